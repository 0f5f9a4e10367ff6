# authoring

## Errors and conflicts

authoring-error-gone = „{ $name }“ ist nicht mehr da: Jemand hat es entfernt oder umbenannt.
authoring-error-last-page = Ein Fragebogen braucht mindestens eine Seite.
authoring-error-subject = Wählen Sie eine Frage dieses Fragebogens.
authoring-error-value = Geben Sie ein, womit die Antwort verglichen wird.
authoring-error-needed = Bitte füllen Sie dieses Feld aus.
authoring-conflict-unsound = Der Fragebogen in Bearbeitung hat noch Fehler. Beheben Sie sie zuerst im Editor: Gebilligt oder eröffnet würde ein älterer Stand.
authoring-conflict-newer = Inzwischen hat jemand den Fragebogen geändert. Sehen Sie sich den neuesten Stand an, dann machen Sie rückgängig oder wiederholen Sie.
authoring-conflict-nothing = Es gibt keinen Schritt mehr, der rückgängig gemacht oder wiederholt werden könnte.
authoring-clash = Jemand war schneller
authoring-clash-form = Dasselbe wurde geändert, seit Sie dieses Formular geöffnet haben; von Ihnen ist noch nichts gespeichert. Was Sie geschrieben haben, steht unten neben dem, was jetzt dort steht. Speichern Sie, um Ihres einzusetzen, oder gehen Sie zurück, um das andere stehen zu lassen.
authoring-clash-step = Dasselbe wurde geändert, seit Sie diese Seite geladen haben; der Schritt wurde nicht ausgeführt. Hier ist der neueste Stand: Sehen Sie ihn an und drücken Sie noch einmal.
authoring-clash-typing = Inzwischen hat jemand dasselbe geändert. Beide Texte stehen am Feld: Wählen Sie einen.
authoring-meanwhile = Inzwischen haben andere anderes geändert; beides ist gespeichert
authoring-theirs = Was jetzt dort steht
authoring-take-theirs = Dies übernehmen
authoring-keep-mine = Meines behalten

## The outline

authoring-title = Fragebogen bauen
authoring-survey = der Fragebogen
authoring-survey-texts = Titel und Texte
authoring-try = Ausprobieren
authoring-json = Als JSON
authoring-json-lead = Der ganze Fragebogen, wie er gespeichert ist. Übernommen wird alles, was Seiten und Elemente hat, auch mit Fehlern.
authoring-to-survey = Einstellungen, Prüfung, Eröffnung
authoring-kept = Alle Änderungen sind gespeichert.
authoring-kept-others = Gespeichert. Andere haben inzwischen anderes geändert.
authoring-not-kept = Noch nicht gespeichert: siehe die Felder.
authoring-nothing-yet = Diese Fassung hat noch niemand bearbeitet.
authoring-begins-next = Dieser Fragebogen ist im Feld und ändert sich nicht. Ihre erste Bearbeitung beginnt die nächste Fassung.
authoring-made = { $who }: { $what } – { $about }, { $when }
authoring-somebody = Ein früheres Mitglied
authoring-offline = Nicht gespeichert: Es gibt keine Verbindung.
authoring-offline-typing = Noch nicht gespeichert: Der Server ist nicht erreichbar oder hat es nicht angenommen. Was Sie eingegeben haben, bleibt hier stehen und wird wieder gesendet.
authoring-unsaved = Noch nicht gespeichert …
authoring-unsaved-name = Der Name wird gespeichert, wenn Sie „Speichern“ drücken.
authoring-preview = Vorschau auf dem Telefon
authoring-drag = Zum Verschieben ziehen
authoring-undo = Rückgängig
authoring-redo = Wiederholen
authoring-keys = Tasten: Alt + ↑ und Alt + ↓ verschieben, worin Sie gerade sind, Strg + Z nimmt einen Schritt zurück, Strg + Umschalt + Z wiederholt ihn.
authoring-counts = { $errors } Fehler, { $warnings ->
        [one] { $warnings } Warnung
       *[other] { $warnings } Warnungen
    }
