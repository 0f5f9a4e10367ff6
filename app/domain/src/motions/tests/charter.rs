//! The Linux Foundation base text, rule by rule.

use super::super::electorate::NoVotingMembers;
use super::super::outcome::Verdict;
use super::super::rules::ThresholdBase;
use super::*;

fn meeting(matter: Matter) -> Rule {
    rule(Abstention::A, matter, Mode::Meeting)
}

fn electronic(matter: Matter) -> Rule {
    rule(Abstention::A, matter, Mode::Electronic)
}

#[test]
fn half_of_the_voting_members_make_a_quorum() {
    for (members, present, met) in [
        (1, 1, true),
        (5, 2, false),
        (5, 3, true),
        (8, 3, false),
        (8, 4, true),
        (9, 4, false),
        (9, 5, true),
    ] {
        let outcome = count(members, &[], present, &meeting(Matter::Ordinary));
        let without = outcome.verdict == Verdict::NoQuorum;
        assert_eq!(!without, met, "{present} of {members}");
    }
}

#[test]
fn without_a_quorum_nothing_is_decided_not_even_no() {
    let outcome = count(8, &ballots(3, 0, 0, 0), 0, &meeting(Matter::Ordinary));
    assert_eq!(outcome.verdict, Verdict::NoQuorum);
    assert!(
        !outcome
            .steps
            .iter()
            .any(|step| matches!(step, Step::Majority { .. })),
        "no majority is judged"
    );
    let against = count(8, &ballots(0, 3, 0, 0), 0, &meeting(Matter::Ordinary));
    assert_eq!(against.verdict, Verdict::NoQuorum);
}

#[test]
fn at_a_meeting_more_than_half_of_those_in_attendance_decide() {
    for (yes, no, abstain, listeners, majority, verdict) in [
        (4, 2, 0, 0, (4, 6, 4), "passed"),
        (3, 3, 0, 0, (3, 6, 4), "failed"),
        (3, 1, 2, 0, (3, 6, 4), "failed"),
        (3, 0, 0, 3, (3, 6, 4), "failed"),
        (4, 0, 0, 3, (4, 7, 4), "passed"),
        (3, 2, 0, 0, (3, 5, 3), "passed"),
    ] {
        let outcome = count(
            8,
            &ballots(yes, no, abstain, 0),
            listeners,
            &meeting(Matter::Ordinary),
        );
        assert_eq!(majority_of(&outcome), majority);
        assert_eq!(outcome.verdict.name(), verdict);
    }
}

#[test]
fn an_electronic_vote_needs_more_than_half_of_all_and_no_quorum() {
    for (members, yes, no, verdict) in [
        (8, 4, 0, "failed"),
        (8, 5, 0, "passed"),
        (8, 5, 3, "passed"),
        (9, 5, 4, "passed"),
        (9, 4, 0, "failed"),
        (8, 0, 0, "failed"),
    ] {
        let outcome = count(
            members,
            &ballots(yes, no, 0, 0),
            0,
            &electronic(Matter::Ordinary),
        );
        assert_eq!(outcome.verdict.name(), verdict, "{yes} of {members}");
        assert_eq!(outcome.steps.first(), Some(&Step::NoQuorumAsked));
    }
}

#[test]
fn two_thirds_of_the_entire_committee_grant_a_licence_exception() {
    for (members, yes, verdict) in [
        (9, 6, "passed"),
        (9, 5, "failed"),
        (8, 5, "failed"),
        (8, 6, "passed"),
    ] {
        for rule in [
            meeting(Matter::LicenceException),
            electronic(Matter::LicenceException),
        ] {
            // At the meeting enough others are there, so that the quorum is not the question.
            let outcome = count(members, &ballots(yes, 0, 0, 0), 1, &rule);
            assert_eq!(outcome.verdict.name(), verdict, "{yes} of {members}");
        }
    }
}

