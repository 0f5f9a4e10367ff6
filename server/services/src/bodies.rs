//! Bodies and their rosters: created, chartered, joined, left, corrected.

mod add_member;
mod adopt_charter;
pub mod affiliations;
pub(crate) mod by_decision;
pub mod companies;
mod correct;
mod create;
mod edit;
mod end_term;
pub mod exchange;
pub mod interests;
mod joining;
mod leave;
mod read;
mod review;
mod rule_book;
mod set_rules;
mod standing;

use folkmoot_domain::{
    accounts::Viewer,
    bodies::{Beside, Body, Membership, NewMembership, may_keep_the_books},
    forms::FieldError,
    ids::{AccountId, MembershipId},
    motions::register::Standing,
};
use folkmoot_store::{Tx, bodies};
use futures_util::future::BoxFuture;
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde_json::{Value, json};

use crate::{Refusal, Services};

pub use add_member::{Offered, add_member, member_form};
pub use adopt_charter::{adopt_charter, charter_form};
pub use correct::{correct_membership, correction_form};
pub use create::{create, creation_form};
pub use edit::{Editable, edit, edit_form};
pub use end_term::{end_form, end_term};
pub use joining::{Door, apply, door, join, reply, requests_of, withdraw};
pub use leave::{leave, leave_form};
pub use read::{group, groups, memberships_of, roster};
pub use review::{Requests, invitation_form, invite, request, requests, review};
pub use rule_book::{rule_book, rules_form};
pub use set_rules::{put_rules, set_rules};
pub use standing::standing;

/// Only administrators create bodies, edit them and put charters in force.
fn require_administrator(viewer: &Viewer) -> Result<(), Refusal> {
    if viewer.administrator {
        Ok(())
    } else {
        Err(Refusal::NotAllowed("bodies-refused-administrator"))
    }
}

/// The day that has begun wherever a body of the community is: what a form proposes that belongs to no single body, so
/// that it counts in each of them today.
pub(crate) async fn day_begun_everywhere(
    tx: &mut Tx,
    services: &Services,
) -> Result<Date, Refusal> {
    let (now, zones) = (services.now(), &services.zones);
    let bodies = bodies::all(tx).await?;
    let earliest = bodies.iter().map(|body| body.day_of(now, zones)).min();
    Ok(earliest.unwrap_or_else(|| now.to_zoned(TimeZone::UTC).date()))
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

/// What a use case has in hand when it keeps the books of a body.
pub(crate) struct Books {
    pub(crate) services: Services,
    /// Who keeps them.
    pub(crate) viewer: Viewer,
    /// Whose they are.
    pub(crate) body: Body,
    /// When the use case began.
    pub(crate) at: Timestamp,
}

/// Runs a use case that writes in a body's books, if the viewer keeps them. The body is locked until it ends, so that
/// its roster and its meetings stay as they are meanwhile.
pub(crate) async fn keep_books<T, F>(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    work: F,
) -> Result<T, Refusal>
where
    T: Send + 'static,
    F: for<'t> FnOnce(&'t mut Tx, Books) -> BoxFuture<'t, Result<T, Refusal>> + Send + 'static,
{
    let (inside, viewer, at) = (services.clone(), viewer.clone(), services.now());
    services
        .write(move |tx| {
            Box::pin(async move {
                let body = lock(tx, &slug).await?;
                let books = Books::of(inside, viewer, body, at, tx).await?;
                work(tx, books).await
            })
        })
        .await
}

/// Runs a use case that prepares a form for a body's books, if the viewer keeps them.
pub(crate) async fn open_books<T, F>(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    work: F,
) -> Result<T, Refusal>
where
    T: Send + 'static,
    F: for<'t> FnOnce(&'t mut Tx, Books) -> BoxFuture<'t, Result<T, Refusal>> + Send + 'static,
{
    let (inside, viewer, at) = (services.clone(), viewer.clone(), services.now());
    services
        .read(move |tx| {
            Box::pin(async move {
                let body = bodies::by_slug(tx, &slug).await?.ok_or(Refusal::NotFound)?;
                let books = Books::of(inside, viewer, body, at, tx).await?;
                work(tx, books).await
            })
        })
        .await
}

impl Books {
    /// The books of a body; refused to whoever does not keep them.
    async fn of(
        services: Services,
        viewer: Viewer,
        body: Body,
        at: Timestamp,
        tx: &mut Tx,
    ) -> Result<Self, Refusal> {
        if !keeps_the_books(&services, tx, &body, Some(&viewer)).await? {
            return Err(Refusal::NotAllowed("bodies-refused-books"));
        }
        Ok(Self {
            services,
            viewer,
            body,
            at,
        })
    }
}

/// The body at an address part, locked until the transaction ends.
async fn lock(tx: &mut Tx, slug: &str) -> Result<Body, Refusal> {
    let found = bodies::by_slug(tx, slug).await?.ok_or(Refusal::NotFound)?;
    bodies::lock(tx, found.id).await?.ok_or(Refusal::NotFound)
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
        appointed: Some(new.appointed),
        left: None,
        class: new.class,
        stands_in_for: new.stands_in_for,
        recorded_at: at,
        recorded_by: by,
    }
}

/// What a seat of a body is read beside: the other seats, and the classes that any of its rules distinguished.
struct Others {
    memberships: Vec<Membership>,
    classes: Vec<String>,
}

impl Others {
    async fn of(tx: &mut Tx, body: &Body) -> Result<Self, Refusal> {
        Ok(Self {
            memberships: bodies::memberships::standing(tx, body.id).await?,
            classes: classes(tx, body).await?,
        })
    }

    fn beside(&self) -> Beside<'_> {
        Beside {
            memberships: &self.memberships,
            classes: &self.classes,
        }
    }
}

/// The classes of members that any of the body's rules distinguished.
pub(crate) async fn classes(tx: &mut Tx, body: &Body) -> Result<Vec<String>, Refusal> {
    let mut classes = Vec::new();
    for dated in bodies::all_rules(tx, body.id).await? {
        for class in dated.rules.common.classes {
            if !classes.contains(&class) {
                classes.push(class);
            }
        }
    }
    Ok(classes)
}

/// Refuses a decision that is not in the register, or was not adopted: it can't have given or taken a seat.
async fn must_be_adopted(tx: &mut Tx, decision: Option<&str>) -> Result<(), Refusal> {
    let Some(code) = decision else {
        return Ok(());
    };
    let message = match standing_of(tx, code).await? {
        Some(Standing::Passed | Standing::PassedSubjectToApproval) => return Ok(()),
        Some(_) => "seats-error-not-adopted",
        None => "seats-error-no-decision",
    };
    Err(Refusal::Invalid(vec![FieldError::new("decision", message)]))
}

async fn standing_of(tx: &mut Tx, code: &str) -> Result<Option<Standing>, Refusal> {
    let standing = bodies::memberships::decision(tx, code).await?;
    Ok(standing.as_deref().and_then(Standing::from_word))
}

/// Whether a decision is in the register and was adopted.
async fn is_adopted(tx: &mut Tx, code: &str) -> Result<bool, Refusal> {
    let standing = standing_of(tx, code).await?;
    Ok(matches!(
        standing,
        Some(Standing::Passed | Standing::PassedSubjectToApproval)
    ))
}

/// A person as a document of the record: the id, and the name for as long as it may be told.
async fn person(tx: &mut Tx, account: AccountId) -> Result<Value, Refusal> {
    let name = bodies::memberships::name_of(tx, account).await?;
    Ok(json!({ "account": account, "name": name }))
}

#[cfg(test)]
mod tests;
