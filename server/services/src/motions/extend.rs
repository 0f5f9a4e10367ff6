//! Extending an open vote, once, by the period that its rule gives.

use folkmoot_domain::accounts::Viewer;
use folkmoot_domain::motions::state::Act;
use folkmoot_domain::record::{self, Kind};
use folkmoot_store::motions::proceedings;
use serde_json::json;

use super::body::BodyToday;
use super::held::{Done, hold};
use crate::record::enter;
use crate::{Refusal, Services, jobs};

/// Gives the vote its later end; refused where the sealed rule has no extension, or it was extended already.
pub async fn extend(services: &Services, actor: &Viewer, code: &str) -> Result<(), Refusal> {
    let (surroundings, actor, code) = (services.clone(), actor.id, code.to_owned());
    services
        .write(move |tx| {
            Box::pin(async move {
                let Some(held) = hold(tx, &surroundings, &code, Act::Vote).await? else {
                    return Ok(Done::TooLate);
                };
                let body = BodyToday::of(tx, &surroundings, held.row.body_id, held.now).await?;
                if !body.office(tx, actor).await?.presides() {
                    return Err(Refusal::NotAllowed("course-refused-extend"));
                }
                if held.row.extended_from().is_some() {
                    return Err(Refusal::Conflict("course-conflict-extended"));
                }
                let Some(closes_at) = held.extended_end() else {
                    return Err(Refusal::Conflict("course-conflict-no-extension"));
                };
                proceedings::extend(tx, held.id(), closes_at, held.now, actor).await?;
                let settles_at = held.row.settles_at();
                jobs::plan_motion(tx, held.id(), settles_at.or(Some(closes_at))).await?;
                let from = held.row.closes_at().map(|at| at.to_string());
                let act = record::Act::new(Kind::MotionExtended, held.id().0)
                    .fact("code", json!(held.row.code))
                    .fact("body", held.row.body_id.to_string())
                    .fact("from", json!(from))
                    .fact("closes_at", closes_at.to_string())
                    .document("by", json!(actor));
                enter(&surroundings, tx, act, held.now).await?;
                Ok(Done::Happened(()))
            })
        })
        .await?
        .or_too_late()
}
