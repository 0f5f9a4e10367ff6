//! What everybody may see of a person.

use folkmoot_domain::{
    accounts::{PersonPage, Viewer},
    ids::AccountId,
};
use folkmoot_store::{accounts, bodies::memberships};

use crate::{Refusal, Services, bodies::affiliations};

/// The page of a person, also of one who has left.
pub async fn person(
    services: &Services,
    viewer: Option<&Viewer>,
    id: AccountId,
) -> Result<PersonPage, Refusal> {
    let may_state = affiliations::may_state(viewer, id);
    services
        .read(move |tx| {
            Box::pin(async move {
                let account = accounts::by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
                let name = account.viewer().map(|viewer| viewer.name);
                Ok(PersonPage {
                    id,
                    memberships: memberships::of_person(tx, id).await?,
                    affiliations: affiliations::of_person(tx, id).await?,
                    may_state_affiliation: may_state && name.is_some(),
                    name,
                })
            })
        })
        .await
}
