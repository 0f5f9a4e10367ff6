-- How one joins a body, and what one leaves behind; what bodies have said nothing about is as it was before.
ALTER TABLE bodies ADD COLUMN joining TEXT COLLATE "C" NOT NULL DEFAULT 'appointment';
ALTER TABLE bodies ADD COLUMN joins_as TEXT COLLATE "C" NOT NULL DEFAULT 'observer';
ALTER TABLE bodies ADD COLUMN keeps_emeritus boolean NOT NULL DEFAULT false;

-- Applications and invitations, between a person and those who keep the roster. What is public is the membership that
-- comes of one. Texts are erased when the person closes the account.
CREATE TABLE join_requests (
    id uuid NOT NULL PRIMARY KEY,
    body_id uuid NOT NULL REFERENCES bodies (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    kind TEXT COLLATE "C" NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    made_at timestamptz NOT NULL,
    made_by uuid NOT NULL REFERENCES accounts (id),
    state TEXT COLLATE "C" NOT NULL,
    answered_at timestamptz,
    answered_by uuid REFERENCES accounts (id),
    answer TEXT COLLATE "C" NOT NULL,
    membership_id uuid REFERENCES memberships (id),
    CHECK ((state = 'pending') = (answered_at IS NULL)),
    CHECK ((answered_at IS NULL) = (answered_by IS NULL)),
    CHECK ((state = 'accepted') = (membership_id IS NOT NULL))
);

-- Nobody has two that wait for an answer.
CREATE UNIQUE INDEX join_requests_pending ON join_requests (body_id, account_id) WHERE state = 'pending';
CREATE INDEX join_requests_of_account ON join_requests (account_id);
