### Mozioni e registro delle decisioni

motions-title = Decisioni
motions-lead = Tutte le mozioni al voto e tutte le decisioni prese, con i voti, la regola e il calcolo.
motions-move = Presenta una mozione
motions-json = Decisioni in JSON

## Filters

motions-filter-label = Filtra le decisioni
motions-filter-text = Parole nel titolo o nel testo
motions-filter-body = Gruppo
motions-filter-year = Anno
motions-filter-standing = Esito
motions-filter-all = Tutti
motions-filter-apply = Mostra
motions-filter-clear = Togli i filtri
motions-empty-title = Non è ancora stato messo ai voti nulla.
motions-empty = Una mozione compare qui dal momento in cui si apre il voto.
motions-none-found-title = Nessuna decisione corrisponde a questi filtri.
motions-none-found = Si può provare con meno parole, un altro anno o un altro gruppo.
motions-closes = Chiude
motions-closed = Chiusa
motions-opened = Aperta
motions-no-deadline = Aperta finché chi presiede non la chiude

## What a motion is and has come to

motions-standing-open = Aperta
motions-standing-passed = Approvata
motions-standing-subject-to-approval = Approvata, in attesa di ratifica
motions-standing-failed = Respinta
motions-standing-no-quorum = Senza quorum
motions-state-draft = Bozza
motions-state-withdrawn = Ritirata
motions-mode-meeting = Voto in riunione
motions-mode-electronic = Voto elettronico
motions-matter-ordinary = Decisione ordinaria
motions-matter-licence-exception = Eccezione di licenza
motions-matter-charter-amendment = Modifica dello statuto
motions-matter-committer-in = Nuovo committer
motions-matter-committer-out = Revoca di un committer
motions-former-member = ex membro

## The outcome

motions-outcome-open = Il voto è aperto.
motions-outcome-passed = La mozione è approvata: { $yes } voti favorevoli, ne servivano { $needed }.
motions-outcome-subject = La mozione è approvata: { $yes } voti favorevoli, ne servivano { $needed }. Ha effetto quando arriva l’approvazione di { $by }.
motions-outcome-veto = La mozione è approvata: { $yes } sì, ne servivano { $needed }. Ha effetto se { $by } non si oppone.
motions-outcome-failed = La mozione è respinta: { $yes } voti favorevoli, ne servivano { $needed }.
motions-outcome-tie = La mozione è respinta a parità di voti: { $yes } sì, { $no } no.
motions-outcome-no-quorum = Nessuna decisione: contavano per il quorum { $counted } { $of ->
    [classes] classi di membri
    [seats] seggi
   *[eligible] aventi diritto
} su { $base }, ne servivano { $needed }.
motions-outcome-withdrawn = La mozione è stata ritirata prima della fine del voto. Non è stato deciso nulla.
motions-now-passed = Allo stato attuale la mozione sarebbe approvata: { $yes } sì, ne servono { $needed }.
motions-now-failed = Allo stato attuale la mozione sarebbe respinta: { $yes } sì, ne servono { $needed }.
motions-now-no-quorum = Allo stato attuale manca il quorum: { $counted } su { $base }, ne servono { $needed }.
motions-tally = { $yes } sì · { $no } no · { $abstain } astensioni · { $recused } ricusazioni · { $silent } senza voto

## The arithmetic

motions-arithmetic = Come si conta
motions-arithmetic-open = Che cosa danno i voti espressi finora. Vale il conteggio alla chiusura.
motions-share-more-half = più della metà
motions-share-least-half = almeno la metà
motions-share-more-two-thirds = più di due terzi
motions-share-least-two-thirds = almeno due terzi
motions-share-more = più di { $ratio }
motions-share-least = almeno { $ratio }
motions-step-recusals = { $recused ->
    [one] { $recused } ricusazione: non presente, ma sempre fra tutti gli aventi diritto al voto.
   *[other] { $recused } ricusazioni: non presenti, ma sempre fra tutti gli aventi diritto al voto.
}
motions-step-recusals-out = { $recused ->
    [one] { $recused } ricusazione: né presente né fra gli aventi diritto al voto.
   *[other] { $recused } ricusazioni: né presenti né fra gli aventi diritto al voto.
}
motions-step-quorum = { $counted } { $of ->
    [classes] classi di membri
    [seats] seggi
   *[eligible] aventi diritto al voto
} su { $base } { $counts ->
    [present] presenti
    [voted] con un sì o un no
   *[voted-or-abstained] con voto o astensione
}; ne servono almeno { $needed } ({ $share }): { $met ->
    [yes] quorum raggiunto
   *[no] quorum mancato
}.
motions-step-no-quorum = Per questo voto non è richiesto alcun quorum.
motions-step-majority = { $yes } sì su { $base } { $of ->
    [present] presenti
    [cast] voti espressi
    [cast-without-abstentions] voti favorevoli o contrari
    [eligible-without-subject] altri aventi diritto al voto
    [seats] seggi
   *[eligible] aventi diritto al voto
}; ne servono almeno { $needed } ({ $share }): { $reached ->
    [yes] maggioranza raggiunta
   *[no] maggioranza mancata
}.
motions-step-left-out = { $count ->
    [one] { $count } astensione è esclusa da questo numero.
   *[other] { $count } astensioni sono escluse da questo numero.
}
motions-step-approval = La decisione ha effetto quando arriva l’approvazione di { $by }.
motions-step-tie = Tanti sì quanti no, { $each } per parte: qualunque avente diritto al voto può rimettere la questione a: { $to }.
motions-step-unresolved = Nessuna delle due parti supera la metà dei { $base } qui contati ({ $yes } a favore, { $no } contrari): la questione non è risolta, e qualunque avente diritto al voto può rimetterla a: { $to }.
motions-clause = Statuto, { $place }

