//! What every command starts from: an open database and the machine's clock, randomness and zones.

use std::sync::Arc;

use anyhow::{Context as _, anyhow};
use folkmoot_domain::accounts::Viewer;
use folkmoot_services::{
    Refusal, Services, accounts,
    surroundings::{SystemClock, SystemEntropy},
};
use folkmoot_store::Store;
use jiff::tz::TimeZoneDatabase;

use crate::settings::{Settings, without_password};

/// Opens the database of the settings.
pub(super) async fn open(settings: &Settings) -> anyhow::Result<Store> {
    Store::open(&settings.database).await.with_context(|| {
        format!(
            "the database {} can't be opened",
            without_password(&settings.database)
        )
    })
}

/// The surroundings of use cases on this machine.
pub(super) fn services(store: Store) -> Services {
    Services::new(
        store,
        Arc::new(SystemClock),
        Arc::new(SystemEntropy),
        TimeZoneDatabase::bundled(),
    )
}

/// The administrator in whose name a command acts: the one who signs in so, else the only one there is.
pub(super) async fn administrator(
    services: &Services,
    sign_in_name: Option<&str>,
) -> anyhow::Result<Viewer> {
    let found = accounts::administrator(services, sign_in_name.map(str::to_owned)).await;
    match (found, sign_in_name) {
        (Ok(viewer), _) => Ok(viewer),
        (Err(Refusal::NotFound), Some(name)) => Err(anyhow!(
            "nobody who signs in as {name:?} is an administrator"
        )),
        (Err(Refusal::NotFound), None) => Err(anyhow!(
            "there is not exactly one administrator; say --by with the sign-in name of one"
        )),
        (Err(refusal), _) => Err(refusal.into()),
    }
}
