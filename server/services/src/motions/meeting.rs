//! The meetings of a motion.

use folkmoot_domain::ids::{BodyId, MotionId};
use folkmoot_domain::meetings::{instant_of, zone_of};
use folkmoot_domain::motions::reading::{MeetingRef, Motion};
use folkmoot_store::Tx;
use folkmoot_store::meetings::attendance;
use folkmoot_store::motions::reading;

use crate::{Refusal, Services};

/// A motion with the meetings it was moved for or linked to, and the id of its body; its count is left to the caller.
pub(super) async fn find(
    tx: &mut Tx,
    services: &Services,
    id: MotionId,
) -> Result<(BodyId, Motion), Refusal> {
    let (body, mut motion) = reading::find(tx, id).await?.ok_or(Refusal::NotFound)?;
    motion.meetings = attendance::of_motion(tx, id)
        .await?
        .into_iter()
        .filter_map(|meeting| {
            let zone = zone_of(&meeting.zone, &services.zones);
            Some(MeetingRef {
                address: format!("/meetings/{}/{}", meeting.group, meeting.announced_for),
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