## Voting

motions-section-vote = Il Suo voto
motions-vote-legend = Come vota?
motions-vote-hint = Tutti possono vedere chi ha votato e come. Il voto si può cambiare fino alla chiusura.
motions-vote-yours = Lei ha votato: { $choice }
motions-choice-yes = Sì
motions-choice-no = No
motions-choice-abstain = Mi astengo
motions-choice-recuse = Mi ricuso
motions-choice-recuse-hint = In caso di conflitto d’interessi. Non conta come presente.
motions-voted-yes = Sì
motions-voted-no = No
motions-voted-abstain = Astensione
motions-voted-recuse = Ricusazione
motions-voted-nothing = Nessun voto
motions-vote-changed = Cambiato da «{ $from }» a «{ $to }»: { $when }
motions-vote-cast = Vota
motions-vote-change = Cambia il voto

## The page of a motion

motions-section-motion = La mozione
motions-section-votes = Chi ha votato come
motions-awaited = Devono ancora votare
motions-awaited-nobody = Hanno votato tutti.
motions-not-voted = Non hanno votato
motions-column-member = Membro
motions-column-affiliation = Affiliazione
motions-column-vote = Voto
motions-column-present = In riunione
motions-column-time = Quando
motions-present = presente
motions-absent = non presente
motions-section-rules = Le regole di questo voto
motions-rules-sealed = Fissate all’apertura del voto. Modifiche successive dello statuto o della composizione non le toccano.
motions-rules-draft = Come sono oggi. Si fissano all’apertura del voto.
motions-fact-set = Insieme di regole
motions-fact-quorum = Quorum
motions-fact-majority = Maggioranza
motions-fact-abstention = Astensione
motions-fact-recusal = Ricusazione
motions-fact-approval = Approvazione
motions-fact-tie = Senza soluzione
motions-rule-quorum = { $share } { $of ->
    [classes] delle classi di membri
    [seats] di tutti i seggi
   *[eligible] di tutti gli aventi diritto al voto
}, { $counts ->
    [present] presenti
    [voted] con un sì o un no
   *[voted-or-abstained] con voto o astensione
}
motions-rule-no-quorum = Per un voto elettronico non è richiesto.
motions-rule-majority = { $share } { $of ->
    [present] dei presenti
    [cast] dei voti espressi
    [cast-without-abstentions] dei voti favorevoli o contrari
    [eligible-without-subject] degli altri aventi diritto al voto
    [seats] di tutti i seggi
   *[eligible] di tutti gli aventi diritto al voto
}
motions-rule-approval = Da parte di { $by }, prima che abbia effetto
motions-rule-tie = Qualunque avente diritto al voto può rimettere la questione a: { $to }.
motions-abstention-a = Chi si astiene è presente e conta in ogni numero con cui si confrontano i sì: l’astensione vale come un no.
motions-abstention-b = Chi si astiene conta per il quorum. In riunione i sì si confrontano con gli altri.
motions-abstention-c = Chi si astiene non conta per raggiungere il quorum né, in riunione, per la maggioranza.
motions-abstention-d = Chi si astiene conta per il quorum e per nient’altro.
motions-abstention-e = Chi si astiene esce dall’elettorato per questo voto.
motions-recusal = Chi si ricusa non è presente, ma resta fra tutti gli aventi diritto al voto.
motions-recusal-other = Chi si ricusa è trattato come dice lo statuto.
motions-recusal-ours = Lo statuto tace in proposito; è la lettura di Folkmoot.
motions-section-history = Cronologia
motions-history-opened = Voto aperto: numero assegnato, elettorato e regole fissati
motions-history-closed = Voto chiuso e scrutinato
motions-history-withdrawn = La mozione è stata ritirata; il voto è terminato senza decisione
motions-history-other = Iscritto nel registro
motions-history-entry = Voce { $seq } del registro
motions-facts = Dati della mozione
motions-fact-body = Gruppo
motions-fact-mover = Presentata da
motions-fact-subject = Riguarda
motions-fact-mode = Modo
motions-fact-matter = Materia
motions-fact-meeting = Riunione
motions-fact-opened = Aperta
motions-fact-closes = Chiude
motions-fact-closed = Chiusa
motions-fact-withdrawn = Ritirata
motions-closed-by-person = da
motions-closed-by-deadline = per scadenza del termine
motions-fact-json = Come dati

