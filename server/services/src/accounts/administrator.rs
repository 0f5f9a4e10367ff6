//! The administrator in whose name the command line acts.

use folkmoot_domain::accounts::{Viewer, sign_in_key};
use folkmoot_store::accounts;

use crate::{Refusal, Services};

/// The administrator who signs in under a name, else the only one there is. Whoever runs the program on the database's
/// machine could do anything there: this says whose name stands beside what was written.
pub async fn administrator(
    services: &Services,
    sign_in_name: Option<String>,
) -> Result<Viewer, Refusal> {
    services
        .read(move |tx| {
            Box::pin(async move {
                let account = match sign_in_name {
                    Some(name) => accounts::by_key(tx, &sign_in_key(&name)).await?,
                    None => accounts::only_administrator(tx).await?,
                };
                account
                    .and_then(|account| account.viewer())
                    .filter(|viewer| viewer.administrator)
                    .ok_or(Refusal::NotFound)
            })
        })
        .await
}
