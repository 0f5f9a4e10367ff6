//! What is wrong with the answers.

use super::Visibility;
use crate::{
    forms::FieldError,
    surveys::{
        answers::{Answers, LONGEST_LINE, is_well_formed},
        definition::{
            Choice, Choices, Definition, InputType, Kind, Question, Selections, TextInput,
        },
        number::number_text,
        value::Value,
    },
};

/// What is wrong with the shown questions of one page: at most one message for each, its field being the name.
pub fn check_page(definition: &Definition, answers: &Answers, page: usize) -> Vec<FieldError> {
    let visibility = Visibility::of(definition, answers);
    check_shown(definition, answers, &visibility, page)
}

pub(super) fn check_shown(
    definition: &Definition,
    answers: &Answers,
    visibility: &Visibility,
    page: usize,
) -> Vec<FieldError> {
    let Some(page) = definition
        .pages
        .get(page)
        .filter(|_| visibility.shows_page(page))
    else {
        return Vec::new();
    };
    visibility
        .questions(page)
        .into_iter()
        .filter_map(|question| check_question(question, answers))
        .collect()
}

/// What is wrong with the answer to a question that is shown.
pub fn check_question(question: &Question, answers: &Answers) -> Option<FieldError> {
    let wrong = |message| Some(FieldError::new(question.name.clone(), message));
    let Some(value) = answers.get(&question.name) else {
        return match question.kind {
            Kind::Matrix { all_rows: true, .. } => wrong("surveys-answer-error-rows"),
            _ if question.required => wrong("surveys-answer-error-required"),
            _ => None,
        };
    };
    match &question.kind {
        Kind::Single(choices) | Kind::Dropdown(choices) => {
            if choices.has(value) {
                check_other(question, choices, value, answers)
            } else {
                wrong("surveys-answer-error-choice")
            }
        }
        Kind::Multiple(choices, selections) => match value {
            Value::List(items) if items.iter().all(|item| choices.has(item)) => {
                check_selections(question, choices, *selections, items)
                    .or_else(|| check_other(question, choices, value, answers))
            }
            _ => wrong("surveys-answer-error-choice"),
        },
        Kind::Rating(scale) => {
            if scale.steps.iter().any(|step| step.value == *value) {
                None
            } else {
                wrong("surveys-answer-error-choice")
            }
        }
        Kind::Boolean { .. } => match value {
            Value::Bool(_) => None,
            _ => wrong("surveys-answer-error-choice"),
        },
        Kind::Text(text) => check_text(question, text, value),
        Kind::Comment { longest, .. } => match value {
            Value::Text(text) => check_length(question, text, *longest),
            _ => wrong("surveys-answer-error-malformed"),
        },
        Kind::Matrix {
            columns,
            rows,
            all_rows,
        } => check_matrix(question, columns, rows, *all_rows, value),
        Kind::Ranking(items) => check_ranking(question, items, value),
    }
}

fn check_selections(
    question: &Question,
    choices: &Choices,
    selections: Selections,
    items: &[Value],
) -> Option<FieldError> {
    let wrong = |message| FieldError::new(question.name.clone(), message);
    let none = choices.none.is_some()
        && items
            .iter()
            .any(|item| item.as_text() == Some(Choices::NONE));
    if none {
        return (items.len() > 1).then(|| wrong("surveys-answer-error-none-alone"));
    }
    if items
        .iter()
        .enumerate()
        .any(|(at, item)| items.get(..at).is_some_and(|before| before.contains(item)))
    {
        return Some(wrong("surveys-answer-error-malformed"));
    }
    match (selections.least, selections.most) {
        (Some(least), _) if items.len() < least => {
            Some(wrong("surveys-answer-error-least").with("least", least))
        }
        (_, Some(most)) if items.len() > most => {
            Some(wrong("surveys-answer-error-most").with("most", most))
        }
        _ => None,
    }
}

