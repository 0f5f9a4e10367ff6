//! `folkmoot demo`

use anyhow::{Context as _, bail};
use folkmoot_domain::language::Language;

use crate::{
    demo::{accounts::shown, load::load},
    settings::{Settings, without_password},
};

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
    let now = super::surroundings::services(store.clone()).now();
    println!("Loading the demo community …");
    load(&store, now, |step| println!("  {step}"))
        .await
        .context("the demo community can't be loaded")?;
    store.shut_down().await;
    println!(
        "The demo community is in {}.",
        without_password(&settings.database)
    );
    Ok(())
}

/// Tells the accounts of the demo community and their passwords.
pub(super) fn print_accounts() {
    println!("This is the demo community. Sign in as:");
    for account in shown() {
        let role = folkmoot_app::text::message(Language::English, &account.role, &[]);
        println!(
            "  {:<8} {:<24} {role}",
            account.sign_in_name, account.password
        );
    }
}
