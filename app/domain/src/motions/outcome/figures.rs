//! The numbers that rules are applied to.

use std::{borrow::Cow, collections::BTreeMap};

use super::super::ballot::{Choice, Tally, Unit};
use super::super::rules::{
    Approvals, Approvers, CapEffect, QuorumBase, QuorumCounts, Rule, SuspensionReading, Threshold,
    ThresholdBase,
};

/// An electorate in numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Figures {
    /// All of it.
    pub(super) all: Tally,
    /// How many of it the motion is about: one or none.
    pub(super) subjects: u32,
    /// By class: those of the charter, or those that are there.
    pub(super) classes: Vec<(String, Tally)>,
}

/// A number of people and what it is a share of.
pub(super) struct Part {
    pub(super) counted: u32,
    pub(super) base: u32,
    /// Abstentions that are not among them.
    pub(super) left_out: u32,
}

impl Figures {
    pub(super) fn of<'u>(rule: &Rule, units: impl IntoIterator<Item = &'u Unit<'u>>) -> Self {
        let mut figures = Self::none(rule);
        for unit in units {
            figures.add(rule, unit);
        }
        figures.counted(rule)
    }

    /// Before anything is counted.
    pub(super) fn none(rule: &Rule) -> Self {
        let class = |name: &String| (name.clone(), Tally::default());
        Self {
            all: Tally::default(),
            subjects: 0,
            classes: rule.common.classes.iter().map(class).collect(),
        }
    }

    /// Counts one more.
    #[inline]
    pub(super) fn add(&mut self, rule: &Rule, unit: &Unit<'_>) {
        self.all.add(unit);
        self.subjects += u32::from(unit.subject);
        if let Some(class) = unit.class {
            self.add_to_class(rule, class, unit);
        }
    }

    fn add_to_class(&mut self, rule: &Rule, class: &str, unit: &Unit<'_>) {
        match self.classes.iter_mut().find(|(name, _)| name == class) {
            Some((_, tally)) => tally.add(unit),
            // Where the charter names no classes, those that are there.
            None if rule.common.classes.is_empty() => {
                let mut tally = Tally::default();
                tally.add(unit);
                self.classes.push((class.to_owned(), tally));
            }
            None => {}
        }
    }

    /// Once everything is: classes that the charter does not name in the order of their names.
    pub(super) fn counted(mut self, rule: &Rule) -> Self {
        if rule.common.classes.is_empty() {
            self.classes
                .sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
        }
        self
    }

    /// Who is counted for a quorum, and of how many.
    pub(super) fn quorum(&self, rule: &Rule, of: QuorumBase, counts: QuorumCounts) -> Part {
        let (counted, left_out) = counted(rule, counts, &self.all);
        match of {
            QuorumBase::Eligible => Part {
                counted,
                base: quorum_base(rule, &self.all),
                left_out,
            },
            QuorumBase::Seats => Part {
                counted,
                base: seats(rule, &self.all),
                left_out,
            },
            QuorumBase::Classes => {
                let there =
                    |(_, tally): &&(String, Tally)| self::counted(rule, counts, tally).0 > 0;
                Part {
                    counted: length(self.classes.iter().filter(there).count()),
                    base: length(self.classes.len()),
                    left_out: 0,
                }
            }
        }
    }

    /// The votes for, what they are a share of, and how many abstentions were left out of that.
    pub(super) fn majority(&self, rule: &Rule, threshold: &Threshold) -> Part {
        part_for(rule, threshold, &self.all, self.subjects)
    }

    /// The same within each class that has members.
    pub(super) fn class_majorities<'f>(
        &'f self,
        rule: &'f Rule,
        threshold: &'f Threshold,
    ) -> impl Iterator<Item = (&'f str, Part)> {
        let classes = self.classes.iter().filter(|(_, tally)| tally.eligible > 0);
        classes.map(|(name, tally)| (name.as_str(), part_for(rule, threshold, tally, 0)))
    }

    /// From how many classes votes for it came, and how many there are.
    pub(super) fn classes_for(&self) -> (u32, u32) {
        let with_a_yes = self.classes.iter().filter(|(_, tally)| tally.yes > 0);
        (length(with_a_yes.count()), length(self.classes.len()))
    }

    /// How many have to approve, and of how many.
    pub(super) fn approvers(&self, rule: &Rule, approvals: &Approvals) -> (u32, u32) {
        let reading = rule.abstention().reading();
        let abstaining = if reading.in_all_members {
            0
        } else {
            self.all.abstain
        };
        let base = (all_members(rule, &self.all) - abstaining).saturating_sub(self.subjects);
        let needed = match approvals.needed {
            Approvers::Count(count) => count,
            Approvers::AllBut(missing) => base.saturating_sub(missing),
        };
        // Nobody decides nothing.
        (needed.max(1), base)
    }
}