#[test]
fn an_amendment_of_the_charter_passes_subject_to_approval() {
    let outcome = count(
        9,
        &ballots(6, 3, 0, 0),
        0,
        &electronic(Matter::CharterAmendment),
    );
    assert_eq!(
        outcome.verdict,
        Verdict::PassedSubjectToApproval {
            by: "LF Projects".to_owned()
        }
    );
    assert!(matches!(outcome.steps.last(), Some(Step::Approval { by, .. }) if by == "LF Projects"));
    let missed = count(
        9,
        &ballots(5, 0, 4, 0),
        0,
        &electronic(Matter::CharterAmendment),
    );
    assert_eq!(missed.verdict, Verdict::Failed);
}

#[test]
fn a_committer_is_removed_by_more_than_half_of_the_others() {
    let rule = electronic(Matter::CommitterOut);
    let removal = |size: u32, yes: usize, subject: u32| {
        Outcome::of(Count {
            electorate: &electorate(size),
            votes: &votes(&ballots(yes, 0, 0, 0)),
            roll: &BTreeSet::new(),
            suspended: &BTreeSet::new(),
            subject: Some(member(subject)),
            rule: &rule,
            events: Events::default(),
        })
    };
    // Seven members, so six others: four are needed.
    assert_eq!(majority_of(&removal(7, 3, 6)), (3, 6, 4));
    assert_eq!(removal(7, 3, 6).verdict, Verdict::Failed);
    assert_eq!(removal(7, 4, 6).verdict, Verdict::Passed);
    // Who is no voting member leaves nobody out.
    assert_eq!(majority_of(&removal(7, 4, 99)), (4, 7, 4));
    // The only member removes nobody.
    assert_eq!(removal(1, 0, 0).verdict, Verdict::Failed);
    assert_eq!(
        electronic(Matter::CommitterIn)
            .decision
            .threshold
            .unwrap()
            .base,
        ThresholdBase::Eligible
    );
}

#[test]
fn the_recused_are_not_present_but_stay_voting_members() {
    // Eight members: four vote, one is recused, so four are present.
    let outcome = count(8, &ballots(3, 1, 0, 1), 0, &meeting(Matter::Ordinary));
    assert_eq!(quorum_of(&outcome), (4, 8, 4));
    assert_eq!(majority_of(&outcome), (3, 4, 3));
    assert_eq!(
        outcome.steps.first(),
        Some(&Step::Recusals {
            recused: 1,
            in_all_members: true,
            ours: true
        })
    );
    // Three vote and one is recused: the quorum is lost, whatever the roll says about the recused.
    let lost = Outcome::of(Count {
        electorate: &electorate(8),
        votes: &votes(&ballots(3, 0, 0, 1)),
        roll: &(0..4).map(member).collect(),
        suspended: &BTreeSet::new(),
        subject: None,
        rule: &meeting(Matter::Ordinary),
        events: Events::default(),
    });
    assert_eq!(quorum_of(&lost), (3, 8, 4));
    assert_eq!(lost.verdict, Verdict::NoQuorum);
    // Electronically the recused stays in the base.
    let electronic = count(8, &ballots(4, 0, 0, 1), 0, &electronic(Matter::Ordinary));
    assert_eq!(majority_of(&electronic), (4, 8, 5));
}

