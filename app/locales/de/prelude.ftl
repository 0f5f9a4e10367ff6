### Vor der Abstimmung: Ankündigung, Frist, Unterstützung

prelude-section = Vor der Abstimmung
prelude-state = Angekündigt
prelude-note = Alle können diesen Antrag lesen. Die Abstimmung ist noch nicht eröffnet.
prelude-withdrawn-note = Dieser Antrag wurde angekündigt und vor der Abstimmung zurückgezogen.
prelude-list = Angekündigt
prelude-list-note = Anträge, die alle lesen können und über die noch nicht abgestimmt wird.
prelude-announced-at = Angekündigt
prelude-anew = Die Frist begann mit einer Änderung von Neuem:
prelude-announce = Antrag ankündigen
prelude-announce-note = Einmal angekündigt, können ihn alle lesen, und Änderungen sind öffentlich. Von da an zählen Frist und Unterstützung.
prelude-ready = Zwischen diesem Antrag und der Abstimmung steht nichts mehr.
prelude-opens-from = Die Ankündigungsfrist muss ablaufen: Die Abstimmung kann eröffnet werden ab
prelude-until = Bis
prelude-lapsed = Die Zeit dafür endete am
prelude-second = Antrag unterstützen
prelude-second-withdraw = Unterstützung zurückziehen
prelude-sponsor = Antrag mittragen
prelude-sponsor-withdraw = Antrag nicht mehr mittragen
prelude-seconded = unterstützt den Antrag,
prelude-second-withdrawn = hat die Unterstützung zurückgezogen,
prelude-sponsored = trägt den Antrag mit,
prelude-sponsor-withdrawn = trägt den Antrag nicht mehr mit,
prelude-fact-backers = Unterstützt und mitgetragen
prelude-fact-seconds = Unterstützung
prelude-fact-sponsors = Mitträger
prelude-rule-seconds = { $count ->
    [one] Ein weiteres stimmberechtigtes Mitglied muss ihn unterstützen.
   *[other] { $count } weitere stimmberechtigte Mitglieder müssen ihn unterstützen.
}
prelude-rule-sponsors = { $count ->
    [one] Ein weiteres stimmberechtigtes Mitglied muss ihn mittragen.
   *[other] { $count } weitere stimmberechtigte Mitglieder müssen ihn mittragen.
}
prelude-rule-within = Binnen { $period } nach der Ankündigung.
prelude-rule-notice = { $period } vor der Eröffnung der Abstimmung angekündigt.
prelude-rule-restarts = Eine Änderung des Inhalts lässt die Frist von Neuem beginnen.
prelude-obstacle-announcement = Er muss zuerst angekündigt werden.
prelude-obstacle-notice = Die Ankündigungsfrist muss ablaufen: Die Abstimmung kann ab { $when } eröffnet werden (Zeit der Gruppe).
prelude-obstacle-seconds = { $needed ->
    [one] Ein Mitglied muss ihn unterstützen, bisher { $given }.
   *[other] { $needed } Mitglieder müssen ihn unterstützen, bisher { $given }.
}
prelude-obstacle-sponsors = { $needed ->
    [one] Ein Mitglied muss ihn mittragen, bisher { $given }.
   *[other] { $needed } Mitglieder müssen ihn mittragen, bisher { $given }.
}
prelude-conflict-announced = Dieser Antrag ist bereits angekündigt.
prelude-conflict-not-announced = Dieser Antrag ist noch nicht angekündigt; deshalb kann ihn niemand unterstützen.
prelude-refused-back = Einen Antrag unterstützen die Stimmberechtigten der Gruppe, außer wer ihn gestellt hat.
prelude-field-minor = Was ändert sich?
prelude-field-minor-hint = Alle konnten diesen Antrag schon lesen; deshalb wird die Änderung öffentlich verzeichnet. Ändert sich der Inhalt, beginnt die Frist von Neuem, wo die Regeln es so sagen.
prelude-field-minor-yes = Nur Schreibweise oder Form; der Inhalt bleibt, wie er war
prelude-history-announced = Der Antrag wurde angekündigt
prelude-history-revised = Der angekündigte Antrag wurde geändert
prelude-history-backed = Der Antrag wurde unterstützt oder mitgetragen
prelude-history-unbacked = Eine Unterstützung wurde zurückgezogen
