-- Forms that were sent: a form sent again, because the first reply was lost, is known by its random key.
-- The key belongs to the form and not to the response, which has another one: nothing that a browser, or whatever
-- lies between it and the server, has held stands beside an answer. Like participations these rows are written in the
-- transaction of the response and written anew at the close.

CREATE TABLE submissions (
    survey_id UUID NOT NULL REFERENCES surveys (id),
    key UUID NOT NULL,
    PRIMARY KEY (survey_id, key)
);

CREATE TABLE submissions_aside (
    survey_id UUID NOT NULL,
    key UUID NOT NULL,
    PRIMARY KEY (survey_id, key)
);

CREATE TABLE closed_submissions (
    survey_id UUID NOT NULL REFERENCES surveys (id),
    key UUID NOT NULL,
    PRIMARY KEY (survey_id, key)
);
