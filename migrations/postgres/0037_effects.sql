-- What a motion does when it is in force: it gives and takes seats, and adopts the next version of a charter.

CREATE TABLE motion_effects (
    motion_id uuid NOT NULL REFERENCES motions (id),
    -- 1 for the first one.
    number bigint NOT NULL,
    -- What is done, as JSON; of people only their ids.
    effect TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('waiting', 'applied', 'not-applied')),
    -- Why it could not be applied.
    obstacle TEXT COLLATE "C",
    PRIMARY KEY (motion_id, number),
    CHECK (number >= 1),
    CHECK ((state = 'not-applied') = (obstacle IS NOT NULL))
);

-- The decision that adopted a version.
ALTER TABLE charters ADD COLUMN motion_id uuid REFERENCES motions (id);
