### Seggi, per chi si sta, e come un organo si presenta rispetto al proprio statuto

## Come si è arrivati a un seggio e perché lo si è lasciato

seats-by-founding = Dalla fondazione
seats-by-election = Per elezione
seats-by-vote = Per decisione
seats-by-appointment = Per nomina
seats-by-employer = Designazione del datore di lavoro a cui spetta il seggio
seats-by-ex-officio = In virtù di un’altra carica
seats-by-application = Su candidatura
seats-by-invitation = Su invito
seats-by-open = Adesione libera
seats-by-continuation = Prosegue lo stesso mandato
seats-by-imported = Come in un file importato
seats-left-term-ended = Fine del mandato
seats-left-resigned = Dimissioni
seats-left-removed = Rimozione per decisione
seats-left-replaced = Sostituzione da parte di chi aveva designato
seats-left-employer-changed = Cambio di datore di lavoro
seats-left-inactive = Inattività
seats-left-continuation = Prosegue lo stesso mandato
seats-left-disbanded = Scioglimento del gruppo
seats-left-died = Decesso
seats-left-other = Altro motivo
seats-stands-in-for = supplente di
seats-class = Classe: { $class }
seats-company-group = conta come { $group }

## Moduli di un seggio

seats-field-appointed = Come si è arrivati a questo seggio?
seats-field-appointed-hint = È pubblico ed entra nel registro pubblico.
seats-field-decision = Decisione che lo ha disposto (facoltativo)
seats-field-decision-hint = Il suo codice, ad esempio TSC-2026-007. Deve essere stata approvata.
seats-field-note = Nota (facoltativa)
seats-field-note-hint = Pubblica. Per una decisione che non è nel registro, indicare dove è scritta.
seats-field-leaving = Perché si lascia il seggio?
seats-field-principal = Supplente di (solo per i supplenti)
seats-field-principal-hint = Una persona con diritto di voto in questo gruppo.
seats-field-principal-none = Nessuno
seats-field-class = Classe di membri
seats-field-class-hint = Lo statuto conta i voti per queste classi.
seats-field-class-none = Nessuna
seats-error-evidence = Indicare la decisione, oppure scrivere qui dove si trova.
seats-error-no-alternate = Solo un supplente sostituisce qualcuno. Scegliere lo stato di voto “Supplente”, oppure nessuno qui.
seats-error-principal = Scegliere un’altra persona che abbia diritto di voto in questo gruppo durante il mandato.
seats-error-no-decision = Il registro non contiene questa decisione. Verificare il codice, oppure lasciarlo vuoto e indicare nella nota dove è scritta.
seats-error-not-adopted = Questa mozione non è stata approvata, quindi non può averlo disposto.

## Per chi si sta

seats-affiliations = Appartenenze
seats-affiliations-none = Non è stato ancora indicato nulla.
seats-affiliations-caption = Per chi sta questa persona, e da quale giorno
seats-affiliation-nobody = Nessuno
seats-column-group = In quel giorno conta come
seats-affiliation-change = Cambiare appartenenza
seats-affiliation-lead = Indicare i cambi di datore di lavoro: i limiti ai seggi di uno stesso datore di lavoro si contano così, da quel giorno in poi. È pubblico.
seats-affiliation-field = Per chi da allora in poi?
seats-affiliation-field-hint = L’azienda o un altro ente; lasciare vuoto per nessuno.
seats-affiliation-from = Dal
seats-affiliation-take-back = Ritirare
seats-affiliation-take-back-hint = Ritirare solo ciò che non è mai stato vero. Ciò che si ritira resta nel registro pubblico.
seats-refused-affiliation = Può indicarlo solo la persona stessa o un amministratore.

## Situazione

