//! The islands for working: what makes the builder quicker than its forms alone.
//!
//! The server writes every page, and without scripts each step is a form. Here the same forms are sent without leaving
//! the page, and what comes back is put in place of what stood there: no page is drawn twice, and Leptos is not linked.

#[cfg(feature = "hydrate")]
mod builder;
#[cfg(feature = "hydrate")]
mod dom;
#[cfg(feature = "hydrate")]
mod drag;
#[cfg(feature = "hydrate")]
mod merge;
#[cfg(feature = "hydrate")]
mod mistakes;
#[cfg(feature = "hydrate")]
mod outline;
#[cfg(feature = "hydrate")]
mod preview;
#[cfg(feature = "hydrate")]
mod typing;

/// Called by the page once the bundle is there: takes over what stands on it, once.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    builder::wake();
    typing::wake();
}
