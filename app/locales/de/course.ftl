### Der Gang einer Abstimmung: wer keine Stimme hat, und Abstimmungen mit wenigen oder sehr vielen Mitgliedern

## Ausgesetzte Stimmen

course-suspended = Ausgesetzt
course-suspended-you = Sie gehören zu den Stimmberechtigten, Ihre Stimme ist aber nach den Regeln der Gruppe ausgesetzt: so war es bei der Eröffnung, und so bleibt es bis zum Ende dieser Abstimmung.
course-suspended-meetings = { $missed ->
    [one] Hat eine Sitzung versäumt.
   *[other] Hat { $missed } Sitzungen nacheinander versäumt.
}
course-suspended-votes = { $missed ->
    [one] Hat eine Abstimmung versäumt.
   *[other] Hat { $missed } Abstimmungen nacheinander versäumt.
}
course-suspended-attended = Hat { $missed } der letzten { $of } Sitzungen versäumt.
course-suspended-year = Hat { $missed } von { $of } Abstimmungen des letzten Kalenderjahrs versäumt.
course-suspended-idle = War zuletzt dabei: { $day }.
course-suspended-never = War nie dabei.
course-suspended-standing = Wie die Gruppe neben ihrer Satzung dasteht
course-suspended-foreseen = Ohne Stimme in dieser Sache
course-suspended-foreseen-note = Nach den Regeln der Gruppe sind die Stimmen dieser Mitglieder heute ausgesetzt, soweit die Anwesenheit festgehalten ist. Wird die Abstimmung so eröffnet, bleibt es dabei bis zum Ende: Berichtigen Sie vorher, was in der Anwesenheit der Sitzungen nicht stimmt.
course-refused-suspended = Ihre Stimme ist nach den Regeln der Gruppe über Mitglieder, die nicht kommen, ausgesetzt. So war es bei der Eröffnung, und so bleibt es bis zum Ende dieser Abstimmung.
course-conflict-all-suspended = Nach den Regeln der Gruppe sind heute alle Stimmen ausgesetzt; niemand könnte abstimmen. Prüfen Sie die Anwesenheit ihrer Sitzungen.

## Wenige und viele

course-few-none = Hier hat niemand eine Stimme; es kann nichts entschieden werden.
course-few-one = Hier hat nur ein Mitglied eine Stimme; was entschieden wird, hängt an dieser einen.
course-few-two = Hier haben zwei Mitglieder eine Stimme. Wo mehr als die Hälfte nötig ist, entscheidet keines ohne das andere.
course-awaited-many = { $count } Mitglieder haben noch nicht gestimmt. Sie stehen in der Liste der Stimmen.
course-not-heard-many = { $count } Mitglieder haben nicht gestimmt. Sie stehen in der Liste der Stimmen.
course-seats-page = Seite { $page } von { $pages }, { $seats } Mitglieder
course-seats-before = Vorige Seite
course-roll-page = Dieses Formular hält die Anwesenheit der Mitglieder dieser Seite fest; bei den anderen bleibt sie, wie sie ist.
course-term-over = Ihre Amtszeit ist seit der Eröffnung zu Ende gegangen. Wer stimmt, wurde damals festgelegt; diese Stimme haben Sie deshalb noch.
course-recuse-takes-back = Was Sie vorher gesagt haben, zählt dann nicht mehr; nach dem Ende der Abstimmung bleibt es lesbar.

## Eine Sitzung verlangen

course-halt = Eine Sitzung verlangen
course-halt-count = { $asking } von { $needed } Mitgliedern haben eine Sitzung verlangt; so viele beenden diese Abstimmung ohne Wirkung.
course-halt-ask = Eine Sitzung verlangen
course-halt-unask = Keine Sitzung mehr verlangen
course-refused-halt = Eine Sitzung verlangen nur Mitglieder, die in dieser Sache eine Stimme haben.
course-conflict-no-halt = Nach den Regeln dieser Abstimmung beendet das Verlangen nach einer Sitzung sie nicht.

## Verlängern und vorzeitiges Ende

