-- Meetings: series, single meetings and departures from a series, attendance, minutes.

CREATE TABLE series (
    id uuid NOT NULL PRIMARY KEY,
    body_id uuid NOT NULL REFERENCES bodies (id),
    title TEXT COLLATE "C" NOT NULL,
    -- An IANA zone; starts_on, until and wall_time are by its clock.
    zone TEXT COLLATE "C" NOT NULL,
    starts_on date NOT NULL,
    wall_time TEXT COLLATE "C" NOT NULL,
    minutes bigint NOT NULL,
    every_weeks bigint NOT NULL CHECK (every_weeks > 0),
    until date,
    place TEXT COLLATE "C" NOT NULL,
    uid TEXT COLLATE "C" NOT NULL UNIQUE,
    sequence bigint NOT NULL,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL
);

CREATE INDEX series_of_body ON series (body_id);

-- A single meeting, or an occurrence of a series about which something is written down: moved, cancelled, minuted.
-- original_date is its address and never changes; held_on is the day it is on.
CREATE TABLE meetings (
    id uuid NOT NULL PRIMARY KEY,
    series_id uuid REFERENCES series (id),
    body_id uuid NOT NULL REFERENCES bodies (id),
    original_date date NOT NULL,
    held_on date NOT NULL,
    wall_time TEXT COLLATE "C" NOT NULL,
    minutes bigint NOT NULL,
    zone TEXT COLLATE "C" NOT NULL,
    title TEXT COLLATE "C" NOT NULL,
    place TEXT COLLATE "C" NOT NULL,
    cancelled boolean NOT NULL,
    notice TEXT COLLATE "C" NOT NULL,
    sequence bigint NOT NULL,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    revision bigint NOT NULL,
    UNIQUE (body_id, original_date)
);

CREATE INDEX meetings_of_series ON meetings (series_id);

-- Published minutes; an amendment is another version.
CREATE TABLE minutes (
    meeting_id uuid NOT NULL REFERENCES meetings (id),
    version bigint NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    note TEXT COLLATE "C" NOT NULL,
    published_at timestamptz NOT NULL,
    published_by uuid NOT NULL REFERENCES accounts (id),
    PRIMARY KEY (meeting_id, version)
);

-- The one draft a meeting may have; gone once it is published.
CREATE TABLE minutes_drafts (
    meeting_id uuid NOT NULL PRIMARY KEY REFERENCES meetings (id),
    text TEXT COLLATE "C" NOT NULL,
    note TEXT COLLATE "C" NOT NULL,
    revision bigint NOT NULL,
    saved_at timestamptz NOT NULL,
    saved_by uuid NOT NULL REFERENCES accounts (id)
);

CREATE TABLE attendance (
    meeting_id uuid NOT NULL REFERENCES meetings (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    attendance TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (meeting_id, account_id)
);

CREATE INDEX attendance_of_account ON attendance (account_id);

-- Motions a meeting dealt with, beside those moved for it (motions.meeting_id).
CREATE TABLE meeting_motions (
    meeting_id uuid NOT NULL REFERENCES meetings (id),
    motion_id uuid NOT NULL REFERENCES motions (id),
    PRIMARY KEY (meeting_id, motion_id)
);

CREATE INDEX meeting_motions_of_motion ON meeting_motions (motion_id);
