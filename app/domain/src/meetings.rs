//! Meetings: when they are, who was there, and what the minutes say.

mod entries;
mod listing;
mod page;
mod recurrence;
mod zones;

use jiff::{
    Timestamp,
    civil::{Date, DateTime, Time},
    tz::{TimeZone, TimeZoneDatabase},
};
use serde::{Deserialize, Serialize};

use crate::{
    ids::{AccountId, BodyId, MeetingId, SeriesId},
    words::words,
};

pub use entries::{
    AttendanceEntry, CancelEntry, MeetingEntry, MinutesEntry, MoveEntry, NewMeeting, NewSeries,
    Removal, SeriesChangeEntry, SeriesEntry, read_attendance, read_time,
};
pub use listing::{Cursor, Stretch, latest_first};
pub use page::{
    Attendee, GroupRef, LinkedMotion, MeetingPage, MeetingSummary, Meetings, MinutesPad,
    QuorumNote, SeriesSummary,
};
pub use recurrence::{Occurrence, next_dates, occurrence_on, occurrences};
pub use zones::{Observance, ObservanceKind, Recurrence, observances};

words! {
    /// How somebody took part in a meeting.
    pub enum Attendance {
        /// Was there.
        Present = "present",
        /// Was there for a part only; counts as present.
        Partly = "partly",
        /// Said beforehand that they could not come.
        Regrets = "regrets",
        /// Did not come.
        Absent = "absent",
        /// Was there without a seat in the body.
        Guest = "guest",
    }
}

impl Attendance {
    /// Whether somebody with this mark was in the meeting.
    pub fn was_there(self) -> bool {
        matches!(self, Self::Present | Self::Partly | Self::Guest)
    }
}

words! {
    /// Where a meeting and its minutes stand.
    pub enum Standing {
        /// It has not begun.
        Upcoming = "upcoming",
        /// It is going on.
        Running = "running",
        /// It will not be, or was not, held.
        Cancelled = "cancelled",
        /// It is over, minutes are expected within two weeks.
        Due = "due",
        /// The two weeks are over and no minutes are published.
        Overdue = "overdue",
        /// Minutes are published.
        Published = "published",
    }
}

/// Days after a meeting within which its minutes are expected; afterwards they are shown as overdue.
pub const MINUTES_DUE_DAYS: i64 = 14;

/// A meeting every n weeks at the same wall time in one zone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Series {
    /// Never changes.
    pub id: SeriesId,
    /// The body that meets.
    pub body: BodyId,
    /// What the calendar shows.
    pub title: String,
    /// The IANA name of the zone that the wall time is in.
    pub zone: String,
    /// The first meeting's day.
    pub starts_on: Date,
    /// When a meeting begins, by the clock on the wall.
    pub wall_time: Time,
    /// How long a meeting lasts, in minutes.
    pub minutes: i64,
    /// 1 for every week, 2 for every second one.
    pub every_weeks: i64,
    /// The last day on which there may be a meeting; `None` while no end is set.
    pub until: Option<Date>,
    /// A link or a room.
    pub place: String,
    /// The identity in calendars; never changes.
    pub uid: String,
    /// Counts changes, for calendars.
    pub sequence: i64,
    /// When it was announced.
    pub created_at: Timestamp,
    /// When it last changed.
    pub changed_at: Timestamp,
}

/// A meeting of its own, or an occurrence of a series that was moved, cancelled, or has minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// Never changes.
    pub id: MeetingId,
    /// The series it belongs to.
    pub series: Option<SeriesId>,
    /// The body that meets.
    pub body: BodyId,
    /// The day it was first announced for: its address, whatever happens later.
    pub original_date: Date,
    /// The day it is on.
    pub date: Date,
    /// When it begins, by the clock on the wall.
    pub wall_time: Time,
    /// How long it lasts, in minutes.
    pub minutes: i64,
    /// The IANA name of the zone that the wall time is in.
    pub zone: String,
    /// What the calendar shows.
    pub title: String,
    /// A link or a room.
    pub place: String,
    /// It will not be held.
    pub cancelled: bool,
    /// Why it was moved or cancelled.
    pub notice: String,
    /// Counts changes, for calendars.
    pub sequence: i64,
    /// When it was written down.
    pub created_at: Timestamp,
    /// When time, place or state last changed.
    pub changed_at: Timestamp,
    /// Counts changes of attendance and links; forms carry it.
    pub revision: i64,
}

/// A published version of the minutes; never changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Minutes {
    /// 1 for the first version; higher ones are amendments.
    pub version: i64,
    /// The text, in Markdown.
    pub text: String,
    /// What was amended and why; empty for the first version.
    pub note: String,
    /// When it was published.
    pub published_at: Timestamp,
    /// Who published it.
    pub published_by: AccountId,
    /// Their name; `None` when that account is closed.
    pub published_by_name: Option<String>,
}

/// The one draft that a meeting's minutes may have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// The text, in Markdown.
    pub text: String,
    /// What is amended and why; empty for the first version.
    pub note: String,
    /// Counts savings, so that two people who write at once notice it.
    pub revision: i64,
    /// When it was last saved.
    pub saved_at: Timestamp,
    /// Who saved it.
    pub saved_by: AccountId,
    /// Their name; `None` when that account is closed.
    pub saved_by_name: Option<String>,
}

/// The instant of a wall time in a zone.
///
/// A time that the clock skips in spring is taken as if the clock had not been changed yet (02:30 becomes 03:30); one
/// that comes twice in autumn is the first of the two. That is RFC 5545, section 3.3.5, and jiff's "compatible".
pub fn instant_of(wall: DateTime, zone: &TimeZone) -> Option<Timestamp> {
    zone.to_ambiguous_timestamp(wall).compatible().ok()
}

/// The zone of an IANA name; UTC should the database not know it (names are checked when they are entered).
pub fn zone_of(name: &str, zones: &TimeZoneDatabase) -> TimeZone {
    zones.get(name).unwrap_or(TimeZone::UTC)
}

impl Standing {
    /// Where a meeting stands at an instant.
    pub fn at(now: Timestamp, occurrence: &Occurrence, has_published_minutes: bool) -> Self {
        if has_published_minutes {
            Self::Published
        } else if occurrence.cancelled {
            Self::Cancelled
        } else if now < occurrence.starts {
            Self::Upcoming
        } else if now < occurrence.ends {
            Self::Running
        } else if now.as_second() - occurrence.ends.as_second() <= MINUTES_DUE_DAYS * 86_400 {
            Self::Due
        } else {
            Self::Overdue
        }
    }
}

#[cfg(test)]
mod tests;
