//! A single meeting is announced.

use folkmoot_domain::{
    accounts::Viewer,
    bodies::Body,
    forms::FieldError,
    ids::MeetingId,
    meetings::{Meeting, MeetingEntry},
    record::{Act, Kind},
};
use folkmoot_store::meetings;

use super::{at_address, facts, series_form};
use crate::{
    Refusal, Services,
    bodies::{Books, keep_books},
    record,
};

/// The body that is to meet.
pub async fn announce_form(
    services: &Services,
    viewer: &Viewer,
    slug: String,
) -> Result<Body, Refusal> {
    let (body, _) = series_form(services, viewer, slug, None).await?;
    Ok(body)
}

/// Announces a meeting outside any series.
pub async fn announce_meeting(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    entry: MeetingEntry,
) -> Result<Meeting, Refusal> {
    keep_books(services, viewer, slug, move |tx, books| {
        Box::pin(async move {
            let Books {
                services, body, at, ..
            } = books;
            let new = entry.read(&services.zones).map_err(Refusal::Invalid)?;
            if at_address(&services, tx, &body, new.date).await?.is_some() {
                let error = FieldError::new("date", "meetings-error-day-taken");
                return Err(Refusal::Invalid(vec![error]));
            }
            let meeting = Meeting {
                id: MeetingId(services.new_id()),
                series: None,
                body: body.id,
                original_date: new.date,
                date: new.date,
                wall_time: new.wall_time,
                minutes: new.minutes,
                zone: new.zone,
                title: new.title,
                place: new.place,
                cancelled: false,
                notice: String::new(),
                sequence: 0,
                created_at: at,
                changed_at: at,
                revision: 0,
            };
            meetings::add(tx, &meeting).await?;
            let mut act = Act::new(Kind::MeetingCalled, meeting.id.0)
                .document("title", meeting.title.as_str())
                .document("place", meeting.place.as_str());
            act.facts = facts(&body, &meeting);
            record::enter(&services, tx, act, at).await?;
            Ok(meeting)
        })
    })
    .await
}
