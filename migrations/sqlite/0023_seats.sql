-- How somebody came to a seat and why they left it, with the decision that did it; classes of members; alternates.
-- What was written down before this was asked has none; leaving_reason is the note beside the word in leaving.
ALTER TABLE memberships ADD COLUMN appointed_by TEXT;
ALTER TABLE memberships ADD COLUMN appointed_by_motion BLOB REFERENCES motions (id);
ALTER TABLE memberships ADD COLUMN appointment_note TEXT;
ALTER TABLE memberships ADD COLUMN leaving TEXT;
ALTER TABLE memberships ADD COLUMN left_by_motion BLOB REFERENCES motions (id);
ALTER TABLE memberships ADD COLUMN class TEXT;
ALTER TABLE memberships ADD COLUMN stands_in_for BLOB REFERENCES accounts (id);

-- What a sealed seat is counted as: the class, and the employer by the name of its group of companies on that day
-- (empty for who stands for no employer, nothing where the electorate was sealed before this was known).
ALTER TABLE electorate_seats ADD COLUMN employer TEXT;
ALTER TABLE electorate_seats ADD COLUMN class TEXT;
