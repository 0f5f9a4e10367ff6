-- Votes that were changed before the close: what was said before, and until when it stood.
CREATE TABLE superseded_votes (
    motion_id uuid NOT NULL,
    account_id uuid NOT NULL,
    -- 1 for the first vote of the person on the motion, 2 for the second …
    number bigint NOT NULL,
    choice TEXT COLLATE "C" NOT NULL,
    cast_at timestamptz NOT NULL,
    superseded_at timestamptz NOT NULL,
    PRIMARY KEY (motion_id, account_id, number),
    FOREIGN KEY (motion_id, account_id) REFERENCES electorate_seats (motion_id, account_id),
    CHECK (choice IN ('yes', 'no', 'abstain', 'recuse')),
    CHECK (number >= 1)
);

CREATE INDEX superseded_votes_of_account ON superseded_votes (account_id);
