### Il registro pubblico

record-title = Registro pubblico
record-lead = Ogni atto pubblico di questa comunità nell’ordine in cui è avvenuto. Le voci si aggiungono soltanto.
record-size = { $count ->
    [one] Una voce.
   *[other] { $count } voci.
}
record-feed = Feed (Atom)
record-help = Come funziona il registro
record-filter = Mostra solo
record-filter-all = tutto
record-show = Mostra
record-empty = Qui non c’è nulla nel registro
record-empty-hint = Le voci compaiono quando nasce un gruppo, si apre una mozione, si pubblica un verbale o si avvia un sondaggio.
record-unnamed = un ex membro
record-entry-title = Voce { $number } del registro
record-previous = Voce precedente
record-next = Voce successiva
record-neighbours = Voci vicine
record-body = Che cosa figura nel registro
record-body-hint = JSON canonico (RFC 8785), byte per byte. Contiene identificativi, numeri pubblici e impegni, nulla di personale.
record-documents = Documenti a cui la voce si impegna
record-documents-hint = Stanno accanto al registro perché possano essere cancellati. Ogni impegno è lo SHA-256 del sale seguito dal documento.
record-salt = Sale
record-commitment = Impegno
record-erased = Cancellato
record-erased-hint = Il documento è stato cancellato; l’impegno resta e non rivela nulla.
record-check = Verifichi da sé
record-check-hint = Con jq, xxd e sha256sum, dopo aver scaricato la voce:
record-check-download = Scarica la voce come JSON
record-check-body = deve dare lo SHA-256 qui sopra
record-check-document = deve dare l’impegno
record-kind-role-granted = Un ruolo nella comunità è stato assegnato a { $subject }
record-kind-role-withdrawn = Un ruolo nella comunità è stato revocato a { $subject }
record-kind-account-closed = Un account è stato chiuso: { $subject }
record-kind-body-created = È stato fondato il gruppo { $subject }
record-kind-body-changed = Nome o missione modificati: { $subject }
record-kind-charter-adopted = È stato adottato uno statuto: { $subject }
record-kind-rules-set = Sono state fissate le regole di voto: { $subject }
record-kind-membership-begun = È iniziato un mandato: { $subject }
record-kind-membership-ended = È terminato un mandato: { $subject }
record-kind-membership-corrected = L’elenco dei membri è stato corretto: { $subject }
record-kind-roster-imported = L’elenco dei membri è stato allineato a un file: { $subject }
record-kind-motion-opened = Si è aperto il voto su { $subject }
record-kind-motion-closed = Si è chiuso il voto su { $subject }
record-kind-motion-withdrawn = La mozione { $subject } è stata ritirata
record-kind-series-created = È stata creata una serie di riunioni: { $subject }
record-kind-series-changed = È stata modificata una serie di riunioni: { $subject }
record-kind-meeting-called = È stata convocata una riunione: { $subject }
record-kind-meeting-moved = Una riunione è stata spostata: { $subject }
record-kind-meeting-cancelled = Una riunione è stata annullata: { $subject }
record-kind-minutes-published = È stato pubblicato un verbale: { $subject }
record-kind-survey-approved = Una seconda persona ha approvato il questionario: { $subject }
record-kind-survey-fielded = Si è aperto il sondaggio { $subject }
record-kind-survey-revised = È stata pubblicata una nuova versione del questionario: { $subject }
record-kind-survey-closed = Si è chiuso il sondaggio { $subject }
record-kind-results-released = Sono stati pubblicati i risultati: { $subject }
