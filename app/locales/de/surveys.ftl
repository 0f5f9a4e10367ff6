# surveys

## The list of surveys

surveys-list-title = Umfragen
surveys-list-lead = Was diese Gemeinschaft ihre Mitglieder fragt, und was dabei herauskam.
surveys-list-open = Jetzt offen
surveys-list-coming = Demnächst
surveys-list-closed = Geschlossen
surveys-list-empty-title = Noch keine Umfrage
surveys-list-empty = Hier stehen Umfragen ab ihrer Ankündigung, und ihre Ergebnisse, sobald sie veröffentlicht sind.
surveys-list-manage = Umfragen verwalten
surveys-list-json = Diese Liste als JSON
surveys-list-closes = Schließt
surveys-list-closed-on = Geschlossen
surveys-list-responses = { $count ->
    [one] { $count } Antwort
   *[other] { $count } Antworten
}

## The page of one survey

surveys-page-kicker = Umfrage
surveys-page-state-draft = Entwurf
surveys-page-state-coming = Demnächst
surveys-page-state-fielded = Offen
surveys-page-state-closed = Geschlossen
surveys-page-answer = An der Umfrage teilnehmen
surveys-page-sign-in = Anmelden und teilnehmen
surveys-page-taken-part = Sie haben teilgenommen. Vielen Dank!
surveys-page-facts = Auf einen Blick
surveys-page-access = Wer antworten darf
surveys-page-access-open-link = Alle, die den Link haben. Niemand prüft, ob jemand zweimal antwortet.
surveys-page-access-one-per-member = Mitglieder mit Konto, je einmal.
surveys-page-opened = Geöffnet
surveys-page-closes = Schließt
surveys-page-closed = Geschlossen
surveys-page-no-deadline = Wenn die Umfrageleitung sie schließt
surveys-page-time = Zeitbedarf
surveys-page-minutes = { $count ->
    [one] etwa { $count } Minute
   *[other] etwa { $count } Minuten
}
surveys-page-languages = Sprachen
surveys-page-responses = Antworten
surveys-page-participants = Mitglieder, die teilgenommen haben
surveys-page-previous = Setzt fort
surveys-page-results = Ergebnisse
surveys-page-results-link = Ergebnisse, Veröffentlichung { $number }
surveys-page-results-later = Die Ergebnisse erscheinen hier, wenn die Umfrage geschlossen ist und jemand sie freigegeben hat.
surveys-page-stored = Was gespeichert wird
surveys-page-stored-response = Für jede Antwort: die Angaben, die Sprache, in der sie gemacht wurden, die Fassung des Fragebogens und ein zufälliger Schlüssel. Bei Fragen, die Sie in eigenen Worten beantworten, steht dort nur, dass sie beantwortet wurden.
surveys-page-stored-texts = Die Worte selbst stehen in einer anderen Tabelle, jeweils unter einem eigenen zufälligen Schlüssel.
surveys-page-stored-never = Nie zusammen mit einer Antwort gespeichert: Name, Konto, Datum, Uhrzeit, Netzadresse, Gerät, Browser.
surveys-page-stored-participation = Dass Ihr Konto teilgenommen hat, steht in einer dritten Tabelle, ohne Datum und ohne etwas, das sie mit den Antworten gemeinsam hätte. So antwortet jedes Mitglied nur einmal.
surveys-page-stored-nobody = Wer teilgenommen hat, wird gar nicht gespeichert.
surveys-page-stored-close = Wenn die Umfrage schließt, wird alles in der Reihenfolge der zufälligen Schlüssel neu geschrieben, und die früheren Zeilen werden vernichtet.
surveys-page-stored-limit = Bis dahin könnte, wer die Datenbank selbst betreibt, vergleichen, was im selben Augenblick geschrieben wurde. Antworten, die zugleich eintreffen, werden zusammen geschrieben, um das zu verwischen; ausgeschlossen ist es damit nicht.
surveys-page-stored-words = Eigene Worte können Sie verraten, und wenn sonst niemand bei einer Frage etwas geschrieben hat, lassen sie sich Ihren übrigen Angaben zuordnen.
surveys-page-questionnaire = Fragebogen
surveys-page-questions = { $count ->
    [one] { $count } Frage; manche erscheinen nur nach bestimmten Antworten.
   *[other] { $count } Fragen; manche erscheinen nur nach bestimmten Antworten.
}
surveys-page-download = Fragebogen als JSON
surveys-page-json = Diese Seite als JSON
surveys-page-digest = Fingerabdruck des Fragebogens (SHA-256), wie im öffentlichen Register
surveys-page-required = Pflichtfrage
surveys-page-shown-if = Erscheint, wenn
surveys-page-columns = Antworten:
surveys-page-manage = Diese Umfrage verwalten

## Managing surveys

