//! `folkmoot survey answer`

use anyhow::{Context as _, bail};
use folkmoot_app::text::field_error;
use folkmoot_domain::{
    forms::FieldError,
    surveys::{
        Answers, Value,
        answers::{LARGEST_ANSWERS, MOST_FIELDS, Unreadable},
        definition::{self, Definition, Problem, Severity},
        flow::{ErrorKind, Situation, Visibility, all_errors, complete},
    },
};
use serde_json::{Map, Value as Json, json};

use super::{Place, read};

/// What the questionnaire makes of the answers, as JSON.
pub(super) fn answer(definition: &str, answers: &str, place: &Place) -> anyhow::Result<Json> {
    if definition == "-" && answers == "-" {
        bail!("only one of definition and answers can come from standard input");
    }
    let here = place.here()?;
    let language = place.language()?;
    let definition = read_definition(&read(definition, "the definition")?)?;
    let answers = read(answers, "the answers")?;
    if answers.len() > LARGEST_ANSWERS {
        bail!(
            "the answers have more than {LARGEST_ANSWERS} bytes, which is the most that is taken"
        );
    }
    let answers = serde_json::from_str(&answers).context("the answers must be JSON")?;
    let answers = read_answers(&answers)?;
    let situation = Situation {
        definition: &definition,
        answers: &answers,
        surroundings: &here,
    };
    let visibility = Visibility::of(situation);
    let mut visible = Vec::new();
    let mut required = Vec::new();
    let mut pages = Vec::new();
    for index in visibility.pages() {
        let Some(page) = definition.pages.get(index) else {
            continue;
        };
        pages.push(page.name.as_str());
        for question in visibility.questions(page) {
            visible.push(question.name.as_str());
            if visibility.requires(question.position) {
                required.push(question.name.as_str());
            }
        }
    }
    let errors: Vec<Json> = all_errors(situation)
        .iter()
        .map(|error| {
            json!({
                "question": error.field,
                "kind": ErrorKind::of(error).word(),
                "message": sentence(language, error),
            })
        })
        .collect();
    let calculated: Map<String, Json> = visibility
        .calculated(situation)
        .map(|(name, value)| (name.to_owned(), value.map_or(Json::Null, Value::to_json)))
        .collect();
    Ok(json!({
        "pages": pages,
        "visible": visible,
        "required": required,
        "errors": errors,
        "calculated": calculated,
        "complete": complete(situation).is_ok(),
    }))
}

/// The message in words, the author's own where there are some, with the place of the field it is about.
fn sentence(language: folkmoot_domain::language::Language, error: &FieldError) -> String {
    use folkmoot_domain::surveys::flow::own_words;
    let sentence = own_words(error).map_or_else(|| field_error(language, error), str::to_owned);
    match error.arguments.iter().find(|(name, _)| name == "place") {
        Some((_, place)) => format!("{place}: {sentence}"),
        None => sentence,
    }
}

fn read_definition(json: &str) -> anyhow::Result<Definition> {
    let reading = definition::read(json);
    let errors: Vec<&Problem> = reading
        .problems
        .iter()
        .filter(|problem| problem.severity == Severity::Error)
        .collect();
    if let Some(first) = errors.first() {
        let error = FieldError {
            field: "".into(),
            message: first.message.clone(),
            arguments: first.arguments.clone(),
        };
        let sentence = field_error(folkmoot_domain::language::Language::English, &error);
        let path = if first.path.is_empty() {
            String::new()
        } else {
            format!(" at {}", first.path)
        };
        let more = match errors.len() - 1 {
            0 => String::new(),
            more => format!(" ({more} more problems)"),
        };
        bail!("the definition is refused{path}: {sentence}{more}");
    }
    reading.definition.context("the definition is refused")
}

fn read_answers(document: &Json) -> anyhow::Result<Answers> {
    match Answers::from_document(&without_null(document)) {
        Ok(answers) => Ok(answers),
        Err(Unreadable::TooLarge) => bail!(
            "the answers are too large: at most {LARGEST_ANSWERS} bytes in {MOST_FIELDS} fields are supported"
        ),
        Err(Unreadable::ForbiddenCharacter) => bail!("the answers hold the character U+0000"),
        Err(Unreadable::NotAnswers) => bail!("the answers must be a JSON object"),
    }
}

/// Null is no answer.
fn without_null(document: &Json) -> Json {
    match document {
        Json::Object(fields) => Json::Object(
            fields
                .iter()
                .filter(|(_, value)| !value.is_null())
                .map(|(name, value)| (name.clone(), without_null(value)))
                .collect(),
        ),
        Json::Array(items) => Json::Array(
            items
                .iter()
                .filter(|item| !item.is_null())
                .map(without_null)
                .collect(),
        ),
        other => other.clone(),
    }
}
