### Anträge und Verzeichnis der Beschlüsse

motions-title = Beschlüsse
motions-lead = Alle Anträge, über die abgestimmt wird oder wurde: mit Stimmen, Regel und Rechnung.
motions-move = Antrag stellen
motions-json = Beschlüsse als JSON

## Filters

motions-filter-label = Beschlüsse filtern
motions-filter-text = Wörter in Titel oder Text
motions-filter-body = Gruppe
motions-filter-year = Jahr
motions-filter-standing = Ergebnis
motions-filter-all = Alle
motions-filter-apply = Anzeigen
motions-filter-clear = Filter aufheben
motions-empty-title = Es wurde noch über nichts abgestimmt.
motions-empty = Ein Antrag steht hier, sobald die Abstimmung eröffnet ist.
motions-none-found-title = Zu diesen Filtern passt kein Beschluss.
motions-none-found = Versuchen Sie es mit weniger Wörtern, einem anderen Jahr oder einer anderen Gruppe.
motions-closes = Endet
motions-closed = Beendet
motions-opened = Eröffnet
motions-no-deadline = Offen, bis der Vorsitz die Abstimmung schließt

## What a motion is and has come to

motions-standing-open = Offen
motions-standing-passed = Angenommen
motions-standing-subject-to-approval = Angenommen, Zustimmung steht aus
motions-standing-failed = Abgelehnt
motions-standing-no-quorum = Nicht beschlussfähig
motions-state-draft = Entwurf
motions-state-withdrawn = Zurückgezogen
motions-mode-meeting = Abstimmung in einer Sitzung
motions-mode-electronic = Elektronische Abstimmung
motions-matter-ordinary = Gewöhnlicher Beschluss
motions-matter-licence-exception = Lizenzausnahme
motions-matter-charter-amendment = Änderung der Satzung
motions-matter-committer-in = Neues Mitglied der Committer
motions-matter-committer-out = Abberufung eines Committers
motions-former-member = ehemaliges Mitglied

## The outcome

motions-outcome-open = Die Abstimmung läuft.
motions-outcome-passed = Der Antrag ist angenommen: { $yes } Ja-Stimmen, { $needed } waren nötig.
motions-outcome-subject = Der Antrag ist angenommen: { $yes } Ja-Stimmen, { $needed } waren nötig. Er wird wirksam, wenn { $by } zustimmt.
motions-outcome-veto = Der Antrag wurde angenommen: { $yes } Ja-Stimmen, { $needed } waren nötig. Er wird wirksam, wenn { $by } nicht widerspricht.
motions-outcome-failed = Der Antrag ist abgelehnt: { $yes } Ja-Stimmen, { $needed } waren nötig.
motions-outcome-tie = Der Antrag ist bei Stimmengleichheit abgelehnt: { $yes } Ja, { $no } Nein.
motions-outcome-no-quorum = Kein Beschluss: { $counted } von { $base } { $of ->
    [classes] Mitgliederklassen
    [seats] Sitzen
   *[eligible] Stimmberechtigten
} zählten für die Beschlussfähigkeit, { $needed } waren nötig.
motions-outcome-withdrawn = Der Antrag wurde vor dem Ende der Abstimmung zurückgezogen. Es wurde nichts entschieden.
motions-now-passed = Nach jetzigem Stand wäre der Antrag angenommen: { $yes } Ja-Stimmen, { $needed } nötig.
motions-now-failed = Nach jetzigem Stand wäre der Antrag abgelehnt: { $yes } Ja-Stimmen, { $needed } nötig.
motions-now-no-quorum = Nach jetzigem Stand fehlt die Beschlussfähigkeit: { $counted } von { $base }, { $needed } nötig.
motions-tally = { $yes } Ja · { $no } Nein · { $abstain } enthalten · { $recused } befangen · { $silent } ohne Stimme

## The arithmetic

