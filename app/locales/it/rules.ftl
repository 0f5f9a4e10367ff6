## A set of rules in sentences

rules-variant = { $title } ({ $variant })
rules-term-mode = Procedura
rules-term-quorum = Quorum
rules-term-participation = Partecipazione
rules-term-majority = Maggioranza
rules-term-classes = Classi
rules-term-later = Dopo un certo tempo
rules-term-approvals = Approvazioni
rules-term-objections = Obiezioni
rules-term-movers = Chi può presentare mozioni
rules-term-second = Appoggio
rules-term-sponsors = Cofirmatari
rules-term-periods = Termini
rules-term-secrecy = Chi vede i voti
rules-term-halt = Richiesta di riunione
rules-term-review = Riesame
rules-term-suspension = Sospensione
rules-term-seats = Seggi
rules-term-employers = Datori di lavoro
rules-term-tie = Parità
rules-term-inactivity = Assenze
rules-term-terms = Mandati
rules-mode = { $mode ->
    [meeting] Si vota in riunione.
    [electronic] Si vota per via elettronica, senza riunione, entro una scadenza.
    [lazy-consensus] Si adotta per consenso tacito: approva un numero sufficiente entro un periodo di attesa e nessuno si oppone.
   *[consent] Si adotta per consenso: firmano quasi tutti e nessuna obiezione resta aperta.
}
rules-quorum = { $share } { $of ->
    [classes] delle classi di membri
    [seats] di tutti i seggi
   *[eligible] di tutti gli aventi diritto al voto
} deve { $counts ->
    [present] essere presente
    [voted] aver votato sì o no
   *[voted-or-abstained] aver votato o essersi astenuto
}; altrimenti non si decide nulla.
rules-no-quorum = Non è richiesto alcun quorum.
rules-participation = { $share } di tutti gli aventi diritto al voto deve { $counts ->
    [present] essere presente
    [voted] aver votato sì o no
   *[voted-or-abstained] aver votato o essersi astenuto
}; altrimenti il voto non è valido e la mozione è respinta.
rules-majority = { $share } { $of ->
    [present] dei presenti
    [cast] dei voti espressi
    [cast-without-abstentions] dei voti favorevoli o contrari
    [eligible-without-subject] degli altri aventi diritto al voto
    [seats] di tutti i seggi
   *[eligible] di tutti gli aventi diritto al voto
} deve votare sì.
rules-per-class = Ogni classe di membri deve raggiungere da sola questa maggioranza.
rules-from-classes = I voti favorevoli devono venire da { $share } delle classi di membri.
rules-later = Quando il voto è aperto da tempo sufficiente ({ $period }), basta { $share } { $of ->
    [present] dei presenti
    [cast] dei voti espressi
    [cast-without-abstentions] dei voti favorevoli o contrari
    [eligible-without-subject] degli altri aventi diritto al voto
    [seats] di tutti i seggi
   *[eligible] di tutti gli aventi diritto al voto
}.
rules-approvals = { $count ->
    [one] Un membro deve approvare.
   *[other] { $count } membri devono approvare.
}
rules-approvals-all-but = { $count ->
    [0] Tutti i membri devono firmare.
    [one] Tutti i membri tranne uno devono firmare.
   *[other] Tutti i membri tranne { $count } devono firmare.
}
rules-objections-block = Una sola obiezione la ferma finché non è ritirata.
rules-objections-counted = Le obiezioni si annotano e non la fermano.
rules-approval = Una mozione approvata ha effetto quando arriva l’approvazione di { $by }.
rules-approval-veto = Una mozione approvata ha effetto se { $by } non si oppone.
rules-movers-members = Chi ha un seggio può presentare mozioni, anche senza diritto di voto.
rules-movers-anyone = Chi ha un account può presentare mozioni.
rules-support = { $what ->
    [second] { $count ->
        [one] Un altro membro deve appoggiare la mozione prima del voto.
       *[other] Altri { $count } membri devono appoggiare la mozione prima del voto.
    }
   *[sponsor] { $count ->
        [one] Un altro membro deve cofirmare la mozione prima del voto.
       *[other] Altri { $count } membri devono cofirmare la mozione prima del voto.
    }
}
rules-support-within = { $what ->
    [second] { $count ->
        [one] Un altro membro deve appoggiare la mozione; tempo a disposizione: { $period }.
       *[other] Altri { $count } membri devono appoggiare la mozione; tempo a disposizione: { $period }.
    }
   *[sponsor] { $count ->
        [one] Un altro membro deve cofirmare la mozione; tempo a disposizione: { $period }.
       *[other] Altri { $count } membri devono cofirmare la mozione; tempo a disposizione: { $period }.
    }
}
rules-notice = Preavviso prima dell’apertura del voto: almeno { $period }.
rules-least = Il voto resta aperto almeno { $period }.
rules-waits = L’attesa dura almeno { $period }.
rules-most = Il voto resta aperto al massimo { $period }.
rules-settles = Il voto si chiude in anticipo quando la mozione è approvata, nessun voto mancante può cambiarlo ed è rimasto aperto { $period }.
rules-extension = Il voto può essere prorogato una volta, di { $period }.
rules-restarts = Una modifica sostanziale fa ricominciare il termine.
rules-secrecy-until-close = Nessuno vede i voti prima della chiusura; dopo li vedono tutti.
rules-secrecy-secret = Nessuno vede mai come ha votato chi.
rules-halt = { $count ->
    [one] Un membro può far terminare il voto chiedendo una riunione.
   *[other] { $count } membri possono far terminare il voto chiedendo una riunione.
}
rules-review = Dopo essere stata in vigore { $period }, la decisione è riesaminata.
rules-evaluation = Con la decisione va fissata la data della sua valutazione.
rules-abstention-ours = Lo statuto tace sulle astensioni. Questa è la lettura letterale; nessuno l’ha scelta.
rules-recusal = Chi si ricusa { $present ->
    [yes] conta come presente
   *[no] non conta come presente
} e { $members ->
    [yes] resta fra tutti gli aventi diritto al voto
   *[no] non è fra tutti gli aventi diritto al voto
}.
rules-suspension = Chi è sospeso non ha voto, { $quorum ->
    [yes] resta nel numero su cui si misura il quorum
   *[no] esce dal numero su cui si misura il quorum
} e { $members ->
    [yes] resta fra tutti gli aventi diritto al voto
   *[no] non è fra tutti gli aventi diritto al voto
}.
rules-classes = Lo statuto conosce queste classi di membri: { $classes }.
rules-seats = Lo statuto prevede { $count } seggi; dove si contano i seggi, contano anche quelli vuoti.
rules-cap-both = Un datore di lavoro, con le società collegate, ha al massimo { $ratio } dei voti oppure { $count }, secondo quale numero è maggiore.
rules-cap-ratio = Un datore di lavoro, con le società collegate, ha al massimo { $ratio } dei voti.
rules-cap-votes = { $count ->
    [one] Un datore di lavoro, con le società collegate, ha al massimo un voto.
   *[other] Un datore di lavoro, con le società collegate, ha al massimo { $count } voti.
}
rules-cap-block = Oltre, il voto non si scrutina finché le sue persone non hanno detto chi esprime i voti che gli spettano.
rules-cap-warn = Oltre, compare un avviso e tutti i voti contano.
rules-cap-roll-up = Ogni datore di lavoro ha un voto, quante che siano le sue persone con un seggio.
rules-cap-grace = Dopo che qualcuno ha cambiato datore di lavoro, può averne di più per { $period }.
rules-tie = In caso di parità decide { $to }.
rules-absence-effect = { $effect ->
    [suspends] { $back ->
        [0] non ha voto finché la situazione non cambia
        [one] non ha voto fino alla prossima riunione frequentata
       *[other] non ha voto finché non ha frequentato { $back } riunioni di fila
    }
    [ends] diventa membro senza diritto di voto
   *[leave] è invitato a dimettersi
}
rules-absent-meetings = { $count ->
    [one] Chi manca a una riunione { rules-absence-effect }.
   *[other] Chi manca a { $count } riunioni di fila { rules-absence-effect }.
}
rules-absent-votes = { $count ->
    [one] Chi manca a un voto { rules-absence-effect }.
   *[other] Chi manca a { $count } voti di fila { rules-absence-effect }.
}
rules-absent-attended = Chi ha frequentato meno di { $count } delle ultime { $of } riunioni { rules-absence-effect }.
rules-absent-idle = Chi non fa nulla per { $period } { rules-absence-effect }.
rules-absent-year = Chi esprime meno di { $ratio } dei voti di un anno solare { rules-absence-effect }.
rules-terms-consecutive = { $count ->
    [one] Nessuno serve due mandati di fila.
   *[other] Nessuno serve più di { $count } mandati di fila.
}
rules-terms-lifetime = { $count ->
    [one] Nessuno serve più di un mandato in tutto.
   *[other] Nessuno serve più di { $count } mandati in tutto.
}
rules-terms-short = Un primo mandato di meno di { $count } mesi non conta.

