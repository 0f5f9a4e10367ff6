mod survey_core;

use proptest::prelude::*;
use serde_json::{Value as Json, json};

use super::*;
use crate::surveys::{
    Value,
    answers::Answers,
    definition::{Definition, read},
};

fn situation<'a>(definition: &'a Definition, answers: &'a Answers) -> Situation<'a> {
    Situation::timeless(definition, answers)
}

fn definition() -> Definition {
    let document = json!({"title": "T", "pages": [
        {"name": "one", "elements": [
            {"type": "radiogroup", "name": "role", "choices": ["dev", "user"], "showOtherItem": true, "isRequired": true},
            {"type": "text", "name": "years", "inputType": "number", "min": 0, "max": 60, "isRequired": true, "visibleIf": "{role} = 'dev'"},
        ]},
        {"name": "two", "visibleIf": "{role} <> 'user'", "elements": [
            {"type": "checkbox", "name": "tools", "choices": ["a", "b", "c"], "maxSelectedChoices": 2, "showNoneItem": true, "validators": [{"type": "answercount", "minCount": 2}]},
            {"type": "panel", "name": "p", "visibleIf": "{tools} contains 'a'", "elements": [
                {"type": "comment", "name": "why", "maxLength": 5},
            ]},
        ]},
        {"name": "three", "elements": [
            {"type": "ranking", "name": "rank", "choices": ["x", "y"], "visibleIf": "{years} > 10"},
            {"type": "matrix", "name": "m", "rows": ["r1", "r2"], "columns": ["no", "yes"], "isAllRowRequired": true, "visibleIf": "{rank} = ['y', 'x']"},
            {"type": "boolean", "name": "sure"},
        ]},
    ]});
    read(&document.to_string()).definition.unwrap()
}

fn answers(json: &Json) -> Answers {
    Answers::from_document(json).unwrap()
}

fn errors(json: &Json) -> Vec<String> {
    complete(situation(&definition(), &answers(json)))
        .unwrap_err()
        .into_iter()
        .map(|error| {
            format!(
                "{} {}",
                error.field,
                error.message.trim_start_matches("surveys-answer-error-")
            )
        })
        .collect()
}

#[test]
fn each_rule_has_its_message() {
    for (given, expected) in [
        (json!({}), vec!["role required"]),
        (json!({"role": "boss"}), vec!["role choice"]),
        (json!({"role": "other"}), vec!["role other"]),
        (json!({"role": "dev", "years": 61}), vec!["years largest"]),
        (
            json!({"role": "dev", "years": "many"}),
            vec!["years number"],
        ),
        (
            json!({"role": "dev", "years": 1, "tools": ["a"]}),
            vec!["tools least"],
        ),
        (
            json!({"role": "dev", "years": 1, "tools": ["a", "b", "c"]}),
            vec!["tools most"],
        ),
        (
            json!({"role": "dev", "years": 1, "tools": ["a", "none"]}),
            vec!["tools none-alone"],
        ),
        (
            json!({"role": "dev", "years": 1, "tools": ["a", "a"]}),
            vec!["tools malformed"],
        ),
        (
            json!({"role": "dev", "years": 1, "tools": "a"}),
            vec!["tools malformed"],
        ),
        (
            json!({"role": "dev", "years": 1, "tools": ["a", "b"], "why": "too long"}),
            vec!["why too-long"],
        ),
        (
            json!({"role": "dev", "years": 20, "rank": {"x": 1, "y": 1}}),
            vec!["rank ranking-twice"],
        ),
        (
            json!({"role": "dev", "years": 20, "rank": {"x": 1}}),
            vec!["rank ranking"],
        ),
        (
            json!({"role": "dev", "years": 20, "rank": ["x", "x"]}),
            vec!["rank ranking"],
        ),
        (
            json!({"role": "dev", "years": 20, "rank": ["y", "x"]}),
            vec!["m rows"],
        ),
        (
            json!({"role": "dev", "years": 20, "rank": ["y", "x"], "m": {"r1": "no"}}),
            vec!["m rows"],
        ),
        (
            json!({"role": "dev", "years": 20, "rank": ["y", "x"], "m": {"r1": "no", "r2": "?"}}),
            vec!["m choice"],
        ),
        (
            json!({"role": "user", "sure": "yes", "nobody": 1}),
            vec!["sure malformed", "nobody unknown"],
        ),
    ] {
        assert_eq!(errors(&given), expected, "{given}");
    }
}

#[test]
fn a_hidden_value_counts_until_completion_and_is_then_dropped() {
    // The years were entered as a developer; the role was changed afterwards.
    let given =
        answers(&json!({"role": "user", "years": 20, "rank": ["x", "y"], "tools": ["nonsense"]}));
    let completed = complete(situation(&definition(), &given)).unwrap();
    assert_eq!(
        completed.answers.to_document(),
        json!({"role": "user", "rank": ["x", "y"]})
    );
    assert_eq!(completed.reply("years"), Reply::NotShown);
    assert_eq!(completed.reply("tools"), Reply::NotShown);
    assert_eq!(completed.reply("why"), Reply::NotShown);
    assert_eq!(completed.reply("sure"), Reply::Skipped);
    assert_eq!(
        completed.reply("role"),
        Reply::Answered(&Value::from("user"))
    );
}

