-- What the community as a whole is: one row.
CREATE TABLE community (
    id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
    demo BOOLEAN NOT NULL
);

INSERT INTO community (id, demo) VALUES (1, FALSE);
