## A set of rules in sentences

rules-variant = { $title } ({ $variant })
rules-term-mode = Verfahren
rules-term-quorum = Beschlussfähigkeit
rules-term-participation = Beteiligung
rules-term-majority = Mehrheit
rules-term-classes = Klassen
rules-term-later = Nach einiger Zeit
rules-term-approvals = Zustimmungen
rules-term-objections = Einsprüche
rules-term-movers = Wer Anträge stellen darf
rules-term-second = Unterstützung
rules-term-sponsors = Mitantragsteller
rules-term-periods = Fristen
rules-term-secrecy = Wer die Stimmen sieht
rules-term-halt = Verlangen einer Sitzung
rules-term-review = Überprüfung
rules-term-suspension = Ruhendes Stimmrecht
rules-term-seats = Sitze
rules-term-employers = Arbeitgeber
rules-term-tie = Stimmengleichheit
rules-term-inactivity = Abwesenheit
rules-term-terms = Amtszeiten
rules-mode = { $mode ->
    [meeting] Abgestimmt wird in einer Sitzung.
    [electronic] Abgestimmt wird elektronisch, ohne Sitzung, bis zu einem Termin.
    [lazy-consensus] Angenommen wird durch stillschweigenden Konsens: Genügend viele stimmen innerhalb einer Wartefrist zu, und niemand widerspricht.
   *[consent] Angenommen wird durch Konsent: Fast alle zeichnen ab, und kein Einspruch bleibt offen.
}
rules-quorum = { $share } { $of ->
    [classes] der Mitgliederklassen
    [seats] aller Sitze
   *[eligible] aller Stimmberechtigten
} muss { $counts ->
    [present] anwesend sein
    [voted] mit Ja oder Nein gestimmt haben
   *[voted-or-abstained] gestimmt oder sich enthalten haben
}; sonst wird nichts beschlossen.
rules-no-quorum = Beschlussfähigkeit wird nicht verlangt.
rules-participation = { $share } aller Stimmberechtigten muss { $counts ->
    [present] anwesend sein
    [voted] mit Ja oder Nein gestimmt haben
   *[voted-or-abstained] gestimmt oder sich enthalten haben
}; sonst ist die Abstimmung ungültig und der Antrag abgelehnt.
rules-majority = { $share } { $of ->
    [present] der Anwesenden
    [cast] der abgegebenen Stimmen
    [cast-without-abstentions] der Stimmen dafür oder dagegen
    [eligible-without-subject] der anderen Stimmberechtigten
    [seats] aller Sitze
   *[eligible] aller Stimmberechtigten
} muss mit Ja stimmen.
rules-per-class = Jede Mitgliederklasse muss diese Mehrheit für sich erreichen.
rules-from-classes = Ja-Stimmen müssen aus so vielen der Mitgliederklassen kommen: { $share }.
rules-later = Steht die Abstimmung so lange offen: { $period }, dann genügt { $share } { $of ->
    [present] der Anwesenden
    [cast] der abgegebenen Stimmen
    [cast-without-abstentions] der Stimmen dafür oder dagegen
    [eligible-without-subject] der anderen Stimmberechtigten
    [seats] aller Sitze
   *[eligible] aller Stimmberechtigten
}.
rules-approvals = { $count ->
    [one] Ein Mitglied muss zustimmen.
   *[other] { $count } Mitglieder müssen zustimmen.
}
rules-approvals-all-but = { $count ->
    [0] Alle Mitglieder müssen abzeichnen.
    [one] Alle Mitglieder bis auf eines müssen abzeichnen.
   *[other] Alle Mitglieder bis auf { $count } müssen abzeichnen.
}
rules-objections-block = Ein einziger Einspruch hält den Antrag auf, bis er zurückgenommen wird.
rules-objections-counted = Einsprüche werden festgehalten und halten den Antrag nicht auf.
rules-approval = Ein angenommener Antrag wird wirksam, wenn { $by } zustimmt.
rules-approval-veto = Ein angenommener Antrag wird wirksam, wenn { $by } nicht widerspricht.
rules-movers-members = Wer einen Sitz hat, darf Anträge stellen, auch ohne Stimmrecht.
rules-movers-anyone = Wer ein Konto hat, darf Anträge stellen.
rules-support = { $what ->
    [second] { $count ->
        [one] Ein weiteres Mitglied muss den Antrag vor der Abstimmung unterstützen.
       *[other] { $count } weitere Mitglieder müssen den Antrag vor der Abstimmung unterstützen.
    }
   *[sponsor] { $count ->
        [one] Ein weiteres Mitglied muss den Antrag vor der Abstimmung mittragen.
       *[other] { $count } weitere Mitglieder müssen den Antrag vor der Abstimmung mittragen.
    }
}
rules-support-within = { $what ->
    [second] { $count ->
        [one] Ein weiteres Mitglied muss den Antrag unterstützen; Frist dafür: { $period }.
       *[other] { $count } weitere Mitglieder müssen den Antrag unterstützen; Frist dafür: { $period }.
    }
   *[sponsor] { $count ->
        [one] Ein weiteres Mitglied muss den Antrag mittragen; Frist dafür: { $period }.
       *[other] { $count } weitere Mitglieder müssen den Antrag mittragen; Frist dafür: { $period }.
    }
}
rules-notice = Ankündigung vor der Eröffnung der Abstimmung, mindestens: { $period }.
rules-least = Dauer der Abstimmung, mindestens: { $period }.
rules-waits = Wartefrist, mindestens: { $period }.
rules-most = Dauer der Abstimmung, höchstens: { $period }.
rules-settles = Die Abstimmung endet vorzeitig, wenn der Antrag angenommen ist, keine fehlende Stimme daran etwas ändern kann und sie so lange offen war: { $period }.
rules-extension = Die Abstimmung kann einmal verlängert werden, und zwar um: { $period }.
rules-restarts = Eine inhaltliche Änderung lässt die Frist von vorn beginnen.
rules-secrecy-until-close = Vor dem Ende sieht niemand die Stimmen, danach alle.
rules-secrecy-secret = Wer wie gestimmt hat, sieht niemand je.
rules-halt = { $count ->
    [one] Ein Mitglied kann die Abstimmung beenden, indem es eine Sitzung verlangt.
   *[other] { $count } Mitglieder können die Abstimmung beenden, indem sie eine Sitzung verlangen.
}
rules-review = Der Beschluss wird erneut geprüft, wenn er so lange in Kraft war: { $period }.
rules-evaluation = Mit dem Beschluss muss ein Termin für seine Bewertung festgelegt werden.
rules-abstention-ours = Die Satzung schweigt zu Enthaltungen. Dies ist die wörtliche Lesart; gewählt hat sie niemand.
rules-recusal = Wer befangen ist, gilt { $present ->
    [yes] als anwesend
   *[no] nicht als anwesend
} und zählt { $members ->
    [yes] weiter zu allen Stimmberechtigten
   *[no] nicht zu allen Stimmberechtigten
}.
rules-suspension = Wessen Stimmrecht ruht, der hat keine Stimme, { $quorum ->
    [yes] zählt weiter in der Zahl, an der die Beschlussfähigkeit gemessen wird,
   *[no] zählt nicht in der Zahl, an der die Beschlussfähigkeit gemessen wird,
} und { $members ->
    [yes] gehört weiter zu allen Stimmberechtigten
   *[no] gehört nicht zu allen Stimmberechtigten
}.
rules-classes = Die Satzung kennt diese Mitgliederklassen: { $classes }.
rules-seats = Die Satzung sieht { $count } Sitze vor; wo Sitze zählen, zählen auch die leeren.
rules-cap-both = Ein Arbeitgeber hat mit den verbundenen Unternehmen höchstens { $ratio } der Stimmen oder { $count }, je nachdem, was mehr ist.
rules-cap-ratio = Ein Arbeitgeber hat mit den verbundenen Unternehmen höchstens { $ratio } der Stimmen.
rules-cap-votes = { $count ->
    [one] Ein Arbeitgeber hat mit den verbundenen Unternehmen höchstens eine Stimme.
   *[other] Ein Arbeitgeber hat mit den verbundenen Unternehmen höchstens { $count } Stimmen.
}
rules-cap-block = Darüber wird nicht ausgezählt, bis seine Leute gesagt haben, wer die zulässigen Stimmen abgibt.
rules-cap-warn = Darüber wird gewarnt, und alle Stimmen zählen.
rules-cap-roll-up = Jeder Arbeitgeber hat eine Stimme, gleich wie viele seiner Leute einen Sitz haben.
rules-cap-grace = Nach einem Wechsel des Arbeitgebers darf er so lange mehr haben: { $period }.
rules-tie = Bei Stimmengleichheit entscheidet { $to }.
rules-absence-effect = { $effect ->
    [suspends] { $back ->
        [0] hat keine Stimme, bis sich das ändert
        [one] hat keine Stimme bis zur nächsten besuchten Sitzung
       *[other] hat keine Stimme, bis { $back } Sitzungen nacheinander besucht sind
    }
    [ends] wird Mitglied ohne Stimmrecht
   *[leave] wird gebeten, zurückzutreten
}
rules-absent-meetings = { $count ->
    [one] Wer eine Sitzung versäumt, { rules-absence-effect }.
   *[other] Wer { $count } Sitzungen nacheinander versäumt, { rules-absence-effect }.
}
rules-absent-votes = { $count ->
    [one] Wer eine Abstimmung versäumt, { rules-absence-effect }.
   *[other] Wer { $count } Abstimmungen nacheinander versäumt, { rules-absence-effect }.
}
rules-absent-attended = Wer von den letzten { $of } Sitzungen weniger als { $count } besucht hat, { rules-absence-effect }.
rules-absent-idle = Wer so lange nichts tut ({ $period }), { rules-absence-effect }.
rules-absent-year = Wer in einem Kalenderjahr weniger als { $ratio } der Stimmen abgibt, { rules-absence-effect }.
rules-terms-consecutive = { $count ->
    [one] Niemand dient zweimal nacheinander.
   *[other] Niemand dient mehr als { $count } Amtszeiten nacheinander.
}
rules-terms-lifetime = { $count ->
    [one] Niemand dient insgesamt mehr als eine Amtszeit.
   *[other] Niemand dient insgesamt mehr als { $count } Amtszeiten.
}
rules-terms-short = Eine erste Amtszeit von weniger als { $count } Monaten zählt nicht.

