//! Giving a motion up: a draft, or an open motion before its vote ends.

use folkmoot_domain::accounts::Viewer;
use folkmoot_domain::ids::{AccountId, MotionId};
use folkmoot_domain::motions::register::Standing;
use folkmoot_domain::motions::{Secrecy, State, state::Act};
use folkmoot_domain::record::{self, Kind};
use folkmoot_store::Tx;
use folkmoot_store::motions::{self as stored, ballots, life};
use serde_json::json;

use super::at_deadline::catch_up;
use super::close::said;
use super::decided::Decided;
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
/// commitments to what had been said by then. What two bodies vote on is taken back from both.
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
                let other = other_vote(tx, &surroundings, &held).await?;
                take_back(tx, &surroundings, &held, actor).await?;
                if let Some(other) = other {
                    take_back(tx, &surroundings, &other, actor).await?;
                } else if held.row.joint_with.is_some() {
                    let (row, now) = (&held.row, held.now);
                    let decided =
                        Decided::of(tx, &surroundings, row, Standing::Withdrawn, now).await?;
                    decided.settle(tx, &surroundings, now).await?;
                    decided.follow(tx, &surroundings, (None, now)).await?;
                }
                Ok(Done::Happened(()))
            })
        })
        .await?
        .or_too_late()
}

/// The other body's vote on the same, while it is open; locked with the first.
async fn other_vote(
    tx: &mut Tx,
    services: &Services,
    held: &Held,
) -> Result<Option<Held>, Refusal> {
    let Some(id) = held.row.joint_with else {
        return Ok(None);
    };
    let row = stored::read(tx, id).await?.ok_or(Refusal::NotFound)?;
    match catch_up(tx, services, row, held.now).await? {
        Some(row) if row.state == State::Open => {
            Ok(Some(Held::load(tx, services, row, held.now).await?))
        }
        _ => Ok(None),
    }
}

async fn take_back(
    tx: &mut Tx,
    services: &Services,
    held: &Held,
    by: AccountId,
) -> Result<(), Refusal> {
    let counted = held.count(tx, held.now).await?;
    life::withdraw(tx, held.id(), held.now, by).await?;
    if held.secrecy() == Secrecy::Secret {
        ballots::erase_choices(tx, held.id()).await?;
    }
    jobs::plan_motion(tx, held.id(), None).await?;
    enter(services, tx, act(held, &counted, by), held.now).await?;
    Ok(())
}

fn act(held: &Held, counted: &Counted, by: AccountId) -> record::Act {
    let act = record::Act::new(Kind::MotionWithdrawn, held.id().0)
        .fact("code", json!(held.row.code))
        .fact("body", held.row.body_id.to_string())
        .document("withdrawn_by", json!(by))
        .document("roll", json!(counted.roll));
    said(act, held, counted, State::Withdrawn)
}
