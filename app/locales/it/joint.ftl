### Voti congiunti: una sola questione posta a due gruppi

joint-standing-awaits = Approvata qui, decide anche l’altro gruppo
joint-standing-not-carried = Non approvata congiuntamente
joint-fact = Decisa insieme a
joint-section = Voto congiunto
joint-note = Decidono due gruppi, ciascuno con un proprio voto e con le proprie regole. È in vigore solo quando entrambi l’hanno approvata.
joint-column-group = Gruppo
joint-column-standing = Secondo il proprio voto
joint-counts-hidden = I voti che nessuno deve vedere prima della chiusura non sono ancora contati qui.
joint-row = congiuntamente a
joint-history = È stato annotato l’esito dei due voti insieme

## Che cosa significa l’altro voto per questo

joint-both-vote = Vota anche { $group }.
joint-other-adopted = { $group } l’ha approvata. Devono approvarla entrambi.
joint-other-waits = { $group } ha votato, ma non ha ancora concluso. Devono approvarla entrambi.
joint-cannot-be = { $group } non l’ha approvata: non può più entrare in vigore.
joint-awaits-vote = Non è ancora in vigore: si attende il voto di { $group }.
joint-awaits-word = Non è ancora in vigore: { $group } ha votato, ma non ha ancora concluso.
joint-not-carried = Non approvata congiuntamente: { $group } non l’ha approvata.
joint-carried = L’ha approvata anche { $group }.

## La bozza

joint-field = Insieme a quale altro gruppo?
joint-field-hint = Entrambi votano nello stesso periodo, ciascuno con le proprie regole e con un proprio numero. È approvata solo se la approvano entrambi. Ciò che ne segue appartiene alla mozione di questo gruppo.
joint-field-none = Questo gruppo decide da solo
joint-draft = Decide anche { $group }. All’apertura il voto comincia in entrambi i gruppi, con un solo testo e una sola scadenza. Ciascuno vota con le proprie regole, ed è approvata solo se la approvano entrambi. Chi può presentarla e chi deve appoggiarla lo dicono le regole di questo gruppo; dei preavvisi dei due gruppi vale il più lungo.
joint-error-unknown = Scegliere uno dei gruppi.
joint-error-same = Scegliere un gruppo diverso da quello in cui è presentata.
joint-error-no-members = In { $group } nessuno ha diritto di voto.
joint-error-no-rule = Le regole di { $group } non conoscono un voto di questo tipo. Scegliere un altro modo di votare o un’altra materia.
joint-error-deadline-early = Secondo le regole di { $group } questo voto resta aperto almeno fino al { $when } (ora di quel gruppo).
joint-error-deadline-late = Secondo le regole di { $group } questo voto resta aperto al massimo fino al { $when } (ora di quel gruppo).
joint-conflict-no-rule = Le regole dell’altro gruppo non conoscono più un voto di questo tipo. Modificare prima la bozza. Non è cambiato nulla.
joint-conflict-not-carried = L’altro gruppo non l’ha approvata: nessuna parola altrui può più metterla in vigore. Non è cambiato nulla.

## Le regole

joint-rule = È approvata solo se l’approva anche { $group }, con un proprio voto.
joint-rule-field = Quale gruppo deve approvarla anch’esso?
joint-rule-hint = Un altro gruppo che vota sulla stessa questione e deve approvarla anch’esso. Se un gruppo ha questo nome, ogni bozza è posta a entrambi.
joint-asked = Per «{ $matter }» lo statuto chiede un voto congiunto con { $group }.
joint-missing = Lo statuto chiede un voto congiunto con { $group }. Indicare quel gruppo nella bozza: senza, il voto non può essere aperto.
joint-error-needed = Lo statuto chiede un voto congiunto con { $group }. Indicare prima quel gruppo nella bozza.
joint-error-charter = Lo statuto chiede un voto congiunto con { $group }. Scegliere quel gruppo.
