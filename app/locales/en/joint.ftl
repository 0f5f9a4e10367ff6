### Joint votes: one question put to two groups

joint-standing-awaits = Passed here, the other group decides too
joint-standing-not-carried = Not carried jointly
joint-fact = Decided together with
joint-section = Joint vote
joint-note = Two groups decide this, each by its own vote and its own rules. It is in force only once both have adopted it.
joint-column-group = Group
joint-column-standing = By its own vote
joint-counts-hidden = Votes that nobody is to see before the close are not counted here yet.
joint-row = jointly with
joint-history = What both votes together came to was settled

## What the other vote means for this one

joint-both-vote = { $group } votes on it too.
joint-other-adopted = { $group } has adopted it. Both have to.
joint-other-waits = { $group } has voted on it, and is not finished with it yet. Both have to adopt it.
joint-cannot-be = { $group } has not adopted it, so that it cannot come into force any more.
joint-awaits-vote = It is not in force yet: it awaits the vote of { $group }.
joint-awaits-word = It is not in force yet: { $group } has voted on it, and is not finished with it.
joint-not-carried = Not carried jointly: { $group } has not adopted it.
joint-carried = { $group } has adopted it too.

## The draft

joint-field = Together with which other group?
joint-field-hint = Both vote at the same time, each by its own rules and under its own number. It is adopted only when both adopt it. What follows from it belongs to this group’s motion.
joint-field-none = This group decides alone
joint-draft = { $group } decides this too. When the vote is opened, it opens in both groups, with one text and one deadline. Each votes by its own rules, and it is adopted only when both adopt it. Who may move it and who has to second it is for this group’s rules; of the two groups’ notices the longer one counts.
joint-error-unknown = Choose one of the groups.
joint-error-same = Choose another group than the one in which it is moved.
joint-error-no-members = { $group } has nobody who could vote on it.
joint-error-no-rule = The rules of { $group } know no such vote. Choose another way of voting, or another matter.
joint-error-deadline-early = By the rules of { $group } this vote is open until { $when } at least (time of that group).
joint-error-deadline-late = By the rules of { $group } this vote is open until { $when } at most (time of that group).
joint-conflict-no-rule = The rules of the other group know no such vote any more. Change the draft first. Nothing was changed.
joint-conflict-not-carried = The other group has not adopted this, so nobody’s word can bring it into force. Nothing was changed.

## The rules

joint-rule = It is adopted only when { $group } adopts it too, by a vote of its own.
joint-rule-field = Which group has to adopt it too?
joint-rule-hint = Another group that votes on the same and has to adopt it too. Where a group has this name, each draft is put to both.
joint-asked = For “{ $matter }” the charter asks for a joint vote with { $group }.
joint-missing = The charter asks for a joint vote with { $group }. Name that group in the draft: without it the vote cannot be opened.
joint-error-needed = The charter asks for a joint vote with { $group }. Name that group in the draft first.
joint-error-charter = The charter asks for a joint vote with { $group }. Choose that group.
