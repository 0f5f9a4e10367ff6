//! What is assumed where charters are silent.

use super::*;

fn readings(change: impl FnOnce(&mut Rules)) -> Vec<Reading> {
    let mut rules = linux_foundation_base();
    change(&mut rules);
    Case::default().standing(&rules).readings
}

fn inactivity(absence: Absence) -> Inactivity {
    Inactivity {
        absence,
        effect: AbsenceEffect::Suspends,
        back_after: None,
        clause: Clause::default(),
    }
}

fn cap(ratio: Option<Ratio>) -> EmployerCap {
    EmployerCap {
        ratio,
        votes: Some(2),
        effect: CapEffect::Warn,
        grace: None,
        clause: Clause::default(),
    }
}

#[test]
fn rules_without_limits_need_no_reading() {
    assert_eq!(readings(|_| {}), []);
}

#[test]
fn a_share_of_the_seats_is_read_as_whole_votes_and_a_number_needs_no_rounding() {
    let of_number = readings(|rules| rules.common.employer_cap = Some(cap(None)));
    assert_eq!(
        of_number,
        [Reading::GroupIsOneEmployer, Reading::NoEmployer]
    );
    let of_share = readings(|rules| rules.common.employer_cap = Some(cap(Ratio::new(1, 5))));
    assert_eq!(of_share.first(), Some(&Reading::ShareRoundedDown));
    assert_eq!(of_share.len(), 3);
}

#[test]
fn terms_in_a_row_need_to_be_told_from_terms_ever() {
    let limit = |consecutive, lifetime| TermLimit {
        consecutive,
        lifetime,
        short_first_months: None,
        clause: Clause::default(),
    };
    let of = |limit| readings(|rules| rules.terms = Some(limit));
    assert_eq!(of(limit(None, None)), []);
    assert_eq!(
        of(limit(None, Some(3))),
        [Reading::OnlyVotingTerms, Reading::OneTerm]
    );
    assert_eq!(
        of(limit(Some(2), None)),
        [Reading::OnlyVotingTerms, Reading::OneTerm, Reading::Gap]
    );
}

#[test]
fn absence_is_read_by_what_the_rule_looks_at() {
    use Reading::*;
    let of = |absence| readings(|rules| rules.inactivity = vec![inactivity(absence)]);
    assert_eq!(
        of(Absence::Meetings(3)),
        [SinceTheSeat, AlternateWasThere, AttendanceWrittenDown]
    );
    assert_eq!(of(Absence::Votes(3)), [SinceTheSeat, ActedInTheVote]);
    assert_eq!(
        of(Absence::Idle("42d".parse().unwrap())),
        [
            SinceTheSeat,
            AlternateWasThere,
            AttendanceWrittenDown,
            ActedInTheVote
        ]
    );
    assert_eq!(
        of(Absence::YearOfVotes(Ratio::new(1, 2).unwrap())),
        [SinceTheSeat, ActedInTheVote, CalendarYear]
    );
}
