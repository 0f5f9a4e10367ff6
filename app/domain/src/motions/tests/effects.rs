use std::collections::BTreeMap;

use jiff::civil::date;

use super::super::effects::{
    Appointed, Effect, EffectState, MOST_SEATS, ShownEffect, Typed, charter_text, leave_field,
    seat_field, typed_again,
};
use super::super::reading::Person;
use super::super::rules::Matter;
use crate::bodies::{Role, VotingStatus};
use crate::ids::{AccountId, MembershipId};

fn fields(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs
        .iter()
        .map(|(part, value)| (seat_field(1, part), (*value).to_owned()))
        .collect()
}

fn read(fields: &BTreeMap<String, String>, charter: &str, matter: Matter) -> (Typed, Vec<String>) {
    let mut errors = Vec::new();
    let typed = Typed::read(fields, charter, Some(matter), &mut errors);
    let fields = errors.iter().map(|error| error.field.to_string());
    (typed, fields.collect())
}

fn id(number: u128) -> uuid::Uuid {
    uuid::Uuid::from_u128(number)
}

#[test]
fn a_row_without_a_person_is_none_and_the_usual_seat_is_a_members_with_a_vote() {
    let (typed, errors) = read(&fields(&[("role", "chair")]), "", Matter::Ordinary);
    assert!(typed.seats.is_empty() && errors.is_empty());
    let (typed, errors) = read(&fields(&[("person", " Nia ")]), "", Matter::Ordinary);
    assert!(errors.is_empty());
    assert_eq!(typed.seats[0].person, "Nia");
    assert_eq!(
        (typed.seats[0].role, typed.seats[0].voting_status),
        (Role::Member, VotingStatus::Voting)
    );
}

#[test]
fn wrong_days_are_refused_at_their_row() {
    let wrong = fields(&[("person", "Nia"), ("from", "soon"), ("to", "2026-13-01")]);
    assert_eq!(
        read(&wrong, "", Matter::Ordinary).1,
        ["seat1_from", "seat1_to"]
    );
    let empty = fields(&[
        ("person", "Nia"),
        ("from", "2026-04-01"),
        ("to", "2026-04-01"),
    ]);
    assert_eq!(read(&empty, "", Matter::Ordinary).1, ["seat1_to"]);
}

#[test]
fn an_alternate_says_for_whom_and_nobody_else_does() {
    let someone = id(7).to_string();
    for (status, principal, wrong) in [
        ("alternate", "", &["seat1_for"][..]),
        ("alternate", someone.as_str(), &[]),
        ("voting", someone.as_str(), &["seat1_for"]),
        ("voting", "", &[]),
    ] {
        let typed = fields(&[("person", "Nia"), ("status", status), ("for", principal)]);
        assert_eq!(
            read(&typed, "", Matter::Ordinary).1,
            wrong,
            "{status} {principal}"
        );
    }
    let long = "x".repeat(121);
    let typed = fields(&[("person", "Nia"), ("affiliation", long.as_str())]);
    assert_eq!(read(&typed, "", Matter::Ordinary).1, ["seat1_affiliation"]);
}

#[test]
fn a_seat_without_employer_or_principal_is_written_as_before_there_were_any() {
    let before = r#"{"effect":"seat","account":"00000000-0000-0000-0000-000000000001","role":"member","voting_status":"voting","class":null,"from":null,"to":null}"#;
    let read: Effect = serde_json::from_str(before).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), before);
}

#[test]
fn only_an_amendment_carries_the_text_of_the_charter() {
    let none = BTreeMap::new();
    let (typed, errors) = read(&none, "# One\r\n", Matter::CharterAmendment);
    assert_eq!((typed.charter.as_deref(), errors.len()), (Some("# One"), 0));
    assert_eq!(read(&none, "# One", Matter::Budget).1, ["charter"]);
}

#[test]
fn what_a_draft_does_fills_its_form_again() {
    let seat = Appointed {
        account: AccountId(id(1)),
        role: Role::Secretary,
        voting_status: VotingStatus::Alternate,
        class: Some("Users".into()),
        affiliation: Some("Made Up".into()),
        stands_in_for: Some(AccountId(id(7))),
        from: Some(date(2026, 4, 1)),
        to: None,
    };
    let shown = |effect| ShownEffect {
        effect,
        person: Some(Person {
            id: AccountId(id(1)),
            name: Some("Nia".into()),
        }),
        principal: None,
        role: None,
        state: EffectState::Waiting,
        hindrance: None,
    };
    let leaving = MembershipId(id(2));
    let effects = [
        shown(Effect::Seat(seat)),
        shown(Effect::Leave {
            membership: leaving,
        }),
        shown(Effect::Charter {
            text: "# One".into(),
            after: 1,
        }),
    ];
    let fields = typed_again(&effects, |person| person.name.clone().unwrap_or_default());
    assert!(fields.contains_key(&leave_field(leaving)));
    let (typed, errors) = read(&fields, "", Matter::Ordinary);
    assert!(errors.is_empty());
    let seat = &typed.seats[0];
    assert_eq!((seat.person.as_str(), seat.role), ("Nia", Role::Secretary));
    assert_eq!(
        (seat.class.as_str(), seat.from),
        ("Users", Some(date(2026, 4, 1)))
    );
    assert_eq!(
        (seat.affiliation.as_str(), seat.stands_in_for),
        ("Made Up", Some(AccountId(id(7))))
    );
    assert_eq!(typed.leave, [leaving]);
    assert_eq!(charter_text(&effects), Some("# One"));
}

#[test]
fn a_seat_begins_on_the_first_day_in_force_at_the_earliest() {
    let seat = |from| Appointed {
        account: AccountId(id(1)),
        role: Role::Member,
        voting_status: VotingStatus::Voting,
        class: None,
        affiliation: None,
        stands_in_for: None,
        from,
        to: None,
    };
    let first = date(2026, 4, 1);
    for (from, begins) in [
        (None, "2026-04-01"),
        (Some(date(2026, 3, 1)), "2026-04-01"),
        (Some(date(2026, 5, 1)), "2026-05-01"),
    ] {
        assert_eq!(seat(from).entry(first, "TSC-2026-001").from, begins);
    }
}

#[test]
fn rows_beyond_the_last_are_not_read() {
    let mut many = BTreeMap::new();
    for row in 1..=MOST_SEATS + 3 {
        many.insert(seat_field(row, "person"), "Nia".to_owned());
    }
    assert_eq!(read(&many, "", Matter::Ordinary).0.seats.len(), MOST_SEATS);
}
