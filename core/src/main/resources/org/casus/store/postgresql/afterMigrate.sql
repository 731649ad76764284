-- Where PostGIS is installed in the database, events get a point that map programs can read.
DO $$
BEGIN
    IF EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'postgis')
        AND NOT EXISTS (
            SELECT 1 FROM information_schema.columns
            WHERE table_schema = current_schema() AND table_name = 'event' AND column_name = 'point')
    THEN
        EXECUTE 'ALTER TABLE event ADD COLUMN point geometry(Point, 4326)'
            || ' GENERATED ALWAYS AS (ST_SetSRID(ST_MakePoint(longitude, latitude), 4326)) STORED';
        EXECUTE 'CREATE INDEX event_by_point ON event USING GIST (point)';
    END IF;
END
$$;
