-- What happens to an opened motion besides votes: asking for a meeting, the extension of its vote, what others say once
-- it is counted, and to whom it is taken.

-- From when it closes as soon as its outcome is settled; nothing once that has been looked at, since each vote looks
-- from then on.
ALTER TABLE motions ADD COLUMN settles_at TEXT;
-- The end that the vote had before its extension, when it was extended and by whom.
ALTER TABLE motions ADD COLUMN extended_from TEXT;
ALTER TABLE motions ADD COLUMN extended_at TEXT;
ALTER TABLE motions ADD COLUMN extended_by BLOB REFERENCES accounts (id);

-- Who asks for a meeting instead of the vote; only who has a seat in its electorate can.
CREATE TABLE motion_halts (
    motion_id BLOB NOT NULL,
    account_id BLOB NOT NULL,
    asked_at TEXT NOT NULL,
    PRIMARY KEY (motion_id, account_id),
    FOREIGN KEY (motion_id, account_id) REFERENCES electorate_seats (motion_id, account_id)
) STRICT;

-- What somebody outside said of a motion that was passed, or who decides a tie: once each, and never changed.
CREATE TABLE motion_rulings (
    motion_id BLOB NOT NULL REFERENCES motions (id),
    kind TEXT NOT NULL CHECK (kind IN ('approval', 'tie')),
    answer TEXT NOT NULL CHECK (answer IN ('granted', 'refused')),
    ruled_by TEXT NOT NULL,
    ruled_on TEXT NOT NULL,
    reason TEXT NOT NULL,
    entered_by BLOB NOT NULL REFERENCES accounts (id),
    entered_at TEXT NOT NULL,
    PRIMARY KEY (motion_id, kind)
) STRICT;

-- A matter that a vote did not resolve, taken further by a voting member.
CREATE TABLE motion_referrals (
    motion_id BLOB NOT NULL PRIMARY KEY REFERENCES motions (id),
    referred_to TEXT NOT NULL,
    reason TEXT NOT NULL,
    referred_by BLOB NOT NULL REFERENCES accounts (id),
    referred_at TEXT NOT NULL
) STRICT;

CREATE INDEX motions_by_settling ON motions (settles_at);
