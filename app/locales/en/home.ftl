### The front page

home-title = What { $community } is deciding now
home-description = Open surveys, motions under vote, latest decisions, meetings and minutes of this community.
home-lead = Surveys to answer, motions under vote, meetings to come. Everything below has a lasting address and can be checked without asking anybody.
home-new-title = This community has just begun.
home-new = Groups, surveys, motions and meetings appear here as soon as there are any. An administrator begins by founding a group.

home-open = Open now
home-open-empty-title = Nothing is open at the moment.
home-open-empty = A survey that takes answers or a motion under vote stands here.
home-closes = Closes
home-survey-kicker = Survey
home-survey-state = Takes answers
home-survey-taken-part = You have taken part
home-survey-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
home-motion-electronic = Electronic vote
home-motion-meeting = Vote in a meeting
home-motion-voted = { $voted } of { $electorate } have voted
home-motion-needed = { $needed } yes votes carry it.

home-decisions = Latest decisions
home-decisions-empty = Nothing has been decided yet.
home-decisions-more = All decisions
home-standing-open = Open
home-standing-passed = Passed
home-standing-subject-to-approval = Passed, subject to approval
home-standing-failed = Failed
home-standing-no-quorum = No quorum
home-standing-tied = Tied
home-standing-blocked = Stopped
home-standing-withdrawn = Withdrawn

home-meetings = Next meetings
home-meetings-empty = No meetings are planned.
home-meetings-more = All meetings
home-minutes = Latest minutes

home-results = Results of surveys
home-results-respondents = { $count ->
    [one] { $count } response
   *[other] { $count } responses
}
home-groups = Groups
home-groups-members = { $count ->
    [0] no members yet
    [one] { $count } member
   *[other] { $count } members
}

home-promises = Why you can check this
home-promise-decisions-title = Outcomes are computed
home-promise-decisions = The charter’s rule and its arithmetic stand on the page of every decision. Nobody types an outcome in.
home-promise-answers-title = Answers belong to nobody
home-promise-answers = Responses to an anonymous survey are stored without account, address or time, and small numbers are hidden.
home-promise-record-title = Nothing is quietly changed
home-promise-record = Every public act is an entry in a record that only grows. Read it, subscribe to it, verify it.
home-standing-recorded = Recorded