motions-arithmetic = So wird gezählt
motions-arithmetic-open = Was die bisher abgegebenen Stimmen ergeben. Es gilt die Zählung am Ende.
motions-share-more-half = mehr als die Hälfte
motions-share-least-half = mindestens die Hälfte
motions-share-more-two-thirds = mehr als zwei Drittel
motions-share-least-two-thirds = mindestens zwei Drittel
motions-share-more = mehr als { $ratio }
motions-share-least = mindestens { $ratio }
motions-step-recusals = { $recused } befangen: nicht anwesend, weiterhin unter allen Stimmberechtigten gezählt.
motions-step-recusals-out = { $recused } befangen: weder anwesend noch unter allen Stimmberechtigten gezählt.
motions-step-quorum = { $counted } von { $base } { $of ->
    [classes] Mitgliederklassen
    [seats] Sitzen
   *[eligible] Stimmberechtigten
} { $counts ->
    [present] anwesend
    [voted] mit Ja oder Nein
   *[voted-or-abstained] mit Stimme oder Enthaltung
}; mindestens { $needed } nötig ({ $share }): { $met ->
    [yes] beschlussfähig
   *[no] nicht beschlussfähig
}.
motions-step-no-quorum = Für diese Abstimmung ist kein Quorum verlangt.
motions-step-majority = { $yes } Ja von { $base } { $of ->
    [present] Anwesenden
    [cast] abgegebenen Stimmen
    [cast-without-abstentions] Stimmen dafür oder dagegen
    [eligible-without-subject] anderen Stimmberechtigten
    [seats] Sitzen
   *[eligible] Stimmberechtigten
}; mindestens { $needed } nötig ({ $share }): { $reached ->
    [yes] Mehrheit erreicht
   *[no] Mehrheit verfehlt
}.
motions-step-left-out = { $count ->
    [one] { $count } Enthaltung zählt in dieser Zahl nicht mit.
   *[other] { $count } Enthaltungen zählen in dieser Zahl nicht mit.
}
motions-step-approval = Der Beschluss wird wirksam, wenn { $by } zustimmt.
motions-step-tie = Gleich viele dafür wie dagegen, je { $each }: Jedes stimmberechtigte Mitglied kann die Sache weiterreichen an: { $to }.
motions-step-unresolved = Keine Seite ist mehr als die Hälfte der { $base } hier Gezählten ({ $yes } dafür, { $no } dagegen): Die Sache ist nicht entschieden, und jedes stimmberechtigte Mitglied kann sie weiterreichen an: { $to }.
motions-clause = Satzung, { $place }

## Voting

motions-section-vote = Ihre Stimme
motions-vote-legend = Wie stimmen Sie?
motions-vote-hint = Alle können sehen, wer wie gestimmt hat. Bis zum Ende können Sie Ihre Stimme ändern.
motions-vote-yours = Sie haben gestimmt: { $choice }
motions-choice-yes = Ja
motions-choice-no = Nein
motions-choice-abstain = Enthaltung
motions-choice-recuse = Ich bin befangen
motions-choice-recuse-hint = Bei einem Interessenkonflikt. Sie zählen dann nicht als anwesend.
motions-voted-yes = Ja
motions-voted-no = Nein
motions-voted-abstain = Enthalten
motions-voted-recuse = Befangen
motions-voted-nothing = Keine Stimme
motions-vote-changed = Von „{ $from }“ zu „{ $to }“ geändert: { $when }
motions-vote-cast = Stimme abgeben
motions-vote-change = Stimme ändern

## The page of a motion

