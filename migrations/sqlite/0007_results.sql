-- Published releases of results: immutable documents, numbered within their survey.

CREATE TABLE releases (
    id BLOB NOT NULL PRIMARY KEY,
    survey_id BLOB NOT NULL REFERENCES surveys (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    -- Canonical JSON of the whole release.
    document BLOB NOT NULL,
    digest TEXT NOT NULL,
    respondents INTEGER NOT NULL,
    tables INTEGER NOT NULL,
    released_at TEXT NOT NULL,
    released_by BLOB NOT NULL REFERENCES accounts (id),
    UNIQUE (survey_id, number)
) STRICT;

CREATE INDEX releases_time ON releases (released_at, id);

CREATE TRIGGER releases_no_update BEFORE UPDATE ON releases
BEGIN
    SELECT RAISE(ABORT, 'a release does not change');
END;

CREATE TRIGGER releases_no_delete BEFORE DELETE ON releases
BEGIN
    SELECT RAISE(ABORT, 'a release does not go');
END;
