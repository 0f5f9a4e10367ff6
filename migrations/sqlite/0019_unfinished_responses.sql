-- Responses that somebody wants to finish elsewhere, where the survey allows it: under the digest of a random link.
-- No account, no address, no instant: only the day after which the row is erased. Sending erases it too, and a close all
-- of the survey's; rows of other surveys are written anew then like participations.

ALTER TABLE surveys ADD COLUMN resumable INTEGER NOT NULL DEFAULT 0 CHECK (resumable IN (0, 1));

CREATE TABLE unfinished_responses (
    survey_id BLOB NOT NULL REFERENCES surveys (id),
    digest BLOB NOT NULL,
    form BLOB NOT NULL,
    page TEXT NOT NULL,
    seed INTEGER NOT NULL,
    answers TEXT NOT NULL,
    expires_on TEXT NOT NULL,
    PRIMARY KEY (survey_id, digest)
) STRICT, WITHOUT ROWID;

CREATE TABLE unfinished_responses_aside (
    survey_id BLOB NOT NULL,
    digest BLOB NOT NULL,
    form BLOB NOT NULL,
    page TEXT NOT NULL,
    seed INTEGER NOT NULL,
    answers TEXT NOT NULL,
    expires_on TEXT NOT NULL,
    PRIMARY KEY (survey_id, digest)
) STRICT, WITHOUT ROWID;
