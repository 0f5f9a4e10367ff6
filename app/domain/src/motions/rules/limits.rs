//! Limits on who holds the seats: one employer's share, absence, length of service.

use serde::{Deserialize, Serialize};

use super::{Clause, Period};
use crate::{motions::Ratio, words::words};

words! {
    /// What follows when an employer has more than its cap.
    pub enum CapEffect {
        /// Its votes are not counted until it has said who casts those it has.
        Block = "block",
        /// It is said, and nothing changes.
        Warn = "warn",
        /// Each employer has one vote, however many of its people sit there.
        RollUp = "roll-up",
    }
}

/// The most votes that one employer, with the companies related to it, may have.
///
/// With a ratio and a number, whichever is higher. With neither, one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmployerCap {
    /// A share of the voting members.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ratio: Option<Ratio>,
    /// A number of votes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub votes: Option<u32>,
    /// What follows.
    pub effect: CapEffect,
    /// How long an employer may have more after somebody changed theirs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grace: Option<Period>,
    /// Where it stands.
    #[serde(default)]
    pub clause: Clause,
}

impl EmployerCap {
    /// The most votes of one employer in an electorate of this size: whole votes, the ratio rounded down.
    pub fn most(&self, eligible: u32) -> u32 {
        let share = self.ratio.map(|ratio| ratio.of(eligible));
        match (share, self.votes) {
            (Some(share), Some(votes)) => share.max(votes),
            (Some(most), None) | (None, Some(most)) => most,
            (None, None) => 1,
        }
    }
}

/// When a voting member counts as inactive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Absence {
    /// So many meetings in a row were missed.
    Meetings(u32),
    /// So many votes in a row were missed.
    Votes(u32),
    /// Fewer than `attended` of the last `of` meetings were attended.
    Attended {
        /// How many were attended at least.
        attended: u32,
        /// Of the last so many.
        of: u32,
    },
    /// Nothing was done for so long.
    Idle(Period),
    /// Less than this share of a calendar year's votes was cast.
    YearOfVotes(Ratio),
}

words! {
    /// What absence leads to.
    pub enum AbsenceEffect {
        /// The vote is suspended.
        Suspends = "suspends",
        /// The seat becomes one without a vote.
        EndsVote = "ends-vote",
        /// The member is asked to step down.
        AsksToLeave = "asks-to-leave",
    }
}

/// What a charter says about those who don't come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inactivity {
    /// When somebody is inactive.
    pub absence: Absence,
    /// What follows.
    pub effect: AbsenceEffect,
    /// A suspended vote is back in the meeting that is the so-manieth attended in a row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub back_after: Option<u32>,
    /// Where it stands.
    #[serde(default)]
    pub clause: Clause,
}

/// How long somebody may serve.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TermLimit {
    /// The most terms in a row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consecutive: Option<u32>,
    /// The most terms ever.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lifetime: Option<u32>,
    /// A first term shorter than so many months does not count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short_first_months: Option<u32>,
    /// Where it stands.
    #[serde(default)]
    pub clause: Clause,
}