## Traps

rules-traps = Trappole
rules-traps-lead = Queste regole si possono usare. Permettono però ciò che un organo di rado vuole:
rules-traps-none = In queste regole non si è trovata alcuna trappola.
rules-trap-where = Per: { $decisions }
rules-trap-half-title = Basta la metà
rules-trap-half = Con { $base } { $of ->
    [present] presenti
    [cast] voti espressi
    [cast-without-abstentions] voti favorevoli o contrari
    [eligible-without-subject] altri aventi diritto al voto
    [seats] seggi
   *[eligible] aventi diritto al voto
}, { $needed } su { $base } approverebbero una mozione e gli altri { $needed } potrebbero approvarne il contrario. «Più della metà» lo evita.
rules-trap-minority-title = Decide una minoranza
rules-trap-minority = Con { $base } { $of ->
    [present] presenti
    [cast] voti espressi
    [cast-without-abstentions] voti favorevoli o contrari
    [eligible-without-subject] altri aventi diritto al voto
    [seats] seggi
   *[eligible] aventi diritto al voto
}, { $needed } su { $base } approverebbero una mozione contro il volere degli altri { $rest }.
rules-trap-staying-away-title = Non venire conta più di un no
rules-trap-staying-away = Con { $members } aventi diritto al voto, { $yes } a favore e nessun altro non decidono nulla. { $no ->
    [one] Un voto contrario
   *[other] { $no } voti contrari
} basterebbe a completare il quorum, e la mozione passerebbe: a chi è contrario conviene non venire.
rules-trap-coming-title = Più partecipazione può far cadere una mozione
rules-trap-coming = Con { $members } aventi diritto al voto, { $yes } a favore e { $no } contro approvano una mozione. Se { $abstain ->
    [one] viene un’altra persona e si astiene
   *[other] vengono altri { $abstain } e si astengono
}, gli stessi voti la fanno cadere.
rules-trap-abstention-title = Nessuna lettura dell’astensione è stata scelta
rules-trap-abstention = Con { $members } aventi diritto al voto, { $yes } a favore, { $no } contro e { $abstain ->
    [one] un’astensione
   *[other] { $abstain } astensioni
}, una mozione { $passes ->
    [yes] passa secondo la lettura { $ours } e cade
   *[no] cade secondo la lettura { $ours } e passa
} secondo la lettura { $other }. Lo statuto tace: l’organo dovrebbe dire quale lettura segue.
rules-trap-unreachable-title = Nessuno può raggiungerla
rules-trap-unreachable = { $members ->
    [one] Con un solo avente diritto al voto non basta nemmeno il suo sì.
   *[other] Con { $members } aventi diritto al voto non basta nemmeno il sì di tutti.
}
rules-trap-everybody-title = Servono tutti
rules-trap-everybody = Con { $members } aventi diritto al voto, basta che uno solo non voti sì perché la mozione cada.
rules-trap-lone-title = Un voto decide per tutti
rules-trap-lone = Con { $members } aventi diritto al voto, un solo sì approva una mozione se nessun altro vota. Un quorum o una partecipazione minima lo evita.
rules-trap-tie-title = Nessuno decide in caso di parità
rules-trap-tie = Con { $each } a favore e { $each } contro la mozione è respinta, e le regole non nominano nessuno che decida o aiuti.
rules-trap-cap-title = La quota di un datore di lavoro è meno di un voto
rules-trap-cap = { $members ->
    [one] Con un avente diritto al voto, { $ratio } dei voti è meno di un voto
   *[other] Con { $members } aventi diritto al voto, { $ratio } dei voti è meno di un voto
}: nessuno che abbia un datore di lavoro potrebbe votare. «Oppure tanti voti, secondo quale numero è maggiore» lo evita.
rules-trap-suspended-title = I sospesi possono impedire il quorum
rules-trap-suspended = Con { $members } aventi diritto al voto, il quorum è { $needed }. Se { $suspended } sono sospesi, ne restano { $left } e non si può decidere nulla, nemmeno di riammetterli.
rules-trap-notice-title = Il preavviso dura più del voto
rules-trap-notice = Preavviso: { $one }; voto aperto al massimo: { $other }. Se il preavviso deve correre mentre il voto è aperto, non può mai essere rispettato.
rules-trap-least-title = Un voto si chiude prima di essere rimasto aperto abbastanza
rules-trap-least = Durata minima: { $one }; durata massima: { $other }. Ogni voto cadrebbe.
rules-trap-settles-title = Non si chiude mai in anticipo
rules-trap-settles = Chiusura anticipata dopo: { $one }; durata massima: { $other }.
rules-trap-later-title = La maggioranza successiva arriva troppo tardi
rules-trap-later = Basterebbe dopo: { $one }; durata massima del voto: { $other }.
rules-trap-no-ordinary-title = Le questioni ordinarie non si possono decidere
rules-trap-no-ordinary = Nessuna regola riguarda una decisione ordinaria, quindi l’organo non può prenderne.
rules-trap-amendment-title = Lo statuto si cambia più facilmente di quanto si applichi
rules-trap-amendment = Con { $members } aventi diritto al voto, { $amendment } cambiano lo statuto, mentre una decisione ordinaria ne richiede { $ordinary }.
rules-trap-classes-title = Le classi non sono nominate
rules-trap-classes = Si contano le classi, e si possono contare solo quelle che hanno membri al momento: una classe senza membri è dimenticata. Occorre nominarle.
rules-trap-seats-title = Manca il numero dei seggi
rules-trap-seats = Si contano i seggi, e senza il loro numero contano solo quelli occupati: un seggio vuoto è dimenticato. Occorre indicarlo.

