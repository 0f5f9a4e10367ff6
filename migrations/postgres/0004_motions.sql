-- Motions: drafts, sealed electorates, votes, rolls, numbers.

CREATE TABLE motions (
    id uuid NOT NULL PRIMARY KEY,
    body_id uuid NOT NULL REFERENCES bodies (id),
    meeting_id uuid,
    title TEXT COLLATE "C" NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    search_key TEXT COLLATE "C" NOT NULL,
    mode TEXT COLLATE "C" NOT NULL,
    matter TEXT COLLATE "C" NOT NULL,
    subject_id uuid REFERENCES accounts (id),
    state TEXT COLLATE "C" NOT NULL,
    -- What it has come to, as the register filters it; nothing for a draft.
    standing TEXT COLLATE "C",
    moved_by uuid NOT NULL REFERENCES accounts (id),
    created_at timestamptz NOT NULL,
    year bigint,
    number bigint,
    code TEXT COLLATE "C" UNIQUE,
    opened_at timestamptz,
    opened_by uuid REFERENCES accounts (id),
    -- The rules as they were at the opening, as JSON.
    rule TEXT COLLATE "C",
    closes_at timestamptz,
    closed_at timestamptz,
    -- Nobody when the deadline closed it.
    closed_by uuid REFERENCES accounts (id),
    -- The outcome with its arithmetic, as JSON.
    outcome TEXT COLLATE "C",
    revision bigint NOT NULL,
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
);

CREATE INDEX motions_in_register ON motions (opened_at, id);
CREATE INDEX motions_by_deadline ON motions (state, closes_at);
CREATE INDEX motions_of_meeting ON motions (meeting_id);

-- The last number given in a body and year; a number is never used again.
CREATE TABLE motion_numbers (
    body_id uuid NOT NULL REFERENCES bodies (id),
    year bigint NOT NULL,
    last bigint NOT NULL,
    PRIMARY KEY (body_id, year)
);

-- Who may vote: written at the opening, never changed.
CREATE TABLE electorate_seats (
    motion_id uuid NOT NULL REFERENCES motions (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    affiliation TEXT COLLATE "C",
    PRIMARY KEY (motion_id, account_id)
);

CREATE FUNCTION electorate_is_sealed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the electorate is sealed';
END;
$$;

CREATE TRIGGER electorate_seats_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON electorate_seats
FOR EACH STATEMENT EXECUTE FUNCTION electorate_is_sealed();

-- Only who has a seat can vote or be on the roll.
CREATE TABLE votes (
    motion_id uuid NOT NULL,
    account_id uuid NOT NULL,
    choice TEXT COLLATE "C" NOT NULL,
    cast_at timestamptz NOT NULL,
    PRIMARY KEY (motion_id, account_id),
    FOREIGN KEY (motion_id, account_id) REFERENCES electorate_seats (motion_id, account_id),
    CHECK (choice IN ('yes', 'no', 'abstain', 'recuse'))
);

CREATE TABLE roll (
    motion_id uuid NOT NULL,
    account_id uuid NOT NULL,
    present boolean NOT NULL,
    marked_by uuid NOT NULL REFERENCES accounts (id),
    marked_at timestamptz NOT NULL,
    PRIMARY KEY (motion_id, account_id),
    FOREIGN KEY (motion_id, account_id) REFERENCES electorate_seats (motion_id, account_id)
);
