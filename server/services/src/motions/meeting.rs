//! The meetings of a motion: one of its own body that it is moved for, and those it is linked to.

use folkmoot_domain::bodies::{Body, read_day};
use folkmoot_domain::forms::FieldError;
use folkmoot_domain::ids::{BodyId, MeetingId, MotionId};
use folkmoot_domain::meetings::{Occurrence, instant_of, occurrence_on, occurrences, zone_of};
use folkmoot_domain::motions::reading::{MeetingRef, Motion};
use folkmoot_store::meetings::attendance;
use folkmoot_store::motions::reading;
use folkmoot_store::{Tx, bodies};
use jiff::ToSpan as _;
use jiff::civil::Date;

use super::actions;
use super::body::BodyToday;
use crate::{Refusal, Services, meetings};

/// The form offers meetings of this many days back and ahead.
const OFFERED_DAYS: (i32, i32) = (30, 90);

/// A motion with the meetings it was moved for or linked to, and the id of its body; its count is left to the caller.
pub(super) async fn find(
    tx: &mut Tx,
    services: &Services,
    id: MotionId,
) -> Result<(BodyId, Motion), Refusal> {
    let (body, mut motion) = reading::find(tx, id).await?.ok_or(Refusal::NotFound)?;
    actions::judge(services, &mut motion.links.actions, services.now());
    motion.meetings = attendance::of_motion(tx, id)
        .await?
        .into_iter()
        .filter_map(|meeting| {
            let zone = zone_of(&meeting.zone, &services.zones);
            Some(MeetingRef {
                address: address(&meeting.group, meeting.announced_for),
                announced_for: meeting.announced_for,
                title: meeting.title,
                starts_at: instant_of(meeting.wall, &zone)?,
                cancelled: meeting.cancelled,
                linked_by_hand: meeting.linked_by_hand,
            })
        })
        .collect();
    Ok((body, motion))
}

/// What the form offers: the body's meetings around today that take place, the earliest first; the one that is named
/// already, however far away.
pub(super) async fn offered(
    tx: &mut Tx,
    services: &Services,
    today: &BodyToday,
    named: &str,
) -> Result<Vec<MeetingRef>, Refusal> {
    let (series, written) = meetings::calendar_of(tx, today.body.id).await?;
    let (back, ahead) = OFFERED_DAYS;
    let day = |days: i32| today.day.checked_add(days.days()).unwrap_or(today.day);
    let mut offered = occurrences(&series, &written, day(-back), day(ahead), &services.zones);
    let named = read_day(named, "meeting", &mut Vec::new())
        .and_then(|date| occurrence_on(&series, &written, date, &services.zones));
    if let Some(named) = named.filter(|named| !offered.contains(named)) {
        offered.push(named);
        offered.sort_by_key(|occurrence| occurrence.starts);
    }
    Ok(offered
        .into_iter()
        .filter(|occurrence| !occurrence.cancelled)
        .map(|occurrence| reference(&today.body.slug, occurrence))
        .collect())
}

fn reference(group: &str, occurrence: Occurrence) -> MeetingRef {
    MeetingRef {
        address: address(group, occurrence.original_date),
        announced_for: occurrence.original_date,
        title: occurrence.title,
        starts_at: occurrence.starts,
        cancelled: occurrence.cancelled,
        linked_by_hand: false,
    }
}

fn address(group: &str, announced_for: Date) -> String {
    format!("/meetings/{group}/{announced_for}")
}

/// The body's own meeting of this day, written down if it was only an occurrence of a series so far; a message at the
/// field when the body has no such meeting, or it was cancelled.
pub(super) async fn written_down(
    tx: &mut Tx,
    services: &Services,
    body: &Body,
    day: Date,
) -> Result<Result<MeetingId, FieldError>, Refusal> {
    // Locked, so that nobody cancels the meeting or writes it down meanwhile.
    let body = bodies::lock(tx, body.id).await?.ok_or(Refusal::NotFound)?;
    let message = match meetings::at_address(services, tx, &body, day).await? {
        Some(occurrence) if !occurrence.cancelled => {
            return Ok(Ok(meetings::written_down(services, tx, &body, day)
                .await?
                .id));
        }
        Some(_) => "motions-error-meeting-cancelled",
        None => "motions-error-meeting",
    };
    Ok(Err(FieldError::new("meeting", message)))
}
