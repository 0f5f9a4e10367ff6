//! Every SQL statement, once, for SQLite and PostgreSQL.
//!
//! A use case runs in one transaction, `store.write(…)` or `store.read(…)`; inside, it calls the free functions of
//! this crate's modules, one module per feature, each taking `tx: &mut Tx`. See [`Store`] and [`statement`].

#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic,
        reason = "tests"
    )
)]

pub mod accounts;
pub mod bodies;
pub mod community;
pub mod dialect;
pub mod group;
pub mod jobs;
pub mod meetings;
pub mod motions;
pub mod notices;
pub mod record;
pub mod results;
pub mod secrets;
pub mod statement;
pub mod surveys;
#[cfg(feature = "testing")]
pub mod testing;

mod engine;
mod error;
pub mod registry;
mod store;
mod tx;
mod values;
mod writer;

pub use engine::Engine;
pub use error::StoreError;
pub use store::Store;
pub use tx::Tx;
pub use values::{Day, Instant};

#[cfg(test)]
mod tests;
