-- Responses that somebody wants to finish elsewhere, where the survey allows it: under the digest of a random link.
-- No account, no address, no instant: only the day after which the row is erased. Sending erases it too, and a close all
-- of the survey's; rows of other surveys are written anew then like participations.

ALTER TABLE surveys ADD COLUMN resumable BOOLEAN NOT NULL DEFAULT FALSE;

CREATE TABLE unfinished_responses (
    survey_id UUID NOT NULL REFERENCES surveys (id),
    digest BYTEA NOT NULL,
    form UUID NOT NULL,
    page TEXT COLLATE "C" NOT NULL,
    seed BIGINT NOT NULL,
    answers TEXT COLLATE "C" NOT NULL,
    expires_on DATE NOT NULL,
    PRIMARY KEY (survey_id, digest)
);

CREATE TABLE unfinished_responses_aside (
    survey_id UUID NOT NULL,
    digest BYTEA NOT NULL,
    form UUID NOT NULL,
    page TEXT COLLATE "C" NOT NULL,
    seed BIGINT NOT NULL,
    answers TEXT COLLATE "C" NOT NULL,
    expires_on DATE NOT NULL,
    PRIMARY KEY (survey_id, digest)
);