/// "Other" wants words, and not too many.
fn check_other(
    question: &Question,
    choices: &Choices,
    value: &Value,
    answers: &Answers,
) -> Option<FieldError> {
    let chosen = choices.other.is_some()
        && value
            .items()
            .iter()
            .any(|item| item.as_text() == Some(Choices::OTHER));
    if !chosen {
        return None;
    }
    match answers.get(&question.comment_name()) {
        Some(Value::Text(words)) => check_length(question, words, LONGEST_LINE),
        _ => Some(FieldError::new(
            question.name.clone(),
            "surveys-answer-error-other",
        )),
    }
}

fn check_length(question: &Question, text: &str, most: usize) -> Option<FieldError> {
    (text.chars().count() > most).then(|| {
        FieldError::new(question.name.clone(), "surveys-answer-error-too-long").with("most", most)
    })
}

fn check_text(question: &Question, text: &TextInput, value: &Value) -> Option<FieldError> {
    let wrong = |message| FieldError::new(question.name.clone(), message);
    let bound = |message, name, value: &Value| {
        let value = match value {
            Value::Number(number) => number_text(*number),
            other => other.as_field().unwrap_or_default(),
        };
        Some(wrong(message).with(name, value))
    };
    match value {
        Value::Number(number) if text.input == InputType::Number => {
            match (&text.least, &text.most) {
                (Some(Value::Number(least)), _) if number < least => bound(
                    "surveys-answer-error-smallest",
                    "least",
                    &Value::Number(*least),
                ),
                (_, Some(Value::Number(most))) if number > most => bound(
                    "surveys-answer-error-largest",
                    "most",
                    &Value::Number(*most),
                ),
                _ => None,
            }
        }
        Value::Text(entered) => {
            let malformed = match text.input {
                InputType::Number => Some("surveys-answer-error-number"),
                input if is_well_formed(input, entered) => None,
                InputType::Email => Some("surveys-answer-error-email"),
                InputType::Url => Some("surveys-answer-error-url"),
                InputType::Telephone => Some("surveys-answer-error-telephone"),
                InputType::Month => Some("surveys-answer-error-month"),
                InputType::Time => Some("surveys-answer-error-time"),
                _ => Some("surveys-answer-error-date"),
            };
            if let Some(message) = malformed {
                return Some(wrong(message));
            }
            match (&text.least, &text.most) {
                (Some(Value::Text(least)), _) if entered < least => bound(
                    "surveys-answer-error-earliest",
                    "least",
                    &Value::Text(least.clone()),
                ),
                (_, Some(Value::Text(most))) if entered > most => bound(
                    "surveys-answer-error-latest",
                    "most",
                    &Value::Text(most.clone()),
                ),
                _ => check_length(question, entered, text.longest),
            }
        }
        _ => Some(wrong("surveys-answer-error-malformed")),
    }
}

fn check_matrix(
    question: &Question,
    columns: &[Choice],
    rows: &[Choice],
    all_rows: bool,
    value: &Value,
) -> Option<FieldError> {
    let wrong = |message| Some(FieldError::new(question.name.clone(), message));
    let Value::Rows(answers) = value else {
        return wrong("surveys-answer-error-malformed");
    };
    let known = |row: &str, value: &Value| {
        rows.iter().any(|found| found.key() == row)
            && columns.iter().any(|column| column.value == *value)
    };
    if !answers.iter().all(|(row, value)| known(row, value)) {
        return wrong("surveys-answer-error-choice");
    }
    if all_rows && answers.len() < rows.len() {
        return wrong("surveys-answer-error-rows");
    }
    None
}

fn check_ranking(question: &Question, items: &[Choice], value: &Value) -> Option<FieldError> {
    let wrong = |message| Some(FieldError::new(question.name.clone(), message));
    match value {
        Value::List(order) => {
            let complete =
                order.len() == items.len() && items.iter().all(|item| order.contains(&item.value));
            if complete {
                None
            } else {
                wrong("surveys-answer-error-ranking")
            }
        }
        Value::Rows(places) => {
            let twice = |place| places.values().filter(|other| *other == place).count() > 1;
            if places.values().any(twice) {
                wrong("surveys-answer-error-ranking-twice")
            } else {
                wrong("surveys-answer-error-ranking")
            }
        }
        _ => wrong("surveys-answer-error-malformed"),
    }
}
