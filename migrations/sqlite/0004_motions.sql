-- Motions: drafts, sealed electorates, votes, rolls, numbers.

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
    UNIQUE (body_id, year, number),
    CHECK (state IN ('draft', 'open', 'closed', 'withdrawn')),
    CHECK ((state IN ('open', 'closed')) = (code IS NOT NULL)),
    CHECK ((code IS NULL) = (year IS NULL)),
    CHECK ((code IS NULL) = (number IS NULL)),
    CHECK ((code IS NULL) = (opened_at IS NULL)),
    CHECK ((code IS NULL) = (rule IS NULL)),
    CHECK ((code IS NULL) = (standing IS NULL)),
    CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
    CHECK ((state = 'closed') = (outcome IS NOT NULL))
) STRICT;

CREATE INDEX motions_in_register ON motions (opened_at, id);
CREATE INDEX motions_by_deadline ON motions (state, closes_at);
CREATE INDEX motions_of_meeting ON motions (meeting_id);

-- The last number given in a body and year; a number is never used again.
CREATE TABLE motion_numbers (
    body_id BLOB NOT NULL REFERENCES bodies (id),
    year INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (body_id, year)
) STRICT;

-- Who may vote: written at the opening, never changed.
CREATE TABLE electorate_seats (
    motion_id BLOB NOT NULL REFERENCES motions (id),
    account_id BLOB NOT NULL REFERENCES accounts (id),
    affiliation TEXT,
    PRIMARY KEY (motion_id, account_id)
) STRICT;

CREATE TRIGGER electorate_seats_no_update BEFORE UPDATE ON electorate_seats
BEGIN
    SELECT RAISE(ABORT, 'the electorate is sealed');
END;

CREATE TRIGGER electorate_seats_no_delete BEFORE DELETE ON electorate_seats
BEGIN
    SELECT RAISE(ABORT, 'the electorate is sealed');
END;

-- Only who has a seat can vote or be on the roll.
CREATE TABLE votes (
    motion_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    choice TEXT NOT NULL,
    cast_at TEXT NOT NULL,
    PRIMARY KEY (motion_id, account_id),
    FOREIGN KEY (motion_id, account_id) REFERENCES electorate_seats (motion_id, account_id),
    CHECK (choice IN ('yes', 'no', 'abstain', 'recuse'))
) STRICT;

CREATE TABLE roll (
    motion_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    present INTEGER NOT NULL,
    marked_by BLOB NOT NULL REFERENCES accounts (id),
    marked_at TEXT NOT NULL,
    PRIMARY KEY (motion_id, account_id),
    FOREIGN KEY (motion_id, account_id) REFERENCES electorate_seats (motion_id, account_id),
    CHECK (present IN (0, 1))
) STRICT;
