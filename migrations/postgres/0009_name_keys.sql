-- Names as they are searched: folded by domain::search, so that case matters in no script.
-- Open accounts from before get theirs from the program, right after this migration.

ALTER TABLE accounts
ADD COLUMN name_key TEXT COLLATE "C" NOT NULL DEFAULT ''
CHECK (closed_at IS NULL OR name_key = '');
