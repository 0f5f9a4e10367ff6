### Prima del voto: annuncio, preavviso, sostegno

prelude-section = Prima del voto
prelude-state = Annunciata
prelude-note = Tutti possono leggere questa mozione. Il voto non è ancora aperto.
prelude-withdrawn-note = Questa mozione è stata annunciata e ritirata prima dell’apertura del voto.
prelude-list = Annunciate
prelude-list-note = Mozioni che tutti possono leggere e che non sono ancora messe ai voti.
prelude-announced-at = Annunciata
prelude-anew = Il preavviso è ricominciato con una modifica:
prelude-announce = Annuncia la mozione
prelude-announce-note = Una volta annunciata, tutti possono leggerla e le modifiche sono pubbliche. Da allora contano preavviso e sostegno.
prelude-ready = Nulla più separa questa mozione dal suo voto.
prelude-opens-from = Deve trascorrere il preavviso: il voto si può aprire da
prelude-until = Fino a
prelude-lapsed = Il tempo è scaduto:
prelude-second = Appoggia la mozione
prelude-second-withdraw = Ritira l’appoggio
prelude-sponsor = Sottoscrivi la mozione
prelude-sponsor-withdraw = Ritira la sottoscrizione
prelude-seconded = appoggia la mozione,
prelude-second-withdrawn = ha ritirato l’appoggio,
prelude-sponsored = sottoscrive la mozione,
prelude-sponsor-withdrawn = ha ritirato la sottoscrizione,
prelude-fact-backers = Appoggiata e sottoscritta
prelude-fact-seconds = Appoggio
prelude-fact-sponsors = Sottoscrittori
prelude-rule-seconds = { $count ->
    [one] Deve appoggiarla un altro membro con diritto di voto.
   *[other] Devono appoggiarla altri { $count } membri con diritto di voto.
}
prelude-rule-sponsors = { $count ->
    [one] Deve sottoscriverla un altro membro con diritto di voto.
   *[other] Devono sottoscriverla altri { $count } membri con diritto di voto.
}
prelude-rule-within = Entro { $period } dall’annuncio.
prelude-rule-notice = Annunciata { $period } prima dell’apertura del voto.
prelude-rule-restarts = Una modifica del significato fa ricominciare il preavviso.
prelude-obstacle-announcement = Deve prima essere annunciata.
prelude-obstacle-notice = Deve trascorrere il preavviso: il voto si può aprire dal { $when } (ora del gruppo).
prelude-obstacle-seconds = { $needed ->
    [one] Serve un appoggio, finora { $given }.
   *[other] Servono { $needed } appoggi, finora { $given }.
}
prelude-obstacle-sponsors = { $needed ->
    [one] Serve un sottoscrittore, finora { $given }.
   *[other] Servono { $needed } sottoscrittori, finora { $given }.
}
prelude-conflict-announced = Questa mozione è già annunciata.
prelude-conflict-not-announced = Questa mozione non è ancora annunciata: nessuno può appoggiarla.
prelude-refused-back = Appoggiano e sottoscrivono una mozione gli aventi diritto al voto del gruppo, tranne chi l’ha presentata.
prelude-field-minor = Che cosa cambia?
prelude-field-minor-hint = Tutti hanno già potuto leggere questa mozione: la modifica va quindi nel registro pubblico. Se cambia il significato, il preavviso ricomincia dove le regole lo dicono.
prelude-field-minor-yes = Solo ortografia o forma; il significato resta com’era
prelude-history-announced = La mozione è stata annunciata
prelude-history-revised = La mozione annunciata è stata modificata
prelude-history-backed = La mozione è stata appoggiata o sottoscritta
prelude-history-unbacked = Un appoggio è stato ritirato
