use proptest::prelude::*;
use serde_json::{Value as Json, json};

use super::*;
use crate::surveys::definition::read;

fn definition(elements: &Json) -> Definition {
    let document =
        json!({"title": "Survey", "pages": [{"name": "one", "elements": elements.clone()}]});
    let reading = read(&document.to_string());
    reading
        .definition
        .unwrap_or_else(|| panic!("{:#?}", reading.problems))
}

fn compared(before: &Json, after: &Json) -> Edits {
    compare(&definition(before), &definition(after))
}

/// The class that is proposed when one property of a question is changed.
fn class(question: &Json, property: &str, value: Json) -> Option<(Impact, Aspect)> {
    let mut after = question.clone();
    after[property] = value;
    let edits = compared(&json!([question]), &json!([after]));
    let edit = edits.changed.first()?;
    Some((edit.proposed, edit.differences[0].aspect))
}

#[test]
fn each_kind_of_edit_has_its_class() {
    use Aspect::{
        ChoiceAdded, ChoiceOrder, ChoiceRemoved, ChoiceText, Description, Justification, Limits,
        Required, Title, Type,
    };
    use Impact::{Meaning, Options, Typo, Wording};
    let question = json!({"type": "radiogroup", "name": "a", "title": "Do you  use “Rust”?", "choices": [{"value": "x", "text": "Yes"}, {"value": "y", "text": "No"}]});
    for (property, value, expected) in [
        ("title", json!("Do you use \"rust\"?"), (Typo, Title)),
        ("title", json!("Do you use Rust"), (Wording, Title)),
        ("title", json!("Do you often use “Rust”?"), (Wording, Title)),
        (
            "title",
            json!({"default": "Do you  use “Rust”?", "de": "Nutzen Sie Rust?"}),
            (Wording, Title),
        ),
        ("description", json!("At work"), (Wording, Description)),
        ("justification", json!("To know"), (Wording, Justification)),
        (
            "choices",
            json!([{"value": "x", "text": "yes"}, {"value": "y", "text": "No"}]),
            (Typo, ChoiceText),
        ),
        (
            "choices",
            json!([{"value": "x", "text": "Often"}, {"value": "y", "text": "No"}]),
            (Options, ChoiceText),
        ),
        (
            "choices",
            json!([{"value": "y", "text": "No"}, {"value": "x", "text": "Yes"}]),
            (Options, ChoiceOrder),
        ),
        (
            "choices",
            json!([{"value": "x", "text": "Yes"}]),
            (Options, ChoiceRemoved),
        ),
        ("showOtherItem", json!(true), (Options, ChoiceAdded)),
        ("isRequired", json!(true), (Options, Required)),
        ("type", json!("dropdown"), (Options, Type)),
        ("type", json!("checkbox"), (Meaning, Type)),
    ] {
        assert_eq!(
            class(&question, property, value.clone()),
            Some(expected),
            "{property}: {value}"
        );
    }
    let number = json!({"type": "text", "name": "n", "inputType": "number"});
    assert_eq!(class(&number, "max", json!(5)), Some((Options, Limits)));
    assert_eq!(
        class(&number, "inputType", json!("date")),
        Some((Meaning, Type))
    );
    assert_eq!(class(&number, "width", json!("10em")), None);
}

#[test]
fn who_is_asked_changes_with_conditions_and_with_what_they_depend_on() {
    let elements = |condition: &str, choices: Json, panel: Option<&str>| {
        let mut inner = json!({"type": "panel", "name": "p", "elements": [
            {"type": "text", "name": "c"},
        ]});
        if let Some(condition) = panel {
            inner["visibleIf"] = json!(condition);
        }
        json!([
            {"type": "radiogroup", "name": "a", "choices": choices},
            {"type": "text", "name": "b", "visibleIf": condition},
            inner,
            {"type": "text", "name": "d", "visibleIf": "{b} notempty"},
        ])
    };
    let before = elements("{a} = 'x'", json!(["x", "y"]), None);
    // The same condition in other spaces is the same condition.
    let same = elements("{a}='x'", json!(["x", "y"]), None);
    assert!(compared(&before, &same).is_empty());

    let other = elements("{a} <> 'y'", json!(["x", "y"]), Some("{a} = 'x'"));
    let edits = compared(&before, &other);
    let classes: Vec<_> = edits
        .changed
        .iter()
        .map(|edit| {
            (
                edit.question.as_str(),
                edit.proposed,
                edit.differences[0].aspect,
            )
        })
        .collect();
    assert_eq!(
        classes,
        [
            ("b", Impact::Meaning, Aspect::Condition),
            ("c", Impact::Meaning, Aspect::Condition),
            ("d", Impact::Options, Aspect::People),
        ]
    );

    let more = elements("{a} = 'x'", json!(["x", "y", "z"]), None);
    let edits = compared(&before, &more);
    let names: Vec<_> = edits
        .changed
        .iter()
        .map(|edit| (edit.question.as_str(), edit.differences[0].aspect))
        .collect();
    assert_eq!(
        names,
        [
            ("a", Aspect::ChoiceAdded),
            ("b", Aspect::People),
            ("d", Aspect::People),
        ]
    );
}

