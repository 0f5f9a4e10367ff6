//! Tables from charters, properties of every rule, the arithmetic as it is printed.

mod approvals;
mod arithmetic;
mod charter;
mod conflicts;
mod effects;
mod entry;
mod fixtures;
mod force;
mod joint;
mod life;
mod limits;
mod model;
mod powers;
mod prelude;
mod proceedings;
mod properties;
mod readings;
mod redline;
mod register;
mod saying;
mod soundness;
mod timing;
mod traps;
mod variants;

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::electorate::{SealedElectorate, Seat};
use super::outcome::{Count, Events, Outcome, Step};
use super::presets::{self, MATTERS};
use super::rules::{Abstention, Matter, Mode, Rule};
use super::{Choice, Choice::*, Summary, Unit};
use crate::ids::AccountId;

/// The nth member.
fn member(n: u32) -> AccountId {
    AccountId(Uuid::from_u128(u128::from(n) + 1))
}

/// An electorate of members 0 to `size` − 1.
fn electorate(size: u32) -> SealedElectorate {
    SealedElectorate::seal((0..size).map(|n| Seat {
        suspended: None,
        account: member(n),
        affiliation: None,
        employer: None,
        class: None,
    }))
    .unwrap()
}

/// Members 0, 1, 2 … vote as listed; `None` says nothing.
fn votes(choices: &[Option<Choice>]) -> BTreeMap<AccountId, Choice> {
    (0..)
        .zip(choices)
        .filter_map(|(n, choice)| choice.map(|choice| (member(n), choice)))
        .collect()
}

/// So many yes, no, abstentions and recusals, in that order.
fn ballots(yes: usize, no: usize, abstain: usize, recuse: usize) -> Vec<Option<Choice>> {
    [(Yes, yes), (No, no), (Abstain, abstain), (Recuse, recuse)]
        .into_iter()
        .flat_map(|(choice, times)| std::iter::repeat_n(Some(choice), times))
        .collect()
}

fn rule(reading: Abstention, matter: Matter, mode: Mode) -> Rule {
    presets::linux_foundation(reading)
        .for_motion(matter, mode)
        .unwrap()
}

/// Counts a vote of `size` members; besides the voters, `listeners` more are on the roll.
fn count(size: u32, choices: &[Option<Choice>], listeners: u32, rule: &Rule) -> Outcome {
    let first = u32::try_from(choices.len()).unwrap();
    let roll: BTreeSet<_> = (first..first + listeners).map(member).collect();
    Outcome::of(Count {
        electorate: &electorate(size),
        votes: &votes(choices),
        roll: &roll,
        suspended: &BTreeSet::new(),
        subject: None,
        rule,
        events: Events::default(),
    })
}

/// Counted, base and needed of the quorum.
fn quorum_of(outcome: &Outcome) -> (u32, u32, u32) {
    outcome
        .steps
        .iter()
        .find_map(|step| match step {
            Step::Quorum {
                counted,
                base,
                needed,
                ..
            } => Some((*counted, *base, *needed)),
            _ => None,
        })
        .unwrap()
}

/// Yes, base and needed of the majority.
fn majority_of(outcome: &Outcome) -> (u32, u32, u32) {
    outcome
        .steps
        .iter()
        .find_map(|step| match step {
            Step::Majority {
                yes, base, needed, ..
            } => Some((*yes, *base, *needed)),
            _ => None,
        })
        .unwrap()
}

/// A seat of a class and an employer with its vote.
fn unit<'a>(class: &'a str, employer: &'a str, choice: Option<Choice>) -> Unit<'a> {
    let named = |name: &'a str| (!name.is_empty()).then_some(name);
    Unit {
        choice,
        class: named(class),
        employer: named(employer),
        ..Unit::default()
    }
}

fn plain(size: usize, choices: &[Option<Choice>]) -> Vec<Unit<'static>> {
    let mut units = vec![Unit::default(); size];
    for (unit, choice) in units.iter_mut().zip(choices) {
        unit.choice = *choice;
    }
    units
}

fn judged(rule: &Rule, units: &[Unit<'_>]) -> Outcome {
    Outcome::of_units(rule, units, Events::default())
}

fn preset(key: &str, matter: Matter, mode: Mode) -> Rule {
    presets::named(key)
        .unwrap()
        .for_motion(matter, mode)
        .unwrap()
}

fn needed(rule: &Rule, units: &[Unit<'_>]) -> (u32, u32) {
    let threshold = Summary::of(rule, units, Events::default())
        .threshold
        .unwrap();
    (threshold.needed, threshold.base)
}
