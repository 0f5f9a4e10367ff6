//! Traps in how votes are counted.

use super::trial::{Said, passes, voters};
use super::{EXAMPLE, MOST_IN_EXAMPLE, Pitfall};
use crate::motions::Ratio;
use crate::motions::rules::{
    AbsenceEffect, Abstention, Matter, QuorumBase, Rule, Rules, Threshold, ThresholdBase,
};

/// What is wrong with the set as a whole.
pub(super) fn of_the_set(rules: &Rules, members: Option<u32>) -> Vec<Pitfall> {
    let size = example(members);
    let common = &rules.common;
    let mut found = Vec::new();
    let decides = |matter| {
        let mut decisions = rules.decisions.iter();
        decisions.any(|decision| decision.matter == matter)
    };
    if !decides(Matter::Ordinary) {
        found.push(Pitfall::NoOrdinary);
    }
    found.extend(easier_amendment(rules, size));
    let thresholds = || {
        let decisions = rules.decisions.iter();
        decisions.filter_map(|decision| decision.threshold.as_ref())
    };
    let by_half = |threshold: &Threshold| threshold.share.strict && is_half(threshold.share.ratio);
    if common.tie.is_none() && common.escalation.is_none() && thresholds().any(by_half) {
        found.push(Pitfall::TieUndecided {
            each: even(size) / 2,
        });
    }
    if let Some(cap) = &common.employer_cap
        && let (Some(ratio), None) = (cap.ratio, cap.votes)
    {
        let few = members.unwrap_or_else(|| ratio.denominator().saturating_sub(1));
        if few > 0 && ratio.of(few) == 0 {
            let members = few;
            found.push(Pitfall::CapOfNothing { members, ratio });
        }
    }
    found.extend(suspended_in_quorum(rules, size));
    let by_class = thresholds().any(|threshold| threshold.per_class || threshold.classes.is_some());
    let quorums = || rules.decisions.iter().filter_map(|one| one.quorum.as_ref());
    let quorum_of = |base| quorums().any(|quorum| quorum.base == base);
    if common.classes.is_empty() && (by_class || quorum_of(QuorumBase::Classes)) {
        found.push(Pitfall::ClassesUnnamed);
    }
    let of_seats = thresholds().any(|threshold| threshold.base == ThresholdBase::Seats);
    if common.seats.is_none() && (of_seats || quorum_of(QuorumBase::Seats)) {
        found.push(Pitfall::SeatsUnnumbered);
    }
    found
}

/// What is wrong with one of its decisions.
pub(super) fn of_a_decision(rule: &Rule, members: Option<u32>) -> Vec<Pitfall> {
    let size = example(members);
    let mut found = Vec::new();
    if let Some(members) = members.filter(|members| *members > 0) {
        let voters = voters(rule, members);
        let all = Said {
            yes: voters,
            ..Said::default()
        };
        if !passes(rule, members, all) {
            // Whatever else is wrong with it: first of all it decides nothing.
            return vec![Pitfall::Unreachable { members }];
        }
        let but_one = Said {
            yes: voters.saturating_sub(1),
            ..Said::default()
        };
        if voters > 1 && !means_all(rule) && !passes(rule, members, but_one) {
            found.push(Pitfall::Everybody { members });
        }
    }
    if rule.decision.mode.asks_for_approvals() {
        return found;
    }
    let first = rule.decision.threshold.iter();
    let later = rule.decision.later.iter().map(|later| &later.threshold);
    for threshold in first.chain(later) {
        found.extend(too_few(threshold, size));
    }
    let lone = Said {
        yes: 1,
        ..Said::default()
    };
    if size > 2 && passes(rule, size, lone) {
        found.push(Pitfall::LoneVoter { members: size });
    }
    found.extend(staying_away(rule, size));
    match unchosen_abstention(rule, size) {
        Some(trap) => found.push(trap),
        None => found.extend(coming_defeats(rule, size)),
    }
    found
}

/// The number of voting members of an example.
fn example(members: Option<u32>) -> u32 {
    members
        .filter(|members| (2..=MOST_IN_EXAMPLE).contains(members))
        .unwrap_or(EXAMPLE)
}

fn even(size: u32) -> u32 {
    (size / 2 * 2).max(2)
}

fn is_half(ratio: Ratio) -> bool {
    u64::from(ratio.numerator()) * 2 == u64::from(ratio.denominator())
}

/// Whether the rule asks for everybody in so many words.
fn means_all(rule: &Rule) -> bool {
    let threshold = rule.decision.threshold.as_ref();
    threshold.is_some_and(|threshold| threshold.share.ratio == all(threshold.share.ratio))
}

fn all(ratio: Ratio) -> Ratio {
    Ratio::new(ratio.denominator(), ratio.denominator()).unwrap_or(ratio)
}

