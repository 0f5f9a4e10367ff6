//! What is wrong with answers that have rows.

use super::inputs;
use crate::{
    forms::FieldError,
    surveys::{
        definition::{Cell, Choice, Column, Item, Localised, Question, Validator},
        flow::{validate::violated, values::Known},
        value::Value,
    },
};

const MALFORMED: &str = "surveys-answer-error-malformed";
const NO_CHOICE: &str = "surveys-answer-error-choice";

/// Rows of columns, each one of those offered.
pub(super) fn malformed_matrix(
    columns: &[Choice],
    rows: &[Choice],
    value: &Value,
) -> Option<&'static str> {
    let Value::Rows(answers) = value else {
        return Some(MALFORMED);
    };
    for (row, value) in answers {
        if matches!(value, Value::List(_) | Value::Rows(_)) {
            return Some(MALFORMED);
        }
        if !is_in(rows, row) || !columns.iter().any(|column| column.value == *value) {
            return Some(NO_CHOICE);
        }
    }
    None
}

fn is_in(rows: &[Choice], key: &str) -> bool {
    rows.iter().any(|row| match &row.value {
        Value::Text(text) => text == key,
        _ => row.key() == key,
    })
}

/// Rows of rows, each cell answered in its column's way.
pub(super) fn malformed_grid(
    columns: &[Column],
    rows: &[Choice],
    value: &Value,
) -> Option<&'static str> {
    let Value::Rows(answers) = value else {
        return Some(MALFORMED);
    };
    for (row, cells) in answers {
        let Value::Rows(cells) = cells else {
            return Some(MALFORMED);
        };
        if !is_in(rows, row) {
            return Some(NO_CHOICE);
        }
        for (column, value) in cells {
            let Some(column) = columns.iter().find(|found| found.name == *column) else {
                return Some(NO_CHOICE);
            };
            if let Some(message) = malformed_cell(&column.cell, value) {
                return Some(message);
            }
        }
    }
    None
}

fn malformed_cell(cell: &Cell, value: &Value) -> Option<&'static str> {
    let offered = |choices: &[Choice], value: &Value| {
        let found = choices.iter().any(|choice| choice.value == *value);
        (!found).then_some(NO_CHOICE)
    };
    match (cell, value) {
        (_, value) if value.is_empty() => None,
        (Cell::Choice(_), Value::List(_) | Value::Rows(_)) => Some(MALFORMED),
        (Cell::Choice(choices), value) => offered(choices, value),
        (Cell::Choices(choices), Value::List(items)) => {
            items.iter().find_map(|item| offered(choices, item))
        }
        (Cell::Text(input), value) => inputs::malformed(input, value),
        (Cell::Comment(_), Value::Text(_)) | (Cell::Boolean, Value::Bool(_)) => None,
        _ => Some(MALFORMED),
    }
}

/// Rows by the items' names, each with what its field takes.
pub(super) fn malformed_lines(items: &[Item], value: &Value) -> Option<&'static str> {
    let Value::Rows(answers) = value else {
        return Some(MALFORMED);
    };
    answers.iter().find_map(
        |(name, value)| match items.iter().find(|item| item.name == *name) {
            None => Some(NO_CHOICE),
            Some(_) if value.is_empty() => None,
            Some(item) => inputs::malformed(&item.input, value),
        },
    )
}

/// What is wrong with the lines of a question, each message with the line's title.
pub(super) fn lines(
    question: &Question,
    items: &[Item],
    value: Option<&Value>,
    known: &Known<'_>,
) -> Vec<FieldError> {
    let answers = value.and_then(Value::rows);
    let mut errors = Vec::new();
    for item in items {
        let cell = Part {
            question,
            title: &item.title,
            row: None,
            required: item.required,
            validators: &item.validators,
        };
        let value = answers.and_then(|answers| answers.get(&item.name));
        cell.check(value, known, &mut errors, |value| {
            inputs::text(&question.name, &item.input, value)
        });
    }
    errors
}

/// What is wrong with the cells of a table, each message with the titles of row and column.
pub(super) fn grid(
    question: &Question,
    columns: &[Column],
    rows: &[Choice],
    value: Option<&Value>,
    known: &Known<'_>,
) -> Vec<FieldError> {
    let answers = value.and_then(Value::rows);
    let mut errors = Vec::new();
    for row in rows {
        let cells = answers
            .and_then(|answers| answers.get(&row.key()))
            .and_then(Value::rows);
        for column in columns {
            let cell = Part {
                question,
                title: &column.title,
                row: Some(&row.text),
                required: column.required,
                validators: &column.validators,
            };
            let value = cells.and_then(|cells| cells.get(&column.name));
            cell.check(value, known, &mut errors, |value| match &column.cell {
                Cell::Text(input) => inputs::text(&question.name, input, value),
                Cell::Comment(longest) => {
                    inputs::length(&question.name, value.as_text()?, *longest)
                }
                _ => None,
            });
        }
    }
    errors
}

/// One of several answers to one question.
struct Part<'a> {
    question: &'a Question,
    title: &'a Localised,
    row: Option<&'a Localised>,
    required: bool,
    validators: &'a [Validator],
}

impl Part<'_> {
    fn check(
        &self,
        value: Option<&Value>,
        known: &Known<'_>,
        errors: &mut Vec<FieldError>,
        bounds: impl Fn(&Value) -> Option<FieldError>,
    ) {
        let blank = |value: &&Value| match value {
            Value::Text(text) => text.trim().is_empty(),
            other => other.is_empty(),
        };
        let value = value.filter(|value| !blank(value));
        let mut found: Vec<FieldError> = Vec::new();
        if value.is_none() && self.required {
            let name = self.question.name.clone();
            found.push(FieldError::new(name, "surveys-answer-error-required"));
        }
        found.extend(value.and_then(bounds));
        if found.is_empty() {
            found = violated(self.validators, value, &self.question.name, known);
        }
        let language = known.situation.surroundings.language();
        let mut place = self.title.text(language).to_owned();
        if let Some(row) = self.row {
            place = format!("{}, {place}", row.text(language));
        }
        errors.extend(found.into_iter().map(|error| error.with("place", &place)));
    }
}
