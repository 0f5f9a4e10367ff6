# authoring

## Errors and conflicts

authoring-error-gone = «{ $name }» non c’è più: qualcuno l’ha rimosso o rinominato.
authoring-error-last-page = Un questionario ha bisogno di almeno una pagina.
authoring-error-subject = Scegliere una domanda di questo questionario.
authoring-error-value = Indicare con che cosa si confronta la risposta.
authoring-error-needed = Compilare questo campo.
authoring-conflict-unsound = Il questionario in lavorazione contiene ancora errori. Correggerli prima nell’editor: si approverebbe o aprirebbe uno stato precedente.
authoring-conflict-newer = Nel frattempo qualcuno ha modificato il questionario. Guardare lo stato più recente, poi annullare o ripetere.
authoring-conflict-nothing = Non ci sono più passi da annullare o ripetere.
authoring-clash = Qualcuno è stato più rapido
authoring-clash-form = La stessa cosa è stata modificata dopo l’apertura di questo modulo, perciò non è ancora stato salvato nulla. Il testo scritto si trova qui sotto, accanto a quello attuale. Salvare per sostituirlo, oppure tornare indietro per lasciare l’altro.
authoring-clash-step = La stessa cosa è stata modificata dopo il caricamento di questa pagina, perciò il passo non è stato eseguito. Ecco lo stato più recente: guardarlo e premere di nuovo.
authoring-clash-typing = Nel frattempo qualcuno ha modificato la stessa cosa. Entrambi i testi sono accanto al campo: sceglierne uno.
authoring-meanwhile = Nel frattempo altri hanno modificato altre cose; tutto è salvato
authoring-theirs = Che cosa c’è ora
authoring-take-theirs = Usare questo
authoring-keep-mine = Tenere il mio

## The outline

authoring-title = Costruire il questionario
authoring-survey = il questionario
authoring-survey-texts = Titolo e testi
authoring-try = Provare
authoring-json = Come JSON
authoring-json-lead = L’intero questionario com’è salvato. Si accetta tutto ciò che ha pagine ed elementi, anche con errori.
authoring-to-survey = Impostazioni, revisione, apertura
authoring-kept = Tutte le modifiche sono salvate.
authoring-kept-others = Salvato. Nel frattempo altri hanno modificato altre cose.
authoring-not-kept = Non ancora salvato: vedere i campi.
authoring-nothing-yet = Nessuno ha ancora modificato questa versione.
authoring-begins-next = Questo questionario è in corso e non cambia. La prima modifica dà inizio alla versione successiva.
authoring-made = { $who }: { $what } – { $about }, { $when }
authoring-somebody = Un ex membro
authoring-offline = Non salvato: manca la connessione.
authoring-offline-typing = Non ancora salvato: il server non è raggiungibile o non ha accettato le modifiche. Quanto scritto resta qui e viene inviato di nuovo.
authoring-unsaved = Non ancora salvato …
authoring-unsaved-name = Il nome viene salvato premendo «Salva».
authoring-preview = Anteprima su telefono
authoring-drag = Trascinare per spostare
authoring-undo = Annulla
authoring-redo = Ripeti
authoring-keys = Tasti: Alt + ↑ e Alt + ↓ spostano l’elemento attivo, Ctrl + Z annulla un passo, Ctrl + Maiusc + Z lo ripete.
authoring-counts = { $errors ->
        [one] { $errors } errore
       *[other] { $errors } errori
    }, { $warnings ->
        [one] { $warnings } avviso
       *[other] { $warnings } avvisi
    }
authoring-minutes = circa { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minuti
    } per rispondere
authoring-unsound = Non ancora pronto
authoring-unsound-lead = Tutto ciò che si scrive è salvato. Finché gli errori non sono corretti, prova, revisione e apertura usano l’ultimo stato senza errori.
authoring-page = Pagina
authoring-page-of = Pagina { $number } di { $count }
authoring-page-named = Pagina senza titolo ({ $name })
authoring-page-title = Titolo di una nuova pagina
authoring-add-page = Aggiungere una pagina
authoring-add = Aggiungere
authoring-add-kind = Tipo di un nuovo elemento
authoring-add-title = Domanda o testo
authoring-empty = Qui non c’è ancora nulla: aggiungere una domanda.
authoring-up = Sposta su
authoring-down = Sposta giù
authoring-copy = Copia
authoring-remove = Rimuovere
authoring-shown-when = Mostrato se { $condition }
authoring-comments = { $count ->
        [one] { $count } commento aperto
       *[other] { $count } commenti aperti
    }
