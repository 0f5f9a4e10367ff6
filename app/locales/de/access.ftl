# access

## Who may answer

access-home-open-link = offen für alle
access-home-one-per-member = eine Antwort je Mitglied
access-home-body-members = für Mitglieder von { $body }
access-home-invited = auf Einladung
access-home-members-and-link = für Mitglieder und alle, die den Link haben
access-page-open-link = Alle, die den Link haben. Niemand prüft, ob jemand zweimal antwortet.
access-page-one-per-member = Mitglieder mit Konto, je einmal.
access-page-body-members = Alle, die am Ende des { $day } einen Sitz in { $body } hatten, je einmal.
access-page-invited = Alle, die eingeladen wurden, einmal je Einladung.
access-page-members-and-link = Mitglieder mit einem Konto, je einmal, und alle anderen, die den Link haben. Veröffentlichte Ergebnisse zählen beide zusammen.
access-page-body = Sitze an diesem Tag
access-page-not-in-body = Ihr Konto hatte am Ende des { $day } keinen Sitz in { $body }; diese Umfrage richtet sich deshalb nicht an Sie.
access-page-by-invitation = Antworten Sie über den Link in Ihrer Einladung.

## Before the first question

access-start-open-link = Alle, die diesen Link haben. Ein Konto ist nicht nötig, und niemand prüft, ob jemand zweimal antwortet.
access-start-one-per-member = Mitglieder, je einmal. Dass Sie teilgenommen haben, steht an einer Stelle, was Sie geantwortet haben, an einer anderen, und nichts verbindet beide.
access-start-body-members = Alle, die am Ende des { $day } einen Sitz in { $body } hatten, je einmal. Dass Sie teilgenommen haben, steht an einer Stelle, was Sie geantwortet haben, an einer anderen, und nichts verbindet beide.
access-start-invited = Alle, die eingeladen wurden, einmal je Einladung. Dass Ihre Einladung verwendet wurde, steht an einer Stelle, was Sie geantwortet haben, an einer anderen, und nichts verbindet beide.
access-start-members-and-link-member = Sie sind angemeldet und antworten als Mitglied, einmal. Dass Sie teilgenommen haben, steht an einer Stelle, was Sie geantwortet haben, an einer anderen, und nichts verbindet beide. Andere antworten über den Link.
access-start-members-and-link-link = Sie antworten über den Link: Ein Konto ist nicht nötig, und niemand prüft, ob jemand zweimal antwortet. Mitglieder melden sich vorher an, damit sie als Mitglieder gezählt werden.
access-start-way-link = Außerdem, dass die Antwort über den Link kam, mit oder ohne Arbeitsnachweis Ihres Browsers.
access-start-way-member = Außerdem, dass die Antwort von einem Mitglied kam.
access-start-way-body-member = Außerdem, dass die Antwort von einem Mitglied der Gruppe kam.
access-start-way-invited = Außerdem, dass die Antwort über eine Einladung kam, nicht über welche.
access-start-way-member-not-link = Außerdem, dass die Antwort von einem Mitglied kam und nicht über den Link.
access-start-way-link-not-member = Außerdem, dass die Antwort über den Link kam und nicht von einem Mitglied, mit oder ohne Arbeitsnachweis Ihres Browsers.

## Refusals

access-refused-not-in-body = Diese Umfrage richtet sich an alle, die an einem bestimmten Tag einen Sitz in einer Gruppe hatten; Ihr Konto hatte keinen. Welche Gruppe und welcher Tag, steht auf der Seite der Umfrage.
access-refused-not-invited = Diese Umfrage richtet sich an Eingeladene. Öffnen Sie sie über den Link in Ihrer Einladung.
access-refused-invitation-used = Diese Einladung wurde bereits verwendet. Für jede Einladung wird eine Antwort angenommen.

## Settings

