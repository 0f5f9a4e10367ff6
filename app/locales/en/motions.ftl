### Motions and the register of decisions

motions-title = Decisions
motions-lead = Every motion under vote and every decision taken, with its votes, its rule and the arithmetic.
motions-move = Move a motion
motions-json = Decisions as JSON

## Filters

motions-filter-label = Filter the decisions
motions-filter-text = Words in title or text
motions-filter-body = Group
motions-filter-year = Year
motions-filter-standing = Outcome
motions-filter-all = All
motions-filter-apply = Show
motions-filter-clear = Clear the filters
motions-empty-title = Nothing has been put to the vote yet.
motions-empty = A motion stands here from the moment its vote opens.
motions-none-found-title = No decision fits these filters.
motions-none-found = Try fewer words, another year or another group.
motions-closes = Closes
motions-closed = Closed
motions-opened = Opened
motions-no-deadline = Open until the chair closes it

## What a motion is and has come to

motions-standing-open = Open
motions-standing-passed = Passed
motions-standing-subject-to-approval = Passed, subject to approval
motions-standing-failed = Failed
motions-standing-no-quorum = No quorum
motions-state-draft = Draft
motions-state-withdrawn = Withdrawn
motions-mode-meeting = Vote at a meeting
motions-mode-electronic = Electronic vote
motions-matter-ordinary = Ordinary decision
motions-matter-licence-exception = Licence exception
motions-matter-charter-amendment = Amendment of the charter
motions-matter-committer-in = New committer
motions-matter-committer-out = Removal of a committer
motions-former-member = former member

## The outcome

motions-outcome-open = The vote is open.
motions-outcome-passed = The motion passed: { $yes } voted yes, { $needed } were needed.
motions-outcome-subject = The motion passed: { $yes } voted yes, { $needed } were needed. It takes effect once { $by } approves.
motions-outcome-veto = The motion passed: { $yes } voted yes, { $needed } were needed. It takes effect unless { $by } objects.
motions-outcome-failed = The motion failed: { $yes } voted yes, { $needed } were needed.
motions-outcome-tie = The motion failed in a tie: { $yes } yes, { $no } no.
motions-outcome-no-quorum = No decision: { $counted } of { $base } { $of ->
    [classes] classes of members
    [seats] seats
   *[eligible] voting members
} counted for the quorum, { $needed } were needed.
motions-outcome-withdrawn = The motion was withdrawn before the vote ended. Nothing was decided.
motions-now-passed = As it stands, the motion would pass: { $yes } yes, { $needed } needed.
motions-now-failed = As it stands, the motion would fail: { $yes } yes, { $needed } needed.
motions-now-no-quorum = As it stands, there is no quorum: { $counted } of { $base }, { $needed } needed.
motions-tally = { $yes } yes · { $no } no · { $abstain } abstaining · { $recused } recused · { $silent } without a vote

## The arithmetic

motions-arithmetic = How this is counted
motions-arithmetic-open = What the votes cast so far come to. The last word is the count at the close.
motions-share-more-half = more than half
motions-share-least-half = at least half
motions-share-more-two-thirds = more than two thirds
motions-share-least-two-thirds = at least two thirds
motions-share-more = more than { $ratio }
motions-share-least = at least { $ratio }
motions-step-recusals = { $recused ->
    [one] { $recused } recusal: not present, still one of all voting members.
   *[other] { $recused } recusals: not present, still among all voting members.
}
motions-step-recusals-out = { $recused ->
    [one] { $recused } recusal: neither present nor one of all voting members.
   *[other] { $recused } recusals: neither present nor among all voting members.
}
motions-step-quorum = { $counted } of { $base } { $of ->
    [classes] classes of members
    [seats] seats
   *[eligible] voting members
} { $counts ->
    [present] present
    [voted] voted yes or no
   *[voted-or-abstained] voted or abstained
}; at least { $needed } needed ({ $share }): { $met ->
    [yes] quorum met
   *[no] quorum missed
}.
motions-step-no-quorum = No quorum is asked of this vote.
motions-step-majority = { $yes } yes of { $base } { $of ->
    [present] in attendance
    [cast] votes cast
    [cast-without-abstentions] votes for or against
    [eligible-without-subject] other voting members
    [seats] seats
   *[eligible] voting members
}; at least { $needed } needed ({ $share }): { $reached ->
    [yes] majority reached
   *[no] majority missed
}.
motions-step-left-out = { $count ->
    [one] { $count } abstention is left out of this number.
   *[other] { $count } abstentions are left out of this number.
}
motions-step-approval = The decision takes effect once { $by } approves.
motions-step-tie = As many for as against, { $each } each: any voting member may refer the matter to the { $to }.
motions-step-unresolved = Neither side is more than half of the { $base } counted here ({ $yes } for, { $no } against): the matter is not resolved, and any voting member may refer it to the { $to }.
motions-clause = Charter, { $place }

