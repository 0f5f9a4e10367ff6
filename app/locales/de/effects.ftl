### Was ein Antrag an Mitgliedern und Satzung ändert

effects-section = Was sich ändert
effects-gives = Einen Sitz bekommt
effects-takes = Den Sitz verliert
effects-adopts = Die Satzung bekommt eine neue Fassung
effects-charter-text = Der neue Text
effects-charter-now = Die Satzung, wie sie jetzt ist
effects-charter-by = durch
effects-from = ab
effects-to = bis
effects-waiting = Sobald er in Kraft ist
effects-applied = Ausgeführt
effects-not-applied = Nicht ausgeführt
effects-because-has-seat = Die Person hat an diesen Tagen schon einen solchen Sitz.
effects-because-seats-filled = Alle Sitze, die die Satzung kennt, sind besetzt.
effects-because-account-closed = Die Person hat ihr Konto geschlossen.
effects-because-no-class = Die Regeln kennen diese Klasse von Mitgliedern nicht mehr.
effects-because-empty-term = Die Amtszeit wäre vor ihrem ersten Tag vorbei.
effects-because-no-principal = Wen die Stellvertretung vertreten soll, hat hier an diesen Tagen kein Stimmrecht.
effects-because-seat-left = Der Sitz wurde inzwischen verlassen oder gestrichen.
effects-because-charter-changed = Eine andere Fassung der Satzung wurde angenommen, nachdem dieser Text geschrieben war. Vergleichen Sie beide, bevor Sie ihn ausführen.
effects-apply = Ausführen, was nicht ging
effects-apply-note = Der Beschluss gilt. Sobald nichts im Wege steht, kann er ab heute ausgeführt werden; verzeichnet wird das als Folge dieses Beschlusses.
effects-history = Was sich ändert, wurde ausgeführt, soweit es ging
effects-conflict-not-in-force = Dieser Beschluss ist nicht in Kraft; deshalb wird nichts davon ausgeführt.

## Das Formular eines Entwurfs

effects-legend = Sitze, die er gibt oder nimmt
effects-legend-hint = Wird der Antrag angenommen und tritt er in Kraft, ändert sich die Mitgliederliste von selbst, einmal, mit diesem Beschluss als Grund.
effects-seat = Sitz { $number }
effects-field-person = Wer bekommt einen Sitz?
effects-field-person-hint = Der Name, wie er hier steht, oder die Adresse der Seite dieser Person. Leer lassen für niemanden.
effects-field-role = Rolle
effects-field-status = Stimme
effects-field-affiliation-hint = Das Unternehmen oder die Stelle, für die jemand den Sitz hat. Leer lassen, wenn sich nichts ändert.
effects-field-class = Klasse von Mitgliedern
effects-field-class-none = Keine
effects-field-from = Ab
effects-field-from-hint = Leer lassen für den ersten Tag in Kraft.
effects-field-to = Bis
effects-field-to-hint = Der erste Tag ohne den Sitz; leer für eine offene Amtszeit.
effects-field-leave = Wer gibt den Sitz ab?
effects-field-leave-hint = Ab dem ersten Tag, an dem der Antrag in Kraft ist.
effects-field-charter = Neuer Text der Satzung
effects-field-charter-hint = Nur für eine Änderung der Satzung: der ganze Text, in Markdown. Er wird die nächste Fassung, sobald der Antrag in Kraft ist.
effects-error-nobody = Hier heißt niemand { $name }.
effects-error-principal = Geben Sie an, wen die Stellvertretung vertritt.
effects-error-several = Hier heißen mehrere wie { $name }. Geben Sie die Adresse der Seite dieser Person ein.
effects-error-seat = Einen dieser Sitze gibt es in dieser Gruppe nicht mehr.
effects-error-matter = Nur eine Änderung der Satzung enthält deren neuen Text. Wählen Sie diesen Gegenstand, oder lassen Sie das Feld leer.
