-- What people have declared an interest in, [starts_on, ends_on); what was withdrawn stays, with when. Names and details
-- are erased when the person closes the account.
CREATE TABLE declared_interests (
    id uuid NOT NULL PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES accounts (id),
    name TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    detail TEXT COLLATE "C",
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    declared_at timestamptz NOT NULL,
    withdrawn_at timestamptz,
    CHECK (starts_on < ends_on)
);

CREATE INDEX declared_interests_of_account ON declared_interests (account_id, ends_on);