seats-link-standing = Situazione
seats-link-timeline = Cronologia
seats-as-of = Alla fine del
seats-standing-title = Situazione rispetto allo statuto
seats-standing-lead = Ciò che lo statuto dice su seggi, datori di lavoro, mandati e presenze, accanto a come stanno le cose. Qui tutto è calcolato e nulla viene applicato: che cosa ne segua lo decidono le persone.
seats-standing-description = { $group } accanto al proprio statuto: seggi, datori di lavoro, mandati, presenze, con i calcoli.
seats-standing-rules = Secondo le regole in vigore dal
seats-standing-no-rules = In questo giorno non era in vigore alcuna regola.
seats-standing-no-rules-hint = Una volta scritte le regole del gruppo, questa pagina le confronta con l’elenco dei membri.
seats-standing-silent = Le regole non dicono nulla su
seats-silent-seats = il numero dei seggi
seats-silent-employers = quanti seggi possa avere un datore di lavoro
seats-silent-service = la durata in carica
seats-silent-absence = i membri che non partecipano o non votano
seats-readings = Come questa pagina legge ciò che gli statuti lasciano aperto
seats-readings-hint = Su questi punti la maggior parte degli statuti tace. Se questo dice altro, vale lo statuto e non questa pagina.
seats-reading-share-rounded-down = La quota di posti di un datore di lavoro è arrotondata per difetto a voti interi.
seats-reading-group-is-one-employer = Le società che quel giorno appartengono a un gruppo contano come un solo datore di lavoro.
seats-reading-no-employer = Chi non rappresenta nessuno non conta per alcun datore di lavoro, ma conta tra i votanti su cui si calcola la quota.
seats-reading-only-voting-terms = Contano solo i mandati con voto; non il tempo come osservatore, supplente o emerito.
seats-reading-one-term = I mandati che si sovrappongono o che proseguono in un altro ruolo sono un solo mandato.
seats-reading-gap = I mandati separati da non più di { $days } giorni sono consecutivi: un’elezione può tardare.
seats-reading-since-the-seat = Ciò che precede il diritto di voto ininterrotto non conta come assenza.
seats-reading-alternate-was-there = Chi ha mandato un supplente era presente.
seats-reading-attendance-written-down = Le riunioni di cui nessuno ha annotato le presenze non contano.
seats-reading-acted-in-the-vote = Chi si è astenuto o si è ricusato ha preso parte al voto.
seats-reading-calendar-year = Un anno di votazioni è l’ultimo anno solare.
seats-level-broken = Non conforme allo statuto
seats-level-broken-title = Non conforme allo statuto
seats-level-broken-hint = Qualcuno deve agire, o spiegare perché va bene così.
seats-level-soon = Da osservare
seats-level-soon-title = Da osservare
seats-level-soon-hint = Sta per diventare una violazione, manca qualcosa, o è in un periodo di tolleranza.
seats-level-kept = Rispettato
seats-level-kept-title = Conforme allo statuto
seats-level-kept-hint = Verificato, nulla da fare.
seats-finding-vacant = { $vacant ->
    [one] È vacante un seggio su { $provided }.
   *[other] Sono vacanti { $vacant } seggi su { $provided }.
}
seats-finding-seats = { $held } membri con diritto di voto per { $provided } seggi.
seats-finding-class = { $members ->
    [0] Nessun membro con diritto di voto è nella classe “{ $class }”.
    [one] Un membro con diritto di voto è nella classe “{ $class }”.
   *[other] { $members } membri con diritto di voto sono nella classe “{ $class }”.
}
seats-finding-classless = { $who } ha diritto di voto ma non è in alcuna classe, sebbene lo statuto conti per classi.
seats-finding-unexplained = Nessuno ha scritto come { $who } sia arrivato al seggio.
seats-finding-employer = { $employer } ha { $seats } seggi e può averne { $most }: { $people }.
seats-finding-employers = Nessun datore di lavoro ha più seggi di quanti possa: { $employer } ne ha di più, { $seats }.
seats-finding-no-employer = Nessun membro con diritto di voto sta per un datore di lavoro.
seats-most-higher = { $number } oppure { $ratio } di { $of } membri con diritto di voto, cioè { $share } per difetto; il maggiore dei due è { $most }.
seats-most-ratio = { $ratio } di { $of } membri con diritto di voto, per difetto, fa { $most }.
seats-most-number = Lo statuto ne consente { $most }, qualunque sia la dimensione dell’organo.
seats-most-one = Ogni datore di lavoro ha un voto.
seats-cap-block = I suoi voti non si contano finché non ha indicato chi esprime quelli che gli spettano.
seats-cap-warn = Lo statuto lascia all’organo ciò che ne segue.
seats-cap-roll-up = I suoi seggi contano come un solo voto.
seats-cap-since = È così dal { $day }.
seats-cap-grace = Il periodo di tolleranza termina il { $day }.
seats-finding-service-last = { $who } è nell’ultimo mandato che lo statuto consente.
seats-finding-service-over = { $who } è in carica da più tempo di quanto lo statuto consenta.
seats-finding-services = Nessuno è a un limite di durata ({ $members } membri con diritto di voto).
seats-service-consecutive = Mandati consecutivi: { $has } su un massimo di { $most }.
seats-service-lifetime = Mandati in tutto: { $has } su un massimo di { $most }.
seats-service-short = Un primo mandato breve, dal { $from }, non si conta.
seats-service-until = Il mandato attuale termina il { $day }.
seats-service-open = Il mandato attuale non ha ancora una fine.
seats-finding-present = Nessuno è inattivo o prossimo a esserlo ({ $members } membri con diritto di voto).
seats-absent-meetings = { $missed ->
    [one] { $who } ha mancato l’ultima riunione (su { $of } da quando ha il seggio).
   *[other] { $who } ha mancato { $missed } riunioni di seguito (su { $of } da quando ha il seggio).
}
seats-absent-votes = { $missed ->
    [one] { $who } ha mancato l’ultima votazione (su { $of } da quando ha il seggio).
   *[other] { $who } ha mancato { $missed } votazioni di seguito (su { $of } da quando ha il seggio).
}
seats-absent-attended = { $who } ha mancato { $missed } delle ultime { $of } riunioni.
seats-absent-idle = Ultima partecipazione di { $who }: { $last }.
seats-absent-year = { $who } ha mancato { $missed } votazioni su { $of } nello scorso anno solare.
seats-rule-meetings = { $most ->
    [one] Il limite dello statuto è una riunione mancata.
   *[other] Il limite dello statuto è di { $most } riunioni mancate di seguito.
}
seats-rule-votes = { $most ->
    [one] Il limite dello statuto è una votazione mancata.
   *[other] Il limite dello statuto è di { $most } votazioni mancate di seguito.
}
seats-rule-attended = Lo statuto chiede { $attended } delle ultime { $of } riunioni.
seats-rule-idle = Il limite dello statuto è { $period } senza partecipare né votare.
seats-rule-year = Lo statuto chiede { $ratio } delle votazioni di un anno solare.
seats-effect-suspends = Lo statuto allora sospende il voto.
seats-effect-ends-vote = Lo statuto allora toglie il voto.
seats-effect-asks-to-leave = Lo statuto allora chiede di lasciare il seggio.
seats-effect-back = { $meetings ->
    [one] Un’altra riunione con presenza lo restituisce.
   *[other] Altre { $meetings } riunioni di seguito con presenza lo restituiscono.
}
seats-finding-alternate = { $who } è supplente di { $of }.
seats-finding-alternate-of-nobody = { $who } è supplente, ma nessuno ha scritto di chi.
seats-read-clause = Leggere la clausola { $clause } nello statuto
seats-presence = Riunioni e votazioni
seats-presence-caption = Presenze alle riunioni e partecipazione alle votazioni nell’anno prima di questo giorno, finché la persona aveva diritto di voto
seats-presence-hint = La presenza del supplente vale per la persona sostituita. Chi si scusa conta come non presente. Astenersi per conflitto d’interessi vale come partecipazione al voto.
seats-column-meetings = Riunioni
seats-column-votes = Votazioni
seats-part-of = { $part } su { $whole }

## Cronologia

seats-timeline-title = Chi ha avuto quale seggio
seats-timeline-lead = Ogni mandato in questo gruppo, dal primo a quelli già decisi.
seats-timeline-description = Chi ha avuto quale seggio in { $group }, come figura e come tabella.
seats-timeline-day = Segnare il giorno
seats-timeline-empty = Nessuno ha ancora avuto un seggio.
seats-timeline-finding = { $members ->
    [one] Il { $day } aveva un seggio una persona, { $voting } con diritto di voto
   *[other] Il { $day } avevano un seggio { $members } persone, { $voting } con diritto di voto
}
seats-timeline-alternative = { $terms ->
    [one] Un mandato.
   *[other] { $terms } mandati, una riga per persona, nell’ordine del loro primo seggio.
}
seats-timeline-table = Mostrare lo stesso come tabella
seats-timeline-table-caption = Tutti i mandati, dal primo
seats-timeline-note = Secondo ciò che si sa oggi; le correzioni sono elencate nella pagina del gruppo.
seats-key-voting = Con diritto di voto
seats-key-alternate = Supplente
seats-key-without = Senza diritto di voto
