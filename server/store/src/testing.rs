//! Stories for both databases: each test gets a migrated database of its own.
//!
//! ```ignore
//! use folkmoot_store::{Store, testing::on_both_databases};
//!
//! on_both_databases! {
//!     async fn a_member_votes_once(store: Store) {
//!         …
//!     }
//! }
//! ```
//! gives the tests `a_member_votes_once::sqlite` and `a_member_votes_once::postgres`. SQLite is a file in a temporary
//! folder. PostgreSQL is the throw-away cluster at `FOLKMOOT_TEST_POSTGRES` (`cargo xtask test` starts one): each test
//! has its own database, copied from a migrated template and dropped afterwards.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test without its database can only stop"
)]

mod inspect;
mod postgres;
mod releases;

use crate::Store;

pub use crate::on_both_databases;
pub use inspect::inspect;
pub use releases::released;

/// Runs a story on a new SQLite file.
///
/// # Panics
/// When the story does, or the file can't be made.
pub fn on_sqlite<S, F>(story: S)
where
    S: FnOnce(Store) -> F + Send + 'static,
    F: Future<Output = ()> + Send + 'static,
{
    runtime().block_on(async {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("folkmoot.sqlite");
        let store = Store::open(path.to_str().expect("a plain path"))
            .await
            .expect("the file opens");
        store.migrate().await.expect("the schema is set up");
        let told = tokio::spawn(story(store.clone())).await;
        store.shut_down().await;
        finish(told);
    });
}

/// Runs a story on a new PostgreSQL database.
///
/// # Panics
/// When the story does, or without a cluster at `FOLKMOOT_TEST_POSTGRES`.
pub fn on_postgres<S, F>(story: S)
where
    S: FnOnce(Store) -> F + Send + 'static,
    F: Future<Output = ()> + Send + 'static,
{
    runtime().block_on(async {
        let database = postgres::Database::create().await;
        let store = Store::open(&database.address)
            .await
            .expect("the database opens");
        let told = tokio::spawn(story(store.clone())).await;
        store.shut_down().await;
        database.remove().await;
        finish(told);
    });
}

/// Several threads, so that races are real.
fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime")
}

fn finish(told: Result<(), tokio::task::JoinError>) {
    if let Err(error) = told {
        match error.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            Err(error) => panic!("the story was cut off: {error}"),
        }
    }
}

/// Turns each `async fn name(store: Store) { … }` into two tests, `name::sqlite` and `name::postgres`.
#[macro_export]
macro_rules! on_both_databases {
    ($($(#[$doc:meta])* async fn $name:ident($($store:tt)+) $story:block)+) => {$(
        $(#[$doc])*
        mod $name {
            #[allow(unused_imports, reason = "a story may need nothing but its store")]
            use super::*;

            async fn story($($store)+) $story

            #[test]
            fn sqlite() {
                $crate::testing::on_sqlite(story);
            }

            #[test]
            fn postgres() {
                $crate::testing::on_postgres(story);
            }
        }
    )+};
}
