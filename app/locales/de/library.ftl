### Ready-made questions.

library-title = Fragenbibliothek
library-lead = Fertige Fragen in vier Sprachen, jede mit einer Begründung. Nehmen Sie sie, wie sie sind, oder als Anfang.
library-search = Suchen
library-search-button = Suchen
library-nothing = Kein Eintrag enthält diese Wörter.
library-all = Alle Einträge
library-subject-people = Wer antwortet
library-subject-scales = Skalen und Aussagen
library-subject-models = Modelle, Daten und Training
library-subject-closing = Einwilligung und Schlussfragen
library-kind-one = Eine Antwort
library-kind-several = Mehrere Antworten
library-kind-rating = Skala
library-kind-ranking = Rangfolge
library-kind-table = Tabelle
library-kind-words = Eigene Worte
library-kind-note = Text
library-preview = Wie Befragte es sehen
library-source = Quelle
library-insert = In den Fragebogen übernehmen
library-insert-page = Ans Ende der Seite
library-insert-hint = Dort lässt es sich ändern wie jede andere Frage. Ein vergebener Name bekommt eine Nummer.
library-insert-button = Einfügen
library-error-page = Wählen Sie eine Seite des Fragebogens.
library-conflict-not-in-work = Der Fragebogen ist im Feld und ändert sich nicht mehr. Fragen können in seine nächste Version aufgenommen werden.
