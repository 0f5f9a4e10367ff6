//! Votes and how they are counted.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::electorate::{SealedElectorate, Seat};
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
    #[inline]
    pub fn counted(&self) -> Option<Choice> {
        self.choice.filter(|_| !self.suspended && !self.subject)
    }

    /// Whether it is there: whoever votes is present. Whoever is recused or suspended is not, even when the roll says so.
    #[inline]
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
            tally.add(unit);
        }
        tally
    }

    /// Counts one more.
    #[inline]
    pub fn add(&mut self, unit: &Unit<'_>) {
        self.eligible += 1;
        if unit.suspended {
            self.suspended += 1;
            return;
        }
        match unit.counted() {
            Some(Choice::Recuse) => self.recused += 1,
            None => {
                self.silent += 1;
                self.present += u32::from(unit.on_roll);
            }
            // Whoever votes is there.
            Some(Choice::Yes) => {
                self.yes += 1;
                self.present += 1;
            }
            Some(Choice::No) => {
                self.no += 1;
                self.present += 1;
            }
            Some(Choice::Abstain) => {
                self.abstain += 1;
                self.present += 1;
            }
        }
    }
}

/// Visits the seats of an electorate with what became of them; who is not in it counts for nothing.
#[inline]
pub fn for_each<'a>(
    electorate: &'a SealedElectorate,
    votes: &BTreeMap<AccountId, Choice>,
    roll: &BTreeSet<AccountId>,
    suspended: &BTreeSet<AccountId>,
    subject: Option<AccountId>,
    mut visit: impl FnMut(&Unit<'a>),
) {
    let plain = roll.is_empty() && suspended.is_empty() && subject.is_none();
    if plain && !electorate.is_classed() {
        // Most votes, and all of thousands of voters: nothing to ask of a seat but what was said.
        beside(electorate, votes, |_, seat, choice| {
            visit(&Unit {
                choice,
                employer: seat.counted_employer(),
                ..Unit::default()
            });
        });
        return;
    }
    beside(electorate, votes, |account, seat, choice| {
        visit(&Unit {
            choice,
            on_roll: roll.contains(&account),
            suspended: suspended.contains(&account),
            subject: subject == Some(account),
            class: seat.class.as_deref(),
            employer: seat.counted_employer(),
        });
    });
}

/// Seats and votes come in the order of ids: side by side, ten thousand of them are one pass.
#[inline]
fn beside<'a>(
    electorate: &'a SealedElectorate,
    votes: &BTreeMap<AccountId, Choice>,
    mut visit: impl FnMut(AccountId, &'a Seat, Option<Choice>),
) {
    let mut votes = votes.iter();
    let mut vote = votes.next();
    for (account, seat) in electorate.by_account() {
        let mut choice = None;
        while let Some((voter, said)) = vote {
            // Most have voted, so the next vote is mostly theirs.
            if *voter == account {
                choice = Some(*said);
                vote = votes.next();
                break;
            }
            if *voter > account {
                break;
            }
            vote = votes.next();
        }
        visit(account, seat, choice);
    }
}
