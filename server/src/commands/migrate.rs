//! `folkmoot migrate`

use anyhow::Context as _;

use crate::settings::Settings;

/// Brings the database up to date.
pub(super) async fn migrate(settings: &Settings) -> anyhow::Result<()> {
    let store = super::surroundings::open(settings).await?;
    store
        .migrate()
        .await
        .context("the database can't be brought up to date")?;
    store.shut_down().await;
    println!("The database is up to date.");
    Ok(())
}
