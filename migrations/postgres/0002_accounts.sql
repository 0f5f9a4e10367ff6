-- People with accounts, their sessions, and the links by which an administrator lets them choose a new password.

CREATE TABLE accounts (
    id UUID NOT NULL PRIMARY KEY,
    -- Shown to others; empty once the account is closed.
    name TEXT COLLATE "C" NOT NULL,
    sign_in_name TEXT COLLATE "C",
    -- The sign-in name as domain::accounts normalises it.
    sign_in_key TEXT COLLATE "C" UNIQUE,
    password_hash TEXT COLLATE "C",
    -- Never shown to others, never verified.
    mail TEXT COLLATE "C",
    administrator BOOLEAN NOT NULL,
    survey_manager BOOLEAN NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    closed_at TIMESTAMPTZ,
    revision BIGINT NOT NULL,
    -- Of a closed account nothing stays that could name the person or let them in.
    CHECK (
        closed_at IS NULL
        OR (name = '' AND sign_in_name IS NULL AND sign_in_key IS NULL AND password_hash IS NULL
            AND mail IS NULL AND NOT administrator AND NOT survey_manager)
    )
);

CREATE TABLE sessions (
    -- SHA-256 of the session's id: who reads the table can't take over a session.
    id_hash BYTEA NOT NULL PRIMARY KEY,
    account_id UUID REFERENCES accounts (id),
    data TEXT COLLATE "C" NOT NULL,
    -- The browser as it named itself, for the list of one's sessions.
    agent TEXT COLLATE "C" NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL
);

CREATE INDEX sessions_account ON sessions (account_id, created_at);
CREATE INDEX sessions_expiry ON sessions (expires_at);

CREATE TABLE reset_links (
    token_hash BYTEA NOT NULL PRIMARY KEY,
    account_id UUID NOT NULL REFERENCES accounts (id),
    issued_by UUID NOT NULL REFERENCES accounts (id),
    issued_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    used_at TIMESTAMPTZ
);

CREATE INDEX reset_links_account ON reset_links (account_id);

-- Failed sign-ins per sign-in name, whether or not there is such an account: the limit must not tell.
CREATE TABLE sign_in_failures (
    key_hash BYTEA NOT NULL PRIMARY KEY,
    failures BIGINT NOT NULL,
    since TIMESTAMPTZ NOT NULL
);

CREATE INDEX sign_in_failures_since ON sign_in_failures (since);
