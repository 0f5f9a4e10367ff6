### Abstimmen auf alle Arten: Zustimmung und Einwand, Begründungen, verdeckte und geheime Abstimmungen

## Zustimmen und einwenden

voting-section-position = Ihre Haltung
voting-legend-approvals = Stimmen Sie zu?
voting-hint-approvals = Alle können sehen, wer zustimmt und wer einwendet. Bis zum Ende können Sie es ändern.
voting-choice-approve = Ich stimme zu
voting-choice-object = Ich erhebe Einwand
voting-choice-object-hint = Ein Einwand braucht eine Begründung: Was müsste sich ändern?
voting-choice-aside = Ich halte mich heraus
voting-choice-aside-hint = Weder dafür noch dagegen; der Antrag kann ohne Sie angenommen werden.
voting-choice-recuse-hint = Bei einem Interessenkonflikt. Sie nehmen nicht teil.
voting-say = Haltung festhalten
voting-say-anew = Haltung ändern
voting-yours = Ihre Haltung: { $choice }
voting-said-approves = Stimmt zu
voting-said-objects = Wendet ein
voting-said-aside = Hält sich heraus
voting-said-nothing = Nichts gesagt
voting-withdraw-objection = Einwand zurückziehen
voting-withdraw-objection-note = Sie stimmen dann weder zu noch wenden Sie ein. Ihre Begründung bleibt als zurückgezogener Einwand lesbar.
voting-section-objections = Einwände
voting-objections-none = Kein Einwand ist offen.
voting-objections-withdrawn = Zurückgezogen
voting-section-approvals = Wer zustimmt und wer einwendet
voting-awaited = Noch nichts gehört von
voting-awaited-nobody = Alle haben sich geäußert.
voting-not-heard = Nichts gehört von
voting-tally-approvals = { $approving } dafür · { $objecting } mit Einwand · { $aside } halten sich heraus · { $recused } befangen · { $silent } ohne Äußerung
voting-outcome-agreed = Angenommen: { $yes } haben zugestimmt, { $needed } waren nötig, und kein Einwand stand entgegen.
voting-outcome-not-agreed = Nicht angenommen: { $yes } haben zugestimmt, { $needed } waren nötig.
voting-outcome-objected = Nicht angenommen: Ein Einwand wurde nicht zurückgezogen.
voting-now-agreed = Nach jetzigem Stand wird der Antrag angenommen: { $yes } stimmen zu, { $needed } sind nötig, und niemand wendet etwas ein.
voting-now-not-agreed = Nach jetzigem Stand wird der Antrag nicht angenommen: { $yes } stimmen zu, { $needed } sind nötig.
voting-now-objected = Nach jetzigem Stand verhindert ein Einwand die Annahme.

## Begründungen

voting-reason = Begründung
voting-reason-hint = Alle können sie neben Ihrer Stimme lesen.
voting-reason-hint-later = Alle können sie nach dem Ende der Abstimmung neben Ihrer Stimme lesen.
voting-reason-hint-objection = Alle können sie lesen. Wer einwendet, gibt eine.
voting-reason-changed = Begründung geändert: { $when }; zuvor lautete sie:

## Verdeckte und geheime Abstimmungen

voting-section-turnout = Wer abgestimmt hat
voting-turnout = { $voted } von { $all } haben abgestimmt
voting-said-hidden = Abgestimmt
voting-hint-until-close = Bis zum Ende sieht niemand, wie Sie stimmen; danach sehen es alle. Bis dahin können Sie Ihre Stimme ändern.
voting-hint-secret = Niemandem wird je gezeigt, wie Sie stimmen, und nach der Auszählung wird es gelöscht. Bis zum Ende können Sie Ihre Stimme ändern.
voting-hidden-until-close = Wer wie gestimmt hat und wie viele dafür und dagegen sind, wird bis zum Ende niemandem gezeigt, auch dem Vorsitz nicht.
voting-hidden-withdrawn = Die Abstimmung wurde nie beendet; deshalb wird niemandem gezeigt, wer wie gestimmt hat.
voting-hidden-secret = Eine geheime Abstimmung: Niemandem wird gezeigt, wer wie stimmt, weder jetzt noch später. Die Zahlen folgen am Ende; dann werden die einzelnen Stimmen gelöscht. Bis dahin liegen sie in der Datenbank, wo nachsehen könnte, wer diese Seite betreibt.
voting-hidden-erased = Eine geheime Abstimmung: Nur die Zahlen blieben erhalten. Wer was gewählt hat, wurde bei der Auszählung gelöscht.

## Regeln

voting-fact-approvals = Zustimmungen
voting-rule-approvals = { $count ->
    [one] Ein Mitglied muss zustimmen.
   *[other] { $count } Mitglieder müssen zustimmen.
}
voting-rule-all-but = { $missing ->
    [0] Alle Mitglieder müssen zustimmen.
    [one] Alle Mitglieder bis auf eines müssen zustimmen.
   *[other] Alle Mitglieder bis auf { $missing } müssen zustimmen.
}
voting-rule-objections = Ein einziger Einwand, der nicht zurückgezogen wird, hält den Antrag auf.
voting-fact-time = Dauer
voting-rule-least = Mindestens { $period } lang offen.
voting-rule-most = Höchstens { $period } lang offen.
voting-fact-secrecy = Geheimhaltung
voting-secrecy-until-close = Bis zum Ende verdeckt, danach namentlich öffentlich
voting-secrecy-secret = Geheim: Gezeigt werden immer nur die Zahlen
voting-fact-variant = Art der Änderung
voting-fact-evaluation = Überprüfung
voting-rule-evaluation = Ein Tag wird festgelegt, an dem die Wirkung geprüft wird.
voting-evaluated-on = Die Wirkung wird geprüft am

## Das Formular eines Entwurfs

voting-lazy-consensus-hint = Mitglieder stimmen innerhalb einer Wartezeit zu oder wenden ein; ohne Einwände wird der Antrag angenommen.
voting-consent-hint = Fast alle stimmen zu, und kein Bedenken bleibt offen.
voting-field-variant = Welche Art von Änderung ist es?
voting-field-variant-hint = Die Regeln behandeln sie verschieden. Nur die der gewählten Abstimmungsart passen.
voting-field-variant-none = Keine davon
voting-field-evaluation = Wann wird die Wirkung geprüft?
voting-not-opened = Die Abstimmung konnte nicht eröffnet werden