surveys-manage-title = Umfragen verwalten
surveys-manage-lead = Entwürfe, laufende und geschlossene Umfragen. Antworten werden hier gezählt, nie gezeigt.
surveys-manage-refused = Nur die Umfrageleitung und die Verwaltung bereiten Umfragen vor und schließen sie.
surveys-manage-upload = Fragebogen hochladen
surveys-manage-upload-lead = Ein Fragebogen ist eine JSON-Datei nach unserem Profil von SurveyJS. Er wird ein Entwurf, den Sie ansehen und ändern können, bis er ins Feld geht.
surveys-manage-slug = Adresse
surveys-manage-slug-hint = Der letzte Teil der bleibenden Adresse: Kleinbuchstaben, Ziffern und Bindestriche, etwa models-2026.
surveys-manage-definition = Definition (JSON)
surveys-manage-definition-hint = Hier einfügen oder unten eine Datei wählen; die Datei hat Vorrang.
surveys-manage-file = Definition als Datei
surveys-manage-upload-button = Hochladen
surveys-manage-replace = Fragebogen ersetzen
surveys-manage-replace-button = Ersetzen
surveys-manage-empty-title = Noch keine Umfrage
surveys-manage-empty = Laden Sie einen Fragebogen hoch, um zu beginnen.
surveys-manage-table = Alle Umfragen
surveys-manage-column-title = Umfrage
surveys-manage-column-state = Stand
surveys-manage-column-closes = Frist
surveys-manage-column-address = Adresse
surveys-manage-where = Stand der Dinge
surveys-manage-responses = Antworten bisher
surveys-manage-participants = Mitglieder, die teilgenommen haben
surveys-manage-preview = Ansehen, wie es Teilnehmende sehen
surveys-manage-public = Öffentliche Seite
surveys-manage-settings = Einstellungen
surveys-manage-access = Wer antworten darf
surveys-manage-access-open-link = Alle, die den Link haben
surveys-manage-access-open-link-hint = So oft sie möchten. Wer geantwortet hat, wird nicht gespeichert.
surveys-manage-access-one-per-member = Jedes Mitglied einmal
surveys-manage-access-one-per-member-hint = Wer teilgenommen hat, wird getrennt von den Antworten gespeichert.
surveys-manage-zone = Zeitzone
surveys-manage-zone-hint = Ein IANA-Name wie Europe/Berlin. Die Frist gilt in dieser Zone.
surveys-manage-closes = Frist
surveys-manage-closes-hint = Eine Antwort zu oder nach diesem Zeitpunkt wird abgelehnt. Lassen Sie das Feld leer, um von Hand zu schließen.
surveys-manage-announced = Ankündigung
surveys-manage-announced-on = Den Entwurf in der öffentlichen Liste als demnächst zeigen
surveys-manage-previous = Setzt die Umfrage fort
surveys-manage-previous-hint = Fragen mit gleichem Namen lassen sich über die Jahre vergleichen.
surveys-manage-previous-none = Keine
surveys-manage-save = Einstellungen speichern
surveys-manage-field = Ins Feld gehen
surveys-manage-field-warning = Danach stehen Fragebogen und Einstellungen fest, und der Fingerabdruck steht im öffentlichen Register. Das lässt sich nicht rückgängig machen.
surveys-manage-field-button = Umfrage für Antworten öffnen
surveys-manage-close = Schließen
surveys-manage-close-warning = Mit dem Schließen endet die Umfrage für alle. Antworten und Teilnahmen werden dann so neu geschrieben, dass nichts sie mehr verbindet, und ihre Zahl kommt ins öffentliche Register. Das lässt sich nicht rückgängig machen.
surveys-manage-close-button = Umfrage jetzt schließen
surveys-manage-results = Ergebnisse ansehen und freigeben
surveys-manage-problem = { $sentence } Bei { $path }.
surveys-manage-error-slug = Verwenden Sie 2 bis 60 Kleinbuchstaben, Ziffern und einzelne Bindestriche.
surveys-manage-error-slug-taken = Diese Adresse ist vergeben. Wählen Sie eine andere.
surveys-manage-error-empty = Fügen Sie eine Definition ein oder wählen Sie eine Datei.
surveys-manage-error-large = Eine Definition darf höchstens 1 MB groß sein.
surveys-manage-error-null = Die Definition enthält ein Zeichen, das nicht gespeichert werden kann (U+0000). Entfernen Sie es.
surveys-manage-error-encoding = Die Datei ist kein UTF-8-Text. Speichern Sie sie als UTF-8 und wählen Sie sie erneut.
surveys-manage-error-choose = Wählen Sie eine der angebotenen Antworten.
surveys-manage-error-zone = Geben Sie den IANA-Namen einer Zeitzone ein, etwa Europe/Berlin.
surveys-manage-error-instant = Geben Sie Datum und Uhrzeit ein, etwa 2026-12-01 18:00.
surveys-manage-conflict-changed = Inzwischen hat jemand anderes diese Umfrage geändert. Laden Sie die Seite neu und sehen Sie sich die Änderungen an.
surveys-manage-conflict-fielded = Diese Umfrage läuft oder ist geschlossen: Fragebogen und Einstellungen ändern sich nicht mehr.
surveys-manage-conflict-past-deadline = Die Frist ist schon verstrichen. Setzen Sie eine spätere und öffnen Sie dann die Umfrage.
surveys-manage-conflict-not-fielded = Diese Umfrage läuft nicht, es gibt also nichts zu schließen.
