-- How one joins a body, and what one leaves behind; what bodies have said nothing about is as it was before.
ALTER TABLE bodies ADD COLUMN joining TEXT NOT NULL DEFAULT 'appointment';
ALTER TABLE bodies ADD COLUMN joins_as TEXT NOT NULL DEFAULT 'observer';
ALTER TABLE bodies ADD COLUMN keeps_emeritus INTEGER NOT NULL DEFAULT 0 CHECK (keeps_emeritus IN (0, 1));

-- Applications and invitations, between a person and those who keep the roster. What is public is the membership that
-- comes of one. Texts are erased when the person closes the account.
CREATE TABLE join_requests (
    id BLOB NOT NULL PRIMARY KEY,
    body_id BLOB NOT NULL REFERENCES bodies (id),
    account_id BLOB NOT NULL REFERENCES accounts (id),
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by BLOB NOT NULL REFERENCES accounts (id),
    state TEXT NOT NULL,
    answered_at TEXT,
    answered_by BLOB REFERENCES accounts (id),
    answer TEXT NOT NULL,
    membership_id BLOB REFERENCES memberships (id),
    CHECK ((state = 'pending') = (answered_at IS NULL)),
    CHECK ((answered_at IS NULL) = (answered_by IS NULL)),
    CHECK ((state = 'accepted') = (membership_id IS NOT NULL))
) STRICT;

-- Nobody has two that wait for an answer.
CREATE UNIQUE INDEX join_requests_pending ON join_requests (body_id, account_id) WHERE state = 'pending';
CREATE INDEX join_requests_of_account ON join_requests (account_id);
