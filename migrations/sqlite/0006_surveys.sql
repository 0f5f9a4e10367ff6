-- Surveys, their questionnaires, responses and participations.
-- No column leads from a response to a person: a response has a random key and no account, instant or address;
-- that a member took part stands in a table of its own, and texts written freely in another.

CREATE TABLE surveys (
    id BLOB NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    access TEXT NOT NULL CHECK (access IN ('open-link', 'one-per-member')),
    zone TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'fielded', 'closed')),
    announced INTEGER NOT NULL CHECK (announced IN (0, 1)),
    closes_at TEXT,
    previous_survey BLOB REFERENCES surveys (id),
    created_at TEXT NOT NULL,
    fielded_at TEXT,
    closed_at TEXT,
    responses INTEGER,
    participants INTEGER,
    traces_removed INTEGER NOT NULL CHECK (traces_removed IN (0, 1)),
    revision INTEGER NOT NULL,
    CHECK ((state = 'draft') = (fielded_at IS NULL)),
    CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
    CHECK ((state = 'closed') = (responses IS NOT NULL))
) STRICT;

CREATE INDEX surveys_created ON surveys (created_at, id);

CREATE TABLE survey_versions (
    id BLOB NOT NULL PRIMARY KEY,
    survey_id BLOB NOT NULL REFERENCES surveys (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    definition BLOB NOT NULL,
    digest TEXT NOT NULL,
    titles TEXT NOT NULL,
    questions INTEGER NOT NULL,
    fielded_at TEXT,
    UNIQUE (survey_id, number)
) STRICT;

CREATE TRIGGER survey_versions_no_update BEFORE UPDATE ON survey_versions WHEN OLD.fielded_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a fielded questionnaire does not change');
END;

CREATE TRIGGER survey_versions_no_delete BEFORE DELETE ON survey_versions WHEN OLD.fielded_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a fielded questionnaire does not go');
END;

-- While a survey is open.

CREATE TABLE responses (
    version_id BLOB NOT NULL REFERENCES survey_versions (id),
    key BLOB NOT NULL,
    language TEXT NOT NULL,
    answers TEXT NOT NULL,
    PRIMARY KEY (version_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE response_texts (
    version_id BLOB NOT NULL REFERENCES survey_versions (id),
    question TEXT NOT NULL,
    key BLOB NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (version_id, question, key)
) STRICT, WITHOUT ROWID;

-- No reference to accounts: PostgreSQL would leave the writing transaction's number on the account's row.
CREATE TABLE participations (
    survey_id BLOB NOT NULL REFERENCES surveys (id),
    account_id BLOB NOT NULL,
    PRIMARY KEY (survey_id, account_id)
) STRICT, WITHOUT ROWID;

-- Where rows of other surveys wait while the tables above are emptied at a close; otherwise empty.

CREATE TABLE responses_aside (
    version_id BLOB NOT NULL,
    key BLOB NOT NULL,
    language TEXT NOT NULL,
    answers TEXT NOT NULL,
    PRIMARY KEY (version_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE response_texts_aside (
    version_id BLOB NOT NULL,
    question TEXT NOT NULL,
    key BLOB NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (version_id, question, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE participations_aside (
    survey_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    PRIMARY KEY (survey_id, account_id)
) STRICT, WITHOUT ROWID;

-- After the close: copied in the order of their keys in one transaction.

CREATE TABLE closed_responses (
    version_id BLOB NOT NULL REFERENCES survey_versions (id),
    key BLOB NOT NULL,
    language TEXT NOT NULL,
    answers TEXT NOT NULL,
    PRIMARY KEY (version_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE closed_response_texts (
    version_id BLOB NOT NULL REFERENCES survey_versions (id),
    question TEXT NOT NULL,
    key BLOB NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (version_id, question, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE closed_participations (
    survey_id BLOB NOT NULL REFERENCES surveys (id),
    account_id BLOB NOT NULL,
    PRIMARY KEY (survey_id, account_id)
) STRICT, WITHOUT ROWID;
