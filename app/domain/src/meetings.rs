//! Meetings: series, occurrences, minutes, calendars.
