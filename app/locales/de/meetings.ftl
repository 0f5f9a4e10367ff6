### Meetings: list, minutes, attendance, forms

meetings-title = Sitzungen
meetings-lead = Wann die Gruppen tagen, in ihrer eigenen Zeitzone, und was gesagt wurde: Protokolle, Anwesenheit, Beschlüsse.
meetings-subscribe = Kalender abonnieren
meetings-upcoming = Kommende Sitzungen
meetings-upcoming-empty = Für die nächsten Wochen ist keine Sitzung angekündigt.
meetings-past = Vergangene Sitzungen
meetings-past-empty = Keine Sitzung in dieser Zeit.
meetings-older = Frühere Sitzungen
meetings-moved = verlegt
meetings-column-group = Gruppe
meetings-column-series = Reihe
meetings-column-pattern = Rhythmus
meetings-column-next = Nächste
meetings-column-attendance = Anwesenheit
meetings-series = Regelmäßige Sitzungen
meetings-series-caption = Sitzungsreihen
meetings-pattern = { $weeks ->
    [one] Jede Woche
   *[other] Alle { $weeks } Wochen
}, { $weekday } { $time } Uhr ({ $zone }), { $minutes } Minuten

## Where a meeting stands

meetings-standing-upcoming = Kommt
meetings-standing-running = Läuft
meetings-standing-cancelled = Abgesagt
meetings-standing-due = Protokoll steht aus
meetings-standing-overdue = Protokoll überfällig
meetings-standing-published = Protokoll veröffentlicht
meetings-attendance-present = Anwesend
meetings-attendance-partly = Zeitweise anwesend
meetings-attendance-regrets = Entschuldigt
meetings-attendance-absent = Abwesend
meetings-attendance-guest = Gast
meetings-attendance-none = nicht vermerkt

## The page of a meeting

meetings-meeting-description = Eine Sitzung von { $group }: Protokoll, Anwesenheit und Beschlüsse.
meetings-when = Wann
meetings-length = Dauer
meetings-minutes-count = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
meetings-place = Ort
meetings-quorum = Beschlussfähigkeit
meetings-quorum-met = { $present } von { $voting } Stimmberechtigten anwesend, { $needed } nötig. Die Sitzung war beschlussfähig.
meetings-quorum-missed = { $present } von { $voting } Stimmberechtigten anwesend, { $needed } nötig. Die Sitzung war nicht beschlussfähig: Es konnte nichts beschlossen werden.
meetings-cancelled-notice = Diese Sitzung wurde abgesagt.
meetings-moved-notice = Diese Sitzung wurde verlegt. Ursprünglich war sie für den { $day } angekündigt.
meetings-minutes = Protokoll
meetings-minutes-later = Nach der Sitzung steht hier das Protokoll.
meetings-minutes-never = Von einer Sitzung, die nicht stattfand, gibt es kein Protokoll.
meetings-minutes-due = Das Protokoll ist noch nicht veröffentlicht. Es wird binnen zwei Wochen nach der Sitzung erwartet.
meetings-minutes-overdue = Das Protokoll ist überfällig: Seit der Sitzung sind mehr als zwei Wochen vergangen.
meetings-being-written = Ein Entwurf ist in Arbeit.
meetings-draft-exists = Der Entwurf einer Änderung ist gespeichert.
meetings-versions = Fassungen
meetings-version = Fassung { $number }
meetings-version-outdated = Diese Fassung wurde später geändert.
meetings-version-latest = Neueste Fassung lesen
meetings-motions = Behandelte Anträge
meetings-attendance = Anwesenheit
meetings-attendance-caption = Mit Funktion, Stimmrecht und Zugehörigkeit am Tag der Sitzung
meetings-neighbours = Sitzungen davor und danach
meetings-previous = ← { $day }
meetings-next = { $day } →

## Forms

