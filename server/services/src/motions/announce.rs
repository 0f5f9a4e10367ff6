//! Announcing a motion: from then on everybody reads it, its notice counts, and members can second and sponsor it.

use folkmoot_domain::accounts::Viewer;
use folkmoot_domain::ids::MotionId;
use folkmoot_domain::record::{self, Kind};
use folkmoot_store::motions::{MotionRow, life};
use serde_json::json;

use super::draft::HeldDraft;
use crate::record::enter;
use crate::{Refusal, Services};

/// Makes a draft public.
pub async fn announce(services: &Services, actor: &Viewer, id: MotionId) -> Result<(), Refusal> {
    let (surroundings, actor) = (services.clone(), actor.id);
    services
        .write(move |tx| {
            Box::pin(async move {
                let now = surroundings.now();
                let held = HeldDraft::lock(tx, &surroundings, id, actor, now).await?;
                if held.row.announced_at().is_some() {
                    return Err(Refusal::Conflict("prelude-conflict-announced"));
                }
                if !held.powers.announce {
                    return Err(Refusal::NotAllowed("motions-refused-open"));
                }
                life::announce(tx, id, now).await?;
                enter(&surroundings, tx, act(&held.row), now).await?;
                Ok(())
            })
        })
        .await
}

fn act(row: &MotionRow) -> record::Act {
    let act = match row.joint_body {
        Some(other) => {
            record::Act::new(Kind::MotionAnnounced, row.id.0).fact("joint_body", other.to_string())
        }
        None => record::Act::new(Kind::MotionAnnounced, row.id.0),
    };
    act
        .fact("body", row.body_id.to_string())
        .fact("mode", row.mode.word())
        .fact("matter", row.matter.word())
        .fact("variant", json!(row.variant))
        .document(
            "motion",
            json!({
                "title": row.title, "text": row.text, "moved_by": row.moved_by, "subject": row.subject_id,
            }),
        )
}
