-- What those who prepare a questionnaire say to each other about it, version by version; never public.

CREATE TABLE survey_comments (
    id BLOB NOT NULL PRIMARY KEY,
    version_id BLOB NOT NULL REFERENCES survey_versions (id),
    -- The name of the element it is about; empty for the questionnaire as a whole.
    element TEXT NOT NULL,
    text TEXT NOT NULL,
    account_id BLOB NOT NULL,
    written_at TEXT NOT NULL,
    -- Who found it settled, and when; both or neither.
    resolved_by BLOB,
    resolved_at TEXT,
    CHECK ((resolved_by IS NULL) = (resolved_at IS NULL))
) STRICT;

CREATE INDEX survey_comments_of_version ON survey_comments (version_id, written_at);
