use super::super::ratio::{Ratio, Share};
use super::super::rules::{QuorumCounts, ThresholdBase};
use super::*;

#[test]
fn the_table_of_readings_is_the_one_in_the_field_notes() {
    let row = |abstention: Abstention| {
        let reading = abstention.reading();
        [
            reading.towards_quorum,
            reading.in_quorum_base,
            reading.in_meeting_base,
            reading.in_all_members,
        ]
    };
    assert_eq!(row(Abstention::A), [true, true, true, true]);
    assert_eq!(row(Abstention::B), [true, true, false, true]);
    assert_eq!(row(Abstention::C), [false, true, false, true]);
    assert_eq!(row(Abstention::D), [true, true, false, false]);
    assert_eq!(row(Abstention::E), [false, false, false, false]);
}

#[test]
fn three_yes_two_no_one_abstention_at_a_meeting_of_six() {
    for (reading, majority, verdict) in [
        (Abstention::A, (3, 6, 4), "failed"),
        (Abstention::B, (3, 5, 3), "passed"),
        (Abstention::C, (3, 5, 3), "passed"),
        (Abstention::D, (3, 5, 3), "passed"),
        (Abstention::E, (3, 5, 3), "passed"),
    ] {
        let rule = rule(reading, Matter::Ordinary, Mode::Meeting);
        let outcome = count(6, &ballots(3, 2, 1, 0), 0, &rule);
        assert_eq!(majority_of(&outcome), majority, "{reading:?}");
        assert_eq!(outcome.verdict.name(), verdict, "{reading:?}");
    }
}

#[test]
fn three_yes_two_no_one_abstention_of_six_electronically() {
    for (reading, majority, verdict) in [
        (Abstention::A, (3, 6, 4), "failed"),
        (Abstention::B, (3, 6, 4), "failed"),
        (Abstention::C, (3, 6, 4), "failed"),
        (Abstention::D, (3, 5, 3), "passed"),
        (Abstention::E, (3, 5, 3), "passed"),
    ] {
        let rule = rule(reading, Matter::Ordinary, Mode::Electronic);
        let outcome = count(6, &ballots(3, 2, 1, 0), 0, &rule);
        assert_eq!(majority_of(&outcome), majority, "{reading:?}");
        assert_eq!(outcome.verdict.name(), verdict, "{reading:?}");
    }
}

#[test]
fn seven_present_three_of_them_abstaining() {
    for (reading, quorum, majority) in [
        (Abstention::A, (7, 7, 4), (3, 7, 4)),
        (Abstention::B, (7, 7, 4), (3, 4, 3)),
        (Abstention::C, (4, 7, 4), (3, 4, 3)),
        (Abstention::D, (7, 7, 4), (3, 4, 3)),
        (Abstention::E, (4, 4, 2), (3, 4, 3)),
    ] {
        let rule = rule(reading, Matter::Ordinary, Mode::Meeting);
        let outcome = count(7, &ballots(3, 1, 3, 0), 0, &rule);
        assert_eq!(quorum_of(&outcome), quorum, "{reading:?}");
        assert_eq!(majority_of(&outcome), majority, "{reading:?}");
    }
}

#[test]
fn an_abstainer_counts_for_quorum_but_not_for_the_majority() {
    // Four of eight are there; one of them abstains.
    let rule = rule(Abstention::B, Matter::Ordinary, Mode::Meeting);
    let outcome = count(8, &ballots(2, 1, 1, 0), 0, &rule);
    assert_eq!(quorum_of(&outcome), (4, 8, 4));
    assert_eq!(majority_of(&outcome), (2, 3, 2));
    assert_eq!(outcome.verdict.name(), "passed");
}

#[test]
fn under_reading_c_abstentions_can_cost_the_quorum() {
    let rule = rule(Abstention::C, Matter::Ordinary, Mode::Meeting);
    let outcome = count(8, &ballots(2, 1, 1, 0), 0, &rule);
    assert_eq!(quorum_of(&outcome), (3, 8, 4));
    assert_eq!(outcome.verdict.name(), "no-quorum");
}

