-- Committees, working groups, their charters, rules and rosters.

CREATE TABLE bodies (
    id uuid NOT NULL PRIMARY KEY,
    slug TEXT COLLATE "C" NOT NULL UNIQUE,
    code TEXT COLLATE "C" NOT NULL UNIQUE,
    name TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    parent uuid REFERENCES bodies (id),
    zone TEXT COLLATE "C" NOT NULL,
    mission TEXT COLLATE "C" NOT NULL,
    position bigint NOT NULL,
    created_at timestamptz NOT NULL,
    revision bigint NOT NULL
);

CREATE TABLE charters (
    id uuid NOT NULL PRIMARY KEY,
    body_id uuid NOT NULL REFERENCES bodies (id),
    number bigint NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    adopted_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    UNIQUE (body_id, number)
);

-- Rules are dated values: those in force on a day are the latest with in_force_from at or before it.
CREATE TABLE body_rules (
    body_id uuid NOT NULL REFERENCES bodies (id),
    in_force_from date NOT NULL,
    rules TEXT COLLATE "C" NOT NULL,
    clause TEXT COLLATE "C" NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (body_id, in_force_from)
);

-- Terms are half-open: starts_on is the first day in, ends_on the first day out.
-- A corrected row stays, with who superseded it, when and why; the row in its place names it in `corrects`.
CREATE TABLE memberships (
    id uuid NOT NULL PRIMARY KEY,
    body_id uuid NOT NULL REFERENCES bodies (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    role TEXT COLLATE "C" NOT NULL,
    voting_status TEXT COLLATE "C" NOT NULL,
    affiliation TEXT COLLATE "C",
    starts_on date NOT NULL,
    ends_on date,
    leaving_reason TEXT COLLATE "C",
    corrects uuid REFERENCES memberships (id),
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL REFERENCES accounts (id),
    superseded_at timestamptz,
    superseded_by uuid REFERENCES accounts (id),
    superseded_reason TEXT COLLATE "C",
    CHECK (ends_on IS NULL OR starts_on < ends_on),
    CHECK ((superseded_at IS NULL) = (superseded_by IS NULL)),
    CHECK ((superseded_at IS NULL) = (superseded_reason IS NULL))
);

CREATE INDEX memberships_of_body ON memberships (body_id, account_id);
CREATE INDEX memberships_of_account ON memberships (account_id);
