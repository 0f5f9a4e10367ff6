-- Surveys, their questionnaires, responses and participations.
-- No column leads from a response to a person: a response has a random key and no account, instant or address;
-- that a member took part stands in a table of its own, and texts written freely in another.

CREATE TABLE surveys (
    id UUID NOT NULL PRIMARY KEY,
    slug TEXT COLLATE "C" NOT NULL UNIQUE,
    access TEXT COLLATE "C" NOT NULL CHECK (access IN ('open-link', 'one-per-member')),
    zone TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('draft', 'fielded', 'closed')),
    announced BOOLEAN NOT NULL,
    closes_at TIMESTAMPTZ,
    previous_survey UUID REFERENCES surveys (id),
    created_at TIMESTAMPTZ NOT NULL,
    fielded_at TIMESTAMPTZ,
    closed_at TIMESTAMPTZ,
    responses BIGINT,
    participants BIGINT,
    traces_removed BOOLEAN NOT NULL,
    revision BIGINT NOT NULL,
    CHECK ((state = 'draft') = (fielded_at IS NULL)),
    CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
    CHECK ((state = 'closed') = (responses IS NOT NULL))
);

CREATE INDEX surveys_created ON surveys (created_at, id);

CREATE TABLE survey_versions (
    id UUID NOT NULL PRIMARY KEY,
    survey_id UUID NOT NULL REFERENCES surveys (id),
    number BIGINT NOT NULL CHECK (number >= 1),
    definition BYTEA NOT NULL,
    digest TEXT COLLATE "C" NOT NULL,
    titles TEXT COLLATE "C" NOT NULL,
    questions BIGINT NOT NULL,
    fielded_at TIMESTAMPTZ,
    UNIQUE (survey_id, number)
);

CREATE FUNCTION fielded_questionnaire_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.fielded_at IS NOT NULL THEN
        RAISE EXCEPTION 'a fielded questionnaire does not change';
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    RETURN NEW;
END;
$$;

CREATE TRIGGER survey_versions_no_change BEFORE UPDATE OR DELETE ON survey_versions
FOR EACH ROW EXECUTE FUNCTION fielded_questionnaire_stays();

-- While a survey is open.

CREATE TABLE responses (
    version_id UUID NOT NULL REFERENCES survey_versions (id),
    key UUID NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    answers TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (version_id, key)
);

CREATE TABLE response_texts (
    version_id UUID NOT NULL REFERENCES survey_versions (id),
    question TEXT COLLATE "C" NOT NULL,
    key UUID NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (version_id, question, key)
);

-- No reference to accounts: PostgreSQL would leave the writing transaction's number on the account's row.
CREATE TABLE participations (
    survey_id UUID NOT NULL REFERENCES surveys (id),
    account_id UUID NOT NULL,
    PRIMARY KEY (survey_id, account_id)
);

-- Where rows of other surveys wait while the tables above are emptied at a close; otherwise empty.

CREATE TABLE responses_aside (
    version_id UUID NOT NULL,
    key UUID NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    answers TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (version_id, key)
);

CREATE TABLE response_texts_aside (
    version_id UUID NOT NULL,
    question TEXT COLLATE "C" NOT NULL,
    key UUID NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (version_id, question, key)
);

CREATE TABLE participations_aside (
    survey_id UUID NOT NULL,
    account_id UUID NOT NULL,
    PRIMARY KEY (survey_id, account_id)
);

-- After the close: copied in the order of their keys in one transaction.

CREATE TABLE closed_responses (
    version_id UUID NOT NULL REFERENCES survey_versions (id),
    key UUID NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    answers TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (version_id, key)
);

CREATE TABLE closed_response_texts (
    version_id UUID NOT NULL REFERENCES survey_versions (id),
    question TEXT COLLATE "C" NOT NULL,
    key UUID NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (version_id, question, key)
);

CREATE TABLE closed_participations (
    survey_id UUID NOT NULL REFERENCES surveys (id),
    account_id UUID NOT NULL,
    PRIMARY KEY (survey_id, account_id)
);
