mod brute;
mod hostile;
mod rules;
mod texts;

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::*;
use crate::surveys::{definition::read, flow::Visibility};

fn definition(pages: Json) -> Definition {
    let document = json!({"title": "Survey", "pages": pages});
    let reading = read(&document.to_string());
    reading
        .definition
        .unwrap_or_else(|| panic!("{:#?}", reading.problems))
}

fn report(pages: Json) -> Report {
    check(&definition(pages), &BTreeSet::new(), &Limits::default())
}

/// `code at path` of each error and warning and of what was not decided.
fn found(pages: Json) -> Vec<String> {
    report(pages)
        .findings
        .iter()
        .filter(|finding| {
            finding.severity != Severity::Note
                || finding.code() == "condition-repeated"
                || finding.code().starts_with("not-decided")
        })
        .map(|finding| format!("{} at {}", finding.code(), finding.path))
        .collect()
}

fn one_page(elements: Json) -> Json {
    json!([{"name": "one", "elements": elements}])
}

#[test]
fn a_sound_questionnaire_has_no_findings() {
    let pages = json!([
        {"name": "one", "elements": [
            {"type": "radiogroup", "name": "role", "title": "What do you do?", "choices": ["dev", "user"], "showOtherItem": true, "isRequired": true},
            {"type": "text", "name": "years", "title": "For how long?", "inputType": "number", "min": 0, "visibleIf": "{role} = 'dev'"},
        ]},
        {"name": "two", "visibleIf": "{years} > 3 or {role-Comment} contains 'lead'", "elements": [
            {"type": "comment", "name": "why", "title": "Why?"},
        ]},
    ]);
    assert_eq!(report(pages.clone()).findings, []);
    assert_eq!(report(pages).decided, 2);
}

/// GitHub's survey compared a question with several answers with one of them, and asked about one that it had misspelt.
#[test]
fn conditions_that_are_none_are_found() {
    let elements = json!([
        {"type": "checkbox", "name": "participation", "title": "P", "choices": [1, 2, 3, 4]},
        {"type": "radiogroup", "name": "employment", "title": "E", "choices": [1, 2, 3, 4, 5]},
        {"type": "text", "name": "a", "title": "A", "visibleIf": "{participation} = 4 and {employment} < 3"},
        {"type": "text", "name": "b", "title": "B", "visibleIf": "{employment} <> 5 or {employment} <> 1"},
        {"type": "text", "name": "c", "title": "C", "visibleIf": "{employment} = 6"},
        {"type": "text", "name": "d", "title": "D", "visibleIf": "{participation} contains 4 and {employment} < 3"},
    ]);
    let report = report(one_page(elements));
    let codes: Vec<(&str, &str, Severity)> = report
        .findings
        .iter()
        .map(|finding| {
            (
                finding.code(),
                finding.question.as_deref().unwrap_or_default(),
                finding.severity,
            )
        })
        .collect();
    assert_eq!(
        codes,
        [
            ("condition-never", "a", Severity::Error),
            ("clause-never", "a", Severity::Warning),
            ("condition-always", "b", Severity::Warning),
            ("condition-never", "c", Severity::Error),
            ("unknown-value", "c", Severity::Warning),
        ]
    );
}

#[test]
fn a_condition_is_judged_where_its_page_and_panel_are_shown() {
    let pages = json!([
        {"name": "one", "elements": [
            {"type": "radiogroup", "name": "role", "title": "Role", "choices": ["dev", "user"], "isRequired": true},
            {"type": "boolean", "name": "sure", "title": "Sure?"},
        ]},
        {"name": "two", "visibleIf": "{role} = 'dev'", "elements": [
            {"type": "text", "name": "a", "title": "A", "visibleIf": "{role} = 'dev'"},
            {"type": "text", "name": "b", "title": "B", "visibleIf": "{role} = 'user'", "isRequired": true},
            {"type": "panel", "name": "p", "visibleIf": "{sure} empty", "elements": [
                {"type": "text", "name": "c", "title": "C", "visibleIf": "{sure} = true"},
            ]},
        ]},
        {"name": "three", "visibleIf": "{role} notempty", "elements": [
            {"type": "text", "name": "d", "title": "D", "visibleIf": "{b} = 'x'"},
        ]},
    ]);
    assert_eq!(
        found(pages),
        [
            "condition-repeated at pages[1].elements[0].visibleIf",
            "required-unreachable at pages[1].elements[1]",
            "condition-never-here at pages[1].elements[1].visibleIf",
            "condition-never-here at pages[1].elements[2].elements[0].visibleIf",
            "unreachable-page at pages[2]",
            "condition-never-here at pages[2].elements[0].visibleIf",
            "condition-always-here at pages[2].visibleIf",
        ]
    );
}

