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

/// One vote of an electorate and what became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Unit<'a> {
    /// What was said.
    pub choice: Option<Choice>,
    /// Marked present on the roll.
    pub on_roll: bool,
    /// Suspended at the time of the vote, so without one.
    pub suspended: bool,
    /// The motion is about this member, who then has no vote on it.
    pub subject: bool,
    /// The class of members it belongs to.
    pub class: Option<&'a str>,
    /// The employer, by the name of its group of companies.
    pub employer: Option<&'a str>,
}

impl Unit<'_> {
    /// What counts of what was said: nothing of who has no vote.
    pub fn counted(&self) -> Option<Choice> {
        self.choice.filter(|_| !self.suspended && !self.subject)
    }

    /// Whether it is there: whoever votes is present. Whoever is recused or suspended is not, even when the roll says so.
    pub fn present(&self) -> bool {
        match self.counted() {
            Some(Choice::Recuse) => false,
            Some(_) => true,
            None => self.on_roll && !self.suspended,
        }
    }
}

/// How the electorate divides; every seat is in exactly one of yes, no, abstain, recused, silent and suspended.
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
    /// Had no vote, being suspended.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub suspended: u32,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
fn is_zero(number: &u32) -> bool {
    *number == 0
}

impl Tally {
    /// Counts.
    pub fn of<'u>(units: impl IntoIterator<Item = &'u Unit<'u>>) -> Self {
        let mut tally = Self::default();
        for unit in units {
            tally.eligible += 1;
            let count = match unit.counted() {
                _ if unit.suspended => &mut tally.suspended,
                Some(Choice::Yes) => &mut tally.yes,
                Some(Choice::No) => &mut tally.no,
                Some(Choice::Abstain) => &mut tally.abstain,
                Some(Choice::Recuse) => &mut tally.recused,
                None => &mut tally.silent,
            };
            *count += 1;
            tally.present += u32::from(unit.present());
        }
        tally
    }
}

/// The seats of an electorate with what became of them; who is not in it counts for nothing.
pub fn units<'a>(
    electorate: &'a SealedElectorate,
    votes: &BTreeMap<AccountId, Choice>,
    roll: &BTreeSet<AccountId>,
    suspended: &BTreeSet<AccountId>,
    subject: Option<AccountId>,
) -> Vec<Unit<'a>> {
    // Seats and votes come in the order of ids: side by side, ten thousand of them are one pass.
    let mut votes = votes.iter().peekable();
    let mut said = |account: AccountId| {
        while votes.next_if(|(voter, _)| **voter < account).is_some() {}
        votes
            .next_if(|(voter, _)| **voter == account)
            .map(|(_, choice)| *choice)
    };
    let seats = electorate.seats();
    seats
        .map(|seat| Unit {
            choice: said(seat.account),
            on_roll: !roll.is_empty() && roll.contains(&seat.account),
            suspended: !suspended.is_empty() && suspended.contains(&seat.account),
            subject: subject == Some(seat.account),
            class: seat.class.as_deref(),
            employer: seat.counted_employer(),
        })
        .collect()
}
