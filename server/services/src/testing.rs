//! For the stories of this crate: surroundings that stand still.

use std::sync::Arc;

use folkmoot_domain::{accounts::Viewer, ids::AccountId};
use folkmoot_store::{
    Store, StoreError,
    accounts::{self, NewAccount},
};
use jiff::Timestamp;
use jiff::tz::TimeZoneDatabase;
use uuid::Uuid;

use crate::{
    Services,
    surroundings::{ManualClock, SeededEntropy},
};

/// Use cases on this database at an instant, and the clock to move on.
pub(crate) fn services_at(store: &Store, now: &str) -> (Services, Arc<ManualClock>) {
    let clock = Arc::new(ManualClock::new(now.parse().unwrap()));
    let services = Services::new(
        store.clone(),
        clock.clone(),
        Arc::new(SeededEntropy::new("stories")),
        TimeZoneDatabase::bundled(),
    );
    (services, clock)
}

/// A person without any community role, who is written into the database.
pub(crate) async fn person(store: &Store, number: u128, name: &str) -> Viewer {
    written(store, number, name, false).await
}

/// An administrator who is written into the database.
pub(crate) async fn administrator(store: &Store) -> Viewer {
    written(store, 1, "Alex Admin", true).await
}

/// A survey manager; nothing about them is written into the database.
pub(crate) fn survey_manager() -> Viewer {
    Viewer {
        id: AccountId(Uuid::from_u128(2)),
        name: "Sam Surveyor".to_owned(),
        administrator: false,
        survey_manager: true,
    }
}

async fn written(store: &Store, number: u128, name: &str, administrator: bool) -> Viewer {
    let id = AccountId(Uuid::from_u128(number));
    let account = NewAccount {
        id,
        name: name.to_owned(),
        sign_in_name: format!("person{number}"),
        sign_in_key: format!("person{number}"),
        password_hash: String::new(),
        mail: None,
        administrator,
        survey_manager: false,
        created_at: Timestamp::UNIX_EPOCH,
    };
    store
        .write::<_, StoreError, _>(move |tx| {
            Box::pin(async move { accounts::insert(tx, account).await })
        })
        .await
        .unwrap();
    Viewer {
        id,
        name: name.to_owned(),
        administrator,
        survey_manager: false,
    }
}
