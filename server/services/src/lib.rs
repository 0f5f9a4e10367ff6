//! Use cases: who may, in which transaction, what goes on the record, who is told.

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
pub mod home;
pub mod jobs;
pub mod meetings;
pub mod motions;
pub mod notices;
pub mod record;
pub mod results;
pub mod surroundings;
pub mod surveys;

mod refusal;
#[cfg(test)]
pub(crate) mod testing;

pub use refusal::Refusal;
pub use surroundings::Services;