## For chair and secretary

motions-section-roll = Presenze
motions-roll-legend = Chi è alla riunione?
motions-roll-hint = Chi vota è presente anche senza segno, chi si ricusa no. L’elenco si può correggere fino alla chiusura: è allora che vi si misura il quorum.
motions-roll-save = Salva le presenze
motions-section-close = Chiudere il voto
motions-close-note = La chiusura mette fine al voto definitivamente e lo scrutina. Dopo nessuno può più votare.
motions-close = Chiudi ora il voto

## Drafts

motions-drafts = Bozze
motions-drafts-note = Fino all’apertura le vedono solo gli aventi diritto al voto, la presidenza e la segreteria del gruppo.
motions-section-open = Aprire il voto
motions-open-note = L’apertura assegna alla mozione il suo numero e fissa come elettorato gli aventi diritto al voto di oggi e come regole quelle di oggi. Nulla di tutto ciò si può cambiare in seguito.
motions-open = Apri il voto
motions-edit = Modifica la bozza
motions-withdraw = Ritira la bozza
motions-withdraw-note = Una bozza ritirata non si può riprendere.
motions-withdraw-open = Ritira la mozione
motions-withdraw-open-note = Il voto termina senza decisione. La mozione conserva il numero e questa pagina, e il ritiro è iscritto nel registro pubblico.
motions-withdrawn-note = Questa bozza è stata ritirata prima dell’apertura.

## The form

motions-new-title = Presentare una mozione
motions-edit-title = Modificare una bozza
motions-form-lead = Resta una bozza finché Lei o chi presiede non apre il voto.
motions-choose-body = In quale gruppo?
motions-choose-body-lead = Si possono presentare mozioni dove oggi si ha diritto di voto.
motions-field-title = La domanda in una riga
motions-field-title-hint = Che cosa si decide, in modo che basti il titolo: «Adottare le linee guida per le didascalie 1.0».
motions-field-text = La mozione
motions-field-text-hint = Le parole che si approvano o si respingono. Markdown.
motions-group-vote = Il voto
motions-group-after = Una volta approvata
motions-field-mode = Come si vota?
motions-mode-meeting-hint = In riunione; presidenza o segreteria segnano chi è presente, e serve il quorum.
motions-mode-electronic-hint = Qui, senza riunione, fino a un termine.
motions-field-matter = Di che cosa si tratta?
motions-field-matter-hint = Per alcune materie lo statuto chiede altre maggioranze.
motions-field-subject = Chi riguarda?
motions-field-subject-hint = Solo per la revoca di un committer; quella persona non vota.
motions-field-subject-none = Nessuno
motions-field-meeting = In quale riunione?
motions-field-meeting-hint = Una riunione di questo gruppo che la tratta. Può restare vuoto.
motions-field-meeting-none = Nessuna riunione
motions-field-deadline = Quando finisce il voto?
motions-field-deadline-hint = Ora di { $zone }. Per un voto in riunione può restare vuoto: allora lo chiude chi presiede.
motions-save-new = Conserva come bozza
motions-save-changes = Conserva le modifiche

## What is wrong in a form

