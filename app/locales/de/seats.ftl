### Sitze, für wen jemand steht, und wie ein Gremium zu seiner Charta steht

## Wie jemand zu einem Sitz kam und warum er endete

seats-by-founding = Seit der Gründung
seats-by-election = Durch Wahl
seats-by-vote = Durch Beschluss
seats-by-appointment = Durch Berufung
seats-by-employer = Vom Arbeitgeber benannt, dem der Sitz zusteht
seats-by-ex-officio = Kraft eines anderen Amtes
seats-by-application = Auf Bewerbung
seats-by-invitation = Auf Einladung
seats-by-open = Selbst beigetreten
seats-by-continuation = Dieselbe Amtszeit geht weiter
seats-by-imported = Wie in einer importierten Datei
seats-left-term-ended = Ende der Amtszeit
seats-left-resigned = Zurückgetreten
seats-left-removed = Durch Beschluss abberufen
seats-left-replaced = Von der benennenden Stelle ersetzt
seats-left-employer-changed = Arbeitgeber gewechselt
seats-left-inactive = Nicht mehr aktiv
seats-left-continuation = Dieselbe Amtszeit geht weiter
seats-left-disbanded = Die Gruppe wurde aufgelöst
seats-left-died = Verstorben
seats-left-other = Anderer Grund
seats-stands-in-for = vertritt
seats-class = Klasse: { $class }
seats-company-group = zählt zu { $group }

## Formulare eines Sitzes

seats-field-appointed = Wie kam die Person zu diesem Sitz?
seats-field-appointed-hint = Die Angabe ist öffentlich und kommt ins öffentliche Register.
seats-field-decision = Beschluss, der das bewirkt hat (optional)
seats-field-decision-hint = Sein Kürzel, etwa TSC-2026-007. Er muss angenommen worden sein.
seats-field-note = Anmerkung (optional)
seats-field-note-hint = Öffentlich. Sagen Sie bei einem Beschluss, der hier nicht im Beschlussregister steht, wo er nachzulesen ist.
seats-field-leaving = Warum endet der Sitz?
seats-field-principal = Vertritt (nur bei Stellvertretung)
seats-field-principal-hint = Jemand, der hier Stimmrecht hat.
seats-field-principal-none = Niemanden
seats-field-class = Mitgliederklasse
seats-field-class-hint = Die Charta zählt Stimmen nach diesen Klassen.
seats-field-class-none = Keine
seats-error-evidence = Nennen Sie den Beschluss, oder sagen Sie hier, wo er nachzulesen ist.
seats-error-no-alternate = Nur eine Stellvertretung vertritt jemanden. Wählen Sie den Stimmstatus „Stellvertretung“ oder hier niemanden.
seats-error-principal = Wählen Sie jemand anderen, der während dieser Amtszeit hier Stimmrecht hat.
seats-error-no-decision = Das Beschlussregister kennt keinen solchen Beschluss. Prüfen Sie das Kürzel, oder lassen Sie es leer und sagen Sie in der Anmerkung, wo der Beschluss steht.
seats-error-not-adopted = Dieser Antrag wurde nicht angenommen; er kann das nicht bewirkt haben.

## Für wen jemand steht

seats-affiliations = Zugehörigkeiten
seats-affiliations-none = Dazu ist noch nichts gesagt.
seats-affiliations-caption = Für wen diese Person steht, und von welchem Tag an
seats-affiliation-nobody = Für niemanden
seats-column-group = An diesem Tag gezählt als
seats-affiliation-change = Zugehörigkeit ändern
seats-affiliation-lead = Sagen Sie es, wenn Sie den Arbeitgeber wechseln: Obergrenzen für die Sitze eines Arbeitgebers werden von diesem Tag an danach gezählt. Die Angabe ist öffentlich.
seats-affiliation-field = Für wen von da an?
seats-affiliation-field-hint = Das Unternehmen oder eine andere Stelle; leer lassen für niemanden.
seats-affiliation-from = Ab
seats-affiliation-take-back = Zurücknehmen
seats-affiliation-take-back-hint = Nehmen Sie nur zurück, was nie gestimmt hat. Zurückgenommenes bleibt im öffentlichen Register.
seats-refused-affiliation = Das kann nur die Person selbst oder die Verwaltung sagen.

## Stand

