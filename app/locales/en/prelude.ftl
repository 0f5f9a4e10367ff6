### Before the vote: announcement, notice, seconds and sponsors

prelude-section = Before the vote
prelude-state = Announced
prelude-note = Everybody can read this motion. Its vote has not opened yet.
prelude-withdrawn-note = This motion was announced, and withdrawn before its vote opened.
prelude-list = Announced
prelude-list-note = Motions that everybody can read and that are not put to the vote yet.
prelude-announced-at = Announced
prelude-anew = The notice began anew with an edit:
prelude-announce = Announce the motion
prelude-announce-note = Once announced, everybody can read it and its edits are public. Notice and seconds count from then on.
prelude-ready = Nothing stands between this motion and its vote any more.
prelude-opens-from = Its notice has to pass: the vote can open from
prelude-until = Until
prelude-lapsed = The time for it ended on
prelude-second = Second this motion
prelude-second-withdraw = Withdraw my second
prelude-sponsor = Sponsor this motion
prelude-sponsor-withdraw = Withdraw my sponsorship
prelude-seconded = seconded it,
prelude-second-withdrawn = withdrew the second,
prelude-sponsored = sponsored it,
prelude-sponsor-withdrawn = withdrew the sponsorship,
prelude-fact-backers = Seconded and sponsored
prelude-fact-seconds = Seconds
prelude-fact-sponsors = Sponsors
prelude-rule-seconds = { $count ->
    [one] Another voting member has to second it.
   *[other] { $count } other voting members have to second it.
}
prelude-rule-sponsors = { $count ->
    [one] Another voting member has to sponsor it.
   *[other] { $count } other voting members have to sponsor it.
}
prelude-rule-within = Within { $period } of its announcement.
prelude-rule-notice = Announced for { $period } before the vote opens.
prelude-rule-restarts = An edit that changes the meaning begins the notice anew.
prelude-obstacle-announcement = It has to be announced first.
prelude-obstacle-notice = Its notice has to pass: the vote can open from { $when } (time of the group).
prelude-obstacle-seconds = { $needed ->
    [one] One second is needed, { $given } given.
   *[other] { $needed } seconds are needed, { $given } given.
}
prelude-obstacle-sponsors = { $needed ->
    [one] One sponsor is needed, { $given } found.
   *[other] { $needed } sponsors are needed, { $given } found.
}
prelude-conflict-announced = This motion is announced already.
prelude-conflict-not-announced = This motion is not announced yet, so nobody can second it.
prelude-refused-back = A motion is seconded and sponsored by the group’s voting members, other than its mover.
prelude-field-minor = What does the edit change?
prelude-field-minor-hint = Everybody has been able to read this motion, so the edit goes on the public record. If the meaning changes, the notice begins anew where the rules say so.
prelude-field-minor-yes = Only spelling or form; the meaning stays as it was
prelude-history-announced = The motion was announced
prelude-history-revised = The announced motion was edited
prelude-history-backed = The motion was seconded or sponsored
prelude-history-unbacked = A second or sponsorship was withdrawn
