### Interessi dichiarati: il registro e il modulo con cui qualcuno ne dichiara uno

interests-title = Interessi dichiarati
interests-link = Interessi dichiarati
interests-lead-person = In che cosa questa persona ha dichiarato un interesse. Le mozioni che lo riguardano lo chiedono prima del voto.
interests-lead-group = In che cosa i membri di questo gruppo hanno dichiarato un interesse. Le mozioni che lo riguardano lo chiedono prima del voto.
interests-as-of = Interessi alla fine del
interests-current = Interessi attuali
interests-none = Nessun interesse dichiarato
interests-none-hint = Chi lavora per un’azienda, ne riceve denaro o le è vicino lo dichiara nella pagina del proprio account, per un certo tempo.
interests-past = Interessi passati
interests-past-hint = Sono scaduti o sono stati ritirati e non pongono più domande prima di un voto.
interests-column-name = Interesse in
interests-column-kind = Tipo
interests-column-from = Dal
interests-column-until = Fino al
interests-column-state = Stato
interests-state-standing = In vigore
interests-state-coming = Inizia più tardi
interests-state-expired = Scaduto
interests-state-withdrawn = Ritirato
interests-declared = dichiarato
interests-kind-office = Impiego o carica
interests-kind-money = Denaro, quote o finanziamenti
interests-kind-close-person = Una persona vicina
interests-kind-work = Lavoro a un progetto interessato o concorrente
interests-kind-other = Altro

## I propri

interests-own-title = I Suoi interessi
interests-own-lead = Dichiari ciò che potrebbe far dubitare altri del Suo voto: datori di lavoro, finanziamenti, persone vicine, progetti concorrenti. È pubblico. Quando una mozione lo riguarda, viene chiesto prima del voto.
interests-own-public = Come lo vedono gli altri
interests-declare = Dichiarare un interesse
interests-declare-button = Dichiara
interests-change = Modificare un interesse
interests-change-button = Dichiara la modifica
interests-change-link = Modifica
interests-withdraw = Ritira
interests-ends-soon = scade tra poco
interests-field-name = In che cosa?
interests-field-name-hint = Un’azienda, un progetto o un tema, con il nome con cui altri lo conoscono. Grafie e gruppi di aziende vengono riconosciuti.
interests-field-kind = Che tipo di interesse?
interests-field-kind-none = Scegliere
interests-field-detail = Che altro dovrebbero sapere gli altri?
interests-field-detail-hint = Una frase, che tutti possono leggere.
interests-field-from = Da quando?
interests-field-until = Fino a quando?
interests-field-until-hint = In questo giorno finisce da sé, al più tardi fra due anni, perché a nessuno venga chiesto di ciò che è finito da tempo. Se vale ancora, lo dichiari di nuovo.
interests-account-count = { $count ->
    [0] Non ha dichiarato alcun interesse.
    [one] Ha dichiarato un interesse.
   *[other] Ha dichiarato { $count } interessi.
}
interests-account-soon = Il Suo interesse in { $name } finisce il { $day }. Se vale ancora, lo dichiari di nuovo.
interests-account-over = Il Suo interesse in { $name } è finito il { $day }. Prima dei voti non viene più chiesto; se vale ancora, lo dichiari di nuovo.
interests-account-link = Dichiarare o ritirare interessi
interests-error-generic = Indichi un nome da cui altri capiscano di che si tratta. Questa parola non indica nulla di preciso.
interests-error-over = La fine deve venire dopo oggi e dopo l’inizio.
interests-error-far = Scelga il { $latest } o un giorno precedente. Poi potrà dichiararlo di nuovo.
interests-error-replaces = L’interesse da modificare non è noto. Lo dichiari di nuovo.
interests-error-many = Ha già { $most } interessi. Ritiri quelli che non valgono più.
interests-conflict-withdrawn = Questo interesse è stato ritirato nel frattempo. La Sua pagina degli interessi mostra ciò che vale.
