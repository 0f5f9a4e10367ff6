### Was auf einen angenommenen Antrag folgt: in Kraft, ersetzt, aufgehoben, überprüft

force-awaiting-approval = Wartet auf Zustimmung
force-coming = Noch nicht in Kraft
force-in-force = In Kraft
force-up-for-review = Zur Überprüfung
force-superseded = Ersetzt
force-repealed = Aufgehoben
force-filter = In Kraft?
force-from = ab
force-since = seit
force-review-since = Überprüfung fällig seit
force-superseded-by = durch
force-repealed-by = durch
force-ended-since = , seit
force-review-motion = Was daraus wird, fragt
force-review-announced = ein angekündigter Antrag
force-review-draft = In der Gruppe wird ein Antrag dazu entworfen.
force-review-section = Zu überprüfende Beschlüsse
force-review-all = Im Verzeichnis zeigen
force-fact-from = In Kraft ab
force-fact-supersedes = Ersetzt
force-fact-repeals = Hebt auf
force-fact-reviews = Überprüfung von
force-ended-before = (war nicht mehr in Kraft)

## Das Formular eines Entwurfs

force-field-from = Ab wann ist er in Kraft?
force-field-from-hint = Leer lassen für den Tag der Annahme. Wird er später angenommen, als Sie angeben, oder wartet er auf eine Zustimmung, so gilt er von da an.
force-field-review-hint = An diesem Tag erfahren es die Verantwortlichen der Gruppe, und ein Entwurf fragt, was aus dem Beschluss wird. Leer lassen für keinen.
force-field-review-needed = An diesem Tag erfahren es die Verantwortlichen der Gruppe, und ein Entwurf fragt, was aus dem Beschluss wird. Nötig, wo die Regeln eine Überprüfung verlangen.
force-field-supersedes = Welche Beschlüsse ersetzt er?
force-field-supersedes-hint = Ihre Nummern, durch Kommas getrennt. Sie gelten als ersetzt, sobald dieser in Kraft ist.
force-field-repeals = Welche Beschlüsse hebt er auf?
force-field-repeals-hint = Ihre Nummern. Sie enden, sobald dieser in Kraft ist, und nichts tritt an ihre Stelle.
force-offered = Beschlüsse, die er ersetzen oder aufheben kann
force-error-past = Dieser Tag ist vorbei. Nennen Sie heute oder einen späteren Tag.
force-error-review-early = Er muss in Kraft sein, bevor die Wirkung geprüft werden kann: Nennen Sie einen späteren Tag.
force-error-both = { $code } kann ersetzt oder aufgehoben werden, nicht beides.
force-error-many = Nennen Sie höchstens { $most } Beschlüsse.
force-error-code = „{ $code }“ ist keine Nummer eines Beschlusses. Sie sehen aus wie TSC-2026-007.
force-error-unknown = Einen Beschluss { $code } gibt es nicht.
force-error-elsewhere = { $code } hat eine andere Gruppe gefasst. Nennen Sie Beschlüsse dieser Gruppe oder der ihr übergeordneten.
force-error-joint = { $code } haben zwei Gruppen gefasst. Nur ein Antrag, über den dieselben beiden gemeinsam entscheiden, kann ihn beenden.
force-error-not-adopted = { $code } wurde nicht angenommen.
force-error-ended = { $code } ist bereits ersetzt oder aufgehoben.

## Verlauf

force-history-in-force = Der Beschluss trat in Kraft
force-history-superseded = Ein späterer Beschluss hat ihn ersetzt
force-history-repealed = Ein späterer Beschluss hat ihn aufgehoben
force-history-review-due = Der Tag der Überprüfung kam
