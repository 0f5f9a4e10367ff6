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

/// What chair or secretary has marked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Marks {
    /// Who is present.
    pub present: BTreeSet<AccountId>,
    /// Those whom the form listed, where it listed only a part of the electorate: the others stay as they are marked.
    pub listed: Option<BTreeSet<AccountId>>,
}

impl From<BTreeSet<AccountId>> for Marks {
    /// Of the whole electorate.
    fn from(present: BTreeSet<AccountId>) -> Self {
        Self {
            present,
            listed: None,
        }
    }
}

/// Marks exactly these people present; the rest of those listed absent. Who is not in the electorate is passed over.
pub async fn mark_roll(
    services: &Services,
    actor: &Viewer,
    code: &str,
    marks: impl Into<Marks>,
) -> Result<(), Refusal> {
    let (surroundings, actor, code) = (services.clone(), actor.id, code.to_owned());
    let marks = marks.into();
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
                let listed = |account| marks.listed.as_ref().is_none_or(|of| of.contains(&account));
                for seat in held.electorate.seats().filter(|seat| listed(seat.account)) {
                    let here = marks.present.contains(&seat.account);
                    ballots::mark(tx, held.id(), seat.account, here, actor, held.now).await?;
                }
                Ok(Done::Happened(()))
            })
        })
        .await?
        .or_too_late()
}
