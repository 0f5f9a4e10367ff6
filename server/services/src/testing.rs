//! For the stories of this crate: surroundings that stand still.

use std::sync::Arc;

use folkmoot_domain::{
    accounts::{AccountSettings, Viewer},
    ids::AccountId,
    jobs::JobKind,
    language::Language,
    notices::{Letter, NoticeKind},
};
use folkmoot_store::{
    Store, StoreError,
    accounts::{self, NewAccount},
    notices::outbox::Outgoing,
};
use jiff::Timestamp;
use jiff::tz::TimeZoneDatabase;
use uuid::Uuid;

use crate::{
    Services, jobs,
    notices::{self, Delivery},
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

/// Does everything that is due, and gives the mail that was sent of it.
pub(crate) async fn post(services: &Services) -> Vec<Outgoing> {
    let mut sent = Vec::new();
    while let Some(job) = jobs::claim(services).await.unwrap() {
        jobs::run(services, job).await.unwrap();
        if job.key.kind == JobKind::Mail {
            sent.extend(notices::begin(services, job).await.unwrap());
            let settled = notices::settle(services, job, Delivery::Sent);
            settled.await.unwrap();
        }
    }
    sent
}

/// Somebody has this address, not confirmed yet.
pub(crate) async fn addressed(services: &Services, who: &Viewer, mail: &str) {
    let settings = AccountSettings {
        name: who.name.clone(),
        mail: mail.to_owned(),
    };
    crate::accounts::change_settings(services, who, &settings)
        .await
        .unwrap();
}

/// Asks for the link that confirms an address and reads it in the mailbox.
pub(crate) async fn confirmation_link(services: &Services, who: &Viewer) -> String {
    notices::send_confirmation(services, who, Language::German)
        .await
        .unwrap();
    match post(services).await.pop().unwrap().letter {
        Letter::Confirmation { token } => token,
        other => panic!("{other:?}"),
    }
}

/// Somebody confirms this address and wants every notice, in German.
pub(crate) async fn wants_every_notice(services: &Services, who: &Viewer, mail: &str) {
    addressed(services, who, mail).await;
    let token = confirmation_link(services, who).await;
    notices::confirm(services, &token).await.unwrap();
    let all = NoticeKind::ALL.to_vec();
    notices::choose(services, who, all, Language::German)
        .await
        .unwrap();
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