access-set-title = Wer antworten darf
access-set-open-link = Alle, die den Link haben
access-set-open-link-hint = So oft sie möchten. Wer geantwortet hat, wird nicht gespeichert.
access-set-one-per-member = Jedes Mitglied einmal
access-set-one-per-member-hint = Wer teilgenommen hat, wird getrennt von den Antworten gespeichert.
access-set-body-members = Jedes Mitglied einer Gruppe einmal
access-set-body-members-hint = Alle, die am Ende eines bestimmten Tages einen Sitz in ihr hatten. Wählen Sie unten beides.
access-set-invited = Jede Einladung einmal
access-set-invited-hint = Welche Einladungen verwendet wurden, wird getrennt von den Antworten gespeichert.
access-set-members-and-link = Jedes Mitglied einmal und alle, die den Link haben
access-set-members-and-link-hint = Es sind zwei Stichproben. Bevor Sie Ergebnisse veröffentlichen, sehen Sie, wie viele auf jedem Weg kamen; veröffentlicht werden beide zusammengezählt.
access-set-body = Gruppe
access-set-body-hint = Nur, wo Mitglieder einer Gruppe gefragt werden.
access-set-body-none = Keine Gruppe
access-set-body-as-of = Maßgeblicher Tag
access-set-body-as-of-hint = Heute oder ein früherer Tag, in der Zeitzone der Gruppe. Wer an seinem Ende einen Sitz hatte, darf antworten; spätere Wechsel ändern daran nichts, Berichtigungen schon.
access-set-error-body = Wählen Sie die Gruppe, deren Mitglieder gefragt werden.
access-set-error-body-as-of = Geben Sie einen Tag an, der begonnen hat, etwa 2026-05-31.
access-set-no-mail = Es geht keine Einladung hinaus, und ohne Einladung kann niemand diese Umfrage beantworten. Wer die Seite betreibt, kann smtp_url und mail_from setzen.

## The way in by which responses came

access-stratum-member = Mitglieder, angemeldet
access-stratum-body-member = Mitglieder der Gruppe, angemeldet
access-stratum-invited = Eingeladene
access-stratum-link-with-proof = Über den Link, mit Arbeitsnachweis
access-stratum-link-without-proof = Über den Link, ohne Arbeitsnachweis

## What is stored

access-stored-stratum = Bei jeder Antwort der Zugangsweg: als Mitglied, als Mitglied einer Gruppe, auf Einladung oder über den Link mit oder ohne Arbeitsnachweis.
access-stored-member = Dass Ihr Konto teilgenommen hat, steht in einer dritten Tabelle, ohne Datum und ohne etwas, das sie mit den Antworten gemeinsam hätte. So antwortet jedes Mitglied nur einmal.
access-stored-invited = Dass Ihre Einladung verwendet wurde, steht in einer dritten Tabelle, ohne Datum und ohne etwas, das sie mit den Antworten gemeinsam hätte. So wird jede Einladung nur einmal verwendet.
access-stored-link = Wer über den Link teilgenommen hat, wird gar nicht gespeichert.
access-stored-defence = Gegen Maschinen trägt ein Formular die signierte Zeit, zu der es begonnen wurde, und ein Feld, das Menschen nicht sehen, und Ihr Browser kann eine kleine Aufgabe rechnen (Arbeitsnachweis). Das wird beim Eintreffen der Antworten geprüft und nicht gespeichert. Fehlt die Aufgabe, wird Ihre Netzadresse einige Minuten im Arbeitsspeicher des Servers gezählt; gespeichert oder protokolliert wird sie nie.
access-stored-unfinished = Wenn Sie Ihre Antworten speichern, um später fortzufahren: die Antworten, die Seite, die zufällige Nummer des Formulars und der letzte Tag des Links, unter einem Hashwert des Links und nichts sonst. Das wird gelöscht, wenn Sie senden, wenn der Link abläuft und wenn die Umfrage schließt.

## What an open link asks of browsers

access-guard-field = Lassen Sie dieses Feld leer
access-guard-trapped = Ein Feld, das Menschen nicht sehen, war ausgefüllt, vielleicht durch Ihren Browser. Es wird jetzt gezeigt und ist geleert: Lassen Sie es leer und senden Sie noch einmal. Ihre Antworten sind noch hier.
access-guard-unknown = Diesem Formular fehlte die Zeit, zu der Sie es begonnen haben. Es hat eine neue: Senden Sie in einer halben Minute noch einmal. Ihre Antworten sind noch hier.
access-guard-quick = Das war schneller, als Menschen antworten. Warten Sie einige Sekunden und senden Sie noch einmal: Ihre Antworten sind noch hier.
access-guard-busy = Aus Ihrem Netz sind in kurzer Zeit viele Antworten gekommen. Senden Sie in einer Minute noch einmal: Ihre Antworten sind noch hier. Mit eingeschaltetem JavaScript entfällt das Warten.

