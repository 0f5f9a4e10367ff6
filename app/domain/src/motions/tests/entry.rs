//! Rules as forms: what a set says is typed and read again without a difference, and bad input is said at its field.

use super::super::Rules;
use super::super::rules::entry::{DECISION_FIELDS, RULE_SET_FIELDS, Typed, read_set};
use super::super::rules::{Absence, AbsenceEffect, CapEffect, Decision, EmployerCap, Inactivity};
use super::super::rules::{Clause, Secrecy, SuspensionReading, TermLimit, TieRule};
use super::*;

/// Every preset, and one that says what none of them says.
fn sets() -> Vec<Rules> {
    let mut sets: Vec<Rules> = presets::PRESETS
        .iter()
        .map(|preset| (preset.rules)())
        .collect();
    let mut more = presets::named("oqs").unwrap();
    let clause = || Clause {
        place: "§ 1".to_owned(),
        text: "Two\nlines.".to_owned(),
        ..Clause::default()
    };
    more.common.tie = Some(TieRule {
        to: "the board".to_owned(),
        clause: clause(),
    });
    more.common.classes = vec!["users".to_owned(), "makers".to_owned()];
    more.common.suspension = Some(SuspensionReading {
        in_quorum_base: false,
        in_all_members: false,
        clause: None,
    });
    more.common.employer_cap = Some(EmployerCap {
        ratio: None,
        votes: None,
        effect: CapEffect::RollUp,
        grace: Some("60d".parse().unwrap()),
        clause: clause(),
    });
    more.inactivity = [
        Absence::Votes(3),
        Absence::Attended { attended: 2, of: 5 },
        Absence::Idle("6d".parse().unwrap()),
        Absence::YearOfVotes(super::super::Ratio::HALF),
    ]
    .map(|absence| Inactivity {
        absence,
        effect: AbsenceEffect::EndsVote,
        back_after: Some(2),
        clause: clause(),
    })
    .to_vec();
    more.terms = Some(TermLimit {
        consecutive: Some(2),
        lifetime: Some(3),
        short_first_months: Some(6),
        clause: clause(),
    });
    for decision in &mut more.decisions {
        decision.course.secrecy = Secrecy::Secret;
        decision.abstention = Some(Abstention::E);
    }
    sets.push(more);
    sets
}

fn fields(errors: Vec<crate::forms::FieldError>) -> Vec<(String, String)> {
    let pairs = errors
        .into_iter()
        .map(|error| (error.field.into_owned(), error.message.into_owned()));
    pairs.collect()
}

fn wrong(field: &str, message: &str) -> Vec<(String, String)> {
    vec![(field.to_owned(), message.to_owned())]
}

#[test]
fn what_a_set_says_is_typed_and_read_again_without_a_difference() {
    for rules in sets() {
        for decision in &rules.decisions {
            let typed = decision.typed();
            assert_eq!(
                Decision::blank().read(&typed),
                Ok(decision.clone()),
                "{}",
                rules.name
            );
            assert_eq!(decision.read(&typed), Ok(decision.clone()));
        }
        let blank = Rules {
            decisions: rules.decisions.clone(),
            inactivity: rules.inactivity.clone(),
            from: rules.from,
            until: rules.until,
            ..Rules::blank()
        };
        assert_eq!(
            blank.read(&rules.typed()),
            Ok(rules.clone()),
            "{}",
            rules.name
        );
        assert_eq!(read_set(&rules.to_json()), Ok(rules));
    }
}

#[test]
fn every_field_that_is_typed_is_one_of_the_form() {
    for rules in sets() {
        for decision in &rules.decisions {
            let typed = serde_json::to_value(decision.typed()).unwrap();
            for field in typed.as_object().unwrap().keys() {
                assert!(DECISION_FIELDS.contains(&field.as_str()), "{field}");
            }
        }
        let typed = serde_json::to_value(rules.typed()).unwrap();
        for field in typed.as_object().unwrap().keys() {
            let known = field.starts_with("absence_") || RULE_SET_FIELDS.contains(&field.as_str());
            assert!(known, "{field}");
        }
    }
}

