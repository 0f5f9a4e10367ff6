-- An open motion can be withdrawn too: it keeps its number, and has no outcome.
-- SQLite changes the checks of a table by making it anew. Rows that refer to motions are checked at the end.
PRAGMA defer_foreign_keys = ON;

CREATE TABLE motions_before AS SELECT * FROM motions;
DROP TABLE motions;

CREATE TABLE motions (
    id BLOB NOT NULL PRIMARY KEY,
    body_id BLOB NOT NULL REFERENCES bodies (id),
    meeting_id BLOB,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    search_key TEXT NOT NULL,
    mode TEXT NOT NULL,
    matter TEXT NOT NULL,
    subject_id BLOB REFERENCES accounts (id),
    state TEXT NOT NULL,
    -- What it has come to, as the register filters it; nothing for a draft.
    standing TEXT,
    moved_by BLOB NOT NULL REFERENCES accounts (id),
    created_at TEXT NOT NULL,
    year INTEGER,
    number INTEGER,
    code TEXT UNIQUE,
    opened_at TEXT,
    opened_by BLOB REFERENCES accounts (id),
    -- The rules as they were at the opening, as JSON.
    rule TEXT,
    closes_at TEXT,
    closed_at TEXT,
    -- Nobody when the deadline closed it.
    closed_by BLOB REFERENCES accounts (id),
    -- The outcome with its arithmetic, as JSON.
    outcome TEXT,
    revision INTEGER NOT NULL,
    withdrawn_at TEXT,
    withdrawn_by BLOB REFERENCES accounts (id),
    UNIQUE (body_id, year, number),
    CHECK (state IN ('draft', 'open', 'closed', 'withdrawn')),
    CHECK (state <> 'draft' OR code IS NULL),
    CHECK (state NOT IN ('open', 'closed') OR code IS NOT NULL),
    CHECK ((code IS NULL) = (year IS NULL)),
    CHECK ((code IS NULL) = (number IS NULL)),
    CHECK ((code IS NULL) = (opened_at IS NULL)),
    CHECK ((code IS NULL) = (rule IS NULL)),
    CHECK ((code IS NULL) = (standing IS NULL)),
    CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
    CHECK ((state = 'closed') = (outcome IS NOT NULL)),
    CHECK (withdrawn_at IS NULL OR state = 'withdrawn'),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
) STRICT;

INSERT INTO motions (
    id, body_id, meeting_id, title, text, search_key, mode, matter, subject_id, state, standing, moved_by,
    created_at, year, number, code, opened_at, opened_by, rule, closes_at, closed_at, closed_by, outcome,
    revision
)
SELECT
    id, body_id, meeting_id, title, text, search_key, mode, matter, subject_id, state, standing, moved_by,
    created_at, year, number, code, opened_at, opened_by, rule, closes_at, closed_at, closed_by, outcome,
    revision
FROM motions_before;

DROP TABLE motions_before;

CREATE INDEX motions_in_register ON motions (opened_at, id);
CREATE INDEX motions_by_deadline ON motions (state, closes_at);
CREATE INDEX motions_of_meeting ON motions (meeting_id);