#[test]
fn questions_that_came_went_or_changed_places_are_named() {
    let question = |name: &str| json!({"type": "text", "name": name, "title": "T"});
    let edits = compared(
        &json!([question("a"), question("b"), question("c"), question("d")]),
        &json!([question("b"), question("c"), question("e"), question("a")]),
    );
    assert_eq!(edits.moved, ["a"]);
    assert_eq!(edits.removed, ["d"]);
    assert_eq!(
        edits.added,
        [Added {
            question: "e".to_owned(),
            was: Some("d".to_owned()),
        }]
    );
    assert_eq!(edits.changed, []);
    assert_eq!(
        edits.broken(&BTreeMap::new()),
        BTreeSet::from(["d".to_owned()])
    );
}

#[test]
fn a_class_may_be_raised_and_only_a_wording_be_called_a_typo() {
    use Impact::{Meaning, Options, Typo, Wording};
    assert_eq!(settle(Typo, Meaning, ""), Ok(Meaning));
    assert_eq!(settle(Wording, Typo, "A letter was missing."), Ok(Typo));
    assert_eq!(settle(Wording, Typo, "  "), Err(Refused::ReasonMissing));
    assert_eq!(settle(Options, Wording, "Reason"), Err(Refused::TooLow));
    assert_eq!(settle(Meaning, Typo, "Reason"), Err(Refused::TooLow));
}

#[test]
fn only_typos_keep_the_comparison() {
    let text = |title: &str| json!([{"type": "text", "name": "a", "title": title}]);
    let edits = compared(&text("How old are yuo?"), &text("How old are you?"));
    assert!(edits.broken(&BTreeMap::new()).contains("a"));
    let entry = |class: &str, reason: &str| ClassEntry {
        class: class.to_owned(),
        reason: reason.to_owned(),
    };
    let chosen = edits.confirm(&[entry("typo", "Letters swapped.")]).unwrap();
    assert!(edits.broken(&chosen).is_empty());
    let errors = edits.confirm(&[entry("typo", "")]).unwrap_err();
    assert_eq!(errors[0].field, "reason-0");
    // What was not chosen stays as proposed.
    let proposed = edits.confirm(&[]).unwrap();
    assert!(edits.broken(&proposed).contains("a"));
}

fn elements() -> impl Strategy<Value = Json> {
    let kinds = prop::sample::select(vec![
        json!({"type": "text"}),
        json!({"type": "comment"}),
        json!({"type": "boolean", "isRequired": true}),
        json!({"type": "radiogroup", "choices": ["x", "y"]}),
        json!({"type": "checkbox", "choices": ["x", "y", "z"], "showNoneItem": true}),
        json!({"type": "matrix", "columns": ["x"], "rows": ["r", "s"]}),
    ]);
    let names = prop::sample::subsequence(vec!["a", "b", "c", "d", "e"], 1..5).prop_shuffle();
    (names, prop::collection::vec(kinds, 5)).prop_map(|(names, kinds)| {
        let elements = names.iter().zip(kinds).map(|(name, mut element)| {
            element["name"] = json!(name);
            element
        });
        Json::Array(elements.collect())
    })
}

proptest! {
    #[test]
    fn nothing_is_edited_when_nothing_was_changed(elements in elements()) {
        prop_assert!(compared(&elements, &elements).is_empty());
    }

    /// Whatever differs is named, and forwards the same questions are edited as backwards.
    #[test]
    fn no_difference_is_passed_over(before in elements(), after in elements()) {
        let (forwards, backwards) = (compared(&before, &after), compared(&after, &before));
        prop_assert_eq!(definition(&before).pages == definition(&after).pages, forwards.is_empty());
        let names = |edits: &Edits| -> BTreeSet<String> {
            edits.changed.iter().map(|edit| edit.question.clone()).collect()
        };
        prop_assert_eq!(names(&forwards), names(&backwards));
        let added: Vec<_> = forwards.added.iter().map(|added| added.question.clone()).collect();
        prop_assert_eq!(added.into_iter().collect::<BTreeSet<_>>(), backwards.removed.into_iter().collect::<BTreeSet<_>>());
        prop_assert_eq!(forwards.moved.len(), backwards.moved.len());
    }
}
