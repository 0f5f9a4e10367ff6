### Translating a questionnaire text by text.

translations-title = Traduzioni
translations-lead = Il questionario è scritto in { $language }. Ciò che non è tradotto si legge in quella lingua.
translations-table = Stato di ciascuna lingua
translations-column-language = Lingua
translations-column-done = Tradotto
translations-column-fallback = Che cosa si legge nel frattempo
translations-column-words = Parole rimaste
translations-done = { $done } testi su { $all }
translations-complete = completa
translations-not-begun = non iniziata
translations-fallback = { $count ->
    [one] { $count } testo in { $language }
   *[other] { $count } testi in { $language }
}
translations-fallback-all = tutto in { $language }
translations-files = File per chi traduce
translations-files-lead = Gli stessi testi in file PO, per i programmi usati da chi traduce. Un file restituito viene unito; il rapporto indica ciò che non corrisponde.
translations-into = Tradurre: { $language }
translations-into-lead = Ogni testo in { $language } con la sua traduzione. Ciò che resta vuoto si legge in { $language }.
translations-filter = Quali testi
translations-all = Tutti i testi ({ $count })
translations-missing = Solo mancanti ({ $count })
translations-nothing-missing = Tutti i testi sono tradotti.
translations-saved = { $count ->
    [0] Nessuna modifica.
    [one] { $count } testo salvato.
   *[other] { $count } testi salvati.
}
translations-undo = Annulla
translations-undone = Annullato: i testi sono di nuovo come prima.
translations-removed = { $count ->
    [one] { $count } testo tradotto rimosso.
   *[other] { $count } testi tradotti rimossi.
}
translations-unsound = Il questionario in lavorazione al momento contiene errori. La traduzione prosegue; chi risponde non vede nulla dell’uno né dell’altra finché non è senza errori e approvato.
translations-whole = Il questionario nel complesso
translations-field = { $language }
translations-markup-hint = I tag come <p> e <strong> restano come sono.
translations-same-everywhere = Uguale in ogni lingua, se non viene tradotto.
translations-name-lost = { $name } è nell’originale e qui manca: la risposta non verrebbe mostrata.
translations-name-strange = { $name } non è nell’originale.
translations-clash = Nel frattempo qualcun altro lo ha modificato. Nulla è stato sovrascritto: confrontare e salvare di nuovo ciò che deve valere.
translations-clash-source = L’originale al caricamento della pagina
translations-clash-stored = Salvato ora
translations-clash-nothing = nessuna traduzione
translations-gone = Questo testo non è più nel questionario. Era stato inserito:
translations-save = Salva
translations-save-next = Salva e vai alla pagina successiva
translations-page = Pagina { $page } di { $pages }
translations-page-before = Pagina precedente
translations-page-after = Pagina successiva
translations-conflict-not-in-work = Il questionario è in corso e non cambia più. Si può tradurre la versione successiva.
translations-conflict-changed = Nel frattempo altre persone hanno tradotto in questa lingua. Non è stato rimosso nulla.
translations-conflict-file = Ciò che è stato letto dal file non è arrivato per intero. Scegliere di nuovo il file.
translations-remove = Rimuovere questa lingua
translations-remove-what = Che cosa si perde
translations-remove-confirm = { $count ->
    [one] Rimuovere { $count } testo tradotto; { $language } non sarà più disponibile.
   *[other] Rimuovere { $count } testi tradotti; { $language } non sarà più disponibile.
}
translations-remove-unconfirmed = Confermare che i testi tradotti vanno rimossi.
translations-remove-button = Rimuovi la lingua
translations-role-title = Titolo
translations-role-description = Descrizione
translations-role-justification = Motivazione
translations-role-note = Testo con tag
translations-role-picture = Che cosa mostra l’immagine
translations-role-placeholder = Esempio nel campo vuoto
translations-role-lowest = Estremo inferiore della scala
translations-role-highest = Estremo superiore della scala
translations-role-choice = Scelta
translations-role-row = Riga
translations-role-column = Colonna
translations-role-step = Grado della scala
translations-role-thanks = Dopo l’invio
translations-role-message = Messaggio d’errore
translations-role-other = Testo
