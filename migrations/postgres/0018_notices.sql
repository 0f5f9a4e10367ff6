-- Which notices a person wants by mail, and that the address is theirs.

-- Links on their way to an address; one for each account.
CREATE TABLE mail_confirmations (
    account_id UUID NOT NULL PRIMARY KEY REFERENCES accounts (id),
    token_hash BYTEA NOT NULL UNIQUE,
    mail TEXT COLLATE "C" NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    issued_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL
);

-- Addresses whose owner has followed the link. One that is not the account's any more gets nothing.
CREATE TABLE confirmed_mail (
    account_id UUID NOT NULL PRIMARY KEY REFERENCES accounts (id),
    mail TEXT COLLATE "C" NOT NULL,
    -- The language in which messages are written.
    language TEXT COLLATE "C" NOT NULL,
    -- Signs the addresses by which notices are stopped without signing in; it opens nothing else.
    stop_key BYTEA NOT NULL
);

CREATE TABLE notice_choices (
    account_id UUID NOT NULL REFERENCES accounts (id),
    notice TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (account_id, notice)
);