authoring-act-begin = iniziato
authoring-act-add-page = aggiunta una pagina
authoring-act-move-page = spostata una pagina
authoring-act-duplicate-page = copiata una pagina
authoring-act-remove-page = rimossa una pagina
authoring-act-add = aggiunto un elemento
authoring-act-insert = inseriti elementi
authoring-act-move = spostato un elemento
authoring-act-duplicate = copiato un elemento
authoring-act-remove = rimosso un elemento
authoring-act-set = modificato
authoring-act-set-logic = modificati valori o salti
authoring-act-translate = tradotto
authoring-act-replace = sostituito tutto
authoring-act-undo = annullato un passo
authoring-act-redo = ripetuto un passo

## Types

authoring-kind-radiogroup = Scelta singola
authoring-kind-checkbox = Scelta multipla
authoring-kind-dropdown = Una scelta da un elenco
authoring-kind-tagbox = Più scelte da un elenco
authoring-kind-imagepicker = Scelta di immagini
authoring-kind-boolean = Sì o no
authoring-kind-rating = Valutazione
authoring-kind-slider = Cursore
authoring-kind-ranking = Classifica
authoring-kind-text = Testo breve, numero o data
authoring-kind-comment = Testo lungo
authoring-kind-multipletext = Più righe
authoring-kind-matrix = Tabella con una scelta per riga
authoring-kind-matrixdropdown = Tabella di piccole domande
authoring-kind-expression = Valore calcolato
authoring-kind-html = Testo senza risposta
authoring-kind-image = Immagine
authoring-kind-panel = Gruppo di domande
authoring-kind-unknown = Tipo sconosciuto

## Forms

authoring-group-wording = Formulazione
authoring-group-answers = Risposte
authoring-group-limits = Limiti
authoring-group-logic = Condizioni
authoring-save = Salva
authoring-save-mine = Salvare comunque il proprio testo
authoring-save-more = Salvare e aggiungere una riga
authoring-save-text = Salvare l’espressione
authoring-back = Tornare alla struttura
authoring-back-element = Tornare al modulo
authoring-change = Modificare
authoring-place = Posizione
authoring-move-to = Pagina o gruppo
authoring-move = Spostare lì
authoring-name = Nome
authoring-name-hint = Compare nei dati e collega gli anni: meglio non cambiarlo più. Tutto ciò che vi fa riferimento cambia insieme.
authoring-own-choices = Nessuna: le proprie scelte
authoring-property-title = Titolo o domanda
authoring-property-description = Indicazione sottostante
authoring-property-justification = Perché lo chiediamo?
authoring-property-justification-hint = Chi risponde può leggerlo accanto alla domanda.
authoring-property-thanks = Ringraziamento dopo l’invio
authoring-property-html = Testo
authoring-property-html-hint = HTML semplice: <p>, <strong>, <em>, <ul>, <li>, <a>.
authoring-property-placeholder = Esempio nel campo vuoto
authoring-property-alternative = Che cosa mostra l’immagine, a parole
authoring-property-picture = Indirizzo dell’immagine
authoring-property-picture-hint = Su questo sito, per esempio /pictures/tea.png, o un indirizzo data:.
authoring-property-required = La risposta è obbligatoria
authoring-property-choices = Scelte
authoring-property-choices-hint = Una per riga. «valore { "|" } testo» tiene per i dati un valore breve accanto a ciò che si legge.
authoring-property-pictures-hint = Una per riga: valore { "|" } testo { "|" } indirizzo dell’immagine.
authoring-property-columns-hint = Una per riga: nome { "|" } titolo { "|" } dropdown, checkbox, text, comment o boolean { "|" } scelte separate da punto e virgola.
authoring-property-rows = Righe
authoring-property-columns = Colonne
authoring-property-items = Righe
authoring-property-items-hint = Una per riga: nome { "|" } titolo { "|" } text, number, date, email …
authoring-property-steps = Gradini con testi
authoring-property-steps-hint = Al posto di minimo e massimo: uno per riga, «1 { "|" } Mai».
authoring-property-carried = Offrire le scelte di
authoring-property-carried-hint = Una domanda precedente le cui scelte vengono offerte qui.
authoring-property-carried-mode = Quali
authoring-property-order = Ordine
authoring-property-other = Offrire «Altro» con parole proprie
authoring-property-other-text = «Altro» si legge
authoring-property-none = Offrire «Nessuna di queste»
authoring-property-none-text = «Nessuna di queste» si legge
authoring-property-dont-know = Offrire «Non so»
authoring-property-dont-know-text = «Non so» si legge
authoring-property-refuse = Offrire «Preferisco non rispondere»
authoring-property-refuse-text = «Preferisco non rispondere» si legge
authoring-property-several = Si possono scegliere più immagini
authoring-property-yes = «Sì» si legge
authoring-property-no = «No» si legge
authoring-property-lowest = Gradino più basso
authoring-property-highest = Gradino più alto
authoring-property-step = Distanza tra due gradini
authoring-property-lowest-means = Il più basso significa
authoring-property-highest-means = Il più alto significa
authoring-property-slider = Risposta
authoring-property-input = Che cosa si inserisce
authoring-property-min = Minimo o prima data
authoring-property-max = Massimo o ultima data
authoring-property-longest = Numero massimo di caratteri
authoring-property-at-least = Scegliere almeno
authoring-property-at-most = Scegliere al massimo
authoring-property-all-rows = Ogni riga deve avere una risposta
authoring-property-expression = Come si calcola
authoring-property-expression-hint = I nomi delle domande stanno tra parentesi graffe, come {"{"}years{"}"} * 12.
authoring-property-visible-if = Mostrato quando
authoring-property-enable-if = Modificabile quando
authoring-property-required-if = Obbligatorio quando
authoring-property-choices-visible-if = Una scelta è offerta quando
authoring-word-all = tutte quelle offerte lì
authoring-word-selected = quelle scelte lì
authoring-word-unselected = quelle non scelte lì
authoring-word-written = come scritto
authoring-word-ascending = per testo
authoring-word-descending = per testo, dall’ultimo
authoring-word-random = diverso per ogni persona
authoring-word-single = un numero
authoring-word-range = due numeri, da e a
authoring-input-text = qualsiasi testo
authoring-input-number = un numero
authoring-input-range = un numero su una scala
authoring-input-email = un indirizzo e-mail
authoring-input-url = un indirizzo web
authoring-input-tel = un numero di telefono
authoring-input-date = una data
authoring-input-datetime = data e ora
authoring-input-month = un mese
authoring-input-week = una settimana
authoring-input-time = un’ora
authoring-input-colour = un colore
authoring-validators = Controlli della risposta
authoring-validator = Controllo { $number }
authoring-validator-kind = Che cosa si controlla
authoring-validator-none = Nulla
authoring-validator-first = Almeno, modello o espressione
authoring-validator-second = Al massimo
authoring-validator-text = Che cosa si dice se non riesce
authoring-validator-length = La lunghezza di un testo
authoring-validator-numeric = Un numero entro limiti
authoring-validator-count = Quante scelte
authoring-validator-regex = Un modello
authoring-validator-email = Un indirizzo e-mail
authoring-validator-expression = Un’espressione vera

