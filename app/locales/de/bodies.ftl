### Groups: mission, charter, roster

bodies-groups-title = Gruppen
bodies-groups-lead = Die Gruppen dieser Gemeinschaft: wozu sie da sind, welche an welche berichtet, wer ihnen angehört und nach welcher Satzung sie arbeiten.
bodies-groups-empty = Noch ist keine Gruppe angelegt.
bodies-groups-empty-hint = Ein Administrator legt die erste an; dann stehen hier ihr Auftrag, ihre Satzung und ihre Mitglieder.
bodies-group-description = { $group }: Auftrag, Satzung, Mitglieder an jedem beliebigen Tag, Sitzungen und Beschlüsse.
bodies-members-count = { $members ->
    [one] { $members } Mitglied
   *[other] { $members } Mitglieder
}, { $voting } davon stimmberechtigt

## Kinds, roles, voting status

bodies-kind-committee = Gremium
bodies-kind-working-group = Arbeitsgruppe
bodies-kind-special-interest-group = Interessengruppe
bodies-kind-all-hands = Vollversammlung
bodies-kind-community = Gemeinschaft
bodies-role-chair = Vorsitz
bodies-role-vice-chair = Stellvertretender Vorsitz
bodies-role-secretary = Schriftführung
bodies-role-lead = Leitung
bodies-role-technical-lead = Technische Leitung
bodies-role-staff-liaison = Verbindung zum Büro
bodies-role-member = Mitglied
bodies-status-voting = Stimmberechtigt
bodies-status-alternate = Ersatzstimme
bodies-status-observer = Beobachtend
bodies-status-emeritus = Ehrenhalber
bodies-status-none = Ohne Stimme
bodies-closed-account = Ehemaliges Mitglied

## The page of a group

bodies-link-meetings = Sitzungen
bodies-link-motions = Beschlüsse
bodies-link-calendar = Kalender abonnieren
bodies-members = Mitglieder
bodies-as-of = Mitglieder am Ende des Tages
bodies-show = Anzeigen
bodies-today = Heute
bodies-as-of-notice = Sie sehen die Mitglieder mit Stand vom { $day }
bodies-as-of-hint = Der Stand am Ende dieses Tages in der Zeitzone der Gruppe, nach heutigem Wissen.
bodies-roster-caption = Mitglieder am { $day }
bodies-roster-empty = An diesem Tag hatte niemand einen Sitz.
bodies-column-person = Person
bodies-column-role = Funktion
bodies-column-status = Stimmrecht
bodies-column-affiliation = Zugehörigkeit
bodies-column-from = Von
bodies-column-to = Bis (erster Tag ohne Sitz)
bodies-column-change = Ändern
bodies-column-group = Gruppe
bodies-column-was = War verzeichnet
bodies-column-is = Ist jetzt
bodies-column-reason = Grund
bodies-column-corrected = Berichtigt
bodies-open-end = offen
bodies-since = seit
bodies-add-member = Mitglied aufnehmen
bodies-end = Amtszeit beenden
bodies-correct = Berichtigen
bodies-coming = Künftige Mitglieder
bodies-coming-caption = Amtszeiten, die an diesem Tag noch nicht begonnen haben
bodies-former = Frühere Mitglieder
bodies-former-caption = Amtszeiten, die an diesem Tag beendet waren
bodies-corrections = Berichtigungen
bodies-corrections-caption = Was dieses Verzeichnis vor der Berichtigung sagte
bodies-struck-out = gestrichen
bodies-memberships = Gruppen
bodies-memberships-caption = Amtszeiten in Gruppen
bodies-mission = Auftrag
bodies-mission-empty = Ein Auftrag ist noch nicht formuliert.
bodies-zone = Zeitzone
bodies-reports-to = Berichtet an
bodies-has-under-it = Nachgeordnete Gruppen
bodies-charter = Satzung
bodies-charter-none = An diesem Tag galt keine Satzung.
bodies-charter-version = Fassung { $number }
bodies-charter-versions = Alle Fassungen der Satzung
bodies-charter-adopted = beschlossen am
bodies-charter-in-force = in Kraft
bodies-charter-not-in-force = Diese Fassung ist nicht in Kraft.
bodies-charter-read = Satzung lesen
bodies-charter-cite = Jeder Abschnitt und Punkt hat eine Nummer. Ein Klick darauf gibt seine Adresse zum Zitieren, etwa #2.c; diese Fassung behält ihre Adresse für immer.
bodies-charter-title = Satzung: { $group }

## Forms

