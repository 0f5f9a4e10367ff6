//! The series, and the past meetings with attendance, linked motions and minutes.

use folkmoot_domain::{
    accounts::Viewer,
    meetings::{AttendanceEntry, MinutesEntry, SeriesEntry},
};
use folkmoot_services::meetings;
use jiff::{SignedDuration, Span, Timestamp, civil::Date};

use super::{DECISIONS, GATHERINGS, LoadError, SERIES, Stage, refused};
use crate::demo::{
    decisions::Vote,
    gatherings::{Gathering, Series},
};

/// What happens around a meeting; the number is its place in [`SERIES`] or [`GATHERINGS`].
#[derive(Debug, Clone, Copy)]
pub(super) enum Act {
    /// The series is announced.
    Announce(usize),
    /// Who is there is noted.
    Attend(usize),
    /// The motions are linked and the minutes written, kept as a draft, and published.
    Minute(usize),
}

pub(super) fn timeline(stage: &Stage) -> Result<Vec<(Timestamp, super::Act)>, LoadError> {
    let mut acts = Vec::new();
    for (number, series) in SERIES.iter().enumerate() {
        let first = first_day(stage, series)?;
        let announced = first.checked_sub(Span::new().days(6))?;
        acts.push((
            stage.at(series.zone, announced, 9, 0)?,
            Act::Announce(number),
        ));
    }
    for (number, gathering) in GATHERINGS.iter().enumerate() {
        let begun = begin(stage, gathering)?;
        acts.push((begun + SignedDuration::from_mins(5), Act::Attend(number)));
        if gathering.minutes.is_some() {
            acts.push((begun + SignedDuration::from_hours(70), Act::Minute(number)));
        }
    }
    Ok(acts
        .into_iter()
        .map(|(at, act)| (at, super::Act::Meeting(act)))
        .collect())
}

pub(super) async fn perform(stage: &Stage, act: Act) -> Result<(), LoadError> {
    match act {
        Act::Announce(number) => announce(stage, number).await,
        Act::Attend(number) => attend(stage, gathering(number)?).await,
        Act::Minute(number) => minute(stage, gathering(number)?).await,
    }
}

fn gathering(number: usize) -> Result<&'static Gathering, LoadError> {
    GATHERINGS
        .get(number)
        .ok_or_else(|| LoadError::Missing(format!("meeting {number}")))
}

fn series(group: &str) -> Result<&'static Series, LoadError> {
    SERIES
        .iter()
        .find(|series| series.group == group)
        .ok_or_else(|| LoadError::Missing(format!("a series of {group}")))
}

/// The day of the occurrence that lies so many meetings back; 1 is the last one before the day of loading.
fn day(stage: &Stage, series: &Series, occurrences_ago: i32) -> Result<Date, LoadError> {
    let today = stage.day(series.zone, 0)?;
    let weekday = i32::from(today.weekday().to_monday_one_offset());
    let back = match (weekday - i32::from(series.weekday)).rem_euclid(7) {
        0 => 7,
        days => days,
    };
    let weeks = i32::from(series.every_weeks) * (occurrences_ago - 1);
    Ok(today.checked_sub(Span::new().days(back + 7 * weeks))?)
}

/// A series begins with the first of its meetings that has a story, so that no older ones lack minutes.
fn first_day(stage: &Stage, series: &Series) -> Result<Date, LoadError> {
    let ago = GATHERINGS
        .iter()
        .filter(|gathering| gathering.group == series.group)
        .map(|gathering| gathering.occurrences_ago)
        .max()
        .unwrap_or(1);
    day(stage, series, i32::try_from(ago).unwrap_or(i32::MAX))
}

fn day_of(stage: &Stage, gathering: &Gathering) -> Result<Date, LoadError> {
    let ago = i32::try_from(gathering.occurrences_ago).unwrap_or(i32::MAX);
    day(stage, series(gathering.group)?, ago)
}

fn begin(stage: &Stage, gathering: &Gathering) -> Result<Timestamp, LoadError> {
    let series = series(gathering.group)?;
    let (hour, minute) = series.wall_time;
    stage.at(series.zone, day_of(stage, gathering)?, hour, minute)
}

/// When the meeting with this key begins.
pub(super) fn when(stage: &Stage, key: &str) -> Result<Timestamp, LoadError> {
    let gathering = GATHERINGS
        .iter()
        .find(|gathering| gathering.key == key)
        .ok_or_else(|| LoadError::Missing(format!("the meeting {key}")))?;
    begin(stage, gathering)
}

async fn announce(stage: &Stage, number: usize) -> Result<(), LoadError> {
    let series = SERIES
        .get(number)
        .ok_or_else(|| LoadError::Missing(format!("series {number}")))?;
    let (hour, minute) = series.wall_time;
    let entry = SeriesEntry {
        title: series.title.to_owned(),
        starts_on: first_day(stage, series)?.to_string(),
        wall_time: format!("{hour:02}:{minute:02}"),
        zone: series.zone.to_owned(),
        minutes: series.minutes.to_string(),
        every_weeks: series.every_weeks.to_string(),
        until: String::new(),
        place: series.place.to_owned(),
    };
    let administrator = stage.administrator()?;
    meetings::create_series(
        &stage.services,
        administrator,
        series.group.to_owned(),
        entry,
    )
    .await
    .map_err(refused(format!("the series of {}", series.group)))?;
    Ok(())
}

/// Who keeps the books of a body in the demo.
fn scribe<'stage>(stage: &'stage Stage, group: &str) -> Result<&'stage Viewer, LoadError> {
    stage.person(if group == "data" { "lin" } else { "hana" })
}

async fn attend(stage: &Stage, gathering: &Gathering) -> Result<(), LoadError> {
    let lines = gathering
        .present
        .iter()
        .map(|key| {
            Ok(AttendanceEntry {
                account: stage.person(key)?.id.to_string(),
                attendance: "present".to_owned(),
            })
        })
        .collect::<Result<Vec<_>, LoadError>>()?;
    meetings::note_attendance(
        &stage.services,
        scribe(stage, gathering.group)?,
        gathering.group.to_owned(),
        day_of(stage, gathering)?,
        lines,
    )
    .await
    .map_err(refused(format!("the attendance of {}", gathering.key)))
}

async fn minute(stage: &Stage, gathering: &Gathering) -> Result<(), LoadError> {
    let scribe = scribe(stage, gathering.group)?;
    let (slug, day) = (gathering.group.to_owned(), day_of(stage, gathering)?);
    let motions = DECISIONS
        .iter()
        .filter(|decision| matches!(decision.vote, Vote::Meeting(key, _) if key == gathering.key))
        .filter_map(|decision| stage.motions.get(decision.key))
        .map(|motion| motion.id)
        .collect();
    meetings::link_motions(&stage.services, scribe, slug.clone(), day, motions)
        .await
        .map_err(refused(format!("the motions of {}", gathering.key)))?;
    let entry = MinutesEntry {
        text: gathering.minutes.unwrap_or_default().to_owned(),
        ..MinutesEntry::default()
    };
    meetings::publish_minutes(&stage.services, scribe, slug, day, entry)
        .await
        .map_err(refused(format!("the minutes of {}", gathering.key)))?;
    Ok(())
}
