//! Minutes are written, published, amended.

use folkmoot_domain::{
    accounts::Viewer,
    bodies::Body,
    meetings::{GroupRef, Meeting, Minutes, MinutesEntry, MinutesPad},
    record::{Act, Kind},
};
use folkmoot_store::{
    Tx,
    meetings::{attendance, minutes},
};
use jiff::civil::Date;
use serde_json::json;

use super::{announced, has_begun, lock_meeting};
use crate::{
    Refusal, Services,
    bodies::{Books, keep_books, open_books},
    record,
};

/// The page on which minutes are written: the draft, or the published text to amend.
pub async fn minutes_pad(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    date: Date,
) -> Result<MinutesPad, Refusal> {
    open_books(services, viewer, slug, move |tx, books| {
        Box::pin(async move {
            let Books { services, body, .. } = books;
            let occurrence = announced(&services, tx, &body, date).await?;
            let (published, draft) = match occurrence.meeting {
                Some(meeting) => (
                    minutes::versions(tx, meeting).await?.into_iter().next(),
                    minutes::draft(tx, meeting).await?,
                ),
                None => (None, None),
            };
            Ok(MinutesPad {
                group: GroupRef {
                    slug: body.slug,
                    name: body.name,
                },
                occurrence,
                published,
                draft,
            })
        })
    })
    .await
}

/// Saves the draft and gives its new revision; refused when somebody else saved or published since the form was made.
pub async fn save_draft(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    date: Date,
    entry: MinutesEntry,
) -> Result<i64, Refusal> {
    let (text, note) = entry.read_draft().map_err(Refusal::Invalid)?;
    keep_books(services, viewer, slug, move |tx, books| {
        Box::pin(async move {
            let Books {
                services,
                viewer,
                body,
                at,
            } = books;
            let meeting = latest(&services, tx, &body, date, &entry).await?;
            let revision = entry.revision + 1;
            let words = (text.as_str(), note.as_str());
            minutes::save_draft(tx, meeting.id, words, revision, at, viewer.id).await?;
            Ok(revision)
        })
    })
    .await
}

/// Publishes the text as the next version of the minutes; the draft is gone, earlier versions stay.
pub async fn publish_minutes(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    date: Date,
    entry: MinutesEntry,
) -> Result<Minutes, Refusal> {
    let (text, note) = entry.read_final().map_err(Refusal::Invalid)?;
    keep_books(services, viewer, slug, move |tx, books| {
        Box::pin(async move {
            let Books {
                services,
                viewer,
                body,
                at,
            } = books;
            let meeting = latest(&services, tx, &body, date, &entry).await?;
            if !has_begun(&services, &meeting, at) {
                return Err(Refusal::Conflict("meetings-conflict-not-begun"));
            }
            let minutes = Minutes {
                version: entry.version + 1,
                text,
                note,
                published_at: at,
                published_by: viewer.id,
                published_by_name: Some(viewer.name),
            };
            minutes::publish(tx, meeting.id, &minutes).await?;
            minutes::delete_draft(tx, meeting.id).await?;
            let present: Vec<_> = attendance::of_meeting(tx, meeting.id)
                .await?
                .into_iter()
                .map(|(account, _, mark)| json!({ "account": account, "attendance": mark }))
                .collect();
            let motions: Vec<_> = attendance::motions(tx, meeting.id)
                .await?
                .into_iter()
                .filter_map(|motion| motion.code)
                .collect();
            let act = Act::new(Kind::MinutesPublished, meeting.id.0)
                .fact("body", body.slug.as_str())
                .fact("meeting", meeting.original_date.to_string())
                .fact("version", minutes.version)
                .fact("motions", motions)
                .document("text", minutes.text.as_str())
                .document("note", minutes.note.as_str())
                .document("attendance", present);
            record::enter(&services, tx, act, at).await?;
            Ok(minutes)
        })
    })
    .await
}

/// The meeting, when the form was made from its latest draft and version.
async fn latest(
    services: &Services,
    tx: &mut Tx,
    body: &Body,
    date: Date,
    entry: &MinutesEntry,
) -> Result<Meeting, Refusal> {
    let meeting = lock_meeting(services, tx, body, date).await?;
    let version = minutes::versions(tx, meeting.id)
        .await?
        .first()
        .map_or(0, |minutes| minutes.version);
    let revision = minutes::draft(tx, meeting.id)
        .await?
        .map_or(0, |draft| draft.revision);
    if version == entry.version && revision == entry.revision {
        Ok(meeting)
    } else {
        Err(Refusal::Conflict("meetings-conflict-minutes"))
    }
}
