use jiff::civil::{Date, date};
use jiff::tz::TimeZone;

use super::super::draft::{DraftValues, TITLE_LENGTH};
use super::super::force::{MOST_EARLIER, Reviewed, Wanted, review_draft, review_on};
use super::super::rules::{Matter, Mode};
use super::super::{Force, Manner, presets};
use crate::language::Language;

const TODAY: Date = date(2026, 3, 2);

fn read(values: &DraftValues, review: Option<Date>) -> (Wanted, Vec<(String, String)>) {
    let mut errors = Vec::new();
    let wanted = Wanted::read(values, TODAY, review, &mut errors);
    let said = errors
        .iter()
        .map(|error| (error.field.to_string(), error.message.to_string()))
        .collect();
    (wanted, said)
}

fn error(field: &str, message: &str) -> Vec<(String, String)> {
    vec![(field.to_owned(), message.to_owned())]
}

#[test]
fn a_decision_is_in_force_from_the_day_it_was_adopted_or_from_a_later_one_that_it_names() {
    let (wanted, errors) = read(&DraftValues::default(), None);
    assert!(errors.is_empty());
    assert_eq!(wanted.from(date(2026, 3, 9)), date(2026, 3, 9));
    let values = DraftValues {
        in_force: "2026-04-01".into(),
        ..DraftValues::default()
    };
    let (wanted, errors) = read(&values, None);
    assert!(errors.is_empty());
    assert_eq!(wanted.from(date(2026, 3, 9)), date(2026, 4, 1));
    // A vote that ends later than the day it names does not reach back.
    assert_eq!(wanted.from(date(2026, 4, 2)), date(2026, 4, 2));
}

#[test]
fn a_day_in_the_past_and_a_review_before_the_first_day_are_refused_at_their_fields() {
    for (day, message) in [
        ("2026-03-01", "force-error-past"),
        ("tomorrow", "bodies-error-day"),
    ] {
        let values = DraftValues {
            in_force: day.into(),
            ..DraftValues::default()
        };
        assert_eq!(read(&values, None).1, error("in_force", message));
    }
    let values = DraftValues {
        in_force: "2026-04-01".into(),
        ..DraftValues::default()
    };
    let early = Some(date(2026, 4, 1));
    assert_eq!(
        read(&values, early).1,
        error("evaluation", "force-error-review-early")
    );
    assert!(read(&values, Some(date(2026, 4, 2))).1.is_empty());
}

#[test]
fn earlier_decisions_are_named_by_their_codes_each_once() {
    let values = DraftValues {
        supersedes: " tsc-2026-003, TSC-2026-004;TSC-2026-003 ".into(),
        repeals: "TSC-2025-001、WG-2026-002".into(),
        ..DraftValues::default()
    };
    let (wanted, errors) = read(&values, None);
    assert!(errors.is_empty());
    assert_eq!(
        wanted.codes(Manner::Supersedes),
        ["TSC-2026-003", "TSC-2026-004"]
    );
    assert_eq!(
        wanted.codes(Manner::Repeals),
        ["TSC-2025-001", "WG-2026-002"]
    );
}

#[test]
fn what_is_no_code_stands_in_both_lines_or_is_too_much_is_refused_at_its_field() {
    let both = DraftValues {
        supersedes: "TSC-2026-003".into(),
        repeals: "TSC-2026-003".into(),
        ..DraftValues::default()
    };
    assert_eq!(read(&both, None).1, error("repeals", "force-error-both"));
    let wrong = DraftValues {
        supersedes: "TSC-2026-3".into(),
        ..DraftValues::default()
    };
    assert_eq!(
        read(&wrong, None).1,
        error("supersedes", "force-error-code")
    );
    let many: Vec<String> = (0..=MOST_EARLIER)
        .map(|number| format!("TSC-2026-{:03}", number + 1))
        .collect();
    let many = DraftValues {
        repeals: many.join(" "),
        ..DraftValues::default()
    };
    assert_eq!(read(&many, None).1, error("repeals", "force-error-many"));
}

#[test]
fn a_review_is_on_the_day_named_or_else_after_the_time_the_rule_gives() {
    let zone = TimeZone::UTC;
    let mut rule = presets::linux_foundation_base()
        .for_kind(Matter::Ordinary, Mode::Electronic, None)
        .unwrap();
    let from = date(2026, 3, 9);
    assert_eq!(review_on(None, Some(&rule), from, &zone), None);
    rule.decision.course.review = Some("30d".parse().unwrap());
    assert_eq!(
        review_on(None, Some(&rule), from, &zone),
        Some(date(2026, 4, 8))
    );
    let named = Some(date(2026, 12, 1));
    assert_eq!(review_on(named, Some(&rule), from, &zone), named);
    assert_eq!(review_on(named, None, from, &zone), named);
}

#[test]
fn the_motion_of_a_review_says_what_is_asked_in_the_communitys_language() {
    let code = "TSC-2026-003".parse().unwrap();
    let long = "x".repeat(TITLE_LENGTH);
    for language in Language::ALL {
        let draft = review_draft(
            language,
            Reviewed {
                code: &code,
                title: &long,
                mode: Mode::Consent,
                matter: Matter::MemberOut,
                day: TODAY,
            },
        );
        assert!(draft.title.contains("TSC-2026-003"));
        assert_eq!(draft.title.chars().count(), TITLE_LENGTH);
        assert!(
            draft.text.contains("/decisions/TSC-2026-003") && draft.text.contains("2026-03-02")
        );
        // It is no longer about the person.
        assert_eq!(
            (draft.mode, draft.matter),
            (Mode::Consent, Matter::Ordinary)
        );
        assert_eq!(draft.subject, None);
    }
}

#[test]
fn what_is_up_for_review_is_found_among_what_is_in_force() {
    assert_eq!(
        Force::InForce.found_by(),
        [Force::InForce, Force::UpForReview]
    );
    assert_eq!(Force::Repealed.found_by(), [Force::Repealed; 2]);
    let ended: Vec<Force> = Force::ALL
        .iter()
        .copied()
        .filter(|force| !force.can_be_ended())
        .collect();
    assert_eq!(ended, [Force::Superseded, Force::Repealed]);
}
