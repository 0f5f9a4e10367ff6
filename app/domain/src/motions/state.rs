//! The life of a motion.

use jiff::Timestamp;

use crate::words::words;

words! {
    /// Where a motion stands.
    pub enum State {
        /// Being written; has no number yet and can change.
        Draft = "draft",
        /// The electorate is sealed and votes.
        Open = "open",
        /// Counted; never changes again.
        Closed = "closed",
        /// Given up by its mover, as a draft or before the vote ended; never changes again.
        Withdrawn = "withdrawn",
    }
}

/// What can be done to a motion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Act {
    /// Changing its words.
    Edit,
    /// Opening the vote.
    Open,
    /// Voting, changing a vote, recusing oneself, marking the roll.
    Vote,
    /// Ending the vote and counting.
    Close,
    /// Giving it up.
    Withdraw,
}

/// The act does not fit the motion's state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a motion that is {} can't take this", .0.word())]
pub struct IllegalAct(pub State);

impl State {
    /// The state after an act.
    pub fn after(self, act: Act) -> Result<Self, IllegalAct> {
        match (self, act) {
            (Self::Draft, Act::Edit) => Ok(Self::Draft),
            (Self::Draft, Act::Open) | (Self::Open, Act::Vote) => Ok(Self::Open),
            (Self::Draft | Self::Open, Act::Withdraw) => Ok(Self::Withdrawn),
            (Self::Open, Act::Close) => Ok(Self::Closed),
            _ => Err(IllegalAct(self)),
        }
    }
}

/// Whether the deadline has come: a vote at the very instant is too late, closed or not.
pub fn deadline_reached(closes_at: Option<Timestamp>, now: Timestamp) -> bool {
    closes_at.is_some_and(|deadline| now >= deadline)
}
