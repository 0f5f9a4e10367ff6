## A set of rules in sentences

rules-variant = { $title } ({ $variant })
rules-term-mode = How
rules-term-quorum = Quorum
rules-term-participation = Taking part
rules-term-majority = Majority
rules-term-classes = Classes
rules-term-later = After some time
rules-term-approvals = Approvals
rules-term-objections = Objections
rules-term-movers = Who may move
rules-term-second = Second
rules-term-sponsors = Sponsors
rules-term-periods = Periods
rules-term-secrecy = Who sees the votes
rules-term-halt = Asking for a meeting
rules-term-review = Review
rules-term-suspension = Suspension
rules-term-seats = Seats
rules-term-employers = Employers
rules-term-tie = Tie
rules-term-inactivity = Absence
rules-term-terms = Terms
rules-mode = { $mode ->
    [meeting] It is voted on at a meeting.
    [electronic] It is voted on electronically, without a meeting, until a deadline.
    [lazy-consensus] It is adopted by lazy consensus: enough approve within a waiting period, and nobody objects.
   *[consent] It is adopted by consent: nearly everybody signs off, and no objection is left open.
}
rules-quorum = { $share } of { $of ->
    [classes] the classes of members
    [seats] all seats
   *[eligible] all voting members
} must { $counts ->
    [present] be present
    [voted] have voted yes or no
   *[voted-or-abstained] have voted or abstained
}; otherwise nothing is decided.
rules-no-quorum = No quorum is asked for.
rules-participation = { $share } of all voting members must { $counts ->
    [present] be present
    [voted] have voted yes or no
   *[voted-or-abstained] have voted or abstained
}; otherwise the vote is not valid and the motion fails.
rules-majority = { $share } of { $of ->
    [present] those in attendance
    [cast] the votes cast
    [cast-without-abstentions] the votes for or against
    [eligible-without-subject] the other voting members
    [seats] all seats
   *[eligible] all voting members
} must vote yes.
rules-per-class = Each class of members has to reach that majority by itself.
rules-from-classes = Votes for it must come from { $share } of the classes of members.
rules-later = Once the vote has been open for { $period }, { $share } of { $of ->
    [present] those in attendance
    [cast] the votes cast
    [cast-without-abstentions] the votes for or against
    [eligible-without-subject] the other voting members
    [seats] all seats
   *[eligible] all voting members
} is enough.
rules-approvals = { $count ->
    [one] One member must approve.
   *[other] { $count } members must approve.
}
rules-approvals-all-but = { $count ->
    [0] All members must sign off.
    [one] All members but one must sign off.
   *[other] All members but { $count } must sign off.
}
rules-objections-block = A single objection stops it until it is taken back.
rules-objections-counted = Objections are recorded and do not stop it.
rules-approval = A passed motion takes effect once { $by } approves.
rules-approval-veto = A passed motion takes effect unless { $by } objects.
rules-movers-members = Everybody with a seat may move, also without a vote.
rules-movers-anyone = Everybody with an account may move.
rules-support = { $what ->
    [second] { $count ->
        [one] Another member must second the motion before the vote.
       *[other] { $count } other members must second the motion before the vote.
    }
   *[sponsor] { $count ->
        [one] Another member must sponsor the motion before the vote.
       *[other] { $count } other members must sponsor the motion before the vote.
    }
}
rules-support-within = { $what ->
    [second] { $count ->
        [one] Another member must second the motion; time for that: { $period }.
       *[other] { $count } other members must second the motion; time for that: { $period }.
    }
   *[sponsor] { $count ->
        [one] Another member must sponsor the motion; time for that: { $period }.
       *[other] { $count } other members must sponsor the motion; time for that: { $period }.
    }
}
rules-notice = Announced before the vote opens: { $period } at least.
rules-least = The vote is open for { $period } at least.
rules-waits = It has to wait for { $period } at least.
rules-most = The vote is open for { $period } at most.
rules-settles = The vote closes early when it has passed, no vote still missing can change that, and it has been open for { $period }.
rules-extension = The vote can be extended once, by { $period }.
rules-restarts = A substantive edit begins the period anew.
rules-secrecy-until-close = Nobody sees the votes before the close; afterwards everybody does.
rules-secrecy-secret = Nobody ever sees who voted how.
rules-halt = { $count ->
    [one] One member can end the vote by asking for a meeting.
   *[other] Any { $count } members can end the vote by asking for a meeting.
}
rules-review = In force for { $period }, the decision is looked at again.
rules-evaluation = A date for its evaluation must be set with it.
rules-abstention-ours = The charter is silent on abstentions. This is the literal reading; nobody has chosen it.
rules-recusal = Who is recused { $present ->
    [yes] counts as present
   *[no] does not count as present
} and { $members ->
    [yes] is still one of all voting members
   *[no] is not one of all voting members
}.
rules-suspension = Who is suspended has no vote, { $quorum ->
    [yes] stays in the number the quorum is measured against
   *[no] leaves the number the quorum is measured against
}, and { $members ->
    [yes] is still one of all voting members
   *[no] is not one of all voting members
}.
rules-classes = The charter knows these classes of members: { $classes }.
rules-seats = The charter provides { $count } seats; empty ones count where seats are counted.
rules-cap-both = One employer, with the companies related to it, has at most { $ratio } of the votes or { $count }, whichever is more.
rules-cap-ratio = One employer, with the companies related to it, has at most { $ratio } of the votes.
rules-cap-votes = { $count ->
    [one] One employer, with the companies related to it, has at most one vote.
   *[other] One employer, with the companies related to it, has at most { $count } votes.
}
rules-cap-block = Above that the vote is not counted until its people have said who casts the votes it has.
rules-cap-warn = Above that a warning is shown, and all votes count.
rules-cap-roll-up = Each employer has one vote, however many of its people have a seat.
rules-cap-grace = After somebody changed employer, it may have more for { $period }.
rules-tie = With as many for as against, { $to } decides.
rules-absence-effect = { $effect ->
    [suspends] { $back ->
        [0] has no vote until that changes
        [one] has no vote until the next meeting attended
       *[other] has no vote until { $back } meetings in a row have been attended
    }
    [ends] becomes a member without a vote
   *[leave] is asked to step down
}
rules-absent-meetings = { $count ->
    [one] Who misses a meeting { rules-absence-effect }.
   *[other] Who misses { $count } meetings in a row { rules-absence-effect }.
}
rules-absent-votes = { $count ->
    [one] Who misses a vote { rules-absence-effect }.
   *[other] Who misses { $count } votes in a row { rules-absence-effect }.
}
rules-absent-attended = Who attended fewer than { $count } of the last { $of } meetings { rules-absence-effect }.
rules-absent-idle = Who does nothing for { $period } { rules-absence-effect }.
rules-absent-year = Who casts less than { $ratio } of a calendar year’s votes { rules-absence-effect }.
rules-terms-consecutive = { $count ->
    [one] Nobody serves twice in a row.
   *[other] Nobody serves more than { $count } terms in a row.
}
rules-terms-lifetime = { $count ->
    [one] Nobody serves more than one term ever.
   *[other] Nobody serves more than { $count } terms ever.
}
rules-terms-short = A first term of less than { $count } months does not count.

