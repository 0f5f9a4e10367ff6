-- Meetings: series, single meetings and departures from a series, attendance, minutes.

CREATE TABLE series (
    id BLOB NOT NULL PRIMARY KEY,
    body_id BLOB NOT NULL REFERENCES bodies (id),
    title TEXT NOT NULL,
    -- An IANA zone; starts_on, until and wall_time are by its clock.
    zone TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    wall_time TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    every_weeks INTEGER NOT NULL CHECK (every_weeks > 0),
    until TEXT,
    place TEXT NOT NULL,
    uid TEXT NOT NULL UNIQUE,
    sequence INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;

CREATE INDEX series_of_body ON series (body_id);

-- A single meeting, or an occurrence of a series about which something is written down: moved, cancelled, minuted.
-- original_date is its address and never changes; held_on is the day it is on.
CREATE TABLE meetings (
    id BLOB NOT NULL PRIMARY KEY,
    series_id BLOB REFERENCES series (id),
    body_id BLOB NOT NULL REFERENCES bodies (id),
    original_date TEXT NOT NULL,
    held_on TEXT NOT NULL,
    wall_time TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    zone TEXT NOT NULL,
    title TEXT NOT NULL,
    place TEXT NOT NULL,
    cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
    notice TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    revision INTEGER NOT NULL,
    UNIQUE (body_id, original_date)
) STRICT;

CREATE INDEX meetings_of_series ON meetings (series_id);

-- Published minutes; an amendment is another version.
CREATE TABLE minutes (
    meeting_id BLOB NOT NULL REFERENCES meetings (id),
    version INTEGER NOT NULL,
    text TEXT NOT NULL,
    note TEXT NOT NULL,
    published_at TEXT NOT NULL,
    published_by BLOB NOT NULL REFERENCES accounts (id),
    PRIMARY KEY (meeting_id, version)
) STRICT;

-- The one draft a meeting may have; gone once it is published.
CREATE TABLE minutes_drafts (
    meeting_id BLOB NOT NULL PRIMARY KEY REFERENCES meetings (id),
    text TEXT NOT NULL,
    note TEXT NOT NULL,
    revision INTEGER NOT NULL,
    saved_at TEXT NOT NULL,
    saved_by BLOB NOT NULL REFERENCES accounts (id)
) STRICT;

CREATE TABLE attendance (
    meeting_id BLOB NOT NULL REFERENCES meetings (id),
    account_id BLOB NOT NULL REFERENCES accounts (id),
    attendance TEXT NOT NULL,
    PRIMARY KEY (meeting_id, account_id)
) STRICT;

CREATE INDEX attendance_of_account ON attendance (account_id);

-- Motions a meeting dealt with, beside those moved for it (motions.meeting_id).
CREATE TABLE meeting_motions (
    meeting_id BLOB NOT NULL REFERENCES meetings (id),
    motion_id BLOB NOT NULL REFERENCES motions (id),
    PRIMARY KEY (meeting_id, motion_id)
) STRICT;

CREATE INDEX meeting_motions_of_motion ON meeting_motions (motion_id);