#[test]
fn what_stands_on_a_page_that_is_never_shown_is_unreachable() {
    let pages = json!([
        {"name": "one", "elements": [{"type": "boolean", "name": "a", "title": "A"}]},
        {"name": "two", "visibleIf": "{a} = true and {a} = false", "elements": [
            {"type": "text", "name": "b", "title": "B"},
            {"type": "panel", "name": "p", "elements": [{"type": "text", "name": "c", "title": "C", "isRequired": true}]},
        ]},
        {"name": "three", "elements": [
            {"type": "text", "name": "d", "title": "D", "visibleIf": "1 = 2"},
        ]},
    ]);
    assert_eq!(
        found(pages),
        [
            "unreachable-page at pages[1]",
            "unreachable-question at pages[1].elements[0]",
            "required-unreachable at pages[1].elements[1].elements[0]",
            "condition-never at pages[1].visibleIf",
            "unreachable-page at pages[2]",
            "condition-never at pages[2].elements[0].visibleIf",
        ]
    );
}

#[test]
fn a_required_question_without_an_answer_is_a_dead_end() {
    let elements = json!([
        {"type": "boolean", "name": "a", "title": "A"},
        {"type": "text", "name": "mail", "title": "Mail", "inputType": "email", "maxLength": 3, "isRequired": true, "visibleIf": "{a} = true"},
        {"type": "text", "name": "when", "title": "When", "inputType": "date", "min": "2026-01-02", "max": "2026-01-02", "isRequired": true},
    ]);
    let report = report(one_page(elements));
    let finding = &report.findings[0];
    assert_eq!(finding.code(), "dead-end");
    assert_eq!(
        finding.witness.as_ref().unwrap().to_document(),
        json!({"a": true})
    );
    assert_eq!(report.findings.len(), 1);
}

#[test]
fn a_questionnaire_that_shows_nothing_at_first_has_no_start() {
    let elements = json!([
        {"type": "text", "name": "a", "title": "A", "visibleIf": "{b} notempty"},
        {"type": "text", "name": "b", "title": "B", "visibleIf": "{a} notempty"},
    ]);
    let found = found(one_page(elements));
    assert!(found.contains(&"no-start at pages".to_owned()), "{found:?}");
    assert!(
        found.contains(&"circle at pages[0].elements[0]".to_owned()),
        "{found:?}"
    );
}

#[test]
fn a_picture_is_something_to_begin_with() {
    let picture = json!({"type": "image", "name": "banner", "imageLink": "/public/banner.png"});
    assert_eq!(found(one_page(json!([picture]))), [""; 0]);
}

#[test]
fn questions_in_a_circle_are_named_and_not_guessed() {
    let elements = json!([
        {"type": "text", "name": "z", "title": "Z"},
        {"type": "text", "name": "a", "title": "A", "visibleIf": "{b} empty"},
        {"type": "text", "name": "b", "title": "B", "visibleIf": "{a} empty"},
        {"type": "text", "name": "c", "title": "C", "visibleIf": "{a} = 'x' and {a} = 'y'"},
    ]);
    assert_eq!(
        found(one_page(elements)),
        [
            "circle at pages[0].elements[1]",
            "not-decided-circle at pages[0].elements[1].visibleIf",
            "not-decided-circle at pages[0].elements[2].visibleIf",
            "condition-never at pages[0].elements[3].visibleIf",
        ]
    );
}

#[test]
fn free_text_in_a_circle_is_why_it_was_not_decided() {
    let elements = json!([
        {"type": "text", "name": "z", "title": "Z"},
        {"type": "text", "name": "a", "title": "A", "visibleIf": "{b} > 'm'"},
        {"type": "text", "name": "b", "title": "B", "visibleIf": "{a} < 'm'"},
    ]);
    assert_eq!(
        found(one_page(elements)),
        [
            "circle at pages[0].elements[1]",
            "not-decided-open at pages[0].elements[1].visibleIf",
            "not-decided-open at pages[0].elements[2].visibleIf",
        ]
    );
}

#[test]
fn bounds_of_numbers_and_dates_are_tried() {
    let elements = json!([
        {"type": "text", "name": "age", "title": "Age", "inputType": "number", "min": 18, "max": 120},
        {"type": "text", "name": "born", "title": "Born", "inputType": "date", "max": "2008-01-01"},
        {"type": "text", "name": "a", "title": "A", "visibleIf": "{age} < 18"},
        {"type": "text", "name": "b", "title": "B", "visibleIf": "{age} < 19 and {age} > 18"},
        {"type": "text", "name": "c", "title": "C", "visibleIf": "{age} * 2 + 1 > 241"},
        {"type": "text", "name": "d", "title": "D", "visibleIf": "{born} > '2008-01-01'"},
        {"type": "text", "name": "e", "title": "E", "visibleIf": "{born} > '2007-12-30' and {born} < '2008-01-01'"},
        {"type": "text", "name": "f", "title": "F", "visibleIf": "{age} % 7 = 6"},
        {"type": "text", "name": "g", "title": "G", "visibleIf": "{age} % 7 = 7"},
    ]);
    assert_eq!(
        found(one_page(elements)),
        [
            "condition-never at pages[0].elements[2].visibleIf",
            "condition-never at pages[0].elements[4].visibleIf",
            "condition-never at pages[0].elements[5].visibleIf",
            "not-decided-open at pages[0].elements[8].visibleIf",
        ]
    );
}