## A set on a page

rules-section-decisions = Che cosa richiede una decisione
rules-section-always = Che cosa vale sempre
rules-unverified = Da un riassunto, non verificato
rules-unverified-note = Il testo dello statuto non era disponibile. Ogni regola qui sotto dice ciò che ne dice un riassunto, con parole nostre; va confrontata con lo statuto prima di usarla.
rules-verified = Letto nel testo
rules-json = Come dati (JSON)
rules-presets = Regole di altri statuti
rules-presets-lead = Regole di voto di comunità reali, in frasi e come dati, ciascuna con il punto in cui è stata letta. Un gruppo può cominciare da una qualsiasi.
rules-preset = Regole da cui cominciare
rules-preset-decisions = { $count ->
    [one] { $count } tipo di decisione
   *[other] { $count } tipi di decisione
}
rules-preset-use = Usare queste regole
rules-preset-use-note = Chi amministra comincia da esse nella pagina di un gruppo, alla voce «Regole», e cambia ciò che lì è diverso. Dalla riga di comando escono come file che il programma legge.
rules-source = Fonte
rules-source-text = Il testo letto
rules-source-revision = (revisione { $revision })
rules-command = Comando

## The rules of a group
rules-link = Regole
rules-of-group = Regole: { $group }
rules-of-group-lead = Con queste regole si scrutina. Un voto conserva le regole in vigore quando si è aperto.
rules-as-of = In vigore alla fine del
rules-in-force = in vigore dal { $day }, per { $clause }
rules-none-title = In quel giorno nessuna regola propria
rules-none = Il gruppo decide allora secondo il testo base, con la lettura letterale delle astensioni:
rules-traps-members = Gli esempi sono calcolati con { $count } aventi diritto al voto, dove il gruppo non è né troppo piccolo né troppo grande.
rules-versions = Tutte le serie di regole
rules-version-shown = mostrata qui
rules-version-coming = non ancora in vigore

