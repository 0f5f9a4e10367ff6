### Meetings: list, minutes, attendance, forms

meetings-title = Riunioni
meetings-lead = Quando si riuniscono i gruppi, nel loro fuso orario, e che cosa si è detto: verbali, presenze, decisioni.
meetings-subscribe = Sottoscrivi il calendario
meetings-upcoming = Prossime riunioni
meetings-upcoming-empty = Nessuna riunione è annunciata per le prossime settimane.
meetings-past = Riunioni passate
meetings-past-empty = Nessuna riunione in questo periodo.
meetings-older = Riunioni precedenti
meetings-moved = spostata
meetings-column-group = Gruppo
meetings-column-series = Serie
meetings-column-pattern = Cadenza
meetings-column-next = Prossime
meetings-column-attendance = Presenza
meetings-series = Riunioni regolari
meetings-series-caption = Serie di riunioni
meetings-pattern = { $weeks ->
    [one] Ogni settimana
   *[other] Ogni { $weeks } settimane
}, { $weekday } alle { $time } ({ $zone }), { $minutes } minuti

## Where a meeting stands

meetings-standing-upcoming = In programma
meetings-standing-running = In corso
meetings-standing-cancelled = Annullata
meetings-standing-due = Verbale atteso
meetings-standing-overdue = Verbale in ritardo
meetings-standing-published = Verbale pubblicato
meetings-attendance-present = Presente
meetings-attendance-partly = Presente in parte
meetings-attendance-regrets = Assente giustificato
meetings-attendance-absent = Assente
meetings-attendance-guest = Ospite
meetings-attendance-none = non annotato

## The page of a meeting

meetings-meeting-description = Una riunione di { $group }: verbale, presenze e decisioni.
meetings-when = Quando
meetings-length = Durata
meetings-minutes-count = { $count ->
    [one] { $count } minuto
   *[other] { $count } minuti
}
meetings-place = Luogo
meetings-quorum = Quorum
meetings-quorum-met = Presenti { $present } membri con diritto di voto su { $voting }; ne servivano { $needed }. Il quorum c’era.
meetings-quorum-missed = Presenti { $present } membri con diritto di voto su { $voting }; ne servivano { $needed }. Il quorum mancava: non si poteva decidere nulla.
meetings-cancelled-notice = Questa riunione è stata annullata.
meetings-moved-notice = Questa riunione è stata spostata. Era annunciata per il { $day }.
meetings-minutes = Verbale
meetings-minutes-later = Dopo la riunione qui ci sarà il verbale.
meetings-minutes-never = Di una riunione non tenuta non c’è verbale.
meetings-minutes-due = Il verbale non è ancora pubblicato. È atteso entro due settimane dalla riunione.
meetings-minutes-overdue = Il verbale è in ritardo: sono passate più di due settimane dalla riunione.
meetings-being-written = Una bozza è in preparazione.
meetings-draft-exists = È salvata la bozza di una modifica.
meetings-versions = Versioni
meetings-version = Versione { $number }
meetings-version-outdated = Questa versione è stata modificata in seguito.
meetings-version-latest = Leggi l’ultima versione
meetings-motions = Mozioni trattate
meetings-attendance = Presenze
meetings-attendance-caption = Con ruolo, diritto di voto e appartenenza il giorno della riunione
meetings-neighbours = Riunioni precedente e successiva
meetings-previous = ← { $day }
meetings-next = { $day } →

## Forms

meetings-announce-title = Annuncia una riunione
meetings-announce = Una riunione
meetings-announce-one = Annuncia una sola riunione
meetings-announce-button = Annuncia
meetings-series-new = Una serie
meetings-series-new-title = Annuncia una serie di riunioni
meetings-series-change = Cambia da un certo giorno
meetings-series-change-title = Cambia una serie di riunioni
meetings-series-change-hint = La serie attuale termina il giorno prima della prima riunione della nuova. Le riunioni passate restano com’erano.
meetings-series-change-button = Cambia la serie
meetings-series-end = Termina
meetings-series-end-title = Termina una serie di riunioni
meetings-series-end-button = Termina la serie
meetings-field-title = Titolo
meetings-field-date = Giorno
meetings-field-starts-on = Giorno della prima riunione
meetings-field-time = Inizio (ora locale del fuso)
meetings-field-length = Durata in minuti
meetings-field-every-weeks = Ogni quante settimane?
meetings-field-until = Ultimo giorno in cui può esserci una riunione
meetings-field-until-optional = Ultimo giorno in cui può esserci una riunione (facoltativo)
meetings-field-place = Link o sala (facoltativo)
meetings-field-notice = Perché? (facoltativo, pubblico)
meetings-move = Sposta
meetings-move-title = Sposta una riunione
meetings-move-hint = L’ora è quella di { $zone }. L’indirizzo di questa riunione resta.
meetings-move-button = Sposta la riunione
meetings-cancel = Annulla la riunione
meetings-cancel-title = Annulla una riunione
meetings-cancel-hint = La pagina della riunione resta e dice che è stata annullata.
meetings-cancel-button = Annulla la riunione
meetings-note-attendance = Annota le presenze
meetings-find-guest = Qualcun altro? Parte di un nome
meetings-find-guest-hint = Salvi prima: la ricerca non conserva le scelte sopra.
meetings-link-motions = Collega mozioni
meetings-link-legend = Quali mozioni ha trattato la riunione?
meetings-link-empty = Questo gruppo non ha mozioni numerate da collegare.
meetings-write = Scrivi il verbale
meetings-write-title = Scrivi il verbale
meetings-amend = Modifica il verbale
meetings-amend-title = Modifica il verbale
meetings-field-minutes = Testo del verbale
meetings-field-note = Che cosa si modifica e perché?
meetings-save-button = Salva la bozza
meetings-publish-button = Pubblica
meetings-publish-hint = I verbali pubblicati restano pubblici e stanno nel registro; una modifica è un’altra versione accanto.
meetings-saved = La bozza è salvata.
meetings-saved-hint = Possono leggerla solo presidenza, segreteria e amministratori.
meetings-saved-text = Che cosa è salvato ora

## What is wrong

meetings-error-time = Inserire un’ora, per esempio 10:00 o 18:30.
meetings-error-number = Inserire un numero intero da { $least } a { $most }.
meetings-error-until = L’ultimo giorno non può precedere la prima riunione.
meetings-error-day-taken = Questo gruppo ha già una riunione in uno di questi giorni; un giorno è l’indirizzo di una riunione.
meetings-error-past = Scegliere un giorno da oggi in poi, prima che la serie finisca comunque.
meetings-error-note = Dire che cosa si modifica e perché.
meetings-error-attendance = Una delle annotazioni riguarda qualcuno senza account qui. Scegliere di nuovo.
meetings-conflict-series = Una riunione di questa serie dopo quel giorno è stata spostata o ha annotazioni. Scegliere un giorno successivo, o annullare prima quella riunione.
meetings-conflict-begun = Questa riunione è iniziata: non si può più spostare o annullare.
meetings-conflict-not-begun = Questa riunione non è ancora iniziata.
meetings-conflict-cancelled = Questa riunione è già annullata.
meetings-conflict-minutes = Qualcun altro ha salvato o pubblicato il verbale mentre Lei scriveva. Il Suo testo è nel campo; quello salvato è sotto. Li riunisca e salvi di nuovo.
