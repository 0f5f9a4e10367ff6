use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::surveys::definition::{Definition, InputType, read};

fn definition() -> Definition {
    let document = json!({"title": "T", "pages": [{"elements": [
        {"type": "radiogroup", "name": "one", "choices": [1, "two"], "showOtherItem": true},
        {"type": "checkbox", "name": "many", "choices": ["a", "b", 3]},
        {"type": "boolean", "name": "flag"},
        {"type": "text", "name": "number", "inputType": "number"},
        {"type": "comment", "name": "words"},
        {"type": "matrix", "name": "matrix", "rows": ["r1", "r 2"], "columns": [1, 2]},
        {"type": "ranking", "name": "rank", "choices": ["x", "y", "z"]},
        {"type": "rating", "name": "rate"},
    ]}]});
    read(&document.to_string()).definition.unwrap()
}

fn answers(fields: &[(&str, &str)]) -> serde_json::Value {
    let fields: Vec<_> = fields
        .iter()
        .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
        .collect();
    Answers::from_fields(&definition(), &fields)
        .unwrap()
        .to_document()
}

#[test]
fn fields_become_the_values_of_the_definition() {
    assert_eq!(
        answers(&[
            ("one", "1"),
            ("one-Comment", " "),
            ("many", "3"),
            ("many", "a"),
            ("many", "a"),
            ("many", ""),
            ("flag", "false"),
            ("number", " 2.50 "),
            ("words", "a\r\nb"),
            ("matrix.r 2", "2"),
            ("rate", "5"),
            ("rank.x", "3"),
            ("rank.y", "1"),
            ("rank.z", "2"),
            ("stranger", "?"),
        ]),
        json!({
            "one": 1, "many": [3, "a"], "flag": false, "number": 2.5, "words": "a\nb", "matrix": {"r 2": 2}, "rate": 5,
            "rank": ["y", "z", "x"],
        })
    );
}

#[test]
fn what_does_not_fit_is_kept_as_it_was_entered() {
    assert_eq!(
        answers(&[
            ("one", "nine"),
            ("number", "1e999"),
            ("flag", "maybe"),
            ("rank.x", "1"),
            ("rank.y", "1")
        ]),
        json!({"one": "nine", "number": "1e999", "flag": "maybe", "rank": {"x": 1, "y": 1}})
    );
    assert_eq!(answers(&[("one", ""), ("words", "  \n ")]), json!({}));
}

#[test]
fn too_much_and_nul_are_refused() {
    let definition = definition();
    let field = |name: &str, text: String| vec![(name.to_owned(), text)];
    assert_eq!(
        Answers::from_fields(&definition, &field("words", "x".repeat(LARGEST_ANSWERS))),
        Err(Unreadable::TooLarge)
    );
    assert_eq!(
        Answers::from_fields(&definition, &field("words", "a\0b".to_owned())),
        Err(Unreadable::ForbiddenCharacter)
    );
    let again = Answers::shown_again(&definition, &field("words", "a\0b".to_owned()));
    assert_eq!(again.to_json(), r#"{"words":"ab"}"#);
    assert_eq!(Answers::from_json("[1]"), Err(Unreadable::NotAnswers));
    assert_eq!(
        Answers::from_json(r#"{"a": [null]}"#),
        Err(Unreadable::NotAnswers)
    );
    assert_eq!(
        Answers::from_json(r#"{"a": {"b": "\u0000"}}"#),
        Err(Unreadable::ForbiddenCharacter)
    );
}

#[test]
fn dates_that_do_not_exist_are_malformed() {
    for (input, good, bad) in [
        (InputType::Date, "2028-02-29", "2027-02-29"),
        (InputType::Month, "2027-12", "2027-13"),
        (InputType::Time, "23:59", "24:00"),
        (InputType::Email, "a.b@c.org", "a@b"),
        (InputType::Url, "https://a.org/ü", "ftp://a"),
        (InputType::Telephone, "+43 1 234-56", "call me"),
    ] {
        assert!(is_well_formed(input, good), "{good}");
        assert!(!is_well_formed(input, bad), "{bad}");
    }
}

proptest! {
    /// What the hidden fields carry is read back as it was.
    #[test]
    fn hidden_fields_carry_answers_unchanged(
        one in prop::option::of(prop::sample::select(vec!["1", "two", "other", "nine"])),
        many in prop::collection::vec(prop::sample::select(vec!["a", "b", "3"]), 0..4),
        places in prop::collection::vec(0_u8..5, 3),
        row in prop::option::of(0_u8..4),
        words in "[ a-zé\n]{0,20}",
    ) {
        let definition = definition();
        let mut fields = Vec::new();
        if let Some(one) = one { fields.push(("one".to_owned(), one.to_owned())); }
        for item in many { fields.push(("many".to_owned(), item.to_owned())); }
        for (item, place) in ["x", "y", "z"].iter().zip(places) {
            fields.push((format!("rank.{item}"), if place == 0 { String::new() } else { place.to_string() }));
        }
        if let Some(row) = row { fields.push(("matrix.r1".to_owned(), row.to_string())); }
        fields.push(("one-Comment".to_owned(), words.clone()));
        fields.push(("words".to_owned(), words));
        let first = Answers::from_fields(&definition, &fields).unwrap();
        let carried: Vec<_> = definition
            .questions()
            .into_iter()
            .flat_map(|question| first.fields_of(question))
            .collect();
        prop_assert_eq!(&Answers::from_fields(&definition, &carried).unwrap(), &first);
        prop_assert_eq!(&Answers::from_json(&first.to_json()).unwrap(), &first);
    }
}

#[test]
fn hostile_answers_are_refused_by_their_size_or_form() {
    let large = format!("{{\"a\": \"{}\"}}", "x".repeat(1 << 20));
    assert_eq!(Answers::from_json(&large), Err(Unreadable::TooLarge));
    let deep = format!("{{\"a\": {}{}}}", "[".repeat(50_000), "]".repeat(50_000));
    assert_eq!(Answers::from_json(&deep), Err(Unreadable::NotAnswers));
    let many: Vec<String> = (0..=MOST_FIELDS).map(|n| format!("\"q{n}\": 1")).collect();
    let many = format!("{{{}}}", many.join(","));
    assert_eq!(Answers::from_json(&many), Err(Unreadable::TooLarge));
    for (text, expected) in [
        ("[1]", Unreadable::NotAnswers),
        ("{\"a\": null}", Unreadable::NotAnswers),
        ("{\"a\": [null]}", Unreadable::NotAnswers),
        ("{\"a\": \"\\u0000\"}", Unreadable::ForbiddenCharacter),
    ] {
        assert_eq!(Answers::from_json(text), Err(expected), "{text}");
    }
}
