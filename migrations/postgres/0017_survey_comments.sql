-- What those who prepare a questionnaire say to each other about it, version by version; never public.

CREATE TABLE survey_comments (
    id UUID NOT NULL PRIMARY KEY,
    version_id UUID NOT NULL REFERENCES survey_versions (id),
    -- The name of the element it is about; empty for the questionnaire as a whole.
    element TEXT COLLATE "C" NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    account_id UUID NOT NULL,
    written_at TIMESTAMPTZ NOT NULL,
    -- Who found it settled, and when; both or neither.
    resolved_by UUID,
    resolved_at TIMESTAMPTZ,
    CHECK ((resolved_by IS NULL) = (resolved_at IS NULL))
);

CREATE INDEX survey_comments_of_version ON survey_comments (version_id, written_at);
