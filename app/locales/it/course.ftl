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
