//! Closing a vote: the count, the outcome, the entry in the record.

use folkmoot_domain::accounts::Viewer;
use folkmoot_domain::canonical::commitment;
use folkmoot_domain::ids::AccountId;
use folkmoot_domain::motions::register::Standing;
use folkmoot_domain::motions::state::Act;
use folkmoot_domain::motions::{Choice, Outcome, Secrecy, State};
use folkmoot_domain::record::{self, Kind};
use folkmoot_store::Tx;
use folkmoot_store::motions::{ballots, life, proceedings};
use jiff::Timestamp;
use serde_json::json;
use std::collections::BTreeMap;

use super::body::BodyToday;
use super::conflicts;
use super::decided::Decided;
use super::held::{Counted, Done, Held, hold};
use crate::record::enter;
use crate::{Refusal, Services, jobs};

/// Ends the vote by the chair's word. A motion whose deadline had come is closed by that instead.
pub async fn close(services: &Services, actor: &Viewer, code: &str) -> Result<(), Refusal> {
    let (surroundings, actor, code) = (services.clone(), actor.id, code.to_owned());
    let done = services
        .store
        .write(move |tx| {
            Box::pin(async move {
                let Some(held) = hold(tx, &surroundings, &code, Act::Close).await? else {
                    return Ok(Done::TooLate);
                };
                let body = BodyToday::of(tx, &surroundings, held.row.body_id, held.now).await?;
                if !body.office(tx, actor).await?.presides() {
                    return Err(Refusal::NotAllowed("motions-refused-close"));
                }
                if held.earliest().is_some_and(|earliest| held.now < earliest) {
                    return Err(Refusal::Conflict("motions-conflict-too-soon"));
                }
                count_and_close(tx, &surroundings, &held, held.now, Some(actor)).await?;
                Ok::<_, Refusal>(Done::Happened(()))
            })
        })
        .await?;
    match done {
        // Closed is what was asked for, and closed it is.
        Done::Happened(()) | Done::TooLate => Ok(()),
    }
}

/// Counts a held motion and closes it as of `ended`.
pub(super) async fn count_and_close(
    tx: &mut Tx,
    services: &Services,
    held: &Held,
    ended: Timestamp,
    by: Option<AccountId>,
) -> Result<Outcome, Refusal> {
    let counted = held.count(tx, ended).await?;
    life::close(tx, held.id(), ended, by, &counted.outcome).await?;
    if held.secrecy() == Secrecy::Secret {
        ballots::erase_choices(tx, held.id()).await?;
    }
    jobs::plan_motion(tx, held.id(), None).await?;
    let own = Standing::of(&counted.outcome.verdict);
    let decided = Decided::of(tx, services, &held.row, own, ended).await?;
    if decided.standing != own {
        proceedings::stand(tx, held.id(), decided.standing).await?;
    }
    let from = decided.settle(tx, services, held.now).await?;
    let mut act = act(held, &counted, ended, by).fact("in_force_from", json!(from));
    if held.row.joint_with.is_some() {
        act = act.fact("standing", decided.standing.word());
    }
    enter(services, tx, act, held.now).await?;
    decided.follow(tx, services, (from, held.now)).await?;
    Ok(counted.outcome)
}

fn act(held: &Held, counted: &Counted, ended: Timestamp, by: Option<AccountId>) -> record::Act {
    let tally = counted.outcome.tally;
    let act = record::Act::new(Kind::MotionClosed, held.id().0)
        .fact("code", json!(held.row.code))
        .fact("body", held.row.body_id.to_string())
        .fact("outcome", counted.outcome.verdict.name())
        .fact("tally", json!(tally))
        .fact("ended_at", ended.to_string())
        .fact("by_deadline", by.is_none())
        .document("closed_by", json!(by))
        .document("roll", json!(counted.roll))
        .document("arithmetic", json!(counted.outcome.steps));
    said(act, held, counted, State::Closed)
}

/// The act with what everybody said beside it, as far as anybody may ever see that.
pub(super) fn said(act: record::Act, held: &Held, counted: &Counted, state: State) -> record::Act {
    let mut answers = counted.answers.clone();
    answers.retain(|_, answered| answered.stance.is_told(held.secrecy(), state));
    let act = if answers.is_empty() {
        act
    } else {
        act.document("conflicts", json!(conflicts::digests(&answers)))
    };
    if held.secrecy().hides_choices(state) {
        let votes = counted.votes.iter();
        let recused: Vec<_> = votes
            .filter(|(_, choice)| **choice == Choice::Recuse && state == State::Closed)
            .map(|(voter, _)| voter)
            .collect();
        return act.document("recused", json!(recused));
    }
    act.document("votes", json!(counted.votes))
        .document("reasons", json!(digests(&counted.reasons)))
        .document("superseded_votes", json!(counted.superseded))
}

/// The reasons by their SHA-256: whoever closes their account takes the words with them, and what stands in the record
/// still shows whether a reason is the one that was given.
fn digests(reasons: &BTreeMap<AccountId, String>) -> BTreeMap<AccountId, String> {
    reasons
        .iter()
        .map(|(voter, reason)| (*voter, commitment(&[], reason.as_bytes())))
        .collect()
}
