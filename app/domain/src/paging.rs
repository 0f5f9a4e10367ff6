//! Lists in pages: keyset order, `?limit=` and an opaque `?after=`.

use serde::{Deserialize, Serialize};

/// One page of a list, as its JSON is: `{"items": […], "next": address or null}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listing<T> {
    /// The rows, in the list's order.
    pub items: Vec<T>,
    /// The address of the next page.
    pub next: Option<String>,
}

/// How many rows a page has: 1 to 100, 50 when nothing is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit(u8);

impl Limit {
    /// The limit asked for, brought into 1–100.
    pub fn new(wanted: Option<u32>) -> Self {
        Self(u8::try_from(wanted.unwrap_or(50).clamp(1, 100)).unwrap_or(100))
    }

    /// Rows to show.
    pub fn rows(self) -> usize {
        usize::from(self.0)
    }

    /// Rows to ask the database for: one more tells whether there is a next page.
    pub fn probe(self) -> i64 {
        i64::from(self.0) + 1
    }
}

impl Default for Limit {
    fn default() -> Self {
        Self::new(None)
    }
}