motions-section-motion = Der Antrag
motions-section-votes = Wer wie gestimmt hat
motions-awaited = Es fehlen noch
motions-awaited-nobody = Alle haben gestimmt.
motions-not-voted = Nicht gestimmt
motions-column-member = Mitglied
motions-column-affiliation = Zugehörigkeit
motions-column-vote = Stimme
motions-column-present = In der Sitzung
motions-column-time = Wann
motions-present = anwesend
motions-absent = nicht anwesend
motions-section-rules = Die Regeln dieser Abstimmung
motions-rules-sealed = Bei der Eröffnung festgeschrieben. Spätere Änderungen an Satzung oder Mitgliederliste berühren sie nicht.
motions-rules-draft = Nach heutigem Stand. Bei der Eröffnung werden sie festgeschrieben.
motions-fact-set = Regelwerk
motions-fact-quorum = Beschlussfähigkeit
motions-fact-majority = Mehrheit
motions-fact-abstention = Enthaltung
motions-fact-recusal = Befangenheit
motions-fact-approval = Zustimmung
motions-fact-tie = Keine Einigung
motions-rule-quorum = { $share } { $of ->
    [classes] der Mitgliederklassen
    [seats] aller Sitze
   *[eligible] aller Stimmberechtigten
}, { $counts ->
    [present] anwesend
    [voted] mit Ja oder Nein
   *[voted-or-abstained] mit Stimme oder Enthaltung
}
motions-rule-no-quorum = Für eine elektronische Abstimmung nicht verlangt.
motions-rule-majority = { $share } { $of ->
    [present] der Anwesenden
    [cast] der abgegebenen Stimmen
    [cast-without-abstentions] der Stimmen dafür oder dagegen
    [eligible-without-subject] der anderen Stimmberechtigten
    [seats] aller Sitze
   *[eligible] aller Stimmberechtigten
}
motions-rule-approval = Durch { $by }, bevor der Beschluss wirksam wird
motions-rule-tie = Jedes stimmberechtigte Mitglied kann die Sache weiterreichen an: { $to }.
motions-abstention-a = Wer sich enthält, ist anwesend und zählt in jeder Zahl mit, an der die Ja-Stimmen gemessen werden: Die Enthaltung wirkt wie ein Nein.
motions-abstention-b = Wer sich enthält, zählt für die Beschlussfähigkeit. In einer Sitzung werden die Ja-Stimmen an den übrigen gemessen.
motions-abstention-c = Wer sich enthält, zählt nicht für die Beschlussfähigkeit und in einer Sitzung nicht für die Mehrheit.
motions-abstention-d = Wer sich enthält, zählt für die Beschlussfähigkeit und sonst für nichts.
motions-abstention-e = Wer sich enthält, scheidet für diese Abstimmung aus der Wählerschaft aus.
motions-recusal = Wer befangen ist, gilt nicht als anwesend, zählt aber weiter zu allen Stimmberechtigten.
motions-recusal-other = Wer befangen ist, wird so behandelt, wie die Satzung es sagt.
motions-recusal-ours = Die Satzung schweigt dazu; dies ist die Lesart von Folkmoot.
motions-section-history = Verlauf
motions-history-opened = Abstimmung eröffnet: Nummer vergeben, Wählerschaft und Regeln festgeschrieben
motions-history-closed = Abstimmung beendet und ausgezählt
motions-history-withdrawn = Der Antrag wurde zurückgezogen; die Abstimmung endete ohne Entscheidung
motions-history-other = Im Register verzeichnet
motions-history-entry = Eintrag { $seq } im Register
motions-facts = Eckdaten des Antrags
motions-fact-body = Gruppe
motions-fact-mover = Gestellt von
motions-fact-subject = Betrifft
motions-fact-mode = Verfahren
motions-fact-matter = Gegenstand
motions-fact-meeting = Sitzung
motions-fact-opened = Eröffnet
motions-fact-closes = Endet
motions-fact-closed = Beendet
motions-fact-withdrawn = Zurückgezogen
motions-closed-by-person = durch
motions-closed-by-deadline = durch Fristablauf
motions-fact-json = Als Daten

## For chair and secretary

motions-section-roll = Anwesenheit
motions-roll-legend = Wer ist in der Sitzung?
motions-roll-hint = Wer abstimmt, ist auch ohne Haken anwesend; wer befangen ist, nicht. Sie können die Liste bis zum Ende berichtigen: Dann wird an ihr die Beschlussfähigkeit gemessen.
motions-roll-save = Anwesenheit speichern
motions-section-close = Abstimmung beenden
motions-close-note = Damit endet die Abstimmung endgültig und wird ausgezählt. Danach kann niemand mehr abstimmen.
motions-close = Abstimmung jetzt beenden

## Drafts

motions-drafts = Entwürfe
motions-drafts-note = Bis zur Eröffnung nur für die Stimmberechtigten, den Vorsitz und das Sekretariat der Gruppe sichtbar.
motions-section-open = Abstimmung eröffnen
motions-open-note = Mit der Eröffnung erhält der Antrag seine Nummer; die heutigen Stimmberechtigten werden als Wählerschaft und die heutigen Regeln als Regeln festgeschrieben. Nichts davon lässt sich später ändern.
motions-open = Abstimmung eröffnen
motions-edit = Entwurf ändern
motions-withdraw = Entwurf zurückziehen
motions-withdraw-note = Ein zurückgezogener Entwurf kann nicht wieder aufgenommen werden.
motions-withdraw-open = Antrag zurückziehen
motions-withdraw-open-note = Die Abstimmung endet ohne Entscheidung. Der Antrag behält seine Nummer und diese Seite, und der Rückzug kommt ins öffentliche Register.
motions-withdrawn-note = Dieser Entwurf wurde vor der Eröffnung zurückgezogen.

## The form

