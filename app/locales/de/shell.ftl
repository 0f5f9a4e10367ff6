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
shell-help-lead = Was gespeichert wird, wie Ergebnisse berechnet werden, was verborgen bleibt und wie sich all das prüfen lässt.
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

## Ablehnungen

shell-error-kicker = Fehler { $status }
shell-error-home = Zur Startseite
shell-error-back-hint = Was Sie eingegeben haben, steht noch im Formular: Die Zurück-Taste Ihres Browsers führt dorthin.
shell-error-400-title = Diese Anfrage verstehen wir nicht
shell-error-400 = Ein Teil der Adresse oder des Formulars fehlt oder ist falsch geschrieben. Prüfen Sie die Adresse oder beginnen Sie auf der Startseite neu.
shell-error-401-title = Bitte melden Sie sich an
shell-error-401 = Diese Seite ist für Personen mit einem Konto.
shell-error-403-title = Das dürfen Sie hier nicht
shell-error-403 = Ihrem Konto fehlt das Recht dazu. Wenn Sie meinen, dass es ihm zusteht, wenden Sie sich an die Verwaltung der Gemeinschaft.
shell-error-404-title = Diese Seite gibt es nicht
shell-error-404 = Vielleicht ist die Adresse falsch geschrieben, oder hier wurde nie etwas veröffentlicht. Beschlüsse, Protokolle und Ergebnisse behalten ihre Adresse dauerhaft.
shell-error-405-title = Diese Adresse nimmt solche Anfragen nicht an
shell-error-405 = Es wurde eine Seite verlangt, wo nur ein Formular gesendet werden kann, oder umgekehrt. Beginnen Sie auf der Startseite neu.
shell-error-409-title = Inzwischen hat sich etwas geändert
shell-error-409 = Jemand hat dies geändert, während Sie es ansahen. Laden Sie die Seite neu und entscheiden Sie noch einmal.
shell-error-413-title = Das ist zu groß
shell-error-413 = Was Sie gesendet haben, ist größer, als dieses Formular annimmt. Kürzen Sie es oder senden Sie eine kleinere Datei.
shell-error-413-limit = Was Sie gesendet haben, ist größer als die { $limit } KiB, die dieses Formular annimmt. Kürzen Sie es oder senden Sie eine kleinere Datei.
shell-error-422-title = Im Formular stimmt etwas nicht
shell-error-422 = Gehen Sie zurück, prüfen Sie Ihre Angaben und senden Sie sie noch einmal.
shell-error-429-title = Zu viele Versuche
shell-error-429 = Bitte warten Sie einige Minuten und versuchen Sie es dann noch einmal.
shell-error-500-title = Bei uns ist etwas schiefgegangen
shell-error-500 = Es wurde nichts geändert. Bitte versuchen Sie es noch einmal; geschieht es wieder, sagen Sie den Betreibern dieser Seite, wann es war.
shell-error-503-title = Wir können gerade nicht antworten
shell-error-503 = Die Seite ist ausgelastet oder wird neu gestartet. Es wurde nichts geändert. Bitte versuchen Sie es in einer Minute noch einmal.

## Formulare

shell-problem = Es gibt ein Problem
shell-optional = freiwillig
shell-next-page = Nächste Seite
shell-pages-label = Seiten dieser Liste
shell-breadcrumbs-label = Weg hierher
shell-preview = Vorschau
shell-printed = Stand: { $when }
