### Groups: mission, charter, roster

bodies-groups-title = Gruppi
bodies-groups-lead = I gruppi di questa comunità: a che cosa servono, quale risponde a quale, chi ne fa parte e secondo quale statuto.
bodies-groups-empty = Nessun gruppo è stato ancora creato.
bodies-groups-empty-hint = Un amministratore crea il primo; qui appariranno poi la missione, lo statuto e i membri.
bodies-group-description = { $group }: missione, statuto, membri in qualsiasi data, riunioni e decisioni.
bodies-members-count = { $members ->
    [one] { $members } membro
   *[other] { $members } membri
}, { $voting } con diritto di voto

## Kinds, roles, voting status

bodies-kind-committee = Comitato
bodies-kind-working-group = Gruppo di lavoro
bodies-kind-special-interest-group = Gruppo di interesse
bodies-kind-all-hands = Assemblea generale
bodies-kind-community = Comunità
bodies-role-chair = Presidenza
bodies-role-vice-chair = Vicepresidenza
bodies-role-secretary = Segreteria
bodies-role-lead = Coordinamento
bodies-role-technical-lead = Coordinamento tecnico
bodies-role-staff-liaison = Collegamento con lo staff
bodies-role-member = Membro
bodies-status-voting = Con diritto di voto
bodies-status-alternate = Supplente
bodies-status-observer = Osservatore
bodies-status-emeritus = Emerito
bodies-status-none = Senza voto
bodies-closed-account = Ex membro

## The page of a group

bodies-link-meetings = Riunioni
bodies-link-motions = Decisioni
bodies-link-calendar = Calendario da sottoscrivere
bodies-members = Membri
bodies-as-of = Membri alla fine del giorno
bodies-show = Mostra
bodies-today = Oggi
bodies-as-of-notice = Sono mostrati i membri al { $day }
bodies-as-of-hint = Lo stato alla fine di quel giorno nel fuso orario del gruppo, secondo quanto si sa oggi.
bodies-roster-caption = Membri al { $day }
bodies-roster-empty = Quel giorno nessuno aveva un seggio.
bodies-column-person = Persona
bodies-column-role = Ruolo
bodies-column-status = Diritto di voto
bodies-column-affiliation = Appartenenza
bodies-column-from = Dal
bodies-column-to = Fino al (primo giorno escluso)
bodies-column-change = Modifica
bodies-column-group = Gruppo
bodies-column-was = Era registrato
bodies-column-is = Ora è
bodies-column-reason = Motivo
bodies-column-corrected = Corretto
bodies-open-end = aperto
bodies-since = dal
bodies-add-member = Aggiungi un membro
bodies-end = Termina il mandato
bodies-correct = Correggi
bodies-coming = Membri futuri
bodies-coming-caption = Mandati non ancora iniziati in quel giorno
bodies-former = Membri precedenti
bodies-former-caption = Mandati già conclusi in quel giorno
bodies-corrections = Correzioni
bodies-corrections-caption = Che cosa diceva l’elenco prima della correzione
bodies-struck-out = cancellato
bodies-memberships = Gruppi
bodies-memberships-caption = Mandati nei gruppi
bodies-mission = Missione
bodies-mission-empty = La missione non è stata ancora scritta.
bodies-zone = Fuso orario
bodies-reports-to = Risponde a
bodies-has-under-it = Gruppi che ne dipendono
bodies-charter = Statuto
bodies-charter-none = Quel giorno nessuno statuto era in vigore.
bodies-charter-version = Versione { $number }
bodies-charter-versions = Tutte le versioni dello statuto
bodies-charter-adopted = adottata il
bodies-charter-in-force = in vigore
bodies-charter-not-in-force = Questa versione non è in vigore.
bodies-charter-read = Leggi lo statuto
bodies-charter-cite = Ogni sezione e punto ha un numero. Selezionandolo si ottiene l’indirizzo da citare, ad esempio #2.c; questa versione mantiene per sempre il proprio indirizzo.
bodies-charter-title = Statuto: { $group }

## Forms