#[test]
fn the_order_of_a_ranking_counts_in_a_condition() {
    let visibility = |rank: Json| {
        let definition = definition();
        let given = answers(&json!({"role": "dev", "years": 20, "rank": rank}));
        Visibility::of(situation(&definition, &given))
            .shows(definition.question("m").unwrap().position)
    };
    assert!(visibility(json!(["y", "x"])));
    assert!(!visibility(json!(["x", "y"])));
    assert!(!visibility(json!({"x": 1})));
}

#[test]
fn words_are_taken_out_and_leave_a_mark() {
    let given = answers(
        &json!({"role": "other", "role-Comment": "poet", "tools": ["a", "b"], "why": "art"}),
    );
    let (rest, texts) = complete(situation(&definition(), &given))
        .unwrap()
        .detach_texts(&definition());
    assert_eq!(
        rest.answers.to_document(),
        json!({"role": "other", "tools": ["a", "b"]})
    );
    assert_eq!(rest.reply("why"), Reply::Written);
    assert_eq!(texts.len(), 2);
    let stored = serde_json::to_string(&rest).unwrap();
    assert!(!stored.contains("poet") && !stored.contains("art"));
    assert_eq!(
        serde_json::from_str::<CompletedAnswers>(&stored).unwrap(),
        rest
    );
}

#[test]
fn a_question_that_appears_on_the_same_page_shows_the_page_again_without_blame() {
    let definition = definition();
    let given = answers(&json!({"role": "dev"}));
    let step = Step {
        place: Place::Page(0),
        shown: &[0],
        returning: false,
    };
    let Outcome::Show(turn) = take(situation(&definition, &given), step, Action::Next) else {
        panic!("complete");
    };
    assert_eq!(turn.place, Place::Page(0));
    assert_eq!(turn.notice, Some(Notice::MoreQuestions));
    assert!(turn.errors.is_empty());
    let step = Step {
        shown: &[0, 1],
        ..step
    };
    let Outcome::Show(turn) = take(situation(&definition, &given), step, Action::Next) else {
        panic!("complete");
    };
    assert_eq!(turn.errors.len(), 1);
}

#[test]
fn back_checks_nothing_and_skips_hidden_pages() {
    let definition = definition();
    let given = answers(&json!({"role": "user", "sure": "nonsense"}));
    let step = Step {
        place: Place::Page(2),
        shown: &[],
        returning: false,
    };
    let Outcome::Show(turn) = take(situation(&definition, &given), step, Action::Back) else {
        panic!("complete");
    };
    assert_eq!((turn.place, turn.errors.len()), (Place::Page(0), 0));
}

fn value() -> impl Strategy<Value = Json> {
    prop::sample::select(vec![
        json!("dev"),
        json!("user"),
        json!("other"),
        json!(20),
        json!(3),
        json!("words"),
        json!(["a", "b"]),
        json!(["a"]),
        json!(["none"]),
        json!(["x", "y"]),
        json!(["y", "x"]),
        json!({"x": 1}),
        json!({"r1": "no", "r2": "yes"}),
        json!({"r1": "no"}),
        json!(true),
        json!("why"),
    ])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]
    /// Going page by page and sending at the end accepts exactly what the decision about the whole accepts.
    #[test]
    fn page_by_page_decides_as_the_whole_does(
        given in prop::collection::btree_map(
            prop::sample::select(vec!["role", "role-Comment", "years", "tools", "why", "rank", "m", "sure"]), value(), 0..8),
    ) {
        let definition = definition();
        let given: Answers = given
            .into_iter()
            .filter_map(|(name, json)| Some((name.to_owned(), Value::from_json(&json)?)))
            .collect();
        let all: Vec<usize> = (0..definition.elements).collect();
        let mut place = Place::Page(0);
        let mut accepted = true;
        for _ in 0..10 {
            let step = Step { place, shown: &all, returning: false };
            let Outcome::Show(turn) = take(situation(&definition, &given), step, Action::Next) else { unreachable!() };
            accepted = turn.errors.is_empty();
            if place == turn.place { break; }
            place = turn.place;
        }
        let whole = complete(situation(&definition, &given));
        prop_assert_eq!(accepted && place == Place::Summary, whole.is_ok());
        if let Ok(completed) = whole {
            let step = Step { place: Place::Summary, shown: &[], returning: false };
            prop_assert_eq!(take(situation(&definition, &given), step, Action::Send), Outcome::Complete(completed));
        }
    }
}
