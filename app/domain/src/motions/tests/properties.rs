use proptest::prelude::*;

use super::super::ratio::{Ratio, Share};
use super::super::rules::{QuorumCounts, ThresholdBase};
use super::*;

fn share() -> impl Strategy<Value = Share> {
    (1_u32..=12, 1_u32..=12, any::<bool>()).prop_map(|(one, other, strict)| Share {
        ratio: Ratio::new(one.min(other), one.max(other)).unwrap(),
        strict,
    })
}

fn choice() -> impl Strategy<Value = Option<Choice>> {
    prop::option::of(prop::sample::select(Choice::ALL))
}

/// Any rule that the data can express, with the preset's clauses.
fn any_rule() -> impl Strategy<Value = Rule> {
    let bases = [
        ThresholdBase::Present,
        ThresholdBase::Cast,
        ThresholdBase::CastWithoutAbstentions,
        ThresholdBase::Eligible,
        ThresholdBase::EligibleWithoutSubject,
    ];
    let counts = [
        QuorumCounts::Present,
        QuorumCounts::Voted,
        QuorumCounts::VotedOrAbstained,
    ];
    (
        prop::sample::select(Abstention::ALL),
        prop::sample::select(vec![Mode::Meeting, Mode::Electronic]),
        prop::sample::select(bases.to_vec()),
        prop::sample::select(counts.to_vec()),
        share(),
        share(),
        any::<[bool; 2]>(),
    )
        .prop_map(
            |(abstention, mode, base, counts, quorum, majority, recusal)| {
                let mut rule = rule(abstention, Matter::Ordinary, mode);
                rule.common.recusal.present = recusal[0];
                rule.common.recusal.in_all_members = recusal[1];
                rule.decision.threshold.as_mut().unwrap().base = base;
                rule.decision.threshold.as_mut().unwrap().share = majority;
                if let Some(known) = &mut rule.decision.quorum {
                    known.share = quorum;
                    known.counts = counts;
                }
                rule
            },
        )
}

/// Members' choices, and whether each is on the roll.
fn a_vote() -> impl Strategy<Value = Vec<(Option<Choice>, bool)>> {
    prop::collection::vec((choice(), any::<bool>()), 1..24)
}

fn outcome(
    members: &[(u32, (Option<Choice>, bool))],
    rule: &Rule,
    subject: Option<u32>,
) -> Outcome {
    let size = u32::try_from(members.len()).unwrap();
    Outcome::of(Count {
        electorate: &electorate(size),
        votes: &members
            .iter()
            .filter_map(|(n, (choice, _))| Some((member(*n), (*choice)?)))
            .collect(),
        roll: &members
            .iter()
            .filter(|(_, (_, present))| *present)
            .map(|(n, _)| member(*n))
            .collect(),
        suspended: &BTreeSet::new(),
        subject: subject.map(member),
        rule,
        events: Events::default(),
    })
}

fn passed(outcome: &Outcome) -> bool {
    outcome.verdict.name() == "passed"
}

proptest! {
    #[test]
    fn who_cast_which_ballot_and_in_which_order_changes_nothing(
        vote in a_vote(), rule in any_rule(), turn in 0_usize..24,
    ) {
        let size = u32::try_from(vote.len()).unwrap();
        let straight: Vec<_> = (0..size).zip(vote.clone()).collect();
        let mut turned = vote;
        turned.rotate_left(turn % straight.len());
        turned.reverse();
        let turned: Vec<_> = (0..size).rev().zip(turned).collect();
        prop_assert_eq!(outcome(&straight, &rule, None), outcome(&turned, &rule, None));
    }

    #[test]
    fn a_yes_in_place_of_a_no_never_defeats_a_motion(vote in a_vote(), rule in any_rule()) {
        let before: Vec<_> = (0..).zip(vote).collect();
        let Some(place) = before.iter().position(|(_, (choice, _))| *choice == Some(No)) else {
            return Ok(());
        };
        let mut after = before.clone();
        after[place].1.0 = Some(Yes);
        prop_assert!(!passed(&outcome(&before, &rule, None)) || passed(&outcome(&after, &rule, None)));
    }

    #[test]
    fn a_yes_of_someone_silent_never_defeats_a_motion(vote in a_vote(), rule in any_rule()) {
        let before: Vec<_> = (0..).zip(vote).collect();
        let Some(place) = before.iter().position(|(_, (choice, _))| choice.is_none()) else {
            return Ok(());
        };
        let mut after = before.clone();
        after[place].1.0 = Some(Yes);
        prop_assert!(!passed(&outcome(&before, &rule, None)) || passed(&outcome(&after, &rule, None)));
    }

    #[test]
    fn every_seat_is_counted_once_and_bases_stay_in_bounds(
        vote in a_vote(), rule in any_rule(), subject in prop::option::of(0_u32..24),
    ) {
        let members: Vec<_> = (0..).zip(vote).collect();
        let outcome = outcome(&members, &rule, subject);
        let tally = outcome.tally;
        prop_assert_eq!(
            tally.yes + tally.no + tally.abstain + tally.recused + tally.silent,
            tally.eligible
        );
        for step in &outcome.steps {
            match step {
                Step::Quorum { counted, base, .. } => {
                    prop_assert!(*base <= tally.eligible && *counted <= tally.eligible);
                }
                Step::Majority { yes, base, .. } => {
                    prop_assert!(*base <= tally.eligible);
                    prop_assert_eq!(*yes, tally.yes);
                }
                _ => {}
            }
        }
    }

    #[test]
    fn a_threshold_agrees_with_cross_multiplication(share in share(), base in 1_u32..2000, part in 0_u32..2000) {
        let part = part.min(base);
        let left = u128::from(part) * u128::from(share.ratio.denominator());
        let right = u128::from(share.ratio.numerator()) * u128::from(base);
        let reached = if share.strict { left > right } else { left >= right };
        prop_assert_eq!(share.reached(part, base), reached);
        let needed = share.needed(base);
        prop_assert!(share.reached(needed, base));
        prop_assert!(needed == 1 || !share.reached(needed - 1, base));
    }
}
