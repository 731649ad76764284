-- Where PostGIS is installed in the database, events and incidents get a point that map programs can read.
DO $$
DECLARE
    kind TEXT;
BEGIN
    IF EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'postgis') THEN
        FOREACH kind IN ARRAY ARRAY['event', 'incident'] LOOP
            IF NOT EXISTS (
                SELECT 1 FROM information_schema.columns
                WHERE table_schema = current_schema() AND table_name = kind AND column_name = 'point')
            THEN
                EXECUTE format(
                    'ALTER TABLE %I ADD COLUMN point geometry(Point, 4326)'
                    || ' GENERATED ALWAYS AS (ST_SetSRID(ST_MakePoint(longitude, latitude), 4326)) STORED', kind);
                EXECUTE format('CREATE INDEX %I ON %I USING GIST (point)', kind || '_by_point', kind);
            END IF;
        END LOOP;
    END IF;
END
$$;
