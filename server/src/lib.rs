//! The server of Folkmoot: command line, settings, pages and feeds over HTTP.

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

pub mod commands;
pub mod demo;
pub mod jobs;
pub mod mail;
pub mod settings;
pub mod web;