## Traps

rules-traps = Fallen
rules-traps-lead = Diese Regeln sind brauchbar. Trotzdem lassen sie zu, was ein Gremium selten will:
rules-traps-none = In diesen Regeln wurde keine Falle gefunden.
rules-trap-where = Bei: { $decisions }
rules-trap-half-title = Die Hälfte genügt
rules-trap-half = Bei { $base } { $of ->
    [present] Anwesenden
    [cast] abgegebenen Stimmen
    [cast-without-abstentions] Stimmen dafür oder dagegen
    [eligible-without-subject] anderen Stimmberechtigten
    [seats] Sitzen
   *[eligible] Stimmberechtigten
} nähmen { $needed } von { $base } einen Antrag an, und die anderen { $needed } könnten sein Gegenteil annehmen. „Mehr als die Hälfte“ vermeidet das.
rules-trap-minority-title = Eine Minderheit entscheidet
rules-trap-minority = Bei { $base } { $of ->
    [present] Anwesenden
    [cast] abgegebenen Stimmen
    [cast-without-abstentions] Stimmen dafür oder dagegen
    [eligible-without-subject] anderen Stimmberechtigten
    [seats] Sitzen
   *[eligible] Stimmberechtigten
} nähmen { $needed } von { $base } einen Antrag gegen den Willen der übrigen { $rest } an.
rules-trap-staying-away-title = Fernbleiben wirkt stärker als ein Nein
rules-trap-staying-away = Bei { $members } Stimmberechtigten beschließen { $yes } dafür und sonst niemand nichts. { $no ->
    [one] Eine Gegenstimme
   *[other] { $no } Gegenstimmen
} würden beschlussfähig machen, und der Antrag wäre angenommen: Wer dagegen ist, kommt besser nicht.
rules-trap-coming-title = Mehr Beteiligung kann einen Antrag scheitern lassen
rules-trap-coming = Bei { $members } Stimmberechtigten nehmen { $yes } dafür und { $no } dagegen einen Antrag an. { $abstain ->
    [one] Kommt noch jemand und enthält sich
   *[other] Kommen noch { $abstain } und enthalten sich
}, scheitert er mit denselben Stimmen.
rules-trap-abstention-title = Keine Lesart der Enthaltung gewählt
rules-trap-abstention = Bei { $members } Stimmberechtigten, { $yes } dafür, { $no } dagegen und { $abstain ->
    [one] einer Enthaltung
   *[other] { $abstain } Enthaltungen
} ist ein Antrag nach Lesart { $ours } { $passes ->
    [yes] angenommen und nach Lesart { $other } abgelehnt
   *[no] abgelehnt und nach Lesart { $other } angenommen
}. Die Satzung schweigt: Das Gremium sollte sagen, welcher Lesart es folgt.
rules-trap-unreachable-title = Niemand kann es erreichen
rules-trap-unreachable = { $members ->
    [one] Bei einem Stimmberechtigten genügt selbst ein Ja nicht.
   *[other] Bei { $members } Stimmberechtigten genügt selbst ein Ja von allen nicht.
}
rules-trap-everybody-title = Alle werden gebraucht
rules-trap-everybody = Bei { $members } Stimmberechtigten lässt ein Einziger, der nicht mit Ja stimmt, den Antrag scheitern.
rules-trap-lone-title = Eine Stimme entscheidet für alle
rules-trap-lone = Bei { $members } Stimmberechtigten nimmt ein einziges Ja den Antrag an, wenn sonst niemand stimmt. Beschlussfähigkeit oder Mindestbeteiligung vermeidet das.
rules-trap-tie-title = Niemand entscheidet bei Stimmengleichheit
rules-trap-tie = Bei { $each } dafür und { $each } dagegen ist der Antrag abgelehnt, und die Regeln nennen niemanden, der entscheidet oder hilft.
rules-trap-cap-title = Der Anteil eines Arbeitgebers ist keine ganze Stimme
rules-trap-cap = { $members ->
    [one] Bei einem Stimmberechtigten ist { $ratio } der Stimmen weniger als eine Stimme
   *[other] Bei { $members } Stimmberechtigten ist { $ratio } der Stimmen weniger als eine Stimme
}: Niemand mit einem Arbeitgeber könnte stimmen. „Oder so viele Stimmen, je nachdem, was mehr ist“ vermeidet das.
rules-trap-suspended-title = Ruhende Stimmrechte können die Beschlussfähigkeit verhindern
rules-trap-suspended = Bei { $members } Stimmberechtigten machen { $needed } beschlussfähig. Ruht das Stimmrecht von { $suspended }, bleiben { $left }, und nichts kann beschlossen werden, auch nicht ihre Rückkehr.
rules-trap-notice-title = Die Ankündigung dauert länger als die Abstimmung
rules-trap-notice = Ankündigung: { $one }; Abstimmung höchstens: { $other }. Soll die Ankündigung während der Abstimmung laufen, kann sie nie eingehalten werden.
rules-trap-least-title = Eine Abstimmung endet, bevor sie lange genug offen war
rules-trap-least = Mindestdauer: { $one }; Höchstdauer: { $other }. Jede Abstimmung würde scheitern.
rules-trap-settles-title = Sie endet nie vorzeitig
rules-trap-settles = Vorzeitiges Ende frühestens nach dieser Dauer: { $one }; Höchstdauer: { $other }.
rules-trap-later-title = Die spätere Mehrheit kommt zu spät
rules-trap-later = Sie genügt erst nach dieser Dauer: { $one }; Höchstdauer der Abstimmung: { $other }.
rules-trap-no-ordinary-title = Gewöhnliche Beschlüsse sind nicht möglich
rules-trap-no-ordinary = Keine Regel gilt für einen gewöhnlichen Beschluss, also kann das Gremium keinen fassen.
rules-trap-amendment-title = Die Satzung ist leichter zu ändern als anzuwenden
rules-trap-amendment = Bei { $members } Stimmberechtigten ändern { $amendment } die Satzung, und ein gewöhnlicher Beschluss braucht { $ordinary }.
rules-trap-classes-title = Die Klassen sind nicht benannt
rules-trap-classes = Klassen werden gezählt, und zählen können nur jene, die gerade Mitglieder haben: Eine Klasse ohne Mitglieder wird vergessen. Nennen Sie die Klassen.
rules-trap-seats-title = Die Zahl der Sitze fehlt
rules-trap-seats = Sitze werden gezählt, und ohne ihre Zahl zählen nur die besetzten: Ein leerer Sitz wird vergessen. Geben Sie die Zahl an.

