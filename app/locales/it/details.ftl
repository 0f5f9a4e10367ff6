### A che cosa serve un gruppo oltre alla missione, dove si trova e quali gruppi ne dipendono

details-title = Ambito e risultati
details-scope-in = Che cosa rientra nel suo lavoro
details-scope-out = Che cosa non vi rientra
details-deliverables = Risultati da consegnare
details-done = Consegnato
details-open = Non ancora consegnato
details-disband = Quando viene sciolto
details-channels = Dove si trova
details-channels-hint = Indirizzi che cominciano con https://; per la lista di distribuzione anche un indirizzo di posta. Lasciare vuoto ciò che non c’è.
details-channel-chat = Chat, per esempio Discord
details-channel-list = Lista di distribuzione
details-channel-repository = Repository
details-channel-calendar = Calendario altrove
details-under = Gruppi che dipendono da { $group }

## Il modulo

details-field-parent-hint = I gruppi che rispondono a questo non sono proposti.
details-field-deliverables-hint = Uno per riga, con il giorno della consegna; fino ad allora il giorno resta vuoto. Una riga svuotata viene tolta. Salvare per avere altre righe.
details-field-deliverable = Risultato { $number }
details-field-done = Consegnato il ({ $number })
details-error-cycle = { $group } risponde già a questo gruppo, oppure è questo gruppo. Sceglierne un altro.
details-error-address = Inserire un indirizzo che cominci con https://, senza nome né password, per esempio https://example.org/tsc.
details-error-list = Inserire un indirizzo di posta o un indirizzo che cominci con https://.