meetings-announce-title = Eine Sitzung ankündigen
meetings-announce = Einzelne Sitzung
meetings-announce-one = Eine einzelne Sitzung ankündigen
meetings-announce-button = Ankündigen
meetings-series-new = Eine Reihe
meetings-series-new-title = Eine Sitzungsreihe ankündigen
meetings-series-change = Ab einem Tag ändern
meetings-series-change-title = Eine Sitzungsreihe ändern
meetings-series-change-hint = Die bisherige Reihe endet am Tag vor der ersten Sitzung der neuen. Vergangene Sitzungen bleiben, wie sie waren.
meetings-series-change-button = Reihe ändern
meetings-series-end = Beenden
meetings-series-end-title = Eine Sitzungsreihe beenden
meetings-series-end-button = Reihe beenden
meetings-field-title = Titel
meetings-field-date = Tag
meetings-field-starts-on = Tag der ersten Sitzung
meetings-field-time = Beginn (Uhrzeit in der Zeitzone)
meetings-field-length = Dauer in Minuten
meetings-field-every-weeks = Alle wie viele Wochen?
meetings-field-until = Letzter Tag, an dem eine Sitzung sein kann
meetings-field-until-optional = Letzter Tag, an dem eine Sitzung sein kann (freiwillig)
meetings-field-place = Link oder Raum (freiwillig)
meetings-field-notice = Warum? (freiwillig, öffentlich)
meetings-move = Verlegen
meetings-move-title = Eine Sitzung verlegen
meetings-move-hint = Die Uhrzeit gilt in { $zone }. Die Adresse dieser Sitzung bleibt.
meetings-move-button = Sitzung verlegen
meetings-cancel = Sitzung absagen
meetings-cancel-title = Eine Sitzung absagen
meetings-cancel-hint = Die Seite der Sitzung bleibt und sagt, dass sie abgesagt wurde.
meetings-cancel-button = Sitzung absagen
meetings-note-attendance = Anwesenheit vermerken
meetings-find-guest = Noch jemand? Teil eines Namens
meetings-find-guest-hint = Speichern Sie zuerst: Die Suche behält die Auswahl oben nicht.
meetings-link-motions = Anträge verknüpfen
meetings-link-legend = Welche Anträge hat die Sitzung behandelt?
meetings-link-empty = Diese Gruppe hat keinen nummerierten Antrag, der sich verknüpfen ließe.
meetings-write = Protokoll schreiben
meetings-write-title = Protokoll schreiben
meetings-amend = Protokoll ändern
meetings-amend-title = Protokoll ändern
meetings-field-minutes = Text des Protokolls
meetings-field-note = Was wird geändert und warum?
meetings-save-button = Entwurf speichern
meetings-publish-button = Veröffentlichen
meetings-publish-hint = Veröffentlichte Protokolle bleiben öffentlich und stehen im Register; eine Änderung ist eine weitere Fassung daneben.
meetings-saved = Der Entwurf ist gespeichert.
meetings-saved-hint = Nur Vorsitz, Schriftführung und Administratoren können ihn lesen.
meetings-saved-text = Was jetzt gespeichert ist

## What is wrong

meetings-error-time = Geben Sie eine Uhrzeit ein, etwa 10:00 oder 18:30.
meetings-error-number = Geben Sie eine ganze Zahl von { $least } bis { $most } ein.
meetings-error-until = Der letzte Tag darf nicht vor der ersten Sitzung liegen.
meetings-error-day-taken = Diese Gruppe hat an einem dieser Tage schon eine Sitzung; ein Tag ist die Adresse einer Sitzung.
meetings-error-past = Wählen Sie einen Tag ab heute, bevor die Reihe ohnehin endet.
meetings-error-note = Sagen Sie, was geändert wird und warum.
meetings-error-attendance = Einer der Vermerke gilt jemandem ohne Konto hier. Wählen Sie noch einmal.
meetings-conflict-series = Eine Sitzung dieser Reihe nach diesem Tag wurde verlegt oder hat Aufzeichnungen. Wählen Sie einen späteren Tag oder sagen Sie jene Sitzung zuerst ab.
meetings-conflict-begun = Diese Sitzung hat begonnen: Sie kann nicht mehr verlegt oder abgesagt werden.
meetings-conflict-not-begun = Diese Sitzung hat noch nicht begonnen.
meetings-conflict-cancelled = Diese Sitzung ist bereits abgesagt.
meetings-conflict-minutes = Jemand anderes hat ein Protokoll gespeichert oder veröffentlicht, während Sie schrieben. Ihr Text steht im Feld; der gespeicherte steht darunter. Führen Sie beide zusammen und speichern Sie erneut.