## Traps

rules-traps = Traps
rules-traps-lead = These rules can be used. Still, they allow what a body seldom means:
rules-traps-none = No trap was found in these rules.
rules-trap-where = In: { $decisions }
rules-trap-half-title = Half is enough
rules-trap-half = With { $base } { $of ->
    [present] in attendance
    [cast] votes cast
    [cast-without-abstentions] votes for or against
    [eligible-without-subject] other voting members
    [seats] seats
   *[eligible] voting members
}, { $needed } of { $base } would pass a motion, and the other { $needed } could pass its opposite. “More than half” avoids that.
rules-trap-minority-title = A minority decides
rules-trap-minority = With { $base } { $of ->
    [present] in attendance
    [cast] votes cast
    [cast-without-abstentions] votes for or against
    [eligible-without-subject] other voting members
    [seats] seats
   *[eligible] voting members
}, { $needed } of { $base } would pass a motion against the will of the other { $rest }.
rules-trap-staying-away-title = Staying away beats voting no
rules-trap-staying-away = With { $members } voting members, { $yes } for and nobody else decide nothing. { $no ->
    [one] One vote against
   *[other] { $no } votes against
} would complete the quorum, and the motion would pass: who is against does better not to come.
rules-trap-coming-title = More participation can defeat a motion
rules-trap-coming = With { $members } voting members, { $yes } for and { $no } against pass a motion. If { $abstain ->
    [one] one more comes and abstains
   *[other] { $abstain } more come and abstain
}, the same votes defeat it.
rules-trap-abstention-title = No reading of abstentions was chosen
rules-trap-abstention = With { $members } voting members, { $yes } for, { $no } against and { $abstain ->
    [one] one abstention
   *[other] { $abstain } abstentions
}, a motion { $passes ->
    [yes] passes by reading { $ours } and fails
   *[no] fails by reading { $ours } and passes
} by reading { $other }. The charter is silent: the body should say which reading it follows.
rules-trap-unreachable-title = Nobody can reach it
rules-trap-unreachable = { $members ->
    [one] With one voting member, even a yes is not enough.
   *[other] With { $members } voting members, even a yes of every one of them is not enough.
}
rules-trap-everybody-title = Everybody is needed
rules-trap-everybody = With { $members } voting members, a single one who does not vote yes defeats it.
rules-trap-lone-title = One vote decides for all
rules-trap-lone = With { $members } voting members, one yes passes a motion when nobody else votes. A quorum or a minimum participation avoids that.
rules-trap-tie-title = Nobody decides a tie
rules-trap-tie = With { $each } for and { $each } against, the motion fails, and the rules name nobody who decides or helps.
rules-trap-cap-title = An employer’s share is no vote at all
rules-trap-cap = { $members ->
    [one] With one voting member, { $ratio } of the votes is less than one vote
   *[other] With { $members } voting members, { $ratio } of the votes is less than one vote
}: nobody with an employer could vote. “Or so many votes, whichever is more” avoids that.
rules-trap-suspended-title = The suspended can prevent a quorum
rules-trap-suspended = With { $members } voting members, the quorum is { $needed }. When { $suspended } are suspended, { $left } are left, and nothing can be decided, not even to let them back.
rules-trap-notice-title = The notice is longer than the vote
rules-trap-notice = A motion is announced for { $one }, and its vote is open for { $other } at most: if the notice is meant to run while the vote is open, it can never be kept.
rules-trap-least-title = A vote closes before it was open long enough
rules-trap-least = It has to be open for { $one } and may be open for { $other } at most: every vote would fail.
rules-trap-settles-title = It never closes early
rules-trap-settles = It would close early after { $one }, and is open for { $other } at most.
rules-trap-later-title = The later majority comes too late
rules-trap-later = It would be enough after { $one }, and the vote is open for { $other } at most.
rules-trap-no-ordinary-title = Ordinary matters cannot be decided
rules-trap-no-ordinary = No rule covers an ordinary decision, so the body cannot take any.
rules-trap-amendment-title = The charter is changed more easily than applied
rules-trap-amendment = With { $members } voting members, { $amendment } change the charter, and an ordinary decision needs { $ordinary }.
rules-trap-classes-title = The classes are not named
rules-trap-classes = Classes are counted, and only those that have members at the time can be: a class without members is forgotten. Name them.
rules-trap-seats-title = The number of seats is not given
rules-trap-seats = Seats are counted, and without their number only those that are held can be: an empty seat is forgotten. Give it.

