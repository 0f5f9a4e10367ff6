### Seats, for whom people stand, and how a body stands beside its charter

## How somebody came to a seat, and why they left

seats-by-founding = At the founding
seats-by-election = By election
seats-by-vote = By decision
seats-by-appointment = By appointment
seats-by-employer = Named by the employer entitled to the seat
seats-by-ex-officio = By another office
seats-by-application = By application
seats-by-invitation = By invitation
seats-by-open = Joined by themselves
seats-by-continuation = The same term goes on
seats-by-imported = As an imported file has it
seats-left-term-ended = End of term
seats-left-resigned = Resigned
seats-left-removed = Removed by decision
seats-left-replaced = Replaced by whoever named them
seats-left-employer-changed = Changed employer
seats-left-inactive = Inactive
seats-left-continuation = The same term goes on
seats-left-disbanded = The group was disbanded
seats-left-died = Died
seats-left-other = Another reason
seats-stands-in-for = stands in for
seats-class = Class: { $class }
seats-company-group = counts as { $group }

## Forms of a seat

seats-field-appointed = How did they come to this seat?
seats-field-appointed-hint = It is public and goes on the record.
seats-field-decision = Decision that did it (optional)
seats-field-decision-hint = Its code, such as TSC-2026-007. It must have been adopted.
seats-field-note = Note (optional)
seats-field-note-hint = Public. For a decision that is not in the register here, say where it is written down.
seats-field-leaving = Why do they leave?
seats-field-principal = Stands in for (alternates only)
seats-field-principal-hint = Somebody with a vote here.
seats-field-principal-none = Nobody
seats-field-class = Class of members
seats-field-class-hint = The charter counts votes by these classes.
seats-field-class-none = None
seats-error-evidence = Name the decision, or say here where it is written down.
seats-error-no-alternate = Only an alternate stands in for somebody. Choose the voting status “Alternate”, or nobody here.
seats-error-principal = Choose somebody else who has a vote here during this term.
seats-error-no-decision = The register has no such decision. Check the code, or leave it empty and say in the note where it is written down.
seats-error-not-adopted = This motion was not adopted, so it cannot have done this.

## For whom people stand

seats-affiliations = Affiliations
seats-affiliations-none = Nothing has been said yet.
seats-affiliations-caption = For whom this person stands, from which day on
seats-affiliation-nobody = Nobody
seats-column-group = Counted on that day as
seats-affiliation-change = Change affiliation
seats-affiliation-lead = Say when you change your employer: caps on the seats of one employer are counted by it, from that day on. It is public.
seats-affiliation-field = For whom from then on?
seats-affiliation-field-hint = The company or other body; leave it empty for nobody.
seats-affiliation-from = From
seats-affiliation-take-back = Take back
seats-affiliation-take-back-hint = Take back only what was never true. What is taken back stays in the record.
seats-refused-affiliation = Only the person, or an administrator, may say this.

## Standing

