//! Traps: found where the counting falls into them, and not where it does not.

use super::super::rules::{
    Absence, AbsenceEffect, Approvals, Approvers, CapEffect, Clause, EmployerCap, Inactivity,
    Later, Pitfall, QuorumBase, SuspensionReading, ThresholdBase, TieRule, Timing,
};
use super::super::{Ratio, Rules, Share};
use super::*;

/// The base text, ordinary matters at a meeting and electronically, with a chosen reading.
fn base() -> Rules {
    let mut rules = presets::linux_foundation(Abstention::B);
    rules.decisions.truncate(2);
    rules
}

fn traps(rules: &Rules, members: u32) -> Vec<Pitfall> {
    let traps = rules.traps(Some(members));
    traps.into_iter().map(|trap| trap.what).collect()
}

fn share(rules: &mut Rules, place: usize, share: Share) {
    rules.decisions[place].threshold.as_mut().unwrap().share = share;
}

fn timing(rules: &mut Rules, change: impl FnOnce(&mut Timing)) {
    let mut timing = Timing::default();
    change(&mut timing);
    rules.decisions[1].course.timing = Some(timing);
}

fn long(text: &str) -> super::super::Period {
    text.parse().unwrap()
}

#[test]
fn half_of_an_even_electorate_can_pass_a_motion_and_its_opposite() {
    let mut rules = base();
    assert!(
        !traps(&rules, 8)
            .iter()
            .any(|trap| matches!(trap, Pitfall::HalfEnough { .. }))
    );
    share(&mut rules, 1, Share::at_least(Ratio::HALF));
    let found = rules.traps(Some(8));
    let half = found
        .iter()
        .find(|trap| matches!(trap.what, Pitfall::HalfEnough { .. }))
        .unwrap();
    assert_eq!(
        (half.what.clone(), half.decisions.as_slice()),
        (
            Pitfall::HalfEnough {
                base: 8,
                of: ThresholdBase::Eligible,
                needed: 4
            },
            [1].as_slice()
        )
    );
    // With seven members half is four; the example is then another body's.
    let Some(Pitfall::HalfEnough { base, needed, .. }) = traps(&rules, 7)
        .into_iter()
        .find(|trap| matches!(trap, Pitfall::HalfEnough { .. }))
    else {
        panic!("no trap");
    };
    assert_eq!((base, needed), (8, 4));
}

#[test]
fn a_third_lets_a_minority_decide() {
    let mut rules = base();
    share(&mut rules, 1, Share::at_least(Ratio::new(1, 3).unwrap()));
    assert!(traps(&rules, 9).contains(&Pitfall::Minority {
        base: 9,
        of: ThresholdBase::Eligible,
        needed: 3
    }));
}

#[test]
fn at_a_meeting_a_vote_against_can_complete_the_quorum() {
    // Four of eight have to be there: three for it are too few, with one against they are three of four.
    assert!(traps(&base(), 8).contains(&Pitfall::StayingAway {
        members: 8,
        yes: 3,
        no: 1
    }));
    let mut rules = base();
    rules.decisions[0].quorum = None;
    assert!(
        !traps(&rules, 8)
            .iter()
            .any(|trap| matches!(trap, Pitfall::StayingAway { .. }))
    );
    // And one of eight decides for all.
    assert!(traps(&rules, 8).contains(&Pitfall::LoneVoter { members: 8 }));
}

#[test]
fn who_comes_and_abstains_defeats_a_motion_where_abstentions_stay_in_the_base() {
    let found = |reading| {
        let mut rules = presets::linux_foundation(reading);
        rules.decisions.truncate(1);
        let traps = traps(&rules, 8);
        traps
            .into_iter()
            .find(|trap| matches!(trap, Pitfall::ComingDefeats { .. }))
    };
    assert_eq!(
        found(Abstention::A),
        Some(Pitfall::ComingDefeats {
            members: 8,
            yes: 3,
            no: 2,
            abstain: 1
        })
    );
    assert_eq!(found(Abstention::B), None);
}