## How many responses are wanted

access-set-closes-after = Schließt mit so vielen Antworten
access-set-closes-after-hint = Die Umfrage schließt dann von selbst, auch vor der Frist. Leer lassen, wenn es keine Grenze gibt.
access-set-quotas = Quoten
access-set-quotas-hint = Eine je Zeile: eine Zahl, ein Doppelpunkt und eine Bedingung wie im Fragebogen, etwa 200: {"{"}role{"}"} = 'Researcher'. Weitere solche Antworten werden abgelehnt. Die Zahl ist mindestens { $least }, denn eine Ablehnung verrät, dass so viele so geantwortet haben.
access-set-error-closes-after = Geben Sie eine ganze Zahl von 1 bis 10.000.000 ein oder nichts.
access-set-error-quota-line = Zeile { $line }: Schreiben Sie eine ganze Zahl, einen Doppelpunkt und eine Bedingung.
access-set-error-quota-least = Zeile { $line }: Die Zahl muss mindestens { $least } sein.
access-set-error-quota-condition = Zeile { $line }: Das ist keine Bedingung über Antworten. Bewegliche Tage wie today() lassen sich nicht zählen.
access-set-error-quota-name = Keine Frage heißt „{ $name }“.
access-set-error-quota-answer = Die Frage „{ $name }“ bietet keine Antwort „{ $value }“ an.
access-set-error-quotas-many = Eine Umfrage hat höchstens { $most } Quoten.
access-set-conflict-quota = Eine Quote fragt nach einer Frage, die dieser Fragebogen nicht hat.
access-page-wanted = Gewünschte Antworten
access-page-closes-after = Sie schließt mit { $number } Antworten.
access-page-quotas = Quoten
access-page-quota = Höchstens { $most } Antworten, für die gilt:
access-refused-quota = Von Antworten wie Ihrer hat die Umfrage so viele, wie sie annimmt. Ihre wurde nicht gespeichert; alles, was Sie eingegeben haben, ist noch hier.
access-refused-enough = Die Umfrage hat so viele Antworten, wie sie wollte, und schließt. Ihre wurde nicht gespeichert; alles, was Sie eingegeben haben, ist noch hier.

## Going on later

access-resume-keep = Speichern und später fortfahren
access-resume-start = Später fortfahren
access-resume-start-how = Sie können Ihre Antworten zurücklegen und über einen privaten Link anderswo fortfahren. Sie werden dann hier aufbewahrt, ohne Konto, Adresse oder Uhrzeit, bis Sie sie senden, der Link abläuft oder die Umfrage schließt.
access-resume-kept = Ihre Antworten sind aufbewahrt
access-resume-kept-lead = Mit diesem Link fahren Sie dort fort, wo Sie sind, auf jedem Gerät. Er wird nur dieses Mal gezeigt: Kopieren Sie ihn oder öffnen Sie ihn auf dem anderen Gerät.
access-resume-kept-until = Er gilt bis { $day }, sofern die Umfrage nicht vorher schließt und Sie nicht vorher senden.
access-resume-kept-what = Aufbewahrt werden Ihre Antworten, die Seite und die zufällige Nummer des Formulars, unter einem Hashwert des Links: kein Konto, keine Adresse, keine Uhrzeit. Der Link selbst wird nicht gespeichert.
access-resume-kept-who = Wer den Link hat, sieht Ihre Antworten und kann sie ändern und senden.
access-resume-go-on = Weiter antworten
access-resume-unknown = Unter diesem Link ist nichts aufbewahrt: Die Antworten wurden gesendet, der Link ist abgelaufen, oder er wurde nicht vollständig kopiert.
access-set-resumable = Anderswo fortfahren
access-set-resumable-on = Wer antwortet, kann speichern und später fortfahren
access-set-resumable-hint = Dafür gibt es einen privaten Link. Bis zum Senden bewahrt das Programm die Antworten auf, ohne zu wissen, von wem sie sind, höchstens 30 Tage lang.