## The editor
rules-edit = Cambiare le regole
rules-edit-nothing-yet = Non è ancora in vigore nulla
rules-edit-nothing-yet-note = Qui si cambia ciò che serve e si legge che cosa significa. Il gruppo decide secondo le nuove regole solo quando sono messe in vigore in fondo a questa pagina.
rules-begin = Da che cosa vuole cominciare?
rules-begin-hint = Tutto si può cambiare dopo.
rules-begin-in-force = Le regole in vigore
rules-begin-nothing = Da zero
rules-begin-nothing-hint = Una serie vuota, da inserire regola per regola o da leggere da un file.
rules-begin-button = Cominciare
rules-no-decisions = Nessuna decisione ha ancora una regola.
rules-add-decision = Aggiungere una decisione
rules-change = Cambiare
rules-copy = Copiare
rules-remove = Togliere
rules-change-set = Cambiare ciò che vale sempre
rules-data = Come dati
rules-data-summary = Le regole in JSON, da conservare o da leggere
rules-field-json = Regole in JSON
rules-field-json-hint = Lo stesso file che prende «folkmoot motion outcome».
rules-import = Leggere questo JSON
rules-put = Mettere in vigore
rules-field-from = Da quale giorno?
rules-field-from-hint = I voti che si aprono da allora seguono queste regole. Quelli aperti conservano le loro.
rules-field-by = In base a che cosa?
rules-field-by-hint = La decisione o la parte dello statuto da cui vengono: «TSC-2026-007», «Statuto, sezione 2».
rules-put-button = Mettere in vigore queste regole
rules-keep = Tenere e guardare
rules-back = Indietro senza tenere
rules-conflict = Nel frattempo qualcun altro ha cambiato le regole di questo gruppo. Ciò che è stato fatto qui è ancora presente; guardi le altre e salvi di nuovo se devono valere queste.

