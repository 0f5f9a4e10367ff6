-- Who does what until when, after a decision or a meeting.

CREATE TABLE action_items (
    id BLOB NOT NULL PRIMARY KEY,
    body_id BLOB NOT NULL REFERENCES bodies (id),
    -- 1 for the first one of its body; part of its address.
    number INTEGER NOT NULL,
    -- What it follows from.
    motion_id BLOB REFERENCES motions (id),
    meeting_id BLOB REFERENCES meetings (id),
    text TEXT NOT NULL,
    -- Nobody yet, or nobody any more.
    owner_id BLOB REFERENCES accounts (id),
    -- By the body's calendar.
    due_on TEXT,
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped')),
    -- What was said when it was done or dropped.
    note TEXT NOT NULL,
    made_by BLOB NOT NULL REFERENCES accounts (id),
    made_at TEXT NOT NULL,
    settled_by BLOB REFERENCES accounts (id),
    settled_at TEXT,
    UNIQUE (body_id, number),
    CHECK (number >= 1),
    CHECK ((state = 'open') = (settled_at IS NULL)),
    CHECK ((settled_at IS NULL) = (settled_by IS NULL))
) STRICT;

CREATE INDEX action_items_of_motion ON action_items (motion_id);
CREATE INDEX action_items_of_meeting ON action_items (meeting_id);
CREATE INDEX action_items_of_owner ON action_items (owner_id);
