-- Versions of a motion's text, and amendments proposed before its vote.

-- Every text that a motion has had since versions were kept; the last one is the motion's.
CREATE TABLE motion_texts (
    motion_id BLOB NOT NULL REFERENCES motions (id),
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    written_by BLOB NOT NULL REFERENCES accounts (id),
    written_at TEXT NOT NULL,
    -- The amendment that it comes from.
    amendment INTEGER,
    PRIMARY KEY (motion_id, number)
) STRICT;

-- What there was before is known by its last text alone.
INSERT INTO motion_texts (motion_id, number, title, text, written_by, written_at)
SELECT id, 1, title, text, moved_by, created_at
FROM motions;

CREATE TABLE motion_amendments (
    motion_id BLOB NOT NULL,
    number INTEGER NOT NULL,
    -- The version of the text that it amends.
    base INTEGER NOT NULL,
    text TEXT NOT NULL,
    reason TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('proposed', 'accepted', 'declined', 'adopted', 'withdrawn')),
    proposed_by BLOB NOT NULL REFERENCES accounts (id),
    proposed_at TEXT NOT NULL,
    decided_by BLOB REFERENCES accounts (id),
    decided_at TEXT,
    note TEXT,
    -- The body's decision for it, by its code.
    decision TEXT,
    PRIMARY KEY (motion_id, number),
    FOREIGN KEY (motion_id, base) REFERENCES motion_texts (motion_id, number)
) STRICT;
