//! What survey-core 3.1.1 makes of values that are neither true nor false, of nothing, and of orders. The comparison
//! with it, which found these, needs Node.

use super::*;
use crate::{language::Language, surveys::expression::Expression};

fn read_one(elements: Json, more: &Json) -> Definition {
    let mut document = json!({"title": "T", "pages": [
        {"name": "one", "elements": elements},
        {"name": "two", "elements": [{"type": "text", "name": "second"}]},
        {"name": "three", "elements": [{"type": "text", "name": "third", "visibleIf": "{second} <> 'hide'"}, {"type": "text", "name": "fourth"}]},
    ]});
    for (name, value) in more.as_object().unwrap() {
        document[name] = value.clone();
    }
    let reading = read(&document.to_string());
    reading
        .definition
        .unwrap_or_else(|| panic!("{:?}", reading.problems))
}

#[test]
fn only_true_itself_shows_and_requires_and_only_false_itself_closes() {
    for (condition, shown, closed) in [
        ("true", true, false),
        ("false", false, true),
        ("1", false, false),
        ("0", false, false),
        ("'words'", false, false),
        ("{nothing}", false, false),
    ] {
        let definition = read_one(
            json!([
                {"type": "text", "name": "nothing"},
                {"type": "text", "name": "shown", "visibleIf": condition},
                {"type": "text", "name": "required", "requiredIf": condition},
                {"type": "text", "name": "closed", "enableIf": condition},
            ]),
            &json!({}),
        );
        let given = Answers::default();
        let visibility = Visibility::of(situation(&definition, &given));
        assert_eq!(visibility.shows(1), shown, "{condition}");
        assert_eq!(visibility.requires(2), shown, "{condition}");
        assert_eq!(!visibility.enables(3), closed, "{condition}");
    }
}

#[test]
fn conditions_see_items_lengths_and_empty_lists() {
    let definition = read_one(
        json!([{"type": "checkbox", "name": "several", "choices": ["a", "b"]}, {"type": "text", "name": "words"}]),
        &json!({"calculatedValues": [
            {"name": "first", "expression": "{several[0]}"},
            {"name": "length", "expression": "{several.length}"},
            {"name": "letters", "expression": "{words}"},
            {"name": "none", "expression": "{several} < 3"},
            {"name": "joined", "expression": "{several} + {several}"},
        ]}),
    );
    for (given, expected) in [
        (json!({}), json!([null, 0, null, true, null])),
        (
            json!({"several": ["b", "a"], "words": " "}),
            json!(["b", 2, " ", false, ["b", "a", "b", "a"]]),
        ),
    ] {
        let given = answers(&given);
        let situation = situation(&definition, &given);
        let visibility = Visibility::of(situation);
        let found: Vec<Json> = visibility
            .calculated(situation)
            .map(|(_, value)| value.map_or(Json::Null, Value::to_json))
            .collect();
        assert_eq!(json!(found), expected);
    }
    assert!(Expression::parse("{several[x]}").is_ok());
    let unknown = json!({"elements": [{"type": "text", "name": "a", "visibleIf": "{a[0]} = 1"}]});
    assert!(read(&unknown.to_string()).definition.is_none());
}

#[test]
fn choices_are_sorted_capitals_first_and_by_numbers_and_carried_on_in_that_order() {
    let definition = read_one(
        json!([
            {"type": "checkbox", "name": "from", "choicesOrder": "asc", "choices": ["v10", "b", "B", "v9", "v09x"]},
            {"type": "ranking", "name": "to", "choicesFromQuestion": "from"},
        ]),
        &json!({}),
    );
    let given = Answers::default();
    let visibility = Visibility::of(situation(&definition, &given));
    for question in ["from", "to"] {
        let question = definition.question(question).unwrap();
        let offers = visibility.offers(question, Language::English);
        let values: Vec<String> = offers.iter().map(|offer| offer.choice.key()).collect();
        assert_eq!(values, ["B", "b", "v09x", "v9", "v10"]);
    }
}

#[test]
fn triggers_lead_on_to_what_is_shown_and_completing_goes_first() {
    let skip = |condition: &str, name: &str| json!({"type": "skip", "expression": condition, "gotoName": name});
    for (triggers, given, expected) in [
        (
            json!([skip("{first} = 1", "third")]),
            json!({"first": 1}),
            vec![0, 2],
        ),
        (
            json!([skip("{first} = 1", "third")]),
            json!({"first": 1, "second": "hide"}),
            vec![0, 1, 2],
        ),
        (
            json!([skip("{twice} = 2", "third")]),
            json!({"first": 1}),
            vec![0, 2],
        ),
        // A number is not true.
        (
            json!([skip("{first}", "third")]),
            json!({"first": 1}),
            vec![0, 1, 2],
        ),
        (
            json!([skip("{first} = 1", "third"), {"type": "complete", "expression": "{first} notempty"}]),
            json!({"first": 1}),
            vec![0],
        ),
    ] {
        let definition = read_one(
            json!([{"type": "text", "inputType": "number", "name": "first"}]),
            &json!({"triggers": triggers, "calculatedValues": [{"name": "twice", "expression": "{first} * 2"}]}),
        );
        let given = answers(&given);
        let situation = situation(&definition, &given);
        assert_eq!(
            Visibility::of(situation).route(situation),
            expected,
            "{triggers}"
        );
    }
}
