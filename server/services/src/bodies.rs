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
    bodies::{Body, Membership, NewMembership, may_keep_the_books},
    ids::{AccountId, MembershipId},
};
use folkmoot_store::{Tx, bodies};
use jiff::Timestamp;
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

/// The body at an address part, when the viewer keeps its books.
pub(crate) async fn kept(
    services: &Services,
    tx: &mut Tx,
    slug: &str,
    viewer: &Viewer,
) -> Result<Body, Refusal> {
    let body = bodies::by_slug(tx, slug).await?.ok_or(Refusal::NotFound)?;
    require_books(services, tx, &body, viewer).await?;
    Ok(body)
}

/// The same, locked until the transaction ends: for use cases that decide about the body, its roster or its meetings.
pub(crate) async fn lock_kept(
    services: &Services,
    tx: &mut Tx,
    slug: &str,
    viewer: &Viewer,
) -> Result<Body, Refusal> {
    let body = lock(tx, slug).await?;
    require_books(services, tx, &body, viewer).await?;
    Ok(body)
}

/// The body at an address part, locked until the transaction ends.
async fn lock(tx: &mut Tx, slug: &str) -> Result<Body, Refusal> {
    let found = bodies::by_slug(tx, slug).await?.ok_or(Refusal::NotFound)?;
    bodies::lock(tx, found.id).await?.ok_or(Refusal::NotFound)
}

async fn require_books(
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

/// A membership as it is written down now.
fn new_membership(
    services: &Services,
    body: &Body,
    new: NewMembership,
    at: Timestamp,
    by: AccountId,
) -> Membership {
    Membership {
        id: MembershipId(services.new_id()),
        body: body.id,
        account: new.account,
        role: new.role,
        voting_status: new.voting_status,
        affiliation: new.affiliation,
        term: new.term,
        recorded_at: at,
        recorded_by: by,
    }
}

/// A person as a document of the record: the id, and the name for as long as it may be told.
async fn person(tx: &mut Tx, account: AccountId) -> Result<Value, Refusal> {
    let name = bodies::memberships::name_of(tx, account).await?;
    Ok(json!({ "account": account, "name": name }))
}

#[cfg(test)]
mod tests;
