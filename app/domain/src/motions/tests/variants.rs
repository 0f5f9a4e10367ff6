//! The variants that charters use besides the base text, one test for each.

use super::super::Verdict;
use super::super::ratio::{Ratio, Share};
use super::super::rules::{Clause, Later, Period, QuorumBase, SuspensionReading, TieRule};
use super::*;

#[test]
fn three_of_four_classes_make_a_quorum_and_the_majority_includes_them() {
    let three_quarters = Share::at_least(Ratio::THREE_QUARTERS);
    let mut rule = rule(Abstention::A, Matter::Ordinary, Mode::Meeting);
    rule.common.classes = ["producers", "users", "academia", "government"]
        .map(str::to_owned)
        .into();
    let quorum = rule.decision.quorum.as_mut().unwrap();
    quorum.base = QuorumBase::Classes;
    quorum.share = three_quarters;
    rule.decision.threshold.as_mut().unwrap().classes = Some(three_quarters);
    let with = |votes: &[(&'static str, Choice)]| {
        let units: Vec<_> = votes
            .iter()
            .map(|(class, choice)| unit(class, "", Some(*choice)))
            .collect();
        let outcome = judged(&rule, &units);
        (outcome.verdict.name(), quorum_of(&outcome))
    };
    // Ten of two classes are no quorum, three of three are one.
    let many = [("producers", Yes), ("users", Yes)].repeat(5);
    assert_eq!(with(&many), ("no-quorum", (2, 4, 3)));
    let three = [("producers", Yes), ("users", Yes), ("academia", Yes)];
    assert_eq!(with(&three), ("passed", (3, 4, 3)));
    // The third class is there, but none of it is for it.
    let against = [("producers", Yes), ("users", Yes), ("academia", No)];
    assert_eq!(with(&against), ("failed", (3, 4, 3)));
}

#[test]
fn a_class_vote_has_to_be_carried_in_each_class() {
    let mut rule = rule(Abstention::A, Matter::Ordinary, Mode::Electronic);
    rule.decision.threshold.as_mut().unwrap().per_class = true;
    let mut units: Vec<_> = (0..9).map(|_| unit("large", "", Some(Yes))).collect();
    units.extend([unit("small", "", Some(Yes)), unit("small", "", Some(No))]);
    let outcome = judged(&rule, &units);
    assert_eq!(outcome.verdict, Verdict::Failed);
    let classes = Summary::of(&rule, &units, Events::default()).classes;
    let numbers: Vec<_> = classes
        .iter()
        .map(|(class, part)| (class.as_str(), part.got, part.base, part.needed))
        .collect();
    assert_eq!(numbers, [("large", 9, 9, 5), ("small", 1, 2, 2)]);
    units[10].choice = Some(Yes);
    assert_eq!(judged(&rule, &units).verdict, Verdict::Passed);
    // Without classes everybody is of one.
    assert_eq!(
        judged(&rule, &plain(3, &ballots(2, 0, 0, 0))).verdict,
        Verdict::Passed
    );
}

#[test]
fn the_suspended_stay_in_the_quorum_s_base_or_leave_it() {
    // Nine members, three of them suspended, four present.
    let mut units = plain(9, &ballots(4, 0, 0, 0));
    for unit in &mut units[6..] {
        unit.suspended = true;
        unit.on_roll = true;
    }
    let with = |in_quorum_base| {
        let mut rule = rule(Abstention::A, Matter::Ordinary, Mode::Meeting);
        rule.common.suspension = Some(SuspensionReading {
            in_quorum_base,
            in_all_members: true,
            clause: None,
        });
        let outcome = judged(&rule, &units);
        (outcome.verdict.name(), quorum_of(&outcome))
    };
    assert_eq!(with(true), ("no-quorum", (4, 9, 5)));
    assert_eq!(with(false), ("passed", (4, 6, 3)));
    // OQS: out of the quorum's base; CNCF: still in it.
    let oqs = preset("oqs", Matter::Ordinary, Mode::Meeting);
    assert_eq!(quorum_of(&judged(&oqs, &units)), (4, 6, 3));
    let cncf = preset("cncf", Matter::Ordinary, Mode::Meeting);
    assert_eq!(quorum_of(&judged(&cncf, &units)), (4, 11, 8));
}

#[test]
fn what_the_suspended_say_is_not_counted() {
    let mut units = plain(3, &ballots(2, 0, 0, 0));
    units[1].suspended = true;
    let rule = rule(Abstention::A, Matter::Ordinary, Mode::Electronic);
    let outcome = judged(&rule, &units);
    assert_eq!(
        (
            outcome.tally.yes,
            outcome.tally.suspended,
            outcome.tally.present
        ),
        (1, 1, 1)
    );
    assert_eq!(outcome.verdict, Verdict::Failed);
}

#[test]
fn an_electronic_vote_of_the_cncf_needs_as_many_as_a_quorum_and_two_members_end_it() {
    let rule = preset("cncf", Matter::Ordinary, Mode::Electronic);
    assert_eq!(
        judged(&rule, &plain(11, &ballots(7, 0, 0, 0))).verdict,
        Verdict::Failed
    );
    assert_eq!(
        judged(&rule, &plain(11, &ballots(8, 3, 0, 0))).verdict,
        Verdict::Passed
    );
    // A vacant seat is one of "the TOC total members".
    assert_eq!(needed(&rule, &plain(9, &[])), (8, 11));
    let halted = |by| {
        let events = Events {
            halted_by: by,
            ..Events::default()
        };
        Outcome::of_units(&rule, &plain(11, &ballots(8, 0, 0, 0)), events).verdict
    };
    assert_eq!(halted(1), Verdict::Passed);
    assert_eq!(halted(2), Verdict::Withdrawn);
}

#[test]
fn removal_needs_two_thirds_of_the_others() {
    let rule = preset("cncf", Matter::MemberOut, Mode::Electronic);
    let mut units = plain(11, &ballots(7, 0, 0, 0));
    units[10].subject = true;
    units[10].choice = Some(No);
    assert_eq!(needed(&rule, &units), (7, 10));
    let outcome = judged(&rule, &units);
    assert_eq!(outcome.verdict, Verdict::Passed);
    assert_eq!(outcome.tally.no, 0, "who it is about has no vote");
}

#[test]
fn an_amendment_of_the_cncf_leaves_abstentions_out_of_all_members() {
    let rule = preset("cncf-board", Matter::CharterAmendment, Mode::Electronic);
    // 24 members, 3 abstain: two thirds of 21.
    assert_eq!(needed(&rule, &plain(24, &ballots(14, 0, 3, 0))), (14, 21));
    assert_eq!(
        judged(&rule, &plain(24, &ballots(14, 7, 3, 0))).verdict,
        Verdict::Passed
    );
    assert_eq!(
        judged(&rule, &plain(24, &ballots(14, 7, 2, 0))).verdict,
        Verdict::Failed
    );
}

#[test]
fn a_vote_without_half_of_those_eligible_is_not_valid() {
    let rule = preset("cncf", Matter::MemberIn, Mode::Electronic);
    assert_eq!(
        judged(&rule, &plain(11, &ballots(5, 0, 0, 0))).verdict,
        Verdict::Failed
    );
    assert_eq!(
        judged(&rule, &plain(11, &ballots(4, 0, 2, 0))).verdict,
        Verdict::Passed
    );
    let summary = Summary::of(&rule, &plain(11, &ballots(5, 0, 0, 0)), Events::default());
    let participation = summary.participation.unwrap();
    assert_eq!(
        (participation.got, participation.needed, participation.met),
        (5, 6, false)
    );
    assert_eq!(summary.quorum, None);
}

#[test]
fn three_quarters_of_fixed_seats_are_rounded_up() {
    let rule = preset("kubernetes", Matter::MemberOut, Mode::Electronic);
    // Seven seats, one of them vacant.
    assert_eq!(needed(&rule, &plain(6, &[])), (6, 7));
    assert_eq!(
        judged(&rule, &plain(6, &ballots(5, 0, 0, 0))).verdict,
        Verdict::Failed
    );
    assert_eq!(
        judged(&rule, &plain(6, &ballots(6, 0, 0, 0))).verdict,
        Verdict::Passed
    );
}

#[test]
fn after_three_weeks_a_majority_of_those_who_voted_is_enough() {
    let rule = preset("oqs", Matter::Ordinary, Mode::Electronic);
    let units = plain(9, &ballots(3, 1, 0, 0));
    let soon = Events {
        later: false,
        ..Events::default()
    };
    assert_eq!(
        Outcome::of_units(&rule, &units, soon).verdict,
        Verdict::Failed
    );
    let late = judged(&rule, &units);
    assert_eq!(late.verdict, Verdict::Passed);
    let after: Vec<_> = late
        .steps
        .iter()
        .filter_map(|step| match step {
            Step::Majority {
                after,
                needed,
                base,
                ..
            } => Some((after.map(|after| after.to_string()), *needed, *base)),
            _ => None,
        })
        .collect();
    assert_eq!(after, [(None, 5, 9), (Some("21d".to_owned()), 3, 4)]);
    // A majority of all members passes at any time.
    assert_eq!(
        Outcome::of_units(&rule, &plain(9, &ballots(5, 0, 0, 0)), soon).verdict,
        Verdict::Passed
    );
    let later: Later = rule.decision.later.unwrap();
    assert_eq!(
        later.after,
        Period {
            count: 21,
            unit: super::super::rules::Unit::Days
        }
    );
}

#[test]
fn a_tie_goes_to_whom_the_charter_names_and_is_a_failure_elsewhere() {
    let mut rule = rule(Abstention::A, Matter::Ordinary, Mode::Meeting);
    assert_eq!(
        judged(&rule, &plain(6, &ballots(3, 3, 0, 0))).verdict,
        Verdict::Failed
    );
    rule.common.tie = Some(TieRule {
        to: "board".to_owned(),
        clause: Clause::default(),
    });
    let tied = judged(&rule, &plain(6, &ballots(3, 3, 0, 0)));
    assert_eq!(
        tied.verdict,
        Verdict::Tied {
            to: "board".to_owned()
        }
    );
    assert!(matches!(
        tied.steps.last(),
        Some(Step::TieBreak { each: 3, .. })
    ));
    assert_eq!(
        judged(&rule, &plain(6, &ballots(3, 2, 1, 0))).verdict,
        Verdict::Failed
    );
    assert_eq!(
        judged(&rule, &plain(9, &ballots(2, 2, 0, 0))).verdict,
        Verdict::NoQuorum
    );
    // At least half is reached by half: then it has passed.
    rule.decision.threshold.as_mut().unwrap().share = Share::at_least(Ratio::HALF);
    assert_eq!(
        judged(&rule, &plain(6, &ballots(3, 3, 0, 0))).verdict,
        Verdict::Passed
    );
}

#[test]
fn blanks_count_for_jupyter_s_quorum_and_not_for_its_result() {
    let rule = preset("jupyter", Matter::Ordinary, Mode::Electronic);
    let outcome = judged(&rule, &plain(8, &ballots(2, 1, 1, 0)));
    assert_eq!(
        (outcome.verdict.name(), quorum_of(&outcome)),
        ("passed", (4, 8, 4))
    );
    assert_eq!(majority_of(&outcome), (2, 3, 2));
    assert_eq!(
        judged(&rule, &plain(8, &ballots(2, 1, 0, 0))).verdict,
        Verdict::NoQuorum
    );
}

#[test]
fn four_of_five_eject_a_core_team_member_and_conflicts_abstain() {
    let ejection = preset("python", Matter::CommitterOut, Mode::Electronic);
    assert_eq!(
        judged(&ejection, &plain(5, &ballots(3, 2, 0, 0))).verdict,
        Verdict::Failed
    );
    assert_eq!(
        judged(&ejection, &plain(5, &ballots(4, 1, 0, 0))).verdict,
        Verdict::Passed
    );
    let ordinary = preset("python", Matter::Ordinary, Mode::Electronic);
    assert_eq!(
        judged(&ordinary, &plain(5, &ballots(2, 1, 2, 0))).verdict,
        Verdict::Passed
    );
    // One abstains and one steps aside: two of the other three.
    assert_eq!(needed(&ordinary, &plain(5, &ballots(2, 1, 1, 1))), (2, 3));
    assert_eq!(
        judged(&ordinary, &plain(5, &ballots(2, 2, 1, 0))).verdict,
        Verdict::Failed
    );
}

#[test]
fn a_member_joins_python_s_core_team_unless_the_council_objects() {
    let rule = preset("python-core-team", Matter::CommitterIn, Mode::Electronic);
    let outcome = judged(&rule, &plain(90, &ballots(20, 10, 5, 0)));
    assert!(outcome.verdict.is_adopted());
    assert!(matches!(
        outcome.steps.last(),
        Some(Step::Approval { veto: true, .. })
    ));
    assert_eq!(
        judged(&rule, &plain(90, &ballots(19, 10, 5, 0))).verdict,
        Verdict::Failed
    );
}

#[test]
fn nobody_decides_nothing_whatever_the_share() {
    let none = Ratio::new(0, 1).unwrap();
    let all = Ratio::new(1, 1).unwrap();
    for share in [
        Share::at_least(none),
        Share::more_than(none),
        Share::at_least(all),
        Share::more_than(Ratio::HALF),
    ] {
        for mode in [Mode::Meeting, Mode::Electronic] {
            let mut rule = rule(Abstention::A, Matter::Ordinary, mode);
            rule.decision.threshold.as_mut().unwrap().share = share;
            assert!(!judged(&rule, &[]).verdict.is_adopted(), "{share:?}");
            assert!(
                !judged(&rule, &plain(3, &ballots(0, 0, 3, 0)))
                    .verdict
                    .is_adopted(),
                "{share:?}"
            );
            for size in 1..=2 {
                assert!(
                    judged(&rule, &plain(size, &ballots(size, 0, 0, 0)))
                        .verdict
                        .is_adopted(),
                    "{share:?}"
                );
            }
        }
    }
    // A share of nothing is one vote, all is all.
    assert_eq!(
        (
            Share::at_least(none).needed(9),
            Share::at_least(all).needed(9)
        ),
        (1, 9)
    );
    assert_eq!(Ratio::new(3, 2), None);
    assert_eq!(Ratio::new(0, 0), None);
}

#[test]
fn sixty_six_per_cent_are_not_two_thirds() {
    assert_eq!(Share::at_least(Ratio::TWO_THIRDS).needed(50), 34);
    assert_eq!(Share::at_least(Ratio::new(66, 100).unwrap()).needed(50), 33);
}

#[test]
fn a_motion_taken_back_comes_to_nothing() {
    let rule = rule(Abstention::A, Matter::Ordinary, Mode::Electronic);
    let events = Events {
        withdrawn: true,
        ..Events::default()
    };
    let outcome = Outcome::of_units(&rule, &plain(3, &ballots(3, 0, 0, 0)), events);
    assert_eq!(
        (outcome.verdict, outcome.steps),
        (Verdict::Withdrawn, vec![Step::TakenBack])
    );
}