#[test]
fn who_abstains_can_leave_the_electorate() {
    // Node.js 2016: 20 members, 5 abstain, 8 needed.
    let rule = rule(Abstention::E, Matter::Ordinary, Mode::Electronic);
    let seven = count(20, &ballots(7, 0, 5, 0), 0, &rule);
    assert_eq!(majority_of(&seven), (7, 15, 8));
    assert_eq!(seven.verdict.name(), "failed");
    let eight = count(20, &ballots(8, 0, 5, 0), 0, &rule);
    assert_eq!(eight.verdict.name(), "passed");
}

#[test]
fn nine_for_two_against_seven_abstaining_passes_only_without_the_abstentions() {
    // Node.js 2022-04-11-1.
    let mut rule = rule(Abstention::A, Matter::Ordinary, Mode::Electronic);
    for (base, majority, verdict) in [
        (ThresholdBase::Cast, (9, 18, 10), "failed"),
        (ThresholdBase::CastWithoutAbstentions, (9, 11, 6), "passed"),
        (ThresholdBase::Eligible, (9, 20, 11), "failed"),
    ] {
        rule.decision.threshold.as_mut().unwrap().base = base;
        let outcome = count(20, &ballots(9, 2, 7, 0), 0, &rule);
        assert_eq!(majority_of(&outcome), majority);
        assert_eq!(outcome.verdict.name(), verdict);
    }
}

#[test]
fn everybody_abstaining_adopts_nothing_under_any_reading() {
    for &reading in Abstention::ALL {
        for mode in [Mode::Meeting, Mode::Electronic] {
            for matter in MATTERS {
                let outcome = count(5, &ballots(0, 0, 5, 0), 0, &rule(reading, matter, mode));
                assert!(
                    ["failed", "no-quorum"].contains(&outcome.verdict.name()),
                    "{reading:?} {mode:?} {matter:?}"
                );
            }
        }
    }
}

#[test]
fn a_quorum_may_count_votes_instead_of_heads() {
    let mut rule = rule(Abstention::A, Matter::Ordinary, Mode::Meeting);
    for (counts, counted) in [
        (QuorumCounts::Present, 6),
        (QuorumCounts::Voted, 3),
        (QuorumCounts::VotedOrAbstained, 4),
    ] {
        rule.decision.quorum.as_mut().unwrap().counts = counts;
        let outcome = count(8, &ballots(2, 1, 1, 0), 2, &rule);
        assert_eq!(quorum_of(&outcome), (counted, 8, 4), "{counts:?}");
    }
}

#[test]
fn two_thirds_is_no_decimal_number() {
    let two_thirds = Share::at_least(Ratio::TWO_THIRDS);
    assert_eq!(two_thirds.needed(50), 34);
    assert!(!two_thirds.reached(33, 50));
    assert_eq!(two_thirds.needed(9), 6);
    assert_eq!(Share::more_than(Ratio::TWO_THIRDS).needed(9), 7);
    assert_eq!(Share::more_than(Ratio::HALF).needed(0), 1);
    assert_eq!(Share::at_least(Ratio::HALF).needed(0), 1);
    assert_eq!(
        Share::at_least(Ratio::new(1, 1).unwrap()).needed(u32::MAX),
        u32::MAX
    );
}

#[test]
fn a_ratio_is_written_as_two_whole_numbers() {
    assert_eq!("2/3".parse(), Ok(Ratio::TWO_THIRDS));
    assert_eq!(
        serde_json::to_string(&Ratio::TWO_THIRDS).unwrap(),
        r#""2/3""#
    );
    for wrong in ["0.66", "66", "3/2", "1/0", "-1/2", "", "1/2/3"] {
        assert!(wrong.parse::<Ratio>().is_err(), "{wrong}");
        assert!(
            serde_json::from_value::<Ratio>(wrong.into()).is_err(),
            "{wrong}"
        );
    }
}
