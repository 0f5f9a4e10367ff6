-- An open motion can be withdrawn too: it keeps its number, and has no outcome.
ALTER TABLE motions DROP CONSTRAINT motions_check;
ALTER TABLE motions ADD COLUMN withdrawn_at timestamptz;
ALTER TABLE motions ADD COLUMN withdrawn_by uuid REFERENCES accounts (id);
ALTER TABLE motions
ADD CHECK (state <> 'draft' OR code IS NULL),
ADD CHECK (state NOT IN ('open', 'closed') OR code IS NOT NULL),
ADD CHECK (withdrawn_at IS NULL OR state = 'withdrawn'),
ADD CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL));
