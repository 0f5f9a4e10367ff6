-- Why a sealed seat has no vote: the rule of the charter about absence and what was found, as JSON; nothing for a seat
-- that votes.
ALTER TABLE electorate_seats ADD COLUMN suspended TEXT;