motions-error-title = Occorre scrivere la domanda in una riga.
motions-error-text = Occorre scrivere il testo della mozione.
motions-error-character = Qui c’è un carattere che non si può conservare.
motions-error-long = Supera i { $most } caratteri.
motions-error-mode = Occorre scegliere come si vota.
motions-error-matter = Occorre scegliere di che cosa si tratta.
motions-error-no-rule = Le regole del gruppo non dicono come si decide su questo. Occorre scegliere un’altra materia o un altro modo.
motions-error-deadline-missing = Un voto elettronico richiede un termine.
motions-error-deadline = Occorre indicare giorno e ora, per esempio 2026-11-30T18:00.
motions-error-deadline-past = Il termine deve essere nel futuro.
motions-error-deadline-far = Il termine deve essere entro un anno.
motions-error-subject = Occorre scegliere l’avente diritto al voto che riguarda.
motions-error-meeting = Questo gruppo non ha una riunione simile. Scegliere una delle sue riunioni, o nessuna.
motions-error-meeting-cancelled = Questa riunione è stata annullata. Sceglierne un’altra, o nessuna.
motions-error-choice = Occorre scegliere come votare.
motions-error-variant = Occorre scegliere il tipo di modifica; deve corrispondere alla materia e al modo.
motions-error-evaluation = Occorre indicare un giorno futuro.
motions-error-evaluation-missing = Le regole del gruppo chiedono un giorno in cui se ne esaminano gli effetti.
motions-error-deadline-early = Secondo le regole del gruppo questo voto resta aperto almeno fino al { $when } (ora del gruppo).
motions-error-deadline-late = Secondo le regole del gruppo questo voto resta aperto al massimo fino al { $when } (ora del gruppo).
motions-error-reason-objection = Occorre dire perché si obietta, così che altri possano rispondere.
motions-error-reason-secret = Un voto segreto non ha motivazione: rivelerebbe di chi è.

## Refusals

motions-refused-move = Secondo le regole del gruppo Lei non può presentarvi mozioni.
motions-refused-edit = Una bozza la modificano chi l’ha presentata, la presidenza o la segreteria.
motions-refused-open = Un voto lo aprono chi ha presentato la mozione, la presidenza o la segreteria.
motions-refused-withdraw = Una bozza la ritirano chi l’ha presentata o la presidenza.
motions-refused-withdraw-open = Una mozione aperta può ritirarla solo chi l’ha presentata.
motions-refused-vote = Lei non fa parte dell’elettorato di questa mozione, fissato all’apertura del voto.
motions-refused-subject = Questa mozione riguarda Lei, che quindi non vota.
motions-refused-roll = Le presenze le segnano presidenza o segreteria.
motions-refused-close = Un voto lo chiude chi presiede, oppure il suo termine.
motions-conflict-deadline = Il voto è finito, per il termine o perché era deciso, ed è chiuso. Non è cambiato nulla.
motions-conflict-closed = Questo voto è già chiuso. Nulla è stato cambiato.
motions-conflict-not-open = Questo voto non è aperto.
motions-conflict-opened = Nel frattempo il voto su questa mozione è stato aperto: il suo testo è fissato.
motions-conflict-withdrawn = Questa mozione è stata ritirata. Non è stato modificato nulla.
motions-conflict-deadline-past = Il termine di questa bozza è scaduto. Occorre modificarla e fissarne un altro.
motions-conflict-no-electorate = Oggi il gruppo non ha aventi diritto al voto: nessuno potrebbe votare.
motions-conflict-mover = Secondo le regole del gruppo, chi ha presentato la mozione non può più presentarla.
motions-conflict-code = Con la sigla del gruppo non si può formare un numero. Chi amministra può cambiarla.
motions-conflict-no-roll = Un voto elettronico non ha presenze.
motions-conflict-too-soon = Secondo le sue regole questo voto resta aperto più a lungo. Si può chiudere quando è passata la durata minima.

## Rules beyond quorum and majority

