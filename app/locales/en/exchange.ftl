# exchange

## The report of a conversion

exchange-report-title = What the conversion kept
exchange-report-summary = { $questions } questions: { $kept } kept, { $changed } changed, { $dropped } dropped.
exchange-report-nothing = Nothing was lost.
exchange-report-table = What to know before you go on
exchange-report-item = Item
exchange-report-place = Place in the file
exchange-report-outcome = Outcome
exchange-report-reasons = Why
exchange-report-whole = The questionnaire as a whole
exchange-outcome-kept = kept
exchange-outcome-changed = changed
exchange-outcome-dropped = dropped

## Importing and exporting

exchange-import-title = Import a questionnaire
exchange-import-lead = Files of SurveyJS (.json), XLSForm (.xlsx, .xls, .csv), LimeSurvey (.lss) and Markdown (.md). You see what was kept, changed and dropped before a draft is made.
exchange-import-file = File
exchange-import-file-hint = At most { $limit } MB.
exchange-import-no-file = Choose a file.
exchange-import-button = Convert and show the report
exchange-import-use = Create the draft
exchange-export-title = Take it elsewhere
exchange-export-lead = What a format has no place for stands beside it where other programs overlook it, so that an import here brings everything back.
exchange-export-po = Texts in { $language } for translators (PO)
exchange-translation-title = Read in a translation
exchange-translation-file = PO file
exchange-translation-button = Merge and show the report
exchange-translation-use = Keep the translation

## Why something changed or was dropped

exchange-appearance = The appearance “{ $name }” was left out.
exchange-aside = The column surveyjs could not be read and was ignored.
exchange-choice-comments = Comments beside the choices are not asked for.
exchange-condition = The { $column } “{ $text }” was left out: “{ $part }” can’t be expressed here.
exchange-default = The value “{ $value }” given beforehand was left out.
exchange-default-language = A text was missing in the default language; another language stands in for it.
exchange-empty-section = Nothing that can be shown stands in it.
exchange-formula-concat = Two values put together would be added if both are numbers.
exchange-formula-once = “once” is computed again with every answer here.
exchange-hidden = Nothing fills this hidden field.
exchange-jump-back = The jump to #{ $anchor } leads back and was left out.
exchange-jump-from-many = The jump to #{ $anchor } starts where several answers may be chosen and was left out.
exchange-jump-nowhere = There is no heading for the jump to #{ $anchor }; whoever chooses it goes on to the next question.
exchange-jumps-tangled = The jumps before this question are too tangled; all of them were left out.
exchange-justification = Only questions say why they are asked; here the justification is not kept.
exchange-kept-aside = Only read here, overlooked by other programs: { $names }.
exchange-label = The heading “{ $label }” above the answers is not shown.
exchange-language = The language “{ $language }” is not known; its texts were left out.
exchange-loop = The questions of the loop stand there once for each choice.
exchange-media = Pictures, sound and films are not part of the file and were left out.
exchange-metadata = “{ $type }” would record when, where or by whom answers were given; nothing of the kind is stored here.
exchange-no-list = There is no list “{ $list }” of choices.
exchange-not-computed = The value can’t be computed here.
exchange-piping = The text would show “{ $name }”, which is not asked for; a gap stands there.
exchange-po-changed = The original text has changed to “{ $text }”; the translation was not taken.
exchange-po-fuzzy = The translation is marked as unsure and was not taken.
exchange-po-missing = { $count } texts of the questionnaire are not in the file.
exchange-po-obsolete = The entry is marked as obsolete.
exchange-po-unknown = The questionnaire has no text at this place.
exchange-po-untranslated = Not translated yet.
exchange-renamed = It is called “{ $name }” here.
exchange-repeat = It was asked several times; here it is asked once.
exchange-second-open-answer = Only one answer can be in the respondent’s own words; the others are plain choices.
exchange-setting = The setting “{ $name }” was left out.
exchange-settings = Settings without a meaning here: { $names }.
exchange-soft-required = A reminder to answer became an optional question.
exchange-stands-for-a-list = A single choice probably stands for a list that is kept elsewhere.
exchange-type = The type “{ $type }” is not supported.
exchange-untitled = It had no title; now it is “{ $title }”.
exchange-whole-aside = Some texts look like the format itself; the whole questionnaire stands beside it once more.

## Why a file is refused

exchange-refused-answers = The file has more than { $limit } answers.
exchange-refused-calculation = Row { $row } is a calculation without a formula.
exchange-refused-cell = A text is longer than { $limit } characters, the most that a cell can hold.
exchange-refused-cells = The spreadsheet has more than { $rows } rows or { $columns } columns in a sheet, or too many cells.
exchange-refused-column = In the sheet “{ $sheet }” the header “{ $column }” names a column that is there already.
exchange-refused-deep = Groups stand more than { $limit } deep in each other.
exchange-refused-elements = The file has more than { $limit } elements.
exchange-refused-empty = Nothing is left to ask.
exchange-refused-encoding = The file is not text in UTF-8.
exchange-refused-entities = The XML brings its own entities along, which are not read.
exchange-refused-group = At row { $row } a group ends that never began, or begins and never ends.
exchange-refused-headings = The file has more than { $limit } headings.
exchange-refused-label = The question “{ $name }” in row { $row } has neither label nor hint.
exchange-refused-large = The file is larger than { $limit } MB.
exchange-refused-messages = The file has more than { $limit } messages.
exchange-refused-no-survey = There is no sheet “survey” with a column “type”.
exchange-refused-not-limesurvey = The file is no structure file of LimeSurvey.
exchange-refused-not-markdown = No heading of the file is followed by a line “Type:”.
exchange-refused-po = Line { $line } is none of a PO file.
exchange-refused-po-alone = A PO file holds translations for a questionnaire, not a questionnaire.
exchange-refused-po-other-language = The file is for the language “{ $language }”, into which this questionnaire is not translated.
exchange-refused-po-language = The header of the PO file names no language.
exchange-refused-spreadsheet = The spreadsheet is damaged or of another kind.
exchange-refused-tangled = The questionnaire contradicts itself in too many places.
exchange-refused-type = Row { $row } has a name and a label but no type.
exchange-refused-unknown = The file is in none of the formats that can be read.
exchange-refused-unpacked = Unpacked, the spreadsheet is larger than { $limit } MB.
exchange-refused-xml = The XML is damaged at line { $line }.