motions-new-title = Antrag stellen
motions-edit-title = Entwurf ändern
motions-form-lead = Er bleibt ein Entwurf, bis Sie oder der Vorsitz die Abstimmung eröffnen.
motions-choose-body = In welcher Gruppe?
motions-choose-body-lead = Sie können dort Anträge stellen, wo Sie heute stimmberechtigt sind.
motions-field-title = Die Frage in einer Zeile
motions-field-title-hint = Was beschlossen wird, sodass der Titel allein es sagt: „Leitfaden für Bildbeschreibungen 1.0 annehmen“.
motions-field-text = Der Antrag
motions-field-text-hint = Der Wortlaut, der angenommen oder abgelehnt wird. Markdown.
motions-group-vote = Die Abstimmung
motions-group-after = Wenn er angenommen ist
motions-field-mode = Wie wird abgestimmt?
motions-mode-meeting-hint = In einer Sitzung; Vorsitz oder Sekretariat halten fest, wer anwesend ist, und die Gruppe muss beschlussfähig sein.
motions-mode-electronic-hint = Hier, ohne Sitzung, bis zu einer Frist.
motions-field-matter = Worum geht es?
motions-field-matter-hint = Für manche Gegenstände verlangt die Satzung andere Mehrheiten.
motions-field-subject = Um wen geht es?
motions-field-subject-hint = Nur bei der Abberufung eines Committers; diese Person stimmt nicht mit.
motions-field-subject-none = Niemanden
motions-field-meeting = In welcher Sitzung?
motions-field-meeting-hint = Eine Sitzung dieser Gruppe, die sich damit befasst. Kann leer bleiben.
motions-field-meeting-none = Keine Sitzung
motions-field-deadline = Wann endet die Abstimmung?
motions-field-deadline-hint = Zeit in { $zone }. Darf bei einer Abstimmung in einer Sitzung leer bleiben: Dann beendet sie der Vorsitz.
motions-save-new = Als Entwurf behalten
motions-save-changes = Änderungen behalten

## What is wrong in a form

motions-error-title = Geben Sie die Frage in einer Zeile ein.
motions-error-text = Geben Sie den Wortlaut des Antrags ein.
motions-error-character = Hier steht ein Zeichen, das sich nicht speichern lässt.
motions-error-long = Das ist länger als { $most } Zeichen.
motions-error-mode = Wählen Sie, wie abgestimmt wird.
motions-error-matter = Wählen Sie, worum es geht.
motions-error-no-rule = Die Regeln der Gruppe sagen nicht, wie hierüber entschieden wird. Wählen Sie einen anderen Gegenstand oder ein anderes Verfahren.
motions-error-deadline-missing = Eine elektronische Abstimmung braucht eine Frist.
motions-error-deadline = Geben Sie Tag und Uhrzeit ein, etwa 2026-11-30T18:00.
motions-error-deadline-past = Die Frist muss in der Zukunft liegen.
motions-error-deadline-far = Die Frist muss innerhalb eines Jahres liegen.
motions-error-subject = Wählen Sie das stimmberechtigte Mitglied, um das es geht.
motions-error-meeting = Diese Gruppe hat keine solche Sitzung. Wählen Sie eine ihrer eigenen Sitzungen oder keine.
motions-error-meeting-cancelled = Diese Sitzung wurde abgesagt. Wählen Sie eine andere oder keine.
motions-error-choice = Wählen Sie, wie Sie stimmen.
motions-error-variant = Wählen Sie die Art der Änderung; sie muss zu Gegenstand und Abstimmungsart passen.
motions-error-evaluation = Geben Sie einen Tag an, der in der Zukunft liegt.
motions-error-evaluation-missing = Die Regeln der Gruppe verlangen einen Tag, an dem die Wirkung geprüft wird.
motions-error-deadline-early = Nach den Regeln der Gruppe ist diese Abstimmung mindestens bis { $when } offen (Zeit der Gruppe).
motions-error-deadline-late = Nach den Regeln der Gruppe ist diese Abstimmung höchstens bis { $when } offen (Zeit der Gruppe).
motions-error-reason-objection = Sagen Sie, warum Sie einwenden, damit andere darauf antworten können.
motions-error-reason-secret = Eine geheime Stimme hat keine Begründung; sie würde verraten, wessen Stimme es ist.

## Refusals

