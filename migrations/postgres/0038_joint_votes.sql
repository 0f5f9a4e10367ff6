-- Joint votes: one question put to two bodies is two motions, in force when both have passed.

-- The other body.
ALTER TABLE motions ADD COLUMN joint_body uuid REFERENCES bodies (id);
-- Its motion, from the opening on; each of the two names the other.
ALTER TABLE motions ADD COLUMN joint_with uuid REFERENCES motions (id);
-- The one that was moved, to which belongs what follows, or the one that was made for the other body.
ALTER TABLE motions ADD COLUMN joint_part TEXT COLLATE "C" CHECK (joint_part IN ('first', 'second'));

CREATE UNIQUE INDEX motions_by_joint ON motions (joint_with);
