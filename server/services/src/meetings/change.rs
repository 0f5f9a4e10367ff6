//! A meeting is moved to another time or place, or cancelled.

use folkmoot_domain::{
    accounts::Viewer,
    bodies::Body,
    meetings::{CancelEntry, Meeting, MoveEntry},
    record::{Act, Kind},
};
use folkmoot_store::{Tx, meetings};
use jiff::{Timestamp, civil::Date};

use super::{facts, has_begun, lock_meeting};
use crate::{
    Refusal, Services,
    bodies::{Books, keep_books},
    record,
};

/// Moves a meeting that has not begun; one that was cancelled is on again.
pub async fn move_meeting(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    date: Date,
    entry: MoveEntry,
) -> Result<Meeting, Refusal> {
    let to = entry.read().map_err(Refusal::Invalid)?;
    keep_books(services, viewer, slug, move |tx, books| {
        Box::pin(async move {
            let Books {
                services, body, at, ..
            } = books;
            let was = coming(&services, tx, &body, date, at).await?;
            let meeting = Meeting {
                date: to.date,
                wall_time: to.wall_time,
                minutes: to.minutes,
                place: to.place,
                notice: to.notice,
                cancelled: false,
                changed_at: at,
                sequence: was.sequence + 1,
                ..was
            };
            enter(&services, tx, Kind::MeetingMoved, &body, &meeting, at).await?;
            Ok(meeting)
        })
    })
    .await
}

/// Cancels a meeting that has not begun.
pub async fn cancel_meeting(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    date: Date,
    entry: CancelEntry,
) -> Result<Meeting, Refusal> {
    let notice = entry.read().map_err(Refusal::Invalid)?;
    keep_books(services, viewer, slug, move |tx, books| {
        Box::pin(async move {
            let Books {
                services, body, at, ..
            } = books;
            let was = coming(&services, tx, &body, date, at).await?;
            if was.cancelled {
                return Err(Refusal::Conflict("meetings-conflict-cancelled"));
            }
            let meeting = Meeting {
                notice,
                cancelled: true,
                changed_at: at,
                sequence: was.sequence + 1,
                ..was
            };
            enter(&services, tx, Kind::MeetingCancelled, &body, &meeting, at).await?;
            Ok(meeting)
        })
    })
    .await
}

/// The meeting, locked, that has not begun.
async fn coming(
    services: &Services,
    tx: &mut Tx,
    body: &Body,
    date: Date,
    now: Timestamp,
) -> Result<Meeting, Refusal> {
    let meeting = lock_meeting(services, tx, body, date).await?;
    if has_begun(services, &meeting, now) {
        return Err(Refusal::Conflict("meetings-conflict-begun"));
    }
    Ok(meeting)
}

async fn enter(
    services: &Services,
    tx: &mut Tx,
    kind: Kind,
    body: &Body,
    meeting: &Meeting,
    at: Timestamp,
) -> Result<(), Refusal> {
    meetings::change(tx, meeting).await?;
    let mut act = Act::new(kind, meeting.id.0)
        .document("place", meeting.place.as_str())
        .document("notice", meeting.notice.as_str());
    act.facts = facts(body, meeting);
    record::enter(services, tx, act, at).await?;
    Ok(())
}
