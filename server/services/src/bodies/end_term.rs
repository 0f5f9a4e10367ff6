//! A person leaves a seat.

use folkmoot_domain::{
    accounts::Viewer,
    bodies::{Body, EndEntry, Membership},
    ids::MembershipId,
    record::{Act, Kind},
};
use folkmoot_store::{Tx, bodies::memberships};

use super::{Books, keep_books, open_books, person};
use crate::{Refusal, Services, record};

/// The body, the membership and the person's name, for the forms that end or correct it.
pub async fn end_form(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    membership: MembershipId,
) -> Result<(Body, Membership, Option<String>), Refusal> {
    open_books(services, viewer, slug, move |tx, books| {
        Box::pin(async move {
            let Books { body, .. } = books;
            let membership = of(tx, &body, membership).await?;
            let name = memberships::name_of(tx, membership.account).await?;
            Ok((body, membership, name))
        })
    })
    .await
}

/// The membership, when it stands and is one of this body.
pub(super) async fn of(
    tx: &mut Tx,
    body: &Body,
    membership: MembershipId,
) -> Result<Membership, Refusal> {
    memberships::by_id(tx, membership)
        .await?
        .filter(|found| found.body == body.id)
        .ok_or(Refusal::NotFound)
}

/// Ends a term; the day given is the first one without the seat.
pub async fn end_term(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    membership: MembershipId,
    entry: EndEntry,
) -> Result<(), Refusal> {
    keep_books(services, viewer, slug, move |tx, books| {
        Box::pin(async move {
            let Books {
                services, body, at, ..
            } = books;
            let membership = of(tx, &body, membership).await?;
            let (to, reason) = entry.read(&membership.term).map_err(Refusal::Invalid)?;
            memberships::end(tx, membership.id, to, &reason).await?;
            let act = Act::new(Kind::MembershipEnded, membership.id.0)
                .fact("body", body.slug.as_str())
                .fact("role", membership.role.word())
                .fact("to", to.to_string())
                .document("person", person(tx, membership.account).await?)
                .document("reason", reason);
            record::enter(&services, tx, act, at).await?;
            Ok(())
        })
    })
    .await
}
