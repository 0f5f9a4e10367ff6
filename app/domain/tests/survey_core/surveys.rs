//! What both make of a questionnaire and its answers.

use std::collections::BTreeSet;

use folkmoot_domain::{
    language::Language,
    surveys::{
        Answers,
        definition::{self, Kind, Question},
        flow::{ErrorKind, Situation, Visibility, all_errors},
        value::Value,
    },
};
use serde_json::{Map, Value as Json, json};

use super::{
    differences::Report,
    expressions::same_json,
    here::Here,
    oracle::{NOW, Oracle},
};

/// Whether a question that offers "other" was answered with something it does not offer now.
fn is_stranger(question: &Question, given: &Answers, visibility: &Visibility) -> bool {
    let offers = visibility.offers(question, Language::English);
    let offered = |value: &Value| {
        offers.iter().any(|offer| offer.choice.value == *value)
            || question.choices().is_some_and(|choices| {
                choices
                    .special()
                    .any(|(key, _)| value.as_text() == Some(key))
            })
    };
    question.has_other()
        && given
            .get(&question.name)
            .is_some_and(|value| !value.items().iter().all(offered))
}

/// What both make of it: everything but what is meant to differ is the same.
pub fn compare(oracle: &mut Oracle, document: &Json, answers: &Json, report: &mut Report) {
    let Some(definition) = definition::read_document(document).definition else {
        return;
    };
    let theirs = oracle.ask(&json!({"definition": document, "answers": answers, "now": NOW}));
    report.case();
    let given = Answers::from_document(answers).unwrap();
    let here = Here::default();
    let situation = Situation {
        definition: &definition,
        answers: &given,
        surroundings: &here,
    };
    let visibility = Visibility::of(situation);
    // Such a value becomes "other" there, with all that follows from it.
    if definition
        .questions()
        .iter()
        .any(|question| is_stranger(question, &given, &visibility))
    {
        return report.accept("stranger-as-other");
    }
    let pages: Vec<&definition::Page> = visibility
        .pages()
        .map(|page| &definition.pages[page])
        .collect();
    let visible: Vec<&Question> = pages
        .iter()
        .flat_map(|page| visibility.questions(page))
        .collect();
    let names = |questions: &[&Question]| -> Vec<String> {
        questions
            .iter()
            .map(|question| question.name.clone())
            .collect()
    };
    let required: Vec<&Question> = visible
        .iter()
        .copied()
        .filter(|question| visibility.requires(question.position))
        .collect();
    let calculated: Map<String, Json> = visibility
        .calculated(situation)
        .map(|(name, value)| (name.to_owned(), value.map_or(Json::Null, Value::to_json)))
        .collect();
    let ours = json!({
        "pages": pages.iter().map(|page| page.name.clone()).collect::<Vec<_>>(),
        "visible": names(&visible),
        "required": names(&required),
        "calculated": calculated,
    });
    let wrong = |what: &str, ours: &Json, report: &mut Report| {
        report.wrong(format!(
            "{what}\n  ours   {ours}\n  theirs {theirs}\n  answers {answers}\n  definition {document}"
        ));
    };
    for part in ["pages", "visible", "required"] {
        if ours[part] != theirs[part] {
            return wrong(part, &ours[part], report);
        }
    }
    for (name, value) in ours["calculated"].as_object().unwrap() {
        if !same_json(value, &theirs["calculated"][name]) {
            return wrong(name, value, report);
        }
    }
    let mut found: BTreeSet<(String, String)> = all_errors(situation)
        .iter()
        .map(|error| {
            let kind = ErrorKind::of(error).word().to_owned();
            (error.field.to_string(), kind)
        })
        .collect();
    let mut expected: BTreeSet<(String, String)> = theirs["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|error| {
            let part = |index: usize| error[index].as_str().unwrap().to_owned();
            (part(0), part(1))
        })
        .collect();
    for question in &visible {
        let name = question.name.clone();
        let has = |kind: &str| (name.clone(), kind.to_owned());
        if found.contains(&has("type")) || found.contains(&has("choice")) {
            report.accept("form-of-values");
            found.retain(|(at, _)| *at != name);
            expected.retain(|(at, _)| *at != name);
        }
        let pictures = matches!(question.kind, Kind::Multiple(..) | Kind::Ranking(_))
            && answers.get(&name).is_none();
        if pictures && expected.contains(&has("email")) && !found.contains(&has("email")) {
            report.accept("address-of-no-picture");
            expected.remove(&has("email"));
        }
        let only_ours = |kind: &str| found.contains(&has(kind)) && !expected.contains(&has(kind));
        if matches!(question.kind, Kind::Multiple(..)) && only_ours("answercount") {
            report.accept("most-choices");
            found.remove(&has("answercount"));
        } else if matches!(question.kind, Kind::Slider(_)) && only_ours("numeric") {
            report.accept("slider-scale");
            found.remove(&has("numeric"));
        } else if question.is_free_text() && question.validators.is_empty() && only_ours("text") {
            report.accept("longest-text");
            found.remove(&has("text"));
        }
    }
    if found != expected {
        wrong("errors", &json!(found), report);
    }
}
