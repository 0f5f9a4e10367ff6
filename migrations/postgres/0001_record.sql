-- The public record: entries are only ever added, in a gapless sequence.
-- An entry holds ids and salted commitments; names and texts stand in record_documents and can be erased there.

CREATE TABLE record_head (
    id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
    size BIGINT NOT NULL CHECK (size >= 0)
);

INSERT INTO record_head (id, size) VALUES (1, 0);

CREATE TABLE record_entries (
    seq BIGINT NOT NULL PRIMARY KEY CHECK (seq >= 1),
    kind TEXT COLLATE "C" NOT NULL,
    subject UUID NOT NULL,
    happened_at TIMESTAMPTZ NOT NULL,
    body BYTEA NOT NULL CHECK (length(body) <= 65535)
);

CREATE INDEX record_entries_subject ON record_entries (subject, seq);

CREATE TABLE record_documents (
    seq BIGINT NOT NULL REFERENCES record_entries (seq),
    name TEXT COLLATE "C" NOT NULL,
    salt BYTEA NOT NULL,
    document BYTEA NOT NULL,
    PRIMARY KEY (seq, name)
);

CREATE FUNCTION record_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the record is append-only';
END;
$$;

CREATE TRIGGER record_entries_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON record_entries
FOR EACH STATEMENT EXECUTE FUNCTION record_is_append_only();
