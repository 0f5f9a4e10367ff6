//! The roll of a meeting: chair or secretary marks who is present, and corrects it until the close.

use std::collections::BTreeSet;

use folkmoot_domain::accounts::Viewer;
use folkmoot_domain::ids::AccountId;
use folkmoot_domain::motions::Mode;
use folkmoot_domain::motions::state::Act;
use folkmoot_store::motions::ballots;

use super::body::BodyToday;
use super::held::{Done, hold};
use crate::{Refusal, Services};

/// Marks exactly these people present; the rest of the electorate absent. Others are passed over.
pub async fn mark_roll(
    services: &Services,
    actor: &Viewer,
    code: &str,
    present: BTreeSet<AccountId>,
) -> Result<(), Refusal> {
    let (surroundings, actor, code) = (services.clone(), actor.id, code.to_owned());
    services
        .store
        .write(move |tx| {
            Box::pin(async move {
                let Some(held) = hold(tx, &surroundings, &code, Act::Vote).await? else {
                    return Ok(Done::TooLate);
                };
                let body = BodyToday::of(tx, &surroundings, held.row.body_id, held.now).await?;
                if !body.office(tx, actor).await?.keeps_the_roll() {
                    return Err(Refusal::NotAllowed("motions-refused-roll"));
                }
                if held.row.mode != Mode::Meeting {
                    return Err(Refusal::Conflict("motions-conflict-no-roll"));
                }
                for seat in held.electorate.seats() {
                    let here = present.contains(&seat.account);
                    ballots::mark(tx, held.id(), seat.account, here, actor, held.now).await?;
                }
                Ok(Done::Happened(()))
            })
        })
        .await?
        .or_too_late()
}
