# exchange

## The report of a conversion

exchange-report-title = Che cosa ha conservato la conversione
exchange-report-summary = { $questions } domande: { $kept } conservate, { $changed } modificate, { $dropped } tralasciate.
exchange-report-nothing = Nulla è andato perso.
exchange-report-table = Che cosa sapere prima di proseguire
exchange-report-item = Voce
exchange-report-place = Posizione nel file
exchange-report-outcome = Esito
exchange-report-reasons = Perché
exchange-report-whole = Il questionario nel suo insieme
exchange-outcome-kept = conservata
exchange-outcome-changed = modificata
exchange-outcome-dropped = tralasciata

## Importing and exporting

exchange-import-title = Importare un questionario
exchange-import-lead = File di SurveyJS (.json), XLSForm (.xlsx, .xls, .csv), LimeSurvey (.lss) e Markdown (.md). Prima di creare una bozza si vede che cosa è stato conservato, modificato e tralasciato.
exchange-import-file = File
exchange-import-file-hint = Al massimo { $limit } MB.
exchange-import-no-file = Scegliere un file.
exchange-import-button = Convertire e mostrare il resoconto
exchange-import-use = Creare la bozza
exchange-export-title = Usarlo altrove
exchange-export-lead = Ciò per cui un formato non ha posto sta accanto, dove gli altri programmi non lo vedono; importando qui torna tutto.
exchange-export-po = Testi in { $language } per la traduzione (PO)
exchange-translation-title = Importare una traduzione
exchange-translation-file = File PO
exchange-translation-button = Unire e mostrare il resoconto
exchange-translation-use = Conservare la traduzione

## Why something changed or was dropped

exchange-appearance = L’aspetto «{ $name }» è stato tralasciato.
exchange-aside = La colonna surveyjs non era leggibile ed è stata ignorata.
exchange-choice-comments = I commenti accanto alle scelte non vengono chiesti.
exchange-condition = { $column } «{ $text }» è stato tralasciato: «{ $part }» qui non si può esprimere.
exchange-default = Il valore predefinito «{ $value }» è stato tralasciato.
exchange-default-language = Un testo mancava nella lingua principale; lo sostituisce un’altra lingua.
exchange-empty-section = Non contiene nulla che si possa mostrare.
exchange-formula-concat = Due valori uniti verrebbero sommati se entrambi sono numeri.
exchange-formula-once = «once» qui viene ricalcolato a ogni risposta.
exchange-hidden = Nulla riempie questo campo nascosto.
exchange-jump-back = Il salto a #{ $anchor } porta indietro ed è stato tralasciato.
exchange-jump-from-many = Il salto a #{ $anchor } parte da una domanda a risposta multipla ed è stato tralasciato.
exchange-jump-nowhere = Per il salto a #{ $anchor } non c’è alcun titolo; chi lo sceglie passa alla domanda successiva.
exchange-jumps-tangled = I salti prima di questa domanda sono troppo intrecciati; sono stati tutti tralasciati.
exchange-justification = Solo le domande hanno una motivazione; qui non viene conservata.
exchange-kept-aside = Letto solo qui, ignorato da altri programmi: { $names }.
exchange-label = L’intestazione «{ $label }» sopra le risposte non viene mostrata.
exchange-language = La lingua «{ $language }» è sconosciuta; i suoi testi sono stati tralasciati.
exchange-loop = Le domande del ciclo compaiono una volta per ogni scelta.
exchange-media = Immagini, suoni e filmati non fanno parte del file e sono stati tralasciati.
exchange-metadata = «{ $type }» registrerebbe quando, dove o da chi si è risposto; qui non si conserva nulla del genere.
exchange-no-list = Non c’è alcun elenco di scelte «{ $list }».
exchange-not-computed = Il valore qui non si può calcolare.
exchange-piping = Il testo mostrerebbe «{ $name }», che non viene chiesto; al suo posto c’è un vuoto.
exchange-po-changed = Il testo originale ora è «{ $text }»; la traduzione non è stata ripresa.
exchange-po-fuzzy = La traduzione è contrassegnata come incerta e non è stata ripresa.
exchange-po-missing = { $count } testi del questionario non sono nel file.
exchange-po-obsolete = La voce è contrassegnata come obsoleta.
exchange-po-unknown = Il questionario non ha testi in questa posizione.
exchange-po-untranslated = Non ancora tradotto.
exchange-renamed = Qui si chiama «{ $name }».
exchange-repeat = Veniva chiesto più volte; qui si chiede una volta.
exchange-second-open-answer = Una sola risposta può essere a parole proprie; le altre sono scelte semplici.
exchange-setting = L’impostazione «{ $name }» è stata tralasciata.
exchange-settings = Impostazioni qui senza significato: { $names }.
exchange-soft-required = Il promemoria di rispondere è diventato una domanda facoltativa.
exchange-stands-for-a-list = Un’unica scelta sta probabilmente per un elenco tenuto altrove.
exchange-type = Il tipo «{ $type }» non è supportato.
exchange-untitled = Non aveva titolo; ora è «{ $title }».
exchange-whole-aside = Alcuni testi somigliano al formato stesso; accanto c’è di nuovo l’intero questionario.

## Why a file is refused

exchange-refused-answers = Il file ha più di { $limit } risposte.
exchange-refused-calculation = La riga { $row } è un calcolo senza formula.
exchange-refused-cell = Un testo supera { $limit } caratteri, il massimo di una cella.
exchange-refused-cells = Il foglio ha più di { $rows } righe o { $columns } colonne, oppure troppe celle.
exchange-refused-column = Nel foglio «{ $sheet }» l’intestazione «{ $column }» indica una colonna già presente.
exchange-refused-deep = I gruppi sono annidati per più di { $limit } livelli.
exchange-refused-elements = Il file ha più di { $limit } elementi.
exchange-refused-empty = Non resta nulla da chiedere.
exchange-refused-encoding = Il file non è testo in UTF-8.
exchange-refused-entities = L’XML contiene entità proprie, che non vengono lette.
exchange-refused-group = Alla riga { $row } finisce un gruppo mai iniziato o ne inizia uno che non finisce.
exchange-refused-headings = Il file ha più di { $limit } titoli.
exchange-refused-label = La domanda «{ $name }» alla riga { $row } non ha né etichetta né suggerimento.
exchange-refused-large = Il file supera { $limit } MB.
exchange-refused-messages = Il file ha più di { $limit } messaggi.
exchange-refused-no-survey = Non c’è un foglio «survey» con una colonna «type».
exchange-refused-not-limesurvey = Il file non è un file di struttura di LimeSurvey.
exchange-refused-not-markdown = Nessun titolo del file è seguito da una riga «Type:».
exchange-refused-po = La riga { $line } non è di un file PO.
exchange-refused-po-alone = Un file PO contiene traduzioni per un questionario, non un questionario.
exchange-refused-po-other-language = Il file è per la lingua «{ $language }», in cui questo questionario non viene tradotto.
exchange-refused-po-language = L’intestazione del file PO non indica la lingua.
exchange-refused-spreadsheet = Il foglio di calcolo è danneggiato o di altro tipo.
exchange-refused-tangled = Il questionario si contraddice in troppi punti.
exchange-refused-type = La riga { $row } ha un nome e un’etichetta ma nessun tipo.
exchange-refused-unknown = Il file non è in nessuno dei formati leggibili.
exchange-refused-unpacked = Decompresso, il foglio di calcolo supera { $limit } MB.
exchange-refused-xml = L’XML è danneggiato alla riga { $line }.
