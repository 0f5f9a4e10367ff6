mod hostile;

use proptest::prelude::*;
use serde_json::{Value as Json, json};

use super::{
    Severity::{Error, Warning},
    *,
};

fn problems(document: &Json) -> Vec<(Severity, String, String)> {
    read(&document.to_string())
        .problems
        .into_iter()
        .map(|problem| {
            let words: Vec<&str> = problem.arguments.iter().map(|(_, v)| v.as_str()).collect();
            let message = problem.message.trim_start_matches("surveys-problem-");
            (
                problem.severity,
                problem.path,
                format!("{message} {}", words.join("|")).trim().to_owned(),
            )
        })
        .collect()
}

fn survey(elements: Json) -> Json {
    json!({"title": "Survey", "pages": [{"name": "one", "elements": elements}]})
}

#[test]
fn every_kind_of_question_is_read() {
    let document = survey(json!([
        {"type": "radiogroup", "name": "a", "choices": ["x", {"value": 1, "text": {"default": "One", "de": "Eins"}}], "showOtherItem": true, "otherText": "Else"},
        {"type": "checkbox", "name": "b", "choices": ["x", "y", "z"], "minSelectedChoices": 1, "maxSelectedChoices": 2, "hasNone": true},
        {"type": "dropdown", "name": "c", "choices": [1, 2]},
        {"type": "rating", "name": "d", "rateMin": 0, "rateMax": 10, "minRateDescription": "bad"},
        {"type": "rating", "name": "d2", "rateValues": ["low", "high"]},
        {"type": "boolean", "name": "e", "labelTrue": "Aye"},
        {"type": "text", "name": "f", "inputType": "number", "min": 1, "max": 9},
        {"type": "text", "name": "f2", "inputType": "date", "min": "2026-01-01"},
        {"type": "comment", "name": "g", "maxLength": 100, "rows": 4},
        {"type": "matrix", "name": "h", "columns": ["no", "yes"], "rows": ["r1", "r2"], "isAllRowRequired": true},
        {"type": "ranking", "name": "i", "choices": ["x", "y"], "isRequired": true},
        {"type": "html", "name": "j", "html": "<p>Fish &amp; chips</p><br>R&D"},
        {"type": "panel", "name": "k", "title": "Panel", "elements": [
            {"type": "text", "name": "l", "visibleIf": "{a} = 'x' and {h.r1} = 'yes'"}
        ]},
    ]));
    let reading = read(&document.to_string());
    assert_eq!(
        problems(&document)
            .iter()
            .filter(|(severity, ..)| *severity == Severity::Error)
            .count(),
        0,
        "{:#?}",
        reading.problems
    );
    let definition = reading.definition.unwrap();
    assert_eq!(definition.questions().len(), 12);
    assert_eq!(definition.elements, 14);
    let Element::Note(note) = &definition.pages[0].elements[11] else {
        panic!("not a note");
    };
    assert_eq!(note.html.fallback, "<p>Fish &amp; chips</p><br>R&amp;D");
    assert_eq!(definition.languages.len(), 2);
    let Kind::Rating(scale) = &definition.question("d").unwrap().kind else {
        panic!("not a scale");
    };
    assert_eq!(scale.steps.len(), 11);
}

#[test]
fn all_problems_are_listed_each_with_its_path() {
    let document = json!({
        "title": "Survey",
        "triggers": [{"type": "runexpression", "expression": "{b} = 1"}],
        "pages": [
            {"name": "one", "elements": [
                {"type": "file", "name": "a"},
                {"type": "radiogroup", "name": "b", "choices": ["x", "x"], "choicesByUrl": {}, "colCount": 2},
                {"type": "text", "name": "b", "visibleIf": "{nobody} = 1"},
                {"type": "text", "name": "c", "visibleIf": "month() > 1"},
                {"type": "text", "name": "d", "title": 5, "isRequired": "yes"},
                {"type": "html", "name": "e", "html": "<script>alert(1)</script>"},
                {"type": "text", "name": "_f", "defaultValue": 1},
                {"name": "g"},
            ]},
            {"name": "two", "elements": []},
        ],
    });
    let expected = [
        (
            Error,
            "pages[0].elements[0].type",
            "unsupported-type-telling file",
        ),
        (
            Error,
            "pages[0].elements[1].choices[1]",
            "duplicate-choice x",
        ),
        (
            Error,
            "pages[0].elements[1].choicesByUrl",
            "choices-elsewhere choicesByUrl",
        ),
        (
            Warning,
            "pages[0].elements[1].colCount",
            "no-effect colCount",
        ),
        (Error, "pages[0].elements[2].name", "duplicate-name b"),
        (
            Error,
            "pages[0].elements[3].visibleIf",
            "condition-function 1|month",
        ),
        (Error, "pages[0].elements[4].title", "not-a-text"),
        (Error, "pages[0].elements[4].isRequired", "not-a-flag"),
        (Error, "pages[0].elements[5].html", "markup script"),
        (Error, "pages[0].elements[6].name", "name _f"),
        (
            Error,
            "pages[0].elements[6].defaultValue",
            "prefilled defaultValue",
        ),
        (Error, "pages[0].elements[7]", "missing type"),
        (Error, "pages[1]", "empty-page"),
        (
            Error,
            "triggers[0].type",
            "unsupported-trigger-answers runexpression",
        ),
        (
            Error,
            "pages[0].elements[2].visibleIf",
            "unknown-reference nobody",
        ),
    ];
    let found = problems(&document);
    for (severity, path, message) in expected {
        assert!(
            found.contains(&(severity, path.to_owned(), message.to_owned())),
            "{path} {message} not in {found:#?}"
        );
    }
}