## Voting

motions-section-vote = Your vote
motions-vote-legend = How do you vote?
motions-vote-hint = Everybody can see who voted how. You may change your vote until the close.
motions-vote-yours = You have voted: { $choice }
motions-choice-yes = Yes
motions-choice-no = No
motions-choice-abstain = Abstain
motions-choice-recuse = Recuse myself
motions-choice-recuse-hint = For a conflict of interest. You do not count as present.
motions-voted-yes = Yes
motions-voted-no = No
motions-voted-abstain = Abstained
motions-voted-recuse = Recused
motions-voted-nothing = No vote
motions-vote-changed = Changed from “{ $from }” to “{ $to }” on { $when }
motions-vote-cast = Cast my vote
motions-vote-change = Change my vote

## The page of a motion

motions-section-motion = The motion
motions-section-votes = Who voted how
motions-awaited = Still to vote
motions-awaited-nobody = Everybody has voted.
motions-not-voted = Did not vote
motions-column-member = Member
motions-column-affiliation = Affiliation
motions-column-vote = Vote
motions-column-present = At the meeting
motions-column-time = When
motions-present = present
motions-absent = not present
motions-section-rules = The rules of this vote
motions-rules-sealed = Sealed when the vote opened. Later changes of charter or roster do not touch it.
motions-rules-draft = As they stand today. They are sealed when the vote opens.
motions-fact-set = Rule set
motions-fact-quorum = Quorum
motions-fact-majority = Majority
motions-fact-abstention = Abstention
motions-fact-recusal = Recusal
motions-fact-approval = Approval
motions-fact-tie = No resolution
motions-rule-quorum = { $share } of { $of ->
    [classes] the classes of members
    [seats] all seats
   *[eligible] all voting members
}, { $counts ->
    [present] present
    [voted] voting yes or no
   *[voted-or-abstained] voting or abstaining
}
motions-rule-no-quorum = None is asked of an electronic vote.
motions-rule-majority = { $share } of { $of ->
    [present] those in attendance
    [cast] the votes cast
    [cast-without-abstentions] the votes for or against
    [eligible-without-subject] the other voting members
    [seats] all seats
   *[eligible] all voting members
}
motions-rule-approval = By { $by }, before it takes effect
motions-rule-tie = Any voting member may refer the matter to the { $to }.
motions-abstention-a = Who abstains is present and counts in every number the yes votes are measured against: it works like a no.
motions-abstention-b = Who abstains counts for the quorum. At a meeting the yes votes are measured against the rest.
motions-abstention-c = Who abstains does not count towards the quorum, and at a meeting not for the majority.
motions-abstention-d = Who abstains counts for the quorum and for nothing else.
motions-abstention-e = Who abstains leaves the electorate for this vote.
motions-recusal = Who is recused is not present, and still one of all voting members.
motions-recusal-other = Who is recused is treated as the charter says.
motions-recusal-ours = The charter is silent on this; it is Folkmoot’s reading.
motions-section-history = History
motions-history-opened = The vote opened: number given, electorate and rules sealed
motions-history-closed = The vote closed and was counted
motions-history-withdrawn = The motion was withdrawn; the vote ended without a decision
motions-history-other = Entered in the record
motions-history-entry = Record entry { $seq }
motions-facts = Facts about this motion
motions-fact-body = Group
motions-fact-mover = Moved by
motions-fact-subject = About
motions-fact-mode = Mode
motions-fact-matter = Matter
motions-fact-meeting = Meeting
motions-fact-opened = Opened
motions-fact-closes = Closes
motions-fact-closed = Closed
motions-fact-withdrawn = Withdrawn
motions-closed-by-person = by
motions-closed-by-deadline = by its deadline
motions-fact-json = As data

## For chair and secretary

motions-section-roll = Roll
motions-roll-legend = Who is at the meeting?
motions-roll-hint = Whoever votes is present without a mark, and whoever is recused is not. Correct the roll until the close: the quorum is judged on it then.
motions-roll-save = Save the roll
motions-section-close = Close the vote
motions-close-note = Closing ends the vote for good and counts it. Nobody can vote afterwards.
motions-close = Close the vote now

## Drafts

motions-drafts = Drafts
motions-drafts-note = Seen only by the group’s voting members, chair and secretary until the vote opens.
motions-section-open = Open the vote
motions-open-note = Opening gives the motion its number and seals today’s voting members as its electorate and today’s rules as its rules. None of that can be changed afterwards.
motions-open = Open the vote
motions-edit = Change the draft
motions-withdraw = Withdraw the draft
motions-withdraw-note = A withdrawn draft cannot be taken up again.
motions-withdraw-open = Withdraw the motion
motions-withdraw-open-note = The vote ends without a decision. The motion keeps its number and this page, and the withdrawal goes on the public record.
motions-withdrawn-note = This draft was withdrawn before it was opened.

