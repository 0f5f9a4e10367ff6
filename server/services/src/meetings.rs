//! Meetings: announced, moved, held, minuted.

mod announce;
mod attend;
pub mod calendar;
mod change;
mod link;
mod listing;
mod minutes;
mod read;
mod series;

use folkmoot_domain::{
    bodies::Body,
    ids::{BodyId, MeetingId},
    meetings::{Meeting, Occurrence, Series, occurrence_on},
};
use folkmoot_store::{Tx, meetings};
use jiff::{Timestamp, civil::Date};
use serde_json::{Value, json};

use crate::{Refusal, Services};

pub use announce::{announce_form, announce_meeting};
pub use attend::{AttendanceSheet, attendance_sheet, note_attendance};
pub use change::{cancel_meeting, move_meeting};
pub use link::{link_motions, link_sheet};
pub use listing::{Wanted, page};
pub use minutes::{minutes_pad, publish_minutes, save_draft};
pub use read::{Found, feed, meeting, meetings as list};
pub use series::{change_series, create_series, end_series, series_form};

/// The body's meeting at an address, whether or not anything is written down about it.
async fn announced(
    services: &Services,
    tx: &mut Tx,
    body: &Body,
    date: Date,
) -> Result<Occurrence, Refusal> {
    at_address(services, tx, body, date)
        .await?
        .ok_or(Refusal::NotFound)
}

/// The body's meeting at an address, written down and locked until the transaction ends. Lock the body before.
async fn lock_meeting(
    services: &Services,
    tx: &mut Tx,
    body: &Body,
    date: Date,
) -> Result<Meeting, Refusal> {
    let meeting = written_down(services, tx, body, date).await?;
    meetings::lock(tx, meeting.id).await?;
    Ok(meeting)
}

/// The series of a body, and its meetings about which something is written down.
pub(crate) async fn calendar_of(
    tx: &mut Tx,
    body: BodyId,
) -> Result<(Vec<Series>, Vec<Meeting>), Refusal> {
    Ok((
        meetings::all_series(tx, Some(body)).await?,
        meetings::all(tx, Some(body)).await?,
    ))
}

/// The same, or nothing when the body has no such meeting.
pub(crate) async fn at_address(
    services: &Services,
    tx: &mut Tx,
    body: &Body,
    date: Date,
) -> Result<Option<Occurrence>, Refusal> {
    let (series, written) = calendar_of(tx, body.id).await?;
    Ok(occurrence_on(&series, &written, date, &services.zones))
}

/// The meeting of a body at its address, written down if it was only an occurrence of a series so far.
///
/// Lock the body before, so that two don't write the same meeting down.
pub(crate) async fn written_down(
    services: &Services,
    tx: &mut Tx,
    body: &Body,
    date: Date,
) -> Result<Meeting, Refusal> {
    if let Some(meeting) = meetings::by_date(tx, body.id, date).await? {
        return Ok(meeting);
    }
    let series: Vec<Series> = meetings::all_series(tx, Some(body.id)).await?;
    let own = series
        .into_iter()
        .find(|one| one.falls_on(date))
        .ok_or(Refusal::NotFound)?;
    let at = services.now();
    let meeting = Meeting {
        id: MeetingId(services.new_id()),
        series: Some(own.id),
        body: body.id,
        original_date: date,
        date,
        wall_time: own.wall_time,
        minutes: own.minutes,
        zone: own.zone,
        title: own.title,
        place: own.place,
        cancelled: false,
        notice: String::new(),
        // A departure from the series must not look older than the series.
        sequence: own.sequence,
        created_at: at,
        changed_at: at,
        revision: 0,
    };
    meetings::add(tx, &meeting).await?;
    Ok(meeting)
}

/// Time and place as facts of the record.
fn facts(body: &Body, meeting: &Meeting) -> serde_json::Map<String, Value> {
    let mut facts = serde_json::Map::new();
    for (name, value) in [
        ("body", json!(body.slug)),
        ("meeting", json!(meeting.original_date.to_string())),
        ("date", json!(meeting.date.to_string())),
        ("time", json!(clock(meeting.wall_time))),
        ("zone", json!(meeting.zone)),
        ("minutes", json!(meeting.minutes)),
    ] {
        facts.insert(name.to_owned(), value);
    }
    facts
}

fn clock(time: jiff::civil::Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// Whether a meeting has begun: what has can't be moved or cancelled, and only then is there something to note of it.
fn has_begun(services: &Services, meeting: &Meeting, now: Timestamp) -> bool {
    meeting
        .occurrence(None, &services.zones)
        .is_some_and(|occurrence| occurrence.starts <= now)
}

#[cfg(test)]
mod tests;
