-- Companies under all their spellings, to which group each belongs when, and for whom people stand over time.

-- One row, locked by whoever changes a company: that none belongs to itself is a matter of all of them.
CREATE TABLE company_register (
    id bigint NOT NULL PRIMARY KEY CHECK (id = 1),
    revision bigint NOT NULL
);

INSERT INTO company_register (id, revision) VALUES (1, 0);

CREATE TABLE companies (
    id uuid NOT NULL PRIMARY KEY,
    name TEXT COLLATE "C" NOT NULL,
    -- Whoever writes this has no employer in common with the others who do.
    nobody boolean NOT NULL,
    recorded_at timestamptz NOT NULL,
    revision bigint NOT NULL
);

-- The name is one of them; spelling_key as domain::bodies::companies makes it.
CREATE TABLE company_spellings (
    spelling_key TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    company_id uuid NOT NULL REFERENCES companies (id),
    spelling TEXT COLLATE "C" NOT NULL,
    position bigint NOT NULL
);

CREATE INDEX company_spellings_of_company ON company_spellings (company_id, position);

-- Half-open, as terms are; a company belongs to one other at a time.
CREATE TABLE company_belongings (
    company_id uuid NOT NULL REFERENCES companies (id),
    head_id uuid NOT NULL REFERENCES companies (id),
    starts_on date NOT NULL,
    ends_on date,
    source TEXT COLLATE "C",
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (company_id, starts_on),
    CHECK (ends_on IS NULL OR starts_on < ends_on),
    CHECK (company_id <> head_id)
);

-- From starts_on on the person stands for this, or for nobody; until the next statement. What was wrong stays.
CREATE TABLE affiliations (
    id uuid NOT NULL PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES accounts (id),
    starts_on date NOT NULL,
    affiliation TEXT COLLATE "C",
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL REFERENCES accounts (id),
    superseded_at timestamptz,
    superseded_by uuid REFERENCES accounts (id),
    CHECK ((superseded_at IS NULL) = (superseded_by IS NULL))
);

CREATE UNIQUE INDEX affiliations_that_stand ON affiliations (account_id, starts_on) WHERE superseded_at IS NULL;
