### Su che cosa si basa una decisione: risultati di sondaggi

links-section = Si basa su
links-none = Non è indicato nessun risultato di sondaggi.
links-respondents = { $count ->
    [one] { $count } risposta
   *[other] { $count } risposte
}
links-replaced = È stata sostituita dalla pubblicazione { $number } di questo sondaggio
links-later = Indicato dopo la decisione da
links-named-later = Indicato dopo la decisione, non prima del voto
links-add = Indicare risultati di sondaggi
links-add-title = Su quali risultati di sondaggi si basa questa decisione?
links-add-lead = Per risultati che la mozione stessa non indicava. Chiunque vedrà che sono stati indicati dopo la decisione.
links-nothing-left = Non ci sono altri risultati pubblicati.
links-field-release = Risultati pubblicati
links-field-release-hint = Le ultime pubblicazioni di tutti i sondaggi, la più recente per prima.
links-field-release-none = Scegliere
links-field-releases = Su quali risultati di sondaggi si basa?
links-field-releases-hint = Chi vota li vede accanto alla mozione, e la pagina dei risultati porta alla decisione.
links-error-release = Scegliere risultati pubblicati.
links-error-many = Indicare al massimo { $most } pubblicazioni.
links-refused = Solo presidenza, responsabili e segreteria curano i collegamenti di una decisione.
links-conflict-not-adopted = I collegamenti si curano solo per decisioni adottate.
links-informed = Decisioni basate su questi risultati
links-history-informed = Sono stati indicati risultati di sondaggi su cui si basa
