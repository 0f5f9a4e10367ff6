-- What the program does by itself at a time, and the mail it sends.

-- A job exists once for each subject: planning it again moves it. It is gone when it is done.
CREATE TABLE jobs (
    kind TEXT COLLATE "C" NOT NULL,
    -- A survey, a message of the outbox; nil where there is only one.
    subject UUID NOT NULL,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('waiting', 'failed')),
    due_at TIMESTAMPTZ NOT NULL,
    -- The claim of the server that is at it, and when it counts as crashed.
    claim UUID,
    claimed_until TIMESTAMPTZ,
    attempts BIGINT NOT NULL,
    last_failure TEXT COLLATE "C",
    PRIMARY KEY (kind, subject),
    CHECK ((claim IS NULL) = (claimed_until IS NULL))
);

CREATE INDEX jobs_due ON jobs (state, due_at);

-- One row for each message and recipient, written in the transaction of the act that it tells of.
CREATE TABLE outbox (
    id UUID NOT NULL PRIMARY KEY,
    kind TEXT COLLATE "C" NOT NULL,
    -- The survey or the invitation it is about.
    subject UUID,
    -- Erased when it is sent, and with everything else that is too old; so is what fills its sentences, as JSON.
    recipient TEXT COLLATE "C",
    letter TEXT COLLATE "C",
    language TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'delivery-unknown')),
    attempts BIGINT NOT NULL,
    last_failure TEXT COLLATE "C",
    created_at TIMESTAMPTZ NOT NULL,
    CHECK (state <> 'sent' OR (recipient IS NULL AND letter IS NULL)),
    CHECK (state NOT IN ('queued', 'sending') OR (recipient IS NOT NULL AND letter IS NOT NULL))
);

CREATE INDEX outbox_state ON outbox (state, created_at);
CREATE INDEX outbox_subject ON outbox (subject);
