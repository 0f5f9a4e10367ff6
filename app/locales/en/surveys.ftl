# surveys

## The list of surveys

surveys-list-title = Surveys
surveys-list-lead = What this community asks its members, and what came of it.
surveys-list-open = Open now
surveys-list-coming = Coming
surveys-list-closed = Closed
surveys-list-empty-title = No survey yet
surveys-list-empty = Surveys will stand here from their announcement on, with their results once they are released.
surveys-list-manage = Manage surveys
surveys-list-json = This list as JSON
surveys-list-closes = Closes
surveys-list-closed-on = Closed
surveys-list-responses = { $count ->
    [one] { $count } response
   *[other] { $count } responses
}

## The page of one survey

surveys-page-kicker = Survey
surveys-page-state-draft = Draft
surveys-page-state-coming = Coming
surveys-page-state-fielded = Open
surveys-page-state-closed = Closed
surveys-page-answer = Answer the survey
surveys-page-sign-in = Sign in to answer
surveys-page-taken-part = You have taken part. Thank you!
surveys-page-facts = At a glance
surveys-page-access = Who may answer
surveys-page-access-open-link = Everybody who has the link. Nobody checks whether somebody answers twice.
surveys-page-access-one-per-member = Members with an account, once each.
surveys-page-opened = Opened
surveys-page-closes = Closes
surveys-page-closed = Closed
surveys-page-no-deadline = When a survey manager closes it
surveys-page-time = Time needed
surveys-page-minutes = { $count ->
    [one] about { $count } minute
   *[other] about { $count } minutes
}
surveys-page-languages = Languages
surveys-page-responses = Responses
surveys-page-participants = Members who took part
surveys-page-previous = Continues
surveys-page-results = Results
surveys-page-results-link = Results, release { $number }
surveys-page-results-later = The results appear here once the survey has closed and somebody has signed them off.
surveys-page-stored = What is stored
surveys-page-stored-response = For each response: the answers, the language in which they were given, the version of the questionnaire, and a random key. For questions answered in your own words, the response holds only that they were answered.
surveys-page-stored-texts = The words themselves stand in another table, each under a random key of its own.
surveys-page-stored-never = Never stored with an answer: name, account, date, time, network address, device, browser.
surveys-page-stored-participation = That your account has taken part stands in a third table, without a date and without anything in common with the answers. It is there so that each member answers once.
surveys-page-stored-nobody = Who has taken part is not stored at all.
surveys-page-stored-close = When the survey closes, everything is written anew in the order of the random keys, and the former rows are destroyed.
surveys-page-stored-limit = Until then, whoever runs the database itself could compare what was written in the same moment. Answers that arrive together are written together to blur this; it does not rule it out.
surveys-page-stored-words = Your own words can betray you, and if nobody else wrote anything at a question, they can be matched with your other answers.
surveys-page-questionnaire = Questionnaire
surveys-page-questions = { $count ->
    [one] { $count } question; some are shown only after certain answers.
   *[other] { $count } questions; some are shown only after certain answers.
}
surveys-page-download = Questionnaire as JSON
surveys-page-json = This page as JSON
surveys-page-digest = Fingerprint of the questionnaire (SHA-256), as on the record
surveys-page-required = required
surveys-page-shown-if = Shown if
surveys-page-columns = Answers:
surveys-page-manage = Manage this survey

## Managing surveys

surveys-manage-title = Manage surveys
surveys-manage-lead = Drafts, surveys in the field and closed ones. Answers are counted here, never shown.
surveys-manage-refused = Only survey managers and administrators prepare and close surveys.
surveys-manage-upload = Upload a questionnaire
surveys-manage-upload-lead = A questionnaire is a JSON file in our profile of SurveyJS. It becomes a draft that you can preview and change until it goes into the field.
surveys-manage-slug = Address
surveys-manage-slug-hint = The last part of the survey’s lasting address: lower-case letters, digits and hyphens, such as models-2026.
surveys-manage-definition = Definition (JSON)
surveys-manage-definition-hint = Paste it here, or choose a file below; a file wins.
surveys-manage-file = Definition as a file
surveys-manage-upload-button = Upload
surveys-manage-replace = Replace the questionnaire
surveys-manage-replace-button = Replace
surveys-manage-empty-title = No survey yet
surveys-manage-empty = Upload a questionnaire to begin.
surveys-manage-table = All surveys
surveys-manage-column-title = Survey
surveys-manage-column-state = State
surveys-manage-column-closes = Deadline
surveys-manage-column-address = Address
surveys-manage-where = Where it stands
surveys-manage-responses = Responses so far
surveys-manage-participants = Members who have taken part
surveys-manage-preview = Preview as respondents see it
surveys-manage-public = Public page
surveys-manage-settings = Settings
surveys-manage-access = Who may answer
surveys-manage-access-open-link = Everybody who has the link
surveys-manage-access-open-link-hint = As often as they like. Nothing is stored about who answered.
surveys-manage-access-one-per-member = Each member once
surveys-manage-access-one-per-member-hint = Who has taken part is stored apart from the answers.
surveys-manage-zone = Time zone
surveys-manage-zone-hint = An IANA name such as Europe/Berlin. The deadline counts in this zone.
surveys-manage-closes = Deadline
surveys-manage-closes-hint = An answer at or after this time is refused. Leave it empty to close the survey by hand.
surveys-manage-announced = Announcement
surveys-manage-announced-on = Show the draft in the public list as coming
surveys-manage-previous = Continues the survey
surveys-manage-previous-hint = Questions with the same name can be compared over the years.
surveys-manage-previous-none = None
surveys-manage-save = Save settings
surveys-manage-field = Go into the field
surveys-manage-field-warning = From then on the questionnaire and the settings above are fixed, and its fingerprint stands on the public record. This can’t be undone.
surveys-manage-field-button = Open the survey for answers
surveys-manage-close = Close
surveys-manage-close-warning = Closing ends the survey for everybody. Answers and participations are then rewritten so that nothing joins them any more, and their number goes on the public record. This can’t be undone.
surveys-manage-close-button = Close the survey now
surveys-manage-results = Preview and release results
surveys-manage-problem = { $sentence } At { $path }.
surveys-manage-error-slug = Use 2 to 60 lower-case letters, digits and single hyphens.
surveys-manage-error-slug-taken = This address is taken. Choose another.
surveys-manage-error-empty = Paste a definition or choose a file.
surveys-manage-error-large = A definition may have at most 1 MB.
surveys-manage-error-null = The definition holds a character that can’t be stored (U+0000). Remove it.
surveys-manage-error-encoding = The file is not UTF-8 text. Save it as UTF-8 and choose it again.
surveys-manage-error-choose = Choose one of the answers offered.
surveys-manage-error-zone = Enter the IANA name of a time zone, such as Europe/Berlin.
surveys-manage-error-instant = Enter a date and a time, such as 2026-12-01 18:00.
surveys-manage-conflict-changed = Somebody else has changed this survey meanwhile. Load the page again and look at the changes.
surveys-manage-conflict-fielded = This survey is in the field or closed: its questionnaire and settings don’t change any more.
surveys-manage-conflict-past-deadline = The deadline has passed already. Set a later one, then open the survey.
surveys-manage-conflict-not-fielded = This survey is not in the field, so there is nothing to close.
