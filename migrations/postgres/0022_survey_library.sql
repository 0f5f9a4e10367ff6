-- What a step did to the names of elements, as a JSON object of former and new names: comments follow it.
ALTER TABLE survey_draft_steps ADD COLUMN names TEXT COLLATE "C" NOT NULL DEFAULT '{}';

-- Questions that a community keeps for its next surveys.
CREATE TABLE library_questions (
    id UUID NOT NULL PRIMARY KEY,
    -- The language of texts that name none.
    language TEXT COLLATE "C" NOT NULL,
    -- What an author should know; empty for nothing.
    note TEXT COLLATE "C" NOT NULL,
    -- Its elements as they stand in a questionnaire: a JSON list.
    elements BYTEA NOT NULL,
    -- The survey that it was taken from, as it was called then.
    survey TEXT COLLATE "C" NOT NULL,
    account_id UUID NOT NULL,
    added_at TIMESTAMPTZ NOT NULL
);
