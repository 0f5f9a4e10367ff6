### Worauf sich ein Beschluss stützt: veröffentlichte Umfrageergebnisse

links-section = Stützt sich auf
links-none = Es sind keine Umfrageergebnisse genannt.
links-respondents = { $count ->
    [one] { $count } Antwort
   *[other] { $count } Antworten
}
links-replaced = An ihre Stelle ist Veröffentlichung { $number } dieser Umfrage getreten
links-later = Nach dem Beschluss genannt von
links-named-later = Nach dem Beschluss genannt, nicht vor der Abstimmung
links-add = Umfrageergebnisse nennen
links-add-title = Auf welche Umfrageergebnisse stützt sich dieser Beschluss?
links-add-lead = Für Ergebnisse, die der Antrag selbst nicht genannt hat. Alle sehen, dass Sie sie nach dem Beschluss genannt haben.
links-nothing-left = Es gibt keine weiteren veröffentlichten Ergebnisse.
links-field-release = Veröffentlichte Ergebnisse
links-field-release-hint = Die letzten Veröffentlichungen aller Umfragen, die neueste zuerst.
links-field-release-none = Bitte wählen
links-field-releases = Auf welche Umfrageergebnisse stützt er sich?
links-field-releases-hint = Wer abstimmt, sieht sie neben dem Antrag, und die Seite der Ergebnisse führt zum Beschluss.
links-error-release = Wählen Sie Ergebnisse, die veröffentlicht sind.
links-error-many = Nennen Sie höchstens { $most } Veröffentlichungen.
links-refused = Nur Vorsitz, Leitung und Sekretariat pflegen die Verweise eines Beschlusses.
links-conflict-not-adopted = Verweise gibt es nur für Beschlüsse, die angenommen wurden.
links-informed = Beschlüsse, die sich auf diese Ergebnisse stützen
links-history-informed = Umfrageergebnisse wurden genannt, auf die er sich stützt
