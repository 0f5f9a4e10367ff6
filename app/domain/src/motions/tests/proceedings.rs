//! Who still has to speak once a vote is counted, and what then stands in the register.

use super::super::outcome::{Outcome, Verdict};
use super::super::presets::linux_foundation_base;
use super::super::proceedings::{Answer, RulingKind, RulingValues, read_referral};
use super::super::register::Standing;
use super::super::rules::{Matter, Mode, Movers};
use super::super::{Office, Tally};
use crate::bodies::Role;

fn outcome(verdict: Verdict) -> Outcome {
    Outcome {
        verdict,
        tally: Tally::default(),
        steps: Vec::new(),
    }
}

#[test]
fn a_tie_is_decided_first_and_only_then_approved() {
    use Answer::{Granted, Refused};
    use RulingKind::{Approval, Tie};
    let rules = linux_foundation_base();
    let amending = rules
        .for_motion(Matter::CharterAmendment, Mode::Electronic)
        .unwrap();
    let ordinary = rules
        .for_motion(Matter::Ordinary, Mode::Electronic)
        .unwrap();
    let tied = outcome(Verdict::Tied {
        to: "the chair".into(),
    });
    let passed = outcome(Verdict::PassedSubjectToApproval {
        by: "LF Projects".into(),
    });
    for (counted, rule, said, awaits, standing) in [
        (&tied, &ordinary, &[][..], Some(Tie), Standing::Tied),
        (&tied, &ordinary, &[(Tie, Granted)], None, Standing::Passed),
        (&tied, &ordinary, &[(Tie, Refused)], None, Standing::Failed),
        (
            &tied,
            &amending,
            &[(Tie, Granted)],
            Some(Approval),
            Standing::PassedSubjectToApproval,
        ),
        (
            &tied,
            &amending,
            &[(Tie, Granted), (Approval, Refused)],
            None,
            Standing::Refused,
        ),
        (
            &passed,
            &amending,
            &[],
            Some(Approval),
            Standing::PassedSubjectToApproval,
        ),
        (
            &passed,
            &amending,
            &[(Approval, Granted)],
            None,
            Standing::Passed,
        ),
        (
            &passed,
            &amending,
            &[(Approval, Refused)],
            None,
            Standing::Refused,
        ),
    ] {
        let waits = counted.awaits(rule, said).map(|(kind, _)| kind);
        assert_eq!(
            (waits, counted.standing(Some(rule), said)),
            (awaits, standing)
        );
    }
    for verdict in [
        Verdict::Passed,
        Verdict::Failed,
        Verdict::NoQuorum,
        Verdict::Withdrawn,
    ] {
        assert_eq!(outcome(verdict).awaits(&amending, &[]), None);
    }
}

#[test]
fn a_refusal_has_a_reason_and_a_day_between_the_count_and_today() {
    let (counted, today) = (
        jiff::civil::date(2026, 3, 9),
        jiff::civil::date(2026, 3, 20),
    );
    let values = |answer: &str, on: &str, reason: &str| RulingValues {
        answer: answer.into(),
        on: on.into(),
        reason: reason.into(),
    };
    for day in ["2026-03-09", "2026-03-20"] {
        assert!(values("granted", day, "").check(counted, today).is_ok());
    }
    let long = "x".repeat(2_001);
    for (entered, field) in [
        (values("maybe", "2026-03-10", ""), "answer"),
        (values("granted", "yesterday", ""), "on"),
        (values("granted", "2026-03-08", ""), "on"),
        (values("granted", "2026-03-21", ""), "on"),
        (values("refused", "2026-03-10", "  "), "reason"),
        (values("granted", "2026-03-10", &long), "reason"),
        (values("granted", "2026-03-10", "a\0b"), "reason"),
    ] {
        let errors = entered.check(counted, today).unwrap_err();
        let fields: Vec<_> = errors.iter().map(|error| error.field.as_ref()).collect();
        assert_eq!(fields, [field]);
    }
    assert_eq!(read_referral(" Why? ").unwrap(), "Why?");
    assert_eq!(read_referral("").unwrap_err()[0].field, "reason");
}

#[test]
fn who_may_move_depends_on_vote_and_seat() {
    let office = |voting, roles: &[Role]| Office {
        voting,
        roles: roles.to_vec(),
    };
    for (person, may) in [
        (office(true, &[Role::Member]), [true, true, true]),
        (office(false, &[Role::Secretary]), [false, true, true]),
        (office(false, &[]), [false, false, true]),
    ] {
        let movers = [Movers::VotingMembers, Movers::Members, Movers::Anyone];
        assert_eq!(movers.map(|movers| person.moves(movers)), may);
    }
}