course-extend = Abstimmung verlängern
course-extend-note = Nach ihren Regeln kann diese Abstimmung einmal verlängert werden, um: { $period }.
course-extend-until = Sie endet dann am
course-fact-extended = Verlängert, vorher
course-refused-extend = Eine Abstimmung verlängert der Vorsitz.
course-conflict-extended = Diese Abstimmung ist bereits verlängert worden.
course-conflict-no-extension = Die Regeln dieser Abstimmung kennen keine Verlängerung.
course-closed-by-halt = weil Mitglieder eine Sitzung verlangten
course-closed-by-settling = vorzeitig, weil der Antrag angenommen war und keine fehlende Stimme daran etwas ändern konnte
course-error-movers = Nach den Regeln der Gruppe können Sie das nicht beantragen.

## Was andere dazu sagen

course-standing-refused = Angenommen, nicht genehmigt
course-awaits-approval = Noch nicht in Kraft: Ob genehmigt wird, ist noch nicht bekannt ({ $by }).
course-awaits-veto = Ob widersprochen wird, ist noch nicht bekannt ({ $by }).
course-awaits-tie = Noch nicht entschieden hat: { $by }.
course-ruled-approved = Genehmigt von { $by } ({ $day }).
course-ruled-not-approved = Nicht genehmigt von { $by } ({ $day }). Der Beschluss wird nicht wirksam.
course-ruled-no-objection = Kein Widerspruch von { $by } ({ $day }).
course-ruled-objected = Widerspruch von { $by } ({ $day }). Der Beschluss wird nicht wirksam.
course-ruled-for = Bei Stimmengleichheit für den Antrag entschieden: { $by } ({ $day }).
course-ruled-against = Bei Stimmengleichheit gegen den Antrag entschieden: { $by } ({ $day }).
course-ruling-entered-by = Festgehalten von
course-ruling-approval = Was gesagt wurde: { $by }
course-ruling-tie = Wie bei Stimmengleichheit entschieden wurde: { $by }
course-ruling-note = Es kommt ins öffentliche Verzeichnis und lässt sich danach nicht mehr ändern.
course-field-answer = Was wurde gesagt?
course-answer-approved = Genehmigt
course-answer-not-approved = Nicht genehmigt
course-answer-no-objection = Kein Widerspruch
course-answer-objected = Widerspruch
course-answer-for = Für den Antrag
course-answer-against = Gegen den Antrag
course-field-day = An welchem Tag?
course-field-ruling-reason-hint = Alle können es lesen. Nötig, wo abgelehnt wurde.
course-ruling-save = Festhalten
course-error-answer = Wählen Sie, was gesagt wurde.
course-error-ruling-day-range = Der Tag liegt nach dem Ende der Abstimmung und nicht nach heute.
course-error-ruling-reason = Sagen Sie, warum abgelehnt wurde, soweit das gesagt wurde.
course-refused-ruling = Was andere zu einem Antrag sagen, halten Vorsitz oder Sekretariat fest.
course-conflict-ruled = Bei diesem Antrag wird auf niemanden mehr gewartet. Nichts wurde geändert.
course-conflict-not-counted = Dieser Antrag ist nicht ausgezählt. Nichts wurde geändert.

## Weitertragen

course-refer = Weitertragen an: { $to }
course-refer-note = Die Abstimmung hat nichts geklärt. Nach der Satzung kann jedes stimmberechtigte Mitglied die Sache weitertragen; das geschieht einmal und kommt ins öffentliche Verzeichnis.
course-field-referral-hint = Was ist zu klären? Alle können es lesen.
course-refer-save = Weitertragen
course-referred = Weitergetragen an { $to } von
course-error-referral-reason = Sagen Sie, was zu klären ist.
course-refused-refer = Nur Stimmberechtigte der Gruppe tragen eine Sache weiter.
course-conflict-resolved = Diese Abstimmung hat die Sache geklärt, oder ihre Regeln nennen niemanden, an den sie gehen könnte.
course-conflict-referred = Diese Sache ist bereits weitergetragen worden.

## Verlauf

course-history-extended = Die Abstimmung wurde verlängert
course-history-halt-asked = Ein Mitglied verlangte eine Sitzung
course-history-halt-unasked = Ein Mitglied verlangte keine Sitzung mehr
course-history-ruled = Was andere dazu sagten, wurde festgehalten
course-history-referred = Ein stimmberechtigtes Mitglied trug die Sache weiter
