-- Companies under all their spellings, to which group each belongs when, and for whom people stand over time.

-- One row, locked by whoever changes a company: that none belongs to itself is a matter of all of them.
CREATE TABLE company_register (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    revision INTEGER NOT NULL
) STRICT;

INSERT INTO company_register (id, revision) VALUES (1, 0);

CREATE TABLE companies (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    -- Whoever writes this has no employer in common with the others who do.
    nobody INTEGER NOT NULL CHECK (nobody IN (0, 1)),
    recorded_at TEXT NOT NULL,
    revision INTEGER NOT NULL
) STRICT;

-- The name is one of them; spelling_key as domain::bodies::companies makes it.
CREATE TABLE company_spellings (
    spelling_key TEXT NOT NULL PRIMARY KEY,
    company_id BLOB NOT NULL REFERENCES companies (id),
    spelling TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE INDEX company_spellings_of_company ON company_spellings (company_id, position);

-- Half-open, as terms are; a company belongs to one other at a time.
CREATE TABLE company_belongings (
    company_id BLOB NOT NULL REFERENCES companies (id),
    head_id BLOB NOT NULL REFERENCES companies (id),
    starts_on TEXT NOT NULL,
    ends_on TEXT,
    source TEXT,
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (company_id, starts_on),
    CHECK (ends_on IS NULL OR starts_on < ends_on),
    CHECK (company_id <> head_id)
) STRICT;

-- From starts_on on the person stands for this, or for nobody; until the next statement. What was wrong stays.
CREATE TABLE affiliations (
    id BLOB NOT NULL PRIMARY KEY,
    account_id BLOB NOT NULL REFERENCES accounts (id),
    starts_on TEXT NOT NULL,
    affiliation TEXT,
    recorded_at TEXT NOT NULL,
    recorded_by BLOB NOT NULL REFERENCES accounts (id),
    superseded_at TEXT,
    superseded_by BLOB REFERENCES accounts (id),
    CHECK ((superseded_at IS NULL) = (superseded_by IS NULL))
) STRICT;

CREATE UNIQUE INDEX affiliations_that_stand ON affiliations (account_id, starts_on) WHERE superseded_at IS NULL;
