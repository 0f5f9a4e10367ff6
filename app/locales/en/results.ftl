### Results

results-title = Results: { $survey }
results-kicker = Release { $number }
results-lead = { $count ->
    [one] One person sent a response.
   *[other] { $count } people sent a response.
}
results-signed-off = Signed off by
results-former-member = a former member
results-csv = Download CSV
results-json = Download JSON
results-newer = There is a newer release of these results
results-newer-link = Go to release { $number }
results-summary = At a glance
results-questions = All questions
results-plain = How the answers are distributed
results-finding-single = Most chosen: { $label } ({ $percent })
results-finding-boolean = { $percent } say “{ $label }”
results-finding-multiple = Most often ticked: { $label } ({ $percent })
results-finding-ranking = Most often in first place: { $label } ({ $percent })
results-finding-rating = { $mean } on average, on a scale from { $low } to { $high }
results-base-answered = n = { $base } who answered this question, of { $respondents } respondents
results-base-asked = n = { $base } who saw this question, the few who skipped it included, of { $respondents } respondents
results-base-answered-or-not-shown = n = { $base } who answered this question or, a few, never saw it, of { $respondents } respondents
results-base-all = n = { $base } respondents, those without an answer to this question included; { $respondents } in all
results-base-range = n = { $smallest } to { $largest } by row, of { $respondents } respondents
results-description = The table that follows has the same numbers.
results-numbers = Show the numbers
results-note-multiple = Several answers were possible: shares are of people, not of ticks.
results-note-small = “<5” stands for 1 to 4.
results-note-protecting = “Hidden” numbers are left out so that nobody can find a small one by subtraction.
results-note-withheld = Rows without a bar are withheld.
results-note-counts = Fewer than 30 answers: counts only, no percentages.
results-note-ranking = ⌀ is the mean place; 1 is best. Borda points count, for each person, the choices ranked lower.
results-withheld = Withheld: fewer than 10 answered, or the answers would say too much about single people.
results-withheld-short = withheld
results-written = { $count ->
    [one] One of { $base } people wrote something. Texts are not published.
   *[other] { $count } of { $base } people wrote something. Texts are not published.
}
results-written-few = Fewer than 5 of { $base } people wrote something. Texts are not published.
results-written-hidden = How many wrote something is hidden, because it would give away how few did not. Texts are not published.
results-column-answer = Answer
results-column-count = People
results-column-first = First place
results-column-share = Share
results-column-mean-rank = Mean place
results-column-borda = Borda points
results-mean = Mean
results-base = Base (n)
results-skipped = Saw the question and skipped it
results-not-shown = Did not see the question
results-respondents = All respondents
results-hidden = hidden
results-percent = { $percent }%
results-method = Method
results-method-sampling = Self-selected: everyone who was allowed to answer decided for themselves whether to. No margin of error is meaningful.
results-method-both = Members of the community and people who came through a link could answer. Both are counted together here. They are two samples: only members answered once each.
results-method-base = Tables with fewer than { $base } answers are withheld, and so is a table in which all say the same on a small base.
results-method-hidden = Counts from 1 to 4 show as “<5”. Further counts are hidden until no small one can be found by subtraction, across all tables of the release.
results-method-percent = Percentages are whole, rounded half up, and given from { $base } answers on; rounded shares need not add up to 100.
results-method-multiple = Where several answers were possible, shares are of people and not of ticks.
results-method-text = Of texts only how many were written is published.
results-method-skipped = “Skipped” is somebody who saw the question; “not shown” is somebody whom a condition led past it.
results-method-questionnaire = Version { $version } of the questionnaire, SHA-256 of its canonical JSON
results-method-document = SHA-256 of this release, as it stands on the record
results-method-check = The JSON download is the very document that was hashed.
results-method-help = How results are published
results-list-lead = Results are published by a person, never by themselves, and never change afterwards.
results-list-caption = Releases
results-list-empty = No results have been released yet
results-list-empty-hint = They will stand here once the survey is closed and somebody has checked and signed them off.
results-column-release = Release
results-column-date = Date
results-column-respondents = Respondents
results-column-signed-off = Signed off by
results-preview-link = Preview what would be released
results-preview-title = Preview of the results: { $survey }
results-preview-lead = Nothing of this is public yet. Below stands exactly what would be published.
results-preview-hidden = What is hidden, and why
results-preview-complete = Nothing is hidden.
results-preview-attack = { $count ->
    [0] No count is small.
   *[other] A reader who subtracts everything published from everything else finds { $exact } of { $count } small counts.
}
results-column-question = Question
results-column-missing = What is missing
results-column-reason = Why
results-missing-table = the whole table
results-missing-cells = { $count ->
    [one] one number
   *[other] { $count } numbers
}
results-reason-cells = From 1 to 4: { $small }. Hidden to protect those: { $protecting }.
results-reason-base = Fewer than 10 answered.
results-reason-unanimous = All say the same, and they are fewer than 30.
results-reason-nothing-left = Every answer would have to be hidden.
results-reason-protects-other = How many were asked would give away a small number in another table.
results-reason-unprotectable = No choice of hidden numbers protects the small ones.
results-obstacle-title = This cannot be released
results-obstacle-too-few = Fewer than 10 people responded. Results on so few would say too much about them.
results-obstacle-disclosive = A reader could find a small count by subtraction. Please report this: it is a mistake of the program.
results-obstacle-released = Exactly these results are already released.
results-sign-off = Sign off and publish release { $number }
results-sign-off-warning = You publish what you see here, under your name. A release gets a number, goes on the record and cannot be changed.
results-not-manager = Only a survey manager can preview and release results.
results-not-closed = The survey is not closed yet. Results are counted only after that.
results-not-countable = A stored response does not fit the questionnaire, so nothing was counted.
results-changed = What would be published has changed since you looked at the preview. Please look again before you sign off.
results-versions = This survey was in the field in several versions. Answers are counted and released for each version by itself.
results-version = Version { $number }

## For the curator alone

results-checks = How the responses came
results-checks-lead = Only you see this; no release says it. People who were asked one by one and people who came through a link are different samples.
results-checks-strata = Responses by the way in
results-checks-way = Way in
results-checks-responses = Responses
results-checks-equal = Responses that say the same
results-checks-answered = Questions answered in each
results-checks-none-equal = No two responses with five or more answers say the same.
results-checks-more = { $count ->
    [one] One more such group.
   *[other] { $count } more such groups.
}
results-checks-equal-note = Each line is a group of responses that are equal in every answer, free texts left aside. People can agree by chance, the more so the fewer questions there are; a large group can also be one person or one program.