## A set on a page

rules-section-decisions = Was ein Beschluss braucht
rules-section-always = Was immer gilt
rules-unverified = Aus einer Zusammenfassung, ungeprüft
rules-unverified-note = Der Wortlaut der Satzung lag nicht vor. Jede Regel unten sagt, was eine Zusammenfassung über sie sagt, in unseren Worten; vergleichen Sie sie mit der Satzung, bevor Sie sie verwenden.
rules-verified = Am Wortlaut gelesen
rules-json = Als Daten (JSON)
rules-presets = Regeln anderer Satzungen
rules-presets-lead = Abstimmungsregeln wirklicher Gemeinschaften, in Sätzen und als Daten, jede mit der Stelle, an der sie gelesen wurde. Eine Gruppe kann mit jeder von ihnen beginnen.
rules-preset = Regeln für den Anfang
rules-preset-decisions = { $count ->
    [one] { $count } Art von Beschluss
   *[other] { $count } Arten von Beschlüssen
}
rules-preset-use = Diese Regeln verwenden
rules-preset-use-note = Wer verwaltet, beginnt mit ihnen auf der Seite einer Gruppe unter „Regeln“ und ändert, was dort anders ist. Auf der Befehlszeile werden sie als Datei ausgegeben, die das Programm liest.
rules-source = Quelle
rules-source-text = Der gelesene Text
rules-source-revision = (Fassung { $revision })
rules-command = Befehl