## Conditions

authoring-condition-lead = Dirlo per righe, oppure scrivere l’espressione.
authoring-condition-none = senza condizione
authoring-condition-other = Questa condizione ha una forma che le righe non possono esprimere. Svuotarla per cominciare con le righe.
authoring-condition-row = Riga { $number }
authoring-condition-question = Domanda
authoring-condition-no-question = – nessuna riga –
authoring-condition-comparison = Confronto
authoring-condition-answer = Risposta
authoring-condition-answers = Risposte
authoring-condition-answer-hint = Come nel questionario; oppure salvare prima e scegliere.
authoring-condition-choose = – scegliere –
authoring-condition-expression = Come espressione
authoring-condition-text = Espressione
authoring-condition-text-hint = Come {"{"}role{"}"} = 'maintainer' and {"{"}years{"}"} >= 3. Vuoto per nessuna.
authoring-join = Le righe
authoring-join-all = devono valere tutte
authoring-join-any = ne basta una
authoring-comparison-is = è
authoring-comparison-is-not = non è
authoring-comparison-contains = contiene
authoring-comparison-not-contains = non contiene
authoring-comparison-any-of = ha una tra
authoring-comparison-all-of = ha tutte
authoring-comparison-none-of = non ha nessuna tra
authoring-comparison-less = è inferiore a
authoring-comparison-at-most = è al massimo
authoring-comparison-more = è superiore a
authoring-comparison-at-least = è almeno
authoring-comparison-answered = ha una risposta
authoring-comparison-empty = non ha risposta

## Values and jumps

authoring-values = Valori e salti
authoring-values-lead = Valori utilizzabili in condizioni e testi, e ciò che termina prima il sondaggio o salta avanti.
authoring-calculated = Valori calcolati
authoring-calculated-name = Nome
authoring-triggers = Salti
authoring-trigger-when = Quando
authoring-trigger-goes-to = Proseguire da
authoring-trigger-ends = – terminare il sondaggio –

## Beginning

authoring-begin = Iniziare un sondaggio
authoring-begin-lead = Darle un nome. Poi si costruisce domanda per domanda, e nulla è pubblico prima dell’apertura.
authoring-begin-title = Titolo
authoring-begin-template = Cominciare da
authoring-begin-template-hint = Il questionario di un altro sondaggio viene copiato con i suoi nomi, così le risposte si possono confrontare.
authoring-begin-nothing = Un’introduzione propria
authoring-begin-introduction = Introduzione
authoring-begin-introduction-hint = Ciò che si legge per primo: perché si chiede e chi vedrà i risultati. Non serve con una copia.
authoring-begin-button = Iniziare
