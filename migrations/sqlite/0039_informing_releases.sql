-- Survey releases that informed a decision.

CREATE TABLE motion_releases (
    motion_id BLOB NOT NULL REFERENCES motions (id),
    release_id BLOB NOT NULL REFERENCES releases (id),
    -- Named after the decision, so that nobody takes it for what the voters were shown.
    later INTEGER NOT NULL CHECK (later IN (0, 1)),
    added_by BLOB NOT NULL REFERENCES accounts (id),
    added_at TEXT NOT NULL,
    PRIMARY KEY (motion_id, release_id)
) STRICT;

CREATE INDEX motion_releases_of_release ON motion_releases (release_id);
