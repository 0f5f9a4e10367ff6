# authoring

## Errors and conflicts

authoring-error-gone = “{ $name }” is not there any more: somebody has removed or renamed it.
authoring-error-last-page = A questionnaire needs at least one page.
authoring-error-subject = Choose a question of this questionnaire.
authoring-error-value = Enter what the answer is compared with.
authoring-error-needed = Please fill this in.
authoring-conflict-unsound = The questionnaire that is being edited still has errors. Mend them in the builder first: what would be approved or opened is an older state.
authoring-conflict-newer = Somebody has changed the questionnaire meanwhile. Look at the newest state, then undo or redo.
authoring-conflict-nothing = There is no step left to undo or redo.
authoring-clash = Somebody was faster
authoring-clash-form = The same has been changed since you opened this form, so nothing of yours is kept yet. What you wrote stands below, beside what stands there now. Save to put yours in its place, or go back to leave theirs.
authoring-clash-step = The same has been changed since you loaded this page, so the step was not taken. Here is the newest state: look, and press again.
authoring-clash-typing = Somebody has changed the same meanwhile. Both texts stand at the field: choose one.
authoring-meanwhile = Meanwhile others have changed other things; both are kept
authoring-theirs = What stands there now
authoring-take-theirs = Take this
authoring-keep-mine = Keep mine

## The outline

authoring-title = Build the questionnaire
authoring-survey = the questionnaire
authoring-survey-texts = Title and texts
authoring-try = Try it
authoring-json = As JSON
authoring-json-lead = The whole questionnaire as it is kept. Whatever has a structure of pages and elements is taken, even with errors.
authoring-to-survey = Settings, review, opening
authoring-kept = All changes are kept.
authoring-kept-others = Kept. Others have changed other things meanwhile.
authoring-not-kept = Not kept yet: see the fields.
authoring-nothing-yet = Nobody has edited this version yet.
authoring-begins-next = This questionnaire is in the field and does not change. Your first edit begins the next version.
authoring-made = { $who }: { $what } – { $about }, { $when }
authoring-somebody = A former member
authoring-offline = Not kept: there is no connection.
authoring-offline-typing = Not kept yet: the server cannot be reached or did not take it. What you typed stays here and is sent again.
authoring-unsaved = Not kept yet …
authoring-unsaved-name = The name is kept when you press “Save”.
authoring-preview = Preview on a phone
authoring-drag = Drag to move
authoring-undo = Undo
authoring-redo = Redo
authoring-keys = Keys: Alt + ↑ and Alt + ↓ move what you are in, Ctrl + Z takes a step back, Ctrl + Shift + Z takes it again.
authoring-counts = { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }
authoring-minutes = about { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } to answer
authoring-unsound = Not ready yet
authoring-unsound-lead = Everything you write is kept. Until the errors are mended, trying, review and opening use the last state without any.
authoring-page = Page
authoring-page-of = Page { $number } of { $count }
authoring-page-named = Untitled page ({ $name })
authoring-page-title = Title of a new page
authoring-add-page = Add a page
authoring-add = Add
authoring-add-kind = Type of a new element
authoring-add-title = Question or text
authoring-empty = Nothing stands here yet: add a question.
authoring-up = Move up
authoring-down = Move down
authoring-copy = Copy
authoring-remove = Remove
authoring-shown-when = Shown when { $condition }
authoring-comments = { $count ->
        [one] { $count } open comment
       *[other] { $count } open comments
    }
authoring-act-begin = began
authoring-act-add-page = added a page
authoring-act-move-page = moved a page
authoring-act-duplicate-page = copied a page
authoring-act-remove-page = removed a page
authoring-act-add = added an element
authoring-act-insert = inserted elements
authoring-act-move = moved an element
authoring-act-duplicate = copied an element
authoring-act-remove = removed an element
authoring-act-set = changed
authoring-act-set-logic = changed values or jumps
authoring-act-translate = translated
authoring-act-replace = replaced everything
authoring-act-undo = took a step back
authoring-act-redo = took a step again

