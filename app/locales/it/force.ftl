### Che cosa segue a una mozione approvata: in vigore, sostituita, abrogata, riesaminata

force-awaiting-approval = In attesa di assenso
force-coming = Non ancora in vigore
force-in-force = In vigore
force-up-for-review = Da riesaminare
force-superseded = Sostituita
force-repealed = Abrogata
force-filter = In vigore?
force-from = dal
force-since = dal
force-review-since = Riesame previsto dal
force-superseded-by = da
force-repealed-by = da
force-ended-since = , dal
force-review-motion = Che cosa ne sarà lo chiede
force-review-announced = una mozione annunciata
force-review-draft = Nel gruppo si sta scrivendo una mozione in merito.
force-review-section = Decisioni da riesaminare
force-review-all = Mostra nel registro
force-fact-from = In vigore dal
force-fact-supersedes = Sostituisce
force-fact-repeals = Abroga
force-fact-reviews = Riesame di
force-ended-before = (non era più in vigore)

## Il modulo di una bozza

force-field-from = Da quando è in vigore?
force-field-from-hint = Lasciare vuoto per il giorno dell’approvazione. Se passa dopo il giorno indicato, o attende un assenso, è in vigore da allora.
force-field-review-hint = In questo giorno vengono avvisati i responsabili del gruppo e una bozza chiede che cosa ne sarà della decisione. Lasciare vuoto per nessuno.
force-field-review-needed = In questo giorno vengono avvisati i responsabili del gruppo e una bozza chiede che cosa ne sarà della decisione. Necessario dove le regole chiedono una valutazione.
force-field-supersedes = Quali decisioni sostituisce?
force-field-supersedes-hint = I loro numeri, separati da virgole. Sono sostituite quando questa entra in vigore.
force-field-repeals = Quali decisioni abroga?
force-field-repeals-hint = I loro numeri. Cessano quando questa entra in vigore, e nulla prende il loro posto.
force-offered = Decisioni che può sostituire o abrogare
force-error-past = Questo giorno è passato. Indicare oggi o un giorno successivo.
force-error-review-early = Deve essere in vigore prima che se ne possa valutare l’effetto: indicare un giorno successivo.
force-error-both = { $code } può essere sostituita o abrogata, non entrambe le cose.
force-error-many = Indicare al massimo { $most } decisioni.
force-error-code = «{ $code }» non è il numero di una decisione. Hanno la forma TSC-2026-007.
force-error-unknown = Non esiste una decisione { $code }.
force-error-elsewhere = { $code } è stata presa da un altro gruppo. Indicare decisioni di questo gruppo o di quello a cui fa capo.
force-error-joint = { $code } è stata decisa da due gruppi. Può porvi fine solo una mozione che gli stessi due decidono insieme.
force-error-not-adopted = { $code } non è stata approvata.
force-error-ended = { $code } è già stata sostituita o abrogata.

## Cronologia

force-history-in-force = È entrata in vigore
force-history-superseded = Una decisione successiva l’ha sostituita
force-history-repealed = Una decisione successiva l’ha abrogata
force-history-review-due = È arrivato il giorno del riesame
