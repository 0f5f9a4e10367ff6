-- Who may answer, how a response came in, and how many are wanted.

-- The kinds of access grow. The former column goes, because its check names only two.
ALTER TABLE surveys ADD COLUMN may_answer TEXT NOT NULL DEFAULT 'one-per-member' CHECK (
    may_answer IN ('open-link', 'one-per-member', 'body-members', 'invited', 'members-and-link')
);
UPDATE surveys SET may_answer = access;
ALTER TABLE surveys DROP COLUMN access;
ALTER TABLE surveys RENAME COLUMN may_answer TO access;

-- The body whose members are asked: those who held a seat in it at the end of that day in its zone.
ALTER TABLE surveys ADD COLUMN body_id BLOB REFERENCES bodies (id) CHECK (
    (access = 'body-members') = (body_id IS NOT NULL)
);
ALTER TABLE surveys ADD COLUMN body_as_of TEXT CHECK ((body_id IS NULL) = (body_as_of IS NULL));

-- The survey closes itself with so many responses.
ALTER TABLE surveys ADD COLUMN closes_after INTEGER CHECK (closes_after >= 1);

-- The way in by which a response came. What came in through a link before there was proof of work came without it.
ALTER TABLE responses ADD COLUMN stratum TEXT NOT NULL DEFAULT 'link-without-proof' CHECK (
    stratum IN ('member', 'body-member', 'invited', 'link-with-proof', 'link-without-proof')
);
ALTER TABLE responses_aside ADD COLUMN stratum TEXT NOT NULL DEFAULT 'link-without-proof' CHECK (
    stratum IN ('member', 'body-member', 'invited', 'link-with-proof', 'link-without-proof')
);
ALTER TABLE closed_responses ADD COLUMN stratum TEXT NOT NULL DEFAULT 'link-without-proof' CHECK (
    stratum IN ('member', 'body-member', 'invited', 'link-with-proof', 'link-without-proof')
);
UPDATE responses SET stratum = 'member'
WHERE version_id IN (
    SELECT v.id
    FROM survey_versions AS v
    JOIN surveys AS s ON s.id = v.survey_id
    WHERE s.access = 'one-per-member'
);
UPDATE closed_responses SET stratum = 'member'
WHERE version_id IN (
    SELECT v.id
    FROM survey_versions AS v
    JOIN surveys AS s ON s.id = v.survey_id
    WHERE s.access = 'one-per-member'
);

-- At most so many responses of which a condition holds. The least is what disclosure control asks of a base, so that a
-- refusal tells nothing that it would hide.
CREATE TABLE survey_quotas (
    survey_id BLOB NOT NULL REFERENCES surveys (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    condition TEXT NOT NULL,
    most INTEGER NOT NULL CHECK (most >= 10),
    PRIMARY KEY (survey_id, position)
) STRICT;

-- How many responses an open survey has taken that count against a quota; against `closes_after` at position 0.
-- Counted in the transaction of the response, so emptied and written anew like participations, and gone at the close.
CREATE TABLE quota_counts (
    survey_id BLOB NOT NULL REFERENCES surveys (id),
    position INTEGER NOT NULL,
    taken INTEGER NOT NULL,
    PRIMARY KEY (survey_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE quota_counts_aside (
    survey_id BLOB NOT NULL,
    position INTEGER NOT NULL,
    taken INTEGER NOT NULL,
    PRIMARY KEY (survey_id, position)
) STRICT, WITHOUT ROWID;

-- That an invitation was used, as participations say it of an account; no reference, for the same reason.
CREATE TABLE invited_participations (
    survey_id BLOB NOT NULL REFERENCES surveys (id),
    invitation_id BLOB NOT NULL,
    PRIMARY KEY (survey_id, invitation_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE invited_participations_aside (
    survey_id BLOB NOT NULL,
    invitation_id BLOB NOT NULL,
    PRIMARY KEY (survey_id, invitation_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE closed_invited_participations (
    survey_id BLOB NOT NULL REFERENCES surveys (id),
    invitation_id BLOB NOT NULL,
    PRIMARY KEY (survey_id, invitation_id)
) STRICT, WITHOUT ROWID;

-- What only the program knows: keys under which it signs what it gives to browsers.
CREATE TABLE secrets (
    name TEXT NOT NULL PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;