bodies-create = Crea un gruppo
bodies-create-button = Crea il gruppo
bodies-edit = Modifica il gruppo
bodies-save = Salva
bodies-cancel = Annulla
bodies-choose = Scegliere
bodies-charter-adopt = Registra una nuova versione dello statuto
bodies-charter-adopt-button = Registra questa versione
bodies-markdown-hint = Markdown: # titoli, elenchi, **grassetto**, [link](https://example.org).
bodies-field-name = Nome
bodies-field-slug = Indirizzo
bodies-field-slug-hint = L’ultima parte dell’indirizzo, come «tsc» in /groups/tsc. Non si può cambiare in seguito.
bodies-field-code = Sigla
bodies-field-code-hint = Serve a numerare le decisioni, come in TSC-2026-007. Non si può cambiare in seguito.
bodies-field-kind = Che tipo di gruppo è?
bodies-field-parent = Risponde a
bodies-field-parent-none = Nessun altro gruppo
bodies-field-zone = Fuso orario
bodies-field-zone-hint = Un nome IANA, come America/New_York o Europe/Rome.
bodies-field-adopted-on = In vigore dal
bodies-field-charter = Testo dello statuto
bodies-field-from = Primo giorno
bodies-field-to = Primo giorno senza il seggio
bodies-field-to-optional = Primo giorno senza il seggio (facoltativo)
bodies-field-to-hint = Un mandato fino al 30 giugno termina il 1º luglio.
bodies-field-status-hint = Chi può votare dipende solo da questo, non dal ruolo.
bodies-field-affiliation = Appartenenza (facoltativa)
bodies-field-affiliation-hint = L’azienda o altro ente che la persona rappresenta durante il mandato.
bodies-field-reason = Perché la registrazione è sbagliata?
bodies-field-reason-hint = È pubblico.
bodies-find-person = Chi? Parte di un nome
bodies-find-button = Cerca
bodies-find-nobody = Nessuno qui ha «{ $name }» nel nome.
bodies-add-member-button = Aggiungi questo membro
bodies-end-title = Termina un mandato
bodies-end-button = Termina il mandato
bodies-correct-title = Correggi un’appartenenza
bodies-correct-notice = La correzione serve per ciò che era sbagliato fin dall’inizio.
bodies-correct-hint = La registrazione precedente resta, con il Suo nome, l’ora e il motivo. Le votazioni aperte o chiuse mantengono i loro elettori. Per ciò che è cambiato in seguito, termini il mandato e ne aggiunga un altro.
bodies-correct-button = Correggi
bodies-strike-legend = Oppure cancellare
bodies-strike = Questa appartenenza non è mai esistita

## What is wrong

bodies-error-required = Compilare questo campo.
bodies-error-too-long = Usare al massimo { $limit } caratteri.
bodies-error-character = Il testo contiene un carattere (U+0000) che non può essere conservato.
bodies-error-choose = Scegliere una delle risposte.
bodies-error-day = Inserire una data come anno-mese-giorno, per esempio 2026-07-01.
bodies-error-empty-term = Il primo giorno senza il seggio deve seguire il primo giorno.
bodies-error-overlap = Questa persona ha già questo ruolo in alcuni di questi giorni.
bodies-error-person = Scegliere una persona che ha un account qui.
bodies-error-slug = Usare da 2 a 40 lettere minuscole, cifre e trattini, iniziando con una lettera.
bodies-error-slug-taken = Un altro gruppo ha già questo indirizzo.
bodies-error-code = Usare da 2 a 12 lettere maiuscole e cifre, iniziando con una lettera.
bodies-error-code-taken = Un altro gruppo ha già questa sigla.
bodies-error-zone = Inserire un fuso orario IANA, per esempio Europe/Rome.
bodies-error-rules-empty = Indicare come si decide almeno una questione.
bodies-error-rules-twice = Per questa questione e modalità c’è già una regola; tenerne una sola.
bodies-error-rules-quorum = Più di tutti non possono mai essere presenti. Indicare una quota raggiungibile.
bodies-error-rules-threshold = Più di tutti non possono mai votare sì. Indicare una quota raggiungibile.
bodies-error-rules-subject = «Gli altri» presuppone una questione che riguardi una persona. Scegliere un’altra base.
bodies-error-rules-majority = Indicare quale maggioranza serve a un voto, e nessuna approvazione.
bodies-error-rules-approvals = Indicare quante approvazioni servono, almeno una, e nessuna maggioranza.
bodies-error-rules-seats = I seggi sono di tutto l’organo. Per un voto per classi scegliere un’altra base.
bodies-conflict-edit = Qualcun altro ha modificato questo gruppo mentre Lei scriveva. Il Suo testo è qui sotto; lo confronti con quello attuale e salvi di nuovo.
bodies-conflict-charter = Qualcun altro ha registrato un’altra versione mentre Lei scriveva. Il Suo testo è qui sotto; controlli le versioni e lo invii di nuovo.
bodies-refused-administrator = Solo un amministratore di questa comunità può farlo.
bodies-refused-books = Solo la presidenza o la segreteria di questo gruppo, o un amministratore, può farlo.
