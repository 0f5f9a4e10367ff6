//! A person takes a seat in a body.

use folkmoot_domain::{
    accounts::Viewer,
    bodies::{Body, Membership, MembershipEntry},
    forms::FieldError,
    ids::AccountId,
    record::{Act, Kind},
};
use folkmoot_store::bodies::memberships;

use super::{Books, keep_books, new_membership, open_books, person};
use crate::{Refusal, Services, record};

/// The body, and the people whose name contains the words searched for.
pub async fn member_form(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    search: String,
) -> Result<(Body, Vec<(AccountId, String)>), Refusal> {
    open_books(services, viewer, slug, move |tx, books| {
        Box::pin(async move {
            let Books { body, .. } = books;
            let people = memberships::find_people(tx, &search).await?;
            Ok((body, people))
        })
    })
    .await
}

/// Writes a membership down.
pub async fn add_member(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    entry: MembershipEntry,
) -> Result<Membership, Refusal> {
    keep_books(services, viewer, slug, move |tx, books| {
        Box::pin(async move {
            let Books {
                services,
                viewer,
                body,
                at,
            } = books;
            let others = match entry.account.trim().parse::<AccountId>() {
                Ok(account) => memberships::of_person_in_body(tx, body.id, account).await?,
                Err(_) => Vec::new(),
            };
            let new = entry.read(&others).map_err(Refusal::Invalid)?;
            if memberships::name_of(tx, new.account).await?.is_none() {
                let error = FieldError::new("account", "bodies-error-person");
                return Err(Refusal::Invalid(vec![error]));
            }
            let membership = new_membership(&services, &body, new, at, viewer.id);
            memberships::add(tx, &membership, None).await?;
            let act = Act::new(Kind::MembershipBegun, membership.id.0)
                .fact("body", body.slug.as_str())
                .fact("role", membership.role.word())
                .fact("voting_status", membership.voting_status.word())
                .fact("from", membership.term.from.to_string())
                .fact("to", membership.term.to.map(|day| day.to_string()))
                .document("person", person(tx, membership.account).await?)
                .document("affiliation", membership.affiliation.clone());
            record::enter(&services, tx, act, at).await?;
            Ok(membership)
        })
    })
    .await
}
