### Il documento attorno a ogni pagina

shell-skip = Vai al contenuto
shell-nav-label = Menu principale
shell-nav-surveys = Sondaggi
shell-nav-decisions = Decisioni
shell-nav-meetings = Riunioni
shell-nav-groups = Gruppi
shell-nav-record = Registro
shell-account = Il Suo account
shell-sign-in = Accedi
shell-sign-out = Esci
shell-language-label = Lingua
shell-footer-label = Altro
shell-help = Aiuto
shell-feed = Registro come feed
shell-calendar = Calendario
shell-api = API
shell-source = Codice sorgente
shell-promise = Sondaggi, decisioni e verbali di questa comunità, in pubblico e verificabili.
shell-demo-label = Dimostrazione.
shell-demo = Persone, voti e risposte qui sono inventati.

## Tempo

shell-now = adesso
shell-today = oggi
shell-tomorrow = domani
shell-yesterday = ieri
shell-in-minutes = { $count ->
    [one] tra { $count } minuto
   *[other] tra { $count } minuti
}
shell-minutes-ago = { $count ->
    [one] { $count } minuto fa
   *[other] { $count } minuti fa
}
shell-in-hours = { $count ->
    [one] tra { $count } ora
   *[other] tra { $count } ore
}
shell-hours-ago = { $count ->
    [one] { $count } ora fa
   *[other] { $count } ore fa
}
shell-in-days = { $count ->
    [one] tra { $count } giorno
   *[other] tra { $count } giorni
}
shell-days-ago = { $count ->
    [one] { $count } giorno fa
   *[other] { $count } giorni fa
}
shell-in-months = { $count ->
    [one] tra { $count } mese
   *[other] tra { $count } mesi
}
shell-months-ago = { $count ->
    [one] { $count } mese fa
   *[other] { $count } mesi fa
}
shell-in-years = { $count ->
    [one] tra { $count } anno
   *[other] tra { $count } anni
}
shell-years-ago = { $count ->
    [one] { $count } anno fa
   *[other] { $count } anni fa
}
