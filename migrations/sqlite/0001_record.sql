-- The public record: entries are only ever added, in a gapless sequence.
-- An entry holds ids and salted commitments; names and texts stand in record_documents and can be erased there.

CREATE TABLE record_head (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    size INTEGER NOT NULL CHECK (size >= 0)
) STRICT;

INSERT INTO record_head (id, size) VALUES (1, 0);

CREATE TABLE record_entries (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq >= 1),
    kind TEXT NOT NULL,
    subject BLOB NOT NULL,
    happened_at TEXT NOT NULL,
    body BLOB NOT NULL CHECK (length(body) <= 65535)
) STRICT;

CREATE INDEX record_entries_subject ON record_entries (subject, seq);

CREATE TABLE record_documents (
    seq INTEGER NOT NULL REFERENCES record_entries (seq),
    name TEXT NOT NULL,
    salt BLOB NOT NULL,
    document BLOB NOT NULL,
    PRIMARY KEY (seq, name)
) STRICT;

CREATE TRIGGER record_entries_no_update BEFORE UPDATE ON record_entries
BEGIN
    SELECT RAISE(ABORT, 'the record is append-only');
END;

CREATE TRIGGER record_entries_no_delete BEFORE DELETE ON record_entries
BEGIN
    SELECT RAISE(ABORT, 'the record is append-only');
END;
