# exchange

## The report of a conversion

exchange-report-title = Was die Umwandlung behalten hat
exchange-report-summary = { $questions } Fragen: { $kept } behalten, { $changed } geändert, { $dropped } weggelassen.
exchange-report-nothing = Nichts ging verloren.
exchange-report-table = Was Sie vorher wissen sollten
exchange-report-item = Eintrag
exchange-report-place = Stelle in der Datei
exchange-report-outcome = Ergebnis
exchange-report-reasons = Warum
exchange-report-whole = Der Fragebogen als Ganzes
exchange-outcome-kept = behalten
exchange-outcome-changed = geändert
exchange-outcome-dropped = weggelassen

## Importing and exporting

exchange-import-title = Fragebogen einlesen
exchange-import-lead = Dateien von SurveyJS (.json), XLSForm (.xlsx, .xls, .csv), LimeSurvey (.lss) und Markdown (.md). Sie sehen, was behalten, geändert und weggelassen wurde, bevor ein Entwurf entsteht.
exchange-import-file = Datei
exchange-import-file-hint = Höchstens { $limit } MB.
exchange-import-no-file = Wählen Sie eine Datei.
exchange-import-button = Umwandeln und Bericht zeigen
exchange-import-use = Entwurf anlegen
exchange-export-title = Anderswo verwenden
exchange-export-lead = Wofür ein Format keinen Platz hat, steht daneben, wo andere Programme es übersehen; beim Einlesen hier kommt alles zurück.
exchange-export-po = Texte auf { $language } zum Übersetzen (PO)
exchange-translation-title = Übersetzung einlesen
exchange-translation-file = PO-Datei
exchange-translation-button = Zusammenführen und Bericht zeigen
exchange-translation-use = Übersetzung übernehmen

## Why something changed or was dropped

exchange-appearance = Das Erscheinungsbild „{ $name }“ wurde weggelassen.
exchange-aside = Die Spalte surveyjs war nicht lesbar und wurde übergangen.
exchange-choice-comments = Bemerkungen neben den Antworten werden nicht abgefragt.
exchange-condition = { $column } „{ $text }“ wurde weggelassen: „{ $part }“ lässt sich hier nicht ausdrücken.
exchange-default = Der vorgegebene Wert „{ $value }“ wurde weggelassen.
exchange-default-language = Ein Text fehlte in der Hauptsprache; eine andere Sprache vertritt ihn.
exchange-empty-section = Darin steht nichts, das gezeigt werden kann.
exchange-formula-concat = Zwei zusammengesetzte Werte würden addiert, wenn beide Zahlen sind.
exchange-formula-once = „once“ wird hier bei jeder Antwort neu berechnet.
exchange-hidden = Nichts füllt dieses verborgene Feld.
exchange-jump-back = Der Sprung zu #{ $anchor } führt zurück und wurde weggelassen.
exchange-jump-from-many = Der Sprung zu #{ $anchor } beginnt, wo mehrere Antworten möglich sind, und wurde weggelassen.
exchange-jump-nowhere = Für den Sprung zu #{ $anchor } gibt es keine Überschrift; wer ihn wählt, kommt zur nächsten Frage.
exchange-jumps-tangled = Die Sprünge vor dieser Frage sind zu verwickelt; alle wurden weggelassen.
exchange-justification = Nur Fragen haben eine Begründung; hier wird sie nicht aufbewahrt.
exchange-kept-aside = Nur hier gelesen, von anderen Programmen übersehen: { $names }.
exchange-label = Die Überschrift „{ $label }“ über den Antworten wird nicht gezeigt.
exchange-language = Die Sprache „{ $language }“ ist unbekannt; ihre Texte wurden weggelassen.
exchange-loop = Die Fragen der Schleife stehen einmal für jede Auswahl da.
exchange-media = Bilder, Ton und Filme gehören nicht zur Datei und wurden weggelassen.
exchange-metadata = „{ $type }“ würde festhalten, wann, wo oder von wem geantwortet wurde; dergleichen wird hier nicht gespeichert.
exchange-no-list = Es gibt keine Auswahlliste „{ $list }“.
exchange-not-computed = Der Wert lässt sich hier nicht berechnen.
exchange-piping = Der Text würde „{ $name }“ zeigen, wonach nicht gefragt wird; dort steht eine Lücke.
exchange-po-changed = Der Ausgangstext lautet jetzt „{ $text }“; die Übersetzung wurde nicht übernommen.
exchange-po-fuzzy = Die Übersetzung ist als unsicher gekennzeichnet und wurde nicht übernommen.
exchange-po-missing = { $count } Texte des Fragebogens stehen nicht in der Datei.
exchange-po-obsolete = Der Eintrag ist als veraltet gekennzeichnet.
exchange-po-unknown = Der Fragebogen hat an dieser Stelle keinen Text.
exchange-po-untranslated = Noch nicht übersetzt.
exchange-renamed = Hier heißt es „{ $name }“.
exchange-repeat = Danach wurde mehrmals gefragt; hier wird einmal gefragt.
exchange-second-open-answer = Nur eine Antwort kann in eigenen Worten gegeben werden; die anderen sind einfache Antworten.
exchange-setting = Die Einstellung „{ $name }“ wurde weggelassen.
exchange-settings = Einstellungen ohne Bedeutung hier: { $names }.
exchange-soft-required = Aus der Erinnerung ans Antworten wurde eine freiwillige Frage.
exchange-stands-for-a-list = Eine einzige Antwort steht wohl für eine Liste, die anderswo liegt.
exchange-type = Der Typ „{ $type }“ wird nicht unterstützt.
exchange-untitled = Es gab keinen Titel; jetzt lautet er „{ $title }“.
exchange-whole-aside = Einige Texte sehen aus wie das Format selbst; der ganze Fragebogen steht noch einmal daneben.

