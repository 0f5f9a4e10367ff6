### Die Startseite

home-title = Was { $community } gerade entscheidet
home-description = Offene Umfragen, laufende Abstimmungen, neueste Beschlüsse, Sitzungen und Protokolle dieser Gemeinschaft.
home-lead = Umfragen zum Beantworten, laufende Abstimmungen, kommende Sitzungen. Alles hier hat eine dauerhafte Adresse und lässt sich nachprüfen, ohne jemanden zu fragen.
home-new-title = Diese Gemeinschaft fängt gerade erst an.
home-new = Gruppen, Umfragen, Anträge und Sitzungen erscheinen hier, sobald es welche gibt. Am Anfang gründet die Verwaltung eine Gruppe.

home-open = Jetzt offen
home-open-empty-title = Zurzeit ist nichts offen.
home-open-empty = Hier steht, welche Umfrage Antworten annimmt und über welchen Antrag abgestimmt wird.
home-closes = Endet
home-survey-kicker = Umfrage
home-survey-state = Nimmt Antworten an
home-survey-taken-part = Sie haben teilgenommen
home-survey-questions = { $count ->
    [one] { $count } Frage
   *[other] { $count } Fragen
}
home-motion-electronic = Elektronische Abstimmung
home-motion-meeting = Abstimmung in einer Sitzung
home-motion-voted = { $voted } von { $electorate } haben abgestimmt
home-motion-needed = Mit { $needed } Ja-Stimmen ist er angenommen.

home-decisions = Neueste Beschlüsse
home-decisions-empty = Es wurde noch nichts entschieden.
home-decisions-more = Alle Beschlüsse
home-standing-open = Offen
home-standing-passed = Angenommen
home-standing-subject-to-approval = Angenommen, Zustimmung steht aus
home-standing-failed = Abgelehnt
home-standing-no-quorum = Nicht beschlussfähig
home-standing-tied = Stimmengleichheit
home-standing-blocked = Aufgehalten
home-standing-withdrawn = Zurückgezogen

home-meetings = Nächste Sitzungen
home-meetings-empty = Es sind keine Sitzungen geplant.
home-meetings-more = Alle Sitzungen
home-minutes = Neueste Protokolle

home-results = Ergebnisse von Umfragen
home-results-respondents = { $count ->
    [one] { $count } Antwort
   *[other] { $count } Antworten
}
home-groups = Gruppen
home-groups-members = { $count ->
    [0] noch keine Mitglieder
    [one] { $count } Mitglied
   *[other] { $count } Mitglieder
}

home-promises = Warum Sie das nachprüfen können
home-promise-decisions-title = Ergebnisse werden berechnet
home-promise-decisions = Die Regel der Satzung und ihre Rechnung stehen auf der Seite jedes Beschlusses. Niemand trägt ein Ergebnis von Hand ein.
home-promise-answers-title = Antworten gehören zu niemandem
home-promise-answers = Antworten auf eine anonyme Umfrage werden ohne Konto, Adresse und Zeit gespeichert, und kleine Zahlen werden verborgen.
home-promise-record-title = Nichts wird still geändert
home-promise-record = Jeder öffentliche Akt ist ein Eintrag in einem Register, das nur wächst. Lesen Sie es, abonnieren Sie es, prüfen Sie es.
home-standing-recorded = Festgehalten