## A set on a page

rules-section-decisions = What a decision needs
rules-section-always = What always holds
rules-unverified = From a summary, unverified
rules-unverified-note = The charter’s own text was not at hand. Each rule below says what a summary says of it, in our words; compare it with the charter before you use it.
rules-verified = Read in its text
rules-json = As data (JSON)
rules-presets = Rules of other charters
rules-presets-lead = Voting rules of real communities, as sentences and as data, each with the clause it was read from. A group can begin from any of them.
rules-preset = Rules to begin from
rules-preset-decisions = { $count ->
    [one] { $count } kind of decision
   *[other] { $count } kinds of decision
}
rules-preset-use = Use these rules
rules-preset-use-note = An administrator begins from them on a group’s page, under “Rules”, and changes what is different there. From the command line they are printed as a file that the program reads.
rules-source = Source
rules-source-text = The text that was read
rules-source-revision = (revision { $revision })
rules-command = Command

## The rules of a group
rules-link = Rules
rules-of-group = Rules of { $group }
rules-of-group-lead = By these rules votes are counted. A vote keeps the rules that were in force when it opened.
rules-as-of = In force at the end of
rules-in-force = in force from { $day }, by { $clause }
rules-none-title = No rules of its own on that day
rules-none = The group then decides by the base text, in the literal reading of abstentions:
rules-traps-members = Examples are counted with { $count } voting members where a group is neither too small nor too large for one.
rules-versions = All sets of rules
rules-version-shown = shown here
rules-version-coming = not yet in force

