# access

## Who may answer

access-home-open-link = aperto a tutti
access-home-one-per-member = una risposta per membro
access-home-body-members = per i membri di { $body }
access-home-invited = su invito
access-home-members-and-link = per i membri e per chiunque abbia il link
access-page-open-link = Chiunque abbia il link. Nessuno controlla se qualcuno risponde due volte.
access-page-one-per-member = I membri con un account, una volta ciascuno.
access-page-body-members = Chi aveva un seggio in { $body } alla fine del giorno { $day }, una volta ciascuno.
access-page-invited = Chi ha ricevuto un invito, una volta per ogni invito.
access-page-members-and-link = I membri con un account, una volta ciascuno, e chiunque altro abbia il link. I risultati pubblicati contano insieme gli uni e gli altri.
access-page-body = Seggi in quel giorno
access-page-not-in-body = Il Suo account non aveva un seggio in { $body } alla fine del giorno { $day }: questo sondaggio non si rivolge a Lei.
access-page-by-invitation = Si risponde tramite il link contenuto nell’invito.

## Before the first question

access-start-open-link = Chiunque abbia questo link. Non serve un account e nessuno verifica se qualcuno risponde due volte.
access-start-one-per-member = I membri, una volta ciascuno. La Sua partecipazione è annotata in un luogo, le Sue risposte in un altro, e nulla li collega.
access-start-body-members = Chi aveva un seggio in { $body } alla fine del giorno { $day }, una volta ciascuno. La Sua partecipazione è annotata in un luogo, le Sue risposte in un altro, e nulla li collega.
access-start-invited = Chi ha ricevuto un invito, una volta per ogni invito. L’uso del Suo invito è annotato in un luogo, le Sue risposte in un altro, e nulla li collega.
access-start-members-and-link-member = Ha effettuato l’accesso e risponde come membro, una volta. La Sua partecipazione è annotata in un luogo, le Sue risposte in un altro, e nulla li collega. Gli altri rispondono tramite il link.
access-start-members-and-link-link = Risponde tramite il link: non serve un account e nessuno verifica se qualcuno risponde due volte. I membri accedono prima, per essere contati come membri.
access-start-way-link = Inoltre, che la risposta è arrivata tramite il link, con o senza prova di lavoro del browser.
access-start-way-member = Inoltre, che la risposta è arrivata da un membro.
access-start-way-body-member = Inoltre, che la risposta è arrivata da un membro del gruppo.
access-start-way-invited = Inoltre, che la risposta è arrivata tramite un invito, non tramite quale.
access-start-way-member-not-link = Inoltre, che la risposta è arrivata da un membro e non tramite il link.
access-start-way-link-not-member = Inoltre, che la risposta è arrivata tramite il link e non da un membro, con o senza prova di lavoro del browser.

## Refusals

access-refused-not-in-body = Questo sondaggio si rivolge a chi aveva un seggio in un gruppo in un certo giorno; il Suo account non lo aveva. La pagina del sondaggio dice quale gruppo e quale giorno.
access-refused-not-invited = Questo sondaggio si rivolge a chi ha ricevuto un invito. Lo si apre tramite il link contenuto nell’invito.
access-refused-invitation-used = Questo invito è già stato usato. Per ogni invito si accetta una risposta.

## Settings

access-set-title = Chi può rispondere
access-set-open-link = Chiunque abbia il link
access-set-open-link-hint = Quante volte vuole. Non si conserva nulla su chi ha risposto.
access-set-one-per-member = Ogni membro una volta
access-set-one-per-member-hint = Chi ha partecipato viene conservato separatamente dalle risposte.
access-set-body-members = Ogni membro di un gruppo una volta
access-set-body-members-hint = Chi vi aveva un seggio alla fine di un certo giorno. Si scelgono entrambi qui sotto.
access-set-invited = Ogni invito una volta
access-set-invited-hint = Quali inviti sono stati usati viene conservato separatamente dalle risposte.
access-set-members-and-link = Ogni membro una volta, e chiunque abbia il link
access-set-members-and-link-hint = Sono due campioni. Prima di pubblicare i risultati si vede quante risposte sono arrivate per ciascuna via; ciò che viene pubblicato le conta insieme.
access-set-body = Gruppo
access-set-body-hint = Solo dove si interrogano i membri di un gruppo.
access-set-body-none = Nessun gruppo
access-set-body-as-of = Giorno che conta
access-set-body-as-of-hint = Oggi o un giorno precedente, nel fuso orario del gruppo. Può rispondere chi aveva un seggio alla fine di quel giorno; i cambiamenti successivi non contano, le correzioni sì.
access-set-error-body = Scegliere il gruppo i cui membri vengono interrogati.
access-set-error-body-as-of = Indicare un giorno già iniziato, per esempio 2026-05-31.
access-set-no-mail = Nessun invito può partire, e senza invito nessuno può rispondere a questo sondaggio. Chi gestisce il sito può impostare smtp_url e mail_from.

## The way in by which responses came

access-stratum-member = Membri, con accesso effettuato
access-stratum-body-member = Membri del gruppo, con accesso effettuato
access-stratum-invited = Persone invitate
access-stratum-link-with-proof = Tramite il link, con prova di lavoro
access-stratum-link-without-proof = Tramite il link, senza prova di lavoro

## What is stored

