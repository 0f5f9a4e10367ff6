//! What both make of a questionnaire and its answers.

use std::collections::BTreeSet;

use folkmoot_domain::{
    language::Language,
    surveys::{
        Answers,
        definition::{self, Check, Choices, Kind, Page, Question},
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

/// Whether a question that offers "other" was answered with something that it does not offer now, here, or whose answer
/// survey-core has changed for that reason.
fn is_stranger(
    question: &Question,
    given: &Answers,
    visibility: &Visibility,
    theirs: &Json,
) -> bool {
    let offers = visibility.offers(question, Language::English);
    let offered = |value: &Value| {
        offers.iter().any(|offer| offer.choice.value == *value)
            || question.choices().is_some_and(|choices| {
                choices
                    .special()
                    .any(|(key, _)| value.as_text() == Some(key))
            })
    };
    let conditional = question.choices().is_some_and(|choices| {
        choices.visible_if.is_some() || choices.items.iter().any(|item| item.visible_if.is_some())
    });
    // The value that became "other" stands in its words, also where what is offered comes back later.
    let changed = theirs["changed"].as_array().is_some_and(|names| {
        names.contains(&json!(question.name))
            || conditional && names.contains(&json!(question.comment_name()))
    });
    question.has_other()
        && given
            .get(&question.name)
            .is_some_and(|value| changed || !value.items().iter().all(offered))
}

/// What both make of the cases: everything but what is meant to differ is the same.
pub fn compare(oracle: &mut Oracle, cases: &[(Json, Json)], report: &mut Report) {
    let questions: Vec<Json> = cases
        .iter()
        .map(|(definition, answers)| {
            json!({"definition": definition, "answers": answers, "now": NOW})
        })
        .collect();
    oracle.ask(&questions, |index, theirs| {
        let (definition, answers) = &cases[index];
        judge(definition, answers, &theirs, report);
    });
}

fn judge(document: &Json, answers: &Json, theirs: &Json, report: &mut Report) {
    let definition = definition::read_document(document).definition.unwrap();
    report.case();
    if theirs.get("failed").is_some() {
        return report.accept("reference-throws");
    }
    let given = Answers::from_document(answers).unwrap();
    let here = Here;
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
        .any(|question| is_stranger(question, &given, &visibility, theirs))
    {
        return report.accept("stranger-as-other");
    }
    let pages: Vec<&Page> = visibility
        .pages()
        .map(|page| &definition.pages[page])
        .collect();
    let visible: Vec<&Question> = pages
        .iter()
        .flat_map(|page| visibility.questions(page))
        .collect();
    let names = |wanted: &dyn Fn(&Question) -> bool| -> Vec<String> {
        let wanted = visible.iter().filter(|question| wanted(question));
        wanted.map(|question| question.name.clone()).collect()
    };
    let mentioned = document.to_string();
    let read = definition.questions().into_iter().any(|question| {
        let conditional = question.choices().is_some_and(|choices| {
            choices.from.is_some()
                || choices.visible_if.is_some()
                || choices.items.iter().any(|item| item.visible_if.is_some())
        });
        conditional && mentioned.contains(&format!("displayValue('{}')", question.name))
    });
    let wrong = |what: &str, ours: &Json, report: &mut Report| {
        if read {
            return report.accept("reading-of-conditional-choices");
        }
        report.wrong(format!(
            "{what}\n  ours   {ours}\n  theirs {theirs}\n  answers {answers}\n  definition {document}"
        ));
    };
    let random = document.to_string().contains("\"random\"");
    let ours = json!({
        "pages": pages.iter().map(|page| page.name.clone()).collect::<Vec<_>>(),
        "visible": names(&|_| true),
        "required": names(&|question| visibility.requires(question.position)),
        "enabled": names(&|question| visibility.enables(question.position)),
        "offered": offered(&visible, &visibility, random),
    });
    if was_other_for_a_moment(
        &definition,
        &given,
        theirs,
        visibility.calculated(situation),
    ) {
        return report.accept("stranger-as-other");
    }
    for part in ["pages", "visible", "required", "enabled", "offered"] {
        if same_json(&ours[part], &theirs[part]) {
            continue;
        }
        return wrong(part, &ours[part], report);
    }
    for (name, value) in visibility.calculated(situation) {
        let value = value.map_or(Json::Null, Value::to_json);
        let blank = value.as_str().is_some_and(|text| text.trim().is_empty());
        if blank && theirs["calculated"][name] == 0 {
            // What follows from it differs as well.
            return report.accept("stale-zero");
        }
        if !same_json(&value, &theirs["calculated"][name]) {
            return wrong(name, &value, report);
        }
    }
    if !definition.triggers.is_empty() {
        let route = visibility.route(situation).into_iter();
        let route: Vec<_> = route
            .map(|page| definition.pages[page].name.clone())
            .collect();
        let visited = theirs["route"].as_array().unwrap();
        let back = visited
            .iter()
            .enumerate()
            .any(|(at, page)| visited[..at].contains(page));
        if back {
            report.accept("way-back");
        } else if json!(route) != theirs["route"] {
            return wrong("route", &json!(route), report);
        }
    }
    let mut errors = Errors {
        found: all_errors(situation)
            .iter()
            .map(|error| {
                let kind = ErrorKind::of(error).word().to_owned();
                (error.field.to_string(), kind)
            })
            .collect(),
        expected: theirs["errors"]
            .as_array()
            .unwrap()
            .iter()
            .map(|error| {
                let part = |index: usize| error[index].as_str().unwrap().to_owned();
                (part(0), part(1))
            })
            .collect(),
    };
    for question in &visible {
        errors.without_what_is_meant(question, &given, report);
    }
    if errors.found != errors.expected {
        wrong("errors", &json!(errors.found), report);
    }
}

/// Whether a choice that was not offered while conditions were still being decided there has left its "other" in a
/// computed value.
fn was_other_for_a_moment<'a>(
    definition: &definition::Definition,
    given: &Answers,
    theirs: &Json,
    mut calculated: impl Iterator<Item = (&'a str, Option<&'a Value>)>,
) -> bool {
    let says_other = |value: &Json| value.to_string().contains("other");
    let can_be = definition.questions().into_iter().any(|question| {
        question.has_other()
            && given.get(&question.name).is_some()
            && question.choices().is_some_and(Choices::is_dynamic)
    });
    can_be
        && calculated.any(|(name, ours)| {
            let ours = ours.map_or(Json::Null, Value::to_json);
            says_other(&theirs["calculated"][name]) && !says_other(&ours)
        })
}

/// What is offered beside the special choices, in one order where something is at random.
fn offered(visible: &[&Question], visibility: &Visibility, random: bool) -> Json {
    let mut offered = Map::new();
    for question in visible {
        if question.choices().is_none() {
            continue;
        }
        let offers = visibility.offers(question, Language::English);
        let values = offers.iter().map(|offer| offer.choice.value.to_json());
        let mut values: Vec<Json> = values.collect();
        if random {
            values.sort_by_key(Json::to_string);
        }
        offered.insert(question.name.clone(), json!(values));
    }
    json!(offered)
}

/// Mistakes by question and kind, as we and as survey-core find them.
struct Errors {
    found: BTreeSet<(String, String)>,
    expected: BTreeSet<(String, String)>,
}

impl Errors {
    /// Takes out what is meant to differ, each only where its reason applies.
    fn without_what_is_meant(&mut self, question: &Question, given: &Answers, report: &mut Report) {
        let name = &question.name;
        let has = |kind: &str| (name.clone(), kind.to_owned());
        let value = given.get(name);
        if self.found.contains(&has("type")) || self.found.contains(&has("choice")) {
            report.accept("form-of-values");
            self.found.retain(|(at, _)| at != name);
            self.expected.retain(|(at, _)| at != name);
            return;
        }
        let list = matches!(question.kind, Kind::Multiple(..) | Kind::Ranking(_));
        if list
            && value.is_none()
            && !self.found.contains(&has("email"))
            && self.expected.remove(&has("email"))
        {
            report.accept("address-of-no-picture");
        }
        match &question.kind {
            Kind::Multiple(_, selections) => {
                let chosen = value.map_or(0, |value| value.items().len());
                if selections.most.is_some_and(|most| chosen > most)
                    && self.found.remove(&has("answercount"))
                {
                    report.accept("most-choices");
                    self.without_validators(question);
                }
            }
            Kind::Slider(slider) => {
                let beside = matches!(value, Some(Value::Number(number))
                    if *number < slider.least || *number > slider.most || (number - slider.least) % slider.step != 0.0);
                if beside && self.found.remove(&has("numeric")) {
                    report.accept("slider-scale");
                    self.without_validators(question);
                }
            }
            Kind::Comment { longest, .. } => {
                let long =
                    matches!(value, Some(Value::Text(text)) if text.chars().count() > *longest);
                if long && self.found.remove(&has("text")) {
                    report.accept("longest-text");
                    self.without_validators(question);
                }
            }
            _ => {}
        }
    }

    /// What is wrong with the form of an answer is said first; the validators are not asked.
    fn without_validators(&mut self, question: &Question) {
        for validator in &question.validators {
            let kind = match validator.check {
                Check::Numeric { .. } => ErrorKind::Numeric,
                Check::Text { .. } => ErrorKind::Text,
                Check::Count { .. } => ErrorKind::AnswerCount,
                Check::Regex(_) => ErrorKind::Regex,
                Check::Email => ErrorKind::Email,
                Check::Expression(_) => ErrorKind::Expression,
            };
            let kind = kind.word().to_owned();
            self.expected.remove(&(question.name.clone(), kind));
        }
    }
}
