-- What comes before the vote: announcement, notice, seconds and sponsors.

-- When the draft was made public; from then on everybody reads it.
ALTER TABLE motions ADD COLUMN announced_at TEXT;
-- From when the notice counts: the announcement, or the last edit that began it anew.
ALTER TABLE motions ADD COLUMN notice_from TEXT;

-- Who is for putting a motion to the vote besides its mover.
CREATE TABLE motion_backers (
    motion_id BLOB NOT NULL REFERENCES motions (id),
    account_id BLOB NOT NULL REFERENCES accounts (id),
    backing TEXT NOT NULL CHECK (backing IN ('second', 'sponsor')),
    given_at TEXT NOT NULL,
    -- Taken back, until it is given again.
    withdrawn_at TEXT,
    PRIMARY KEY (motion_id, account_id, backing)
) STRICT;

CREATE INDEX motion_backers_of_account ON motion_backers (account_id);
