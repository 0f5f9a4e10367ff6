//! Giving a motion up: a draft, or an open motion before its vote ends.

use folkmoot_domain::accounts::Viewer;
use folkmoot_domain::ids::{AccountId, MotionId};
use folkmoot_domain::motions::{Secrecy, State, state::Act};
use folkmoot_domain::record::{self, Kind};
use folkmoot_store::motions::{ballots, life};
use serde_json::json;

use super::close::said;
use super::draft::HeldDraft;
use super::held::{Counted, Done, Held, hold};
use crate::record::enter;
use crate::{Refusal, Services, jobs};

/// Withdraws a draft. As long as only the body's own people could read it, nothing goes on the record: the public relied
/// on nothing. What was announced leaves an entry.
pub async fn withdraw_draft(
    services: &Services,
    actor: &Viewer,
    id: MotionId,
) -> Result<(), Refusal> {
    let (surroundings, actor) = (services.clone(), actor.id);
    services
        .write(move |tx| {
            Box::pin(async move {
                let now = surroundings.now();
                let held = HeldDraft::lock(tx, &surroundings, id, actor, now).await?;
                if !held.powers.withdraw {
                    return Err(Refusal::NotAllowed("motions-refused-withdraw"));
                }
                life::withdraw(tx, id, now, actor).await?;
                if held.row.announced_at().is_some() {
                    let act = record::Act::new(Kind::MotionWithdrawn, id.0)
                        .fact("body", held.row.body_id.to_string())
                        .document("withdrawn_by", json!(actor));
                    enter(&surroundings, tx, act, now).await?;
                }
                Ok(())
            })
        })
        .await
}

/// Withdraws an open motion; only its mover can, and only until the vote ends.
///
/// Everybody could read and rely on it, so it keeps its number and page, and the withdrawal goes on the record with
/// commitments to what had been said by then.
pub async fn withdraw(services: &Services, actor: &Viewer, code: &str) -> Result<(), Refusal> {
    let (surroundings, actor, code) = (services.clone(), actor.id, code.to_owned());
    services
        .write(move |tx| {
            Box::pin(async move {
                let Some(held) = hold(tx, &surroundings, &code, Act::Withdraw).await? else {
                    return Ok(Done::TooLate);
                };
                if held.row.moved_by != actor {
                    return Err(Refusal::NotAllowed("motions-refused-withdraw-open"));
                }
                let counted = held.count(tx, held.now).await?;
                life::withdraw(tx, held.id(), held.now, actor).await?;
                if held.secrecy() == Secrecy::Secret {
                    ballots::erase_choices(tx, held.id()).await?;
                }
                jobs::plan_motion(tx, held.id(), None).await?;
                let act = act(&held, &counted, actor);
                enter(&surroundings, tx, act, held.now).await?;
                Ok(Done::Happened(()))
            })
        })
        .await?
        .or_too_late()
}

fn act(held: &Held, counted: &Counted, by: AccountId) -> record::Act {
    let act = record::Act::new(Kind::MotionWithdrawn, held.id().0)
        .fact("code", json!(held.row.code))
        .fact("body", held.row.body_id.to_string())
        .document("withdrawn_by", json!(by))
        .document("roll", json!(counted.roll));
    said(act, held, counted, State::Withdrawn)
}