## Why a file is refused

exchange-refused-answers = Die Datei hat mehr als { $limit } Antworten.
exchange-refused-calculation = Zeile { $row } ist eine Berechnung ohne Formel.
exchange-refused-cell = Ein Text ist länger als { $limit } Zeichen, mehr fasst eine Zelle nicht.
exchange-refused-cells = Die Tabelle hat mehr als { $rows } Zeilen oder { $columns } Spalten in einem Blatt oder zu viele Zellen.
exchange-refused-column = Im Blatt „{ $sheet }“ nennt die Überschrift „{ $column }“ eine Spalte, die es schon gibt.
exchange-refused-deep = Gruppen stehen mehr als { $limit } tief ineinander.
exchange-refused-elements = Die Datei hat mehr als { $limit } Elemente.
exchange-refused-empty = Es bleibt nichts zu fragen.
exchange-refused-encoding = Die Datei ist kein Text in UTF-8.
exchange-refused-entities = Das XML bringt eigene Entitäten mit, die nicht gelesen werden.
exchange-refused-group = In Zeile { $row } endet eine Gruppe, die nie begann, oder beginnt eine, die nie endet.
exchange-refused-headings = Die Datei hat mehr als { $limit } Überschriften.
exchange-refused-label = Die Frage „{ $name }“ in Zeile { $row } hat weder Beschriftung noch Hinweis.
exchange-refused-large = Die Datei ist größer als { $limit } MB.
exchange-refused-messages = Die Datei hat mehr als { $limit } Einträge.
exchange-refused-no-survey = Es gibt kein Blatt „survey“ mit einer Spalte „type“.
exchange-refused-not-limesurvey = Die Datei ist keine Strukturdatei von LimeSurvey.
exchange-refused-not-markdown = Auf keine Überschrift der Datei folgt eine Zeile „Type:“.
exchange-refused-po = Zeile { $line } ist keine Zeile einer PO-Datei.
exchange-refused-po-alone = Eine PO-Datei enthält Übersetzungen für einen Fragebogen, keinen Fragebogen.
exchange-refused-po-other-language = Die Datei ist für die Sprache „{ $language }“, in die dieser Fragebogen nicht übersetzt wird.
exchange-refused-po-language = Der Kopf der PO-Datei nennt keine Sprache.
exchange-refused-spreadsheet = Die Tabelle ist beschädigt oder von anderer Art.
exchange-refused-tangled = Der Fragebogen widerspricht sich an zu vielen Stellen.
exchange-refused-type = Zeile { $row } hat einen Namen und eine Beschriftung, aber keinen Typ.
exchange-refused-unknown = Die Datei hat keines der lesbaren Formate.
exchange-refused-unpacked = Entpackt ist die Tabelle größer als { $limit } MB.
exchange-refused-xml = Das XML ist in Zeile { $line } beschädigt.
