### Account

accounts-sign-in-title = Accedi
accounts-sign-in-button = Accedi
accounts-sign-in-name = Nome di accesso
accounts-sign-in-name-hint = Lo vedono solo Lei e gli amministratori. Lettere, cifre, punti, trattini e trattini bassi.
accounts-password = Password
accounts-password-hint = Almeno { $least } caratteri. Alcune parole insolite in fila sono facili da ricordare e difficili da indovinare.
accounts-forgotten = Ha dimenticato la password? Chieda a un amministratore della comunità un link per sceglierne una nuova.
accounts-no-account-yet = Non ha ancora un account?
accounts-account-already = Ha già un account?
accounts-sign-up-link = Apra un account
accounts-sign-up-title = Apri un account
accounts-sign-up-lead = Serve per rispondere ai sondaggi riservati ai membri, votare e partecipare ai gruppi. Per leggere non serve.
accounts-sign-up-button = Apri l’account
accounts-name = Nome
accounts-name-hint = Lo vedono tutti: accanto ai Suoi voti, ai Suoi seggi e nei verbali.
accounts-mail = Indirizzo e-mail
accounts-mail-hint = Non viene mostrato a nessuno. Serve solo per gli avvisi scelti, dopo la conferma.
accounts-demo-title = Account di prova
accounts-demo-lead = Questa comunità è inventata. Acceda come una di queste persone per vedere che cosa può fare.
accounts-demo-role = Chi è
accounts-demo-administrator = Amministratore
accounts-demo-survey-manager = Responsabile dei sondaggi
accounts-demo-chair = Presidenza del comitato direttivo
accounts-demo-secretary = Segreteria del comitato direttivo
accounts-demo-voting-member = Membro con diritto di voto del comitato direttivo
accounts-demo-member = Membro della comunità

## Il proprio account

accounts-account-title = Il Suo account
accounts-since = Dal
accounts-roles = Ruoli nella comunità
accounts-role-administrator = Amministratore
accounts-role-survey-manager = Responsabile dei sondaggi
accounts-your-page = La Sua pagina pubblica
accounts-settings-title = Nome e indirizzo e-mail
accounts-settings-button = Salva
accounts-password-title = Password
accounts-password-lead = Una nuova password termina tutte le altre Sue sessioni.
accounts-old-password = Password attuale
accounts-new-password = Nuova password
accounts-password-button = Cambia la password
accounts-sessions-title = Sessioni
accounts-sessions-lead = I browser nei quali ha effettuato l’accesso. Termini ciò che non riconosce e cambi la password.
accounts-session-browser = Browser
accounts-session-unknown = Browser sconosciuto
accounts-session-since = Accesso
accounts-session-end = Termina
accounts-session-current = Questo browser
accounts-session-end-button = Termina questa sessione
accounts-sessions-end-others = Termina tutte le altre sessioni
accounts-data-title = I Suoi dati
accounts-data-lead = Tutto ciò che questo sito conserva sul Suo account, in un file JSON. Le risposte ai sondaggi non ci sono: nessuno può dire quali siano le Sue.
accounts-data-link = Scarica i Suoi dati
accounts-close-title = Chiudi l’account
accounts-close-short = Il Suo nome viene cancellato. Ciò che ha deciso con altri resta nel registro.
accounts-close-link = Chiudi l’account …
accounts-close-what = È un’operazione irreversibile:
accounts-close-erased = Nome, nome di accesso, password, indirizzo e-mail e sessioni vengono cancellati.
accounts-close-kept = I seggi che ha occupato e i voti espressi nelle decisioni pubbliche restano, con «ex membro» al posto del Suo nome.
accounts-close-answers = Le risposte ai sondaggi non si possono ritrovare e ritirare: non sono mai state collegate a Lei.
accounts-close-password-hint = Per essere certi che sia Lei.
accounts-close-button = Chiudi definitivamente l’account
accounts-close-back = Mantieni l’account
accounts-done-signed-up = Il Suo account è aperto e l’accesso è effettuato.
accounts-done-settings = Salvato.
accounts-done-password = La password è stata cambiata. Tutte le altre sessioni sono terminate.
accounts-done-sessions = Terminato.
accounts-done-mail-link = Un collegamento è in viaggio verso l’indirizzo.
accounts-done-mail-confirmed = L’indirizzo è confermato. Ora si possono scegliere gli avvisi.
accounts-reset-title = Scelga una nuova password
accounts-reset-lead = Per il nome di accesso { $name }. Tutte le sessioni terminano e questo link vale una volta sola.
accounts-reset-button = Imposta la password

## Persone

accounts-former-member = Ex membro
accounts-former-member-lead = Questa persona ha chiuso l’account. Il nome è cancellato; seggi e voti restano.
accounts-person-no-groups = Finora nessun seggio in alcun gruppo.
accounts-people-title = Persone
accounts-people-lead = Tutti coloro che hanno un account. I ruoli assegnati e revocati vanno nel registro pubblico; la persona deve accedere di nuovo.
accounts-people-search = Parte di un nome
accounts-people-search-button = Cerca
accounts-people-none = Nessuno ha un nome simile.
accounts-column-person = Persona
accounts-column-actions = Azioni
accounts-grant-administrator = Rendi amministratore
accounts-withdraw-administrator = Revoca amministratore
accounts-grant-survey-manager = Rendi responsabile dei sondaggi
accounts-withdraw-survey-manager = Revoca responsabile dei sondaggi
accounts-issue-link = Emetti un link di reimpostazione
accounts-link-issued = Link di reimpostazione per { $name }
accounts-link-issued-lead = Viene mostrato solo questa volta, vale una volta sola e scade tra 24 ore. Lo consegni alla persona per una via che nessun altro legge.

## Che cosa non va

accounts-error-name-missing = Inserisca il nome che gli altri devono vedere.
accounts-error-name-long = Un nome ha al massimo { $most } caratteri.
accounts-error-name-characters = Il nome contiene caratteri che non si possono mostrare. Lo scriva di nuovo.
accounts-error-sign-in-name-missing = Inserisca un nome con cui accedere.
accounts-error-sign-in-name-length = Un nome di accesso ha da { $least } a { $most } caratteri.
accounts-error-sign-in-name-characters = Un nome di accesso ha solo lettere, cifre, punti, trattini e trattini bassi.
accounts-error-sign-in-name-taken = Qualcuno ha già questo nome di accesso. Ne scelga un altro.
accounts-error-mail = Non è un indirizzo e-mail. Lasci il campo vuoto o ne inserisca uno come nome@example.org.
accounts-error-password-short = Una password ha almeno { $least } caratteri.
accounts-error-password-long = Una password ha al massimo { $most } caratteri.
accounts-error-password-common = Molti usano questa password, perciò è tra le prime a essere indovinate. Ne scelga un’altra.
accounts-error-password-name = La password è poco più del nome di accesso. Ne scelga un’altra.
accounts-error-password-wrong = Non è la Sua password attuale.
accounts-error-sign-in = Il nome di accesso o la password non sono corretti.
accounts-error-too-many = Troppi tentativi. Attenda un quarto d’ora, poi riprovi.
accounts-refusal-administrators-only = Possono farlo solo gli amministratori della comunità.
accounts-refusal-last-administrator = Deve esserci un amministratore. Prima nomini qualcun altro.
accounts-refusal-password-changed = Nel frattempo la password è stata cambiata altrove. Acceda di nuovo.
accounts-refusal-reset-link = Questo link è già stato usato, sostituito da un altro, o ha più di 24 ore. Ne chieda uno nuovo a un amministratore.
