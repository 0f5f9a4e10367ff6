-- People's names on GitHub, as files of rosters and votes give them: by these the same person is found again.
CREATE TABLE github_handles (
    account_id BLOB NOT NULL PRIMARY KEY REFERENCES accounts (id),
    handle TEXT NOT NULL,
    -- The handle in small letters: the host does not tell capitals apart.
    handle_key TEXT NOT NULL UNIQUE,
    recorded_at TEXT NOT NULL,
    recorded_by BLOB NOT NULL REFERENCES accounts (id)
) STRICT;

-- Decisions that were taken elsewhere and came from a file.
CREATE TABLE imported_motions (
    motion_id BLOB NOT NULL PRIMARY KEY REFERENCES motions (id),
    body_id BLOB NOT NULL REFERENCES bodies (id),
    format TEXT NOT NULL,
    -- The name of the file, with the number of the decision in it where it holds several.
    source TEXT NOT NULL,
    -- The SHA-256 of the file's bytes.
    digest TEXT NOT NULL,
    -- What the file says came of it.
    recorded TEXT NOT NULL,
    -- Whether the outcome was computed here from the votes.
    computed INTEGER NOT NULL CHECK (computed IN (0, 1)),
    imported_at TEXT NOT NULL,
    imported_by BLOB NOT NULL REFERENCES accounts (id),
    UNIQUE (body_id, source)
) STRICT;
