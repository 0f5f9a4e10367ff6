use jiff::civil::date;
use jiff::tz::TimeZoneDatabase;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::ids::{AccountId, MembershipId};

fn account(number: u128) -> AccountId {
    AccountId(Uuid::from_u128(number))
}

fn seat(person: u128, role: Role, status: VotingStatus, from: Date, to: Option<Date>) -> Seat {
    Seat {
        membership: MembershipId(Uuid::from_u128(person * 100)),
        account: account(person),
        name: Some(format!("Person {person}")),
        role,
        voting_status: status,
        affiliation: None,
        company_group: None,
        from,
        to,
        appointed: None,
        left: None,
        class: None,
        stands_in_for: None,
        stands_in_for_name: None,
    }
}

fn membership(person: u128, role: Role, from: Date, to: Option<Date>) -> Membership {
    Membership {
        id: MembershipId(Uuid::from_u128(person * 100)),
        body: BodyId(Uuid::nil()),
        account: account(person),
        role,
        voting_status: VotingStatus::Voting,
        affiliation: None,
        term: Term::new(from, to).unwrap(),
        appointed: Some(Grounds::plain(Appointment::Election)),
        left: None,
        class: None,
        stands_in_for: None,
        recorded_at: Timestamp::UNIX_EPOCH,
        recorded_by: account(1),
    }
}

fn entry(person: u128, from: &str, to: &str) -> MembershipEntry {
    MembershipEntry {
        account: account(person).to_string(),
        role: "member".into(),
        voting_status: "voting".into(),
        affiliation: String::new(),
        from: from.into(),
        to: to.into(),
        appointed_by: "founding".into(),
        ..MembershipEntry::default()
    }
}

/// Beside these memberships of the body.
fn beside(memberships: &[Membership]) -> Beside<'_> {
    Beside {
        memberships,
        classes: &[],
    }
}

#[test]
fn a_term_holds_on_its_first_day_and_no_longer_on_the_day_it_ends() {
    let term = Term::new(date(2026, 1, 1), Some(date(2026, 7, 1))).unwrap();
    assert!(!term.holds_on(date(2025, 12, 31)));
    assert!(term.holds_on(date(2026, 1, 1)));
    assert!(term.holds_on(date(2026, 6, 30)));
    assert!(!term.holds_on(date(2026, 7, 1)));
    assert!(term.is_over_on(date(2026, 7, 1)));
}

#[test]
fn a_term_without_a_day_is_no_term() {
    assert_eq!(Term::new(date(2026, 1, 1), Some(date(2026, 1, 1))), None);
    assert_eq!(Term::new(date(2026, 1, 2), Some(date(2026, 1, 1))), None);
}

#[test]
fn terms_that_follow_each_other_do_not_overlap() {
    let first = Term::new(date(2026, 1, 1), Some(date(2026, 7, 1))).unwrap();
    let second = Term::new(date(2026, 7, 1), None).unwrap();
    assert!(!first.overlaps(&second));
    assert!(!second.overlaps(&first));
    let earlier = Term::new(date(2026, 6, 30), None).unwrap();
    assert!(first.overlaps(&earlier));
    assert!(earlier.overlaps(&first));
}

#[test]
fn the_roster_separates_who_sits_who_sat_and_who_will_sit() {
    let roster = Roster::at_end_of(
        date(2026, 5, 1),
        [
            seat(
                1,
                Role::Member,
                VotingStatus::Voting,
                date(2026, 1, 1),
                None,
            ),
            seat(
                2,
                Role::Member,
                VotingStatus::Voting,
                date(2025, 1, 1),
                Some(date(2026, 5, 1)),
            ),
            seat(
                3,
                Role::Member,
                VotingStatus::Voting,
                date(2026, 5, 2),
                None,
            ),
            seat(
                4,
                Role::Chair,
                VotingStatus::None,
                date(2026, 5, 1),
                Some(date(2026, 5, 2)),
            ),
        ],
    );
    let people = |seats: &[Seat]| seats.iter().map(|seat| seat.account).collect::<Vec<_>>();
    assert_eq!(people(&roster.seats), [account(4), account(1)]);
    assert_eq!(people(&roster.former), [account(2)]);
    assert_eq!(people(&roster.coming), [account(3)]);
    assert_eq!(roster.voting_members, 1);
}

#[test]
fn a_person_with_two_roles_has_one_vote() {
    let roster = Roster::at_end_of(
        date(2026, 5, 1),
        [Role::Chair, Role::TechnicalLead]
            .map(|role| seat(1, role, VotingStatus::Voting, date(2026, 1, 1), None)),
    );
    assert_eq!(roster.seats.len(), 2);
    assert_eq!(roster.voting_members, 1);
}