## Types

authoring-kind-radiogroup = One choice
authoring-kind-checkbox = Several choices
authoring-kind-dropdown = One choice from a list
authoring-kind-tagbox = Several choices from a list
authoring-kind-imagepicker = Choice of pictures
authoring-kind-boolean = Yes or no
authoring-kind-rating = Rating
authoring-kind-slider = Slider
authoring-kind-ranking = Ranking
authoring-kind-text = Short text, number or date
authoring-kind-comment = Long text
authoring-kind-multipletext = Several lines
authoring-kind-matrix = Table with one choice a row
authoring-kind-matrixdropdown = Table of small questions
authoring-kind-expression = Computed value
authoring-kind-html = Text without an answer
authoring-kind-image = Picture
authoring-kind-panel = Group of questions
authoring-kind-unknown = Unknown type

## Forms

authoring-group-wording = Wording
authoring-group-answers = Answers
authoring-group-limits = Limits
authoring-group-logic = Conditions
authoring-save = Save
authoring-save-mine = Save mine nevertheless
authoring-save-more = Save and add a row
authoring-save-text = Save the expression
authoring-back = Back to the outline
authoring-back-element = Back to the form
authoring-change = Change
authoring-place = Place
authoring-move-to = Page or group
authoring-move = Move there
authoring-name = Name
authoring-name-hint = Stands in the data and joins the years: best kept for good. Everything that refers to it changes along.
authoring-own-choices = None: its own choices
authoring-property-title = Title or question
authoring-property-description = Hint below it
authoring-property-justification = Why do we ask?
authoring-property-justification-hint = Respondents can read it at the question.
authoring-property-thanks = Thanks after sending
authoring-property-html = Text
authoring-property-html-hint = Simple HTML: <p>, <strong>, <em>, <ul>, <li>, <a>.
authoring-property-placeholder = Example inside the empty field
authoring-property-alternative = What the picture shows, in words
authoring-property-picture = Address of the picture
authoring-property-picture-hint = On this site, such as /pictures/tea.png, or a data: address.
authoring-property-required = An answer is required
authoring-property-choices = Choices
authoring-property-choices-hint = One a line. “value { "|" } text” keeps a short value for the data beside what is read.
authoring-property-pictures-hint = One a line: value { "|" } text { "|" } address of the picture.
authoring-property-columns-hint = One a line: name { "|" } title { "|" } dropdown, checkbox, text, comment or boolean { "|" } choices, separated by semicolons.
authoring-property-rows = Rows
authoring-property-columns = Columns
authoring-property-items = Lines
authoring-property-items-hint = One a line: name { "|" } title { "|" } text, number, date, email …
authoring-property-steps = Steps with texts
authoring-property-steps-hint = Instead of lowest and highest: one a line, “1 { "|" } Never”.
authoring-property-carried = Offer the choices of
authoring-property-carried-hint = An earlier question whose choices are offered here.
authoring-property-carried-mode = Which of them
authoring-property-order = Order
authoring-property-other = Offer “Other” with words of one’s own
authoring-property-other-text = “Other” reads
authoring-property-none = Offer “None of these”
authoring-property-none-text = “None of these” reads
authoring-property-dont-know = Offer “Don’t know”
authoring-property-dont-know-text = “Don’t know” reads
authoring-property-refuse = Offer “Prefer not to say”
authoring-property-refuse-text = “Prefer not to say” reads
authoring-property-several = Several pictures can be chosen
authoring-property-yes = “Yes” reads
authoring-property-no = “No” reads
authoring-property-lowest = Lowest step
authoring-property-highest = Highest step
authoring-property-step = Distance of two steps
authoring-property-lowest-means = The lowest means
authoring-property-highest-means = The highest means
authoring-property-slider = Answer
authoring-property-input = What is entered
authoring-property-min = Smallest or earliest
authoring-property-max = Largest or latest
authoring-property-longest = Most characters
authoring-property-at-least = Choose at least
authoring-property-at-most = Choose at most
authoring-property-all-rows = Every row must be answered
authoring-property-expression = How it is computed
authoring-property-expression-hint = Names of questions stand in braces, as in {"{"}years{"}"} * 12.
authoring-property-visible-if = Shown when
authoring-property-enable-if = Can be changed when
authoring-property-required-if = Required when
authoring-property-choices-visible-if = A choice is offered when
authoring-word-all = all that are offered there
authoring-word-selected = those chosen there
authoring-word-unselected = those not chosen there
authoring-word-written = as written
authoring-word-ascending = by text
authoring-word-descending = by text, last first
authoring-word-random = another for each respondent
authoring-word-single = one number
authoring-word-range = two numbers, from and to
authoring-input-text = any text
authoring-input-number = a number
authoring-input-range = a number on a scale
authoring-input-email = an e-mail address
authoring-input-url = a web address
authoring-input-tel = a telephone number
authoring-input-date = a date
authoring-input-datetime = a date and time
authoring-input-month = a month
authoring-input-week = a week
authoring-input-time = a time of day
authoring-input-colour = a colour
authoring-validators = Checks of the answer
authoring-validator = Check { $number }
authoring-validator-kind = What is checked
authoring-validator-none = Nothing
authoring-validator-first = At least, pattern or expression
authoring-validator-second = At most
authoring-validator-text = What is said when it fails
authoring-validator-length = The length of a text
authoring-validator-numeric = A number within bounds
authoring-validator-count = How many are chosen
authoring-validator-regex = A pattern
authoring-validator-email = An e-mail address
authoring-validator-expression = An expression that is true

