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
