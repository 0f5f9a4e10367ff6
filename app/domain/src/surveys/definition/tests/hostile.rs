//! Documents that are large, deep, circular or dangerous: each is refused soon, with the sentence that says why.

use std::time::Instant;

use super::*;

/// The messages of the errors, after a short time.
fn refused(text: &str) -> Vec<String> {
    let begin = Instant::now();
    let reading = read(text);
    // Unoptimised code on a busy machine takes some ten times as long as the program.
    assert!(begin.elapsed().as_secs() < 20, "{:?}", begin.elapsed());
    assert!(reading.definition.is_none());
    assert!(reading.problems.len() <= MOST_PROBLEMS);
    let errors = reading
        .problems
        .iter()
        .filter(|problem| problem.severity == Error);
    errors
        .map(|problem| {
            let message = problem.message.trim_start_matches("surveys-problem-");
            let limit = problem.arguments.iter().find(|(name, _)| name == "limit");
            let limit = limit.map_or("", |(_, limit)| limit);
            format!("{message} {limit}").trim().to_owned()
        })
        .collect()
}

fn questions(count: usize, mut question: impl FnMut(usize) -> Json) -> Json {
    let all: Vec<Json> = (0..count).map(&mut question).collect();
    survey(json!(all))
}

#[test]
fn what_is_no_definition_gets_one_sentence() {
    for (text, expected) in [
        ("{".to_owned(), "not-json"),
        ("[]".to_owned(), "not-an-object"),
        ("[".repeat(100_000), "not-json"),
        ("{\"a\":".repeat(100_000), "not-json"),
        ("{\"title\": \"a\\u0000\"}".to_owned(), "nul"),
        (" ".repeat(LARGEST_DEFINITION + 1), "too-large 1048576"),
        (
            format!("{{\"title\": \"{}\"}}", "x".repeat(10 << 20)),
            "too-large 1048576",
        ),
    ] {
        assert_eq!(refused(&text), [expected]);
    }
}

#[test]
fn a_limit_that_is_passed_is_named() {
    let mut deep = json!({"type": "text", "name": "deep"});
    for level in 0..50 {
        deep = json!({"type": "panel", "name": format!("p{level}"), "elements": [deep]});
    }
    let text = |n: usize| json!({"type": "text", "name": format!("q{n}")});
    let numbers: Vec<usize> = (0..10_000).collect();
    let circle = json!({
        "title": "T", "elements": [{"type": "text", "name": "q"}],
        "calculatedValues": [{"name": "a", "expression": "{b} + 1"}, {"name": "b", "expression": "{a} + 1"}],
    });
    let carried = questions(
        2,
        |n| json!({"type": "checkbox", "name": format!("q{n}"), "choicesFromQuestion": format!("q{}", 1 - n)}),
    );
    let expression = format!("{}{{q0}}{} = 1", "(".repeat(500), ")".repeat(500));
    let long = format!("{{q0}} = 1{}", " or {q0} = 1".repeat(400));
    for (document, expected) in [
        (survey(json!([deep])), "too-deep 8"),
        (questions(5_000, text), "too-many-questions 500"),
        (
            survey(json!([{"type": "dropdown", "name": "a", "choices": numbers}])),
            "too-many-choices 500",
        ),
        (circle, "circle"),
        (carried, "circle"),
        (
            questions(
                2,
                |n| json!({"type": "text", "name": format!("q{n}"), "visibleIf": expression}),
            ),
            "condition-complex",
        ),
        (
            questions(
                2,
                |n| json!({"type": "text", "name": format!("q{n}"), "visibleIf": long}),
            ),
            "condition-complex",
        ),
    ] {
        let found = refused(&document.to_string());
        assert!(
            found.iter().any(|found| found == expected),
            "{expected}: {found:?}"
        );
    }
}

#[test]
fn html_that_would_run_is_refused() {
    for html in [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "<iframe src=//example.org></iframe>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<style>@import '//example.org'</style>",
    ] {
        let document = survey(json!([{"type": "html", "name": "a", "html": html}]));
        let reading = read(&document.to_string());
        let Some(definition) = reading.definition else {
            continue;
        };
        // What is not refused has lost all that could run.
        let Element::Note(note) = &definition.pages[0].elements[0] else {
            panic!("not a note");
        };
        let kept = &note.html.fallback;
        for part in [
            "script",
            "onerror",
            "onload",
            "iframe",
            "<style",
            "example.org",
        ] {
            assert!(!kept.contains(part), "{html} is kept as {kept}");
        }
    }
}
