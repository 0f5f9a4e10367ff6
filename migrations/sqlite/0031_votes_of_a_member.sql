-- The votes of one member, for the page that lists them.
CREATE INDEX electorate_seats_by_account ON electorate_seats (account_id, motion_id);
