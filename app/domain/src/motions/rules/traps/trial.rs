//! A vote that is only imagined, counted as a real one.

use crate::motions::{Choice, Events, Outcome, Rule, Unit};

/// So many say each; the rest says nothing and is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Said {
    pub(super) yes: u32,
    pub(super) no: u32,
    pub(super) abstain: u32,
}

/// Whether a motion would be adopted by these votes in a body of so many voting members.
///
/// The members go round the classes of the charter; where a motion is about a member, that is one of them.
pub(super) fn passes(rule: &Rule, members: u32, said: Said) -> bool {
    let subjects = u32::from(rule.decision.matter.has_subject());
    let classes = &rule.common.classes;
    let mut class = classes.iter().cycle();
    let votes = std::iter::repeat_n(Choice::Yes, count(said.yes))
        .chain(std::iter::repeat_n(Choice::No, count(said.no)))
        .chain(std::iter::repeat_n(Choice::Abstain, count(said.abstain)));
    let mut choices = votes.map(Some).chain(std::iter::repeat(None));
    let units: Vec<Unit<'_>> = (0..members)
        .map(|place| {
            let subject = place >= members.saturating_sub(subjects);
            Unit {
                choice: choices.next().flatten().filter(|_| !subject),
                subject,
                class: class.next().map(String::as_str),
                ..Unit::default()
            }
        })
        .collect();
    Outcome::of_units(rule, &units, Events::default())
        .verdict
        .is_adopted()
}

/// How many members have a vote on it.
pub(super) fn voters(rule: &Rule, members: u32) -> u32 {
    members.saturating_sub(u32::from(rule.decision.matter.has_subject()))
}

fn count(votes: u32) -> usize {
    usize::try_from(votes).unwrap_or(usize::MAX)
}
