//! Motions are linked to the meeting that dealt with them.

use folkmoot_domain::{
    accounts::Viewer,
    bodies::Body,
    ids::MotionId,
    meetings::{LinkedMotion, Occurrence},
};
use folkmoot_store::meetings::attendance;
use jiff::civil::Date;

use super::{announced, lock_meeting};
use crate::{
    Refusal, Services,
    bodies::{Books, keep_books, open_books},
};

/// The body's latest motions, those linked by hand marked.
pub async fn link_sheet(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    date: Date,
) -> Result<(Body, Occurrence, Vec<LinkedMotion>), Refusal> {
    open_books(services, viewer, slug, move |tx, books| {
        Box::pin(async move {
            let Books { services, body, .. } = books;
            let occurrence = announced(&services, tx, &body, date).await?;
            let linked = match occurrence.meeting {
                Some(meeting) => attendance::motions(tx, meeting).await?,
                None => Vec::new(),
            };
            let mut motions = attendance::numbered_motions(tx, body.id).await?;
            // What was moved for this meeting is linked anyway.
            motions.retain(|motion| {
                !linked
                    .iter()
                    .any(|other| other.id == motion.id && !other.linked_by_hand)
            });
            for motion in &mut motions {
                motion.linked_by_hand = linked.iter().any(|other| other.id == motion.id);
            }
            Ok((body, occurrence, motions))
        })
    })
    .await
}

/// Links these motions to the meeting, in the place of those linked by hand before.
pub async fn link_motions(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    date: Date,
    mut motions: Vec<MotionId>,
) -> Result<(), Refusal> {
    motions.sort_unstable();
    motions.dedup();
    keep_books(services, viewer, slug, move |tx, books| {
        Box::pin(async move {
            let Books { services, body, .. } = books;
            let meeting = lock_meeting(&services, tx, &body, date).await?;
            let known = attendance::numbered_motions(tx, body.id).await?;
            let linked = attendance::motions(tx, meeting.id).await?;
            motions.retain(|motion| known.iter().chain(&linked).any(|other| other.id == *motion));
            attendance::link(tx, meeting.id, &motions).await?;
            Ok(())
        })
    })
    .await
}
