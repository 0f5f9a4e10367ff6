-- What a body is there for beside its mission, and where it is found.
ALTER TABLE bodies ADD COLUMN scope_in TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE bodies ADD COLUMN scope_out TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE bodies ADD COLUMN disband_condition TEXT COLLATE "C" NOT NULL DEFAULT '';

-- Those of a body are replaced as a whole; what they were stands on the record.
CREATE TABLE body_deliverables (
    body_id uuid NOT NULL REFERENCES bodies (id),
    position bigint NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    done_on date,
    PRIMARY KEY (body_id, position)
);

CREATE TABLE body_channels (
    body_id uuid NOT NULL REFERENCES bodies (id),
    kind TEXT COLLATE "C" NOT NULL,
    address TEXT COLLATE "C" NOT NULL,
    position bigint NOT NULL,
    PRIMARY KEY (body_id, kind)
);

-- One row, locked by whoever moves a body to another place: that none reports to itself is a matter of all of them.
CREATE TABLE body_tree (
    id bigint NOT NULL PRIMARY KEY CHECK (id = 1),
    revision bigint NOT NULL
);

INSERT INTO body_tree (id, revision) VALUES (1, 0);
