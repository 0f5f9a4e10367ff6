//! Giving up a draft.

use folkmoot_domain::accounts::Viewer;
use folkmoot_domain::ids::MotionId;
use folkmoot_domain::motions::state::Act;
use folkmoot_store::motions::life;

use super::draft::HeldDraft;
use crate::{Refusal, Services};

/// Withdraws a draft. Nothing of it was public, so nothing goes on the record.
pub async fn withdraw(services: &Services, actor: &Viewer, id: MotionId) -> Result<(), Refusal> {
    let (surroundings, actor) = (services.clone(), actor.id);
    services
        .store
        .write(move |tx| {
            Box::pin(async move {
                let now = surroundings.now();
                let held = HeldDraft::lock(tx, &surroundings, id, actor, now).await?;
                if !held.powers.withdraw {
                    return Err(held.refused(Act::Withdraw, "motions-refused-withdraw"));
                }
                life::withdraw(tx, id).await?;
                Ok(())
            })
        })
        .await
}