## The form

motions-new-title = Move a motion
motions-edit-title = Change a draft
motions-form-lead = It stays a draft until you or the chair open the vote.
motions-choose-body = In which group?
motions-choose-body-lead = You may move where you have a vote today.
motions-field-title = The question in one line
motions-field-title-hint = What is decided, so that the title alone tells: “Adopt the captioning guideline 1.0”.
motions-field-text = The motion
motions-field-text-hint = The words that are adopted or not. Markdown.
motions-group-vote = The vote
motions-group-after = Once it is adopted
motions-field-mode = How is it voted on?
motions-mode-meeting-hint = At a meeting; chair or secretary marks who is present, and there must be a quorum.
motions-mode-electronic-hint = Here, without a meeting, until a deadline.
motions-field-matter = What is it about?
motions-field-matter-hint = The charter asks for other majorities in some matters.
motions-field-subject = Whom is it about?
motions-field-subject-hint = Only for the removal of a committer; that person has no vote on it.
motions-field-subject-none = Nobody
motions-field-meeting = At which meeting?
motions-field-meeting-hint = A meeting of this group that deals with it. May stay empty.
motions-field-meeting-none = No meeting
motions-field-deadline = When does the vote end?
motions-field-deadline-hint = Time in { $zone }. May stay empty for a vote at a meeting: the chair then closes it.
motions-save-new = Keep as a draft
motions-save-changes = Keep the changes

## What is wrong in a form

motions-error-title = Enter the question in one line.
motions-error-text = Enter the words of the motion.
motions-error-character = This contains a character that cannot be stored.
motions-error-long = This is longer than { $most } characters.
motions-error-mode = Choose how it is voted on.
motions-error-matter = Choose what it is about.
motions-error-no-rule = The group’s rules do not say how this is decided. Choose another matter or mode.
motions-error-deadline-missing = An electronic vote needs a deadline.
motions-error-deadline = Enter day and time, such as 2026-11-30T18:00.
motions-error-deadline-past = The deadline must lie ahead.
motions-error-deadline-far = The deadline must lie within a year.
motions-error-subject = Choose the voting member it is about.
motions-error-meeting = This group has no such meeting. Choose one of its own meetings, or none.
motions-error-meeting-cancelled = This meeting was cancelled. Choose another one, or none.
motions-error-choice = Choose how you vote.
motions-error-variant = Choose the kind of change; it has to fit the matter and the mode.
motions-error-evaluation = Enter a day that lies ahead.
motions-error-evaluation-missing = The group’s rules ask for a day on which its effect is looked at.
motions-error-deadline-early = By the group’s rules this vote is open until { $when } at least (time of the group).
motions-error-deadline-late = By the group’s rules this vote is open until { $when } at most (time of the group).
motions-error-reason-objection = Say why you object, so that others can answer it.
motions-error-reason-secret = A secret vote has no reason; it would tell whose vote it is.

## Refusals

motions-refused-move = By the group’s rules you cannot move motions in it.
motions-refused-edit = A draft is changed by its mover, the chair or the secretary.
motions-refused-open = A vote is opened by the mover, the chair or the secretary.
motions-refused-withdraw = A draft is withdrawn by its mover or the chair.
motions-refused-withdraw-open = An open motion is withdrawn by its mover alone.
motions-refused-vote = You are not in the electorate of this motion. It was sealed when the vote opened.
motions-refused-subject = This motion is about you, so you have no vote on it.
motions-refused-roll = The roll is marked by chair or secretary.
motions-refused-close = A vote is closed by the chair, or by its deadline.
motions-conflict-deadline = The vote has ended, by its deadline or because it was decided, and is closed. Nothing was changed.
motions-conflict-closed = This vote is already closed. Nothing was changed.
motions-conflict-not-open = This vote is not open.
motions-conflict-opened = This motion has been opened in the meantime, so its words stand.
motions-conflict-withdrawn = This motion has been withdrawn. Nothing was changed.
motions-conflict-deadline-past = The deadline of this draft has passed. Change the draft and set another one.
motions-conflict-no-electorate = The group has no voting member today, so nobody could vote.
motions-conflict-mover = By the group’s rules, whoever moved this may no longer move it.
motions-conflict-code = The group’s code cannot begin a motion’s number. An administrator can change it.
motions-conflict-no-roll = An electronic vote has no roll.
motions-conflict-too-soon = By the rules of this vote it is open longer. It can be closed once its shortest time has passed.

## Rules beyond quorum and majority

