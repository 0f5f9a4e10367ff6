//! Asking for a meeting instead of an electronic vote: enough members who do end it without effect.

use folkmoot_domain::accounts::Viewer;
use folkmoot_domain::motions::state::Act;
use folkmoot_domain::record::{self, Kind};
use folkmoot_store::motions::proceedings;
use serde_json::json;

use super::close::count_and_close;
use super::held::{Done, hold};
use crate::record::enter;
use crate::{Refusal, Services};

/// The actor asks for a meeting, or no longer does; to do again what is so already changes nothing. The vote ends with
/// the last one that its rule asks for.
pub async fn ask_for_meeting(
    services: &Services,
    actor: &Viewer,
    code: &str,
    asks: bool,
) -> Result<(), Refusal> {
    let (surroundings, actor, code) = (services.clone(), actor.id, code.to_owned());
    services
        .write(move |tx| {
            Box::pin(async move {
                let Some(held) = hold(tx, &surroundings, &code, Act::Vote).await? else {
                    return Ok(Done::TooLate);
                };
                let Some(halt) = &held.rule.decision.course.halt else {
                    return Err(Refusal::Conflict("course-conflict-no-halt"));
                };
                // Who is suspended has no say in the vote, so neither in how it ends.
                if !held.electorate.has(actor) || held.suspended.contains(&actor) {
                    return Err(Refusal::NotAllowed("course-refused-halt"));
                }
                if !proceedings::ask(tx, held.id(), actor, asks, held.now).await? {
                    return Ok(Done::Happened(()));
                }
                let kind = if asks {
                    Kind::MotionHaltAsked
                } else {
                    Kind::MotionHaltUnasked
                };
                let asking = proceedings::halters(tx, held.id()).await?.len();
                let act = record::Act::new(kind, held.id().0)
                    .fact("code", json!(held.row.code))
                    .fact("body", held.row.body_id.to_string())
                    .fact("asking", asking)
                    .fact("needed", halt.members)
                    .document("by", json!(actor));
                enter(&surroundings, tx, act, held.now).await?;
                if asks && asking >= usize::try_from(halt.members).unwrap_or(usize::MAX) {
                    count_and_close(tx, &surroundings, &held, held.now, None).await?;
                }
                Ok(Done::Happened(()))
            })
        })
        .await?
        .or_too_late()
}
