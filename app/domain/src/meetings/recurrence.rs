//! Which meetings there are: the pattern of each series, and every meeting that departs from it.

use jiff::{
    Timestamp, ToSpan,
    civil::{Date, DateTime},
    tz::TimeZoneDatabase,
};
use serde::{Deserialize, Serialize};

use super::{Meeting, Series, instant_of, zone_of};
use crate::ids::{BodyId, MeetingId, SeriesId};

/// One meeting as it will be, is or was held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Occurrence {
    /// The body that meets.
    pub body: BodyId,
    /// The series it comes from.
    pub series: Option<SeriesId>,
    /// The stored meeting, once something is written down about it.
    pub meeting: Option<MeetingId>,
    /// The day it was first announced for: its address.
    pub original_date: Date,
    /// When it begins, by the clock on the wall.
    pub wall: DateTime,
    /// The IANA name of the zone of that clock.
    pub zone: String,
    /// When it begins.
    pub starts: Timestamp,
    /// When it ends.
    pub ends: Timestamp,
    /// What the calendar shows.
    pub title: String,
    /// A link or a room.
    pub place: String,
    /// It will not be held.
    pub cancelled: bool,
    /// It is not when the series had it.
    pub moved: bool,
    /// Why it was moved or cancelled.
    pub notice: String,
}

impl Series {
    /// The days of the pattern in `[from, to)`, without regard to exceptions.
    pub fn dates(&self, from: Date, to: Date) -> impl Iterator<Item = Date> {
        let step = self.every_weeks.max(1) * 7;
        let behind = (from - self.starts_on).get_days();
        // The first of the pattern at or after `from`.
        let steps = (i64::from(behind) + step - 1).div_euclid(step).max(0);
        let first = self.starts_on.checked_add((steps * step).days()).ok();
        let until = self.until;
        std::iter::successors(first, move |date| date.checked_add(step.days()).ok())
            .take_while(move |date| *date < to && until.is_none_or(|until| *date <= until))
    }

    /// Whether the pattern has a meeting on the day.
    pub fn falls_on(&self, date: Date) -> bool {
        date.tomorrow()
            .is_ok_and(|next| self.dates(date, next).next().is_some())
    }

    /// The meeting of the pattern on one of its days.
    pub fn occurrence(&self, date: Date, zones: &TimeZoneDatabase) -> Option<Occurrence> {
        let wall = date.to_datetime(self.wall_time);
        let starts = instant_of(wall, &zone_of(&self.zone, zones))?;
        Some(Occurrence {
            body: self.body,
            series: Some(self.id),
            meeting: None,
            original_date: date,
            wall,
            zone: self.zone.clone(),
            starts,
            ends: starts.checked_add(self.minutes.minutes()).ok()?,
            title: self.title.clone(),
            place: self.place.clone(),
            cancelled: false,
            moved: false,
            notice: String::new(),
        })
    }
}

impl Meeting {
    /// The meeting as it is held; `series` is the one it belongs to, to tell whether it was moved.
    pub fn occurrence(
        &self,
        series: Option<&Series>,
        zones: &TimeZoneDatabase,
    ) -> Option<Occurrence> {
        let wall = self.date.to_datetime(self.wall_time);
        let starts = instant_of(wall, &zone_of(&self.zone, zones))?;
        let moved = self.date != self.original_date
            || series.is_some_and(|series| series.wall_time != self.wall_time);
        Some(Occurrence {
            body: self.body,
            series: self.series,
            meeting: Some(self.id),
            original_date: self.original_date,
            wall,
            zone: self.zone.clone(),
            starts,
            ends: starts.checked_add(self.minutes.minutes()).ok()?,
            title: self.title.clone(),
            place: self.place.clone(),
            cancelled: self.cancelled,
            moved,
            notice: self.notice.clone(),
        })
    }
}

/// All meetings held on a day in `[from, to)`, in the order in which they begin.
///
/// A moved meeting counts on the day it was moved to. `meetings` are all that belong to these series, and single ones.
pub fn occurrences(
    series: &[Series],
    meetings: &[Meeting],
    from: Date,
    to: Date,
    zones: &TimeZoneDatabase,
) -> Vec<Occurrence> {
    let of_pattern = series.iter().flat_map(|one| {
        one.dates(from, to)
            .filter(|date| {
                !meetings
                    .iter()
                    .any(|meeting| meeting.series == Some(one.id) && meeting.original_date == *date)
            })
            .filter_map(|date| one.occurrence(date, zones))
    });
    let stored = meetings
        .iter()
        .filter(|meeting| from <= meeting.date && meeting.date < to)
        .filter_map(|meeting| {
            let own = series.iter().find(|one| Some(one.id) == meeting.series);
            meeting.occurrence(own, zones)
        });
    let mut all: Vec<Occurrence> = of_pattern.chain(stored).collect();
    all.sort_by_key(|occurrence| (occurrence.starts, occurrence.body, occurrence.original_date));
    all
}

/// The meeting of one body that was first announced for the day.
pub fn occurrence_on(
    series: &[Series],
    meetings: &[Meeting],
    date: Date,
    zones: &TimeZoneDatabase,
) -> Option<Occurrence> {
    if let Some(meeting) = meetings
        .iter()
        .find(|meeting| meeting.original_date == date)
    {
        let own = series.iter().find(|one| Some(one.id) == meeting.series);
        return meeting.occurrence(own, zones);
    }
    series
        .iter()
        .find(|one| one.falls_on(date))
        .and_then(|one| one.occurrence(date, zones))
}

/// The next days of a series from a day on, without those that were cancelled.
pub fn next_dates(series: &Series, meetings: &[Meeting], from: Date, count: usize) -> Vec<Date> {
    series
        .dates(from, Date::MAX)
        .filter(|date| {
            !meetings.iter().any(|meeting| {
                meeting.series == Some(series.id)
                    && meeting.original_date == *date
                    && meeting.cancelled
            })
        })
        .take(count)
        .collect()
}