#[test]
fn the_witness_shows_what_it_says() {
    let pages = json!([
        {"name": "one", "elements": [
            {"type": "radiogroup", "name": "role", "title": "Role", "choices": ["dev", "user"], "isRequired": true},
        ]},
        {"name": "two", "elements": [
            {"type": "text", "name": "a", "title": "A", "visibleIf": "{role} = 'dev' or {role} = 'user'"},
        ]},
    ]);
    let definition = definition(pages.clone());
    let report = report(pages);
    let [finding] = report.findings.as_slice() else {
        panic!("{report:#?}");
    };
    assert_eq!(finding.code(), "condition-always-here");
    assert_eq!(
        finding.expression.as_deref(),
        Some("{role} = 'dev' or {role} = 'user'")
    );
    let witness = finding.witness.as_ref().unwrap();
    assert!(
        Visibility::of(crate::surveys::flow::Situation::timeless(
            &definition,
            witness
        ))
        .shows(1)
    );
}

#[test]
fn lists_that_are_too_long_are_noted() {
    let many: Vec<String> = (0..21).map(|n| format!("choice {n}")).collect();
    let report = report(one_page(json!([
        {"type": "radiogroup", "name": "a", "title": "A", "choices": many},
        {"type": "dropdown", "name": "b", "title": "B", "choices": many},
        {"type": "ranking", "name": "c", "title": "C", "choices": many},
        {"type": "checkbox", "name": "d", "title": "D", "choices": [{"value": 1, "text": "Yes"}, {"value": 2, "text": "yes "}]},
    ])));
    let codes: Vec<_> = report
        .findings
        .iter()
        .map(|finding| format!("{} at {}", finding.code(), finding.path))
        .collect();
    assert_eq!(
        codes,
        [
            "long-list at pages[0].elements[0].choices",
            "long-list at pages[0].elements[2].choices",
            "same-choice at pages[0].elements[3].choices[1]",
        ]
    );
}

#[test]
fn a_document_that_cannot_be_read_gives_its_problems() {
    let report = check_document("{}", &BTreeSet::new(), &Limits::default());
    assert!(!report.is_sound());
}

/// What is said with certainty stands in the way of fielding: nothing is said where more decides than the answers.
#[test]
fn what_depends_on_more_than_the_answers_tried_is_not_called_impossible() {
    let document = json!({
        "title": "Survey",
        "calculatedValues": [{"name": "sum", "expression": "{a} + 1"}],
        "pages": [
            {"name": "one", "elements": [
                {"type": "text", "name": "a", "title": "A", "inputType": "number"},
                {"type": "text", "name": "code", "title": "Code", "isRequired": true, "validators": [{"type": "regex", "regex": "^[0-9]{4}$"}]},
                {"type": "checkbox", "name": "tools", "title": "Tools", "choices": ["x", "y"]},
                {"type": "radiogroup", "name": "best", "title": "Best", "choicesFromQuestion": "tools"},
                {"type": "multipletext", "name": "lines", "title": "Lines", "items": [{"name": "first"}]},
                {"type": "slider", "name": "much", "title": "Much"},
            ]},
            {"name": "two", "elements": [
                {"type": "text", "name": "b", "title": "B", "visibleIf": "{sum} > 3"},
                {"type": "text", "name": "c", "title": "C", "visibleIf": "{code} = '1234'"},
                {"type": "text", "name": "d", "title": "D", "visibleIf": "{best} = 'x'"},
                {"type": "text", "name": "e", "title": "E", "visibleIf": "{lines.first} = 'x'"},
                {"type": "text", "name": "f", "title": "F", "visibleIf": "{much} > 50"},
                {"type": "text", "name": "g", "title": "G", "visibleIf": "{best} = 'x' and {much} notempty"},
            ]},
        ],
    });
    let reading = read(&document.to_string());
    let definition = reading
        .definition
        .unwrap_or_else(|| panic!("{:#?}", reading.problems));
    let report = check(&definition, &BTreeSet::new(), &Limits::default());
    assert!(report.is_sound(), "{:#?}", report.findings);
}

#[test]
fn the_minutes_to_announce_are_about_those_of_the_report() {
    let mut elements: Vec<Json> = (0..30)
        .map(|n| json!({"type": "comment", "name": format!("q{n}"), "title": "What do you think about this?"}))
        .collect();
    // Nobody gets to see these: they are not counted.
    elements.extend((30..90).map(|n| {
        json!({"type": "comment", "name": format!("q{n}"), "title": "And about this?", "visibleIf": "{q0} = 1 and {q0} = 2"})
    }));
    let definition = definition(one_page(json!(elements)));
    let report = check(&definition, &BTreeSet::new(), &Limits::default());
    let times = report.times.values().next().unwrap();
    let announced = announced_minutes(&definition);
    assert!(announced.abs_diff(AnsweringTime::minutes(times.typical)) <= 1);
    assert!(announced < AnsweringTime::minutes(times.typical) * 2);
    assert!(announced > 10, "{announced}");
}
