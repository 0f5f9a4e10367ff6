### Tutti i modi di votare: approvazioni e obiezioni, motivazioni, voti nascosti e segreti

## Approvare e obiettare

voting-section-position = La Sua posizione
voting-legend-approvals = Approva?
voting-hint-approvals = Tutti possono vedere chi approva e chi obietta. Si può cambiare fino alla chiusura.
voting-choice-approve = Approvo
voting-choice-object = Obietto
voting-choice-object-hint = Un’obiezione richiede una motivazione: che cosa dovrebbe cambiare?
voting-choice-aside = Mi faccio da parte
voting-choice-aside-hint = Né a favore né contro; la mozione può essere adottata comunque.
voting-choice-recuse-hint = In caso di conflitto d’interessi. Non partecipa.
voting-say = Registra la posizione
voting-say-anew = Cambia la posizione
voting-yours = La Sua posizione: { $choice }
voting-said-approves = Approva
voting-said-objects = Obietta
voting-said-aside = Si fa da parte
voting-said-nothing = Nessuna posizione
voting-withdraw-objection = Ritira l’obiezione
voting-withdraw-objection-note = In tal caso Lei né approva né obietta. La motivazione resta leggibile come obiezione ritirata.
voting-section-objections = Obiezioni
voting-objections-none = Nessuna obiezione è aperta.
voting-objections-withdrawn = Ritirate
voting-section-approvals = Chi approva e chi obietta
voting-awaited = Non si sono ancora espressi
voting-awaited-nobody = Tutti si sono espressi.
voting-not-heard = Non si sono espressi
voting-tally-approvals = { $approving } approvano · { $objecting } obiettano · { $aside } si fanno da parte · { $recused } ricusazioni · { $silent } senza posizione
voting-outcome-agreed = Adottata: { $yes } approvazioni, ne servivano { $needed }, e nessuna obiezione è rimasta aperta.
voting-outcome-not-agreed = Non adottata: { $yes } approvazioni, ne servivano { $needed }.
voting-outcome-objected = Non adottata: un’obiezione non è stata ritirata.
voting-now-agreed = Allo stato attuale sarà adottata: { $yes } approvazioni, ne servono { $needed }, e nessuno obietta.
voting-now-not-agreed = Allo stato attuale non sarà adottata: { $yes } approvazioni, ne servono { $needed }.
voting-now-objected = Allo stato attuale un’obiezione ne impedisce l’adozione.

## Motivazioni

voting-reason = Motivazione
voting-reason-hint = Tutti possono leggerla accanto al voto.
voting-reason-hint-later = Tutti possono leggerla accanto al voto dopo la chiusura.
voting-reason-hint-objection = Tutti possono leggerla. Chi obietta ne indica una.
voting-reason-changed = Motivazione cambiata: { $when }; prima era:

## Voti nascosti e segreti

voting-section-turnout = Chi ha votato
voting-turnout = Hanno votato { $voted } su { $all }
voting-said-hidden = Ha votato
voting-hint-until-close = Nessuno vede come vota fino alla chiusura; dopo lo vedono tutti. Fino ad allora il voto si può cambiare.
voting-hint-secret = A nessuno viene mai mostrato come vota, e il voto viene cancellato dopo lo scrutinio. Si può cambiare fino alla chiusura.
voting-hidden-until-close = Come hanno votato, e quanti a favore e contro, non viene mostrato a nessuno fino alla chiusura, nemmeno a chi presiede.
voting-hidden-withdrawn = Il voto non è mai stato chiuso: perciò a nessuno viene mostrato come hanno votato.
voting-hidden-secret = Un voto segreto: a nessuno viene mostrato come hanno votato, né ora né dopo. I numeri seguono alla chiusura; allora le singole scelte vengono cancellate. Fino ad allora restano nella banca dati, dove chi gestisce questo sito potrebbe guardare.
voting-hidden-erased = Un voto segreto: sono stati conservati solo i numeri. Chi abbia scelto che cosa è stato cancellato allo scrutinio.

## Regole

voting-fact-approvals = Approvazioni
voting-rule-approvals = { $count ->
    [one] Deve approvare un membro.
   *[other] Devono approvare { $count } membri.
}
voting-rule-all-but = { $missing ->
    [0] Devono approvare tutti i membri.
    [one] Devono approvare tutti i membri tranne uno.
   *[other] Devono approvare tutti i membri tranne { $missing }.
}
voting-rule-objections = Basta un’obiezione non ritirata a fermare la mozione.
voting-fact-time = Durata
voting-rule-least = Aperta per almeno { $period }.
voting-rule-most = Aperta al massimo per { $period }.
voting-fact-secrecy = Segretezza
voting-secrecy-until-close = Nascosto fino alla chiusura, poi appello pubblico
voting-secrecy-secret = Segreto: si mostrano sempre e solo i numeri
voting-fact-variant = Tipo di modifica
voting-fact-evaluation = Valutazione
voting-rule-evaluation = Si fissa un giorno in cui se ne esaminano gli effetti.
voting-evaluated-on = Gli effetti saranno esaminati il

## Il modulo di una bozza

voting-lazy-consensus-hint = I membri approvano o obiettano entro un periodo di attesa; senza obiezioni la mozione è adottata.
voting-consent-hint = Approvano quasi tutti e nessuna riserva resta aperta.
voting-field-variant = Di che tipo di modifica si tratta?
voting-field-variant-hint = Le regole li trattano in modo diverso. Vanno bene solo quelli del modo scelto.
voting-field-variant-none = Nessuno di questi
voting-field-evaluation = Quando se ne esamineranno gli effetti?
voting-not-opened = Non è stato possibile aprire il voto
