# surveys

## The list of surveys

surveys-list-title = Sondaggi
surveys-list-lead = Che cosa questa comunità chiede ai suoi membri, e che cosa ne è emerso.
surveys-list-open = Aperti ora
surveys-list-coming = In arrivo
surveys-list-closed = Chiusi
surveys-list-empty-title = Ancora nessun sondaggio
surveys-list-empty = Qui compariranno i sondaggi dal loro annuncio, con i risultati una volta pubblicati.
surveys-list-manage = Gestire i sondaggi
surveys-list-json = Questo elenco in JSON
surveys-list-closes = Chiude
surveys-list-closed-on = Chiuso
surveys-list-responses = { $count ->
    [one] { $count } risposta
   *[other] { $count } risposte
}

## The page of one survey

surveys-page-kicker = Sondaggio
surveys-page-state-draft = Bozza
surveys-page-state-coming = In arrivo
surveys-page-state-fielded = Aperto
surveys-page-state-closed = Chiuso
surveys-page-answer = Rispondere al sondaggio
surveys-page-sign-in = Accedere per rispondere
surveys-page-taken-part = Ha già partecipato. Grazie!
surveys-page-facts = In breve
surveys-page-access = Chi può rispondere
surveys-page-access-open-link = Chiunque abbia il link. Nessuno controlla se qualcuno risponde due volte.
surveys-page-access-one-per-member = I membri con un account, una volta ciascuno.
surveys-page-opened = Aperto il
surveys-page-closes = Chiude
surveys-page-closed = Chiuso il
surveys-page-no-deadline = Quando un responsabile lo chiude
surveys-page-time = Tempo necessario
surveys-page-minutes = { $count ->
    [one] circa { $count } minuto
   *[other] circa { $count } minuti
}
surveys-page-languages = Lingue
surveys-page-responses = Risposte
surveys-page-participants = Membri che hanno partecipato
surveys-page-previous = Continua
surveys-page-results = Risultati
surveys-page-results-link = Risultati, pubblicazione { $number }
surveys-page-results-later = I risultati appariranno qui quando il sondaggio sarà chiuso e qualcuno li avrà approvati.
surveys-page-stored = Che cosa viene conservato
surveys-page-stored-response = Per ogni risposta: le scelte, la lingua in cui sono state date, la versione del questionario e una chiave casuale. Per le domande a cui si risponde con parole proprie vi si trova solo che hanno avuto risposta.
surveys-page-stored-texts = Le parole stesse si trovano in un’altra tabella, ciascuna con una propria chiave casuale.
surveys-page-stored-never = Mai conservati insieme a una risposta: nome, account, data, ora, indirizzo di rete, dispositivo, browser.
surveys-page-stored-participation = Che il Suo account ha partecipato è scritto in una terza tabella, senza data e senza nulla in comune con le risposte. Serve perché ogni membro risponda una volta sola.
surveys-page-stored-nobody = Chi ha partecipato non viene conservato affatto.
surveys-page-stored-close = Alla chiusura tutto viene riscritto nell’ordine delle chiavi casuali e le righe precedenti vengono distrutte.
surveys-page-stored-limit = Fino ad allora, chi gestisce il database potrebbe confrontare ciò che è stato scritto nello stesso momento. Le risposte che arrivano insieme vengono scritte insieme per confondere le tracce; non lo esclude del tutto.
surveys-page-stored-words = Le Sue parole possono tradirLa e, se a una domanda nessun altro ha scritto nulla, possono essere ricondotte alle altre Sue risposte.
surveys-page-questionnaire = Questionario
surveys-page-questions = { $count ->
    [one] { $count } domanda; alcune compaiono solo dopo certe risposte.
   *[other] { $count } domande; alcune compaiono solo dopo certe risposte.
}
surveys-page-download = Questionario in JSON
surveys-page-json = Questa pagina in JSON
surveys-page-digest = Impronta del questionario (SHA-256), come nel registro
surveys-page-required = obbligatoria
surveys-page-shown-if = Compare se
surveys-page-columns = Risposte:
surveys-page-manage = Gestire questo sondaggio

## Managing surveys

