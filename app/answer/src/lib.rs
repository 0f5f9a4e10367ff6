//! The island of the answering page, and nothing else: what a respondent's phone loads.
//!
//! The server renders the form, and without scripts it works as it is: every answer is a form field, every step a submit
//! button. The island takes the same form over and renders the next page with the same functions. They write HTML as text
//! ([`html::Html`] escapes all of it): with a Leptos view for each kind of field the bundle had 245 kB. In the browser
//! Leptos is not even linked: what is left for an island is to find its form and to listen ([`hydrate`]).

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

#[cfg(feature = "hydrate")]
mod browser;
mod choices;
#[cfg(not(feature = "hydrate"))]
mod conditions;
mod form;
mod grid;
mod html;
mod matrix;
#[cfg(all(feature = "hydrate", target_family = "wasm"))]
mod memory;
mod pack;
mod page;
#[cfg(not(feature = "hydrate"))]
mod paper;
mod question;
mod ranking;
mod session;
mod setup;
mod summary;
mod text;

#[cfg(not(feature = "hydrate"))]
pub use form::{AnswerForm, Sample};
#[cfg(not(feature = "hydrate"))]
pub use paper::{PAPER_PHRASES, PaperForm};
pub use setup::{Handover, Moment, PHRASES, Setup};

/// Called by the page once the bundle is there: takes over the form that stands on it.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    browser::wake();
}