## Conditions

authoring-condition-lead = Say it in rows, or write the expression yourself.
authoring-condition-none = no condition
authoring-condition-other = This condition has another shape than rows can say. Empty it to begin with rows.
authoring-condition-row = Row { $number }
authoring-condition-question = Question
authoring-condition-no-question = – no row –
authoring-condition-comparison = Comparison
authoring-condition-answer = Answer
authoring-condition-answers = Answers
authoring-condition-answer-hint = As the questionnaire says it; or save first, and choose.
authoring-condition-choose = – choose –
authoring-condition-expression = As an expression
authoring-condition-text = Expression
authoring-condition-text-hint = As in {"{"}role{"}"} = 'maintainer' and {"{"}years{"}"} >= 3. Empty for none.
authoring-join = The rows
authoring-join-all = must all hold
authoring-join-any = one of them is enough
authoring-comparison-is = is
authoring-comparison-is-not = is not
authoring-comparison-contains = contains
authoring-comparison-not-contains = does not contain
authoring-comparison-any-of = has one of
authoring-comparison-all-of = has all of
authoring-comparison-none-of = has none of
authoring-comparison-less = is below
authoring-comparison-at-most = is at most
authoring-comparison-more = is above
authoring-comparison-at-least = is at least
authoring-comparison-answered = is answered
authoring-comparison-empty = is not answered

## Values and jumps

authoring-values = Values and jumps
authoring-values-lead = Values that conditions and texts can use, and what ends the survey early or skips ahead.
authoring-calculated = Calculated values
authoring-calculated-name = Name
authoring-triggers = Jumps
authoring-trigger-when = When
authoring-trigger-goes-to = Go on at
authoring-trigger-ends = – end the survey –

## Beginning

authoring-begin = Begin a survey
authoring-begin-lead = Give it a name. You then build it question by question, and nothing is public before you open it.
authoring-begin-title = Title
authoring-begin-template = Begin with
authoring-begin-template-hint = The questionnaire of another survey is copied with its names, so that answers can be compared.
authoring-begin-nothing = An introduction of your own
authoring-begin-introduction = Introduction
authoring-begin-introduction-hint = What respondents read first: why you ask, and who will see the results. Not needed with a copy.
authoring-begin-button = Begin
