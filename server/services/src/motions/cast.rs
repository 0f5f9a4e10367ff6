//! Voting: yes, no, abstain, or recusing oneself, with a reason or without; changed as often as one likes until the
//! close, and each change kept.

use folkmoot_domain::accounts::Viewer;
use folkmoot_domain::motions::Saying;
use folkmoot_domain::motions::state::Act;
use folkmoot_store::motions::ballots;

use super::at_deadline::close_if_carried;
use super::conflicts;
use super::held::{Done, hold};
use crate::{Refusal, Services};

/// Casts or changes the actor's vote on the motion with this code; where approvals are asked for, a yes approves and a
/// no objects.
pub async fn cast(
    services: &Services,
    actor: &Viewer,
    code: &str,
    saying: impl Into<Saying>,
) -> Result<(), Refusal> {
    cast_unaffected(services, actor, code, saying, None).await
}

/// The same by somebody who was asked whether an interest of theirs affects the vote: `why` it does not.
pub async fn cast_unaffected(
    services: &Services,
    actor: &Viewer,
    code: &str,
    saying: impl Into<Saying>,
    why: Option<String>,
) -> Result<(), Refusal> {
    let (surroundings, actor, code) = (services.clone(), actor.id, code.to_owned());
    let saying = saying.into();
    services
        .store
        .write(move |tx| {
            Box::pin(async move {
                let Some(held) = hold(tx, &surroundings, &code, Act::Vote).await? else {
                    return Ok(Done::TooLate);
                };
                if !held.electorate.has(actor) {
                    return Err(Refusal::NotAllowed("motions-refused-vote"));
                }
                if held.suspended.contains(&actor) {
                    return Err(Refusal::NotAllowed("course-refused-suspended"));
                }
                if held.row.subject_id == Some(actor) {
                    return Err(Refusal::NotAllowed("motions-refused-subject"));
                }
                let decision = &held.rule.decision;
                saying
                    .check(decision.mode, decision.course.secrecy)
                    .map_err(Refusal::Invalid)?;
                let said = (saying.choice, why.as_deref());
                conflicts::answer(tx, &held, actor, said).await?;
                ballots::cast(tx, held.id(), actor, &saying, held.now).await?;
                if held.settles_from().is_some_and(|from| from <= held.now) {
                    close_if_carried(tx, &surroundings, &held, held.now).await?;
                }
                Ok(Done::Happened(()))
            })
        })
        .await?
        .or_too_late()
}