#[test]
fn a_chair_without_voting_status_has_no_vote() {
    let roster = Roster::at_end_of(
        date(2026, 5, 1),
        [seat(
            1,
            Role::Chair,
            VotingStatus::Observer,
            date(2026, 1, 1),
            None,
        )],
    );
    assert_eq!(roster.voting_members, 0);
}

#[test]
fn the_day_of_an_instant_is_the_day_in_the_zone_of_the_body() {
    let body = Body {
        id: BodyId(Uuid::nil()),
        slug: "tsc".into(),
        code: "TSC".into(),
        name: "Technical Steering Committee".into(),
        kind: Kind::Committee,
        parent: None,
        zone: "America/New_York".into(),
        mission: String::new(),
        position: 0,
        created_at: Timestamp::UNIX_EPOCH,
        revision: 0,
    };
    let zones = TimeZoneDatabase::bundled();
    let new_year_in_london: Timestamp = "2026-01-01T03:00:00Z".parse().unwrap();
    assert_eq!(body.day_of(new_year_in_london, &zones), date(2025, 12, 31));
}

#[test]
fn the_same_role_cannot_be_held_twice_on_one_day() {
    let others = [membership(
        7,
        Role::Member,
        date(2026, 1, 1),
        Some(date(2026, 7, 1)),
    )];
    assert!(entry(7, "2026-07-01", "").read(beside(&others)).is_ok());
    assert!(entry(8, "2026-06-30", "").read(beside(&others)).is_ok());
    let errors = entry(7, "2026-06-30", "")
        .read(beside(&others))
        .unwrap_err();
    assert_eq!(errors[0].message, "bodies-error-overlap");
}

#[test]
fn a_correction_does_not_collide_with_the_row_it_corrects() {
    let wrong = membership(7, Role::Member, date(2026, 1, 1), None);
    let correction = CorrectionEntry {
        role: "member".into(),
        voting_status: "observer".into(),
        from: "2026-02-01".into(),
        appointed_by: "founding".into(),
        reason: "Was an observer from the beginning".into(),
        ..CorrectionEntry::default()
    };
    let (replacement, _) = correction
        .read(&wrong, beside(std::slice::from_ref(&wrong)))
        .unwrap();
    assert_eq!(replacement.unwrap().voting_status, VotingStatus::Observer);
    let struck = CorrectionEntry {
        strike: "yes".into(),
        ..correction.clone()
    };
    assert_eq!(struck.read(&wrong, Beside::default()).unwrap().0, None);
    let silent = CorrectionEntry {
        reason: " ".into(),
        ..correction
    };
    assert_eq!(
        silent.read(&wrong, Beside::default()).unwrap_err()[0].field,
        "reason"
    );
}

#[test]
fn every_mistake_in_a_form_is_named_at_its_field() {
    let fields: Vec<_> = MembershipEntry::default()
        .read(Beside::default())
        .unwrap_err()
        .into_iter()
        .map(|error| error.field)
        .collect();
    assert_eq!(
        fields,
        ["account", "role", "voting_status", "from", "appointed_by"]
    );
    let fields: Vec<_> = BodyEntry::default()
        .read(&[], &TimeZoneDatabase::bundled())
        .unwrap_err()
        .into_iter()
        .map(|error| error.field)
        .collect();
    assert_eq!(fields, ["slug", "code", "name", "kind", "zone"]);
}

#[test]
fn a_seat_given_by_a_decision_says_which_or_where_it_is_written_down() {
    let by_vote = MembershipEntry {
        appointed_by: "vote".into(),
        ..entry(7, "2026-01-01", "")
    };
    let errors = by_vote.read(Beside::default()).unwrap_err();
    assert_eq!(errors[0].message, "seats-error-evidence");
    let cited = MembershipEntry {
        decision: " tsc-2026-003 ".into(),
        ..by_vote.clone()
    };
    let seat = cited.read(Beside::default()).unwrap();
    assert_eq!(seat.appointed.decision.as_deref(), Some("TSC-2026-003"));
    let noted = MembershipEntry {
        appointment_note: "Minutes of 2025-12-18".into(),
        ..by_vote
    };
    assert!(noted.read(Beside::default()).is_ok());
    let removed = EndEntry {
        to: "2026-06-01".into(),
        leaving: "removed".into(),
        ..EndEntry::default()
    };
    let errors = removed.read(&seat.term).unwrap_err();
    assert_eq!(
        (errors[0].field.as_ref(), errors[0].message.as_ref()),
        ("reason", "seats-error-evidence")
    );
    let resigned = EndEntry {
        leaving: "resigned".into(),
        ..removed
    };
    assert!(resigned.read(&seat.term).is_ok());
}

