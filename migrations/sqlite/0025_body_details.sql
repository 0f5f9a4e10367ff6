-- What a body is there for beside its mission, and where it is found.
ALTER TABLE bodies ADD COLUMN scope_in TEXT NOT NULL DEFAULT '';
ALTER TABLE bodies ADD COLUMN scope_out TEXT NOT NULL DEFAULT '';
ALTER TABLE bodies ADD COLUMN disband_condition TEXT NOT NULL DEFAULT '';

-- Those of a body are replaced as a whole; what they were stands on the record.
CREATE TABLE body_deliverables (
    body_id BLOB NOT NULL REFERENCES bodies (id),
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    done_on TEXT,
    PRIMARY KEY (body_id, position)
) STRICT;

CREATE TABLE body_channels (
    body_id BLOB NOT NULL REFERENCES bodies (id),
    kind TEXT NOT NULL,
    address TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (body_id, kind)
) STRICT;

-- One row, locked by whoever moves a body to another place: that none reports to itself is a matter of all of them.
CREATE TABLE body_tree (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    revision INTEGER NOT NULL
) STRICT;

INSERT INTO body_tree (id, revision) VALUES (1, 0);
