//! Types, rules and read models of Folkmoot.
//!
//! Pure: no input or output, no clock, no randomness, no zone database; all of that is passed in.
//! Compiles natively and for wasm32.

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
pub mod canonical;
#[cfg(test)]
mod fixtures;
pub mod forms;
pub mod home;
pub mod ids;
pub mod jobs;
pub mod language;
pub mod meetings;
pub mod motions;
pub mod notices;
pub mod paging;
pub mod record;
pub mod results;
pub mod search;
pub mod surveys;
mod words;