seats-link-standing = Stand zur Charta
seats-link-timeline = Zeitleiste
seats-as-of = Am Ende des
seats-standing-title = Stand zur Charta
seats-standing-lead = Was die Charta über Sitze, Arbeitgeber, Amtszeiten und Teilnahme sagt, und wie es ist. Alles hier ist berechnet, und nichts geschieht dadurch: Was daraus folgt, entscheiden Menschen.
seats-standing-description = { $group } neben der eigenen Charta: Sitze, Arbeitgeber, Amtszeiten, Teilnahme, mit Rechnung.
seats-standing-rules = Nach den Regeln in Kraft seit
seats-standing-no-rules = An diesem Tag galten keine Regeln.
seats-standing-no-rules-hint = Sobald die Regeln der Gruppe eingetragen sind, vergleicht diese Seite die Mitgliederliste mit ihnen.
seats-standing-silent = Die Regeln sagen nichts über
seats-silent-seats = die Zahl der Sitze
seats-silent-employers = die Zahl der Sitze eines Arbeitgebers
seats-silent-service = die Dauer der Mitgliedschaft
seats-silent-absence = Mitglieder, die nicht kommen oder nicht abstimmen
seats-readings = Wie diese Seite liest, was Satzungen offenlassen
seats-readings-hint = Zu diesen Punkten sagen die meisten Satzungen nichts. Sagt diese etwas anderes, so gilt die Satzung und nicht diese Seite.
seats-reading-share-rounded-down = Der Anteil eines Arbeitgebers an den Sitzen wird auf ganze Stimmen abgerundet.
seats-reading-group-is-one-employer = Unternehmen, die an dem Tag zu einer Gruppe gehören, zählen als ein Arbeitgeber.
seats-reading-no-employer = Wer für niemanden steht, zählt für keinen Arbeitgeber, wohl aber unter den Stimmberechtigten, von denen der Anteil genommen wird.
seats-reading-only-voting-terms = Nur Amtszeiten mit Stimme zählen; Zeiten als Beobachterin oder Beobachter, Stellvertretung oder Emeritus nicht.
seats-reading-one-term = Amtszeiten, die sich überschneiden oder in einer anderen Rolle weitergehen, sind eine Amtszeit.
seats-reading-gap = Amtszeiten mit höchstens { $days } Tagen dazwischen folgen aufeinander: Eine Wahl kann sich verspäten.
seats-reading-since-the-seat = Was vor dem ununterbrochenen Stimmrecht lag, gilt nicht als versäumt.
seats-reading-alternate-was-there = Wer eine Stellvertretung geschickt hat, war da.
seats-reading-attendance-written-down = Sitzungen, deren Anwesenheit niemand aufgeschrieben hat, zählen nicht.
seats-reading-acted-in-the-vote = Wer sich enthalten hat oder in den Ausstand getreten ist, hat an der Abstimmung teilgenommen.
seats-reading-calendar-year = Ein Jahr von Abstimmungen ist das letzte Kalenderjahr.
seats-level-broken = Nicht nach der Charta
seats-level-broken-title = Nicht nach der Charta
seats-level-broken-hint = Jemand muss handeln oder sagen, warum es so richtig ist.
seats-level-soon = Beachten
seats-level-soon-title = Zu beachten
seats-level-soon-hint = Das wird bald zum Verstoß, fehlt noch oder liegt in einer Übergangsfrist.
seats-level-kept = Eingehalten
seats-level-kept-title = Nach der Charta
seats-level-kept-hint = Geprüft, nichts zu tun.
seats-finding-vacant = { $vacant ->
    [one] Einer von { $provided } Sitzen ist unbesetzt.
   *[other] { $vacant } von { $provided } Sitzen sind unbesetzt.
}
seats-finding-seats = { $held } stimmberechtigte Mitglieder auf { $provided } Sitzen.
seats-finding-class = { $members ->
    [0] Niemand mit Stimmrecht gehört zur Klasse „{ $class }“.
    [one] Ein stimmberechtigtes Mitglied gehört zur Klasse „{ $class }“.
   *[other] { $members } stimmberechtigte Mitglieder gehören zur Klasse „{ $class }“.
}
seats-finding-classless = { $who } hat Stimmrecht, gehört aber zu keiner Klasse, obwohl die Charta nach Klassen zählt.
seats-finding-unexplained = Niemand hat festgehalten, wie { $who } zum Sitz kam.
seats-finding-employer = { $employer } hat { $seats } Sitze und darf { $most } haben: { $people }.
seats-finding-employers = Kein Arbeitgeber hat mehr Sitze, als er darf: { $employer } hat die meisten, { $seats }.
seats-finding-no-employer = Kein stimmberechtigtes Mitglied steht für einen Arbeitgeber.
seats-most-higher = { $number } oder { $ratio } von { $of } stimmberechtigten Mitgliedern, abgerundet { $share }; das Höhere von beiden ist { $most }.
seats-most-ratio = { $ratio } von { $of } stimmberechtigten Mitgliedern ist, abgerundet, { $most }.
seats-most-number = Die Charta erlaubt { $most }, gleich wie groß das Gremium ist.
seats-most-one = Jeder Arbeitgeber hat eine Stimme.
seats-cap-block = Seine Stimmen zählen nicht, bis er gesagt hat, wer die ihm zustehenden abgibt.
seats-cap-warn = Was daraus folgt, überlässt die Charta dem Gremium.
seats-cap-roll-up = Seine Sitze zählen als eine Stimme.
seats-cap-since = So ist es seit dem { $day }.
seats-cap-grace = Die Übergangsfrist endet am { $day }.
seats-finding-service-last = { $who } ist in der letzten Amtszeit, die die Charta erlaubt.
seats-finding-service-over = { $who } ist länger im Amt, als die Charta erlaubt.
seats-finding-services = Niemand ist an einer Grenze der Amtsdauer ({ $members } stimmberechtigte Mitglieder).
seats-service-consecutive = Amtszeiten in Folge: { $has } von höchstens { $most }.
seats-service-lifetime = Amtszeiten insgesamt: { $has } von höchstens { $most }.
seats-service-short = Eine kurze erste Amtszeit, ab { $from }, zählt nicht.
seats-service-until = Die jetzige Amtszeit endet am { $day }.
seats-service-open = Die jetzige Amtszeit hat noch kein Ende.
seats-finding-present = Niemand gilt als inaktiv oder ist nahe daran ({ $members } stimmberechtigte Mitglieder).
seats-absent-meetings = { $missed ->
    [one] { $who } hat zuletzt eine Sitzung versäumt (von { $of } seit Beginn des Sitzes).
   *[other] { $who } hat { $missed } Sitzungen in Folge versäumt (von { $of } seit Beginn des Sitzes).
}
seats-absent-votes = { $missed ->
    [one] { $who } hat zuletzt eine Abstimmung versäumt (von { $of } seit Beginn des Sitzes).
   *[other] { $who } hat { $missed } Abstimmungen in Folge versäumt (von { $of } seit Beginn des Sitzes).
}
seats-absent-attended = { $who } hat { $missed } der letzten { $of } Sitzungen versäumt.
seats-absent-idle = { $who } war zuletzt am { $last } dabei.
seats-absent-year = { $who } hat im letzten Kalenderjahr { $missed } von { $of } Abstimmungen versäumt.
seats-rule-meetings = { $most ->
    [one] Die Grenze der Charta ist eine versäumte Sitzung.
   *[other] Die Grenze der Charta sind { $most } versäumte Sitzungen in Folge.
}
seats-rule-votes = { $most ->
    [one] Die Grenze der Charta ist eine versäumte Abstimmung.
   *[other] Die Grenze der Charta sind { $most } versäumte Abstimmungen in Folge.
}
seats-rule-attended = Die Charta verlangt { $attended } der letzten { $of } Sitzungen.
seats-rule-idle = Die Grenze der Charta ist { $period } ohne Teilnahme oder Stimme.
seats-rule-year = Die Charta verlangt { $ratio } der Abstimmungen eines Kalenderjahres.
seats-effect-suspends = Die Charta setzt dann das Stimmrecht aus.
seats-effect-ends-vote = Die Charta entzieht dann das Stimmrecht.
seats-effect-asks-to-leave = Die Charta bittet dann um Rücktritt.
seats-effect-back = { $meetings ->
    [one] Eine weitere besuchte Sitzung gibt es zurück.
   *[other] { $meetings } weitere besuchte Sitzungen in Folge geben es zurück.
}
seats-finding-alternate = { $who } vertritt { $of }.
seats-finding-alternate-of-nobody = { $who } ist Stellvertretung, aber niemand hat festgehalten, für wen.
seats-read-clause = Absatz { $clause } in der Charta lesen
seats-presence = Sitzungen und Abstimmungen
seats-presence-caption = Besuchte Sitzungen und Teilnahme an Abstimmungen im Jahr vor diesem Tag, solange die Person Stimmrecht hatte
seats-presence-hint = Die Teilnahme einer Stellvertretung zählt für die vertretene Person. Wer sich entschuldigt, war nicht dabei. Sich für befangen zu erklären zählt als Teilnahme an der Abstimmung.
seats-column-meetings = Sitzungen
seats-column-votes = Abstimmungen
seats-part-of = { $part } von { $whole }

