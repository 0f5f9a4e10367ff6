-- What a motion concerns, as its mover names it.
CREATE TABLE motion_concerns (
    motion_id BLOB NOT NULL REFERENCES motions (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (motion_id, position)
) STRICT;

-- What voters answered whose interests a motion touches; touches is JSON as domain::motions::conflicts writes it. It and
-- why are erased when the person closes the account.
CREATE TABLE conflict_answers (
    motion_id BLOB NOT NULL REFERENCES motions (id),
    account_id BLOB NOT NULL REFERENCES accounts (id),
    stance TEXT NOT NULL,
    touches TEXT NOT NULL,
    why TEXT,
    answered_at TEXT NOT NULL,
    PRIMARY KEY (motion_id, account_id)
) STRICT;

CREATE INDEX conflict_answers_of_account ON conflict_answers (account_id);

-- Where the rules say what whoever has a conflict of interest does: an officer found that there is none.
CREATE TABLE conflict_clearings (
    motion_id BLOB NOT NULL REFERENCES motions (id),
    account_id BLOB NOT NULL REFERENCES accounts (id),
    reason TEXT NOT NULL,
    entered_by BLOB NOT NULL REFERENCES accounts (id),
    entered_at TEXT NOT NULL,
    PRIMARY KEY (motion_id, account_id)
) STRICT;
