-- What follows a passed motion: from when it is in force, what ends it, when it is looked at again.

-- What the draft asks for; the motion is in force from the day it was adopted, or from this one where that is later.
ALTER TABLE motions ADD COLUMN in_force_from TEXT;
-- Where an adopted motion stands; nothing for any other.
ALTER TABLE motions ADD COLUMN force TEXT CHECK (
    force IN ('awaiting-approval', 'coming', 'in-force', 'up-for-review', 'superseded', 'repealed')
);
-- The first day in force in the body's zone, and the instant at which it begins.
ALTER TABLE motions ADD COLUMN effective_from TEXT;
ALTER TABLE motions ADD COLUMN effective_at TEXT;
-- The day on which it is looked at again, and its first instant; of that nothing is left once it has come.
ALTER TABLE motions ADD COLUMN review_on TEXT;
ALTER TABLE motions ADD COLUMN review_at TEXT;
-- The decision that superseded or repealed it, and the first day without it.
ALTER TABLE motions ADD COLUMN ended_by BLOB REFERENCES motions (id);
ALTER TABLE motions ADD COLUMN ended_on TEXT;
-- The decision whose review date had this motion written; one for each.
ALTER TABLE motions ADD COLUMN reviews BLOB REFERENCES motions (id);

CREATE UNIQUE INDEX motions_by_reviewed ON motions (reviews);
CREATE INDEX motions_coming ON motions (force, effective_at);
CREATE INDEX motions_to_review ON motions (force, review_at);

-- Earlier decisions that a motion ends when it comes into force.
CREATE TABLE motion_successions (
    motion_id BLOB NOT NULL REFERENCES motions (id),
    earlier_id BLOB NOT NULL REFERENCES motions (id),
    manner TEXT NOT NULL CHECK (manner IN ('supersedes', 'repeals')),
    PRIMARY KEY (motion_id, earlier_id)
) STRICT;

CREATE INDEX motion_successions_of_earlier ON motion_successions (earlier_id);
