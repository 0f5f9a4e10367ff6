//! The islands for working: the builder and the minutes pad will stand here.

#![recursion_limit = "256"]

/// Called by the page once the bundle is there: wakes every island on it.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
