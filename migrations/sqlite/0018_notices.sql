-- Which notices a person wants by mail, and that the address is theirs.

-- Links on their way to an address; one for each account.
CREATE TABLE mail_confirmations (
    account_id BLOB NOT NULL PRIMARY KEY REFERENCES accounts (id),
    token_hash BLOB NOT NULL UNIQUE,
    mail TEXT NOT NULL,
    language TEXT NOT NULL,
    issued_at TEXT NOT NULL,
    expires_at TEXT NOT NULL
) STRICT;

-- Addresses whose owner has followed the link. One that is not the account's any more gets nothing.
CREATE TABLE confirmed_mail (
    account_id BLOB NOT NULL PRIMARY KEY REFERENCES accounts (id),
    mail TEXT NOT NULL,
    -- The language in which messages are written.
    language TEXT NOT NULL,
    -- Signs the addresses by which notices are stopped without signing in; it opens nothing else.
    stop_key BLOB NOT NULL
) STRICT;

CREATE TABLE notice_choices (
    account_id BLOB NOT NULL REFERENCES accounts (id),
    notice TEXT NOT NULL,
    PRIMARY KEY (account_id, notice)
) STRICT, WITHOUT ROWID;
