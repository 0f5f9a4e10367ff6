-- Published releases of results: immutable documents, numbered within their survey.

CREATE TABLE releases (
    id UUID NOT NULL PRIMARY KEY,
    survey_id UUID NOT NULL REFERENCES surveys (id),
    number BIGINT NOT NULL CHECK (number >= 1),
    -- Canonical JSON of the whole release.
    document BYTEA NOT NULL,
    digest TEXT COLLATE "C" NOT NULL,
    respondents BIGINT NOT NULL,
    tables BIGINT NOT NULL,
    released_at TIMESTAMPTZ NOT NULL,
    released_by UUID NOT NULL REFERENCES accounts (id),
    UNIQUE (survey_id, number)
);

CREATE INDEX releases_time ON releases (released_at, id);

CREATE FUNCTION releases_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a release does not change and does not go';
END;
$$;

CREATE TRIGGER releases_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON releases
FOR EACH STATEMENT EXECUTE FUNCTION releases_stay();
