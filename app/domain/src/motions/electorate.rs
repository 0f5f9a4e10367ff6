//! Who may vote on a motion: sealed when it opens, never edited afterwards.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::rules::{Absence, Clause};
use crate::ids::AccountId;

/// Why somebody had no vote at the opening, though a voting member: what the charter says of those who don't come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suspension {
    /// When the charter suspends a vote.
    pub absence: Absence,
    /// How many meetings or votes were missed.
    pub missed: u32,
    /// Of how many; 0 where the rule does not count any.
    pub of: u32,
    /// The last day on which the member did anything.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<Date>,
    /// Where the rule stands.
    #[serde(default)]
    pub clause: Clause,
}

/// One voting member at the opening.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seat {
    /// The person.
    pub account: AccountId,
    /// The employer or project at that time, when one was given.
    pub affiliation: Option<String>,
    /// The employer by which its votes are counted: the name of the group of companies on that day, one for all
    /// spellings; empty for who stands for no employer. Electorates sealed before companies were known have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub employer: Option<String>,
    /// The class of members, where the charter distinguishes some.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class: Option<String>,
    /// Why it has no vote, when it is suspended; seldom, so aside, and ten thousand seats stay small.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suspended: Option<Box<Suspension>>,
}

/// The voting members of the body when the motion opened.
///
/// There is no way to change one: later corrections of the roster don't move it, and recusals are events
/// that the count lays on top.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedElectorate {
    seats: BTreeMap<AccountId, Seat>,
    /// Some of them belong to a class.
    classed: bool,
}

/// Nobody may vote, so nothing can be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the body has no voting member on this day")]
pub struct NoVotingMembers;

impl Seat {
    /// The name by which the votes of one employer are counted together.
    #[inline]
    pub fn counted_employer(&self) -> Option<&str> {
        let employer = self.employer.as_deref().or(self.affiliation.as_deref());
        employer.filter(|name| !name.is_empty())
    }
}

impl SealedElectorate {
    /// Seals the seats; a person listed twice has one vote.
    pub fn seal(seats: impl IntoIterator<Item = Seat>) -> Result<Self, NoVotingMembers> {
        let seats: BTreeMap<_, _> = seats.into_iter().map(|seat| (seat.account, seat)).collect();
        if seats.is_empty() {
            return Err(NoVotingMembers);
        }
        let classed = seats.values().any(|seat| seat.class.is_some());
        Ok(Self { seats, classed })
    }

    /// The seats, in the order of their ids.
    #[inline]
    pub fn seats(&self) -> impl Iterator<Item = &Seat> {
        self.seats.values()
    }

    /// The seats with their ids, in the order of these.
    #[inline]
    pub(super) fn by_account(&self) -> impl Iterator<Item = (AccountId, &Seat)> {
        self.seats.iter().map(|(account, seat)| (*account, seat))
    }

    /// Whether any seat belongs to a class.
    pub(super) fn is_classed(&self) -> bool {
        self.classed
    }

    /// Whether the person may vote.
    pub fn has(&self, account: AccountId) -> bool {
        self.seats.contains_key(&account)
    }

    /// The seats whose vote is suspended.
    pub fn suspended(&self) -> BTreeSet<AccountId> {
        self.seats()
            .filter(|seat| seat.suspended.is_some())
            .map(|seat| seat.account)
            .collect()
    }

    /// How many may vote: "all voting members".
    pub fn size(&self) -> u32 {
        u32::try_from(self.seats.len()).unwrap_or(u32::MAX)
    }
}