## Zeitleiste

seats-timeline-title = Wer welchen Sitz hatte
seats-timeline-lead = Jede Amtszeit in dieser Gruppe, von der ersten bis zu denen, die schon beschlossen sind.
seats-timeline-description = Wer in { $group } welchen Sitz hatte, als Bild und als Tabelle.
seats-timeline-day = Tag markieren
seats-timeline-empty = Noch niemand hatte hier einen Sitz.
seats-timeline-finding = { $members ->
    [one] Am { $day } hatte eine Person einen Sitz, { $voting } mit Stimmrecht
   *[other] Am { $day } hatten { $members } Personen einen Sitz, { $voting } mit Stimmrecht
}
seats-timeline-alternative = { $terms ->
    [one] Eine Amtszeit.
   *[other] { $terms } Amtszeiten, eine Zeile je Person, in der Reihenfolge ihres ersten Sitzes.
}
seats-timeline-table = Dasselbe als Tabelle zeigen
seats-timeline-table-caption = Alle Amtszeiten, die früheste zuerst
seats-timeline-note = Nach heutigem Wissen; was berichtigt wurde, steht auf der Seite der Gruppe.
seats-key-voting = Mit Stimmrecht
seats-key-alternate = Stellvertretung
seats-key-without = Ohne Stimmrecht