#[test]
fn bad_input_is_said_at_its_field() {
    let base = presets::linux_foundation_base().decisions.remove(0);
    let read = |field: &str, value: &str| {
        let mut typed = base.typed();
        typed.put(field, value);
        base.read(&typed).map_err(fields)
    };
    for (field, value, at, message) in [
        ("quorum", "50%", "quorum", "rules-error-ratio"),
        ("quorum", "3/2", "quorum", "rules-error-ratio"),
        ("threshold", "0.66", "threshold", "rules-error-ratio"),
        ("most", "a week", "most", "rules-error-period"),
        ("halt", "-1", "halt", "rules-error-count"),
        ("matter", "", "matter", "bodies-error-choose"),
        (
            "threshold_base",
            "all",
            "threshold_base",
            "bodies-error-choose",
        ),
        ("quorum_place", " ", "quorum_place", "bodies-error-required"),
        ("later", "1/2", "later_base", "bodies-error-choose"),
        ("later_after", "7d", "later", "bodies-error-required"),
        ("threshold", "", "threshold", "bodies-error-rules-majority"),
        (
            "threshold_base",
            "eligible-without-subject",
            "threshold",
            "bodies-error-rules-subject",
        ),
        (
            "approval_by",
            "LF Projects",
            "approval_place",
            "bodies-error-required",
        ),
    ] {
        let errors = read(field, value).unwrap_err();
        assert_eq!(errors[0], wrong(at, message)[0], "{field} = {value}");
    }
    // More than all is reached by nobody.
    let mut typed = base.typed();
    typed.put("quorum", "1/1");
    typed.put("quorum_strict", "more");
    assert_eq!(
        base.read(&typed).map_err(fields),
        Err(wrong("quorum", "bodies-error-rules-quorum"))
    );
}

#[test]
fn bad_input_about_the_set_is_said_at_its_field_too() {
    let base = presets::named("oqs").unwrap();
    let read = |field: &str, value: &str| {
        let mut typed = base.typed();
        typed.put(field, value);
        base.read(&typed).map_err(fields)
    };
    for (field, value, message) in [
        ("name", "", "bodies-error-required"),
        ("seats", "eleven", "rules-error-count"),
        ("cap_ratio", "20 %", "rules-error-ratio"),
        ("cap_place", "", "bodies-error-required"),
        ("cap", "", "bodies-error-choose"),
        ("escalation_text", "", "bodies-error-required"),
        ("absence_0_count", "", "bodies-error-required"),
        ("absence_0_effect", "", "bodies-error-choose"),
        ("abstention", "F", "bodies-error-choose"),
    ] {
        assert_eq!(read(field, value), Err(wrong(field, message)), "{value}");
    }
    // Without a kind the row is taken out.
    assert_eq!(read("absence_0", "").unwrap().inactivity, []);
}

#[test]
fn a_set_that_is_no_set_says_in_which_line() {
    let error = read_set("{\n  \"decisions\": [\n    {\"matter\": \"lunch\"}\n  ]\n}").unwrap_err();
    assert_eq!(
        (error.field.as_ref(), error.message.as_ref()),
        ("json", "rules-error-json")
    );
    assert_eq!(error.arguments[0], ("line".into(), "3".to_owned()));
    let long = " ".repeat(super::super::rules::entry::LONGEST_SET + 1);
    assert_eq!(
        read_set(&long).unwrap_err().message,
        "bodies-error-too-long"
    );
}

#[test]
fn a_field_counts_as_filled_in_with_those_below_it() {
    let typed: Typed = [("quorum_place".to_owned(), "§ 1".to_owned())]
        .into_iter()
        .collect();
    assert!(typed.any("quorum"));
    assert!(!typed.any("quo") && !typed.any("threshold"));
}
