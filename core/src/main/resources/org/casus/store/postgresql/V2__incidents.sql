-- Incidents are asked for by whether they happened; and it is known which readings they were made of. Documents say who wrote them.

ALTER TABLE incident ADD COLUMN status TEXT NOT NULL DEFAULT 'happened';
ALTER TABLE incident ADD COLUMN background INTEGER NOT NULL DEFAULT 0;

CREATE TABLE linked (
    coding_key BIGINT PRIMARY KEY REFERENCES coding
);

ALTER TABLE document ADD COLUMN byline TEXT;
