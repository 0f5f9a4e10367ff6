### A vote's course: who has none, and votes with few or very many members

## Suspended votes

course-suspended = Suspended
course-suspended-you = You are one of the voting members, and your vote is suspended by the group’s rules: it was when the vote opened, and stays so until it is closed.
course-suspended-meetings = { $missed ->
    [one] Missed a meeting.
   *[other] Missed { $missed } meetings in a row.
}
course-suspended-votes = { $missed ->
    [one] Missed a vote.
   *[other] Missed { $missed } votes in a row.
}
course-suspended-attended = Missed { $missed } of the last { $of } meetings.
course-suspended-year = Missed { $missed } of { $of } votes of last calendar year.
course-suspended-idle = Was last there on { $day }.
course-suspended-never = Was never there.
course-suspended-standing = How the group stands beside its charter
course-suspended-foreseen = Without a vote on this motion
course-suspended-foreseen-note = By the group’s rules these members’ votes are suspended today, as far as attendance is written down. If the vote is opened like this, it stays so until the close: put right what is wrong in the attendance of meetings before.
course-refused-suspended = Your vote is suspended by the group’s rules about members who do not come. It was when the vote opened, and stays so until it is closed.
course-conflict-all-suspended = By the group’s rules every vote is suspended today, so nobody could vote. Check the attendance of its meetings.

## Few and many

course-few-none = Nobody has a vote here, so nothing can be decided.
course-few-one = One member alone has a vote here; what is decided rests on that one vote.
course-few-two = Two members have a vote here. Where more than half is needed, neither can decide without the other.
course-awaited-many = { $count } members have not voted yet. They stand in the roll call.
course-not-heard-many = { $count } members did not vote. They stand in the roll call.
course-seats-page = Page { $page } of { $pages }, { $seats } members
course-seats-before = Previous page
course-roll-page = This form marks the members of this page of the roll call; the others stay as they are.
course-term-over = Your term has ended since the vote opened. Its electorate was sealed then, so you have this vote all the same.
course-recuse-takes-back = What you said before then no longer counts, and stays readable once the vote is closed.

## Asking for a meeting

course-halt = Asking for a meeting
course-halt-count = { $asking } of the { $needed } members have asked for a meeting that it takes to end this vote without effect.
course-halt-ask = Ask for a meeting
course-halt-unask = No longer ask for a meeting
course-refused-halt = Only members with a vote on this motion ask for a meeting about it.
course-conflict-no-halt = By the rules of this vote, asking for a meeting does not end it.

## A vote that is extended, or ends early

course-extend = Extend the vote
course-extend-note = By its rules this vote can be extended once, by { $period }.
course-extend-until = It then ends on
course-fact-extended = Extended, from
course-refused-extend = A vote is extended by the chair.
course-conflict-extended = This vote has been extended already.
course-conflict-no-extension = The rules of this vote know no extension.
course-closed-by-halt = because members asked for a meeting
course-closed-by-settling = early, because it had passed and no vote still missing could change that
course-error-movers = By the group’s rules you cannot move this.

## What others say of it

course-standing-refused = Passed, not approved
course-awaits-approval = It is not in force yet: { $by } has not said whether it approves.
course-awaits-veto = { $by } has not said whether it objects.
course-awaits-tie = { $by } has not decided yet.
course-ruled-approved = { $by } approved it on { $day }.
course-ruled-not-approved = { $by } did not approve it ({ $day }). It does not take effect.
course-ruled-no-objection = { $by } raised no objection ({ $day }).
course-ruled-objected = { $by } objected ({ $day }). It does not take effect.
course-ruled-for = { $by } decided the tie for the motion ({ $day }).
course-ruled-against = { $by } decided the tie against the motion ({ $day }).
course-ruling-entered-by = Written down by
course-ruling-approval = What { $by } has said
course-ruling-tie = How the tie was decided: { $by }
course-ruling-note = It goes on the public record and cannot be changed afterwards.
course-field-answer = What was said?
course-answer-approved = Approved
course-answer-not-approved = Not approved
course-answer-no-objection = No objection
course-answer-objected = An objection
course-answer-for = For the motion
course-answer-against = Against the motion
course-field-day = On which day?
course-field-ruling-reason-hint = Everybody can read it. Needed where it was refused.
course-ruling-save = Put it on the record
course-error-answer = Choose what was said.
course-error-ruling-day-range = The day lies after the close of the vote and not after today.
course-error-ruling-reason = Say why it was refused, as far as they said.
course-refused-ruling = What others say of a motion is written down by chair or secretary.
course-conflict-ruled = Nobody else is awaited on this motion. Nothing was changed.
course-conflict-not-counted = This motion has not been counted. Nothing was changed.

## Taking it further

course-refer = Take it to the { $to }
course-refer-note = The vote resolved nothing. By the charter any voting member may take the matter further; it is done once and goes on the public record.
course-field-referral-hint = What has to be resolved? Everybody can read it.
course-refer-save = Take it further
course-referred = Taken to the { $to } by
course-error-referral-reason = Say what has to be resolved.
course-refused-refer = Only the group’s voting members take a matter further.
course-conflict-resolved = This vote has resolved the matter, or its rules name nobody to take it to.
course-conflict-referred = This matter has been taken further already.

## History

course-history-extended = The vote was extended
course-history-halt-asked = A member asked for a meeting
course-history-halt-unasked = A member no longer asked for a meeting
course-history-ruled = What others said of it was written down
course-history-referred = A voting member took the matter further
