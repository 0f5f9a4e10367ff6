-- Survey releases that informed a decision.

CREATE TABLE motion_releases (
    motion_id uuid NOT NULL REFERENCES motions (id),
    release_id uuid NOT NULL REFERENCES releases (id),
    -- Named after the decision, so that nobody takes it for what the voters were shown.
    later boolean NOT NULL,
    added_by uuid NOT NULL REFERENCES accounts (id),
    added_at timestamptz NOT NULL,
    PRIMARY KEY (motion_id, release_id)
);

CREATE INDEX motion_releases_of_release ON motion_releases (release_id);
