//! Results: what would be published, the sign-off, and what was published.
//!
//! Nothing is published by itself: a survey manager looks at the preview and signs off exactly that document.

mod preview;
mod read;
mod release;

pub use preview::{preview, preview_of};
pub use read::{document, list, show};
pub use release::{release, release_of};

#[cfg(test)]
mod tests;
