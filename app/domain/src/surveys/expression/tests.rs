use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::Value as Json;

use super::{ExpressionErrorKind::*, *};

struct Object(BTreeMap<String, Value>);

impl Values for Object {
    fn value(&self, name: &str) -> Option<Cow<'_, Value>> {
        if let Some(value) = self.0.get(name) {
            return Some(Cow::Borrowed(value));
        }
        let (name, row) = name.split_once('.')?;
        match self.0.get(name)? {
            Value::Rows(rows) => rows.get(row).map(Cow::Borrowed),
            _ => None,
        }
    }
}

fn values(json: &Json) -> Object {
    let fields = json.as_object().unwrap();
    Object(
        fields
            .iter()
            .filter_map(|(name, value)| Some((name.clone(), Value::from_json(value)?)))
            .collect(),
    )
}

/// Random expressions and values of ours, with what survey-core 3.1.1 made of them.
#[test]
fn values_are_those_of_survey_core() {
    let cases = include_str!("survey_core.jsonl");
    let mut wrong = Vec::new();
    for line in cases.lines() {
        let case: Json = serde_json::from_str(line).unwrap();
        let expression = Expression::parse(case["expression"].as_str().unwrap()).unwrap();
        let given = values(&case["values"]);
        let ours = expression.evaluate(&given);
        if ours.filter(|value| *value == *value) != Value::from_json(&case["value"])
            || expression.holds(&given) != case["holds"].as_bool().unwrap()
        {
            wrong.push(line);
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(cases.lines().count(), 400);
}

fn holds(condition: &str, json: &str) -> bool {
    let given = values(&serde_json::from_str(json).unwrap());
    Expression::parse(condition).unwrap().holds(&given)
}

#[test]
fn the_semantics_that_surprise() {
    assert!(holds("{a} = 'A'", r#"{"a": "a"}"#));
    assert!(holds("0.1 + 0.2 = 0.3", "{}"));
    assert!(holds("{a} = 5", r#"{"a": "5"}"#));
    assert!(holds("{a} = ['y', 'x']", r#"{"a": ["x", "y"]}"#));
    assert!(!holds("{a} = 'x'", r#"{"a": ["x"]}"#));
    assert!(!holds("{a} > 3", "{}"));
    assert!(holds("{a} <> 'x'", "{}"));
    assert!(holds("!{a} = true", "{}"));
    assert!(holds(
        "{m.speed} = 'fast' and {m.price} empty",
        r#"{"m": {"speed": "fast"}}"#
    ));
    assert!(holds("{zip} = '0123'", r#"{"zip": "0123"}"#));
    assert!(holds("{a} notcontains 'x'", "{}"));
    assert!(holds("{a} = item1", r#"{"a": "item1"}"#));
}

#[test]
fn and_binds_tighter_than_or_and_comparison_tighter_than_both() {
    assert!(holds("true or false and false", "{}"));
    assert!(holds("1 + 2 * 3 ^ 2 = 19", "{}"));
    assert!(holds("2 - 1 - 1 = 0", "{}"));
}

#[test]
fn mistakes_are_named_with_their_place() {
    let kind = |text: &str| Expression::parse(text).map_err(|error| (error.at, error.kind));
    assert_eq!(kind("{a} = "), Err((6, Unexpected(String::new()))));
    assert_eq!(kind("{a} = 'x"), Err((6, Unclosed)));
    assert_eq!(kind("{a = 1"), Err((0, Unclosed)));
    assert_eq!(
        kind("agent({a}) > 1"),
        Err((0, UnknownFunction("agent".into())))
    );
    assert_eq!(kind("iif({a})"), Err((0, WrongArguments("iif".into()))));
    assert_eq!(kind("{a} == 1 )"), Err((9, Unexpected(")".into()))));
    assert_eq!(kind("({a}"), Err((4, Unexpected(String::new()))));
    assert_eq!(kind(&"(".repeat(100)).unwrap_err().1, TooComplex);
    assert_eq!(kind(&"!".repeat(5000)).unwrap_err().1, TooComplex);
    assert_eq!(kind(&"1+".repeat(1500)).unwrap_err().1, TooComplex);
}

#[test]
fn variables_are_found_wherever_they_stand() {
    let expression = Expression::parse("iif({a} = 1, {b}, [{c}]) + !{d} and {#e} empty").unwrap();
    assert_eq!(expression.variables(), ["a", "b", "c", "d", "e"]);
}

#[test]
fn a_list_of_constants_counts_as_a_list_that_was_answered() {
    let lefts = [
        "null", "''", "0", "2", "'x'", "'XY'", "true", "[]", "['x']", "['y', 2]", "[0]",
    ];
    let list = serde_json::json!({"list": ["x", 2, "true"]});
    for left in lefts {
        for operator in ["anyof", "noneof", "allof", "contains", "notcontains", "="] {
            let value = |right: &str| {
                let text = format!("{left} {operator} {right}");
                Expression::parse(&text).unwrap().evaluate(&values(&list))
            };
            assert_eq!(
                value("['x', 2, 'true']"),
                value("{#list}"),
                "{left} {operator}"
            );
        }
    }
}

#[test]
fn only_the_chosen_value_of_iif_counts() {
    let value = |text: &str| {
        Expression::parse(text)
            .unwrap()
            .evaluate(&values(&serde_json::json!({"a": 1})))
    };
    assert_eq!(value("iif({a} = 1, 'x', 'y')"), Some(Value::from("x")));
    assert_eq!(value("iif({a} = 2, 'x', {b})"), None);
    assert_eq!(value("iif({a} = 2, 'x')"), None);
}

proptest! {
    #[test]
    fn no_text_makes_the_parser_panic(text in "\\PC{0,60}") {
        let _ = Expression::parse(&text);
    }

    #[test]
    fn no_combination_of_tokens_makes_it_panic(
        parts in prop::collection::vec(prop::sample::select(vec![
            "{a}", "{b.c}", "'x'", "\"", "1", "0.5", "-", "+", "*", "/", "%", "^", "=", "<>", "<", ">=", "contains",
            "anyof", "and", "or", "!", "(", ")", "[", "]", ",", "empty", "notempty", "sum(", "iif(", "round(", "null",
        ]), 0..40),
        spaced in any::<bool>(),
    ) {
        let text = parts.join(if spaced { " " } else { "" });
        if let Ok(expression) = Expression::parse(&text) {
            let given = values(&serde_json::json!({"a": ["x", 1], "b": {"c": "true"}}));
            expression.holds(&given);
        }
    }
}