motions-standing-tied = Tied
motions-standing-blocked = Stopped
motions-mode-lazy-consensus = Lazy consensus
motions-mode-consent = Consent
motions-matter-policy = Policy
motions-matter-budget = Budget
motions-matter-declaration = Declaration
motions-matter-member-in = New member
motions-matter-member-out = Removal of a member
motions-outcome-tied = A tie, { $each } for and { $each } against: { $to } decides.
motions-outcome-blocked = The motion is stopped. Nothing was decided.
motions-outcome-halted = The vote ended without effect, because members asked for a meeting.
motions-outcome-invalid = The vote is not valid and the motion failed: { $counted } took part, { $needed } were needed.
motions-outcome-too-soon = The motion failed: it was not open long enough.
motions-outcome-class = The motion failed: the class “{ $class }” did not carry it.
motions-outcome-classes = The motion failed: votes for it came from { $from } classes of members, { $needed } were needed.
motions-now-tied = As it stands, there is a tie: { $each } for and { $each } against; { $to } would decide.
motions-now-blocked = As it stands, the motion is stopped.
motions-now-invalid = As it stands, the vote is not valid: { $counted } have taken part, { $needed } are needed.
motions-now-class = As it stands, the motion would fail: the class “{ $class }” does not carry it.
motions-now-classes = As it stands, the motion would fail: votes for it come from { $from } classes of members, { $needed } are needed.
motions-tally-suspended = { " " }· { $suspended } suspended
motions-step-taken-back = Its mover has taken the motion back.
motions-step-halted = { $by ->
    [one] { $by } member has asked for a meeting, { $needed } needed: the vote ends without effect.
   *[other] { $by } members have asked for a meeting, { $needed } needed: the vote ends without effect.
}
motions-step-rolled-up = One vote for each employer: { $seats } seats make { $votes } votes.
motions-step-cap = { $employer } has cast { $votes } votes and may have { $most }. { $blocks ->
    [yes] Its people have to say who casts them before this can be counted.
   *[no] They are counted; the body has to mend it.
}
motions-step-suspensions = { $suspended ->
    [one] { $suspended } member is suspended
   *[other] { $suspended } members are suspended
} and without a vote; { $quorum ->
    [yes] still in the number the quorum is measured against
   *[no] left out of the number the quorum is measured against
}, { $members ->
    [yes] still among all voting members
   *[no] not among all voting members
}.
motions-step-participation = { $counted } of { $base } voting members { $counts ->
    [present] present
    [voted] voted yes or no
   *[voted-or-abstained] voted or abstained
}; at least { $needed } needed for a valid vote ({ $share }): { $met ->
    [yes] enough took part
   *[no] too few took part
}.
motions-step-in-class = Class “{ $class }”: { $rest }
motions-step-after = After { $period }: { $rest }
motions-step-classes = Votes for it come from { $from } of { $of } classes of members; at least { $needed } needed ({ $share }): { $reached ->
    [yes] enough
   *[no] too few
}.
motions-step-approvals = { $approvals } of { $base } members approve; { $missing ->
    [0] { $needed } needed
    [one] all but one needed, so { $needed }
   *[other] all but { $missing } needed, so { $needed }
}: { $reached ->
    [yes] enough
   *[no] too few
}.
motions-step-objections = { $objections ->
    [one] { $objections } objection is open
   *[other] { $objections } objections are open
}: { $blocks ->
    [yes] it stops the motion
   *[no] it does not stop the motion
}.
motions-step-too-soon = It has to be open for { $period }, and was not.
motions-step-veto = The decision takes effect unless { $by } objects.
motions-step-tie-break = As many for as against, { $each } each: { $to } decides.
motions-period-hours = { $count ->
    [one] one hour
   *[other] { $count } hours
}
motions-period-days = { $count ->
    [one] one day
   *[other] { $count } days
}
motions-period-business-days = { $count ->
    [one] one business day
   *[other] { $count } business days
}

## Decisions that were taken elsewhere

motions-standing-recorded = Recorded, not computed here
motions-outcome-recorded = It was decided elsewhere. What came of it is as recorded there and was not computed here.
motions-history-imported = Imported from a file
motions-imported = Where this decision comes from
motions-imported-source = Imported from the file { $source }, where the outcome stands as: { $recorded }
motions-imported-assumed = The file does not say by which rule it was counted. The import assumed that everybody listed made up the electorate and that more than half of the votes cast, abstentions left out, decided; under that the outcome is computed here.
motions-imported-not-computed = Nothing was computed here: the winner is what the file records.
motions-imported-day = Of the time only the day is known.
motions-imported-listed = Who is listed
motions-imported-by = Imported by
motions-imported-clause = Assumed at the import; no charter says it
motions-imported-help = What an import does, and what it assumes
