//! Every SQL statement, once, for SQLite and PostgreSQL.

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
pub mod meetings;
pub mod motions;
pub mod record;
pub mod results;
pub mod surveys;

/// The database behind Folkmoot.
#[derive(Debug, Clone)]
pub struct Store;

/// The database failed.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct StoreError(#[from] sqlx::Error);
