-- What the program does by itself at a time, and the mail it sends.

-- A job exists once for each subject: planning it again moves it. It is gone when it is done.
CREATE TABLE jobs (
    kind TEXT NOT NULL,
    -- A survey, a message of the outbox; nil where there is only one.
    subject BLOB NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'failed')),
    due_at TEXT NOT NULL,
    -- The claim of the server that is at it, and when it counts as crashed.
    claim BLOB,
    claimed_until TEXT,
    attempts INTEGER NOT NULL,
    last_failure TEXT,
    PRIMARY KEY (kind, subject),
    CHECK ((claim IS NULL) = (claimed_until IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX jobs_due ON jobs (state, due_at);

-- One row for each message and recipient, written in the transaction of the act that it tells of.
CREATE TABLE outbox (
    id BLOB NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    -- The survey or the invitation it is about.
    subject BLOB,
    -- Erased when it is sent, and with everything else that is too old; so is what fills its sentences, as JSON.
    recipient TEXT,
    letter TEXT,
    language TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'delivery-unknown')),
    attempts INTEGER NOT NULL,
    last_failure TEXT,
    created_at TEXT NOT NULL,
    CHECK (state <> 'sent' OR (recipient IS NULL AND letter IS NULL)),
    CHECK (state NOT IN ('queued', 'sending') OR (recipient IS NOT NULL AND letter IS NOT NULL))
) STRICT;

CREATE INDEX outbox_state ON outbox (state, created_at);
CREATE INDEX outbox_subject ON outbox (subject);
