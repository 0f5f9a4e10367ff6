### L’andamento di un voto: chi non ha voto, e voti con pochi o moltissimi membri

## Voti sospesi

course-suspended = Sospeso
course-suspended-you = Lei è tra gli aventi diritto, ma il Suo voto è sospeso secondo le regole del gruppo: lo era all’apertura e lo resta fino alla chiusura.
course-suspended-meetings = { $missed ->
    [one] Ha mancato una riunione.
   *[other] Ha mancato { $missed } riunioni di fila.
}
course-suspended-votes = { $missed ->
    [one] Ha mancato un voto.
   *[other] Ha mancato { $missed } voti di fila.
}
course-suspended-attended = Ha mancato { $missed } delle ultime { $of } riunioni.
course-suspended-year = Ha mancato { $missed } dei { $of } voti dell’ultimo anno solare.
course-suspended-idle = Ultima presenza: { $day }.
course-suspended-never = Non è mai stato presente.
course-suspended-standing = Come sta il gruppo rispetto al suo statuto
course-suspended-foreseen = Senza voto su questa mozione
course-suspended-foreseen-note = Secondo le regole del gruppo il voto di questi membri oggi è sospeso, per quanto le presenze sono annotate. Se il voto si apre così, resta così fino alla chiusura: prima va corretto ciò che non torna nelle presenze delle riunioni.
course-refused-suspended = Il Suo voto è sospeso dalle regole del gruppo sui membri che non partecipano. Lo era all’apertura e lo resta fino alla chiusura.
course-conflict-all-suspended = Secondo le regole del gruppo oggi tutti i voti sono sospesi: nessuno potrebbe votare. Vanno controllate le presenze alle riunioni.

## Pochi e molti

course-few-none = Qui nessuno ha voto: non si può decidere nulla.
course-few-one = Qui ha voto un solo membro: la decisione dipende da quell’unico voto.
course-few-two = Qui hanno voto due membri. Dove occorre più della metà, nessuno dei due decide senza l’altro.
course-awaited-many = { $count } membri non hanno ancora votato. Sono nell’elenco dei voti.
course-not-heard-many = { $count } membri non hanno votato. Sono nell’elenco dei voti.
course-seats-page = Pagina { $page } di { $pages }, { $seats } membri
course-seats-before = Pagina precedente
course-roll-page = Questo modulo segna le presenze dei membri di questa pagina; per gli altri restano come sono.
course-term-over = Il Suo mandato è finito dopo l’apertura. Chi vota è stato fissato allora: questo voto Le spetta comunque.
course-recuse-takes-back = Ciò che ha detto prima non conta più, e dopo la chiusura resta leggibile.

## Chiedere una riunione

course-halt = Chiedere una riunione
course-halt-count = Hanno chiesto una riunione { $asking } membri; quando sono { $needed }, il voto finisce senza effetto.
course-halt-ask = Chiedere una riunione
course-halt-unask = Non chiedere più una riunione
course-refused-halt = Chiedono una riunione solo i membri che hanno voto su questa mozione.
course-conflict-no-halt = Secondo le regole di questo voto, chiedere una riunione non lo chiude.

## Proroga e chiusura anticipata

course-extend = Prorogare il voto
course-extend-note = Secondo le sue regole questo voto può essere prorogato una volta, di { $period }.
course-extend-until = Finisce allora il
course-fact-extended = Prorogato, prima
course-refused-extend = Un voto lo proroga chi presiede.
course-conflict-extended = Questo voto è già stato prorogato.
course-conflict-no-extension = Le regole di questo voto non prevedono proroghe.
course-closed-by-halt = perché dei membri hanno chiesto una riunione
course-closed-by-settling = in anticipo, perché la mozione era approvata e nessun voto mancante poteva cambiarlo
course-error-movers = Secondo le regole del gruppo Lei non può presentare questa mozione.

## Che cosa ne dicono altri

course-standing-refused = Approvata, senza assenso esterno
course-awaits-approval = Non è ancora in vigore: { $by } non ha ancora detto se approva.
course-awaits-veto = { $by } non ha ancora detto se si oppone.
course-awaits-tie = { $by } non ha ancora deciso.
course-ruled-approved = { $by } ha approvato ({ $day }).
course-ruled-not-approved = { $by } non ha approvato ({ $day }). La decisione non ha effetto.
course-ruled-no-objection = { $by } non si è opposto ({ $day }).
course-ruled-objected = { $by } si è opposto ({ $day }). La decisione non ha effetto.
course-ruled-for = A parità di voti { $by } ha deciso a favore della mozione ({ $day }).
course-ruled-against = A parità di voti { $by } ha deciso contro la mozione ({ $day }).
course-ruling-entered-by = Annotato da
course-ruling-approval = Che cosa ha detto: { $by }
course-ruling-tie = Come si è decisa la parità: { $by }
course-ruling-note = Va nel registro pubblico e poi non si può più cambiare.
course-field-answer = Che cosa è stato detto?
course-answer-approved = Approvata
course-answer-not-approved = Non approvata
course-answer-no-objection = Nessuna opposizione
course-answer-objected = Opposizione
course-answer-for = A favore della mozione
course-answer-against = Contro la mozione
course-field-day = In che giorno?
course-field-ruling-reason-hint = Tutti possono leggerlo. Necessario in caso di rifiuto.
course-ruling-save = Mettere agli atti
course-error-answer = Scegliere che cosa è stato detto.
course-error-ruling-day-range = Il giorno è dopo la chiusura del voto e non dopo oggi.
course-error-ruling-reason = Dire perché è stata rifiutata, per quanto è stato detto.
course-refused-ruling = Ciò che altri dicono di una mozione lo annotano presidenza o segreteria.
course-conflict-ruled = Per questa mozione non si attende più nessuno. Non è cambiato nulla.
course-conflict-not-counted = Questa mozione non è stata conteggiata. Non è cambiato nulla.

## Portarla oltre

course-refer = Portare la questione a: { $to }
course-refer-note = Il voto non ha risolto nulla. Secondo lo statuto qualunque membro con voto può portare oltre la questione; si fa una volta sola e va nel registro pubblico.
course-field-referral-hint = Che cosa va risolto? Tutti possono leggerlo.
course-refer-save = Portare oltre
course-referred = Portata a { $to } da
course-error-referral-reason = Dire che cosa va risolto.
course-refused-refer = Portano oltre una questione solo i membri del gruppo con diritto di voto.
course-conflict-resolved = Questo voto ha risolto la questione, oppure le sue regole non indicano a chi portarla.
course-conflict-referred = Questa questione è già stata portata oltre.

## Cronologia

course-history-extended = Il voto è stato prorogato
course-history-halt-asked = Un membro ha chiesto una riunione
course-history-halt-unasked = Un membro non ha più chiesto una riunione
course-history-ruled = È stato annotato che cosa ne hanno detto altri
course-history-referred = Un membro con voto ha portato oltre la questione
