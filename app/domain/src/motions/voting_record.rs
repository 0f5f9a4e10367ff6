//! How one member voted: every decision in whose electorate they were, with what they said.

use serde::{Deserialize, Serialize};

use super::Choice;
use super::reading::{Person, RegisterRow};

/// One page of a member's votes, the newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VotingRecord {
    /// Whose.
    pub person: Person,
    /// The decisions.
    pub rows: Vec<VotedRow>,
    /// Where the next page begins.
    pub next: Option<String>,
}

/// A decision and what one of its electorate said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VotedRow {
    /// The decision.
    #[serde(flatten)]
    pub decision: RegisterRow,
    /// What was said; nothing where nothing was, or where nobody is to see it.
    pub choice: Option<Choice>,
    /// Nobody is to see it, or not before the close.
    pub hidden: bool,
}
