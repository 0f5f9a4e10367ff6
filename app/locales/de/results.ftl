### Ergebnisse

results-title = Ergebnisse: { $survey }
results-kicker = Veröffentlichung { $number }
results-lead = { $count ->
    [one] Eine Person hat geantwortet.
   *[other] { $count } Personen haben geantwortet.
}
results-signed-off = Freigegeben von
results-former-member = einem ehemaligen Mitglied
results-csv = CSV herunterladen
results-json = JSON herunterladen
results-newer = Es gibt eine neuere Veröffentlichung dieser Ergebnisse
results-newer-link = Zur Veröffentlichung { $number }
results-summary = Auf einen Blick
results-questions = Alle Fragen
results-plain = Wie sich die Antworten verteilen
results-finding-single = Am häufigsten gewählt: { $label } ({ $percent })
results-finding-boolean = { $percent } sagen „{ $label }“
results-finding-multiple = Am häufigsten angekreuzt: { $label } ({ $percent })
results-finding-ranking = Am häufigsten auf Platz eins: { $label } ({ $percent })
results-finding-rating = Im Mittel { $mean } auf einer Skala von { $low } bis { $high }
results-base-answered = n = { $base } Personen, die diese Frage beantwortet haben, von { $respondents } insgesamt
results-base-asked = n = { $base } Personen, die diese Frage gesehen haben, einschließlich der wenigen, die sie übersprungen haben, von { $respondents } insgesamt
results-base-answered-or-not-shown = n = { $base } Personen, die diese Frage beantwortet oder (wenige) nicht gesehen haben, von { $respondents } insgesamt
results-base-all = n = { $base } Personen, einschließlich derer ohne Antwort auf diese Frage; { $respondents } insgesamt
results-base-range = n = { $smallest } bis { $largest } je Zeile, von { $respondents } Personen insgesamt
results-description = Die folgende Tabelle enthält dieselben Zahlen.
results-numbers = Zahlen anzeigen
results-note-multiple = Mehrere Antworten waren möglich: Anteile beziehen sich auf Personen, nicht auf Kreuze.
results-note-small = „<5“ steht für 1 bis 4.
results-note-protecting = „Verborgene“ Zahlen fehlen, damit niemand eine kleine durch Abziehen ermitteln kann.
results-note-withheld = Zeilen ohne Balken werden zurückgehalten.
results-note-counts = Weniger als 30 Antworten: nur Anzahlen, keine Prozente.
results-note-ranking = ⌀ ist der mittlere Platz; 1 ist der beste. Borda-Punkte zählen je Person die niedriger eingeordneten Möglichkeiten.
results-withheld = Zurückgehalten: Weniger als 10 haben geantwortet, oder die Antworten würden zu viel über einzelne Personen verraten.
results-withheld-short = zurückgehalten
results-written = { $count ->
    [one] Eine von { $base } Personen hat etwas geschrieben. Texte werden nicht veröffentlicht.
   *[other] { $count } von { $base } Personen haben etwas geschrieben. Texte werden nicht veröffentlicht.
}
results-written-few = Weniger als 5 von { $base } Personen haben etwas geschrieben. Texte werden nicht veröffentlicht.
results-written-hidden = Wie viele etwas geschrieben haben, bleibt verborgen, weil sonst erkennbar wäre, wie wenige es nicht taten. Texte werden nicht veröffentlicht.
results-column-answer = Antwort
results-column-count = Personen
results-column-first = Platz eins
results-column-share = Anteil
results-column-mean-rank = Mittlerer Platz
results-column-borda = Borda-Punkte
results-mean = Mittelwert
results-base = Basis (n)
results-skipped = Gesehen und übersprungen
results-not-shown = Nicht gesehen
results-respondents = Alle, die geantwortet haben
results-hidden = verborgen
results-percent = { $percent } %
results-method = Methode
results-method-sampling = Selbstauswahl: Wer antworten durfte, entschied selbst darüber. Eine Fehlerspanne ist nicht sinnvoll.
results-method-both = Antworten konnten Mitglieder der Gemeinschaft und wer über einen Link kam. Beide sind hier zusammengezählt. Es sind zwei Stichproben: Nur Mitglieder haben je einmal geantwortet.
results-method-base = Tabellen mit weniger als { $base } Antworten werden zurückgehalten, ebenso Tabellen, in denen bei kleiner Basis alle dasselbe sagen.
results-method-hidden = Anzahlen von 1 bis 4 erscheinen als „<5“. Weitere Anzahlen bleiben verborgen, bis sich über alle Tabellen hinweg keine kleine durch Abziehen ermitteln lässt.
results-method-percent = Prozente sind ganzzahlig, kaufmännisch gerundet und ab { $base } Antworten angegeben; gerundete Anteile müssen nicht 100 ergeben.
results-method-multiple = Wo mehrere Antworten möglich waren, beziehen sich Anteile auf Personen und nicht auf Kreuze.
results-method-text = Von Texten wird nur veröffentlicht, wie viele geschrieben wurden.
results-method-skipped = „Übersprungen“ heißt: gesehen, nicht beantwortet; „nicht gesehen“ heißt: durch eine Bedingung daran vorbeigeführt.
results-method-questionnaire = Version { $version } des Fragebogens, SHA-256 seines kanonischen JSON
results-method-document = SHA-256 dieser Veröffentlichung, wie sie im Register steht
results-method-check = Die JSON-Datei ist genau das Dokument, aus dem die Prüfsumme gebildet wurde.
results-method-help = Wie Ergebnisse veröffentlicht werden
results-list-lead = Ergebnisse werden von einer Person veröffentlicht, nie von selbst, und ändern sich danach nicht mehr.
results-list-caption = Veröffentlichungen
results-list-empty = Es sind noch keine Ergebnisse veröffentlicht
results-list-empty-hint = Sie stehen hier, sobald die Umfrage geschlossen ist und jemand sie geprüft und freigegeben hat.
results-column-release = Veröffentlichung
results-column-date = Datum
results-column-respondents = Personen
results-column-signed-off = Freigegeben von
results-preview-link = Vorschau auf die Veröffentlichung
results-preview-title = Vorschau der Ergebnisse: { $survey }
results-preview-lead = Nichts davon ist bisher öffentlich. Unten steht genau das, was veröffentlicht würde.
results-preview-hidden = Was verborgen bleibt, und warum
results-preview-complete = Nichts bleibt verborgen.
results-preview-attack = { $count ->
    [0] Keine Anzahl ist klein.
   *[other] Wer alles Veröffentlichte voneinander abzieht, findet { $exact } von { $count } kleinen Anzahlen.
}
results-column-question = Frage
results-column-missing = Was fehlt
results-column-reason = Warum
results-missing-table = die ganze Tabelle
results-missing-cells = { $count ->
    [one] eine Zahl
   *[other] { $count } Zahlen
}
results-reason-cells = Von 1 bis 4: { $small }. Zu deren Schutz verborgen: { $protecting }.
results-reason-base = Weniger als 10 haben geantwortet.
results-reason-unanimous = Alle sagen dasselbe, und es sind weniger als 30.
results-reason-nothing-left = Jede Antwort müsste verborgen bleiben.
results-reason-protects-other = Die Zahl der Befragten würde eine kleine Zahl in einer anderen Tabelle verraten.
results-reason-unprotectable = Keine Auswahl verborgener Zahlen schützt die kleinen.
results-obstacle-title = Das kann nicht veröffentlicht werden
results-obstacle-too-few = Weniger als 10 Personen haben geantwortet. Ergebnisse über so wenige würden zu viel über sie verraten.
results-obstacle-disclosive = Eine kleine Anzahl ließe sich durch Abziehen ermitteln. Bitte melden Sie das: Es ist ein Fehler des Programms.
results-obstacle-released = Genau diese Ergebnisse sind bereits veröffentlicht.
results-sign-off = Freigeben und Veröffentlichung { $number } herausgeben
results-sign-off-warning = Sie veröffentlichen unter Ihrem Namen, was Sie hier sehen. Eine Veröffentlichung erhält eine Nummer, kommt ins Register und lässt sich nicht ändern.
results-not-manager = Nur wer Umfragen verwaltet, kann Ergebnisse ansehen und freigeben.
results-not-closed = Die Umfrage ist noch nicht geschlossen. Erst danach wird ausgezählt.
results-not-countable = Eine gespeicherte Antwort passt nicht zum Fragebogen; daher wurde nichts ausgezählt.
results-changed = Was veröffentlicht würde, hat sich seit Ihrer Vorschau geändert. Bitte sehen Sie es sich vor der Freigabe noch einmal an.
results-versions = Diese Umfrage war in mehreren Fassungen im Feld. Antworten werden für jede Fassung getrennt gezählt und veröffentlicht.
results-version = Fassung { $number }

## For the curator alone

results-checks = Wie die Antworten kamen
results-checks-lead = Das sehen nur Sie; keine Veröffentlichung sagt es. Wer einzeln gefragt wurde und wer über einen Link kam, gehört zu verschiedenen Stichproben.
results-checks-strata = Antworten nach Zugangsweg
results-checks-way = Zugangsweg
results-checks-responses = Antworten
results-checks-equal = Antworten, die dasselbe sagen
results-checks-answered = Jeweils beantwortete Fragen
results-checks-none-equal = Keine zwei Antworten mit fünf oder mehr Angaben sagen dasselbe.
results-checks-more = { $count ->
    [one] Eine weitere solche Gruppe.
   *[other] { $count } weitere solche Gruppen.
}
results-checks-equal-note = Jede Zeile ist eine Gruppe von Antworten, die in allen Angaben gleich sind; freie Texte bleiben außer Betracht. Menschen können zufällig übereinstimmen, umso eher, je weniger Fragen es gibt; eine große Gruppe kann auch ein Mensch oder ein Programm sein.
