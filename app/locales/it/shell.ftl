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
shell-help-lead = Che cosa viene conservato, come si calcolano gli esiti, che cosa resta nascosto e come verificare tutto.
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

## Rifiuti

shell-error-kicker = Errore { $status }
shell-error-home = Vai alla pagina iniziale
shell-error-back-hint = Quanto scritto è ancora nel modulo: il pulsante Indietro del browser riporta lì.
shell-error-400-title = La richiesta non è comprensibile
shell-error-400 = Una parte dell’indirizzo o del modulo manca o è scritta male. Controlli l’indirizzo o ricominci dalla pagina iniziale.
shell-error-401-title = È necessario accedere
shell-error-401 = Questa pagina è riservata a chi ha un account.
shell-error-403-title = Questa operazione non è consentita
shell-error-403 = Il Suo account non ha il diritto di farlo. Se ritiene che debba averlo, si rivolga a chi amministra la comunità.
shell-error-404-title = Questa pagina non esiste
shell-error-404 = L’indirizzo potrebbe essere scritto male, oppure qui non è mai stato pubblicato nulla. Decisioni, verbali e risultati mantengono il loro indirizzo per sempre.
shell-error-405-title = Questo indirizzo non accetta una simile richiesta
shell-error-405 = È stata chiesta una pagina dove si può solo inviare un modulo, o viceversa. Ricominci dalla pagina iniziale.
shell-error-409-title = Nel frattempo qualcosa è cambiato
shell-error-409 = Qualcuno ha modificato questi dati mentre li stava guardando. Ricarichi la pagina e decida di nuovo.
shell-error-413-title = È troppo grande
shell-error-413 = Quanto inviato supera il limite di questo modulo. Lo accorci o invii un file più piccolo.
shell-error-413-limit = Quanto inviato supera i { $limit } KiB che questo modulo accetta. Lo accorci o invii un file più piccolo.
shell-error-422-title = Qualcosa nel modulo non va
shell-error-422 = Torni indietro, controlli i dati inseriti e li invii di nuovo.
shell-error-429-title = Troppi tentativi
shell-error-429 = Attenda alcuni minuti, poi riprovi.
shell-error-500-title = Qualcosa è andato storto da parte nostra
shell-error-500 = Nulla è stato modificato. Riprovi; se succede di nuovo, dica a chi gestisce il sito quando è accaduto.
shell-error-503-title = Al momento non possiamo rispondere
shell-error-503 = Il sito è sovraccarico o in fase di riavvio. Nulla è stato modificato. Riprovi tra un minuto.

## Moduli

shell-problem = C’è un problema
shell-optional = facoltativo
shell-next-page = Pagina successiva
shell-pages-label = Pagine di questo elenco
shell-breadcrumbs-label = Percorso
shell-preview = Anteprima
shell-printed = Situazione al { $when }
