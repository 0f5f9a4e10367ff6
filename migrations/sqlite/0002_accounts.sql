-- People with accounts, their sessions, and the links by which an administrator lets them choose a new password.

CREATE TABLE accounts (
    id BLOB NOT NULL PRIMARY KEY,
    -- Shown to others; empty once the account is closed.
    name TEXT NOT NULL,
    sign_in_name TEXT,
    -- The sign-in name as domain::accounts normalises it.
    sign_in_key TEXT UNIQUE,
    password_hash TEXT,
    -- Never shown to others, never verified.
    mail TEXT,
    administrator INTEGER NOT NULL CHECK (administrator IN (0, 1)),
    survey_manager INTEGER NOT NULL CHECK (survey_manager IN (0, 1)),
    created_at TEXT NOT NULL,
    closed_at TEXT,
    revision INTEGER NOT NULL,
    -- Of a closed account nothing stays that could name the person or let them in.
    CHECK (
        closed_at IS NULL
        OR (name = '' AND sign_in_name IS NULL AND sign_in_key IS NULL AND password_hash IS NULL
            AND mail IS NULL AND administrator = 0 AND survey_manager = 0)
    )
) STRICT;

CREATE TABLE sessions (
    -- SHA-256 of the session's id: who reads the table can't take over a session.
    id_hash BLOB NOT NULL PRIMARY KEY,
    account_id BLOB REFERENCES accounts (id),
    data TEXT NOT NULL,
    -- The browser as it named itself, for the list of one's sessions.
    agent TEXT NOT NULL,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL
) STRICT;

CREATE INDEX sessions_account ON sessions (account_id, created_at);
CREATE INDEX sessions_expiry ON sessions (expires_at);

CREATE TABLE reset_links (
    token_hash BLOB NOT NULL PRIMARY KEY,
    account_id BLOB NOT NULL REFERENCES accounts (id),
    issued_by BLOB NOT NULL REFERENCES accounts (id),
    issued_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    used_at TEXT
) STRICT;

CREATE INDEX reset_links_account ON reset_links (account_id);

-- Failed sign-ins per sign-in name, whether or not there is such an account: the limit must not tell.
CREATE TABLE sign_in_failures (
    key_hash BLOB NOT NULL PRIMARY KEY,
    failures INTEGER NOT NULL,
    since TEXT NOT NULL
) STRICT;

CREATE INDEX sign_in_failures_since ON sign_in_failures (since);