## The forms of the editor
rules-decision-title = Che cosa richiede una decisione
rules-set-title = Che cosa vale sempre
rules-field-matter = Di che cosa si tratta?
rules-field-mode = Come si decide?
rules-field-variant = Tipo di modifica
rules-field-variant-hint = Solo dove lo statuto ne ha più d’uno per la stessa materia: «minore», «maggiore».
rules-field-language = Lingua dello statuto
rules-field-language-hint = In cui sono citati i punti qui sotto.
rules-field-share = Quota
rules-field-share-hint = Due numeri interi, come 1/2, 2/3 o 3/4: il 66 % non è due terzi. Vuoto per nessuna.
rules-field-strict = Come si intende la quota?
rules-strict-least = almeno tanto
rules-strict-more = più di tanto
rules-field-of = Di che cosa?
rules-field-counts = Chi si conta?
rules-base-present = dei presenti
rules-base-cast = dei voti espressi, astensioni comprese
rules-base-decided = dei voti favorevoli o contrari
rules-base-eligible = di tutti gli aventi diritto al voto
rules-base-others = degli altri aventi diritto al voto, senza la persona interessata
rules-base-seats = di tutti i seggi, anche vuoti
rules-base-classes = delle classi di membri
rules-counts-present = chi è presente e chi vota
rules-counts-voted = chi vota sì o no
rules-counts-all = chi vota o si astiene
rules-field-place = Dove si trova
rules-field-place-hint = Titolo e punto, come si trova nello statuto.
rules-field-text = Le sue parole
rules-field-per-class = Ogni classe di membri deve raggiungerla da sola
rules-field-classes-share = Quota delle classi da cui devono venire voti favorevoli
rules-field-classes-share-hint = Vuoto dove le classi non contano.
rules-field-after = Aperto da quanto perché basti?
rules-field-period-hint = 72h, 7d o 10bd: ore, giorni, giorni lavorativi. Vuoto per nessuno.
rules-field-count-hint = Un numero intero. Vuoto per nessuno.
rules-field-abstention = Come si legge un’astensione?
rules-reading-as-set = come sempre
rules-reading-ours = Non scelta: la lettura letterale
rules-reading-a = A: vale come un no
rules-reading-b = B: presente, fuori dalla maggioranza in riunione
rules-reading-c = C: non fa quorum
rules-reading-d = D: presente, e nient’altro
rules-reading-e = E: esce dall’elettorato
rules-field-approvals = Quanti?
rules-field-approvals-kind = Che cosa indica il numero?
rules-approvals-so-many = tanti devono approvare
rules-approvals-but = tutti tranne tanti devono farlo
rules-field-block = Una sola obiezione la ferma
rules-field-members = Quanti membri?
rules-field-within = Entro quanto tempo?
rules-movers-choice-voting = chi ha diritto di voto
rules-movers-choice-members = chi ha un seggio
rules-movers-choice-anyone = chi ha un account
rules-secrecy-choice-open = tutti, subito
rules-secrecy-choice-until-close = nessuno prima della chiusura, poi tutti
rules-secrecy-choice-secret = nessuno mai
rules-field-notice = Preavviso prima del voto
rules-field-least = Aperto almeno
rules-field-most = Aperto al massimo
rules-field-settles = Si chiude in anticipo se deciso e aperto da
rules-field-extension = Prorogabile una volta di
rules-field-restarts = Una modifica sostanziale fa ricominciare il termine
rules-field-approval-by = Chi approva?
rules-field-veto = Vale se non si oppongono
rules-field-review = Riesaminata dopo
rules-field-evaluation = Va fissata anche la data della sua valutazione
rules-field-name = Come si chiama la serie?
rules-field-name-hint = Compare in ogni voto che la segue.
rules-field-source-hint = Il documento in cui sono state lette, con data o versione.
rules-field-recusal-present = conta come presente
rules-field-recusal-members = resta fra tutti gli aventi diritto al voto
rules-field-recusal-ours = lo statuto tace in proposito
rules-field-suspension = lo statuto parla di voti sospesi
rules-field-suspension-quorum = i sospesi restano nel numero su cui si misura il quorum
rules-field-suspension-members = i sospesi restano fra tutti gli aventi diritto al voto
rules-field-seats = Quanti seggi?
rules-field-classes = Classi di membri
rules-field-classes-hint = Una per riga.
rules-field-cap = E se un datore di lavoro ne ha di più?
rules-cap-choice-none = non c’è limite
rules-cap-choice-block = non si scrutina finché non dicono chi vota
rules-cap-choice-warn = lo si dice, e tutti i voti contano
rules-cap-choice-roll-up = ogni datore di lavoro ha un voto
rules-field-cap-votes = Numero di voti
rules-field-cap-votes-hint = Con quota e numero, vale il maggiore.
rules-field-grace = Dopo un cambio se ne ammettono di più per
rules-field-to = Chi?
rules-field-absence = Quando qualcuno è inattivo?
rules-absence-none = nessuna regola
rules-absence-meetings = dopo tante riunioni mancate di fila
rules-absence-votes = dopo tanti voti mancati di fila
rules-absence-attended = con troppo poche delle ultime riunioni
rules-absence-idle = dopo tanto tempo senza attività
rules-absence-year = con troppo pochi voti di un anno
rules-field-absence-count = Quante riunioni o quanti voti?
rules-field-absence-of = Delle ultime quante?
rules-field-absence-of-hint = Solo dove contano le ultime riunioni.
rules-field-absence-period = Per quanto tempo?
rules-field-absence-ratio = Quale quota dei voti di un anno almeno?
rules-field-effect = Che cosa ne segue?
rules-effect-suspends = il voto è sospeso
rules-effect-ends = il seggio perde il diritto di voto
rules-effect-leave = il membro è invitato a dimettersi
rules-field-back = Di nuovo con quante riunioni di fila?
rules-field-consecutive = Mandati di fila al massimo
rules-field-lifetime = Mandati in tutto al massimo
rules-field-short = Un primo mandato non conta sotto tanti mesi
rules-hint-quorum = Senza, non si decide nulla. Un voto elettronico di solito non ne ha.
rules-hint-participation = Quanti devono partecipare, altrimenti il voto non è valido.
rules-hint-majority = Quanti devono votare sì. Consenso tacito e consenso chiedono invece approvazioni.
rules-hint-later = Un’altra maggioranza che basta quando il voto è aperto da molto.
rules-hint-abstention = Statuti che suonano uguali si leggono in cinque modi. Ognuno dà esiti diversi.
rules-hint-approvals = Per consenso tacito e consenso.
rules-hint-second = Membri oltre al proponente che devono volere il voto.
rules-hint-sponsors = Membri che devono presentarla insieme.
rules-hint-periods = Per quanto una mozione è annunciata e aperta, e che cosa lo cambia.
rules-hint-halt = Tanti membri fanno terminare un voto senza effetto, per discuterne prima in riunione.
rules-hint-approval = Qualcuno all’esterno senza cui una mozione approvata non ha effetto.
rules-hint-review = Quando la decisione è riesaminata.
rules-hint-recusal = Chi si fa da parte per un conflitto d’interessi …
rules-hint-suspension = Chi ha un seggio e per ora nessun voto.
rules-hint-seats = I seggi previsti dallo statuto e le classi di membri che distingue.
rules-hint-cap = I voti massimi di un datore di lavoro con le società collegate.
rules-hint-tie = Chi decide in caso di parità.
rules-hint-escalation = Chi aiuta quando un voto non risolve nulla.
rules-hint-absence = Che cosa segue se i membri non vengono.
rules-hint-terms = Per quanto si può servire.

