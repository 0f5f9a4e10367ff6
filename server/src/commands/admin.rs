//! `folkmoot admin`

use std::io::{BufRead as _, IsTerminal as _};

use anyhow::{Context as _, bail};
use folkmoot_domain::language::Language;
use folkmoot_services::{Refusal, accounts};

use crate::settings::Settings;

/// Creates an administrator, with a password from the terminal or from standard input's first line.
pub(super) async fn create(
    settings: &Settings,
    sign_in_name: &str,
    name: Option<&str>,
) -> anyhow::Result<()> {
    let password = password()?;
    let store = super::surroundings::open(settings).await?;
    store
        .migrate()
        .await
        .context("the database can't be brought up to date")?;
    let services = super::surroundings::services(store);
    let name = name.unwrap_or(sign_in_name);
    let created = accounts::create_administrator(&services, name, sign_in_name, &password).await;
    services.store.shut_down().await;
    match created {
        Ok(_) => {
            println!("{name} can sign in as {sign_in_name}.");
            Ok(())
        }
        Err(Refusal::Invalid(errors)) => {
            let sentences: Vec<String> = errors
                .iter()
                .map(|error| folkmoot_app::text::field_error(Language::English, error))
                .collect();
            bail!("{}", sentences.join(" "))
        }
        Err(refusal) => Err(refusal.into()),
    }
}

fn password() -> anyhow::Result<String> {
    if std::io::stdin().is_terminal() {
        let first = rpassword::prompt_password("Password: ")?;
        let again = rpassword::prompt_password("The same again: ")?;
        if first != again {
            bail!("the two passwords differ; nothing was created");
        }
        return Ok(first);
    }
    let mut line = String::new();
    std::io::stdin()
        .lock()
        .read_line(&mut line)
        .context("no password on standard input")?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}
