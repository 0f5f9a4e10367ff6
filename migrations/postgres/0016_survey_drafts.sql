-- The questionnaire that is being edited, with the steps that led to it. It may have errors; whenever it has none it is
-- the version in work as well.

CREATE TABLE survey_drafts (
    version_id UUID NOT NULL PRIMARY KEY REFERENCES survey_versions (id),
    -- Counts the steps; every edit names the revision it was made from.
    revision BIGINT NOT NULL,
    -- Whether the version in work is this document; an older one of it else.
    sound BOOLEAN NOT NULL
);

-- The last steps: what the document was after each of them.
CREATE TABLE survey_draft_steps (
    version_id UUID NOT NULL REFERENCES survey_drafts (version_id),
    revision BIGINT NOT NULL,
    account_id UUID NOT NULL,
    made_at TIMESTAMPTZ NOT NULL,
    -- The kind of edit, "undo" or "redo".
    act TEXT COLLATE "C" NOT NULL,
    -- The name of what was edited; empty for the whole.
    about TEXT COLLATE "C" NOT NULL,
    document BYTEA NOT NULL,
    -- The revision whose document undoing this step gives back, and the one that redoing gives.
    back BIGINT,
    forth BIGINT,
    PRIMARY KEY (version_id, revision)
);
