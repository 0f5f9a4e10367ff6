### Mail

notices-mail-title = Posta
notices-mail-lead = I messaggi scritti da questo sito. Destinatari e testi vengono cancellati dopo l’invio, e comunque dopo 14 giorni.
notices-mail-off = Questo sito non invia posta.
notices-mail-off-lead = Nessun server di posta è configurato, perciò non si scrivono nemmeno messaggi. Chi gestisce il sito può impostare smtp_url e mail_from.
notices-mail-none = Ancora nessun messaggio.
notices-mail-queued = Il messaggio è in partenza. Sarà inviato entro pochi secondi.
notices-mail-states = Messaggi
notices-mail-failures = Che cosa non è andato
notices-mail-unknown = Forse arrivati
notices-mail-unknown-lead = La connessione si è interrotta durante la consegna di questi messaggi. Vengono inviati di nuovo solo su richiesta: in tal caso potrebbero arrivare due volte.
notices-mail-resend = Inviare di nuovo
notices-column-state = Stato
notices-column-messages = Messaggi
notices-column-failure = Motivo
notices-column-kind = Messaggio
notices-column-written = Scritto
notices-column-action = Azione
notices-column-job = Compito
notices-column-attempts = Tentativi
notices-column-next = Prossimo tentativo
notices-jobs-title = Compiti non riusciti
notices-job-given-up = abbandonato
notices-job-survey-close = Chiudere un sondaggio alla scadenza
notices-job-mail = Inviare un messaggio
notices-job-erasure = Cancellare i vecchi indirizzi
notices-state-queued = In attesa
notices-state-sending = In corso d’invio
notices-state-sent = Inviato
notices-state-failed = Non inviato
notices-state-delivery-unknown = Consegna incerta
notices-failure-connection = Nessuna connessione al server di posta
notices-failure-encryption = Nessuna cifratura affidabile
notices-failure-authentication = Il server di posta non accetta nome e password
notices-failure-later = Il server di posta chiede di riprovare più tardi
notices-failure-refused = Il server di posta ha rifiutato
notices-failure-address = Nessun indirizzo di posta
notices-failure-broken-off = La connessione si è interrotta durante la consegna
notices-failure-interrupted = Il programma si è fermato a metà
notices-failure-too-old = In attesa per più di 14 giorni
notices-failure-withdrawn = Ritirato prima dell’invio
notices-failure-database = Errore della banca dati
notices-kind-test = Messaggio di prova
notices-test-title = Messaggio di prova
notices-test-hint = Un breve messaggio va a questo indirizzo, per vedere se la posta arriva.
notices-test-button = Inviare un messaggio di prova
notices-error-address = Inserire un indirizzo di posta, come nome@example.org.
notices-conflict-off = Questo sito non invia posta.
notices-conflict-settled = Questo messaggio è già stato inviato di nuovo, oppure è stato cancellato.

## Messages

notices-letter-test-subject = Messaggio di prova da { $community }
notices-letter-test = Chi amministra { $community } voleva sapere se la posta arriva. Arriva. Non occorre fare nulla.