motions-refused-move = Nach den Regeln der Gruppe können Sie dort keine Anträge stellen.
motions-refused-edit = Einen Entwurf ändern nur, wer ihn gestellt hat, der Vorsitz oder das Sekretariat.
motions-refused-open = Eine Abstimmung eröffnen nur, wer den Antrag gestellt hat, der Vorsitz oder das Sekretariat.
motions-refused-withdraw = Einen Entwurf ziehen nur, wer ihn gestellt hat, oder der Vorsitz zurück.
motions-refused-withdraw-open = Einen eröffneten Antrag kann nur zurückziehen, wer ihn gestellt hat.
motions-refused-vote = Sie gehören nicht zur Wählerschaft dieses Antrags. Sie wurde bei der Eröffnung festgeschrieben.
motions-refused-subject = In diesem Antrag geht es um Sie; Sie stimmen deshalb nicht mit.
motions-refused-roll = Die Anwesenheit halten Vorsitz oder Sekretariat fest.
motions-refused-close = Eine Abstimmung beendet der Vorsitz oder ihre Frist.
motions-conflict-deadline = Die Abstimmung ist zu Ende, durch ihre Frist oder weil sie entschieden war, und geschlossen. Nichts wurde geändert.
motions-conflict-closed = Diese Abstimmung ist schon beendet. Es wurde nichts geändert.
motions-conflict-not-open = Diese Abstimmung ist nicht eröffnet.
motions-conflict-opened = Über diesen Antrag wird inzwischen abgestimmt; sein Wortlaut steht fest.
motions-conflict-withdrawn = Dieser Antrag wurde zurückgezogen. Es wurde nichts geändert.
motions-conflict-deadline-past = Die Frist dieses Entwurfs ist abgelaufen. Ändern Sie den Entwurf und setzen Sie eine neue.
motions-conflict-no-electorate = Die Gruppe hat heute keine Stimmberechtigten; niemand könnte abstimmen.
motions-conflict-mover = Wer diesen Antrag gestellt hat, darf ihn nach den Regeln der Gruppe nicht mehr stellen.
motions-conflict-code = Mit dem Kürzel der Gruppe lässt sich keine Nummer bilden. Die Administration kann es ändern.
motions-conflict-no-roll = Eine elektronische Abstimmung hat keine Anwesenheitsliste.
motions-conflict-too-soon = Nach den Regeln dieser Abstimmung ist sie länger offen. Sie kann beendet werden, sobald die Mindestdauer vorbei ist.

## Rules beyond quorum and majority

