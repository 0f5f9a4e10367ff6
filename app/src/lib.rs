//! Pages, charts and translations: a page is a function from a read model to HTML. No input or output.

#![recursion_limit = "256"]
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
pub mod charts;
mod form;
pub mod frame;
pub mod help;
pub mod home;
pub mod markdown;
pub mod meetings;
pub mod motions;
pub mod notices;
pub mod record;
pub mod refusal;
pub mod results;
pub mod surveys;
#[cfg(test)]
pub(crate) mod testing;
pub mod text;
pub mod when;