## What is wrong in a form
rules-error-ratio = Indicare due numeri interi, come 2/3; al massimo 1/1.
rules-error-period = Indicare una durata, come 72h, 7d o 10bd.
rules-error-count = Indicare un numero intero.
rules-error-json = Questa non è una serie di regole. Riga { $line }: { $problem }
rules-error-past = Ci sono già regole in vigore, quindi altre cominciano oggi o più tardi.

## What would change an open vote

rules-prospects = Che cosa lo cambierebbe
rules-prospects-lead = { $silent ->
    [0] Hanno votato tutti.
    [one] Un membro non si è ancora espresso. Calcolato come se tutti gli altri voti restassero come sono.
   *[other] { $silent } membri non si sono ancora espressi. Calcolato come se tutti gli altri voti restassero come sono.
}
rules-prospects-then = { $verdict ->
    [passed] la mozione sarebbe approvata
    [passed-subject-to-approval] la mozione sarebbe approvata, salvo approvazione
    [failed] la mozione sarebbe respinta
    [no-quorum] mancherebbe il quorum
    [tied] ci sarebbe parità
   *[blocked] la mozione sarebbe bloccata
}
rules-prospects-yes = { $asks ->
    [approvals] { $votes ->
        [one] Con un’altra approvazione { rules-prospects-then }.
       *[other] Con altre { $votes } approvazioni { rules-prospects-then }.
    }
   *[votes] { $votes ->
        [one] Con un altro sì { rules-prospects-then }.
       *[other] Con altri { $votes } sì { rules-prospects-then }.
    }
}
rules-prospects-no = { $asks ->
    [approvals] { $votes ->
        [one] Con un’altra obiezione { rules-prospects-then }.
       *[other] Con altre { $votes } obiezioni { rules-prospects-then }.
    }
   *[votes] { $votes ->
        [one] Con un altro no { rules-prospects-then }.
       *[other] Con altri { $votes } no { rules-prospects-then }.
    }
}
rules-prospects-abstain = { $asks ->
   *[votes] { $votes ->
        [one] Con un’altra astensione { rules-prospects-then }.
       *[other] Con altre { $votes } astensioni { rules-prospects-then }.
    }
}
rules-prospects-settled = Chi non ha ancora votato non può più cambiare l’esito. Cambia solo se qualcuno cambia il proprio voto.

## How one member voted
rules-votes-of = Voti di { $person }
rules-votes-lead = Ogni voto nel cui elettorato era questo membro, il più recente per primo.
rules-votes-none-title = Ancora nessun voto
rules-votes-none = I voti compaiono qui quando questa persona è in un elettorato.
rules-votes-decision = Decisione
rules-votes-outcome = Esito
rules-votes-hidden = Non mostrato secondo le regole
rules-votes-link = Come ha votato questo membro
rules-register-csv = Come tabella (CSV)
rules-register-feed = Nuove decisioni come feed (Atom)
