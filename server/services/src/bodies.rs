//! Bodies and their rosters: created, chartered, joined, left, corrected.

mod add_member;
mod adopt_charter;
mod correct;
mod create;
mod edit;
mod end_term;
mod read;
mod set_rules;

use folkmoot_domain::{
    accounts::Viewer,
    bodies::{Body, may_keep_the_books},
    ids::AccountId,
};
use folkmoot_store::{Tx, bodies};
use serde_json::{Value, json};

use crate::{Refusal, Services};

pub use add_member::{add_member, member_form};
pub use adopt_charter::{adopt_charter, charter_form};
pub use correct::{correct_membership, correction_form};
pub use create::{create, creation_form};
pub use edit::{edit, edit_form};
pub use end_term::{end_form, end_term};
pub use read::{group, groups, memberships_of, roster};
pub use set_rules::set_rules;

/// Only administrators create bodies, edit them and put charters in force.
fn require_administrator(viewer: &Viewer) -> Result<(), Refusal> {
    if viewer.administrator {
        Ok(())
    } else {
        Err(Refusal::NotAllowed("bodies-refused-administrator"))
    }
}

/// Whether the viewer keeps the books of a body today: its chair or secretary, or an administrator.
pub(crate) async fn keeps_the_books(
    services: &Services,
    tx: &mut Tx,
    body: &Body,
    viewer: Option<&Viewer>,
) -> Result<bool, Refusal> {
    let Some(viewer) = viewer else {
        return Ok(false);
    };
    if viewer.administrator {
        return Ok(true);
    }
    let today = body.day_of(services.now(), &services.zones);
    let roles = bodies::roles_of(tx, body.id, viewer.id, today).await?;
    Ok(may_keep_the_books(viewer, &roles))
}

pub(crate) async fn require_books(
    services: &Services,
    tx: &mut Tx,
    body: &Body,
    viewer: &Viewer,
) -> Result<(), Refusal> {
    if keeps_the_books(services, tx, body, Some(viewer)).await? {
        Ok(())
    } else {
        Err(Refusal::NotAllowed("bodies-refused-books"))
    }
}

/// A person as a document of the record: the id, and the name for as long as it may be told.
async fn person(tx: &mut Tx, account: AccountId) -> Result<Value, Refusal> {
    let name = bodies::memberships::name_of(tx, account).await?;
    Ok(json!({ "account": account, "name": name }))
}

#[cfg(test)]
mod tests;
