//! Votes and how they are counted.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::electorate::SealedElectorate;
use crate::ids::AccountId;
use crate::words::words;

words! {
    /// What a member says to a motion.
    pub enum Choice {
        /// For it.
        Yes = "yes",
        /// Against it.
        No = "no",
        /// Neither; what that counts for is a rule.
        Abstain = "abstain",
        /// Steps aside because of a conflict of interest: no vote.
        Recuse = "recuse",
    }
}

/// How the electorate divides; every seat is in exactly one of yes, no, abstain, recused and silent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Tally {
    /// Voting members at the opening.
    pub eligible: u32,
    /// On the roll or voted, the recused left out.
    pub present: u32,
    /// Votes for.
    pub yes: u32,
    /// Votes against.
    pub no: u32,
    /// Abstentions.
    pub abstain: u32,
    /// Recusals.
    pub recused: u32,
    /// Said nothing.
    pub silent: u32,
}

impl Tally {
    /// Counts the votes and the roll of an electorate; who is not in the electorate counts for nothing.
    ///
    /// Whoever votes is present. Whoever is recused is not, even when the roll says so.
    pub fn of(
        electorate: &SealedElectorate,
        votes: &BTreeMap<AccountId, Choice>,
        roll: &BTreeSet<AccountId>,
    ) -> Self {
        let mut tally = Self {
            eligible: electorate.size(),
            ..Self::default()
        };
        for seat in electorate.seats() {
            let choice = votes.get(&seat.account).copied();
            let count = match choice {
                Some(Choice::Yes) => &mut tally.yes,
                Some(Choice::No) => &mut tally.no,
                Some(Choice::Abstain) => &mut tally.abstain,
                Some(Choice::Recuse) => &mut tally.recused,
                None => &mut tally.silent,
            };
            *count += 1;
            let present = match choice {
                Some(Choice::Recuse) => false,
                Some(_) => true,
                None => roll.contains(&seat.account),
            };
            tally.present += u32::from(present);
        }
        tally
    }
}
