-- People's names on GitHub, as files of rosters and votes give them: by these the same person is found again.
CREATE TABLE github_handles (
    account_id uuid NOT NULL PRIMARY KEY REFERENCES accounts (id),
    handle TEXT COLLATE "C" NOT NULL,
    -- The handle in small letters: the host does not tell capitals apart.
    handle_key TEXT COLLATE "C" NOT NULL UNIQUE,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL REFERENCES accounts (id)
);

-- Decisions that were taken elsewhere and came from a file.
CREATE TABLE imported_motions (
    motion_id uuid NOT NULL PRIMARY KEY REFERENCES motions (id),
    body_id uuid NOT NULL REFERENCES bodies (id),
    format TEXT COLLATE "C" NOT NULL,
    -- The name of the file, with the number of the decision in it where it holds several.
    source TEXT COLLATE "C" NOT NULL,
    -- The SHA-256 of the file's bytes.
    digest TEXT COLLATE "C" NOT NULL,
    -- What the file says came of it.
    recorded TEXT COLLATE "C" NOT NULL,
    -- Whether the outcome was computed here from the votes.
    computed boolean NOT NULL,
    imported_at timestamptz NOT NULL,
    imported_by uuid NOT NULL REFERENCES accounts (id),
    UNIQUE (body_id, source)
);
