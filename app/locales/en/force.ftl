### What follows a passed motion: in force, superseded, repealed, looked at again

force-awaiting-approval = Awaits an approval
force-coming = Not yet in force
force-in-force = In force
force-up-for-review = Up for review
force-superseded = Superseded
force-repealed = Repealed
force-filter = In force?
force-from = from
force-since = since
force-review-since = Review due since
force-superseded-by = by
force-repealed-by = by
force-ended-since = , since
force-review-motion = What becomes of it is asked in
force-review-announced = an announced motion
force-review-draft = A motion about it is being drafted in the group.
force-review-section = Decisions up for review
force-review-all = Show them in the register
force-fact-from = In force from
force-fact-supersedes = Supersedes
force-fact-repeals = Repeals
force-fact-reviews = Review of
force-ended-before = (was no longer in force)

## The form of a draft

force-field-from = From when is it in force?
force-field-from-hint = Leave it empty for the day it passes. If it passes later than the day you name, or waits for an approval, it is in force from then on.
force-field-review-hint = On this day the group’s officers are told, and a draft asks what becomes of the decision. Leave it empty for none.
force-field-review-needed = On this day the group’s officers are told, and a draft asks what becomes of the decision. Needed where the rules ask for an evaluation.
force-field-supersedes = Which decisions does it replace?
force-field-supersedes-hint = Their numbers, with commas between them. They count as superseded once this one is in force.
force-field-repeals = Which decisions does it repeal?
force-field-repeals-hint = Their numbers. They end once this one is in force, and nothing takes their place.
force-offered = Decisions that it can replace or repeal
force-error-past = This day has passed. Name today or a later day.
force-error-review-early = It has to be in force before its effect can be looked at: name a later day.
force-error-both = { $code } can be replaced or repealed, not both.
force-error-many = Name at most { $most } decisions.
force-error-code = “{ $code }” is not the number of a decision. They look like TSC-2026-007.
force-error-unknown = There is no decision { $code }.
force-error-elsewhere = { $code } was taken by another group. Name decisions of this group, or of the one it reports to.
force-error-joint = { $code } was decided by two groups. Only a motion that the same two decide together can end it.
force-error-not-adopted = { $code } was not adopted.
force-error-ended = { $code } has been superseded or repealed already.

## History

force-history-in-force = It came into force
force-history-superseded = A later decision superseded it
force-history-repealed = A later decision repealed it
force-history-review-due = The day of its review came
