### Declared interests: the register, and the form by which somebody declares one

interests-title = Declared interests
interests-link = Declared interests
interests-lead-person = What this person has declared an interest in. Motions that concern it ask before the vote.
interests-lead-group = What the members of this group have declared an interest in. Motions that concern it ask before the vote.
interests-as-of = Interests at the end of
interests-current = Current interests
interests-none = Nothing is declared
interests-none-hint = Somebody who works for a company, is paid by it or is close to it declares that on the account page, for a time.
interests-past = Past interests
interests-past-hint = They have ended or were withdrawn and no longer ask before a vote.
interests-column-name = Interest in
interests-column-kind = What sort
interests-column-from = From
interests-column-until = Until
interests-column-state = State
interests-state-standing = Stands
interests-state-coming = Begins later
interests-state-expired = Ended
interests-state-withdrawn = Withdrawn
interests-declared = declared
interests-kind-office = Employment or office
interests-kind-money = Money, shares or funding
interests-kind-close-person = Somebody close to me
interests-kind-work = Work on a project that is concerned or competes
interests-kind-other = Something else

## One's own

interests-own-title = Your interests
interests-own-lead = Declare what could make others doubt your vote: employers, funding, people close to you, competing projects. It is public. When a motion concerns it, you are asked before you vote.
interests-own-public = As others see it
interests-declare = Declare an interest
interests-declare-button = Declare
interests-change = Change an interest
interests-change-button = Declare the change
interests-change-link = Change
interests-withdraw = Withdraw
interests-ends-soon = ends soon
interests-field-name = In what?
interests-field-name-hint = One company, project or topic, by the name that others know it by. Spellings and groups of companies are recognised.
interests-field-kind = What sort of interest?
interests-field-kind-none = Choose one
interests-field-detail = What else should others know?
interests-field-detail-hint = One sentence, for everybody to read.
interests-field-from = Since when?
interests-field-until = Until when?
interests-field-until-hint = On this day it ends by itself, in two years at the latest, so that nobody is asked about what is long over. Declare it again if it still holds.
interests-account-count = { $count ->
    [0] You have declared no interest.
    [one] You have declared one interest.
   *[other] You have declared { $count } interests.
}
interests-account-soon = Your interest in { $name } ends on { $day }. Declare it again if it still holds.
interests-account-over = Your interest in { $name } ended on { $day }. It no longer asks before a vote; declare it again if it still holds.
interests-account-link = Declare or withdraw interests
interests-error-generic = Name it so that others know which one is meant. This word names nothing in particular.
interests-error-over = The end must come after today and after the beginning.
interests-error-far = Choose { $latest } or a day before. Then you can declare it again.
interests-error-replaces = The interest that is to be changed is not known. Declare it anew.
interests-error-many = You have { $most } interests already. Withdraw those that no longer hold.
interests-conflict-withdrawn = This interest was withdrawn meanwhile. Your page of interests shows what stands.
