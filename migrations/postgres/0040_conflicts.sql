-- What a motion concerns, as its mover names it.
CREATE TABLE motion_concerns (
    motion_id uuid NOT NULL REFERENCES motions (id),
    position bigint NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (motion_id, position)
);

-- What voters answered whose interests a motion touches; touches is JSON as domain::motions::conflicts writes it. It and
-- why are erased when the person closes the account.
CREATE TABLE conflict_answers (
    motion_id uuid NOT NULL REFERENCES motions (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    stance TEXT COLLATE "C" NOT NULL,
    touches TEXT COLLATE "C" NOT NULL,
    why TEXT COLLATE "C",
    answered_at timestamptz NOT NULL,
    PRIMARY KEY (motion_id, account_id)
);

CREATE INDEX conflict_answers_of_account ON conflict_answers (account_id);

-- Where the rules say what whoever has a conflict of interest does: an officer found that there is none.
CREATE TABLE conflict_clearings (
    motion_id uuid NOT NULL REFERENCES motions (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    reason TEXT COLLATE "C" NOT NULL,
    entered_by uuid NOT NULL REFERENCES accounts (id),
    entered_at timestamptz NOT NULL,
    PRIMARY KEY (motion_id, account_id)
);
