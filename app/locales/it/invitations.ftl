### Invitations

invitations-title = Inviti
invitations-lead = Ogni persona riceve un proprio collegamento che vale una volta. Nessuno vede chi ha risposto, nemmeno chi gestisce il sondaggio; gli indirizzi vengono cancellati alla chiusura.
invitations-closed = Il sondaggio è chiuso: indirizzi e collegamenti sono cancellati.
invitations-counts = Quanti
invitations-messages = Messaggi: { $state }
invitations-state-invited = Invito valido
invitations-state-revoked = Revocato
invitations-state-declined = Non vuole altri messaggi
invitations-invite = Invitare
invitations-draft = I messaggi partono quando il sondaggio si apre.
invitations-addresses = Indirizzi di posta
invitations-addresses-hint = Uno per riga, oppure una tabella con una persona per riga: conta la prima cella che è un indirizzo. Al massimo 5.000 per sondaggio.
invitations-file = Oppure un file (CSV o testo)
invitations-language = Lingua dei messaggi
invitations-preview = Controllare l’elenco
invitations-preview-title = Controllare l’elenco
invitations-preview-lead = { $count ->
    [0] Nessuno sarebbe invitato.
    [one] Sarebbe invitata { $count } persona. Ancora nulla è stato inviato.
   *[other] Sarebbero invitate { $count } persone. Ancora nulla è stato inviato.
}
invitations-preview-repeated = { $count ->
    [one] { $count } indirizzo compare più volte e conta una volta.
   *[other] { $count } indirizzi compaiono più volte e contano una volta.
}
invitations-preview-invited = { $count ->
    [one] { $count } indirizzo è già invitato e non riceve un secondo messaggio.
   *[other] { $count } indirizzi sono già invitati e non ricevono un secondo messaggio.
}
invitations-preview-wrong = { $count ->
    [one] { $count } riga non contiene un indirizzo utilizzabile:
   *[other] { $count } righe non contengono un indirizzo utilizzabile:
}
invitations-line = Riga { $number }:
invitations-send = { $count ->
    [one] Invitare { $count } persona
   *[other] Invitare { $count } persone
}
invitations-back = Tornare agli inviti
invitations-reminder = Promemoria
invitations-reminder-lead = Va a chi non ha ancora risposto al momento dell’invio. Sceglie il server, e nessuno vede chi. Ne è possibile uno ogni tre giorni.
invitations-reminder-planned = Un promemoria è previsto per { $at }.
invitations-reminder-wait = Il prossimo promemoria è possibile da { $at }.
invitations-reminder-at = Data e ora
invitations-reminder-zone = Nel fuso orario del sondaggio: { $zone }.
invitations-reminder-plan = Programmare un promemoria
invitations-reminder-now = Inviare ora il promemoria
invitations-reminder-cancel = Annullare il promemoria previsto
invitations-none = Ancora nessuno è invitato.
invitations-list = Persone
invitations-column-state = Invito
invitations-column-message = Ultimo messaggio
invitations-revoke = Revocare
invitations-revoke-all = Revocare tutti gli inviti
invitations-resend = Inviare di nuovo
invitations-done-invited = Gli inviti sono salvati.
invitations-done-reminded = Il promemoria è in partenza.
invitations-done-planned = Il promemoria è programmato.
invitations-done-cancelled = Il promemoria è annullato.
invitations-done-revoked = Revocato: i collegamenti non valgono più.
invitations-done-resent = Un altro messaggio è in partenza.
invitations-decline-title = Nessun altro messaggio
invitations-decline-lead = È arrivato un invito a rispondere: { $title }. Non ricevere altri messaggi? Si può comunque rispondere.
invitations-decline-button = Non inviare altro
invitations-declined = Non arrivano altri messaggi su { $title }.
invitations-error-none = In questo elenco non c’è alcun indirizzo di posta.
invitations-error-many = Un sondaggio può invitare al massimo { $most } persone.
invitations-error-date = Inserire un momento futuro, prima della fine del sondaggio, come 2026-05-31T09:00.
invitations-error-too-soon = È possibile un promemoria ogni tre giorni.
invitations-conflict-access = Solo un sondaggio a cui si risponde su invito ha inviti.
invitations-conflict-not-open = Il sondaggio non è aperto.
invitations-conflict-not-invited = Questo invito è revocato, o la persona non vuole altri messaggi.
invitations-letter-subject = Invito: { $title }
invitations-letter = { $community } invita a rispondere: { $title }. Questo collegamento è personale e vale una volta:
invitations-letter-stored = Che l’invito è stato usato viene annotato separatamente dalle risposte; nulla unisce le due cose. L’indirizzo viene cancellato alla chiusura del sondaggio.
invitations-letter-reminder-subject = Ancora aperto: { $title }
invitations-letter-reminder = { $community } ha invitato a rispondere: { $title }. Quando questo messaggio è stato scritto, l’invito non era stato usato. Questo collegamento vale, e anche quello precedente:
invitations-letter-why = Per non ricevere altri messaggi su questo sondaggio, seguire questo collegamento:
