//! What is judged beside `visibleIf`: rules, choices, computed values, triggers.

use super::*;

fn whole(document: &Json) -> Report {
    let reading = read(&document.to_string());
    let definition = reading
        .definition
        .unwrap_or_else(|| panic!("{:#?}", reading.problems));
    check(&definition, &BTreeSet::new(), &Limits::default())
}

/// `code at path` of each finding about logic.
fn all(document: &Json) -> Vec<String> {
    let texts = ["same-title", "no-title"];
    whole(document)
        .findings
        .iter()
        .filter(|finding| !texts.contains(&finding.code()))
        .map(|finding| format!("{} at {}", finding.code(), finding.path))
        .collect()
}

fn of_page(elements: &Json) -> Vec<String> {
    all(&json!({"title": "Survey", "pages": [{"name": "one", "elements": elements}]}))
}

fn choice(name: &str) -> Json {
    json!({"type": "radiogroup", "name": name, "title": name, "choices": ["x", "y"]})
}

fn text(name: &str, rule: &str, condition: &str) -> Json {
    let mut text = json!({"type": "text", "name": name, "title": name});
    text[rule] = json!(condition);
    text
}

#[test]
fn a_rule_that_never_or_always_holds_is_named_at_its_place() {
    let elements = json!([
        choice("a"),
        text("b", "requiredIf", "{a} = 'x'"),
        text("c", "requiredIf", "{a} = 'x' and {a} = 'y'"),
        text("d", "requiredIf", "{a} <> 'x' or {a} <> 'y'"),
        text("e", "enableIf", "{a} = 'x'"),
        text("f", "enableIf", "{a} = 'x' and {a} empty"),
        text("g", "enableIf", "{a} empty or {a} notempty"),
        {"type": "panel", "name": "p", "requiredIf": "1 = 2", "enableIf": "{a} empty", "elements": [choice("h")]},
    ]);
    assert_eq!(
        of_page(&elements),
        [
            "required-never at pages[0].elements[2].requiredIf",
            "required-always at pages[0].elements[3].requiredIf",
            "enabled-never at pages[0].elements[5].enableIf",
            "enabled-always at pages[0].elements[6].enableIf",
            "required-never at pages[0].elements[7].requiredIf",
        ]
    );
}

#[test]
fn a_rule_is_judged_where_its_element_is_shown() {
    let mut asked = text("b", "requiredIf", "{a} = 'x'");
    asked["visibleIf"] = json!("{a} = 'y'");
    assert_eq!(
        of_page(&json!([choice("a"), asked])),
        ["required-never at pages[0].elements[1].requiredIf"]
    );
}

#[test]
fn choices_that_nobody_is_offered_are_named() {
    let mut some = choice("b");
    some["choicesVisibleIf"] = json!("{a} = {item}");
    let mut none = choice("c");
    none["choicesVisibleIf"] = json!("{item} = 'z'");
    let mut one = choice("d");
    one["choicesVisibleIf"] = json!("{item} = 'y' or {a} = 'z'");
    let mut own = choice("e");
    own["choices"] = json!([
        {"value": "x", "visibleIf": "{a} = 'x' and {a} = 'y'"},
        {"value": "y", "enableIf": "{a} = 'x'"},
        {"value": "z", "enableIf": "1 = 2"},
    ]);
    let mut always = choice("f");
    always["choicesEnableIf"] = json!("{item} notempty");
    assert_eq!(
        of_page(&json!([choice("a"), some, none, one, own, always])),
        [
            "choices-never at pages[0].elements[2].choicesVisibleIf",
            "unknown-value at pages[0].elements[3].choicesVisibleIf",
            "clause-never at pages[0].elements[3].choicesVisibleIf",
            "choice-never at pages[0].elements[3].choicesVisibleIf",
            "choice-never at pages[0].elements[4].choices[0].visibleIf",
            "choice-closed at pages[0].elements[4].choices[2].enableIf",
            "choices-always at pages[0].elements[5].choicesEnableIf",
        ]
    );
}

