-- Versions of a motion's text, and amendments proposed before its vote.

-- Every text that a motion has had since versions were kept; the last one is the motion's.
CREATE TABLE motion_texts (
    motion_id uuid NOT NULL REFERENCES motions (id),
    number BIGINT NOT NULL,
    title TEXT COLLATE "C" NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    written_by uuid NOT NULL REFERENCES accounts (id),
    written_at timestamptz NOT NULL,
    -- The amendment that it comes from.
    amendment BIGINT,
    PRIMARY KEY (motion_id, number)
);

-- What there was before is known by its last text alone.
INSERT INTO motion_texts (motion_id, number, title, text, written_by, written_at)
SELECT id, 1, title, text, moved_by, created_at
FROM motions;

CREATE TABLE motion_amendments (
    motion_id uuid NOT NULL,
    number BIGINT NOT NULL,
    -- The version of the text that it amends.
    base BIGINT NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('proposed', 'accepted', 'declined', 'adopted', 'withdrawn')),
    proposed_by uuid NOT NULL REFERENCES accounts (id),
    proposed_at timestamptz NOT NULL,
    decided_by uuid REFERENCES accounts (id),
    decided_at timestamptz,
    note TEXT COLLATE "C",
    -- The body's decision for it, by its code.
    decision TEXT COLLATE "C",
    PRIMARY KEY (motion_id, number),
    FOREIGN KEY (motion_id, base) REFERENCES motion_texts (motion_id, number)
);
