### What those who prepare a questionnaire say to each other.

comments-title = Commenti
comments-lead = Ciò che si dice chi prepara il questionario. Lo leggono solo i responsabili dei sondaggi, anche in seguito.
comments-counts = { $open } aperti, { $settled } risolti
comments-none = Ancora nessun commento.
comments-new = Aggiungere un commento
comments-about = A proposito di
comments-whole = Il questionario nel complesso
comments-text = Commento
comments-text-hint = È possibile usare Markdown.
comments-add = Commenta
comments-about-nothing = Su domande che non ci sono più
comments-settled = risolto
comments-settled-by = Risolto da { $name }
comments-settle = Segna come risolto
comments-reopen = Riapri
comments-former-member = un ex membro
comments-all = Tutti i commenti
comments-open = { $count ->
    [one] { $count } commento è ancora aperto.
   *[other] { $count } commenti sono ancora aperti.
}
comments-error-element = Scegliere un elemento del questionario.
comments-error-empty = Scrivere ciò che si vuole dire.
comments-error-long = Il commento supera { $limit } caratteri.
comments-error-null = Il commento contiene un carattere che non si può salvare.
comments-conflict-settled = Qualcun altro è stato più veloce. Ecco la situazione attuale.
comments-conflict-not-in-work = Il questionario è in corso: non c’è più nulla da commentare.