#[test]
fn carried_choices_are_followed_to_where_they_were_chosen() {
    let elements = json!([
        {"type": "checkbox", "name": "tools", "title": "T", "choices": ["x", "y", "z"]},
        {"type": "radiogroup", "name": "best", "title": "B", "choicesFromQuestion": "tools", "choicesFromQuestionMode": "selected"},
        {"type": "radiogroup", "name": "worst", "title": "W", "choicesFromQuestion": "tools", "choicesFromQuestionMode": "unselected"},
        text("a", "visibleIf", "{best} = 'x' and {tools} contains 'x'"),
        text("b", "visibleIf", "{best} = 'x' and {tools} notcontains 'x'"),
        text("c", "visibleIf", "{worst} = 'x' and {best} = 'x'"),
        text("d", "visibleIf", "{worst} = 'w'"),
    ]);
    assert_eq!(
        of_page(&elements),
        [
            "condition-never at pages[0].elements[4].visibleIf",
            "condition-never at pages[0].elements[5].visibleIf",
            "condition-never at pages[0].elements[6].visibleIf",
            "unknown-value at pages[0].elements[6].visibleIf",
        ]
    );
}

#[test]
fn tables_lines_and_sliders_are_decided() {
    let elements = json!([
        {"type": "matrixdropdown", "name": "grid", "title": "G", "rows": ["r", "s"], "columns": [
            {"name": "c", "cellType": "dropdown", "choices": ["x", "y"]}, {"name": "n", "cellType": "text", "inputType": "number"}]},
        {"type": "multipletext", "name": "lines", "title": "L", "items": [{"name": "first"}, {"name": "second", "inputType": "number"}]},
        {"type": "slider", "name": "much", "title": "M", "min": 0, "max": 10},
        {"type": "slider", "name": "range", "title": "R", "sliderType": "range", "max": 1000},
        text("a", "visibleIf", "{grid.r.c} = 'x' and {grid.s.n} > 3"),
        text("b", "visibleIf", "{grid.r.c} = 'x' and {grid.r.c} = 'y'"),
        text("c", "visibleIf", "{lines.second} > 3 and {lines.first} notempty"),
        text("d", "visibleIf", "{lines.second} > 3 and {lines.second} < 2"),
        text("e", "visibleIf", "{much} > 9"),
        text("f", "visibleIf", "{much} > 10"),
        text("g", "visibleIf", "{range[0]} > 100 and {range[1]} < 101"),
        text("h", "visibleIf", "{range[0]} > 100 and {range[1]} < 100"),
        text("i", "visibleIf", "{lines.first} contains 'a'"),
    ]);
    assert_eq!(
        of_page(&elements),
        [
            "condition-never at pages[0].elements[5].visibleIf",
            "condition-never at pages[0].elements[7].visibleIf",
            "condition-never at pages[0].elements[9].visibleIf",
            "condition-never at pages[0].elements[10].visibleIf",
            "condition-never at pages[0].elements[11].visibleIf",
        ]
    );
}

#[test]
fn a_validator_of_numbers_bounds_what_is_tried() {
    let elements = json!([
        {"type": "text", "inputType": "number", "name": "n", "title": "N", "validators": [{"type": "numeric", "minValue": 3, "maxValue": 5}]},
        text("a", "visibleIf", "{n} > 4"),
        text("b", "visibleIf", "{n} > 5"),
    ]);
    assert_eq!(
        of_page(&elements),
        ["condition-never at pages[0].elements[2].visibleIf"]
    );
}

#[test]
fn computed_values_that_never_change_are_named() {
    let document = json!({
        "title": "Survey",
        "calculatedValues": [
            {"name": "sum", "expression": "{n} + 1"},
            {"name": "twice", "expression": "{sum} * 2"},
            {"name": "nothing", "expression": "{m.r}"},
            {"name": "same", "expression": "iif({n} > 2 and {n} < 2, 'big', 'small')"},
            {"name": "year", "expression": "2026"},
            {"name": "now", "expression": "year()"},
            {"name": "words", "expression": "{t}"},
        ],
        "pages": [{"name": "one", "elements": [
            {"type": "text", "inputType": "number", "name": "n", "title": "N"},
            {"type": "text", "name": "t", "title": "T", "maxLength": 3},
            {"type": "matrix", "name": "m", "title": "M", "rows": ["r"], "columns": [1, 2], "visibleIf": "{n} = 1 and {n} = 2"},
            text("a", "visibleIf", "{twice} > 4"),
            text("b", "visibleIf", "{twice} > 4 and {n} < 1"),
            text("c", "visibleIf", "{same} = 'big'"),
            {"type": "expression", "name": "shown", "title": "S", "expression": "iif({n} = 1, 2, 2)"},
            text("d", "visibleIf", "{shown} = 2"),
        ]}],
    });
    assert_eq!(
        all(&document),
        [
            "computed-empty at calculatedValues[2].expression",
            "computed-constant at calculatedValues[3].expression",
            "condition-never at pages[0].elements[2].visibleIf",
            "condition-never at pages[0].elements[4].visibleIf",
            "condition-never at pages[0].elements[5].visibleIf",
            "computed-constant at pages[0].elements[6].expression",
            "condition-always at pages[0].elements[7].visibleIf",
        ]
    );
}

