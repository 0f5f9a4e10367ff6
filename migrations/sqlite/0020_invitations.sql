-- People who are asked one by one to answer a survey. That an invitation was used stands in invited_participations, and
-- nothing here is written when it is.

CREATE TABLE invitations (
    id BLOB NOT NULL PRIMARY KEY,
    survey_id BLOB NOT NULL REFERENCES surveys (id),
    -- Erased when the survey closes; so are the links.
    address TEXT,
    -- The address as it is compared.
    address_key TEXT,
    language TEXT NOT NULL,
    -- A revoked one can't be used; of a declined one nothing more is sent.
    state TEXT NOT NULL CHECK (state IN ('invited', 'revoked', 'declined')),
    -- Whether its message was written into the outbox.
    written INTEGER NOT NULL CHECK (written IN (0, 1)),
    reminded_at TEXT,
    UNIQUE (survey_id, address_key)
) STRICT;

-- The links of an invitation, one for each message; any of them can be used, once for all.
CREATE TABLE invitation_links (
    token_hash BLOB NOT NULL PRIMARY KEY,
    invitation_id BLOB NOT NULL REFERENCES invitations (id)
) STRICT, WITHOUT ROWID;

CREATE INDEX invitation_links_invitation ON invitation_links (invitation_id);

-- When a survey's last reminder began.
CREATE TABLE invitation_reminders (
    survey_id BLOB NOT NULL PRIMARY KEY REFERENCES surveys (id),
    began_at TEXT NOT NULL
) STRICT;
