//! Every small case against a naive model: rational numbers by cross multiplication, each base spelled out.

use super::super::Verdict;
use super::super::ratio::{Ratio, Share};
use super::super::rules::{QuorumCounts, ThresholdBase};
use super::*;

/// What can become of one member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    For,
    Against,
    Abstains,
    Recused,
    Listens,
    Absent,
    Suspended,
}

const FATES: [Fate; 7] = [
    Fate::For,
    Fate::Against,
    Fate::Abstains,
    Fate::Recused,
    Fate::Listens,
    Fate::Absent,
    Fate::Suspended,
];

fn unit(fate: Fate) -> Unit<'static> {
    let mut unit = Unit::default();
    match fate {
        Fate::For => unit.choice = Some(Yes),
        Fate::Against => unit.choice = Some(No),
        Fate::Abstains => unit.choice = Some(Abstain),
        Fate::Recused => unit.choice = Some(Recuse),
        Fate::Listens => unit.on_roll = true,
        Fate::Absent => {}
        Fate::Suspended => unit.suspended = true,
    }
    unit
}

/// Whether a part of a whole reaches a share, in rational numbers; nobody reaches nothing.
fn reaches(share: Share, part: usize, whole: usize) -> bool {
    let left = part * share.ratio.denominator() as usize;
    let right = share.ratio.numerator() as usize * whole;
    part > 0
        && if share.strict {
            left > right
        } else {
            left >= right
        }
}

/// The verdict as the tables of readings and bases say it, member by member.
fn naive(rule: &Rule, fates: &[Fate]) -> &'static str {
    let how_many =
        |wanted: &dyn Fn(Fate) -> bool| fates.iter().filter(|fate| wanted(**fate)).count();
    let reading = rule.common.abstention.reading();
    let recusal = rule.common.recusal;
    let is_member = |fate| fate != Fate::Recused || recusal.in_all_members;
    let attends = |fate| match fate {
        Fate::For | Fate::Against | Fate::Abstains | Fate::Listens => true,
        Fate::Recused => recusal.present,
        Fate::Absent | Fate::Suspended => false,
    };
    let votes = |fate| matches!(fate, Fate::For | Fate::Against);
    let abstains = |fate| fate == Fate::Abstains;
    if let Some(quorum) = &rule.decision.quorum {
        let counts = |fate| match quorum.counts {
            QuorumCounts::Present => attends(fate) && (!abstains(fate) || reading.towards_quorum),
            QuorumCounts::Voted => votes(fate),
            QuorumCounts::VotedOrAbstained => {
                votes(fate) || abstains(fate) && reading.towards_quorum
            }
        };
        let base = how_many(&|fate| is_member(fate) && (!abstains(fate) || reading.in_quorum_base));
        if !reaches(quorum.share, how_many(&counts), base) {
            return "no-quorum";
        }
    }
    let threshold = rule.decision.threshold.as_ref().unwrap();
    let base = how_many(&|fate| match threshold.base {
        ThresholdBase::Present => attends(fate) && (!abstains(fate) || reading.in_meeting_base),
        ThresholdBase::Cast => votes(fate) || abstains(fate) && reading.in_meeting_base,
        ThresholdBase::CastWithoutAbstentions => votes(fate),
        ThresholdBase::Eligible | ThresholdBase::EligibleWithoutSubject => {
            is_member(fate) && (!abstains(fate) || reading.in_all_members)
        }
        ThresholdBase::Seats => true,
    });
    if reaches(threshold.share, how_many(&|fate| fate == Fate::For), base) {
        "passed"
    } else {
        "failed"
    }
}

/// All multisets of fates of so many members: the order of members changes nothing.
fn all_of(size: usize, from: usize) -> Vec<Vec<Fate>> {
    if size == 0 {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for (place, fate) in FATES.iter().enumerate().skip(from) {
        for mut rest in all_of(size - 1, place) {
            rest.push(*fate);
            all.push(rest);
        }
    }
    all
}

#[test]
fn every_small_electorate_comes_out_as_in_the_naive_model() {
    let shares = [
        Share::more_than(Ratio::HALF),
        Share::at_least(Ratio::HALF),
        Share::at_least(Ratio::TWO_THIRDS),
        Share::at_least(Ratio::new(1, 1).unwrap()),
    ];
    let bases = [
        ThresholdBase::Present,
        ThresholdBase::Cast,
        ThresholdBase::CastWithoutAbstentions,
        ThresholdBase::Eligible,
        ThresholdBase::Seats,
    ];
    let counts = [
        QuorumCounts::Present,
        QuorumCounts::Voted,
        QuorumCounts::VotedOrAbstained,
    ];
    let electorates: Vec<_> = (0..=4).flat_map(|size| all_of(size, 0)).collect();
    let mut cases = 0;
    for &reading in Abstention::ALL {
        for (present, in_all_members) in [(false, true), (false, false), (true, true)] {
            for base in bases {
                for counts in counts {
                    for (place, share) in shares.into_iter().enumerate() {
                        let mut rule = rule(reading, Matter::Ordinary, Mode::Meeting);
                        rule.common.recusal.present = present;
                        rule.common.recusal.in_all_members = in_all_members;
                        let quorum = rule.decision.quorum.as_mut().unwrap();
                        quorum.counts = counts;
                        quorum.share = shares[(place + 1) % shares.len()];
                        let threshold = rule.decision.threshold.as_mut().unwrap();
                        (threshold.base, threshold.share) = (base, share);
                        for fates in &electorates {
                            let units: Vec<_> = fates.iter().map(|fate| unit(*fate)).collect();
                            let verdict: Verdict =
                                Outcome::of_units(&rule, &units, Events::default()).verdict;
                            assert_eq!(verdict.name(), naive(&rule, fates), "{fates:?} {rule:?}");
                            cases += 1;
                        }
                    }
                }
            }
        }
    }
    assert_eq!(cases, 900 * 330);
}