authoring-minutes = etwa { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    } zum Antworten
authoring-unsound = Noch nicht fertig
authoring-unsound-lead = Alles, was Sie schreiben, ist gespeichert. Bis die Fehler behoben sind, verwenden Ausprobieren, Prüfung und Eröffnung den letzten fehlerfreien Stand.
authoring-page = Seite
authoring-page-of = Seite { $number } von { $count }
authoring-page-named = Seite ohne Titel ({ $name })
authoring-page-title = Titel einer neuen Seite
authoring-add-page = Seite hinzufügen
authoring-add = Hinzufügen
authoring-add-kind = Art eines neuen Elements
authoring-add-title = Frage oder Text
authoring-empty = Hier steht noch nichts: Fügen Sie eine Frage hinzu.
authoring-up = Nach oben
authoring-down = Nach unten
authoring-copy = Kopieren
authoring-remove = Entfernen
authoring-shown-when = Gezeigt, wenn { $condition }
authoring-comments = { $count ->
        [one] { $count } offener Kommentar
       *[other] { $count } offene Kommentare
    }
authoring-act-begin = begonnen
authoring-act-add-page = Seite hinzugefügt
authoring-act-move-page = Seite verschoben
authoring-act-duplicate-page = Seite kopiert
authoring-act-remove-page = Seite entfernt
authoring-act-add = Element hinzugefügt
authoring-act-insert = Elemente eingefügt
authoring-act-move = Element verschoben
authoring-act-duplicate = Element kopiert
authoring-act-remove = Element entfernt
authoring-act-set = geändert
authoring-act-set-logic = Werte oder Sprünge geändert
authoring-act-translate = übersetzt
authoring-act-replace = alles ersetzt
authoring-act-undo = einen Schritt rückgängig gemacht
authoring-act-redo = einen Schritt wiederholt

## Types

authoring-kind-radiogroup = Eine Auswahl
authoring-kind-checkbox = Mehrere Auswahlen
authoring-kind-dropdown = Eine Auswahl aus einer Liste
authoring-kind-tagbox = Mehrere Auswahlen aus einer Liste
authoring-kind-imagepicker = Auswahl von Bildern
authoring-kind-boolean = Ja oder nein
authoring-kind-rating = Bewertung
authoring-kind-slider = Schieberegler
authoring-kind-ranking = Rangfolge
authoring-kind-text = Kurzer Text, Zahl oder Datum
authoring-kind-comment = Langer Text
authoring-kind-multipletext = Mehrere Zeilen
authoring-kind-matrix = Tabelle mit einer Auswahl je Zeile
authoring-kind-matrixdropdown = Tabelle kleiner Fragen
authoring-kind-expression = Berechneter Wert
authoring-kind-html = Text ohne Antwort
authoring-kind-image = Bild
authoring-kind-panel = Gruppe von Fragen
authoring-kind-unknown = Unbekannte Art

## Forms

