-- Documents in all their versions, what each coder read in them, and what is read across them.

CREATE TABLE coder (
    coder_key BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version TEXT NOT NULL,
    codebook TEXT NOT NULL,
    codebook_version TEXT NOT NULL,
    codebook_sha256 TEXT NOT NULL,
    engine TEXT NOT NULL,
    UNIQUE (version, codebook, codebook_version, codebook_sha256, engine)
);

CREATE TABLE run (
    run_key BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    command TEXT NOT NULL,
    coder_key BIGINT REFERENCES coder,
    started TEXT NOT NULL,
    ended TEXT,
    outcome TEXT
);

CREATE TABLE problem (
    run_key BIGINT NOT NULL REFERENCES run,
    code TEXT NOT NULL,
    message TEXT NOT NULL
);

CREATE TABLE document (
    document_key BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    newest INTEGER NOT NULL,
    content_sha256 TEXT NOT NULL,
    text TEXT NOT NULL,
    title TEXT,
    published TEXT,
    source TEXT,
    url TEXT,
    language TEXT,
    words TSVECTOR NOT NULL,
    run_key BIGINT REFERENCES run,
    UNIQUE (id, version),
    UNIQUE (id, content_sha256)
);

CREATE TABLE coding (
    coding_key BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    document_key BIGINT NOT NULL REFERENCES document,
    coder_key BIGINT NOT NULL REFERENCES coder,
    in_force INTEGER NOT NULL,
    record TEXT NOT NULL,
    UNIQUE (document_key, coder_key)
);
CREATE INDEX coding_of_coder ON coding (coder_key);

CREATE TABLE event (
    event_key BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    coding_key BIGINT NOT NULL REFERENCES coding,
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    mode TEXT,
    contexts TEXT,
    cameo TEXT,
    acled_event_type TEXT,
    acled_sub_event_type TEXT,
    status TEXT NOT NULL,
    background INTEGER NOT NULL,
    when_from TEXT,
    when_to TEXT,
    time_precision TEXT,
    first_day TEXT,
    last_day TEXT,
    place_name TEXT,
    place_folded TEXT,
    country TEXT,
    admin1 TEXT,
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    place_precision TEXT,
    killed_low INTEGER,
    killed_high INTEGER,
    injured_low INTEGER,
    injured_high INTEGER,
    evidence TEXT NOT NULL,
    words TSVECTOR NOT NULL,
    parent TEXT,
    rule TEXT NOT NULL,
    confidence DOUBLE PRECISION,
    UNIQUE (coding_key, ordinal)
);
CREATE INDEX event_by_id ON event (id);
CREATE INDEX event_by_day ON event (first_day);
CREATE INDEX event_by_country ON event (country, first_day);
CREATE INDEX event_by_type ON event (type, mode);

CREATE TABLE party (
    coding_key BIGINT NOT NULL,
    event_ordinal INTEGER NOT NULL,
    role TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    words TEXT NOT NULL,
    name TEXT,
    folded TEXT NOT NULL,
    code TEXT,
    country TEXT,
    sector TEXT,
    kind TEXT NOT NULL,
    PRIMARY KEY (coding_key, event_ordinal, role, ordinal),
    FOREIGN KEY (coding_key, event_ordinal) REFERENCES event (coding_key, ordinal)
);
CREATE INDEX party_by_code ON party (code);

CREATE TABLE attribution (
    coding_key BIGINT NOT NULL,
    event_ordinal INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    kind TEXT NOT NULL,
    speaker TEXT,
    speaker_name TEXT,
    speaker_code TEXT,
    outlet TEXT,
    PRIMARY KEY (coding_key, event_ordinal, ordinal),
    FOREIGN KEY (coding_key, event_ordinal) REFERENCES event (coding_key, ordinal)
);

CREATE TABLE incident (
    id TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    first_day TEXT,
    last_day TEXT,
    country TEXT,
    place_name TEXT,
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    killed_low INTEGER,
    killed_best INTEGER,
    killed_high INTEGER,
    independent_texts INTEGER NOT NULL,
    outlets INTEGER NOT NULL,
    record TEXT NOT NULL
);
CREATE INDEX incident_by_day ON incident (first_day);

CREATE TABLE report (
    incident_id TEXT NOT NULL REFERENCES incident,
    ordinal INTEGER NOT NULL,
    document_id TEXT NOT NULL,
    event_id TEXT NOT NULL,
    text_group TEXT,
    PRIMARY KEY (incident_id, ordinal)
);
CREATE INDEX report_of_event ON report (event_id);
CREATE INDEX report_of_document ON report (document_id);

CREATE TABLE account (
    incident_id TEXT NOT NULL REFERENCES incident,
    ordinal INTEGER NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    said_by TEXT,
    document_id TEXT,
    event_id TEXT,
    PRIMARY KEY (incident_id, ordinal)
);

CREATE TABLE link (
    event_a TEXT NOT NULL,
    event_b TEXT NOT NULL,
    score DOUBLE PRECISION NOT NULL,
    reasons TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (event_a, event_b)
);

CREATE INDEX document_words ON document USING GIN (words);
CREATE INDEX evidence_words ON event USING GIN (words);
