### Das öffentliche Register

record-title = Öffentliches Register
record-lead = Jeder öffentliche Vorgang dieser Gemeinschaft in der Reihenfolge des Geschehens. Einträge kommen nur hinzu.
record-size = { $count ->
    [one] Ein Eintrag.
   *[other] { $count } Einträge.
}
record-feed = Feed (Atom)
record-help = Wie das Register funktioniert
record-filter = Nur zeigen
record-filter-all = alles
record-show = Zeigen
record-empty = Hier steht nichts im Register
record-empty-hint = Einträge erscheinen, wenn eine Gruppe entsteht, ein Antrag eröffnet, ein Protokoll veröffentlicht oder eine Umfrage gestartet wird.
record-unnamed = ein ehemaliges Mitglied
record-entry-title = Registereintrag { $number }
record-previous = Vorheriger Eintrag
record-next = Nächster Eintrag
record-neighbours = Benachbarte Einträge
record-body = Was im Register steht
record-body-hint = Kanonisches JSON (RFC 8785), Byte für Byte. Es enthält Kennungen, öffentliche Zahlen und Festlegungen, nichts Persönliches.
record-documents = Dokumente, auf die sich der Eintrag festlegt
record-documents-hint = Sie stehen neben dem Register, damit sie gelöscht werden können. Jede Festlegung ist SHA-256 aus Salz und Dokument.
record-salt = Salz
record-commitment = Festlegung
record-erased = Gelöscht
record-erased-hint = Das Dokument wurde gelöscht; die Festlegung bleibt und verrät nichts.
record-check = Selbst prüfen
record-check-hint = Mit jq, xxd und sha256sum, nachdem Sie den Eintrag heruntergeladen haben:
record-check-download = Eintrag als JSON herunterladen
record-check-body = muss die SHA-256 oben ergeben
record-check-document = muss die Festlegung ergeben
record-kind-role-granted = Eine Rolle in der Gemeinschaft ging an { $subject }
record-kind-role-withdrawn = Eine Rolle in der Gemeinschaft wurde zurückgenommen: { $subject }
record-kind-account-closed = Ein Konto wurde geschlossen: { $subject }
record-kind-body-created = Die Gruppe { $subject } wurde gegründet
record-kind-body-changed = Name oder Auftrag geändert: { $subject }
record-kind-charter-adopted = Eine Satzung wurde angenommen: { $subject }
record-kind-rules-set = Abstimmungsregeln wurden festgelegt: { $subject }
record-kind-membership-begun = Eine Amtszeit begann: { $subject }
record-kind-membership-ended = Eine Amtszeit endete: { $subject }
record-kind-membership-corrected = Das Mitgliederverzeichnis wurde berichtigt: { $subject }
record-kind-roster-imported = Das Verzeichnis wurde nach einer Datei ergänzt: { $subject }
record-kind-motion-opened = Die Abstimmung begann: { $subject }
record-kind-motion-closed = Die Abstimmung endete: { $subject }
record-kind-motion-withdrawn = Der Antrag wurde zurückgezogen: { $subject }
record-kind-series-created = Eine Sitzungsreihe wurde angelegt: { $subject }
record-kind-series-changed = Eine Sitzungsreihe wurde geändert: { $subject }
record-kind-meeting-called = Eine Sitzung wurde einberufen: { $subject }
record-kind-meeting-moved = Eine Sitzung wurde verlegt: { $subject }
record-kind-meeting-cancelled = Eine Sitzung wurde abgesagt: { $subject }
record-kind-minutes-published = Ein Sitzungsprotokoll wurde veröffentlicht: { $subject }
record-kind-survey-approved = Eine zweite Person gab den Fragebogen frei: { $subject }
record-kind-survey-fielded = Die Umfrage begann: { $subject }
record-kind-survey-revised = Eine neue Fassung des Fragebogens ging ins Feld: { $subject }
record-kind-survey-closed = Die Umfrage endete: { $subject }
record-kind-results-released = Ergebnisse wurden veröffentlicht: { $subject }
