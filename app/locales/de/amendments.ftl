### Änderungsanträge vor der Abstimmung, und die Fassungen eines Antrags

amendments-section = Änderungsanträge
amendments-title = Änderungsantrag { $number }
amendments-propose = Eine Änderung beantragen
amendments-answer = Auf Änderungsantrag { $number } antworten
amendments-proposed-by = Beantragt von
amendments-state-proposed = Offen
amendments-state-accepted = Übernommen
amendments-state-adopted = Von der Gruppe beschlossen
amendments-state-declined = Nicht übernommen
amendments-state-withdrawn = Zurückgezogen
amendments-outdated = Der Wortlaut des Antrags hat sich seither geändert; so lässt sich die Änderung nicht übernehmen. Sie kann neu beantragt werden.
amendments-counts = { $inserted ->
    [one] Ein Wort eingefügt
   *[other] { $inserted } Wörter eingefügt
}, { $deleted ->
    [one] eines gestrichen
   *[other] { $deleted } gestrichen
}
amendments-spoken-inserted = [eingefügt:
amendments-spoken-deleted = [gestrichen:
amendments-spoken-end = ]
amendments-lead = Ändern Sie den Wortlaut so, wie Sie ihn haben möchten. Alle sehen, was Sie einfügen und streichen; wer den Antrag gestellt hat, übernimmt es oder nicht, oder die Gruppe entscheidet.
amendments-field-text = Der Antrag, wie er dann lautet
amendments-field-text-hint = Markdown.
amendments-field-reason-hint = Alle können es lesen.
amendments-save = Beantragen
amendments-accept = Übernehmen
amendments-accept-note = Der geänderte Wortlaut ist dann der des Antrags. Wo die Regeln es vorsehen, beginnt die Frist der Ankündigung neu.
amendments-decline = Nicht übernehmen
amendments-decline-hint = Alle können es lesen.
amendments-withdraw = Meinen Änderungsantrag zurückziehen
amendments-adopt = Die Gruppe hat ihn beschlossen
amendments-field-decision = Durch welchen Beschluss?
amendments-field-decision-hint = Die Nummer eines angenommenen Antrags dieser Gruppe, etwa TSC-2026-007.
amendments-versions = Fassungen des Wortlauts
amendments-versions-lead = Was alle lesen konnten, die neueste zuerst, jede mit dem, was sie an der vorigen änderte.
amendments-versions-link = Alle { $count } Fassungen des Wortlauts
amendments-version = Fassung { $number }
amendments-by-amendment = durch Änderungsantrag { $number }
amendments-from = Von Fassung
amendments-to = Zu Fassung
amendments-compare = Vergleichen
amendments-compared = Von Fassung { $from } zu Fassung { $to }
amendments-same = Zwischen ihnen hat sich nichts geändert.
amendments-error-same = Das ist der Wortlaut, wie er ist. Ändern Sie etwas daran.
amendments-error-base = Der Wortlaut des Antrags hat sich geändert, während Sie schrieben. Vergleichen Sie ihn mit Ihrem unten und beantragen Sie die Änderung noch einmal.
amendments-error-answer = Wählen Sie, was aus dem Änderungsantrag wird.
amendments-error-decision = Geben Sie die Nummer eines angenommenen Antrags dieser Gruppe an.
amendments-refused-propose = Änderungen beantragen Stimmberechtigte, Vorsitz und Sekretariat der Gruppe; wer den Antrag gestellt hat, ändert ihn selbst.
amendments-refused-accept = Einen Änderungsantrag übernimmt oder verwirft, wer den Antrag gestellt hat.
amendments-refused-adopt = Dass die Gruppe eine Änderung beschlossen hat, halten Vorsitz oder Sekretariat fest.
amendments-refused-withdraw = Einen Änderungsantrag zieht zurück, wer ihn gestellt hat.
amendments-conflict-not-announced = Dieser Antrag ist nicht angekündigt; noch kann ihn niemand ändern.
amendments-conflict-decided = Dieser Änderungsantrag ist nicht mehr offen. Nichts wurde geändert.
amendments-conflict-outdated = Der Wortlaut des Antrags hat sich seither geändert. Nichts wurde geändert.
amendments-history-proposed = Eine Änderung wurde beantragt
amendments-history-decided = Ein Änderungsantrag wurde übernommen, verworfen, beschlossen oder zurückgezogen
