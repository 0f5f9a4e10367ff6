-- Committees, working groups, their charters, rules and rosters.

CREATE TABLE bodies (
    id BLOB NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    parent BLOB REFERENCES bodies (id),
    zone TEXT NOT NULL,
    mission TEXT NOT NULL,
    position INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    revision INTEGER NOT NULL
) STRICT;

CREATE TABLE charters (
    id BLOB NOT NULL PRIMARY KEY,
    body_id BLOB NOT NULL REFERENCES bodies (id),
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    adopted_on TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    UNIQUE (body_id, number)
) STRICT;

-- Rules are dated values: those in force on a day are the latest with in_force_from at or before it.
CREATE TABLE body_rules (
    body_id BLOB NOT NULL REFERENCES bodies (id),
    in_force_from TEXT NOT NULL,
    rules TEXT NOT NULL,
    clause TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (body_id, in_force_from)
) STRICT;

-- Terms are half-open: starts_on is the first day in, ends_on the first day out.
-- A corrected row stays, with who superseded it, when and why; the row in its place names it in `corrects`.
CREATE TABLE memberships (
    id BLOB NOT NULL PRIMARY KEY,
    body_id BLOB NOT NULL REFERENCES bodies (id),
    account_id BLOB NOT NULL REFERENCES accounts (id),
    role TEXT NOT NULL,
    voting_status TEXT NOT NULL,
    affiliation TEXT,
    starts_on TEXT NOT NULL,
    ends_on TEXT,
    leaving_reason TEXT,
    corrects BLOB REFERENCES memberships (id),
    recorded_at TEXT NOT NULL,
    recorded_by BLOB NOT NULL REFERENCES accounts (id),
    superseded_at TEXT,
    superseded_by BLOB REFERENCES accounts (id),
    superseded_reason TEXT,
    CHECK (ends_on IS NULL OR starts_on < ends_on),
    CHECK ((superseded_at IS NULL) = (superseded_by IS NULL)),
    CHECK ((superseded_at IS NULL) = (superseded_reason IS NULL))
) STRICT;

CREATE INDEX memberships_of_body ON memberships (body_id, account_id);
CREATE INDEX memberships_of_account ON memberships (account_id);
