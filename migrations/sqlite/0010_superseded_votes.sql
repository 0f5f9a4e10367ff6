-- Votes that were changed before the close: what was said before, and until when it stood.
CREATE TABLE superseded_votes (
    motion_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    -- 1 for the first vote of the person on the motion, 2 for the second …
    number INTEGER NOT NULL,
    choice TEXT NOT NULL,
    cast_at TEXT NOT NULL,
    superseded_at TEXT NOT NULL,
    PRIMARY KEY (motion_id, account_id, number),
    FOREIGN KEY (motion_id, account_id) REFERENCES electorate_seats (motion_id, account_id),
    CHECK (choice IN ('yes', 'no', 'abstain', 'recuse')),
    CHECK (number >= 1)
) STRICT;

CREATE INDEX superseded_votes_of_account ON superseded_votes (account_id);
