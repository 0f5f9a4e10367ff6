-- Who does what until when, after a decision or a meeting.

CREATE TABLE action_items (
    id uuid NOT NULL PRIMARY KEY,
    body_id uuid NOT NULL REFERENCES bodies (id),
    -- 1 for the first one of its body; part of its address.
    number bigint NOT NULL,
    -- What it follows from.
    motion_id uuid REFERENCES motions (id),
    meeting_id uuid REFERENCES meetings (id),
    text TEXT COLLATE "C" NOT NULL,
    -- Nobody yet, or nobody any more.
    owner_id uuid REFERENCES accounts (id),
    -- By the body's calendar.
    due_on date,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('open', 'done', 'dropped')),
    -- What was said when it was done or dropped.
    note TEXT COLLATE "C" NOT NULL,
    made_by uuid NOT NULL REFERENCES accounts (id),
    made_at timestamptz NOT NULL,
    settled_by uuid REFERENCES accounts (id),
    settled_at timestamptz,
    UNIQUE (body_id, number),
    CHECK (number >= 1),
    CHECK ((state = 'open') = (settled_at IS NULL)),
    CHECK ((settled_at IS NULL) = (settled_by IS NULL))
);

CREATE INDEX action_items_of_motion ON action_items (motion_id);
CREATE INDEX action_items_of_meeting ON action_items (meeting_id);
CREATE INDEX action_items_of_owner ON action_items (owner_id);
