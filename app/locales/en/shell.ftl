### The document around every page

shell-skip = Skip to the content
shell-nav-label = Main
shell-nav-surveys = Surveys
shell-nav-decisions = Decisions
shell-nav-meetings = Meetings
shell-nav-groups = Groups
shell-nav-record = Record
shell-account = Your account
shell-sign-in = Sign in
shell-sign-out = Sign out
shell-language-label = Language
shell-footer-label = More
shell-help = Help
shell-feed = Record as a feed
shell-calendar = Calendar
shell-api = API
shell-source = Source code
shell-promise = Surveys, decisions and minutes of this community, in public and open to checking.
shell-demo-label = Demonstration.
shell-demo = People, votes and answers here are invented.

## Time

shell-now = now
shell-today = today
shell-tomorrow = tomorrow
shell-yesterday = yesterday
shell-in-minutes = { $count ->
    [one] in { $count } minute
   *[other] in { $count } minutes
}
shell-minutes-ago = { $count ->
    [one] { $count } minute ago
   *[other] { $count } minutes ago
}
shell-in-hours = { $count ->
    [one] in { $count } hour
   *[other] in { $count } hours
}
shell-hours-ago = { $count ->
    [one] { $count } hour ago
   *[other] { $count } hours ago
}
shell-in-days = { $count ->
    [one] in { $count } day
   *[other] in { $count } days
}
shell-days-ago = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
}
shell-in-months = { $count ->
    [one] in { $count } month
   *[other] in { $count } months
}
shell-months-ago = { $count ->
    [one] { $count } month ago
   *[other] { $count } months ago
}
shell-in-years = { $count ->
    [one] in { $count } year
   *[other] in { $count } years
}
shell-years-ago = { $count ->
    [one] { $count } year ago
   *[other] { $count } years ago
}