motions-standing-tied = Parità
motions-standing-blocked = Bloccata
motions-mode-lazy-consensus = Silenzio-assenso
motions-mode-consent = Consenso
motions-matter-policy = Regolamento
motions-matter-budget = Bilancio
motions-matter-declaration = Dichiarazione
motions-matter-member-in = Nuovo membro
motions-matter-member-out = Rimozione di un membro
motions-outcome-tied = Parità, { $each } a favore e { $each } contro: decide { $to }.
motions-outcome-blocked = La mozione è bloccata. Non è stato deciso nulla.
motions-outcome-halted = Il voto è finito senza effetto, perché alcuni membri hanno chiesto una riunione.
motions-outcome-invalid = Il voto non è valido e la mozione è respinta: hanno partecipato in { $counted }, ne servivano { $needed }.
motions-outcome-too-soon = La mozione è respinta: non è rimasta aperta abbastanza a lungo.
motions-outcome-class = La mozione è respinta: nella classe «{ $class }» non ha avuto la maggioranza.
motions-outcome-classes = La mozione è respinta: i voti a favore venivano da { $from } classi di membri, ne servivano { $needed }.
motions-now-tied = Allo stato attuale c’è parità: { $each } a favore e { $each } contro; deciderebbe { $to }.
motions-now-blocked = Allo stato attuale la mozione è bloccata.
motions-now-invalid = Allo stato attuale il voto non è valido: hanno partecipato in { $counted }, ne servono { $needed }.
motions-now-class = Allo stato attuale la mozione sarebbe respinta: nella classe «{ $class }» non ha la maggioranza.
motions-now-classes = Allo stato attuale la mozione sarebbe respinta: i voti a favore vengono da { $from } classi di membri, ne servono { $needed }.
motions-tally-suspended = { " " }· { $suspended } sospesi
motions-step-taken-back = Chi ha presentato la mozione l’ha ritirata.
motions-step-halted = { $by ->
    [one] { $by } membro ha chiesto una riunione, ne servono { $needed }: il voto finisce senza effetto.
   *[other] { $by } membri hanno chiesto una riunione, ne servono { $needed }: il voto finisce senza effetto.
}
motions-step-rolled-up = Un voto per datore di lavoro: da { $seats } seggi risultano { $votes } voti.
motions-step-cap = { $employer } ha espresso { $votes } voti e può averne { $most }. { $blocks ->
    [yes] Prima del conteggio deve dire chi li esprime.
   *[no] Sono contati; spetta all’organo rimediare.
}
motions-step-suspensions = { $suspended ->
    [one] { $suspended } membro è sospeso
   *[other] { $suspended } membri sono sospesi
} e senza voto; { $quorum ->
    [yes] ancora nel numero su cui si misura il quorum
   *[no] fuori dal numero su cui si misura il quorum
}, { $members ->
    [yes] ancora tra tutti gli aventi diritto
   *[no] non tra tutti gli aventi diritto
}.
motions-step-participation = { $counted } aventi diritto al voto su { $base } { $counts ->
    [present] presenti
    [voted] con un sì o un no
   *[voted-or-abstained] con voto o astensione
}; ne servono almeno { $needed } per un voto valido ({ $share }): { $met ->
    [yes] partecipazione sufficiente
   *[no] partecipazione insufficiente
}.
motions-step-in-class = Classe «{ $class }»: { $rest }
motions-step-after = Dopo { $period }: { $rest }
motions-step-classes = I voti a favore vengono da { $from } classi di membri su { $of }; ne servono almeno { $needed } ({ $share }): { $reached ->
    [yes] sufficienti
   *[no] insufficienti
}.
motions-step-approvals = Approvano { $approvals } membri su { $base }; { $missing ->
    [0] ne servono { $needed }
    [one] servono tutti meno uno, quindi { $needed }
   *[other] servono tutti meno { $missing }, quindi { $needed }
}: { $reached ->
    [yes] sufficienti
   *[no] insufficienti
}.
motions-step-objections = { $objections ->
    [one] { $objections } obiezione è aperta
   *[other] { $objections } obiezioni sono aperte
}: { $blocks ->
    [yes] ciò blocca la mozione
   *[no] ciò non blocca la mozione
}.
motions-step-too-soon = Deve restare aperta per { $period }, e non lo è stata.
motions-step-veto = La decisione ha effetto se { $by } non si oppone.
motions-step-tie-break = Tanti a favore quanti contro, { $each } ciascuno: decide { $to }.
motions-period-hours = { $count ->
    [one] un’ora
   *[other] { $count } ore
}
motions-period-days = { $count ->
    [one] un giorno
   *[other] { $count } giorni
}
motions-period-business-days = { $count ->
    [one] un giorno lavorativo
   *[other] { $count } giorni lavorativi
}

## Decisions that were taken elsewhere

motions-standing-recorded = Registrata, non calcolata qui
motions-outcome-recorded = È stata decisa altrove. L’esito è quello registrato là e non è stato calcolato qui.
motions-history-imported = Importata da un file
motions-imported = Da dove viene questa decisione
motions-imported-source = Importata dal file { $source }, dove l’esito è: { $recorded }
motions-imported-assumed = Il file non dice con quale regola si è contato. L’importazione ha assunto che tutti gli elencati formassero l’elettorato e che decidesse più della metà dei voti espressi, escluse le astensioni; su questa base l’esito è calcolato qui.
motions-imported-not-computed = Qui non è stato calcolato nulla: l’esito è quello che il file registra.
motions-imported-day = Del momento si conosce solo il giorno.
motions-imported-listed = Chi è elencato
motions-imported-by = Importata da
motions-imported-clause = Assunto all’importazione; nessuno statuto lo dice
motions-imported-help = Che cosa fa un’importazione e che cosa presume
