//! All meetings in one order, the latest first, page by page.

use jiff::{
    Timestamp, ToSpan as _,
    civil::{Date, time},
    tz::{TimeZone, TimeZoneDatabase},
};

use super::{Meeting, Occurrence, Series, occurrences};
use crate::{ids::BodyId, paging::Limit};

/// Days that are looked through at a time: a page of fortnightly meetings of a few groups.
const STRETCH: i32 = 120;

/// Which meetings a page shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// Only meetings held on this day or later.
    pub from: Option<Date>,
    /// Only meetings held before this day.
    pub before: Date,
    /// Only those after this place in the order.
    pub after: Option<Cursor>,
    /// How many.
    pub limit: Limit,
}

/// The place in the order after which a page begins: the latest first, then body and day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cursor {
    /// When the last meeting shown begins.
    pub starts: Timestamp,
    /// Who meets.
    pub body: BodyId,
    /// The day it was first announced for.
    pub date: Date,
}

impl Cursor {
    /// Where a meeting stands in the order.
    pub fn of(occurrence: &Occurrence) -> Self {
        Self {
            starts: occurrence.starts,
            body: occurrence.body,
            date: occurrence.original_date,
        }
    }

    /// The opaque form in an address.
    pub fn token(self) -> String {
        let (starts, body) = (self.starts.as_microsecond(), self.body.0.simple());
        format!("{starts}.{body}.{}", self.date)
    }

    /// Reads the opaque form; `None` when it is none.
    pub fn read(token: &str) -> Option<Self> {
        let (starts, rest) = token.split_once('.')?;
        let (body, date) = rest.split_once('.')?;
        Some(Self {
            starts: Timestamp::from_microsecond(starts.parse().ok()?).ok()?,
            body: body.parse().ok()?,
            date: date.parse().ok()?,
        })
    }
}

/// One page of meetings, the latest first, and where the next page begins when there is one.
pub fn latest_first(
    series: &[Series],
    meetings: &[Meeting],
    wanted: Stretch,
    zones: &TimeZoneDatabase,
) -> (Vec<Occurrence>, Option<Cursor>) {
    let began = series.iter().map(|one| one.starts_on);
    let first = began.chain(meetings.iter().map(|one| one.date)).min();
    let Some(first) = first else {
        return (Vec::new(), None);
    };
    let first = wanted.from.map_or(first, |from| from.max(first));
    // A day lasts for 50 hours somewhere on earth: two days beyond the cursor hold everything before it.
    let at_cursor = wanted
        .after
        .map_or(Date::MAX, |after| days(day(after.starts), 2));
    let mut end = wanted.before.min(at_cursor);
    let mut found: Vec<Occurrence> = Vec::new();
    while first < end {
        let start = first.max(days(end, -STRETCH));
        let here = occurrences(series, meetings, start, end, zones);
        found.extend(
            here.into_iter()
                .filter(|one| wanted.after.is_none_or(|after| Cursor::of(one) < after)),
        );
        // What was held before `start` begins before noon of that day, wherever it was.
        let settled = |one: &&Occurrence| start == first || noon(start) <= one.starts;
        end = start;
        if found.iter().filter(settled).count() > wanted.limit.rows() {
            break;
        }
    }
    found.sort_by_key(|one| std::cmp::Reverse(Cursor::of(one)));
    let more = found.len() > wanted.limit.rows();
    found.truncate(wanted.limit.rows());
    let next = found.last().filter(|_| more).map(Cursor::of);
    (found, next)
}

fn day(at: Timestamp) -> Date {
    at.to_zoned(TimeZone::UTC).date()
}

/// Noon in UTC: midnight in the last zone to reach a day.
fn noon(on: Date) -> Timestamp {
    on.to_datetime(time(12, 0, 0, 0))
        .to_zoned(TimeZone::UTC)
        .map_or(Timestamp::MAX, |noon| noon.timestamp())
}

/// A day some days away; the day itself at the ends of the calendar.
fn days(from: Date, count: i32) -> Date {
    from.checked_add(count.days()).unwrap_or(from)
}
