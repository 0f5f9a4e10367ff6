use super::*;
use crate::surveys::{Answers, DraftSurvey, flow};

const DEFINITION: &str = r#"{
    "title": {"default": "Models", "de": "Modelle"},
    "pages": [{"name": "p1", "elements": [
        {"type": "radiogroup", "name": "role", "title": "Role", "choices": ["dev", {"value": "res", "text": {"default": "Researcher", "de": "Forschung"}}], "showOtherItem": true},
        {"type": "checkbox", "name": "uses", "title": "Uses", "choices": ["text", "image"], "showNoneItem": true},
        {"type": "rating", "name": "trust", "title": "Trust", "rateMin": 1, "rateMax": 5},
        {"type": "boolean", "name": "member", "title": "Member"},
        {"type": "matrix", "name": "views", "title": "Views", "columns": ["no", "yes"], "rows": ["open", "fast"]},
        {"type": "ranking", "name": "goals", "title": "Goals", "choices": ["a", "b", "c"]},
        {"type": "comment", "name": "why", "title": "Why", "visibleIf": "{role} = 'dev'"}
    ]}]
}"#;

#[test]
fn every_kind_of_answer_is_counted_where_it_belongs() {
    let draft = DraftSurvey::read(DEFINITION).unwrap();
    let definition = draft.definition();
    let reader = Reader::new(definition);
    let answers = Answers::from_json(
        r#"{"role": "other", "role-Comment": "Painter", "uses": ["image", "text"], "trust": 4, "member": false,
            "views": {"open": "yes"}, "goals": ["c", "a", "b"]}"#,
    )
    .unwrap();
    let (stored, _) = flow::complete(flow::Situation::timeless(definition, &answers))
        .unwrap()
        .detach_texts(definition);
    assert_eq!(
        reader.replies(&stored),
        [
            Reply::Choice(2),
            Reply::Choices(vec![1, 0]),
            Reply::Choice(3),
            Reply::Choice(1),
            Reply::Rows(vec![Some(1), None]),
            Reply::Ranking(vec![2, 0, 1]),
            Reply::NotShown,
        ]
    );
    let answers =
        Answers::from_json(r#"{"role": "dev", "uses": ["none"], "why": "Because"}"#).unwrap();
    let (stored, _) = flow::complete(flow::Situation::timeless(definition, &answers))
        .unwrap()
        .detach_texts(definition);
    let replies = reader.replies(&stored);
    assert_eq!(replies[1], Reply::Choices(vec![2]));
    assert_eq!(replies[2], Reply::Skipped);
    assert_eq!(replies[6], Reply::Text);
    Tabulator::new(reader.questions().to_vec())
        .add(&replies)
        .unwrap();
}

#[test]
fn labels_keep_their_languages() {
    let draft = DraftSurvey::read(DEFINITION).unwrap();
    let reader = Reader::new(draft.definition());
    let Shape::Single(choices) = &reader.questions()[0].shape else {
        panic!("a single choice")
    };
    assert_eq!(choices[1].label.in_language(Language::German), "Forschung");
    assert_eq!(
        choices[1].label.in_language(Language::Italian),
        "Researcher"
    );
    let Shape::Boolean(choices) = &reader.questions()[3].shape else {
        panic!("a boolean")
    };
    assert_eq!(choices[0].label.in_language(Language::Chinese), "是");
}
