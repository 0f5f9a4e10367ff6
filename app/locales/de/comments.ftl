### What those who prepare a questionnaire say to each other.

comments-title = Kommentare
comments-lead = Was sich jene mitteilen, die den Fragebogen vorbereiten. Nur Umfrageverantwortliche lesen es, auch später.
comments-counts = { $open } offen, { $settled } erledigt
comments-none = Noch hat niemand etwas dazu gesagt.
comments-new = Kommentieren
comments-about = Wozu
comments-whole = Der Fragebogen als Ganzes
comments-text = Kommentar
comments-text-hint = Markdown ist möglich.
comments-add = Kommentieren
comments-about-nothing = Zu Fragen, die es nicht mehr gibt
comments-settled = erledigt
comments-settled-by = Erledigt durch { $name }
comments-settle = Als erledigt kennzeichnen
comments-reopen = Wieder öffnen
comments-former-member = ein ehemaliges Mitglied
comments-all = Alle Kommentare
comments-open = { $count ->
    [one] { $count } Kommentar ist noch offen.
   *[other] { $count } Kommentare sind noch offen.
}
comments-error-element = Wählen Sie etwas aus dem Fragebogen.
comments-error-empty = Schreiben Sie, was Sie sagen möchten.
comments-error-long = Der Kommentar ist länger als { $limit } Zeichen.
comments-error-null = Der Kommentar enthält ein Zeichen, das nicht gespeichert werden kann.
comments-conflict-settled = Jemand anderes war schneller. So steht es jetzt.
comments-conflict-not-in-work = Der Fragebogen ist im Feld: Es gibt nichts mehr zu kommentieren.
