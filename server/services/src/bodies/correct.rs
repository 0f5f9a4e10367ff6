//! What the roster said of a term turns out to be wrong.

use folkmoot_domain::{
    accounts::Viewer,
    bodies::{CorrectionEntry, Membership},
    ids::MembershipId,
    record::{Act, Kind},
};
use folkmoot_store::bodies::memberships;
use serde_json::json;

use super::{
    Books, Offered, Others, end_term, keep_books, must_be_adopted, new_membership, open_books,
    person,
};
use crate::{Refusal, Services, record};

/// What the form offers, the membership and the person's name.
pub async fn correction_form(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    membership: MembershipId,
) -> Result<(Offered, Membership, Option<String>), Refusal> {
    open_books(services, viewer, slug, move |tx, books| {
        Box::pin(async move {
            let membership = end_term::of(tx, &books.body, membership).await?;
            let name = memberships::name_of(tx, membership.account).await?;
            Ok((Offered::of(tx, books).await?, membership, name))
        })
    })
    .await
}

/// Puts another membership in the place of a wrong one, or none; the wrong one stays, with who, when and why.
///
/// The electorates of motions that are open or closed don't move: they were sealed.
pub async fn correct_membership(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    membership: MembershipId,
    entry: CorrectionEntry,
) -> Result<Option<Membership>, Refusal> {
    keep_books(services, viewer, slug, move |tx, books| {
        Box::pin(async move {
            let Books {
                services,
                viewer,
                body,
                at,
            } = books;
            let wrong = end_term::of(tx, &body, membership).await?;
            let others = Others::of(tx, &body).await?;
            let (new, reason) = entry
                .read(&wrong, others.beside())
                .map_err(Refusal::Invalid)?;
            let decision = new
                .as_ref()
                .and_then(|new| new.appointed.decision.as_deref());
            must_be_adopted(tx, decision).await?;
            memberships::supersede(tx, wrong.id, at, viewer.id, &reason).await?;
            let replacement = new.map(|new| {
                let mut replacement = new_membership(&services, &body, new, at, viewer.id);
                // Why the person left is still true, unless the correction says that they have not.
                if replacement.term.to.is_some() {
                    replacement.left.clone_from(&wrong.left);
                }
                replacement
            });
            if let Some(replacement) = &replacement {
                memberships::add(tx, replacement, Some(wrong.id)).await?;
            }
            let act = Act::new(Kind::MembershipCorrected, wrong.id.0)
                .fact("body", body.slug.as_str())
                .fact("was", facts(&wrong))
                .fact("is", replacement.as_ref().map(facts))
                .fact(
                    "replacement",
                    replacement.as_ref().map(|new| new.id.to_string()),
                )
                .document("person", person(tx, wrong.account).await?)
                .document("corrected_by", person(tx, viewer.id).await?)
                .document("reason", reason);
            record::enter(&services, tx, act, at).await?;
            Ok(replacement)
        })
    })
    .await
}

fn facts(membership: &Membership) -> serde_json::Value {
    json!({
        "role": membership.role,
        "voting_status": membership.voting_status,
        "from": membership.term.from.to_string(),
        "to": membership.term.to.map(|day| day.to_string()),
        "appointed_by": membership.appointed.as_ref().map(|how| how.by),
        "decision": membership.appointed.as_ref().and_then(|how| how.decision.clone()),
        "class": membership.class,
        "stands_in_for": membership.stands_in_for,
    })
}
