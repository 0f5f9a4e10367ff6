### Che cosa una mozione cambia nell’elenco dei membri e nello statuto

effects-section = Che cosa cambia
effects-gives = Dà un seggio a
effects-takes = Toglie il seggio a
effects-adopts = Adotta una nuova versione dello statuto
effects-charter-text = Il nuovo testo
effects-charter-now = Lo statuto com’è ora
effects-charter-by = con
effects-from = dal
effects-to = fino al
effects-waiting = Quando sarà in vigore
effects-applied = Eseguito
effects-not-applied = Non eseguito
effects-because-has-seat = La persona ha già un tale seggio in questi giorni.
effects-because-seats-filled = Tutti i seggi previsti dallo statuto sono occupati.
effects-because-account-closed = La persona ha chiuso il proprio account.
effects-because-no-class = Le regole non distinguono più questa classe di membri.
effects-because-empty-term = Il mandato finirebbe prima del primo giorno.
effects-because-no-principal = La persona di cui si sarebbe supplenti non ha diritto di voto in questi giorni.
effects-because-seat-left = Il seggio è stato lasciato o cancellato nel frattempo.
effects-because-charter-changed = Un’altra versione dello statuto è stata adottata dopo che questo testo era stato scritto. Confrontarle prima di eseguirlo.
effects-apply = Esegui ciò che non è stato possibile
effects-apply-note = La decisione resta valida. Quando nulla lo impedisce più, può essere eseguita da oggi; nel registro risulta fatta per questa decisione.
effects-history = Ciò che cambia è stato eseguito, per quanto possibile
effects-conflict-not-in-force = Questa decisione non è in vigore, quindi nulla ne viene eseguito.

## Il modulo di una bozza

effects-legend = Seggi che dà o toglie
effects-legend-hint = Quando la mozione passa ed è in vigore, l’elenco dei membri cambia da sé, una volta, con questa decisione come motivo.
effects-seat = Seggio { $number }
effects-field-person = Chi riceve un seggio?
effects-field-person-hint = Il nome come compare qui, o l’indirizzo della pagina della persona. Lasciare vuoto per nessuno.
effects-field-role = Ruolo
effects-field-status = Voto
effects-field-affiliation-hint = L’azienda o altro ente per cui la persona siede. Lasciare vuoto se non cambia nulla.
effects-field-class = Classe di membri
effects-field-class-none = Nessuna
effects-field-from = Dal
effects-field-from-hint = Lasciare vuoto per il primo giorno in vigore.
effects-field-to = Fino al
effects-field-to-hint = Il primo giorno senza il seggio; vuoto per un mandato aperto.
effects-field-leave = Chi lascia il seggio?
effects-field-leave-hint = Dal primo giorno in cui la mozione è in vigore.
effects-field-charter = Nuovo testo dello statuto
effects-field-charter-hint = Solo per una modifica dello statuto: il testo intero, in Markdown. Diventa la versione successiva quando la mozione è in vigore.
effects-error-nobody = Qui nessuno si chiama { $name }.
effects-error-principal = Indicare di chi si è supplenti.
effects-error-several = Qui più persone si chiamano come { $name }. Inserire l’indirizzo della pagina della persona.
effects-error-seat = Uno di questi seggi non è più in questo gruppo.
effects-error-matter = Solo una modifica dello statuto ne porta il nuovo testo. Scegliere quella materia o lasciare vuoto.
