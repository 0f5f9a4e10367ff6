//! Seconding and sponsoring an announced motion, and taking that back until its vote opens.

use folkmoot_domain::accounts::Viewer;
use folkmoot_domain::ids::MotionId;
use folkmoot_domain::motions::Backing;
use folkmoot_domain::record::{Act, Kind};
use folkmoot_store::motions::backers;
use serde_json::json;

use super::draft::HeldDraft;
use crate::record::enter;
use crate::{Refusal, Services};

/// The actor backs the motion, or no longer does; to do again what is so already changes nothing.
pub async fn back(
    services: &Services,
    actor: &Viewer,
    id: MotionId,
    backing: Backing,
    backs: bool,
) -> Result<(), Refusal> {
    let (surroundings, actor) = (services.clone(), actor.id);
    services
        .write(move |tx| {
            Box::pin(async move {
                let now = surroundings.now();
                let held = HeldDraft::lock(tx, &surroundings, id, actor, now).await?;
                if held.row.announced_at().is_none() {
                    return Err(Refusal::Conflict("prelude-conflict-not-announced"));
                }
                // Who has lost their vote can still take back what they gave with it.
                if backs && !held.powers.back {
                    return Err(Refusal::NotAllowed("prelude-refused-back"));
                }
                let kind = if backs {
                    Kind::MotionBacked
                } else {
                    Kind::MotionUnbacked
                };
                let changed = if backs {
                    backers::give(tx, id, actor, backing, now).await?
                } else {
                    backers::withdraw(tx, id, actor, backing, now).await?
                };
                if changed {
                    let act = Act::new(kind, id.0)
                        .fact("body", held.row.body_id.to_string())
                        .fact("backing", backing.word())
                        .document("by", json!(actor));
                    enter(&surroundings, tx, act, now).await?;
                }
                Ok(())
            })
        })
        .await
}