## The editor
rules-edit = Change the rules
rules-edit-nothing-yet = Nothing is in force yet
rules-edit-nothing-yet-note = Change what you like and read here what it means. The group decides by the new rules only once you put them in force at the end of this page.
rules-begin = What do you want to begin from?
rules-begin-hint = Everything can be changed afterwards.
rules-begin-in-force = The rules in force
rules-begin-nothing = Nothing
rules-begin-nothing-hint = An empty set, to enter rule by rule or to read from a file.
rules-begin-button = Begin
rules-no-decisions = No decision has a rule yet.
rules-add-decision = Add a decision
rules-change = Change
rules-copy = Copy
rules-remove = Remove
rules-change-set = Change what always holds
rules-data = As data
rules-data-summary = The set as JSON, to keep or to read in
rules-field-json = Rules as JSON
rules-field-json-hint = The same file that “folkmoot motion outcome” takes.
rules-import = Read this JSON
rules-put = Put in force
rules-field-from = From which day?
rules-field-from-hint = Votes that open from then on follow these rules. Votes that are open keep theirs.
rules-field-by = By what?
rules-field-by-hint = The decision or the part of the charter they come from: “TSC-2026-007”, “Charter, section 2”.
rules-put-button = Put these rules in force
rules-keep = Keep and look at it
rules-back = Back without keeping
rules-conflict = Somebody else has changed the rules of this group in the meantime. What you made is still here; look at theirs and save again if yours is to hold.

