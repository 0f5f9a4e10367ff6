//! What would change the outcome of a vote that is still open.

use super::super::ballot::{Choice, Tally, Unit};
use super::super::rules::Rule;
use super::figures::Figures;
use super::judge::{judge, verdict};
use super::{Events, Verdict};

/// The fewest of those who have said nothing yet whose votes would change what a motion comes to; `None` when not all
/// of them together would.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Prospects {
    /// By voting yes, or approving.
    pub yes: Option<Turn>,
    /// By voting no, or objecting.
    pub no: Option<Turn>,
    /// By abstaining.
    pub abstain: Option<Turn>,
}

/// So many more votes, and what the motion then comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// How many more.
    pub votes: u32,
    /// What it then comes to.
    pub to: Verdict,
}

/// Above so many members what would change the outcome is only computed where the number of votes alone decides.
const MOST_SIMULATED: usize = 300;

impl Prospects {
    /// What would change the outcome as it stands; `None` for so many members that it is not computed.
    pub fn of(rule: &Rule, units: &[Unit<'_>], events: Events) -> Option<Self> {
        let by_numbers =
            rule.common.employer_cap.is_none() && Figures::of(rule, units).classes.is_empty();
        if !by_numbers && units.len() > MOST_SIMULATED {
            return None;
        }
        let change = |choice| {
            if by_numbers {
                fewest_by_numbers(rule, units, events, choice)
            } else {
                fewest(rule, units, events, choice)
            }
        };
        Some(Self {
            yes: change(Choice::Yes),
            no: change(Choice::No),
            abstain: change(Choice::Abstain),
        })
    }

    /// Whether a motion is adopted as it stands and nobody who has said nothing yet can change that. `false` where that
    /// is not computed, for so many members.
    pub fn is_carried(rule: &Rule, units: &[Unit<'_>], events: Events) -> bool {
        judge(rule, units, events).verdict.is_adopted()
            && Self::of(rule, units, events).is_some_and(|prospects| prospects.is_settled())
    }

    /// Whether nobody who has said nothing yet can change anything.
    pub fn is_settled(&self) -> bool {
        *self == Self::default()
    }
}

fn is_silent(unit: &Unit<'_>) -> bool {
    unit.choice.is_none() && !unit.suspended && !unit.subject
}

fn same(one: &Verdict, other: &Verdict) -> bool {
    one.name() == other.name()
}

/// By the numbers: those who are not present first, since others change a quorum less.
fn fewest_by_numbers(
    rule: &Rule,
    units: &[Unit<'_>],
    events: Events,
    choice: Choice,
) -> Option<Turn> {
    let figures = Figures::of(rule, units);
    let now = verdict(rule, &figures, events, &mut Vec::new());
    let absent = units
        .iter()
        .filter(|unit| is_silent(unit) && !unit.on_roll)
        .count();
    let absent = u32::try_from(absent).unwrap_or(u32::MAX);
    let silent =
        u32::try_from(units.iter().filter(|unit| is_silent(unit)).count()).unwrap_or(u32::MAX);
    (1..=silent).find_map(|votes| {
        let mut then = figures.clone();
        let Tally {
            yes, no, abstain, ..
        } = &mut then.all;
        *match choice {
            Choice::Yes => yes,
            Choice::No => no,
            Choice::Abstain | Choice::Recuse => abstain,
        } += votes;
        then.all.silent -= votes;
        then.all.present += votes.min(absent);
        let to = verdict(rule, &then, events, &mut Vec::new());
        (!same(&to, &now)).then_some(Turn { votes, to })
    })
}

/// By letting them vote, one after the other in the order of their seats, those who are not present first.
fn fewest(rule: &Rule, units: &[Unit<'_>], events: Events, choice: Choice) -> Option<Turn> {
    let now = judge(rule, units, events).verdict;
    let mut then = units.to_vec();
    let mut votes = 0;
    for on_roll in [false, true] {
        for place in 0..then.len() {
            let Some(unit) = then
                .get_mut(place)
                .filter(|unit| is_silent(unit) && unit.on_roll == on_roll)
            else {
                continue;
            };
            unit.choice = Some(choice);
            votes += 1;
            let to = judge(rule, &then, events).verdict;
            if !same(&to, &now) {
                return Some(Turn { votes, to });
            }
        }
    }
    None
}
