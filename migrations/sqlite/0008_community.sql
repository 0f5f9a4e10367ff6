-- What the community as a whole is: one row.
CREATE TABLE community (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    demo INTEGER NOT NULL CHECK (demo IN (0, 1))
) STRICT;

INSERT INTO community (id, demo) VALUES (1, 0);
