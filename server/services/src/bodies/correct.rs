//! What the roster said of a term turns out to be wrong.

use folkmoot_domain::{
    accounts::Viewer,
    bodies::{CorrectionEntry, Membership},
    ids::MembershipId,
    record::{Act, Kind},
};
use folkmoot_store::bodies::memberships;
use serde_json::json;

use super::{Books, end_term, keep_books, new_membership, person};
use crate::{Refusal, Services, record};

pub use super::end_term::end_form as correction_form;

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
            let others = memberships::of_person_in_body(tx, body.id, wrong.account).await?;
            let (new, reason) = entry.read(&wrong, &others).map_err(Refusal::Invalid)?;
            memberships::supersede(tx, wrong.id, at, viewer.id, &reason).await?;
            let replacement = new.map(|new| new_membership(&services, &body, new, at, viewer.id));
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
    })
}
