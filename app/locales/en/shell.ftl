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
shell-help-lead = What is stored, how outcomes are computed, what is hidden, and how to check all of it.
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

## Refusals

shell-error-kicker = Error { $status }
shell-error-home = Go to the front page
shell-error-back-hint = What you typed is still in the form: your browser’s Back button leads there.
shell-error-400-title = This request makes no sense to us
shell-error-400 = Part of the address or of the form was cut off or misspelt. Check the address, or start again from the front page.
shell-error-401-title = Please sign in
shell-error-401 = This page is for people with an account here.
shell-error-403-title = You may not do this
shell-error-403 = Your account lacks the right to do this here. If you think it should have it, ask an administrator of the community.
shell-error-404-title = There is no such page
shell-error-404 = The address may be misspelt, or what was here was never published. Decisions, minutes and results keep their addresses for good.
shell-error-405-title = This address takes no such request
shell-error-405 = A page was asked for where only a form may be sent, or the other way round. Start again from the front page.
shell-error-409-title = Things have moved on
shell-error-409 = Somebody changed this while you were looking at it. Load the page again and decide afresh.
shell-error-413-title = That is too large
shell-error-413 = What you sent is larger than this form takes. Shorten it or send a smaller file.
shell-error-413-limit = What you sent is larger than the { $limit } KiB that this form takes. Shorten it or send a smaller file.
shell-error-422-title = Something in the form is not right
shell-error-422 = Go back, check what you entered and send it again.
shell-error-429-title = Too many attempts
shell-error-429 = Please wait some minutes, then try again.
shell-error-500-title = Something went wrong on our side
shell-error-500 = Nothing was changed. Please try again; if it happens again, tell the people who run this site when it happened.
shell-error-503-title = We cannot answer just now
shell-error-503 = The site is busy or being restarted. Nothing was changed. Please try again in a minute.

## Forms

shell-problem = There is a problem
shell-optional = optional
shell-next-page = Next page
shell-pages-label = Pages of this list
shell-breadcrumbs-label = Way here
shell-preview = Preview
shell-printed = As of { $when }