#[test]
fn what_is_refused_for_a_reason_says_which() {
    let with = |elements: Json, trigger: Json| {
        let mut document = survey(elements);
        document["triggers"] = json!([trigger]);
        let found = problems(&document);
        let errors = found
            .into_iter()
            .filter(|(severity, ..)| *severity == Error);
        errors.map(|(_, _, message)| message).collect::<Vec<_>>()
    };
    let plain = json!([{"type": "text", "name": "a"}]);
    let complete = json!({"type": "complete", "expression": "{a} = 1"});
    for (kind, expected) in [
        ("signaturepad", "unsupported-type-telling signaturepad"),
        ("imagemap", "unsupported-type-pointing imagemap"),
        ("matrixdynamic", "unsupported-type-repeated matrixdynamic"),
        ("paneldynamic", "unsupported-type-repeated paneldynamic"),
        ("buttongroup", "unsupported-type buttongroup"),
    ] {
        let elements = json!([{"type": "text", "name": "a"}, {"type": kind, "name": "b"}]);
        assert_eq!(with(elements, complete.clone()), [expected]);
    }
    for (kind, expected) in [
        ("setvalue", "unsupported-trigger-answers setvalue"),
        ("copyvaluetrigger", "unsupported-trigger-answers copyvalue"),
        ("visible", "unsupported-trigger visible"),
    ] {
        let trigger = json!({"type": kind, "expression": "{a} = 1"});
        assert_eq!(with(plain.clone(), trigger), [expected]);
    }
}

#[test]
fn a_missing_translation_and_a_forward_reference_are_warnings() {
    let document = survey(json!([
        {"type": "text", "name": "a", "title": {"default": "A", "de": "A"}, "visibleIf": "{b} = 1"},
        {"type": "text", "name": "b", "title": {"default": "B", "it": "B"}},
    ]));
    let found = problems(&document);
    assert!(
        found
            .iter()
            .all(|(severity, ..)| *severity == Severity::Warning)
    );
    let messages: Vec<&str> = found
        .iter()
        .map(|(_, _, message)| message.as_str())
        .collect();
    assert_eq!(
        messages,
        [
            "later-reference b",
            "translation de, it",
            "translation it",
            "translation de"
        ]
    );
}

#[test]
fn field_names_that_would_collide_are_refused() {
    let document = survey(json!([
        {"type": "matrix", "name": "a", "columns": ["x"], "rows": ["b"]},
        {"type": "text", "name": "a.b"},
    ]));
    assert_eq!(problems(&document)[0].2, "ambiguous-names a|a.b");
}

#[test]
fn one_language_leaves_only_its_texts() {
    let document = survey(json!([
        {"type": "radiogroup", "name": "a", "title": {"default": "A", "zh-cn": "甲"}, "choices": [{"value": "x", "text": {"default": "X"}}]},
    ]));
    let chinese = in_one_language(&document, Language::Chinese);
    let element = &chinese["pages"][0]["elements"][0];
    assert_eq!(element["title"], "甲");
    assert_eq!(element["choices"][0]["text"], "X");
    assert!(read(&chinese.to_string()).definition.is_some());
}

proptest! {
    #[test]
    fn no_text_makes_reading_panic(text in "\\PC{0,200}") {
        read(&text);
    }

    /// Any property of a sound survey may hold anything.
    #[test]
    fn no_value_anywhere_makes_reading_panic(
        property in prop::sample::select(vec![
            "name", "type", "title", "choices", "visibleIf", "isRequired", "min", "max", "rateMin", "rateMax", "rateValues",
            "rateStep", "rows", "columns", "maxLength", "inputType", "elements", "minSelectedChoices", "html", "other",
        ]),
        kind in prop::sample::select(vec![
            "radiogroup", "checkbox", "dropdown", "rating", "boolean", "text", "comment", "matrix", "ranking", "html", "panel",
        ]),
        value in prop::sample::select(vec![
            json!(null), json!(true), json!(-1), json!(1e300), json!(""), json!("{a} +"), json!([]), json!([[]]), json!([{}]),
            json!({}), json!({"default": 1}), json!({"de": "x"}), json!(["", null, {"value": ""}]), json!(u64::MAX),
        ]),
    ) {
        let mut element = json!({"type": kind, "name": "a", "choices": ["x"], "rows": ["r"], "columns": ["c"]});
        element[property] = value;
        read(&survey(json!([element])).to_string());
    }
}
