//! Rules that would leave a body unable to decide are refused, each with a sentence at its field.

use super::super::Rules;
use super::super::ratio::{Ratio, Share};
use super::super::rules::{Approvals, Approvers, ThresholdBase};
use super::*;

/// The mistakes of the base text after a change: field and message.
fn mistakes(change: impl FnOnce(&mut Rules)) -> Vec<(String, String)> {
    let mut rules = presets::linux_foundation_base();
    change(&mut rules);
    rules
        .mistakes()
        .into_iter()
        .map(|error| (error.field.into_owned(), error.message.into_owned()))
        .collect()
}

fn one(field: &str, message: &str) -> Vec<(String, String)> {
    vec![(field.to_owned(), message.to_owned())]
}

#[test]
fn every_preset_is_sound() {
    for &reading in Abstention::ALL {
        assert_eq!(presets::linux_foundation(reading).mistakes(), []);
    }
    for preset in presets::PRESETS {
        assert_eq!((preset.rules)().mistakes(), [], "{}", preset.key);
    }
}

#[test]
fn more_than_all_is_no_quorum_and_no_majority() {
    let all = Ratio::new(5, 5).unwrap();
    // The first decision is the ordinary one at a meeting.
    assert_eq!(
        mistakes(|rules| rules.decisions[0].quorum.as_mut().unwrap().share = Share::more_than(all)),
        one(
            "decisions.ordinary.meeting.quorum",
            "bodies-error-rules-quorum"
        )
    );
    assert_eq!(
        mistakes(
            |rules| rules.decisions[0].threshold.as_mut().unwrap().share = Share::more_than(all)
        ),
        one(
            "decisions.ordinary.meeting.threshold",
            "bodies-error-rules-threshold"
        )
    );
    // Unanimity can be reached.
    assert_eq!(
        mistakes(
            |rules| rules.decisions[0].threshold.as_mut().unwrap().share = Share::at_least(all)
        ),
        []
    );
}

#[test]
fn a_matter_and_mode_are_decided_in_one_way() {
    assert_eq!(
        mistakes(|rules| rules.decisions.push(rules.decisions[1].clone())),
        one("decisions.ordinary.electronic", "bodies-error-rules-twice")
    );
    assert_eq!(
        mistakes(|rules| rules.decisions.clear()),
        one("decisions", "bodies-error-rules-empty")
    );
}

#[test]
fn the_others_are_only_meant_where_there_is_a_subject() {
    assert_eq!(
        mistakes(
            |rules| rules.decisions[1].threshold.as_mut().unwrap().base =
                ThresholdBase::EligibleWithoutSubject
        ),
        one(
            "decisions.ordinary.electronic.threshold",
            "bodies-error-rules-subject"
        )
    );
}

#[test]
fn every_rule_cites_its_clause_and_names_who_helps() {
    assert_eq!(
        mistakes(|rules| {
            rules.name = " ".into();
            rules.decisions[0]
                .threshold
                .as_mut()
                .unwrap()
                .clause
                .place
                .clear();
            let escalation = rules.common.escalation.as_mut().unwrap();
            escalation.to.clear();
            escalation.clause.text = "x".repeat(5_001);
        }),
        [
            one("name", "bodies-error-required"),
            one(
                "decisions.ordinary.meeting.threshold.clause.place",
                "bodies-error-required"
            ),
            one("escalation.to", "bodies-error-required"),
            one("escalation.clause.text", "bodies-error-too-long"),
        ]
        .concat()
    );
}

#[test]
fn a_share_outside_nothing_and_all_is_no_share() {
    let stored = serde_json::to_string(&presets::linux_foundation_base()).unwrap();
    for nonsense in ["3/2", "1/0", "-1/2", "half", "0.5", ""] {
        let text = stored.replacen("\"1/2\"", &format!("\"{nonsense}\""), 1);
        assert!(
            serde_json::from_str::<Rules>(&text).is_err(),
            "{nonsense:?}"
        );
    }
}

#[test]
fn a_vote_needs_a_majority_and_lazy_consensus_approvals() {
    assert_eq!(
        mistakes(|rules| rules.decisions[0].threshold = None),
        one(
            "decisions.ordinary.meeting.threshold",
            "bodies-error-rules-majority"
        )
    );
    assert_eq!(
        mistakes(|rules| rules.decisions[0].mode = Mode::LazyConsensus),
        one(
            "decisions.ordinary.lazy-consensus.approvals",
            "bodies-error-rules-approvals"
        )
    );
    let clause = presets::linux_foundation_base().decisions[0]
        .quorum
        .clone()
        .unwrap()
        .clause;
    let with = |needed| {
        mistakes(|rules| {
            let decision = &mut rules.decisions[0];
            decision.mode = Mode::LazyConsensus;
            decision.threshold = None;
            decision.approvals = Some(Approvals {
                needed,
                objections_block: true,
                clause: clause.clone(),
            });
        })
    };
    assert_eq!(with(Approvers::Count(1)), []);
    assert_eq!(
        with(Approvers::Count(0)),
        one(
            "decisions.ordinary.lazy-consensus.approvals",
            "bodies-error-rules-approvals"
        )
    );
}

#[test]
fn classes_hold_no_seats_of_a_charter() {
    assert_eq!(
        mistakes(|rules| {
            let threshold = rules.decisions[0].threshold.as_mut().unwrap();
            threshold.base = ThresholdBase::Seats;
            threshold.per_class = true;
        }),
        one(
            "decisions.ordinary.meeting.threshold",
            "bodies-error-rules-seats"
        )
    );
}