seats-link-standing = Standing
seats-link-timeline = Timeline
seats-as-of = At the end of
seats-standing-title = Standing beside the charter
seats-standing-lead = What the charter says about seats, employers, terms and attendance, beside how it is. Everything here is computed and nothing is done by it: people decide what follows.
seats-standing-description = { $group } beside its own charter: seats, employers, terms, attendance, with the arithmetic.
seats-standing-rules = By the rules in force from
seats-standing-no-rules = No rules were in force on this day.
seats-standing-no-rules-hint = Once the group’s rules are written down, this page compares the roster with them.
seats-standing-silent = The rules say nothing about
seats-silent-seats = the number of seats
seats-silent-employers = how many seats one employer may have
seats-silent-service = how long somebody may serve
seats-silent-absence = members who do not come or do not vote
seats-readings = How this page reads what charters leave open
seats-readings-hint = Most charters say nothing about these points. Where this one does, and says otherwise, the charter holds and not this page.
seats-reading-share-rounded-down = An employer’s share of the seats is rounded down to whole votes.
seats-reading-group-is-one-employer = Companies that belong to one group on that day count as one employer.
seats-reading-no-employer = Who stands for nobody counts for no employer, and still among the voting members of whom a share is taken.
seats-reading-only-voting-terms = Only terms with a vote are service; time as observer, alternate or emeritus is not.
seats-reading-one-term = Terms that overlap, or that go on in another role, are one term.
seats-reading-gap = Terms with at most { $days } days between them follow each other: an election may come late.
seats-reading-since-the-seat = What was before somebody had a vote without a break is not missed.
seats-reading-alternate-was-there = Who sent an alternate was there.
seats-reading-attendance-written-down = Meetings whose attendance nobody has written down are not counted.
seats-reading-acted-in-the-vote = Who abstained or stepped aside took part in a vote.
seats-reading-calendar-year = A year of votes is the last calendar year.
seats-level-broken = Not as the charter says
seats-level-broken-title = Not as the charter says
seats-level-broken-hint = Somebody has to act, or to say why this is right.
seats-level-soon = Watch
seats-level-soon-title = To watch
seats-level-soon-hint = This is about to become a breach, is missing, or is within a time of grace.
seats-level-kept = Kept
seats-level-kept-title = As the charter says
seats-level-kept-hint = Looked at, with nothing to do.
seats-finding-vacant = { $vacant ->
    [one] One of { $provided } seats is vacant.
   *[other] { $vacant } of { $provided } seats are vacant.
}
seats-finding-seats = { $held } voting members for { $provided } seats.
seats-finding-class = { $members ->
    [0] Nobody with a vote is in the class “{ $class }”.
    [one] One voting member is in the class “{ $class }”.
   *[other] { $members } voting members are in the class “{ $class }”.
}
seats-finding-classless = { $who } has a vote but is in no class, though the charter counts by classes.
seats-finding-unexplained = Nobody has written down how { $who } came to the seat.
seats-finding-employer = { $employer } has { $seats } seats and may have { $most }: { $people }.
seats-finding-employers = No employer has more seats than it may: { $employer } has the most, { $seats }.
seats-finding-no-employer = No voting member stands for an employer.
seats-most-higher = { $number } or { $ratio } of { $of } voting members, which is { $share } rounded down; the higher of the two is { $most }.
seats-most-ratio = { $ratio } of { $of } voting members, rounded down, is { $most }.
seats-most-number = The charter allows { $most }, whatever the size of the body.
seats-most-one = Each employer has one vote.
seats-cap-block = Its votes are not counted until it has said who casts those it has.
seats-cap-warn = The charter leaves it to the body what follows.
seats-cap-roll-up = Its seats count as one vote.
seats-cap-since = It has been so since { $day }.
seats-cap-grace = The time of grace ends on { $day }.
seats-finding-service-last = { $who } is in the last term that the charter allows.
seats-finding-service-over = { $who } has served longer than the charter allows.
seats-finding-services = Nobody is at a limit of service ({ $members } voting members).
seats-service-consecutive = Terms in a row: { $has } of at most { $most }.
seats-service-lifetime = Terms ever: { $has } of at most { $most }.
seats-service-short = A short first term, from { $from }, does not count.
seats-service-until = The present term ends on { $day }.
seats-service-open = The present term has no end yet.
seats-finding-present = Nobody is inactive, or close to it ({ $members } voting members).
seats-absent-meetings = { $missed ->
    [one] { $who } has missed one meeting in a row (of { $of } since taking the seat).
   *[other] { $who } has missed { $missed } meetings in a row (of { $of } since taking the seat).
}
seats-absent-votes = { $missed ->
    [one] { $who } has missed one vote in a row (of { $of } since taking the seat).
   *[other] { $who } has missed { $missed } votes in a row (of { $of } since taking the seat).
}
seats-absent-attended = { $who } has missed { $missed } of the last { $of } meetings.
seats-absent-idle = { $who } was last there on { $last }.
seats-absent-year = { $who } missed { $missed } of { $of } votes last calendar year.
seats-rule-meetings = { $most ->
    [one] The charter’s limit is one missed meeting.
   *[other] The charter’s limit is { $most } missed meetings in a row.
}
seats-rule-votes = { $most ->
    [one] The charter’s limit is one missed vote.
   *[other] The charter’s limit is { $most } missed votes in a row.
}
seats-rule-attended = The charter asks for { $attended } of the last { $of } meetings.
seats-rule-idle = The charter’s limit is { $period } without attending or voting.
seats-rule-year = The charter asks for { $ratio } of a calendar year’s votes.
seats-effect-suspends = The charter then suspends the vote.
seats-effect-ends-vote = The charter then takes the vote away.
seats-effect-asks-to-leave = The charter then asks the member to step down.
seats-effect-back = { $meetings ->
    [one] One more meeting attended gives it back.
   *[other] { $meetings } more meetings attended in a row give it back.
}
seats-finding-alternate = { $who } stands in for { $of }.
seats-finding-alternate-of-nobody = { $who } is an alternate, but nobody has written down for whom.
seats-read-clause = Read clause { $clause } in the charter
seats-presence = Meetings and votes
seats-presence-caption = Meetings attended and votes taken part in, the year before this day, for as long as the person had a vote
seats-presence-hint = An alternate’s attendance counts for the person they stand in for. Regrets count as not attended. Stepping aside in a vote counts as taking part.
seats-column-meetings = Meetings
seats-column-votes = Votes
seats-part-of = { $part } of { $whole }

## Timeline

seats-timeline-title = Who held which seat
seats-timeline-lead = Every term in this group, from its first to those already decided.
seats-timeline-description = Who held which seat in { $group }, as a picture and as a table.
seats-timeline-day = Mark the day
seats-timeline-empty = Nobody has had a seat yet.
seats-timeline-finding = { $members ->
    [one] On { $day }, one person had a seat, { $voting } with a vote
   *[other] On { $day }, { $members } people had a seat, { $voting } with a vote
}
seats-timeline-alternative = { $terms ->
    [one] One term.
   *[other] { $terms } terms, one line for each person, in the order of their first seat.
}
seats-timeline-table = Show the same as a table
seats-timeline-table-caption = All terms, the earliest first
seats-timeline-note = By what is known today; what was corrected is listed on the group’s page.
seats-key-voting = With a vote
seats-key-alternate = Alternate
seats-key-without = Without a vote
