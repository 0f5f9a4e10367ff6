//! Definitions that are large or tangled: the checker ends soon and says what it left out.

use std::time::Instant;

use super::*;
use crate::surveys::definition::{Element, read_accepted};

/// Read without the limits of an upload, as a definition from elsewhere might be.
fn unlimited(elements: &[Json]) -> Definition {
    let mut whole: Option<Definition> = None;
    for (index, elements) in elements.chunks(50).enumerate() {
        let page = json!({"name": format!("p{index}"), "elements": elements});
        let mut part = read_accepted(&json!({"title": "Survey", "pages": [page]})).unwrap();
        match &mut whole {
            None => whole = Some(part),
            Some(whole) => {
                for element in &mut part.pages[0].elements {
                    if let Element::Question(question) = element {
                        question.position += whole.elements;
                    }
                }
                whole.elements += part.elements;
                whole.pages.append(&mut part.pages);
            }
        }
    }
    whole.unwrap()
}

fn check_soon(definition: &Definition) -> Report {
    let begin = Instant::now();
    let report = check(definition, &BTreeSet::new(), &Limits::default());
    // Unoptimised code on a busy machine takes some ten times as long as the program.
    assert!(begin.elapsed().as_secs() < 60, "{:?}", begin.elapsed());
    report
}

fn codes(report: &Report) -> BTreeSet<&str> {
    report.findings.iter().map(Finding::code).collect()
}

#[test]
fn five_thousand_questions_in_a_chain_are_checked_soon() {
    let elements: Vec<Json> = (0..5_000)
        .map(|n| {
            let mut element = json!({"type": "boolean", "name": format!("q{n}"), "title": format!("Question {n}")});
            if n > 0 {
                element["visibleIf"] = json!(format!("{{q{}}} = true", n - 1));
            }
            element
        })
        .collect();
    let report = check_soon(&unlimited(&elements));
    assert_eq!(report.conditions, 4_999);
    assert!(report.decided >= 200);
    assert!(
        codes(&report).contains("not-decided"),
        "{:?} {}",
        codes(&report),
        report.decided
    );
    assert!(report.left_out > 0);
    assert!(report.is_sound());
}

#[test]
fn five_thousand_questions_in_a_circle_are_checked_soon() {
    let elements: Vec<Json> = (0..5_000)
        .map(|n| json!({"type": "boolean", "name": format!("q{n}"), "title": "Q", "visibleIf": format!("{{q{}}} = true", (n + 1) % 5_000)}))
        .collect();
    let report = check_soon(&unlimited(&elements));
    assert!(codes(&report).is_superset(&BTreeSet::from([
        "circle",
        "no-start",
        "not-decided-circle"
    ])));
}

#[test]
fn a_condition_on_everything_is_not_decided_rather_than_guessed() {
    let mut elements: Vec<Json> = (0..40)
        .map(|n| json!({"type": "text", "inputType": "number", "name": format!("q{n}"), "title": format!("Question {n}")}))
        .collect();
    let sum: Vec<String> = (0..40).map(|n| format!("{{q{n}}} * {{q{n}}}")).collect();
    let condition = format!("{} = 123456.5", sum.join(" + "));
    elements.push(json!({"type": "comment", "name": "last", "title": "L", "visibleIf": condition}));
    let report = check_soon(&unlimited(&elements));
    assert_eq!(codes(&report), BTreeSet::from(["not-decided-open"]));
}

#[test]
fn names_that_are_no_question_and_names_given_twice_are_errors() {
    let report = check_soon(&unlimited(&[
        json!({"type": "boolean", "name": "a", "title": "A"}),
        json!({"type": "boolean", "name": "A", "title": "B", "visibleIf": "{nobody} = true or {a} = true"}),
    ]));
    assert!(
        codes(&report).is_superset(&BTreeSet::from(["unknown-reference", "duplicate-name"])),
        "{report:#?}"
    );
}

#[test]
fn deep_nesting_and_many_choices_are_checked_soon() {
    let choices: Vec<String> = (0..500).map(|n| format!("choice {n}")).collect();
    let clauses: Vec<String> = (0..100)
        .map(|n| format!("{{q{}}} contains 'choice {}'", n % 20, n * 4))
        .collect();
    let mut elements: Vec<Json> = (0..20)
        .map(|n| json!({"type": "checkbox", "name": format!("q{n}"), "title": format!("Question {n}"), "choices": choices}))
        .collect();
    elements.push(json!({"type": "comment", "name": "any", "title": "Any", "visibleIf": clauses.join(" or ")}));
    elements.push(json!({"type": "comment", "name": "all", "title": "All", "visibleIf": clauses.join(" and ")}));
    let report = check_soon(&unlimited(&elements));
    assert!(report.is_sound(), "{report:#?}");
}