authoring-group-wording = Wortlaut
authoring-group-answers = Antworten
authoring-group-limits = Grenzen
authoring-group-logic = Bedingungen
authoring-save = Speichern
authoring-save-mine = Meines trotzdem speichern
authoring-save-more = Speichern und Zeile hinzufügen
authoring-save-text = Ausdruck speichern
authoring-back = Zurück zur Gliederung
authoring-back-element = Zurück zum Formular
authoring-change = Ändern
authoring-place = Platz
authoring-move-to = Seite oder Gruppe
authoring-move = Dorthin verschieben
authoring-name = Name
authoring-name-hint = Steht in den Daten und verbindet die Jahre: am besten für immer. Alles, was sich darauf bezieht, ändert sich mit.
authoring-own-choices = Keine: die eigenen Antworten
authoring-property-title = Titel oder Frage
authoring-property-description = Hinweis darunter
authoring-property-justification = Warum fragen wir das?
authoring-property-justification-hint = Wer antwortet, kann es bei der Frage lesen.
authoring-property-thanks = Dank nach dem Absenden
authoring-property-html = Text
authoring-property-html-hint = Einfaches HTML: <p>, <strong>, <em>, <ul>, <li>, <a>.
authoring-property-placeholder = Beispiel im leeren Feld
authoring-property-alternative = Was das Bild zeigt, in Worten
authoring-property-picture = Adresse des Bildes
authoring-property-picture-hint = Auf dieser Website, etwa /pictures/tea.png, oder eine data:-Adresse.
authoring-property-required = Eine Antwort ist nötig
authoring-property-choices = Antworten zur Auswahl
authoring-property-choices-hint = Eine je Zeile. „Wert { "|" } Text“ behält einen kurzen Wert für die Daten neben dem, was gelesen wird.
authoring-property-pictures-hint = Eine je Zeile: Wert { "|" } Text { "|" } Adresse des Bildes.
authoring-property-columns-hint = Eine je Zeile: Name { "|" } Titel { "|" } dropdown, checkbox, text, comment oder boolean { "|" } Antworten, getrennt durch Semikolons.
authoring-property-rows = Zeilen
authoring-property-columns = Spalten
authoring-property-items = Zeilen
authoring-property-items-hint = Eine je Zeile: Name { "|" } Titel { "|" } text, number, date, email …
authoring-property-steps = Stufen mit Texten
authoring-property-steps-hint = Statt niedrigster und höchster Stufe: eine je Zeile, „1 { "|" } Nie“.
authoring-property-carried = Antworten übernehmen von
authoring-property-carried-hint = Eine frühere Frage, deren Antworten hier angeboten werden.
authoring-property-carried-mode = Welche davon
authoring-property-order = Reihenfolge
authoring-property-other = „Andere“ mit eigenen Worten anbieten
authoring-property-other-text = „Andere“ heißt
authoring-property-none = „Nichts davon“ anbieten
authoring-property-none-text = „Nichts davon“ heißt
authoring-property-dont-know = „Weiß nicht“ anbieten
authoring-property-dont-know-text = „Weiß nicht“ heißt
authoring-property-refuse = „Keine Angabe“ anbieten
authoring-property-refuse-text = „Keine Angabe“ heißt
authoring-property-several = Mehrere Bilder können gewählt werden
authoring-property-yes = „Ja“ heißt
authoring-property-no = „Nein“ heißt
authoring-property-lowest = Niedrigste Stufe
authoring-property-highest = Höchste Stufe
authoring-property-step = Abstand zweier Stufen
authoring-property-lowest-means = Die niedrigste bedeutet
authoring-property-highest-means = Die höchste bedeutet
authoring-property-slider = Antwort
authoring-property-input = Was eingegeben wird
authoring-property-min = Kleinste oder früheste Angabe
authoring-property-max = Größte oder späteste Angabe
authoring-property-longest = Höchstens so viele Zeichen
authoring-property-at-least = Mindestens so viele wählen
authoring-property-at-most = Höchstens so viele wählen
authoring-property-all-rows = Jede Zeile muss beantwortet werden
authoring-property-expression = Wie gerechnet wird
authoring-property-expression-hint = Namen von Fragen stehen in geschweiften Klammern, etwa {"{"}years{"}"} * 12.
authoring-property-visible-if = Gezeigt, wenn
authoring-property-enable-if = Änderbar, wenn
authoring-property-required-if = Nötig, wenn
authoring-property-choices-visible-if = Eine Antwort wird angeboten, wenn
authoring-word-all = alle dort angebotenen
authoring-word-selected = die dort gewählten
authoring-word-unselected = die dort nicht gewählten
authoring-word-written = wie geschrieben
authoring-word-ascending = nach dem Text
authoring-word-descending = nach dem Text, das Letzte zuerst
authoring-word-random = für jede Person anders
authoring-word-single = eine Zahl
authoring-word-range = zwei Zahlen, von und bis
authoring-input-text = beliebiger Text
authoring-input-number = eine Zahl
authoring-input-range = eine Zahl auf einer Skala
authoring-input-email = eine E-Mail-Adresse
authoring-input-url = eine Webadresse
authoring-input-tel = eine Telefonnummer
authoring-input-date = ein Datum
authoring-input-datetime = Datum und Uhrzeit
authoring-input-month = ein Monat
authoring-input-week = eine Woche
authoring-input-time = eine Uhrzeit
authoring-input-colour = eine Farbe
authoring-validators = Prüfungen der Antwort
authoring-validator = Prüfung { $number }
authoring-validator-kind = Was geprüft wird
authoring-validator-none = Nichts
authoring-validator-first = Mindestens, Muster oder Ausdruck
authoring-validator-second = Höchstens
authoring-validator-text = Was gesagt wird, wenn sie scheitert
authoring-validator-length = Die Länge eines Textes
authoring-validator-numeric = Eine Zahl in Grenzen
authoring-validator-count = Wie viele gewählt sind
authoring-validator-regex = Ein Muster
authoring-validator-email = Eine E-Mail-Adresse
authoring-validator-expression = Ein Ausdruck, der wahr ist