surveys-manage-title = Gestire i sondaggi
surveys-manage-lead = Bozze, sondaggi in corso e chiusi. Qui le risposte si contano, non si mostrano mai.
surveys-manage-refused = Solo i responsabili dei sondaggi e gli amministratori li preparano e li chiudono.
surveys-manage-upload = Caricare un questionario
surveys-manage-upload-lead = Un questionario è un file JSON secondo il nostro profilo di SurveyJS. Diventa una bozza che può essere vista in anteprima e modificata fino all’apertura.
surveys-manage-slug = Indirizzo
surveys-manage-slug-hint = L’ultima parte dell’indirizzo permanente: lettere minuscole, cifre e trattini, ad esempio models-2026.
surveys-manage-definition = Definizione (JSON)
surveys-manage-definition-hint = Incollarla qui o scegliere un file sotto; il file ha la precedenza.
surveys-manage-file = Definizione come file
surveys-manage-upload-button = Carica
surveys-manage-replace = Sostituire il questionario
surveys-manage-replace-button = Sostituisci
surveys-manage-empty-title = Ancora nessun sondaggio
surveys-manage-empty = Per iniziare, caricare un questionario.
surveys-manage-table = Tutti i sondaggi
surveys-manage-column-title = Sondaggio
surveys-manage-column-state = Stato
surveys-manage-column-closes = Scadenza
surveys-manage-column-address = Indirizzo
surveys-manage-where = A che punto è
surveys-manage-responses = Risposte finora
surveys-manage-participants = Membri che hanno partecipato
surveys-manage-preview = Anteprima come la vede chi risponde
surveys-manage-public = Pagina pubblica
surveys-manage-settings = Impostazioni
surveys-manage-access = Chi può rispondere
surveys-manage-access-open-link = Chiunque abbia il link
surveys-manage-access-open-link-hint = Quante volte vuole. Non si conserva nulla su chi ha risposto.
surveys-manage-access-one-per-member = Ogni membro una volta
surveys-manage-access-one-per-member-hint = Chi ha partecipato viene conservato separatamente dalle risposte.
surveys-manage-zone = Fuso orario
surveys-manage-zone-hint = Un nome IANA come Europe/Berlin. La scadenza vale in questo fuso.
surveys-manage-closes = Scadenza
surveys-manage-closes-hint = Una risposta da questo momento in poi viene rifiutata. Lasciare vuoto per chiudere a mano.
surveys-manage-announced = Annuncio
surveys-manage-announced-on = Mostrare la bozza nell’elenco pubblico come in arrivo
surveys-manage-previous = Continua il sondaggio
surveys-manage-previous-hint = Le domande con lo stesso nome si possono confrontare negli anni.
surveys-manage-previous-none = Nessuno
surveys-manage-save = Salva le impostazioni
surveys-manage-field = Aprire il sondaggio
surveys-manage-field-warning = Da quel momento questionario e impostazioni sono fissi e l’impronta è nel registro pubblico. Non si può annullare.
surveys-manage-field-button = Apri il sondaggio alle risposte
surveys-manage-close = Chiudere
surveys-manage-close-warning = La chiusura vale per tutti. Risposte e partecipazioni vengono riscritte in modo che nulla più le unisca, e il loro numero entra nel registro pubblico. Non si può annullare.
surveys-manage-close-button = Chiudi ora il sondaggio
surveys-manage-results = Anteprima e pubblicazione dei risultati
surveys-manage-problem = { $sentence } In { $path }.
surveys-manage-error-slug = Usare da 2 a 60 lettere minuscole, cifre e trattini singoli.
surveys-manage-error-slug-taken = Questo indirizzo è già in uso. Sceglierne un altro.
surveys-manage-error-empty = Incollare una definizione o scegliere un file.
surveys-manage-error-large = Una definizione può avere al massimo 1 MB.
surveys-manage-error-null = La definizione contiene un carattere che non si può conservare (U+0000). Rimuoverlo.
surveys-manage-error-encoding = Il file non è testo UTF-8. Salvarlo come UTF-8 e sceglierlo di nuovo.
surveys-manage-error-choose = Scegliere una delle risposte proposte.
surveys-manage-error-zone = Inserire il nome IANA di un fuso orario, ad esempio Europe/Berlin.
surveys-manage-error-instant = Inserire data e ora, ad esempio 2026-12-01 18:00.
surveys-manage-conflict-changed = Nel frattempo qualcun altro ha modificato questo sondaggio. Ricaricare la pagina e guardare le modifiche.
surveys-manage-conflict-fielded = Questo sondaggio è aperto o chiuso: questionario e impostazioni non cambiano più.
surveys-manage-conflict-past-deadline = La scadenza è già passata. Fissarne una successiva, poi aprire il sondaggio.
surveys-manage-conflict-not-fielded = Questo sondaggio non è aperto: non c’è nulla da chiudere.
