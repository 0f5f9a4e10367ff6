### Das Dokument um jede Seite

shell-skip = Zum Inhalt springen
shell-nav-label = Hauptmenü
shell-nav-surveys = Umfragen
shell-nav-decisions = Beschlüsse
shell-nav-meetings = Sitzungen
shell-nav-groups = Gruppen
shell-nav-record = Register
shell-account = Ihr Konto
shell-sign-in = Anmelden
shell-sign-out = Abmelden
shell-language-label = Sprache
shell-footer-label = Weiteres
shell-help = Hilfe
shell-feed = Register als Feed
shell-calendar = Kalender
shell-api = API
shell-source = Quelltext
shell-promise = Umfragen, Beschlüsse und Protokolle dieser Gemeinschaft, öffentlich und nachprüfbar.
shell-demo-label = Vorführung.
shell-demo = Personen, Stimmen und Antworten sind hier erfunden.

## Zeit

shell-now = jetzt
shell-today = heute
shell-tomorrow = morgen
shell-yesterday = gestern
shell-in-minutes = { $count ->
    [one] in { $count } Minute
   *[other] in { $count } Minuten
}
shell-minutes-ago = { $count ->
    [one] vor { $count } Minute
   *[other] vor { $count } Minuten
}
shell-in-hours = { $count ->
    [one] in { $count } Stunde
   *[other] in { $count } Stunden
}
shell-hours-ago = { $count ->
    [one] vor { $count } Stunde
   *[other] vor { $count } Stunden
}
shell-in-days = { $count ->
    [one] in { $count } Tag
   *[other] in { $count } Tagen
}
shell-days-ago = { $count ->
    [one] vor { $count } Tag
   *[other] vor { $count } Tagen
}
shell-in-months = { $count ->
    [one] in { $count } Monat
   *[other] in { $count } Monaten
}
shell-months-ago = { $count ->
    [one] vor { $count } Monat
   *[other] vor { $count } Monaten
}
shell-in-years = { $count ->
    [one] in { $count } Jahr
   *[other] in { $count } Jahren
}
shell-years-ago = { $count ->
    [one] vor { $count } Jahr
   *[other] vor { $count } Jahren
}
