### Risultati

results-title = Risultati: { $survey }
results-kicker = Pubblicazione { $number }
results-lead = { $count ->
    [one] Ha risposto una persona.
   *[other] Hanno risposto { $count } persone.
}
results-signed-off = Approvato da
results-former-member = un ex membro
results-csv = Scarica CSV
results-json = Scarica JSON
results-newer = Esiste una pubblicazione più recente di questi risultati
results-newer-link = Vai alla pubblicazione { $number }
results-summary = In sintesi
results-questions = Tutte le domande
results-plain = Come si distribuiscono le risposte
results-finding-single = Più scelta: { $label } ({ $percent })
results-finding-boolean = Il { $percent } risponde «{ $label }»
results-finding-multiple = Più spesso selezionata: { $label } ({ $percent })
results-finding-ranking = Più spesso al primo posto: { $label } ({ $percent })
results-finding-rating = In media { $mean } su una scala da { $low } a { $high }
results-base-answered = n = { $base } persone che hanno risposto a questa domanda, su { $respondents } in totale
results-base-asked = n = { $base } persone che hanno visto questa domanda, incluse le poche che l’hanno saltata, su { $respondents } in totale
results-base-answered-or-not-shown = n = { $base } persone che hanno risposto a questa domanda o (poche) non l’hanno vista, su { $respondents } in totale
results-base-all = n = { $base } persone, incluse quelle senza risposta a questa domanda; { $respondents } in totale
results-base-range = n = da { $smallest } a { $largest } per riga, su { $respondents } persone in totale
results-description = La tabella che segue contiene gli stessi numeri.
results-numbers = Mostra i numeri
results-note-multiple = Erano possibili più risposte: le quote si riferiscono alle persone, non alle selezioni.
results-note-small = «<5» sta per un numero da 1 a 4.
results-note-protecting = I numeri «nascosti» mancano perché nessuno possa ricavarne uno piccolo per sottrazione.
results-note-withheld = Le righe senza barra non sono pubblicate.
results-note-counts = Meno di 30 risposte: solo conteggi, nessuna percentuale.
results-note-ranking = ⌀ è il posto medio; 1 è il migliore. I punti Borda contano, per ogni persona, le scelte collocate più in basso.
results-withheld = Non pubblicato: hanno risposto in meno di 10, oppure le risposte direbbero troppo su singole persone.
results-withheld-short = non pubblicato
results-written = { $count ->
    [one] Una persona su { $base } ha scritto qualcosa. I testi non vengono pubblicati.
   *[other] { $count } persone su { $base } hanno scritto qualcosa. I testi non vengono pubblicati.
}
results-written-few = Meno di 5 persone su { $base } hanno scritto qualcosa. I testi non vengono pubblicati.
results-written-hidden = Il numero di chi ha scritto qualcosa resta nascosto, perché rivelerebbe quanti pochi non l’hanno fatto. I testi non vengono pubblicati.
results-column-answer = Risposta
results-column-count = Persone
results-column-first = Primo posto
results-column-share = Quota
results-column-mean-rank = Posto medio
results-column-borda = Punti Borda
results-mean = Media
results-base = Base (n)
results-skipped = Ha visto la domanda e l’ha saltata
results-not-shown = Non ha visto la domanda
results-respondents = Tutti i rispondenti
results-hidden = nascosto
results-percent = { $percent }%
results-method = Metodo
results-method-sampling = Partecipazione volontaria: chi poteva rispondere ha deciso da sé se farlo. Nessun margine di errore ha senso.
results-method-both = Potevano rispondere i membri della comunità e chi è arrivato tramite un link. Qui sono contati insieme. Sono due campioni: solo i membri hanno risposto una volta ciascuno.
results-method-base = Le tabelle con meno di { $base } risposte non sono pubblicate, né quelle in cui, su una base piccola, tutti dicono lo stesso.
results-method-hidden = I conteggi da 1 a 4 appaiono come «<5». Altri conteggi restano nascosti finché, fra tutte le tabelle, nessuno piccolo si può ricavare per sottrazione.
results-method-percent = Le percentuali sono intere, arrotondate per eccesso a metà, e indicate da { $base } risposte in su; le quote arrotondate possono non dare 100.
results-method-multiple = Dove erano possibili più risposte, le quote si riferiscono alle persone e non alle selezioni.
results-method-text = Dei testi si pubblica solo quanti ne sono stati scritti.
results-method-skipped = «Saltata» significa vista e non risposta; «non vista» significa che una condizione l’ha esclusa.
results-method-questionnaire = Versione { $version } del questionario, SHA-256 del suo JSON canonico
results-method-document = SHA-256 di questa pubblicazione, come figura nel registro
results-method-check = Il file JSON è esattamente il documento di cui è stato calcolato l’hash.
results-method-help = Come si pubblicano i risultati
results-list-lead = I risultati sono pubblicati da una persona, mai da soli, e poi non cambiano più.
results-list-caption = Pubblicazioni
results-list-empty = Non sono ancora stati pubblicati risultati
results-list-empty-hint = Compariranno qui quando il sondaggio sarà chiuso e qualcuno li avrà verificati e approvati.
results-column-release = Pubblicazione
results-column-date = Data
results-column-respondents = Rispondenti
results-column-signed-off = Approvata da
results-preview-link = Anteprima della pubblicazione
results-preview-title = Anteprima dei risultati: { $survey }
results-preview-lead = Nulla di questo è ancora pubblico. Qui sotto c’è esattamente ciò che verrebbe pubblicato.
results-preview-hidden = Che cosa resta nascosto, e perché
results-preview-complete = Nulla è nascosto.
results-preview-attack = { $count ->
    [0] Nessun conteggio è piccolo.
   *[other] Chi sottrae fra loro tutti i numeri pubblicati trova { $exact } dei { $count } conteggi piccoli.
}
results-column-question = Domanda
results-column-missing = Che cosa manca
results-column-reason = Perché
results-missing-table = l’intera tabella
results-missing-cells = { $count ->
    [one] un numero
   *[other] { $count } numeri
}
results-reason-cells = Da 1 a 4: { $small }. Nascosti per proteggerli: { $protecting }.
results-reason-base = Hanno risposto in meno di 10.
results-reason-unanimous = Tutti dicono lo stesso, e sono meno di 30.
results-reason-nothing-left = Ogni risposta dovrebbe restare nascosta.
results-reason-protects-other = Il numero delle persone interpellate rivelerebbe un numero piccolo in un’altra tabella.
results-reason-unprotectable = Nessuna scelta di numeri nascosti protegge quelli piccoli.
results-obstacle-title = Questo non può essere pubblicato
results-obstacle-too-few = Hanno risposto meno di 10 persone. Risultati su così poche direbbero troppo di loro.
results-obstacle-disclosive = Si potrebbe ricavare un conteggio piccolo per sottrazione. La preghiamo di segnalarlo: è un errore del programma.
results-obstacle-released = Esattamente questi risultati sono già pubblicati.
results-sign-off = Approva e pubblica la pubblicazione { $number }
results-sign-off-warning = Pubblica a Suo nome ciò che vede qui. Una pubblicazione riceve un numero, entra nel registro e non può essere modificata.
results-not-manager = Solo chi gestisce i sondaggi può vedere in anteprima e pubblicare i risultati.
results-not-closed = Il sondaggio non è ancora chiuso. I risultati si contano solo dopo.
results-not-countable = Una risposta salvata non corrisponde al questionario, quindi non è stato contato nulla.
results-changed = Ciò che verrebbe pubblicato è cambiato da quando ha visto l’anteprima. La preghiamo di ricontrollare prima di approvare.
results-versions = Questo sondaggio è stato pubblicato in più versioni. Le risposte sono contate e pubblicate separatamente per ciascuna.
results-version = Versione { $number }

## For the curator alone

results-checks = Come sono arrivate le risposte
results-checks-lead = Lo vede solo Lei; nessuna pubblicazione lo riporta. Chi è stato interpellato singolarmente e chi è arrivato tramite un link sono campioni diversi.
results-checks-strata = Risposte per via di accesso
results-checks-way = Via di accesso
results-checks-responses = Risposte
results-checks-equal = Risposte che dicono la stessa cosa
results-checks-answered = Domande con risposta in ciascuna
results-checks-none-equal = Non ci sono due risposte con cinque o più indicazioni che dicano la stessa cosa.
results-checks-more = { $count ->
    [one] Un altro gruppo simile.
   *[other] Altri { $count } gruppi simili.
}
results-checks-equal-note = Ogni riga è un gruppo di risposte uguali in ogni indicazione, lasciando da parte i testi liberi. Le persone possono coincidere per caso, tanto più quanto meno sono le domande; un gruppo grande può anche essere una sola persona o un programma.
