-- What a motion does when it is in force: it gives and takes seats, and adopts the next version of a charter.

CREATE TABLE motion_effects (
    motion_id BLOB NOT NULL REFERENCES motions (id),
    -- 1 for the first one.
    number INTEGER NOT NULL,
    -- What is done, as JSON; of people only their ids.
    effect TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'applied', 'not-applied')),
    -- Why it could not be applied.
    obstacle TEXT,
    PRIMARY KEY (motion_id, number),
    CHECK (number >= 1),
    CHECK ((state = 'not-applied') = (obstacle IS NOT NULL))
) STRICT;

-- The decision that adopted a version.
ALTER TABLE charters ADD COLUMN motion_id BLOB REFERENCES motions (id);
