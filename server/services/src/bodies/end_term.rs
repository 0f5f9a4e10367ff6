//! A person leaves a seat.

use folkmoot_domain::{
    accounts::Viewer,
    bodies::{Body, EndEntry, Grounds, Leaving, Membership},
    ids::MembershipId,
    record::{Act, Kind},
};
use folkmoot_store::{Tx, bodies::memberships};
use jiff::{Timestamp, civil::Date};

use super::{Books, keep_books, must_be_adopted, open_books, person};
use crate::{Refusal, Services, record};

/// The body, the membership and the person's name.
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
            let (to, why) = entry.read(&membership.term).map_err(Refusal::Invalid)?;
            must_be_adopted(tx, why.decision.as_deref()).await?;
            leave(&services, tx, &body, &membership, (to, why), at).await
        })
    })
    .await
}

/// Ends a membership and puts it on the record; lock the body before.
pub(super) async fn leave(
    services: &Services,
    tx: &mut Tx,
    body: &Body,
    membership: &Membership,
    (to, why): (Date, Grounds<Leaving>),
    at: Timestamp,
) -> Result<(), Refusal> {
    memberships::end(tx, membership.id, to, &why).await?;
    let act = Act::new(Kind::MembershipEnded, membership.id.0)
        .fact("body", body.slug.as_str())
        .fact("role", membership.role.word())
        .fact("to", to.to_string())
        .fact("leaving", why.by.word())
        .fact("decision", why.decision)
        .document("person", person(tx, membership.account).await?)
        .document("reason", why.note);
    record::enter(services, tx, act, at).await?;
    Ok(())
}