/// A share of which the rest could reach it too.
fn too_few(threshold: &Threshold, size: u32) -> Option<Pitfall> {
    let sizes = [size, EXAMPLE, EXAMPLE + 1].into_iter().chain(2..=12);
    let needed = |base: &u32| threshold.share.needed(*base);
    let of = threshold.base;
    let minority = |base: &u32| needed(base) * 2 < *base;
    // Of few members one vote can be less than half by rounding: only what also holds for many is meant.
    let always = minority(&1_000);
    if let Some(base) = sizes.clone().find(minority).filter(|_| always) {
        let needed = needed(&base);
        return Some(Pitfall::Minority { base, of, needed });
    }
    let base = sizes.clone().find(|base| needed(base) * 2 == *base)?;
    is_half(threshold.share.ratio).then(|| Pitfall::HalfEnough {
        base,
        of,
        needed: needed(&base),
    })
}

fn easier_amendment(rules: &Rules, size: u32) -> Option<Pitfall> {
    let of = |matter| {
        let decisions = rules.decisions.iter();
        decisions.filter(move |decision| decision.matter == matter)
    };
    of(Matter::CharterAmendment).find_map(|amendment| {
        let ordinary = of(Matter::Ordinary).find(|other| other.mode == amendment.mode)?;
        let (one, other) = (amendment.threshold.as_ref()?, ordinary.threshold.as_ref()?);
        let members = size;
        let (amendment, ordinary) = (one.share.needed(members), other.share.needed(members));
        (one.base == other.base && amendment < ordinary).then_some(Pitfall::AmendmentEasier {
            members,
            amendment,
            ordinary,
        })
    })
}

fn suspended_in_quorum(rules: &Rules, members: u32) -> Option<Pitfall> {
    let suspends = |effect| effect == AbsenceEffect::Suspends;
    if !rules.inactivity.iter().any(|rule| suspends(rule.effect)) {
        return None;
    }
    let reading = rules.common.suspension.clone().unwrap_or_default();
    let mut quorums = rules.decisions.iter().filter_map(|one| one.quorum.as_ref());
    let quorum = quorums.find(|quorum| quorum.base == QuorumBase::Eligible)?;
    let needed = quorum.share.needed(members);
    (reading.in_quorum_base && needed <= members).then(|| Pitfall::SuspendedInQuorum {
        members,
        needed,
        suspended: members - needed + 1,
    })
}

/// The first numbers of votes, from few to many, for which something holds.
fn first(
    rule: &Rule,
    members: u32,
    holds: impl Fn(u32, u32) -> Option<Pitfall>,
) -> Option<Pitfall> {
    let most = voters(rule, members);
    (1..=most).find_map(|yes| (0..=most - yes).find_map(|no| holds(yes, no)))
}

fn staying_away(rule: &Rule, members: u32) -> Option<Pitfall> {
    let asked = rule.decision.quorum.is_some() || rule.decision.participation.is_some();
    if !asked {
        return None;
    }
    first(rule, members, |yes, no| {
        let passes = |no| {
            let abstain = 0;
            self::passes(rule, members, Said { yes, no, abstain })
        };
        (no > 0 && passes(no) && !passes(0)).then_some(Pitfall::StayingAway { members, yes, no })
    })
}

fn coming_defeats(rule: &Rule, members: u32) -> Option<Pitfall> {
    let most = voters(rule, members);
    (1..=most).find_map(|abstain| {
        first(rule, members, |yes, no| {
            let passes = |abstain| self::passes(rule, members, Said { yes, no, abstain });
            let there = yes + no + abstain <= most;
            (there && passes(0) && !passes(abstain)).then_some(Pitfall::ComingDefeats {
                members,
                yes,
                no,
                abstain,
            })
        })
    })
}

fn unchosen_abstention(rule: &Rule, members: u32) -> Option<Pitfall> {
    if !rule.common.abstention_ours || rule.decision.abstention.is_some() {
        return None;
    }
    let most = voters(rule, members);
    let ours = rule.common.abstention;
    let others = Abstention::ALL.iter().filter(|reading| **reading != ours);
    others.copied().find_map(|other| {
        let mut otherwise = rule.clone();
        otherwise.common.abstention = other;
        (1..=most).find_map(|abstain| {
            first(rule, members, |yes, no| {
                let said = Said { yes, no, abstain };
                let passes = self::passes(rule, members, said);
                let differs =
                    yes + no + abstain <= most && self::passes(&otherwise, members, said) != passes;
                differs.then_some(Pitfall::AbstentionOurs {
                    members,
                    yes,
                    no,
                    abstain,
                    ours,
                    passes,
                    other,
                })
            })
        })
    })
}
