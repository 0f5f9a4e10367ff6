//! What every command starts from: an open database and the machine's clock, randomness and zones.

use std::sync::Arc;

use anyhow::Context as _;
use folkmoot_services::{
    Services,
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
