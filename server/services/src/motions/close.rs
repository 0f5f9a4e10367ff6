//! Closing a vote: the count, the outcome, the entry in the record.

use folkmoot_domain::accounts::Viewer;
use folkmoot_domain::ids::AccountId;
use folkmoot_domain::motions::Outcome;
use folkmoot_domain::motions::state::Act;
use folkmoot_domain::record::{self, Kind};
use folkmoot_store::Tx;
use folkmoot_store::motions::life;
use jiff::Timestamp;
use serde_json::json;

use super::body::BodyToday;
use super::held::{Counted, Done, Held, hold};
use crate::record::enter;
use crate::{Refusal, Services};

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
    let counted = held.count(tx).await?;
    life::close(tx, held.id(), ended, by, &counted.outcome).await?;
    let act = act(held, &counted, ended, by);
    enter(services, tx, act, held.now).await?;
    Ok(counted.outcome)
}

fn act(held: &Held, counted: &Counted, ended: Timestamp, by: Option<AccountId>) -> record::Act {
    let tally = counted.outcome.tally;
    record::Act::new(Kind::MotionClosed, held.id().0)
        .fact("code", json!(held.row.code))
        .fact("body", held.row.body_id.to_string())
        .fact("outcome", counted.outcome.verdict.name())
        .fact("tally", json!(tally))
        .fact("ended_at", ended.to_string())
        .fact("by_deadline", by.is_none())
        .document("closed_by", json!(by))
        .document("votes", json!(counted.votes))
        .document("superseded_votes", json!(counted.superseded))
        .document("roll", json!(counted.roll))
        .document("arithmetic", json!(counted.outcome.steps))
}
