//! What everybody may see of a person.

use folkmoot_domain::{accounts::PersonPage, ids::AccountId};
use folkmoot_store::accounts;

use super::account::terms;
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
                    terms: terms(tx, id).await?,
                })
            })
        })
        .await
}