## The forms of the editor
rules-decision-title = What a decision needs
rules-set-title = What always holds
rules-field-matter = What is it about?
rules-field-mode = How is it decided?
rules-field-variant = Kind of change
rules-field-variant-hint = Only where the charter has several of the same matter: “Minor”, “Major”.
rules-field-language = Language of the charter
rules-field-language-hint = In which the clauses below are quoted.
rules-field-share = Share
rules-field-share-hint = Two whole numbers, such as 1/2, 2/3 or 3/4: 66 % is not two thirds. Empty for none.
rules-field-strict = How is the share meant?
rules-strict-least = at least so much
rules-strict-more = more than that
rules-field-of = Of what?
rules-field-counts = Who is counted?
rules-base-present = of those in attendance
rules-base-cast = of the votes cast, with abstentions
rules-base-decided = of the votes for or against
rules-base-eligible = of all voting members
rules-base-others = of the other voting members, without the one it is about
rules-base-seats = of all seats, also empty ones
rules-base-classes = of the classes of members
rules-counts-present = who is present, and who votes
rules-counts-voted = who votes yes or no
rules-counts-all = who votes or abstains
rules-field-place = Where it stands
rules-field-place-hint = Heading and point, as a reader finds it in the charter.
rules-field-text = Its words
rules-field-per-class = Each class of members has to reach it by itself
rules-field-classes-share = Share of the classes from which votes for it must come
rules-field-classes-share-hint = Empty where classes play no part.
rules-field-after = Open for how long before it is enough?
rules-field-period-hint = 72h, 7d or 10bd: hours, days, business days. Empty for none.
rules-field-count-hint = A whole number. Empty for none.
rules-field-abstention = How is an abstention read?
rules-reading-as-set = as always
rules-reading-ours = Not chosen: the literal reading
rules-reading-a = A: works like a no
rules-reading-b = B: present, outside a meeting’s majority
rules-reading-c = C: not part of the quorum
rules-reading-d = D: present, and nothing else
rules-reading-e = E: leaves the electorate
rules-field-approvals = How many?
rules-field-approvals-kind = What does the number say?
rules-approvals-so-many = so many have to approve
rules-approvals-but = all but so many have to
rules-field-block = One objection stops it
rules-field-members = How many members?
rules-field-within = Within which time?
rules-movers-choice-voting = whoever has a vote
rules-movers-choice-members = whoever has a seat
rules-movers-choice-anyone = whoever has an account
rules-secrecy-choice-open = everybody, at once
rules-secrecy-choice-until-close = nobody before the close, then everybody
rules-secrecy-choice-secret = nobody ever
rules-field-notice = Notice before the vote
rules-field-least = Open at least
rules-field-most = Open at most
rules-field-settles = Closes early once settled and open for
rules-field-extension = Can be extended once by
rules-field-restarts = A substantive edit begins the period anew
rules-field-approval-by = Who approves?
rules-field-veto = It stands unless they object
rules-field-review = Looked at again after
rules-field-evaluation = A date for its evaluation has to be set with it
rules-field-name = What is the set called?
rules-field-name-hint = It stands at every vote that follows it.
rules-field-source-hint = The document they were read in, with its date or version.
rules-field-recusal-present = counts as present
rules-field-recusal-members = is still one of all voting members
rules-field-recusal-ours = the charter is silent on this
rules-field-suspension = the charter speaks of suspended votes
rules-field-suspension-quorum = the suspended stay in the number the quorum is measured against
rules-field-suspension-members = the suspended are still among all voting members
rules-field-seats = How many seats?
rules-field-classes = Classes of members
rules-field-classes-hint = One on each line.
rules-field-cap = What if an employer has more?
rules-cap-choice-none = there is no limit
rules-cap-choice-block = the vote is not counted until they have said who votes
rules-cap-choice-warn = it is said, and all votes count
rules-cap-choice-roll-up = each employer has one vote
rules-field-cap-votes = Number of votes
rules-field-cap-votes-hint = With a share and a number, whichever is more.
rules-field-grace = More is allowed after a change of employer for
rules-field-to = Who?
rules-field-absence = When is somebody inactive?
rules-absence-none = no such rule
rules-absence-meetings = after missing so many meetings in a row
rules-absence-votes = after missing so many votes in a row
rules-absence-attended = having attended too few of the last meetings
rules-absence-idle = after doing nothing for so long
rules-absence-year = having cast too few of a year’s votes
rules-field-absence-count = How many meetings or votes?
rules-field-absence-of = Of the last how many?
rules-field-absence-of-hint = Only where attendance at the last meetings counts.
rules-field-absence-period = For how long?
rules-field-absence-ratio = What share of a year’s votes at least?
rules-field-effect = What follows?
rules-effect-suspends = the vote is suspended
rules-effect-ends = the seat becomes one without a vote
rules-effect-leave = the member is asked to step down
rules-field-back = Back with how many meetings in a row?
rules-field-consecutive = Most terms in a row
rules-field-lifetime = Most terms ever
rules-field-short = A first term does not count below so many months
rules-hint-quorum = Without it nothing is decided. An electronic vote usually has none.
rules-hint-participation = How many have to take part, or the vote is not valid.
rules-hint-majority = How many have to vote yes. Lazy consensus and consent ask for approvals instead.
rules-hint-later = Another majority that is enough once the vote has been open for long.
rules-hint-abstention = Charters that sound alike are read in five ways. Each gives other results.
rules-hint-approvals = For lazy consensus and consent.
rules-hint-second = Members besides the mover who have to be for voting on it at all.
rules-hint-sponsors = Members who have to move it together.
rules-hint-periods = How long a motion is announced and open, and what changes that.
rules-hint-halt = So many members end a vote without effect, to meet about it first.
rules-hint-approval = Somebody outside without whom a passed motion has no effect.
rules-hint-review = When the decision is looked at again.
rules-hint-recusal = Who steps aside because of a conflict of interest …
rules-hint-suspension = Who has a seat and for the time being no vote.
rules-hint-seats = The seats the charter provides, and the classes of members it distinguishes.
rules-hint-cap = The most votes of one employer, with the companies related to it.
rules-hint-tie = Who decides when there are as many for as against.
rules-hint-escalation = Who helps when a vote resolves nothing.
rules-hint-absence = What follows when members don’t come.
rules-hint-terms = How long somebody may serve.