## The rules of a group
rules-link = Regeln
rules-of-group = Regeln: { $group }
rules-of-group-lead = Nach diesen Regeln wird ausgezählt. Eine Abstimmung behält die Regeln, die bei ihrer Eröffnung galten.
rules-as-of = In Kraft am Ende des
rules-in-force = in Kraft ab { $day }, durch: { $clause }
rules-none-title = An diesem Tag keine eigenen Regeln
rules-none = Die Gruppe entscheidet dann nach dem Grundtext, mit der wörtlichen Lesart der Enthaltungen:
rules-traps-members = Die Beispiele sind mit { $count } Stimmberechtigten gerechnet, wo eine Gruppe dafür weder zu klein noch zu groß ist.
rules-versions = Alle Regelwerke
rules-version-shown = hier gezeigt
rules-version-coming = noch nicht in Kraft

## The editor
rules-edit = Regeln ändern
rules-edit-nothing-yet = Noch ist nichts in Kraft
rules-edit-nothing-yet-note = Ändern Sie, was Sie möchten, und lesen Sie hier, was es bedeutet. Die Gruppe entscheidet erst nach den neuen Regeln, wenn Sie sie am Ende dieser Seite in Kraft setzen.
rules-begin = Womit möchten Sie beginnen?
rules-begin-hint = Alles lässt sich danach ändern.
rules-begin-in-force = Die geltenden Regeln
rules-begin-nothing = Nichts
rules-begin-nothing-hint = Ein leeres Regelwerk, Regel für Regel einzugeben oder aus einer Datei zu lesen.
rules-begin-button = Beginnen
rules-no-decisions = Noch hat kein Beschluss eine Regel.
rules-add-decision = Beschluss hinzufügen
rules-change = Ändern
rules-copy = Kopieren
rules-remove = Entfernen
rules-change-set = Ändern, was immer gilt
rules-data = Als Daten
rules-data-summary = Das Regelwerk als JSON, zum Aufheben oder Einlesen
rules-field-json = Regeln als JSON
rules-field-json-hint = Dieselbe Datei, die „folkmoot motion outcome“ nimmt.
rules-import = Dieses JSON einlesen
rules-put = In Kraft setzen
rules-field-from = Ab welchem Tag?
rules-field-from-hint = Abstimmungen, die ab dann eröffnet werden, folgen diesen Regeln. Laufende behalten ihre.
rules-field-by = Wodurch?
rules-field-by-hint = Der Beschluss oder der Teil der Satzung, aus dem sie stammen: „TSC-2026-007“, „Satzung, Abschnitt 2“.
rules-put-button = Diese Regeln in Kraft setzen
rules-keep = Übernehmen und ansehen
rules-back = Zurück, ohne zu übernehmen
rules-conflict = Jemand anderes hat inzwischen die Regeln dieser Gruppe geändert. Ihr Entwurf ist noch da; sehen Sie sich die anderen an und speichern Sie erneut, wenn Ihre gelten sollen.

