//! `folkmoot demo`

use anyhow::{Context as _, bail};

use crate::settings::{Settings, without_password};

/// Fills a new database with the demo community.
pub(super) async fn demo(settings: &Settings) -> anyhow::Result<()> {
    let store = super::surroundings::open(settings).await?;
    if !store.is_new().await? {
        bail!(
            "{} is not new; the demo community is only loaded into a new database",
            without_password(&settings.database)
        );
    }
    store
        .migrate()
        .await
        .context("the database can't be brought up to date")?;
    store.shut_down().await;
    Ok(())
}

/// Tells the accounts of the demo community and their passwords.
pub(super) fn print_accounts() {}
