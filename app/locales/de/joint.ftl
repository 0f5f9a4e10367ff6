### Gemeinsame Abstimmungen: eine Frage an zwei Gruppen

joint-standing-awaits = Hier angenommen, die andere Gruppe entscheidet mit
joint-standing-not-carried = Nicht gemeinsam angenommen
joint-fact = Gemeinsam entschieden mit
joint-section = Gemeinsame Abstimmung
joint-note = Zwei Gruppen entscheiden darüber, jede in einer eigenen Abstimmung nach ihren eigenen Regeln. In Kraft ist der Beschluss erst, wenn beide ihn angenommen haben.
joint-column-group = Gruppe
joint-column-standing = Nach ihrer eigenen Abstimmung
joint-counts-hidden = Stimmen, die vor dem Ende niemand sehen soll, sind hier noch nicht gezählt.
joint-row = gemeinsam mit
joint-history = Was beide Abstimmungen zusammen ergaben, wurde festgehalten

## Was die andere Abstimmung für diese bedeutet

joint-both-vote = Auch { $group } stimmt darüber ab.
joint-other-adopted = { $group } hat angenommen. Beide müssen es.
joint-other-waits = { $group } hat abgestimmt, ist damit aber noch nicht fertig. Beide müssen annehmen.
joint-cannot-be = { $group } hat nicht angenommen; der Antrag kann nicht mehr in Kraft treten.
joint-awaits-vote = Noch nicht in Kraft: Die Abstimmung von { $group } steht aus.
joint-awaits-word = Noch nicht in Kraft: { $group } hat abgestimmt, ist damit aber noch nicht fertig.
joint-not-carried = Nicht gemeinsam angenommen: { $group } hat nicht angenommen.
joint-carried = Auch { $group } hat angenommen.

## Der Entwurf

joint-field = Gemeinsam mit welcher anderen Gruppe?
joint-field-hint = Beide stimmen zur selben Zeit ab, jede nach ihren eigenen Regeln und unter eigener Nummer. Angenommen ist der Antrag nur, wenn beide ihn annehmen. Was aus ihm folgt, gehört zum Antrag dieser Gruppe.
joint-field-none = Diese Gruppe entscheidet allein
joint-draft = Auch { $group } entscheidet darüber. Mit der Eröffnung beginnt die Abstimmung in beiden Gruppen, mit einem Wortlaut und einer Frist. Jede stimmt nach ihren eigenen Regeln ab, und angenommen ist der Antrag nur, wenn beide ihn annehmen. Wer ihn stellen darf und wer ihn unterstützen muss, sagen die Regeln dieser Gruppe; von den Ankündigungsfristen beider gilt die längere.
joint-error-unknown = Wählen Sie eine der Gruppen.
joint-error-same = Wählen Sie eine andere Gruppe als die, in der der Antrag gestellt wird.
joint-error-no-members = In { $group } ist niemand stimmberechtigt.
joint-error-no-rule = Die Regeln von { $group } kennen keine solche Abstimmung. Wählen Sie eine andere Art der Abstimmung oder einen anderen Gegenstand.
joint-error-deadline-early = Nach den Regeln von { $group } ist diese Abstimmung mindestens bis { $when } offen (Zeit jener Gruppe).
joint-error-deadline-late = Nach den Regeln von { $group } ist diese Abstimmung höchstens bis { $when } offen (Zeit jener Gruppe).
joint-conflict-no-rule = Die Regeln der anderen Gruppe kennen keine solche Abstimmung mehr. Ändern Sie zuerst den Entwurf. Nichts wurde geändert.
joint-conflict-not-carried = Die andere Gruppe hat nicht angenommen; was jetzt noch jemand sagt, setzt den Beschluss nicht in Kraft. Nichts wurde geändert.

## Die Regeln

joint-rule = Angenommen ist der Antrag nur, wenn auch { $group } ihn annimmt, in einer eigenen Abstimmung.
joint-rule-field = Welche Gruppe muss ihn auch annehmen?
joint-rule-hint = Eine andere Gruppe, die über dasselbe abstimmt und es auch annehmen muss. Gibt es eine Gruppe dieses Namens, so geht jeder Entwurf an beide.
joint-asked = Für „{ $matter }“ verlangt die Satzung eine gemeinsame Abstimmung mit { $group }.
joint-missing = Die Satzung verlangt eine gemeinsame Abstimmung mit { $group }. Nennen Sie diese Gruppe im Entwurf: Ohne sie kann die Abstimmung nicht eröffnet werden.
joint-error-needed = Die Satzung verlangt eine gemeinsame Abstimmung mit { $group }. Nennen Sie zuerst diese Gruppe im Entwurf.
joint-error-charter = Die Satzung verlangt eine gemeinsame Abstimmung mit { $group }. Wählen Sie diese Gruppe.
