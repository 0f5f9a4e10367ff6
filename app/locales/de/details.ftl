### Wozu eine Gruppe neben ihrem Auftrag da ist, wo sie zu finden ist und welche Gruppen ihr unterstehen

details-title = Aufgabenbereich und Ergebnisse
details-scope-in = Was zu ihrer Arbeit gehört
details-scope-out = Was nicht dazu gehört
details-deliverables = Zu liefernde Ergebnisse
details-done = Erledigt
details-open = Noch offen
details-disband = Wann sie aufgelöst wird
details-channels = Wo sie zu finden ist
details-channels-hint = Adressen, die mit https:// beginnen; für die Mailingliste auch eine Mailadresse. Lassen Sie leer, was es nicht gibt.
details-channel-chat = Chat, etwa Discord
details-channel-list = Mailingliste
details-channel-repository = Repository
details-channel-calendar = Kalender an anderer Stelle
details-under = Gruppen unter { $group }

## Das Formular

details-field-parent-hint = Gruppen, die an diese berichten, stehen nicht zur Wahl.
details-field-deliverables-hint = Eines je Zeile, mit dem Tag, an dem es erledigt war; bis dahin bleibt der Tag leer. Eine geleerte Zeile fällt weg. Speichern Sie, um weitere Zeilen zu erhalten.
details-field-deliverable = Ergebnis { $number }
details-field-done = Erledigt am ({ $number })
details-error-cycle = { $group } berichtet bereits an diese Gruppe oder ist diese Gruppe. Wählen Sie eine andere.
details-error-address = Geben Sie eine Adresse ein, die mit https:// beginnt und weder Namen noch Passwort enthält, etwa https://example.org/tsc.
details-error-list = Geben Sie eine Mailadresse ein oder eine Adresse, die mit https:// beginnt.
