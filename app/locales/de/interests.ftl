### Erklärte Interessen: das Verzeichnis und das Formular, mit dem jemand eines erklärt

interests-title = Erklärte Interessen
interests-link = Erklärte Interessen
interests-lead-person = Woran diese Person ein Interesse erklärt hat. Anträge, die es betreffen, fragen vor der Abstimmung danach.
interests-lead-group = Woran die Mitglieder dieser Gruppe ein Interesse erklärt haben. Anträge, die es betreffen, fragen vor der Abstimmung danach.
interests-as-of = Interessen am Ende des
interests-current = Bestehende Interessen
interests-none = Nichts ist erklärt
interests-none-hint = Wer für eine Firma arbeitet, von ihr bezahlt wird oder ihr nahesteht, erklärt das auf der Kontoseite, für eine gewisse Zeit.
interests-past = Frühere Interessen
interests-past-hint = Sie sind ausgelaufen oder wurden zurückgezogen und fragen vor keiner Abstimmung mehr.
interests-column-name = Interesse an
interests-column-kind = Art
interests-column-from = Von
interests-column-until = Bis
interests-column-state = Stand
interests-state-standing = Besteht
interests-state-coming = Beginnt später
interests-state-expired = Ausgelaufen
interests-state-withdrawn = Zurückgezogen
interests-declared = erklärt
interests-kind-office = Anstellung oder Amt
interests-kind-money = Geld, Anteile oder Förderung
interests-kind-close-person = Eine nahestehende Person
interests-kind-work = Arbeit an einem betroffenen oder konkurrierenden Projekt
interests-kind-other = Etwas anderes

## Die eigenen

interests-own-title = Ihre Interessen
interests-own-lead = Erklären Sie, was andere an Ihrer Stimme zweifeln lassen könnte: Arbeitgeber, Förderung, nahestehende Personen, konkurrierende Projekte. Es ist öffentlich. Wenn ein Antrag es betrifft, werden Sie vor der Abstimmung gefragt.
interests-own-public = So sehen es andere
interests-declare = Ein Interesse erklären
interests-declare-button = Erklären
interests-change = Ein Interesse ändern
interests-change-button = Änderung erklären
interests-change-link = Ändern
interests-withdraw = Zurückziehen
interests-ends-soon = läuft bald aus
interests-field-name = Woran?
interests-field-name-hint = Eine Firma, ein Projekt oder ein Thema, mit dem Namen, unter dem andere es kennen. Schreibweisen und Konzerne werden erkannt.
interests-field-kind = Welche Art von Interesse?
interests-field-kind-none = Bitte wählen
interests-field-detail = Was sollten andere noch wissen?
interests-field-detail-hint = Ein Satz, den alle lesen können.
interests-field-from = Seit wann?
interests-field-until = Bis wann?
interests-field-until-hint = An diesem Tag endet es von selbst, spätestens in zwei Jahren, damit niemand nach etwas gefragt wird, das längst vorbei ist. Erklären Sie es dann neu, wenn es noch besteht.
interests-account-count = { $count ->
    [0] Sie haben kein Interesse erklärt.
    [one] Sie haben ein Interesse erklärt.
   *[other] Sie haben { $count } Interessen erklärt.
}
interests-account-soon = Ihr Interesse an { $name } endet am { $day }. Erklären Sie es neu, wenn es noch besteht.
interests-account-over = Ihr Interesse an { $name } endete am { $day }. Vor Abstimmungen wird nicht mehr danach gefragt; erklären Sie es neu, wenn es noch besteht.
interests-account-link = Interessen erklären oder zurückziehen
interests-error-generic = Nennen Sie einen Namen, an dem andere erkennen, was gemeint ist. Dieses Wort bezeichnet nichts Bestimmtes.
interests-error-over = Das Ende muss nach heute und nach dem Beginn liegen.
interests-error-far = Wählen Sie den { $latest } oder einen Tag davor. Danach können Sie es neu erklären.
interests-error-replaces = Das Interesse, das geändert werden soll, ist nicht bekannt. Erklären Sie es neu.
interests-error-many = Sie haben schon { $most } Interessen. Ziehen Sie zurück, was nicht mehr besteht.
interests-conflict-withdrawn = Dieses Interesse wurde inzwischen zurückgezogen. Ihre Seite der Interessen zeigt, was besteht.
