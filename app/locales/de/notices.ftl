### Mail

notices-mail-title = E-Mail
notices-mail-lead = Nachrichten, die diese Seite geschrieben hat. An wen sie gehen und was darin steht, wird nach dem Versand gelöscht, spätestens nach 14 Tagen.
notices-mail-off = Diese Seite verschickt keine E-Mails.
notices-mail-off-lead = Es ist kein Mailserver eingerichtet, also werden auch keine Nachrichten geschrieben. Wer die Seite betreibt, kann smtp_url und mail_from setzen.
notices-mail-none = Noch keine Nachricht.
notices-mail-queued = Die Nachricht ist unterwegs. Sie wird in wenigen Sekunden verschickt.
notices-mail-states = Nachrichten
notices-mail-failures = Was misslang
notices-mail-unknown = Vielleicht angekommen
notices-mail-unknown-lead = Die Verbindung brach ab, während diese Nachrichten übergeben wurden. Sie werden nur dann noch einmal verschickt, wenn Sie es verlangen; vielleicht kommen sie dann doppelt an.
notices-mail-resend = Noch einmal senden
notices-column-state = Stand
notices-column-messages = Nachrichten
notices-column-failure = Grund
notices-column-kind = Nachricht
notices-column-written = Geschrieben
notices-column-action = Aktion
notices-column-job = Aufgabe
notices-column-attempts = Versuche
notices-column-next = Nächster Versuch
notices-jobs-title = Misslungene Aufgaben
notices-job-given-up = aufgegeben
notices-job-survey-close = Eine Umfrage zu ihrem Ende schließen
notices-job-mail = Eine Nachricht senden
notices-job-erasure = Alte Adressen löschen
notices-state-queued = Wartet
notices-state-sending = Wird gesendet
notices-state-sent = Gesendet
notices-state-failed = Nicht gesendet
notices-state-delivery-unknown = Zustellung unbekannt
notices-failure-connection = Keine Verbindung zum Mailserver
notices-failure-encryption = Keine vertrauenswürdige Verschlüsselung
notices-failure-authentication = Der Mailserver nimmt unseren Namen und unser Passwort nicht an
notices-failure-later = Der Mailserver bat um einen späteren Versuch
notices-failure-refused = Der Mailserver lehnte ab
notices-failure-address = Keine E-Mail-Adresse
notices-failure-broken-off = Die Verbindung brach bei der Übergabe ab
notices-failure-interrupted = Das Programm wurde mittendrin beendet
notices-failure-too-old = Wartete länger als 14 Tage
notices-failure-withdrawn = Vor dem Versand zurückgenommen
notices-failure-database = Die Datenbank versagte
notices-kind-test = Testnachricht
notices-test-title = Testnachricht
notices-test-hint = An diese Adresse geht eine kurze Nachricht, um zu sehen, ob E-Mails ankommen.
notices-test-button = Testnachricht senden
notices-error-address = Geben Sie eine E-Mail-Adresse ein, etwa name@example.org.
notices-conflict-off = Diese Seite verschickt keine E-Mails.
notices-conflict-settled = Diese Nachricht wurde schon noch einmal gesendet oder ist gelöscht.

## Messages

notices-letter-test-subject = Testnachricht von { $community }
notices-letter-test = Jemand aus der Verwaltung von { $community } wollte wissen, ob E-Mails ankommen. Sie kommen an. Sie brauchen nichts zu tun.