## What is wrong in a form
rules-error-ratio = Enter two whole numbers, such as 2/3; at most 1/1.
rules-error-period = Enter a length of time such as 72h, 7d or 10bd.
rules-error-count = Enter a whole number.
rules-error-json = This is no set of rules. Line { $line }: { $problem }
rules-error-past = Rules are in force already, so others begin today or later.

## What would change an open vote

rules-prospects = What would change it
rules-prospects-lead = { $silent ->
    [0] Everybody has voted.
    [one] One member has said nothing yet. Counted as if everybody else’s vote stayed as it is.
   *[other] { $silent } members have said nothing yet. Counted as if everybody else’s vote stayed as it is.
}
rules-prospects-then = { $verdict ->
    [passed] the motion would pass
    [passed-subject-to-approval] the motion would pass, subject to approval
    [failed] the motion would fail
    [no-quorum] there would be no quorum
    [tied] there would be a tie
   *[blocked] the motion would be stopped
}
rules-prospects-yes = { $asks ->
    [approvals] { $votes ->
        [one] With one more approval { rules-prospects-then }.
       *[other] With { $votes } more approvals { rules-prospects-then }.
    }
   *[votes] { $votes ->
        [one] With one more yes { rules-prospects-then }.
       *[other] With { $votes } more yes votes { rules-prospects-then }.
    }
}
rules-prospects-no = { $asks ->
    [approvals] { $votes ->
        [one] With one objection more { rules-prospects-then }.
       *[other] With { $votes } objections more { rules-prospects-then }.
    }
   *[votes] { $votes ->
        [one] With one more no { rules-prospects-then }.
       *[other] With { $votes } more no votes { rules-prospects-then }.
    }
}
rules-prospects-abstain = { $asks ->
   *[votes] { $votes ->
        [one] If one more abstains, { rules-prospects-then }.
       *[other] If { $votes } more abstain, { rules-prospects-then }.
    }
}
rules-prospects-settled = Whoever has not voted yet can no longer change the outcome. It changes only if somebody changes a vote.

## How one member voted
rules-votes-of = Votes of { $person }
rules-votes-lead = Every vote in whose electorate this member was, the newest first.
rules-votes-none-title = No votes yet
rules-votes-none = Votes appear here once this person is in the electorate of one.
rules-votes-decision = Decision
rules-votes-outcome = Outcome
rules-votes-hidden = Not shown by its rules
rules-votes-link = How this member voted
rules-register-csv = As a table (CSV)
rules-register-feed = New decisions as a feed (Atom)