## Conditions

authoring-condition-lead = Sagen Sie es in Zeilen oder schreiben Sie den Ausdruck selbst.
authoring-condition-none = ohne Bedingung
authoring-condition-other = Diese Bedingung hat eine andere Form, als Zeilen sagen können. Leeren Sie sie, um mit Zeilen zu beginnen.
authoring-condition-row = Zeile { $number }
authoring-condition-question = Frage
authoring-condition-no-question = – keine Zeile –
authoring-condition-comparison = Vergleich
authoring-condition-answer = Antwort
authoring-condition-answers = Antworten
authoring-condition-answer-hint = Wie im Fragebogen; oder erst speichern und dann auswählen.
authoring-condition-choose = – wählen –
authoring-condition-expression = Als Ausdruck
authoring-condition-text = Ausdruck
authoring-condition-text-hint = Etwa {"{"}role{"}"} = 'maintainer' and {"{"}years{"}"} >= 3. Leer für keine.
authoring-join = Die Zeilen
authoring-join-all = müssen alle zutreffen
authoring-join-any = eine davon genügt
authoring-comparison-is = ist
authoring-comparison-is-not = ist nicht
authoring-comparison-contains = enthält
authoring-comparison-not-contains = enthält nicht
authoring-comparison-any-of = hat eines von
authoring-comparison-all-of = hat alle von
authoring-comparison-none-of = hat keines von
authoring-comparison-less = ist kleiner als
authoring-comparison-at-most = ist höchstens
authoring-comparison-more = ist größer als
authoring-comparison-at-least = ist mindestens
authoring-comparison-answered = ist beantwortet
authoring-comparison-empty = ist nicht beantwortet

## Values and jumps

authoring-values = Werte und Sprünge
authoring-values-lead = Werte, die Bedingungen und Texte verwenden können, und was die Umfrage früher beendet oder weiterspringt.
authoring-calculated = Berechnete Werte
authoring-calculated-name = Name
authoring-triggers = Sprünge
authoring-trigger-when = Wenn
authoring-trigger-goes-to = Weiter bei
authoring-trigger-ends = – Umfrage beenden –

## Beginning

authoring-begin = Umfrage beginnen
authoring-begin-lead = Geben Sie ihr einen Namen. Dann bauen Sie sie Frage für Frage, und nichts ist öffentlich, bevor Sie sie eröffnen.
authoring-begin-title = Titel
authoring-begin-template = Beginnen mit
authoring-begin-template-hint = Der Fragebogen einer anderen Umfrage wird mit seinen Namen kopiert, damit Antworten verglichen werden können.
authoring-begin-nothing = Eine eigene Einleitung
authoring-begin-introduction = Einleitung
authoring-begin-introduction-hint = Was alle zuerst lesen: warum Sie fragen und wer die Ergebnisse sieht. Bei einer Kopie nicht nötig.
authoring-begin-button = Beginnen
