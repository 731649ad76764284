-- What people decided of pairs of events stays in the archive; and events that were filed are found by their ids.

CREATE TABLE decision (
    event_a TEXT NOT NULL,
    event_b TEXT NOT NULL,
    same INTEGER NOT NULL,
    PRIMARY KEY (event_a, event_b)
);

CREATE INDEX filed_event_by_event ON filed_event (event_id);
