### Ready-made questions.

library-title = Raccolta di domande
library-lead = Domande pronte in quattro lingue, ciascuna con la sua motivazione. Si usano così come sono o come punto di partenza.
library-search = Cerca
library-search-button = Cerca
library-nothing = Nessuna voce contiene queste parole.
library-all = Tutte le voci
library-subject-people = Chi risponde
library-subject-scales = Scale e affermazioni
library-subject-models = Modelli, dati e addestramento
library-subject-closing = Consenso e domande finali
library-kind-one = Una risposta
library-kind-several = Più risposte
library-kind-rating = Scala
library-kind-ranking = Graduatoria
library-kind-table = Tabella
library-kind-words = Parole proprie
library-kind-note = Testo
library-preview = Come appare a chi risponde
library-source = Fonte
library-insert = Inserire nel questionario
library-insert-page = Alla fine della pagina
library-insert-hint = Lì si può modificare come ogni altra domanda. A un nome già usato si aggiunge un numero.
library-insert-button = Inserisci
library-error-page = Scegliere una pagina del questionario.
library-conflict-not-in-work = Il questionario è in corso e non cambia più. Si possono aggiungere domande alla versione successiva.