access-stored-stratum = Con ogni risposta la via di accesso: come membro, come membro di un gruppo, su invito, oppure tramite il link con o senza prova di lavoro.
access-stored-member = Che il Suo account ha partecipato è scritto in una terza tabella, senza data e senza nulla in comune con le risposte. Serve perché ogni membro risponda una volta sola.
access-stored-invited = Che il Suo invito è stato usato è scritto in una terza tabella, senza data e senza nulla in comune con le risposte. Serve perché ogni invito sia usato una volta sola.
access-stored-link = Di chi risponde tramite il link non si conserva affatto chi ha partecipato.
access-stored-defence = Contro le macchine un modulo porta l’ora firmata in cui è stato iniziato e un campo che le persone non vedono, e il Suo browser può svolgere un piccolo calcolo (prova di lavoro). Ciò viene verificato all’arrivo delle risposte e non viene conservato. Se il calcolo manca, il Suo indirizzo di rete viene contato per alcuni minuti nella memoria del server; non viene mai conservato né registrato.
access-stored-unfinished = Se salva le risposte per continuare più tardi: le risposte, la pagina, il numero casuale del modulo e l’ultimo giorno del link, sotto un’impronta del link e nient’altro. Tutto ciò viene cancellato all’invio, alla scadenza del link e alla chiusura.

## What an open link asks of browsers

access-guard-field = Lasciare vuoto questo campo
access-guard-trapped = Un campo che le persone non vedono era compilato, forse dal Suo browser. Ora è visibile ed è stato svuotato: lo lasci vuoto e invii di nuovo. Le risposte sono ancora qui.
access-guard-unknown = A questo modulo mancava l’ora in cui è stato iniziato. Ne ha una nuova: invii di nuovo tra mezzo minuto. Le risposte sono ancora qui.
access-guard-quick = È stato più rapido di quanto una persona risponda. Attenda qualche secondo e invii di nuovo: le risposte sono ancora qui.
access-guard-busy = Dalla Sua rete sono arrivate molte risposte in poco tempo. Invii di nuovo tra un minuto: le risposte sono ancora qui. Con JavaScript attivo questa attesa non c’è.

## How many responses are wanted

access-set-closes-after = Si chiude con questo numero di risposte
access-set-closes-after-hint = Il sondaggio si chiude allora da sé, anche prima della scadenza. Lasciare vuoto se non c’è un limite.
access-set-quotas = Quote
access-set-quotas-hint = Una per riga: un numero, i due punti e una condizione come nel questionario, per esempio 200: {"{"}role{"}"} = 'Researcher'. Altre risposte di quel tipo vengono rifiutate. Il numero è almeno { $least }, perché un rifiuto rivela che altrettante persone hanno risposto così.
access-set-error-closes-after = Indicare un numero intero da 1 a 10.000.000, oppure nulla.
access-set-error-quota-line = Riga { $line }: scrivere un numero intero, i due punti e una condizione.
access-set-error-quota-least = Riga { $line }: il numero deve essere almeno { $least }.
access-set-error-quota-condition = Riga { $line }: non è una condizione sulle risposte. Date mobili come today() non si possono contare.
access-set-error-quota-name = Nessuna domanda si chiama «{ $name }».
access-set-error-quota-answer = La domanda «{ $name }» non offre la risposta «{ $value }».
access-set-error-quotas-many = Un sondaggio ha al massimo { $most } quote.
access-set-conflict-quota = Una quota si riferisce a una domanda che questo questionario non ha.
access-page-wanted = Risposte desiderate
access-page-closes-after = Si chiude con { $number } risposte.
access-page-quotas = Quote
access-page-quota = Al massimo { $most } risposte per cui vale:
access-refused-quota = Di risposte come la Sua il sondaggio ne ha quante ne accetta. La Sua non è stata conservata; tutto ciò che ha inserito è ancora qui.
access-refused-enough = Il sondaggio ha tutte le risposte che voleva e si chiude. La Sua non è stata conservata; tutto ciò che ha inserito è ancora qui.

## Going on later

access-resume-keep = Salvare e continuare più tardi
access-resume-start = Continuare più tardi
access-resume-start-how = Può mettere da parte le risposte e continuare altrove tramite un link privato. Vengono allora conservate qui, senza account, indirizzo od orario, finché non le invia, il link scade o il sondaggio si chiude.
access-resume-kept = Le Sue risposte sono conservate
access-resume-kept-lead = Con questo link continua da dove si trova, su qualsiasi dispositivo. Viene mostrato solo ora: lo copi o lo apra sull’altro dispositivo.
access-resume-kept-until = Vale fino al giorno { $day }, salvo che il sondaggio si chiuda prima o che Lei invii le risposte.
access-resume-kept-what = Si conservano le risposte, la pagina e il numero casuale del modulo, sotto un’impronta del link: nessun account, nessun indirizzo, nessun orario. Il link stesso non viene conservato.
access-resume-kept-who = Chi ha il link vede le Sue risposte e può modificarle e inviarle.
access-resume-go-on = Continuare a rispondere
access-resume-unknown = Sotto questo link non è conservato nulla: le risposte sono state inviate, il link è scaduto oppure non è stato copiato per intero.
access-set-resumable = Continuare altrove
access-set-resumable-on = Chi risponde può salvare e continuare più tardi
access-set-resumable-hint = Riceve un link privato. Fino all’invio il programma conserva le risposte senza sapere di chi siano, per al massimo 30 giorni.