#[test]
fn an_alternate_stands_in_for_somebody_else_with_a_vote() {
    let voting = [membership(
        7,
        Role::Member,
        date(2026, 1, 1),
        Some(date(2026, 7, 1)),
    )];
    let alternate = |principal: u128, from: &str| MembershipEntry {
        voting_status: "alternate".into(),
        stands_in_for: account(principal).to_string(),
        ..entry(8, from, "")
    };
    let seat = alternate(7, "2026-02-01").read(beside(&voting)).unwrap();
    assert_eq!(seat.stands_in_for, Some(account(7)));
    let message = |entry: MembershipEntry| {
        let errors = entry.read(beside(&voting)).unwrap_err();
        assert_eq!(errors[0].field, "stands_in_for");
        errors[0].message.clone()
    };
    assert_eq!(message(alternate(7, "2026-07-01")), "seats-error-principal");
    assert_eq!(message(alternate(8, "2026-02-01")), "seats-error-principal");
    let voter = MembershipEntry {
        voting_status: "voting".into(),
        ..alternate(7, "2026-02-01")
    };
    assert_eq!(message(voter), "seats-error-no-alternate");
}

#[test]
fn a_class_is_one_that_the_rules_distinguish() {
    let classes = ["large".to_owned(), "small".to_owned()];
    let of = |class: &str| {
        let entry = MembershipEntry {
            class: class.into(),
            ..entry(7, "2026-01-01", "")
        };
        entry.read(Beside {
            memberships: &[],
            classes: &classes,
        })
    };
    assert_eq!(of("small").unwrap().class.as_deref(), Some("small"));
    assert_eq!(of("").unwrap().class, None);
    assert_eq!(of("medium").unwrap_err()[0].field, "class");
}

#[test]
fn a_correction_begins_with_everything_that_stands() {
    let standing = Membership {
        appointed: Some(Grounds {
            by: Appointment::Vote,
            decision: Some("TSC-2026-003".into()),
            note: Some("By acclamation".into()),
        }),
        class: Some("small".into()),
        ..membership(7, Role::Member, date(2026, 1, 1), Some(date(2027, 1, 1)))
    };
    let form = CorrectionEntry {
        reason: "A new row, the same facts".into(),
        ..CorrectionEntry::of(&standing)
    };
    let classes = ["small".to_owned()];
    let beside = Beside {
        memberships: std::slice::from_ref(&standing),
        classes: &classes,
    };
    let again = form.read(&standing, beside).unwrap().0.unwrap();
    assert_eq!(
        (Some(again.appointed), again.class, again.term),
        (standing.appointed, standing.class, standing.term)
    );
}

#[test]
fn only_plain_days_are_days() {
    for wrong in [
        "",
        "2026-02-30",
        "2026-2-3",
        "2026-02-03T10:00",
        "20260203",
        "0026-02-03",
        "２０２６-02-03",
    ] {
        assert!(
            entry(1, wrong, "").read(Beside::default()).is_err(),
            "{wrong:?} was taken for a day"
        );
    }
}

#[test]
fn words_come_back_as_what_they_were() {
    for role in Role::ALL {
        assert_eq!(Role::from_word(role.word()), Some(*role));
    }
    for status in VotingStatus::ALL {
        assert_eq!(VotingStatus::from_word(status.word()), Some(*status));
    }
    assert_eq!(
        serde_json::to_string(&Role::TechnicalLead).unwrap(),
        "\"technical-lead\""
    );
}

proptest! {
    #[test]
    fn every_membership_is_in_exactly_one_part_of_the_roster(
        terms in prop::collection::vec((0i32..400, prop::option::of(1i32..200)), 0..12),
        day in 0i32..700,
    ) {
        let start = date(2026, 1, 1);
        let on = |days: i32| start.checked_add(jiff::Span::new().days(days)).unwrap();
        let seats: Vec<Seat> = terms.iter().zip(1u128..).map(|((from, length), person)| {
            seat(person, Role::Member, VotingStatus::Voting, on(*from), length.map(|days| on(from + days)))
        }).collect();
        let roster = Roster::at_end_of(on(day), seats.clone());
        prop_assert_eq!(roster.seats.len() + roster.former.len() + roster.coming.len(), seats.len());
        for seat in &roster.seats {
            prop_assert!(seat.from <= on(day) && seat.to.is_none_or(|to| on(day) < to));
        }
    }
}
