//! `folkmoot backup`

use std::path::Path;

use anyhow::{Context as _, bail};
use folkmoot_store::Engine;

use crate::settings::{Settings, without_password};

/// Writes a copy of a SQLite database; for PostgreSQL says which command does it.
pub(super) async fn backup(settings: &Settings, file: &Path) -> anyhow::Result<()> {
    let store = super::surroundings::open(settings).await?;
    if store.engine() != Engine::Sqlite {
        bail!(
            "PostgreSQL has its own tool for this; run: pg_dump --format=custom --file={} {}",
            file.display(),
            without_password(&settings.database)
        );
    }
    if file.exists() {
        bail!(
            "{} exists already; name a file that doesn't",
            file.display()
        );
    }
    store
        .backup_sqlite(file)
        .await
        .with_context(|| format!("the copy {} can't be written", file.display()))?;
    store.shut_down().await;
    println!("The copy is in {}.", file.display());
    Ok(())
}
