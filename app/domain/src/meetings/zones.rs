//! The clock changes of a zone as calendars want them: RFC 5545, section 3.6.5 (VTIMEZONE).
//!
//! Derived from the transitions of the zone database. Where the coming years follow one rule ("second Sunday of March at
//! 02:00") the rule is given, else the single days.

use jiff::{
    Timestamp, ToSpan,
    civil::{DateTime, Weekday},
    tz::{Dst, Offset, TimeZone},
};

/// Standard time or daylight saving time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ObservanceKind {
    /// `STANDARD`.
    Standard,
    /// `DAYLIGHT`.
    Daylight,
}

/// A change of the clocks that comes every year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Recurrence {
    /// 1 to 12.
    pub month: i8,
    /// 1 to 4 for the first to fourth of the month, -1 for the last.
    pub nth: i8,
    /// The day of the week.
    pub weekday: Weekday,
}

/// From when on clocks show an offset, and what they showed before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Observance {
    /// Standard or daylight saving time.
    pub kind: ObservanceKind,
    /// Its abbreviation, such as `EST`.
    pub name: String,
    /// The offset until the change.
    pub from: Offset,
    /// The offset after it.
    pub to: Offset,
    /// The change in wall time *before* it, as DTSTART wants it.
    pub starts: DateTime,
    /// The rule of all changes from `starts` on, when there is one.
    pub every_year: Option<Recurrence>,
}

/// Years after the last needed instant for which single changes are listed, and by which a rule must be borne out.
const YEARS: i64 = 10;

/// One change of the clocks.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Change {
    kind: ObservanceKind,
    name: String,
    from: Offset,
    to: Offset,
    wall: DateTime,
}

impl Change {
    /// Changes that can share one observance.
    fn same_clock(&self, other: &Self) -> bool {
        self.kind == other.kind
            && self.name == other.name
            && self.from == other.from
            && self.to == other.to
    }

    fn rules(&self) -> impl Iterator<Item = Recurrence> {
        let date = self.wall.date();
        let day = date.day();
        let from_start = (day - 1) / 7 + 1;
        let is_last = date.days_in_month() - day < 7;
        let rule = move |nth| Recurrence {
            month: date.month(),
            nth,
            weekday: date.weekday(),
        };
        // "The last" first: the last Sunday of March is the fourth or the fifth by year.
        is_last
            .then(|| rule(-1))
            .into_iter()
            .chain((from_start <= 4).then(|| rule(from_start)))
    }
}

/// Everything a calendar needs to know about the zone for instants from `first` on; `now` bounds how far single changes
/// are listed.
///
/// Never empty: what the clocks show before any change is an observance that starts in 1970.
pub fn observances(zone: &TimeZone, first: Timestamp, now: Timestamp) -> Vec<Observance> {
    let changes = changes(zone, first, now);
    let mut found: Vec<Observance> = Vec::new();
    if zone.preceding(first).next().is_none() {
        let info = zone.to_offset_info(first);
        found.push(Observance {
            kind: kind_of(info.dst()),
            name: info.abbreviation().to_owned(),
            from: info.offset(),
            to: info.offset(),
            starts: DateTime::constant(1970, 1, 1, 0, 0, 0, 0),
            every_year: None,
        });
    }
    let mut under_a_rule: Vec<&Change> = Vec::new();
    for (place, change) in changes.iter().enumerate() {
        if under_a_rule.iter().any(|ruled| ruled.same_clock(change)) {
            continue;
        }
        let onwards: Vec<&Change> = changes
            .iter()
            .skip(place)
            .filter(|other| other.same_clock(change))
            .collect();
        let every_year = yearly(&onwards);
        if every_year.is_some() {
            under_a_rule.push(change);
        }
        found.push(Observance {
            kind: change.kind,
            name: change.name.clone(),
            from: change.from,
            to: change.to,
            starts: change.wall,
            every_year,
        });
    }
    found
}

fn kind_of(dst: Dst) -> ObservanceKind {
    match dst {
        Dst::Yes => ObservanceKind::Daylight,
        Dst::No => ObservanceKind::Standard,
    }
}

/// The changes from the two before `first` (so that both clocks are known) to some years after `now`.
fn changes(zone: &TimeZone, first: Timestamp, now: Timestamp) -> Vec<Change> {
    let horizon = now
        .max(first)
        .checked_add((YEARS * 366 * 24).hours())
        .unwrap_or(Timestamp::MAX);
    let mut instants: Vec<Timestamp> = zone
        .preceding(first)
        .take(2)
        .map(|transition| transition.timestamp())
        .collect();
    instants.reverse();
    instants.extend(
        zone.following(first)
            .map(|transition| transition.timestamp())
            .take_while(|instant| *instant <= horizon),
    );
    instants
        .into_iter()
        .filter_map(|instant| {
            let before = zone.to_offset(instant.checked_sub(1.second()).ok()?);
            let after = zone.to_offset_info(instant);
            Some(Change {
                kind: kind_of(after.dst()),
                name: after.abbreviation().to_owned(),
                from: before,
                to: after.offset(),
                wall: before.to_datetime(instant),
            })
        })
        .collect()
}

/// The one rule that all these changes follow, year after year until the horizon.
fn yearly(changes: &[&Change]) -> Option<Recurrence> {
    let (first, later) = changes.split_first()?;
    // A rule needs to be borne out; a zone that gave up changing its clocks must not get one.
    if i64::try_from(changes.len()).ok()? < YEARS {
        return None;
    }
    let consecutive = changes.windows(2).all(|pair| match pair {
        [one, next] => {
            next.wall.year() == one.wall.year() + 1 && next.wall.time() == one.wall.time()
        }
        _ => true,
    });
    let rule = first.rules().find(|rule| {
        later
            .iter()
            .all(|change| change.rules().any(|other| other == *rule))
    })?;
    consecutive.then_some(rule)
}
