-- Who has worked on a version of a questionnaire, and who has approved it by its digest: never one and the same person.

CREATE TABLE survey_version_authors (
    version_id BLOB NOT NULL REFERENCES survey_versions (id),
    account_id BLOB NOT NULL,
    PRIMARY KEY (version_id, account_id)
) STRICT;

CREATE TABLE survey_approvals (
    version_id BLOB NOT NULL REFERENCES survey_versions (id),
    -- Of the questionnaire that was read; an approval of another digest is void.
    digest TEXT NOT NULL,
    account_id BLOB NOT NULL,
    approved_at TEXT NOT NULL,
    PRIMARY KEY (version_id, digest, account_id)
) STRICT;

-- The classes of the edits between a version and the one in the field before it, as an author has confirmed them.
CREATE TABLE survey_edits (
    version_id BLOB NOT NULL PRIMARY KEY REFERENCES survey_versions (id),
    -- Of the two questionnaires that were compared; a confirmation for others is void.
    digest TEXT NOT NULL,
    before_digest TEXT NOT NULL,
    classes TEXT NOT NULL,
    account_id BLOB NOT NULL,
    confirmed_at TEXT NOT NULL
) STRICT;
