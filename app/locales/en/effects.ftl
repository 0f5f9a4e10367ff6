### What a motion does to roster and charter

effects-section = What it changes
effects-gives = Gives a seat to
effects-takes = Takes the seat of
effects-adopts = Adopts a new version of the charter
effects-charter-text = The new text
effects-charter-now = The charter as it is now
effects-charter-by = by
effects-from = from
effects-to = until
effects-waiting = Once it is in force
effects-applied = Done
effects-not-applied = Not done
effects-because-has-seat = The person has such a seat already on these days.
effects-because-seats-filled = Every seat that the charter has is filled.
effects-because-account-closed = The person has closed their account.
effects-because-no-class = The rules no longer distinguish this class of members.
effects-because-empty-term = The term would be over before its first day.
effects-because-no-principal = Whom the alternate would stand in for has no vote here on these days.
effects-because-seat-left = The seat was left, or struck out, in the meantime.
effects-because-charter-changed = Another version of the charter was adopted after this text was written. Compare both before you carry it out.
effects-apply = Carry out what could not be done
effects-apply-note = The decision stands. Once nothing is in its way, it can be carried out from today on; on the record it stands as done by this decision.
effects-history = What it changes was carried out, as far as it could be
effects-conflict-not-in-force = This decision is not in force, so nothing of it is carried out.

## The form of a draft

effects-legend = Seats that it gives or takes
effects-legend-hint = When the motion passes and is in force, the roster is changed by itself, once, with this decision as the reason.
effects-seat = Seat { $number }
effects-field-person = Who gets a seat?
effects-field-person-hint = The name as it stands here, or the address of the person’s page. Leave it empty for nobody.
effects-field-role = Role
effects-field-status = Vote
effects-field-affiliation-hint = The company or other body that the person stands for. Leave it empty if nothing changes.
effects-field-class = Class of members
effects-field-class-none = None
effects-field-from = From
effects-field-from-hint = Leave it empty for the first day in force.
effects-field-to = Until
effects-field-to-hint = The first day without the seat; empty for an open term.
effects-field-leave = Who leaves their seat?
effects-field-leave-hint = From the first day on which the motion is in force.
effects-field-charter = New text of the charter
effects-field-charter-hint = Only for an amendment of the charter: the whole text, in Markdown. It is adopted as the next version when the motion is in force.
effects-error-nobody = There is nobody here called { $name }.
effects-error-principal = Say for whom the alternate stands in.
effects-error-several = Several people here are called like { $name }. Enter the address of the person’s page.
effects-error-seat = One of these seats is not in this group any more.
effects-error-matter = Only an amendment of the charter carries its new text. Choose that matter, or leave this empty.