fn with_triggers(triggers: &Json) -> Json {
    let required = json!({"type": "boolean", "name": "z", "title": "Z", "isRequired": true});
    json!({"title": "Survey", "triggers": triggers, "pages": [
        {"name": "one", "elements": [choice("a")]},
        {"name": "two", "elements": [choice("b"), text("c", "visibleIf", "{a} = 'x'")]},
        {"name": "three", "elements": [choice("d")]},
        {"name": "four", "elements": [required, choice("e")]},
    ]})
}

#[test]
fn triggers_that_do_what_they_should_are_left_alone() {
    let triggers = json!([
        {"type": "skip", "expression": "{a} = 'y'", "gotoName": "d"},
        {"type": "complete", "expression": "{z} = true"},
    ]);
    assert_eq!(all(&with_triggers(&triggers)), [""; 0]);
}

#[test]
fn triggers_that_lead_nowhere_or_never_are_named() {
    let triggers = json!([
        {"type": "skip", "expression": "{d} = 'x'", "gotoName": "b"},
        {"type": "complete", "expression": "{b} = 'x' and {b} = 'y'"},
        {"type": "complete", "expression": "{b} = 'y'"},
    ]);
    assert_eq!(
        all(&with_triggers(&triggers)),
        [
            "trigger-back at triggers[0].gotoName",
            "trigger-never at triggers[1].expression",
            "trigger-before-required at triggers[2].expression",
        ]
    );
}

/// What a trigger leads past is shown to those alone whom it does not lead past it.
#[test]
fn conditions_are_judged_on_the_way_that_triggers_leave() {
    let triggers = json!([{"type": "skip", "expression": "{a} = 'x'", "gotoName": "e"}]);
    assert_eq!(
        all(&with_triggers(&triggers)),
        ["condition-never-here at pages[1].elements[1].visibleIf"]
    );
}

#[test]
fn pages_that_triggers_lead_past_for_everybody_are_named() {
    let triggers =
        json!([{"type": "skip", "expression": "{a} notempty or {a} empty", "gotoName": "d"}]);
    let found = all(&with_triggers(&triggers));
    for expected in [
        "page-passed-over at pages[1]",
        "unreachable-page at pages[1]",
        "page-only-skipped-to at pages[2]",
        "trigger-always at triggers[0].expression",
    ] {
        assert!(
            found.iter().any(|found| found == expected),
            "{expected}: {found:?}"
        );
    }
    let triggers = json!([{"type": "complete", "expression": "{b} empty or {b} notempty"}]);
    let found = all(&with_triggers(&triggers));
    for expected in [
        "page-passed-over at pages[2]",
        "required-unreachable at pages[3].elements[0]",
        "trigger-before-required at triggers[0].expression",
    ] {
        assert!(
            found.iter().any(|found| found == expected),
            "{expected}: {found:?}"
        );
    }
}

#[test]
fn what_nobody_can_try_is_said_to_be_open() {
    let document = json!({"title": "Survey", "pages": [{"name": "one", "elements": [
        {"type": "text", "name": "code", "title": "Code", "validators": [{"type": "regex", "regex": "^[0-9]+$"}]},
        text("a", "requiredIf", "{code} = 'x'"),
        text("b", "visibleIf", "today() > '2026-01-01'"),
        text("c", "visibleIf", "{code} notempty"),
    ]}]});
    let found = all(&document);
    assert_eq!(
        found,
        [
            "not-decided-open at pages[0].elements[1].requiredIf",
            "not-decided-open at pages[0].elements[2].visibleIf",
        ]
    );
}
