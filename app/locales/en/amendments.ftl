### Amendments of a motion before its vote, and the versions of its text

amendments-section = Proposed amendments
amendments-title = Amendment { $number }
amendments-propose = Propose an amendment
amendments-answer = Answer amendment { $number }
amendments-proposed-by = Proposed by
amendments-state-proposed = Open
amendments-state-accepted = Accepted
amendments-state-adopted = Adopted by the group
amendments-state-declined = Not accepted
amendments-state-withdrawn = Withdrawn
amendments-outdated = The motion’s text has changed since this was proposed, so it cannot be accepted as it is. It can be proposed anew.
amendments-counts = { $inserted ->
    [one] One word put in
   *[other] { $inserted } words put in
}, { $deleted ->
    [one] one taken out
   *[other] { $deleted } taken out
}
amendments-spoken-inserted = [put in:
amendments-spoken-deleted = [taken out:
amendments-spoken-end = ]
amendments-lead = Change the text as you would have it. Everybody sees what you put in and take out; the mover accepts it or not, or the group decides.
amendments-field-text = The motion as it would then be
amendments-field-text-hint = Markdown.
amendments-field-reason-hint = Everybody can read it.
amendments-save = Propose it
amendments-accept = Accept it
amendments-accept-note = The amended text is then the motion’s. Where the rules say so, its notice begins anew.
amendments-decline = Do not accept it
amendments-decline-hint = Everybody can read it.
amendments-withdraw = Withdraw my amendment
amendments-adopt = The group has decided for it
amendments-field-decision = By which decision?
amendments-field-decision-hint = The number of this group’s passed motion, such as TSC-2026-007.
amendments-versions = Versions of the text
amendments-versions-lead = What everybody could read, the newest first, each with what it changed in the one before.
amendments-versions-link = All { $count } versions of the text
amendments-version = Version { $number }
amendments-by-amendment = by amendment { $number }
amendments-from = From version
amendments-to = To version
amendments-compare = Compare
amendments-compared = From version { $from } to version { $to }
amendments-same = Nothing has changed between them.
amendments-error-same = This is the text as it is. Change something in it.
amendments-error-base = The motion’s text has changed while you wrote. Compare it with yours below, and propose again.
amendments-error-answer = Choose what becomes of the amendment.
amendments-error-decision = Enter the number of a motion of this group that was passed.
amendments-refused-propose = Amendments are proposed by the group’s voting members, chair and secretary; the mover changes the motion itself.
amendments-refused-accept = An amendment is accepted or declined by whoever moved the motion.
amendments-refused-adopt = That the group has decided for an amendment is entered by chair or secretary.
amendments-refused-withdraw = An amendment is withdrawn by whoever proposed it.
amendments-conflict-not-announced = This motion has not been announced, so nobody can amend it yet.
amendments-conflict-decided = This amendment is no longer open. Nothing was changed.
amendments-conflict-outdated = The motion’s text has changed since this was proposed. Nothing was changed.
amendments-history-proposed = An amendment was proposed
amendments-history-decided = An amendment was accepted, declined, adopted or withdrawn
