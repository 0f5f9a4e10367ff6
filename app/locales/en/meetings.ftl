### Meetings: list, minutes, attendance, forms

meetings-title = Meetings
meetings-lead = When the groups meet, in their own time zone, and what was said: minutes, attendance, decisions.
meetings-subscribe = Subscribe to the calendar
meetings-upcoming = Coming meetings
meetings-upcoming-empty = No meeting is announced for the coming weeks.
meetings-past = Past meetings
meetings-past-empty = No meeting in this time.
meetings-older = Earlier meetings
meetings-moved = moved
meetings-column-group = Group
meetings-column-series = Series
meetings-column-pattern = Pattern
meetings-column-next = Next
meetings-column-attendance = Attendance
meetings-series = Regular meetings
meetings-series-caption = Series of meetings
meetings-pattern = { $weeks ->
    [one] Every week
   *[other] Every { $weeks } weeks
}, { $weekday } { $time } ({ $zone }), { $minutes } minutes

## Where a meeting stands

meetings-standing-upcoming = Coming
meetings-standing-running = Now
meetings-standing-cancelled = Cancelled
meetings-standing-due = Minutes due
meetings-standing-overdue = Minutes overdue
meetings-standing-published = Minutes published
meetings-attendance-present = Present
meetings-attendance-partly = Present for a part
meetings-attendance-regrets = Regrets
meetings-attendance-absent = Absent
meetings-attendance-guest = Guest
meetings-attendance-none = not noted

## The page of a meeting

meetings-meeting-description = A meeting of { $group }: minutes, attendance and decisions.
meetings-when = When
meetings-length = Length
meetings-minutes-count = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
meetings-place = Place
meetings-quorum = Quorum
meetings-quorum-met = { $present } of { $voting } voting members present; { $needed } needed. There was a quorum.
meetings-quorum-missed = { $present } of { $voting } voting members present; { $needed } needed. There was no quorum: nothing could be decided.
meetings-cancelled-notice = This meeting was cancelled.
meetings-moved-notice = This meeting was moved. It was first announced for { $day }.
meetings-minutes = Minutes
meetings-minutes-later = The minutes will stand here after the meeting.
meetings-minutes-never = There are no minutes of a meeting that was not held.
meetings-minutes-due = The minutes are not published yet. They are expected within two weeks of the meeting.
meetings-minutes-overdue = The minutes are overdue: more than two weeks have passed since the meeting.
meetings-being-written = A draft is being written.
meetings-draft-exists = A draft of an amendment is saved.
meetings-versions = Versions
meetings-version = Version { $number }
meetings-version-outdated = This version was amended later.
meetings-version-latest = Read the latest version
meetings-motions = Motions dealt with
meetings-attendance = Attendance
meetings-attendance-caption = With role, voting status and affiliation on the day of the meeting
meetings-neighbours = Meetings before and after
meetings-previous = ← { $day }
meetings-next = { $day } →

## Forms

meetings-announce-title = Announce a meeting
meetings-announce = One meeting
meetings-announce-one = Announce one meeting
meetings-announce-button = Announce
meetings-series-new = A series
meetings-series-new-title = Announce a series of meetings
meetings-series-change = Change from a day on
meetings-series-change-title = Change a series of meetings
meetings-series-change-hint = The series so far ends the day before the first meeting of the new one. Past meetings stay as they were.
meetings-series-change-button = Change the series
meetings-series-end = End
meetings-series-end-title = End a series of meetings
meetings-series-end-button = End the series
meetings-field-title = Title
meetings-field-date = Day
meetings-field-starts-on = Day of the first meeting
meetings-field-time = Beginning (wall time in the zone below)
meetings-field-length = Length in minutes
meetings-field-every-weeks = Every how many weeks?
meetings-field-until = Last day on which there may be a meeting
meetings-field-until-optional = Last day on which there may be a meeting (optional)
meetings-field-place = Link or room (optional)
meetings-field-notice = Why? (optional, public)
meetings-move = Move
meetings-move-title = Move a meeting
meetings-move-hint = The time is by the clock of { $zone }. The address of this meeting stays.
meetings-move-button = Move the meeting
meetings-cancel = Cancel the meeting
meetings-cancel-title = Cancel a meeting
meetings-cancel-hint = The page of the meeting stays and says that it was cancelled.
meetings-cancel-button = Cancel the meeting
meetings-note-attendance = Note attendance
meetings-find-guest = Somebody else? Part of a name
meetings-find-guest-hint = Save first: what is chosen above is not kept by the search.
meetings-link-motions = Link motions
meetings-link-legend = Which motions did the meeting deal with?
meetings-link-empty = This group has no numbered motion that could be linked.
meetings-write = Write minutes
meetings-write-title = Write minutes
meetings-amend = Amend the minutes
meetings-amend-title = Amend the minutes
meetings-field-minutes = Text of the minutes
meetings-field-note = What is amended, and why?
meetings-save-button = Save draft
meetings-publish-button = Publish
meetings-publish-hint = Published minutes are public for good and stand on the record; an amendment is another version beside them.
meetings-saved = The draft is saved.
meetings-saved-hint = Only chair, secretary and administrators can read it.
meetings-saved-text = What is saved now

## What is wrong

meetings-error-time = Enter a time such as 10:00 or 18:30.
meetings-error-number = Enter a whole number from { $least } to { $most }.
meetings-error-until = The last day must not be before the first meeting.
meetings-error-day-taken = This group already has a meeting on one of these days; a day is the address of one meeting.
meetings-error-past = Choose a day from today on, before the series ends anyway.
meetings-error-note = Say what is amended and why.
meetings-error-attendance = One of the marks is for somebody without an account here. Choose again.
meetings-conflict-series = A meeting of this series after that day was moved or has notes. Choose a later day, or cancel that meeting first.
meetings-conflict-begun = This meeting has begun: it can no longer be moved or cancelled.
meetings-conflict-not-begun = This meeting has not begun yet.
meetings-conflict-cancelled = This meeting is cancelled already.
meetings-conflict-minutes = Somebody else saved or published minutes while you were writing. Your text is in the field; what is saved stands below it. Bring them together and save again.
