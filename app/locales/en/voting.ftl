### Voting in all its ways: approvals and objections, reasons, hidden and secret votes

## Approving and objecting

voting-section-position = Your position
voting-legend-approvals = Do you approve?
voting-hint-approvals = Everybody can see who approves and who objects. You may change it until the close.
voting-choice-approve = I approve
voting-choice-object = I object
voting-choice-object-hint = An objection needs a reason: what would have to change?
voting-choice-aside = I stand aside
voting-choice-aside-hint = Neither for it nor against it; it can be adopted without you.
voting-choice-recuse-hint = For a conflict of interest. You take no part.
voting-say = Record my position
voting-say-anew = Change my position
voting-yours = Your position: { $choice }
voting-said-approves = Approves
voting-said-objects = Objects
voting-said-aside = Stands aside
voting-said-nothing = Nothing said
voting-withdraw-objection = Withdraw my objection
voting-withdraw-objection-note = You then neither approve nor object. Your reason stays readable as a withdrawn objection.
voting-section-objections = Objections
voting-objections-none = No objection is open.
voting-objections-withdrawn = Withdrawn
voting-section-approvals = Who approves and who objects
voting-awaited = Nothing heard from yet
voting-awaited-nobody = Everybody has taken a position.
voting-not-heard = Nothing was heard from
voting-tally-approvals = { $approving } approving · { $objecting } objecting · { $aside } standing aside · { $recused } recused · { $silent } not heard from
voting-outcome-agreed = Adopted: { $yes } approved, { $needed } were needed, and no objection stood against it.
voting-outcome-not-agreed = Not adopted: { $yes } approved, { $needed } were needed.
voting-outcome-objected = Not adopted: an objection was not withdrawn.
voting-now-agreed = As it stands, it will be adopted: { $yes } approve, { $needed } needed, and nobody objects.
voting-now-not-agreed = As it stands, it will not be adopted: { $yes } approve, { $needed } needed.
voting-now-objected = As it stands, an objection keeps it from being adopted.

## Reasons

voting-reason = Reason
voting-reason-hint = Everybody can read it beside your vote.
voting-reason-hint-later = Everybody can read it beside your vote once the vote is closed.
voting-reason-hint-objection = Everybody can read it. Whoever objects gives one.
voting-reason-changed = Reason changed on { $when }; it was:

## Hidden and secret votes

voting-section-turnout = Who has voted
voting-turnout = { $voted } of { $all } have voted
voting-said-hidden = Voted
voting-hint-until-close = Nobody sees how you vote until the close; afterwards everybody does. You may change your vote until then.
voting-hint-secret = Nobody is ever shown how you vote, and it is erased once it is counted. You may change your vote until the close.
voting-hidden-until-close = How they voted, and how many for and against, is shown to nobody until the close, not to the chair either.
voting-hidden-withdrawn = The vote was never closed, so nobody is shown how they voted.
voting-hidden-secret = A secret vote: nobody is shown how they voted, now or later. The numbers follow at the close; the single choices are then erased. Until then they lie in the database, where whoever runs this site could look.
voting-hidden-erased = A secret vote: only the numbers were kept. Who chose what was erased when it was counted.

## Rules

voting-fact-approvals = Approvals
voting-rule-approvals = { $count ->
    [one] One member has to approve.
   *[other] { $count } members have to approve.
}
voting-rule-all-but = { $missing ->
    [0] All members have to sign off.
    [one] All members but one have to sign off.
   *[other] All members but { $missing } have to sign off.
}
voting-rule-objections = A single objection that is not withdrawn stops it.
voting-fact-time = Time
voting-rule-least = Open for at least { $period }.
voting-rule-most = Open for at most { $period }.
voting-fact-secrecy = Secrecy
voting-secrecy-until-close = Hidden until the close, then a public roll call
voting-secrecy-secret = Secret: only the numbers are ever shown
voting-fact-variant = Kind of change
voting-fact-evaluation = Evaluation
voting-rule-evaluation = A day is set on which its effect is looked at.
voting-evaluated-on = Its effect will be looked at on

## The form of a draft

voting-lazy-consensus-hint = Members approve or object within a waiting period; without objections it is adopted.
voting-consent-hint = Nearly all sign off, and no concern is left open.
voting-field-variant = Which kind of change is it?
voting-field-variant-hint = The rules treat these differently. Only those of the chosen mode fit.
voting-field-variant-none = None of these
voting-field-evaluation = When will its effect be looked at?
voting-not-opened = It could not be opened