fn length(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The votes for of some of the electorate, and what a threshold measures them against.
fn part_for(rule: &Rule, threshold: &Threshold, tally: &Tally, subjects: u32) -> Part {
    let reading = rule.abstention().reading();
    let leaving = |stays: bool| if stays { 0 } else { tally.abstain };
    let (base, left_out) = match threshold.base {
        ThresholdBase::Present => {
            let left_out = leaving(reading.in_meeting_base);
            (present(rule, tally) - left_out, left_out)
        }
        ThresholdBase::Cast => {
            let left_out = leaving(reading.in_meeting_base);
            (tally.yes + tally.no + tally.abstain - left_out, left_out)
        }
        ThresholdBase::CastWithoutAbstentions => (tally.yes + tally.no, tally.abstain),
        ThresholdBase::Eligible => {
            let left_out = leaving(reading.in_all_members);
            (all_members(rule, tally) - left_out, left_out)
        }
        ThresholdBase::EligibleWithoutSubject => {
            let left_out = leaving(reading.in_all_members);
            let others = all_members(rule, tally) - left_out;
            // The subject has no vote, so the rule can't have taken them out already.
            (others.saturating_sub(subjects), left_out)
        }
        ThresholdBase::Seats => (seats(rule, tally), 0),
    };
    Part {
        counted: tally.yes,
        base,
        left_out,
    }
}

/// Those who make a quorum, and the abstentions that are left out of them.
pub(super) fn counted(rule: &Rule, counts: QuorumCounts, tally: &Tally) -> (u32, u32) {
    let left_out = match counts {
        QuorumCounts::Present | QuorumCounts::VotedOrAbstained
            if !rule.abstention().reading().towards_quorum =>
        {
            tally.abstain
        }
        _ => 0,
    };
    let all = match counts {
        QuorumCounts::Present => present(rule, tally),
        QuorumCounts::Voted => tally.yes + tally.no,
        QuorumCounts::VotedOrAbstained => tally.yes + tally.no + tally.abstain,
    };
    (all - left_out, left_out)
}

/// Present, with the recused where the charter says so.
fn present(rule: &Rule, tally: &Tally) -> u32 {
    tally.present
        + if rule.common.recusal.present {
            tally.recused
        } else {
            0
        }
}

fn suspension(rule: &Rule) -> SuspensionReading {
    rule.common.suspension.clone().unwrap_or_default()
}

/// Voting members without the recused and, unless they stay, the suspended.
fn members(rule: &Rule, tally: &Tally, with_suspended: bool) -> u32 {
    let recused = if rule.common.recusal.in_all_members {
        0
    } else {
        tally.recused
    };
    let suspended = if with_suspended { 0 } else { tally.suspended };
    tally.eligible - recused - suspended
}

fn all_members(rule: &Rule, tally: &Tally) -> u32 {
    members(rule, tally, suspension(rule).in_all_members)
}

/// What a quorum of members is a share of.
pub(super) fn quorum_base(rule: &Rule, tally: &Tally) -> u32 {
    let abstaining = if rule.abstention().reading().in_quorum_base {
        0
    } else {
        tally.abstain
    };
    members(rule, tally, suspension(rule).in_quorum_base) - abstaining
}

/// The seats of the charter; never fewer than those that are held.
fn seats(rule: &Rule, tally: &Tally) -> u32 {
    rule.common.seats.unwrap_or(0).max(tally.eligible)
}

/// The votes that are counted: those of the seats, or one for each employer.
pub(super) fn as_votes<'u, 'a>(rule: &Rule, units: &'u [Unit<'a>]) -> Cow<'u, [Unit<'a>]> {
    match &rule.common.employer_cap {
        Some(cap) if cap.effect == CapEffect::RollUp => Cow::Owned(rolled_up(units)),
        _ => Cow::Borrowed(units),
    }
}

/// One vote for each employer: what more of its people said, an abstention when as many were for as against.
///
/// Who has no employer stays alone. An employer is there when one of its people is, recused or suspended when all who
/// are left of it are.
fn rolled_up<'a>(units: &[Unit<'a>]) -> Vec<Unit<'a>> {
    let mut employers: BTreeMap<&str, Vec<&Unit<'a>>> = BTreeMap::new();
    let mut rolled = Vec::new();
    for unit in units {
        match unit.employer {
            Some(employer) => employers.entry(employer).or_default().push(unit),
            None => rolled.push(*unit),
        }
    }
    rolled.extend(employers.values().map(|people| one_vote(people)));
    rolled
}

fn one_vote<'a>(people: &[&Unit<'a>]) -> Unit<'a> {
    let said = |choice| {
        people
            .iter()
            .filter(|unit| unit.counted() == Some(choice))
            .count()
    };
    let (yes, no) = (said(Choice::Yes), said(Choice::No));
    let choice = match yes.cmp(&no) {
        std::cmp::Ordering::Greater => Some(Choice::Yes),
        std::cmp::Ordering::Less => Some(Choice::No),
        std::cmp::Ordering::Equal if yes + said(Choice::Abstain) > 0 => Some(Choice::Abstain),
        std::cmp::Ordering::Equal => {
            let silent = people
                .iter()
                .any(|unit| !unit.suspended && unit.counted().is_none());
            (!silent && said(Choice::Recuse) > 0).then_some(Choice::Recuse)
        }
    };
    let first = people.first();
    Unit {
        choice,
        on_roll: people.iter().any(|unit| unit.present()),
        suspended: people.iter().all(|unit| unit.suspended),
        subject: people.iter().all(|unit| unit.subject),
        class: first.and_then(|unit| unit.class),
        employer: first.and_then(|unit| unit.employer),
    }
}

/// Votes that each employer's people have cast, and the most that it may.
pub(super) fn votes_by_employer<'a>(units: &[Unit<'a>]) -> BTreeMap<&'a str, u32> {
    let mut votes = BTreeMap::new();
    for unit in units {
        let cast = matches!(
            unit.counted(),
            Some(Choice::Yes | Choice::No | Choice::Abstain)
        );
        if let Some(employer) = unit.employer.filter(|_| cast) {
            *votes.entry(employer).or_default() += 1;
        }
    }
    votes
}