#[test]
fn a_reading_that_nobody_chose_is_shown_with_a_vote_it_decides() {
    let rules = presets::linux_foundation_base();
    assert!(traps(&rules, 8).contains(&Pitfall::AbstentionOurs {
        members: 8,
        yes: 2,
        no: 1,
        abstain: 1,
        ours: Abstention::A,
        passes: false,
        other: Abstention::B
    }));
    let chosen = presets::linux_foundation(Abstention::A);
    assert!(
        !traps(&chosen, 8)
            .iter()
            .any(|trap| matches!(trap, Pitfall::AbstentionOurs { .. }))
    );
}

#[test]
fn what_all_together_do_not_reach_is_said_before_anything_else() {
    let mut rules = base();
    rules.common.seats = Some(20);
    rules.decisions[1].threshold.as_mut().unwrap().base = ThresholdBase::Seats;
    share(&mut rules, 1, Share::at_least(Ratio::TWO_THIRDS));
    assert!(traps(&rules, 8).contains(&Pitfall::Unreachable { members: 8 }));
    assert!(!traps(&rules, 14).contains(&Pitfall::Unreachable { members: 14 }));
    assert!(traps(&rules, 14).contains(&Pitfall::Everybody { members: 14 }));

    let mut lazy = base();
    lazy.decisions.truncate(1);
    let decision = &mut lazy.decisions[0];
    (decision.mode, decision.quorum, decision.threshold) = (Mode::LazyConsensus, None, None);
    decision.approvals = Some(Approvals {
        needed: Approvers::Count(7),
        objections_block: true,
        clause: Clause::default(),
    });
    assert_eq!(traps(&lazy, 5), [Pitfall::Unreachable { members: 5 }]);
    assert_eq!(traps(&lazy, 7), [Pitfall::Everybody { members: 7 }]);
    assert_eq!(traps(&lazy, 8), []);
    assert_eq!(lazy.traps(None), []);
}

#[test]
fn unanimity_that_is_asked_for_is_no_trap() {
    let mut rules = base();
    share(&mut rules, 1, Share::at_least(Ratio::new(1, 1).unwrap()));
    assert!(
        !traps(&rules, 5)
            .iter()
            .any(|trap| matches!(trap, Pitfall::Everybody { .. }))
    );
    share(&mut rules, 1, Share::at_least(Ratio::TWO_THIRDS));
    assert!(traps(&rules, 2).contains(&Pitfall::Everybody { members: 2 }));
}

#[test]
fn a_tie_needs_somebody_who_decides() {
    let mut rules = base();
    let undecided = Pitfall::TieUndecided { each: 4 };
    assert!(!traps(&rules, 9).contains(&undecided));
    rules.common.escalation = None;
    assert!(traps(&rules, 9).contains(&undecided));
    rules.common.tie = Some(TieRule {
        to: "the chair".to_owned(),
        clause: Clause::default(),
    });
    assert!(!traps(&rules, 9).contains(&undecided));
}

#[test]
fn a_share_of_few_members_can_be_less_than_a_vote() {
    let mut rules = base();
    let cap = |votes| EmployerCap {
        ratio: Ratio::new(20, 100),
        votes,
        effect: CapEffect::Block,
        grace: None,
        clause: Clause::default(),
    };
    rules.common.employer_cap = Some(cap(None));
    let none = |members| Pitfall::CapOfNothing {
        members,
        ratio: Ratio::new(20, 100).unwrap(),
    };
    assert!(traps(&rules, 4).contains(&none(4)));
    assert!(!traps(&rules, 5).contains(&none(5)));
    rules.common.employer_cap = Some(cap(Some(2)));
    assert!(!traps(&rules, 4).contains(&none(4)));
}

#[test]
fn suspended_members_in_the_quorum_can_prevent_it() {
    let mut rules = base();
    rules.inactivity.push(Inactivity {
        absence: Absence::Meetings(3),
        effect: AbsenceEffect::Suspends,
        back_after: None,
        clause: Clause::default(),
    });
    let prevented = Pitfall::SuspendedInQuorum {
        members: 8,
        needed: 4,
        suspended: 5,
    };
    assert!(traps(&rules, 8).contains(&prevented));
    rules.common.suspension = Some(SuspensionReading {
        in_quorum_base: false,
        in_all_members: true,
        clause: None,
    });
    assert!(!traps(&rules, 8).contains(&prevented));
}