## The forms of the editor
rules-decision-title = Was ein Beschluss braucht
rules-set-title = Was immer gilt
rules-field-matter = Worum geht es?
rules-field-mode = Wie wird entschieden?
rules-field-variant = Art der Änderung
rules-field-variant-hint = Nur wo die Satzung in derselben Sache mehrere kennt: „klein“, „groß“.
rules-field-language = Sprache der Satzung
rules-field-language-hint = In der die Stellen unten zitiert sind.
rules-field-share = Anteil
rules-field-share-hint = Zwei ganze Zahlen wie 1/2, 2/3 oder 3/4: 66 % sind nicht zwei Drittel. Leer für keinen.
rules-field-strict = Wie ist der Anteil gemeint?
rules-strict-least = mindestens so viel
rules-strict-more = mehr als das
rules-field-of = Wovon?
rules-field-counts = Wer wird gezählt?
rules-base-present = der Anwesenden
rules-base-cast = der abgegebenen Stimmen, mit Enthaltungen
rules-base-decided = der Stimmen dafür oder dagegen
rules-base-eligible = aller Stimmberechtigten
rules-base-others = der anderen Stimmberechtigten, ohne die betroffene Person
rules-base-seats = aller Sitze, auch der leeren
rules-base-classes = der Mitgliederklassen
rules-counts-present = wer anwesend ist, und wer stimmt
rules-counts-voted = wer mit Ja oder Nein stimmt
rules-counts-all = wer stimmt oder sich enthält
rules-field-place = Wo es steht
rules-field-place-hint = Überschrift und Punkt, wie man es in der Satzung findet.
rules-field-text = Der Wortlaut
rules-field-per-class = Jede Mitgliederklasse muss sie für sich erreichen
rules-field-classes-share = Anteil der Klassen, aus denen Ja-Stimmen kommen müssen
rules-field-classes-share-hint = Leer, wo Klassen keine Rolle spielen.
rules-field-after = Nach welcher Dauer genügt sie?
rules-field-period-hint = 72h, 7d oder 10bd: Stunden, Tage, Werktage. Leer für keine.
rules-field-count-hint = Eine ganze Zahl. Leer für keine.
rules-field-abstention = Wie wird eine Enthaltung gelesen?
rules-reading-as-set = wie immer
rules-reading-ours = Nicht gewählt: die wörtliche Lesart
rules-reading-a = A: wirkt wie ein Nein
rules-reading-b = B: anwesend, nicht in der Mehrheit einer Sitzung
rules-reading-c = C: nicht Teil der Beschlussfähigkeit
rules-reading-d = D: anwesend, sonst nichts
rules-reading-e = E: scheidet aus der Wählerschaft aus
rules-field-approvals = Wie viele?
rules-field-approvals-kind = Was sagt die Zahl?
rules-approvals-so-many = so viele müssen zustimmen
rules-approvals-but = alle bis auf so viele müssen es
rules-field-block = Ein Einspruch hält auf
rules-field-members = Wie viele Mitglieder?
rules-field-within = Innerhalb welcher Zeit?
rules-movers-choice-voting = wer Stimmrecht hat
rules-movers-choice-members = wer einen Sitz hat
rules-movers-choice-anyone = wer ein Konto hat
rules-secrecy-choice-open = alle, sofort
rules-secrecy-choice-until-close = vor dem Ende niemand, danach alle
rules-secrecy-choice-secret = niemand je
rules-field-notice = Ankündigung vor der Abstimmung
rules-field-least = Mindestens offen
rules-field-most = Höchstens offen
rules-field-settles = Endet vorzeitig, wenn entschieden und so lange offen
rules-field-extension = Einmal verlängerbar um
rules-field-restarts = Eine inhaltliche Änderung lässt die Frist neu beginnen
rules-field-approval-by = Wer stimmt zu?
rules-field-veto = Er gilt, wenn sie nicht widersprechen
rules-field-review = Erneut geprüft nach
rules-field-evaluation = Ein Termin für die Bewertung muss mit festgelegt werden
rules-field-name = Wie heißt das Regelwerk?
rules-field-name-hint = Der Name steht bei jeder Abstimmung, die ihm folgt.
rules-field-source-hint = Das Dokument, in dem sie gelesen wurden, mit Datum oder Fassung.
rules-field-recusal-present = gilt als anwesend
rules-field-recusal-members = zählt weiter zu allen Stimmberechtigten
rules-field-recusal-ours = die Satzung schweigt dazu
rules-field-suspension = die Satzung kennt ruhende Stimmrechte
rules-field-suspension-quorum = Suspendierte zählen in der Zahl, an der die Beschlussfähigkeit gemessen wird
rules-field-suspension-members = Suspendierte gehören weiter zu allen Stimmberechtigten
rules-field-seats = Wie viele Sitze?
rules-field-classes = Mitgliederklassen
rules-field-classes-hint = Eine je Zeile.
rules-field-cap = Was, wenn ein Arbeitgeber mehr hat?
rules-cap-choice-none = es gibt keine Grenze
rules-cap-choice-block = es wird nicht ausgezählt, bis sie sagen, wer stimmt
rules-cap-choice-warn = es wird gesagt, und alle Stimmen zählen
rules-cap-choice-roll-up = jeder Arbeitgeber hat eine Stimme
rules-field-cap-votes = Zahl der Stimmen
rules-field-cap-votes-hint = Mit Anteil und Zahl gilt, was mehr ist.
rules-field-grace = Nach einem Wechsel ist mehr erlaubt, so lange
rules-field-to = Wer?
rules-field-absence = Wann gilt jemand als abwesend?
rules-absence-none = keine solche Regel
rules-absence-meetings = nach so vielen versäumten Sitzungen nacheinander
rules-absence-votes = nach so vielen versäumten Abstimmungen nacheinander
rules-absence-attended = bei zu wenigen der letzten Sitzungen
rules-absence-idle = nach so langer Untätigkeit
rules-absence-year = bei zu wenigen Stimmen eines Jahres
rules-field-absence-count = Wie viele Sitzungen oder Abstimmungen?
rules-field-absence-of = Von wie vielen der letzten?
rules-field-absence-of-hint = Nur wo die letzten Sitzungen zählen.
rules-field-absence-period = Wie lange?
rules-field-absence-ratio = Welcher Anteil der Stimmen eines Jahres mindestens?
rules-field-effect = Was folgt daraus?
rules-effect-suspends = das Stimmrecht ruht
rules-effect-ends = der Sitz verliert das Stimmrecht
rules-effect-leave = das Mitglied wird gebeten zurückzutreten
rules-field-back = Zurück nach wie vielen Sitzungen nacheinander?
rules-field-consecutive = Höchstens Amtszeiten nacheinander
rules-field-lifetime = Höchstens Amtszeiten insgesamt
rules-field-short = Eine erste Amtszeit zählt nicht unter so vielen Monaten
rules-hint-quorum = Ohne sie wird nichts beschlossen. Eine elektronische Abstimmung hat meist keine.
rules-hint-participation = Wie viele teilnehmen müssen, sonst ist die Abstimmung ungültig.
rules-hint-majority = Wie viele mit Ja stimmen müssen. Stillschweigender Konsens und Konsent verlangen statt dessen Zustimmungen.
rules-hint-later = Eine andere Mehrheit, die genügt, wenn die Abstimmung lange offen war.
rules-hint-abstention = Satzungen, die gleich klingen, werden auf fünf Arten gelesen. Jede ergibt andere Ergebnisse.
rules-hint-approvals = Für stillschweigenden Konsens und Konsent.
rules-hint-second = Mitglieder außer der antragstellenden Person, die für eine Abstimmung sein müssen.
rules-hint-sponsors = Mitglieder, die ihn gemeinsam stellen müssen.
rules-hint-periods = Wie lange ein Antrag angekündigt und offen ist und was das ändert.
rules-hint-halt = So viele Mitglieder beenden eine Abstimmung ohne Wirkung, um erst darüber zu tagen.
rules-hint-approval = Jemand außerhalb, ohne den ein angenommener Antrag nicht wirksam wird.
rules-hint-review = Wann der Beschluss erneut geprüft wird.
rules-hint-recusal = Wer wegen eines Interessenkonflikts zurücktritt …
rules-hint-suspension = Wer einen Sitz und vorübergehend keine Stimme hat.
rules-hint-seats = Die Sitze, die die Satzung vorsieht, und die Mitgliederklassen, die sie unterscheidet.
rules-hint-cap = Die meisten Stimmen eines Arbeitgebers mit den verbundenen Unternehmen.
rules-hint-tie = Wer bei Stimmengleichheit entscheidet.
rules-hint-escalation = Wer hilft, wenn eine Abstimmung nichts klärt.
rules-hint-absence = Was folgt, wenn Mitglieder nicht kommen.
rules-hint-terms = Wie lange jemand dienen darf.

