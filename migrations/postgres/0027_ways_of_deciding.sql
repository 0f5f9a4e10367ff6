-- Every way of deciding: kinds of change, a date of evaluation, reasons, secret votes.

ALTER TABLE motions ADD COLUMN variant TEXT COLLATE "C";
-- The day on which the effect of the decision is looked at.
ALTER TABLE motions ADD COLUMN evaluate_on date;

-- For everybody to read, where a reason was given.
ALTER TABLE votes ADD COLUMN reason TEXT COLLATE "C";
ALTER TABLE superseded_votes ADD COLUMN reason TEXT COLLATE "C";

-- Who took part in a secret vote that has closed; what they said was erased when it was counted.
CREATE TABLE secret_votes_cast (
    motion_id uuid NOT NULL,
    account_id uuid NOT NULL,
    PRIMARY KEY (motion_id, account_id),
    FOREIGN KEY (motion_id, account_id) REFERENCES electorate_seats (motion_id, account_id)
);