motions-standing-tied = Stimmengleichheit
motions-standing-blocked = Aufgehalten
motions-mode-lazy-consensus = Stillschweigender Konsens
motions-mode-consent = Konsent
motions-matter-policy = Richtlinie
motions-matter-budget = Haushalt
motions-matter-declaration = Erklärung
motions-matter-member-in = Neues Mitglied
motions-matter-member-out = Abberufung eines Mitglieds
motions-outcome-tied = Stimmengleichheit, { $each } dafür und { $each } dagegen: Es entscheidet { $to }.
motions-outcome-blocked = Der Antrag ist aufgehalten. Es wurde nichts entschieden.
motions-outcome-halted = Die Abstimmung endete ohne Wirkung, weil Mitglieder eine Sitzung verlangt haben.
motions-outcome-invalid = Die Abstimmung ist ungültig und der Antrag abgelehnt: { $counted } haben teilgenommen, { $needed } waren nötig.
motions-outcome-too-soon = Der Antrag wurde abgelehnt: Er stand nicht lange genug zur Abstimmung.
motions-outcome-class = Der Antrag wurde abgelehnt: In der Klasse „{ $class }“ fand er keine Mehrheit.
motions-outcome-classes = Der Antrag wurde abgelehnt: Ja-Stimmen kamen aus { $from } Mitgliederklassen, { $needed } waren nötig.
motions-now-tied = Nach jetzigem Stand herrscht Stimmengleichheit: { $each } dafür und { $each } dagegen; es entschiede { $to }.
motions-now-blocked = Nach jetzigem Stand ist der Antrag aufgehalten.
motions-now-invalid = Nach jetzigem Stand ist die Abstimmung ungültig: { $counted } haben teilgenommen, { $needed } sind nötig.
motions-now-class = Nach jetzigem Stand wäre der Antrag abgelehnt: In der Klasse „{ $class }“ findet er keine Mehrheit.
motions-now-classes = Nach jetzigem Stand wäre der Antrag abgelehnt: Ja-Stimmen kommen aus { $from } Mitgliederklassen, { $needed } sind nötig.
motions-tally-suspended = { " " }· { $suspended } ausgesetzt
motions-step-taken-back = Wer den Antrag gestellt hat, hat ihn zurückgezogen.
motions-step-halted = { $by ->
    [one] { $by } Mitglied hat eine Sitzung verlangt, { $needed } nötig: Die Abstimmung endet ohne Wirkung.
   *[other] { $by } Mitglieder haben eine Sitzung verlangt, { $needed } nötig: Die Abstimmung endet ohne Wirkung.
}
motions-step-rolled-up = Eine Stimme je Arbeitgeber: Aus { $seats } Sitzen werden { $votes } Stimmen.
motions-step-cap = { $employer } hat { $votes } Stimmen abgegeben; erlaubt sind { $most }. { $blocks ->
    [yes] Dort muss man sich einigen, wer sie abgibt, bevor gezählt werden kann.
   *[no] Sie werden gezählt; das Gremium muss es in Ordnung bringen.
}
motions-step-suspensions = { $suspended ->
    [one] { $suspended } Mitglied ist ausgesetzt
   *[other] { $suspended } Mitglieder sind ausgesetzt
} und ohne Stimme; { $quorum ->
    [yes] für die Beschlussfähigkeit mitgezählt
   *[no] für die Beschlussfähigkeit nicht mitgezählt
}, { $members ->
    [yes] weiter unter allen Stimmberechtigten
   *[no] nicht unter allen Stimmberechtigten
}.
motions-step-participation = { $counted } von { $base } Stimmberechtigten { $counts ->
    [present] anwesend
    [voted] mit Ja oder Nein
   *[voted-or-abstained] mit Stimme oder Enthaltung
}; mindestens { $needed } nötig für eine gültige Abstimmung ({ $share }): { $met ->
    [yes] genug haben teilgenommen
   *[no] zu wenige haben teilgenommen
}.
motions-step-in-class = Klasse „{ $class }“: { $rest }
motions-step-after = Nach der Frist ({ $period }): { $rest }
motions-step-classes = Ja-Stimmen kommen aus { $from } von { $of } Mitgliederklassen; mindestens { $needed } nötig ({ $share }): { $reached ->
    [yes] genug
   *[no] zu wenige
}.
motions-step-approvals = { $approvals } von { $base } Mitgliedern stimmen zu; { $missing ->
    [0] { $needed } nötig
    [one] alle bis auf eines nötig, also { $needed }
   *[other] alle bis auf { $missing } nötig, also { $needed }
}: { $reached ->
    [yes] genug
   *[no] zu wenige
}.
motions-step-objections = { $objections ->
    [one] { $objections } Einwand ist offen
   *[other] { $objections } Einwände sind offen
}: { $blocks ->
    [yes] Das hält den Antrag auf
   *[no] Das hält den Antrag nicht auf
}.
motions-step-too-soon = Der Antrag war nicht so lange offen, wie er es sein muss ({ $period }).
motions-step-veto = Der Beschluss wird wirksam, wenn { $by } nicht widerspricht.
motions-step-tie-break = Ebenso viele dafür wie dagegen, je { $each }: Es entscheidet { $to }.
motions-period-hours = { $count ->
    [one] eine Stunde
   *[other] { $count } Stunden
}
motions-period-days = { $count ->
    [one] ein Tag
   *[other] { $count } Tage
}
motions-period-business-days = { $count ->
    [one] ein Werktag
   *[other] { $count } Werktage
}

## Decisions that were taken elsewhere

motions-standing-recorded = Nur festgehalten, hier nicht berechnet
motions-outcome-recorded = Es wurde anderswo entschieden. Was daraus wurde, ist das dort Festgehaltene und wurde hier nicht berechnet.
motions-history-imported = Aus einer Datei importiert
motions-imported = Woher dieser Beschluss stammt
motions-imported-source = Importiert aus der Datei { $source }; als Ergebnis steht dort: { $recorded }
motions-imported-assumed = Die Datei sagt nicht, nach welcher Regel gezählt wurde. Der Import hat angenommen, dass alle Genannten die Stimmberechtigten waren und mehr als die Hälfte der abgegebenen Stimmen ohne Enthaltungen entschied; danach ist das Ergebnis hier berechnet.
motions-imported-not-computed = Hier wurde nichts berechnet: Das Ergebnis ist, was die Datei festhält.
motions-imported-day = Von der Zeit ist nur der Tag bekannt.
motions-imported-listed = Wer genannt ist
motions-imported-by = Importiert von
motions-imported-clause = Beim Import angenommen; keine Satzung sagt es
motions-imported-help = Was ein Import tut und was er annimmt
