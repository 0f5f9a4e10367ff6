### Groups: mission, charter, roster

bodies-groups-title = Groups
bodies-groups-lead = The groups of this community: what they are there for, which reports to which, who sits in them, and by which charter.
bodies-groups-empty = No group has been created yet.
bodies-groups-empty-hint = An administrator creates the first one; its mission, charter and members will then stand here.
bodies-group-description = { $group }: mission, charter, members on any date, meetings and decisions.
bodies-members-count = { $members ->
    [one] { $members } member
   *[other] { $members } members
}, { $voting } with a vote

## Kinds, roles, voting status

bodies-kind-committee = Committee
bodies-kind-working-group = Working group
bodies-kind-special-interest-group = Special interest group
bodies-kind-all-hands = All-hands
bodies-kind-community = Community
bodies-role-chair = Chair
bodies-role-vice-chair = Vice chair
bodies-role-secretary = Secretary
bodies-role-lead = Lead
bodies-role-technical-lead = Technical lead
bodies-role-staff-liaison = Staff liaison
bodies-role-member = Member
bodies-status-voting = Voting
bodies-status-alternate = Alternate
bodies-status-observer = Observer
bodies-status-emeritus = Emeritus
bodies-status-none = No vote
bodies-closed-account = Former member

## The page of a group

bodies-link-meetings = Meetings
bodies-link-motions = Decisions
bodies-link-calendar = Calendar feed
bodies-members = Members
bodies-as-of = Members at the end of
bodies-show = Show
bodies-today = Today
bodies-as-of-notice = You see the members as of { $day }
bodies-as-of-hint = The state at the end of that day in the group’s time zone, by what is known today.
bodies-roster-caption = Members on { $day }
bodies-roster-empty = Nobody had a seat on this day.
bodies-column-person = Person
bodies-column-role = Role
bodies-column-status = Voting status
bodies-column-affiliation = Affiliation
bodies-column-from = From
bodies-column-to = Until (first day out)
bodies-column-change = Change
bodies-column-group = Group
bodies-column-was = Was recorded
bodies-column-is = Is now
bodies-column-reason = Reason
bodies-column-corrected = Corrected
bodies-open-end = open
bodies-since = since
bodies-add-member = Add a member
bodies-end = End term
bodies-correct = Correct
bodies-coming = Coming members
bodies-coming-caption = Terms that have not begun on this day
bodies-former = Former members
bodies-former-caption = Terms that were over on this day
bodies-corrections = Corrections
bodies-corrections-caption = What this roster said before it was corrected
bodies-struck-out = struck out
bodies-memberships = Groups
bodies-memberships-caption = Terms in groups
bodies-mission = Mission
bodies-mission-empty = No mission has been written yet.
bodies-zone = Time zone
bodies-reports-to = Reports to
bodies-has-under-it = Groups under it
bodies-charter = Charter
bodies-charter-none = No charter was in force on this day.
bodies-charter-version = Version { $number }
bodies-charter-versions = All versions of the charter
bodies-charter-adopted = adopted on
bodies-charter-in-force = in force
bodies-charter-not-in-force = This version is not in force.
bodies-charter-read = Read the charter
bodies-charter-cite = Each section and point has a number. Click it to have its address for citing, such as #2.c; this version keeps its address for ever.
bodies-charter-title = Charter: { $group }

## Forms

bodies-create = Create a group
bodies-create-button = Create the group
bodies-edit = Edit the group
bodies-save = Save
bodies-cancel = Cancel
bodies-choose = Please choose
bodies-charter-adopt = Record a new version of the charter
bodies-charter-adopt-button = Record this version
bodies-markdown-hint = Markdown: # headings, lists, **bold**, [links](https://example.org).
bodies-field-name = Name
bodies-field-slug = Address
bodies-field-slug-hint = The last part of the address, such as “tsc” in /groups/tsc. It cannot be changed later.
bodies-field-code = Code
bodies-field-code-hint = Decisions are numbered with it, as in TSC-2026-007. It cannot be changed later.
bodies-field-kind = What sort of group is it?
bodies-field-parent = Reports to
bodies-field-parent-none = No other group
bodies-field-zone = Time zone
bodies-field-zone-hint = An IANA name, such as America/New_York or Europe/Berlin.
bodies-field-adopted-on = In force from
bodies-field-charter = Text of the charter
bodies-field-from = First day
bodies-field-to = First day without the seat
bodies-field-to-optional = First day without the seat (optional)
bodies-field-to-hint = A term until 30 June ends on 1 July.
bodies-field-status-hint = Who may vote comes from this alone, not from the role.
bodies-field-affiliation = Affiliation (optional)
bodies-field-affiliation-hint = The company or other body the person stands for during this term.
bodies-field-reason = Why is the record wrong?
bodies-field-reason-hint = It is public.
bodies-find-person = Whom? Part of a name
bodies-find-button = Find
bodies-find-nobody = Nobody here has “{ $name }” in their name.
bodies-add-member-button = Add this member
bodies-end-title = End a term
bodies-end-button = End the term
bodies-correct-title = Correct a membership
bodies-correct-notice = A correction is for what was wrong from the start.
bodies-correct-hint = The former entry stays in the record with your name, the time and the reason. Votes that are open or closed keep their electorate. For what has changed since, end the term and add another.
bodies-correct-button = Correct
bodies-strike-legend = Or strike it out
bodies-strike = This membership never existed

## What is wrong

bodies-error-required = Enter something here.
bodies-error-too-long = Use at most { $limit } characters.
bodies-error-character = This text holds a character (U+0000) that cannot be kept.
bodies-error-choose = Choose one of the answers.
bodies-error-day = Enter a date as year-month-day, such as 2026-07-01.
bodies-error-empty-term = The first day without the seat must come after the first day.
bodies-error-overlap = This person already holds this role on some of these days.
bodies-error-person = Choose a person with an account here.
bodies-error-slug = Use 2 to 40 lower-case letters, digits and hyphens, beginning with a letter.
bodies-error-slug-taken = Another group has this address.
bodies-error-code = Use 2 to 12 capital letters and digits, beginning with a letter.
bodies-error-code-taken = Another group has this code.
bodies-error-zone = Enter an IANA time zone, such as Europe/Berlin.
bodies-error-rules-empty = Say how at least one matter is decided.
bodies-error-rules-twice = This matter and mode already have a rule; keep one of the two.
bodies-error-rules-quorum = More than all can never be present. Enter a share that can be reached.
bodies-error-rules-threshold = More than all can never vote yes. Enter a share that can be reached.
bodies-error-rules-subject = “The others” needs a matter that is about one person. Choose another base.
bodies-error-rules-majority = Say what majority a vote needs, and no approvals.
bodies-error-rules-approvals = Say how many approvals it takes, at least one, and no majority.
bodies-error-rules-seats = Seats belong to the whole body. Choose another base for a vote by classes.
bodies-conflict-edit = Somebody else changed this group while you were writing. Your text is below; check it against the present one and save again.
bodies-conflict-charter = Somebody else recorded another version while you were writing. Your text is below; check the versions and send it again.
bodies-refused-administrator = Only an administrator of this community may do this.
bodies-refused-books = Only the chair or secretary of this group, or an administrator, may do this.
