//! What everybody may see of a person.

use folkmoot_domain::{accounts::PersonPage, ids::AccountId};
use folkmoot_store::{accounts, bodies::memberships};

use crate::{Refusal, Services};

/// The page of a person, also of one who has left.
pub async fn person(services: &Services, id: AccountId) -> Result<PersonPage, Refusal> {
    services
        .read(|tx| {
            Box::pin(async move {
                let account = accounts::by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
                Ok(PersonPage {
                    id,
                    name: account.viewer().map(|viewer| viewer.name),
                    memberships: memberships::of_person(tx, id).await?,
                })
            })
        })
        .await
}
