-- Documents are linked as they come: what waits for it, where each document and event was filed, and the lists by which the next finds what it may be one with.

CREATE TABLE to_link (
    coding_key BIGINT PRIMARY KEY REFERENCES coding
);
INSERT INTO to_link (coding_key)
    SELECT coding_key FROM coding JOIN document USING (document_key)
    WHERE in_force = 1 AND newest = 1 AND coding_key NOT IN (SELECT coding_key FROM linked);
DROP TABLE linked;

CREATE TABLE filed_document (
    number INTEGER PRIMARY KEY,
    coding_key BIGINT NOT NULL REFERENCES coding,
    document_id TEXT NOT NULL,
    story INTEGER NOT NULL,
    first_copy INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX filed_document_by_id ON filed_document (document_id);
CREATE INDEX filed_document_by_story ON filed_document (story);

CREATE TABLE filed_incident (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL
);

CREATE TABLE filed_event (
    number INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES filed_document,
    position INTEGER NOT NULL,
    event_id TEXT NOT NULL,
    incident INTEGER NOT NULL REFERENCES filed_incident,
    node INTEGER NOT NULL,
    text_group TEXT NOT NULL,
    partner INTEGER NOT NULL,
    score DOUBLE PRECISION NOT NULL,
    reasons TEXT NOT NULL,
    withdrawn INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX filed_event_by_incident ON filed_event (incident);
CREATE INDEX filed_event_by_document ON filed_event (document);

CREATE TABLE filed_list (
    ledger INTEGER NOT NULL,
    key BIGINT NOT NULL,
    total INTEGER NOT NULL,
    numbers BYTEA NOT NULL,
    PRIMARY KEY (ledger, key)
);
