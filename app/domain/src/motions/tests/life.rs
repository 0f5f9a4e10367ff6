//! Codes, states, deadlines and the form of a draft.

use jiff::Timestamp;
use jiff::tz::TimeZoneDatabase;

use super::super::code::MotionCode;
use super::super::draft::DraftValues;
use super::super::state::{Act, State, deadline_reached};

#[test]
fn a_code_has_three_digits_or_more() {
    for (number, text) in [
        (7, "TSC-2026-007"),
        (999, "TSC-2026-999"),
        (1000, "TSC-2026-1000"),
    ] {
        let code = MotionCode::new("TSC", 2026, number).unwrap();
        assert_eq!(code.to_string(), text);
        assert_eq!(text.parse(), Ok(code));
    }
    assert_eq!(
        "ML-WG-2026-001".parse::<MotionCode>().unwrap().body(),
        "ML-WG"
    );
    for wrong in [
        "TSC-2026-7",
        "TSC-2026-0007",
        "TSC-2026-000",
        "tsc-2026-007",
        "TSC-26-007",
        "2026-007",
        "",
        "TSC--2026-007x",
    ] {
        assert!(wrong.parse::<MotionCode>().is_err(), "{wrong}");
    }
}

#[test]
fn a_motion_lives_from_draft_to_closed_or_withdrawn() {
    use Act::{Close, Edit, Open, Vote, Withdraw};
    let acts = [Edit, Open, Vote, Close, Withdraw];
    let allowed = |state: State| acts.map(|act| state.after(act).ok());
    assert_eq!(
        allowed(State::Draft),
        [
            Some(State::Draft),
            Some(State::Open),
            None,
            None,
            Some(State::Withdrawn)
        ]
    );
    assert_eq!(
        allowed(State::Open),
        [
            None,
            None,
            Some(State::Open),
            Some(State::Closed),
            Some(State::Withdrawn)
        ]
    );
    assert_eq!(allowed(State::Closed), [None; 5]);
    assert_eq!(allowed(State::Withdrawn), [None; 5]);
}

#[test]
fn a_vote_at_the_instant_of_the_deadline_is_too_late() {
    let deadline: Timestamp = "2026-11-30T17:00:00Z".parse().unwrap();
    let just_before = deadline - jiff::SignedDuration::from_micros(1);
    assert!(!deadline_reached(Some(deadline), just_before));
    assert!(deadline_reached(Some(deadline), deadline));
    assert!(!deadline_reached(None, deadline));
}

fn entered() -> DraftValues {
    DraftValues {
        body: "tsc".into(),
        title: " Adopt the data card \n".into(),
        text: "Every release\r\nhas one.".into(),
        mode: "electronic".into(),
        matter: "ordinary".into(),
        deadline: "2026-11-30T18:00".into(),
        ..DraftValues::default()
    }
}

#[test]
fn a_draft_is_cleaned_and_its_deadline_read_in_the_bodys_zone() {
    let zone = TimeZoneDatabase::bundled().get("America/New_York").unwrap();
    let now: Timestamp = "2026-11-01T00:00:00Z".parse().unwrap();
    let draft = entered().check(&zone, now).unwrap();
    assert_eq!(draft.title, "Adopt the data card");
    assert_eq!(draft.text, "Every release\nhas one.");
    assert_eq!(
        draft.closes_at,
        Some("2026-11-30T23:00:00Z".parse().unwrap())
    );
}

#[test]
fn every_mistake_in_a_draft_is_named_at_its_field() {
    let zone = TimeZoneDatabase::bundled().get("America/New_York").unwrap();
    let now: Timestamp = "2026-11-01T00:00:00Z".parse().unwrap();
    let mistake = |values: DraftValues| {
        let errors = values.check(&zone, now).unwrap_err();
        let fields: Vec<_> = errors
            .iter()
            .map(|error| (error.field.to_string(), error.message.to_string()))
            .collect();
        fields
    };
    for (values, field, message) in [
        (
            DraftValues {
                title: " ".into(),
                ..entered()
            },
            "title",
            "motions-error-title",
        ),
        (
            DraftValues {
                title: "x".repeat(201),
                ..entered()
            },
            "title",
            "motions-error-long",
        ),
        (
            DraftValues {
                text: "a\0b".into(),
                ..entered()
            },
            "text",
            "motions-error-character",
        ),
        (
            DraftValues {
                mode: "secret".into(),
                ..entered()
            },
            "mode",
            "motions-error-mode",
        ),
        (
            DraftValues {
                matter: String::new(),
                ..entered()
            },
            "matter",
            "motions-error-matter",
        ),
        (
            DraftValues {
                deadline: String::new(),
                ..entered()
            },
            "deadline",
            "motions-error-deadline-missing",
        ),
        (
            DraftValues {
                deadline: "tomorrow".into(),
                ..entered()
            },
            "deadline",
            "motions-error-deadline",
        ),
        (
            DraftValues {
                deadline: "2026-10-30T18:00".into(),
                ..entered()
            },
            "deadline",
            "motions-error-deadline-past",
        ),
        (
            DraftValues {
                deadline: "2126-10-30T18:00".into(),
                ..entered()
            },
            "deadline",
            "motions-error-deadline-far",
        ),
        (
            DraftValues {
                matter: "committer-out".into(),
                ..entered()
            },
            "subject",
            "motions-error-subject",
        ),
        (
            DraftValues {
                meeting: "next".into(),
                ..entered()
            },
            "meeting",
            "motions-error-meeting",
        ),
    ] {
        assert_eq!(mistake(values), [(field.to_owned(), message.to_owned())]);
    }
    assert_eq!(mistake(DraftValues::default()).len(), 4);
    let without = DraftValues {
        mode: "meeting".into(),
        deadline: String::new(),
        ..entered()
    };
    assert_eq!(without.check(&zone, now).unwrap().closes_at, None);
}
