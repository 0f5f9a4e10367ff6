### La pagina iniziale

home-title = Che cosa sta decidendo { $community }
home-description = Sondaggi aperti, mozioni al voto, ultime decisioni, riunioni e verbali di questa comunità.
home-lead = Sondaggi a cui rispondere, mozioni al voto, riunioni in arrivo. Tutto ciò che segue ha un indirizzo permanente e si può verificare senza chiedere a nessuno.
home-new-title = Questa comunità è appena nata.
home-new = Gruppi, sondaggi, mozioni e riunioni compaiono qui non appena ce ne sono. Per cominciare, chi amministra crea un gruppo.

home-open = Aperti ora
home-open-empty-title = Al momento non c’è nulla di aperto.
home-open-empty = Qui compaiono i sondaggi che accettano risposte e le mozioni al voto.
home-closes = Chiude
home-survey-kicker = Sondaggio
home-survey-state = Accetta risposte
home-survey-taken-part = Lei ha partecipato
home-survey-questions = { $count ->
    [one] { $count } domanda
   *[other] { $count } domande
}
home-motion-electronic = Voto elettronico
home-motion-meeting = Voto in riunione
home-motion-voted = Hanno votato { $voted } su { $electorate }
home-motion-needed = Passa con { $needed } voti favorevoli.

home-decisions = Ultime decisioni
home-decisions-empty = Non è ancora stato deciso nulla.
home-decisions-more = Tutte le decisioni
home-standing-open = Aperta
home-standing-passed = Approvata
home-standing-subject-to-approval = Approvata, in attesa di ratifica
home-standing-failed = Respinta
home-standing-no-quorum = Senza quorum
home-standing-tied = Parità
home-standing-blocked = Bloccata
home-standing-withdrawn = Ritirata

home-meetings = Prossime riunioni
home-meetings-empty = Non ci sono riunioni in programma.
home-meetings-more = Tutte le riunioni
home-minutes = Ultimi verbali

home-results = Risultati dei sondaggi
home-results-respondents = { $count ->
    [one] { $count } risposta
   *[other] { $count } risposte
}
home-groups = Gruppi
home-groups-members = { $count ->
    [0] ancora nessun membro
    [one] { $count } membro
   *[other] { $count } membri
}

home-promises = Perché si può verificare
home-promise-decisions-title = Gli esiti sono calcolati
home-promise-decisions = La regola dello statuto e il suo calcolo stanno sulla pagina di ogni decisione. Nessuno scrive l’esito a mano.
home-promise-answers-title = Le risposte non sono di nessuno
home-promise-answers = Le risposte a un sondaggio anonimo sono conservate senza account, indirizzo né orario, e i numeri piccoli sono nascosti.
home-promise-record-title = Nulla cambia in silenzio
home-promise-record = Ogni atto pubblico è una voce di un registro che può solo crescere. Si può leggere, seguire, verificare.
home-standing-recorded = Registrata