bodies-create = Gruppe anlegen
bodies-create-button = Gruppe anlegen
bodies-edit = Gruppe bearbeiten
bodies-save = Speichern
bodies-cancel = Abbrechen
bodies-choose = Bitte wählen
bodies-charter-adopt = Neue Fassung der Satzung eintragen
bodies-charter-adopt-button = Diese Fassung eintragen
bodies-markdown-hint = Markdown: # Überschriften, Listen, **fett**, [Links](https://example.org).
bodies-field-name = Name
bodies-field-slug = Adresse
bodies-field-slug-hint = Der letzte Teil der Adresse, etwa „tsc“ in /groups/tsc. Er lässt sich später nicht ändern.
bodies-field-code = Kürzel
bodies-field-code-hint = Damit werden Beschlüsse nummeriert, etwa TSC-2026-007. Es lässt sich später nicht ändern.
bodies-field-kind = Was für eine Gruppe ist es?
bodies-field-parent = Berichtet an
bodies-field-parent-none = Keine andere Gruppe
bodies-field-zone = Zeitzone
bodies-field-zone-hint = Ein IANA-Name, etwa America/New_York oder Europe/Berlin.
bodies-field-adopted-on = In Kraft ab
bodies-field-charter = Text der Satzung
bodies-field-from = Erster Tag
bodies-field-to = Erster Tag ohne den Sitz
bodies-field-to-optional = Erster Tag ohne den Sitz (freiwillig)
bodies-field-to-hint = Eine Amtszeit bis zum 30. Juni endet am 1. Juli.
bodies-field-status-hint = Wer abstimmen darf, ergibt sich allein hieraus, nicht aus der Funktion.
bodies-field-affiliation = Zugehörigkeit (freiwillig)
bodies-field-affiliation-hint = Die Firma oder andere Stelle, für die die Person in dieser Amtszeit steht.
bodies-field-reason = Warum ist der Eintrag falsch?
bodies-field-reason-hint = Er ist öffentlich.
bodies-find-person = Wen? Teil eines Namens
bodies-find-button = Suchen
bodies-find-nobody = Niemand hier hat „{ $name }“ im Namen.
bodies-add-member-button = Dieses Mitglied aufnehmen
bodies-end-title = Eine Amtszeit beenden
bodies-end-button = Amtszeit beenden
bodies-correct-title = Eine Mitgliedschaft berichtigen
bodies-correct-notice = Eine Berichtigung ist für das, was von Anfang an falsch war.
bodies-correct-hint = Der frühere Eintrag bleibt mit Ihrem Namen, der Zeit und dem Grund erhalten. Offene und beendete Abstimmungen behalten ihren Kreis der Stimmberechtigten. Was sich seither geändert hat, tragen Sie durch Ende und neue Amtszeit ein.
bodies-correct-button = Berichtigen
bodies-strike-legend = Oder streichen
bodies-strike = Diese Mitgliedschaft hat es nie gegeben

## What is wrong

bodies-error-required = Bitte füllen Sie dieses Feld aus.
bodies-error-too-long = Verwenden Sie höchstens { $limit } Zeichen.
bodies-error-character = Dieser Text enthält ein Zeichen (U+0000), das nicht gespeichert werden kann.
bodies-error-choose = Wählen Sie eine der Antworten.
bodies-error-day = Geben Sie ein Datum als Jahr-Monat-Tag ein, etwa 2026-07-01.
bodies-error-empty-term = Der erste Tag ohne den Sitz muss nach dem ersten Tag liegen.
bodies-error-overlap = Diese Person hat diese Funktion an einigen dieser Tage bereits.
bodies-error-person = Wählen Sie eine Person mit einem Konto hier.
bodies-error-slug = Verwenden Sie 2 bis 40 Kleinbuchstaben, Ziffern und Bindestriche, am Anfang einen Buchstaben.
bodies-error-slug-taken = Diese Adresse hat schon eine andere Gruppe.
bodies-error-code = Verwenden Sie 2 bis 12 Großbuchstaben und Ziffern, am Anfang einen Buchstaben.
bodies-error-code-taken = Dieses Kürzel hat schon eine andere Gruppe.
bodies-error-zone = Geben Sie eine IANA-Zeitzone ein, etwa Europe/Berlin.
bodies-error-rules-empty = Geben Sie für mindestens eine Angelegenheit an, wie sie entschieden wird.
bodies-error-rules-twice = Für diese Angelegenheit und Abstimmungsart gibt es schon eine Regel; behalten Sie eine der beiden.
bodies-error-rules-quorum = Mehr als alle können nie anwesend sein. Geben Sie einen Anteil ein, der erreichbar ist.
bodies-error-rules-threshold = Mehr als alle können nie zustimmen. Geben Sie einen Anteil ein, der erreichbar ist.
bodies-error-rules-subject = „Die anderen“ setzt eine Angelegenheit voraus, die eine Person betrifft. Wählen Sie eine andere Bezugsgröße.
bodies-error-rules-majority = Geben Sie an, welche Mehrheit eine Abstimmung braucht, und keine Zustimmungen.
bodies-error-rules-approvals = Geben Sie an, wie viele Zustimmungen nötig sind, mindestens eine, und keine Mehrheit.
bodies-error-rules-seats = Sitze gehören zum ganzen Gremium. Wählen Sie für eine Abstimmung nach Klassen eine andere Bezugsgröße.
bodies-conflict-edit = Jemand anderes hat diese Gruppe geändert, während Sie schrieben. Ihr Text steht unten; vergleichen Sie ihn mit dem jetzigen und speichern Sie erneut.
bodies-conflict-charter = Jemand anderes hat eine andere Fassung eingetragen, während Sie schrieben. Ihr Text steht unten; prüfen Sie die Fassungen und senden Sie ihn erneut.
bodies-refused-administrator = Dies darf nur ein Administrator dieser Gemeinschaft.
bodies-refused-books = Dies dürfen nur Vorsitz oder Schriftführung dieser Gruppe oder ein Administrator.