#[test]
fn periods_that_contradict_each_other_are_found_and_weekends_are_no_contradiction() {
    let (seven, five) = ("7d".parse().unwrap(), "5bd".parse().unwrap());
    let mut rules = base();
    timing(&mut rules, |timing| {
        (timing.notice, timing.most) = (Some(long("14d")), Some(long("7d")));
    });
    let notice = "14d".parse().unwrap();
    assert!(traps(&rules, 8).contains(&Pitfall::NoticeLonger {
        notice,
        most: seven
    }));
    timing(&mut rules, |timing| {
        (timing.least, timing.settles, timing.most) =
            (Some(long("200h")), Some(long("8d")), Some(long("7d")));
    });
    rules.decisions[1].later = Some(Later {
        after: "15d".parse().unwrap(),
        threshold: rules.decisions[1].threshold.clone().unwrap(),
    });
    let found = traps(&rules, 8);
    let (least, settles, after) = (
        "200h".parse().unwrap(),
        "8d".parse().unwrap(),
        "15d".parse().unwrap(),
    );
    for trap in [
        Pitfall::LeastOverMost { least, most: seven },
        Pitfall::SettlesTooLate {
            settles,
            most: seven,
        },
        Pitfall::LaterTooLate { after, most: seven },
    ] {
        assert!(found.contains(&trap), "{trap:?} in {found:?}");
    }
    // Five business days always span a weekend or end within seven days: neither is longer whenever it begins.
    timing(&mut rules, |timing| {
        (timing.notice, timing.most) = (Some(seven), Some(five));
    });
    rules.decisions[1].later = None;
    assert!(
        !traps(&rules, 8)
            .iter()
            .any(|trap| matches!(trap, Pitfall::NoticeLonger { .. }))
    );
}

#[test]
fn what_a_set_leaves_out_is_found() {
    let mut rules = base();
    rules.decisions[0].quorum.as_mut().unwrap().base = QuorumBase::Classes;
    rules.decisions[1].threshold.as_mut().unwrap().base = ThresholdBase::Seats;
    let found = traps(&rules, 8);
    assert!(found.contains(&Pitfall::ClassesUnnamed));
    assert!(found.contains(&Pitfall::SeatsUnnumbered));
    rules.common.classes = vec!["users".to_owned(), "makers".to_owned()];
    rules.common.seats = Some(8);
    let found = traps(&rules, 8);
    assert!(!found.contains(&Pitfall::ClassesUnnamed));
    assert!(!found.contains(&Pitfall::SeatsUnnumbered));
    let kubernetes = presets::named("kubernetes").unwrap();
    assert!(traps(&kubernetes, 7).contains(&Pitfall::NoOrdinary));
}

#[test]
fn a_charter_that_is_changed_more_easily_than_it_is_applied_is_found() {
    let mut rules = presets::linux_foundation(Abstention::B);
    let easier = |rules: &Rules| {
        let traps = traps(rules, 9);
        traps
            .into_iter()
            .find(|trap| matches!(trap, Pitfall::AmendmentEasier { .. }))
    };
    assert_eq!(easier(&rules), None);
    share(&mut rules, 1, Share::at_least(Ratio::THREE_QUARTERS));
    assert_eq!(
        easier(&rules),
        Some(Pitfall::AmendmentEasier {
            members: 9,
            amendment: 6,
            ordinary: 7
        })
    );
}

#[test]
fn every_preset_can_be_looked_through_at_every_size() {
    for preset in presets::PRESETS {
        let rules = (preset.rules)();
        for members in (0..30).map(Some).chain([None, Some(2_000)]) {
            for trap in rules.traps(members) {
                assert!(
                    trap.decisions
                        .iter()
                        .all(|place| *place < rules.decisions.len())
                );
            }
        }
        // Nothing is wrong with the periods of a charter that is in use.
        let found = rules.traps(None);
        assert!(!found.iter().any(|trap| matches!(
            trap.what,
            Pitfall::LeastOverMost { .. } | Pitfall::NoticeLonger { .. }
        )));
    }
}