## What is wrong in a form
rules-error-ratio = Geben Sie zwei ganze Zahlen ein, etwa 2/3; höchstens 1/1.
rules-error-period = Geben Sie eine Dauer ein, etwa 72h, 7d oder 10bd.
rules-error-count = Geben Sie eine ganze Zahl ein.
rules-error-json = Das ist kein Regelwerk. Zeile { $line }: { $problem }
rules-error-past = Es gelten bereits Regeln; andere beginnen daher heute oder später.

## What would change an open vote

rules-prospects = Was das ändern würde
rules-prospects-lead = { $silent ->
    [0] Alle haben abgestimmt.
    [one] Ein Mitglied hat sich noch nicht geäußert. Gerechnet, als blieben alle anderen Stimmen, wie sie sind.
   *[other] { $silent } Mitglieder haben sich noch nicht geäußert. Gerechnet, als blieben alle anderen Stimmen, wie sie sind.
}
rules-prospects-then = { $verdict ->
    [passed] wäre der Antrag angenommen
    [passed-subject-to-approval] wäre der Antrag vorbehaltlich der Zustimmung angenommen
    [failed] wäre der Antrag abgelehnt
    [no-quorum] fehlte die Beschlussfähigkeit
    [tied] herrschte Stimmengleichheit
   *[blocked] wäre der Antrag aufgehalten
}
rules-prospects-yes = { $asks ->
    [approvals] { $votes ->
        [one] Mit einer weiteren Zustimmung { rules-prospects-then }.
       *[other] Mit { $votes } weiteren Zustimmungen { rules-prospects-then }.
    }
   *[votes] { $votes ->
        [one] Mit einer weiteren Ja-Stimme { rules-prospects-then }.
       *[other] Mit { $votes } weiteren Ja-Stimmen { rules-prospects-then }.
    }
}
rules-prospects-no = { $asks ->
    [approvals] { $votes ->
        [one] Mit einem weiteren Einspruch { rules-prospects-then }.
       *[other] Mit { $votes } weiteren Einsprüchen { rules-prospects-then }.
    }
   *[votes] { $votes ->
        [one] Mit einer weiteren Nein-Stimme { rules-prospects-then }.
       *[other] Mit { $votes } weiteren Nein-Stimmen { rules-prospects-then }.
    }
}
rules-prospects-abstain = { $asks ->
   *[votes] { $votes ->
        [one] Mit einer weiteren Enthaltung { rules-prospects-then }.
       *[other] Mit { $votes } weiteren Enthaltungen { rules-prospects-then }.
    }
}
rules-prospects-settled = Wer noch nicht gestimmt hat, kann das Ergebnis nicht mehr ändern. Es ändert sich nur, wenn jemand seine Stimme ändert.

## How one member voted
rules-votes-of = Stimmen von { $person }
rules-votes-lead = Jede Abstimmung, zu deren Wählerschaft dieses Mitglied gehörte, die neueste zuerst.
rules-votes-none-title = Noch keine Abstimmungen
rules-votes-none = Abstimmungen erscheinen hier, sobald diese Person zu einer Wählerschaft gehört.
rules-votes-decision = Beschluss
rules-votes-outcome = Ergebnis
rules-votes-hidden = Nach den Regeln nicht gezeigt
rules-votes-link = Wie dieses Mitglied gestimmt hat
rules-register-csv = Als Tabelle (CSV)
rules-register-feed = Neue Beschlüsse als Feed (Atom)
