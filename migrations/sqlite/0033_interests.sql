-- What people have declared an interest in, [starts_on, ends_on); what was withdrawn stays, with when. Names and details
-- are erased when the person closes the account.
CREATE TABLE declared_interests (
    id BLOB NOT NULL PRIMARY KEY,
    account_id BLOB NOT NULL REFERENCES accounts (id),
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    detail TEXT,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    declared_at TEXT NOT NULL,
    withdrawn_at TEXT,
    CHECK (starts_on < ends_on)
) STRICT;

CREATE INDEX declared_interests_of_account ON declared_interests (account_id, ends_on);
