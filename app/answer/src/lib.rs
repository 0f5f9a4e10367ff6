//! The islands of the answering page, and nothing else: what a respondent's phone loads.

#![recursion_limit = "256"]

mod connection;

pub use connection::ConnectionState;

/// Called by the page once the bundle is there: wakes every island on it.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
