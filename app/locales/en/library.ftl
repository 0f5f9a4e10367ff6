### Ready-made questions.

library-title = Question library
library-lead = Ready-made questions in four languages, each with the reason why it is asked. Take them as they are, or as a beginning.
library-search = Search
library-search-button = Search
library-nothing = No entry has these words.
library-all = All entries
library-subject-people = Who answers
library-subject-scales = Scales and statements
library-subject-models = Models, data and training
library-subject-closing = Consent and last questions
library-kind-one = One answer
library-kind-several = Several answers
library-kind-rating = Scale
library-kind-ranking = Ranking
library-kind-table = Table
library-kind-words = Own words
library-kind-note = Text
library-preview = As respondents see it
library-source = Source
library-insert = Take it into the questionnaire
library-insert-page = At the end of page
library-insert-hint = It can be changed there like any other question. A name that is taken gets a number.
library-insert-button = Insert
library-error-page = Choose a page of the questionnaire.
library-conflict-not-in-work = The questionnaire is in the field and does not change any more. Questions can be added to its next version.
