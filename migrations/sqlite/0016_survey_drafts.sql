-- The questionnaire that is being edited, with the steps that led to it. It may have errors; whenever it has none it is
-- the version in work as well.

CREATE TABLE survey_drafts (
    version_id BLOB NOT NULL PRIMARY KEY REFERENCES survey_versions (id),
    -- Counts the steps; every edit names the revision it was made from.
    revision INTEGER NOT NULL,
    -- Whether the version in work is this document; an older one of it else.
    sound INTEGER NOT NULL
) STRICT;

-- The last steps: what the document was after each of them.
CREATE TABLE survey_draft_steps (
    version_id BLOB NOT NULL REFERENCES survey_drafts (version_id),
    revision INTEGER NOT NULL,
    account_id BLOB NOT NULL,
    made_at TEXT NOT NULL,
    -- The kind of edit, "undo" or "redo".
    act TEXT NOT NULL,
    -- The name of what was edited; empty for the whole.
    about TEXT NOT NULL,
    document BLOB NOT NULL,
    -- The revision whose document undoing this step gives back, and the one that redoing gives.
    back INTEGER,
    forth INTEGER,
    PRIMARY KEY (version_id, revision)
) STRICT;