/// TSC Voting, point 4: "In the event a vote cannot be resolved by the TSC, any voting member of the TSC may refer the
/// matter to the Series Manager for assistance in reaching a resolution."
#[test]
fn what_neither_side_carries_may_be_referred_upward() {
    let at_meeting = meeting(Matter::Ordinary);
    let by_mail = electronic(Matter::Ordinary);
    let two_thirds = electronic(Matter::LicenceException);
    for (why, size, (yes, no, abstain), rule, referred) in [
        ("three against three", 6, (3, 3, 0), &at_meeting, true),
        (
            "abstentions keep both from a majority",
            6,
            (3, 2, 1),
            &at_meeting,
            true,
        ),
        (
            "the same the other way round",
            6,
            (2, 3, 1),
            &at_meeting,
            true,
        ),
        (
            "half of all, the others silent",
            8,
            (4, 1, 0),
            &by_mail,
            true,
        ),
        (
            "evenly split on a licence exception (7.c)",
            6,
            (3, 3, 0),
            &two_thirds,
            true,
        ),
        ("a majority against", 6, (2, 4, 0), &at_meeting, false),
        ("a majority of all against", 8, (3, 5, 0), &by_mail, false),
        (
            "a majority that misses two thirds (7.c)",
            8,
            (5, 3, 0),
            &two_thirds,
            false,
        ),
        ("a majority for", 6, (4, 2, 0), &at_meeting, false),
        ("no quorum (point 1)", 9, (2, 2, 0), &at_meeting, false),
        ("nobody for or against", 6, (0, 0, 6), &at_meeting, false),
    ] {
        let outcome = count(size, &ballots(yes, no, abstain, 0), 0, rule);
        let clause = outcome.steps.iter().find_map(|step| match step {
            Step::Tie { each, to, clause } => {
                assert!(yes == no && usize::try_from(*each) == Ok(yes), "{why}");
                Some((to.as_str(), clause.place.as_str()))
            }
            Step::Unresolved { to, clause, .. } => {
                assert_ne!(yes, no, "{why}");
                Some((to.as_str(), clause.place.as_str()))
            }
            _ => None,
        });
        let point_4 = referred.then_some(("Series Manager", "TSC Voting, point 4"));
        assert_eq!(clause, point_4, "{why}");
    }
}

#[test]
fn nothing_is_referred_where_the_charter_names_nobody_or_the_vote_is_open() {
    let mut rule = meeting(Matter::Ordinary);
    let referred = |outcome: &Outcome| {
        outcome
            .steps
            .iter()
            .any(|step| matches!(step, Step::Tie { .. } | Step::Unresolved { .. }))
    };
    for votes in [ballots(3, 3, 0, 0), ballots(3, 2, 1, 0)] {
        let outcome = count(6, &votes, 0, &rule);
        assert!(referred(&outcome));
        assert!(!referred(&outcome.so_far()));
    }
    rule.common.escalation = None;
    assert!(!referred(&count(6, &ballots(3, 3, 0, 0), 0, &rule)));
}

#[test]
fn who_is_not_in_the_electorate_counts_for_nothing() {
    let outcome = Outcome::of(Count {
        electorate: &electorate(3),
        votes: &(0..9).map(|n| (member(n), Choice::Yes)).skip(2).collect(),
        roll: &(0..9).map(member).collect(),
        suspended: &BTreeSet::new(),
        subject: None,
        rule: &meeting(Matter::Ordinary),
        events: Events::default(),
    });
    assert_eq!(outcome.tally.yes, 1);
    assert_eq!(outcome.tally.present, 3);
}

#[test]
fn an_electorate_has_somebody_in_it_and_nobody_twice() {
    assert_eq!(SealedElectorate::seal([]), Err(NoVotingMembers));
    let seat = Seat {
        suspended: None,
        account: member(1),
        affiliation: None,
        employer: None,
        class: None,
    };
    assert_eq!(
        SealedElectorate::seal([seat.clone(), seat]).unwrap().size(),
        1
    );
}

#[test]
fn every_matter_can_be_decided_in_both_modes_and_cites_its_clause() {
    for matter in MATTERS {
        for mode in [Mode::Meeting, Mode::Electronic] {
            let rule = rule(Abstention::A, matter, mode);
            assert_eq!(rule.decision.quorum.is_some(), mode == Mode::Meeting);
            assert!(
                !rule
                    .decision
                    .threshold
                    .as_ref()
                    .unwrap()
                    .clause
                    .text
                    .is_empty()
            );
            assert!(
                !rule
                    .decision
                    .threshold
                    .as_ref()
                    .unwrap()
                    .clause
                    .place
                    .is_empty()
            );
        }
    }
}

#[test]
fn rules_survive_being_stored() {
    let rules = presets::linux_foundation_base();
    let stored = serde_json::to_string(&rules).unwrap();
    assert_eq!(
        serde_json::from_str::<super::super::Rules>(&stored).unwrap(),
        rules
    );
    let outcome = count(8, &ballots(3, 3, 1, 1), 0, &meeting(Matter::Ordinary));
    let stored = serde_json::to_string(&outcome).unwrap();
    assert_eq!(serde_json::from_str::<Outcome>(&stored).unwrap(), outcome);
}
