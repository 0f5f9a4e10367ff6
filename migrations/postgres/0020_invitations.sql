-- People who are asked one by one to answer a survey. That an invitation was used stands in invited_participations, and
-- nothing here is written when it is.

CREATE TABLE invitations (
    id UUID NOT NULL PRIMARY KEY,
    survey_id UUID NOT NULL REFERENCES surveys (id),
    -- Erased when the survey closes; so are the links.
    address TEXT COLLATE "C",
    -- The address as it is compared.
    address_key TEXT COLLATE "C",
    language TEXT COLLATE "C" NOT NULL,
    -- A revoked one can't be used; of a declined one nothing more is sent.
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('invited', 'revoked', 'declined')),
    -- Whether its message was written into the outbox.
    written BOOLEAN NOT NULL,
    reminded_at TIMESTAMPTZ,
    UNIQUE (survey_id, address_key)
);

-- The links of an invitation, one for each message; any of them can be used, once for all.
CREATE TABLE invitation_links (
    token_hash BYTEA NOT NULL PRIMARY KEY,
    invitation_id UUID NOT NULL REFERENCES invitations (id)
);

CREATE INDEX invitation_links_invitation ON invitation_links (invitation_id);

-- When a survey's last reminder began.
CREATE TABLE invitation_reminders (
    survey_id UUID NOT NULL PRIMARY KEY REFERENCES surveys (id),
    began_at TIMESTAMPTZ NOT NULL
);
