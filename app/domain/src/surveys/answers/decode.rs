//! Answers from and to form fields.
//!
//! A choice, flag, text or number is one field under the question's name; several choices and a finished ranking are
//! that field repeated, as are both ends of a range; a matrix has one field `name.row` per row, several lines one
//! `name.item` per line, a table one `name.row.column` per cell; a ranking by places one field `name.item` per item; the
//! words for "other" are `name-Comment`.

use std::collections::BTreeMap;

use super::{Answers, LARGEST_ANSWERS, MOST_FIELDS, Unreadable};
use crate::surveys::{
    definition::{Cell, Choice, Definition, Kind, Question, TextInput},
    number::{number_in, whole},
    value::Value,
};

/// Names and texts as they came. Forms are small: looking through all of them costs less than an order would.
type Fields = [(String, String)];

impl Answers {
    /// Reads the answers out of a form; fields that belong to no question are not looked at.
    ///
    /// A value that does not fit its question is kept as the text it is, so that the page can say so beside it.
    ///
    /// # Errors
    /// When the form is too large or a text holds U+0000.
    pub fn from_fields(
        definition: &Definition,
        fields: &[(String, String)],
    ) -> Result<Self, Unreadable> {
        let bytes: usize = fields
            .iter()
            .map(|(name, text)| name.len() + text.len())
            .sum();
        if fields.len() > MOST_FIELDS || bytes > LARGEST_ANSWERS {
            return Err(Unreadable::TooLarge);
        }
        if fields.iter().any(|(_, text)| text.contains('\0')) {
            return Err(Unreadable::ForbiddenCharacter);
        }
        Ok(Self::gathered(definition, fields))
    }

    /// The answers of a form that [`Answers::from_fields`] refuses, to be shown again where they were typed: U+0000, which
    /// no page can show, is left out. They are for the eyes only.
    pub fn shown_again(definition: &Definition, fields: &[(String, String)]) -> Self {
        let clean = |(name, text): &(String, String)| (name.clone(), text.replace('\0', ""));
        let fields: Vec<(String, String)> = fields.iter().take(MOST_FIELDS).map(clean).collect();
        Self::gathered(definition, &fields)
    }

    fn gathered(definition: &Definition, fields: &Fields) -> Self {
        let mut answers = Self::default();
        for question in definition.questions() {
            let items = definition.choice_items(question);
            if let Some(value) = read(question, items, fields) {
                answers.set(question.name.clone(), value);
            }
            let comment = question.comment_name();
            if let Some(words) = first(fields, &comment) {
                answers.set(comment, Value::Text(lines(words)));
            }
        }
        answers
    }

    /// The hidden fields that carry the answer to one question on, in the form that [`Answers::from_fields`] reads.
    pub fn fields_of(&self, question: &Question) -> Vec<(String, String)> {
        let mut fields = Vec::new();
        if let Some(value) = self.get(&question.name) {
            push_fields(&question.name, value, &mut fields);
        }
        let comment = question.comment_name();
        if let Some(Value::Text(words)) = self.get(&comment) {
            fields.push((comment, words.clone()));
        }
        fields
    }
}

/// A field for a value, for each item of a list, for each row.
fn push_fields(name: &str, value: &Value, fields: &mut Vec<(String, String)>) {
    match value {
        Value::List(items) => {
            for item in items {
                push_fields(name, item, fields);
            }
        }
        Value::Rows(rows) => {
            for (row, value) in rows {
                push_fields(&format!("{name}.{row}"), value, fields);
            }
        }
        value => fields.push((name.to_owned(), value.as_field().unwrap_or_default())),
    }
}

/// All texts under one name, in the order of the form.
fn all<'a, 'n>(fields: &'a Fields, name: &'n str) -> impl Iterator<Item = &'a str> + use<'a, 'n> {
    let named = fields.iter().filter(move |(found, _)| found == name);
    named.map(|(_, text)| text.as_str())
}

fn first<'a>(fields: &'a Fields, name: &str) -> Option<&'a str> {
    all(fields, name).next()
}

fn read(question: &Question, items: &[Choice], fields: &Fields) -> Option<Value> {
    let one = || first(fields, &question.name).filter(|text| !text.is_empty());
    Some(match &question.kind {
        Kind::Single(_) | Kind::Dropdown(_) => chosen(items, one()?),
        Kind::Rating(scale) => chosen(&scale.steps, one()?),
        Kind::Multiple(..) => list(items, all(fields, &question.name)),
        Kind::Boolean { .. } => flag(one()?),
        Kind::Text(input) => entered(input, one()?),
        Kind::Comment { .. } => Value::Text(lines(one()?)),
        Kind::Matrix { columns, rows, .. } => {
            by_item(question, rows, fields, |text| chosen(columns, text))
        }
        Kind::Ranking(choices) => {
            if first(fields, &question.name).is_some() {
                list(items, all(fields, &question.name))
            } else {
                let places = by_item(question, items, fields, number);
                ranking(items, choices.is_dynamic(), places)
            }
        }
        Kind::Lines(items) => {
            let mut rows = BTreeMap::new();
            for item in items {
                let field = format!("{}.{}", question.name, item.name);
                if let Some(text) = first(fields, &field).filter(|text| !text.is_empty()) {
                    rows.insert(item.name.clone(), entered(&item.input, text));
                }
            }
            Value::Rows(rows)
        }
        Kind::Grid { columns, rows } => {
            let mut answers = BTreeMap::new();
            for row in rows {
                let mut cells = BTreeMap::new();
                for column in columns {
                    let field = format!("{}.{}.{}", question.name, row.key(), column.name);
                    let value = cell(&column.cell, &field, fields);
                    if let Some(value) = value.filter(|value| !value.is_empty()) {
                        cells.insert(column.name.clone(), value);
                    }
                }
                if !cells.is_empty() {
                    answers.insert(row.key(), Value::Rows(cells));
                }
            }
            Value::Rows(answers)
        }
        Kind::Slider(slider) if slider.range => {
            let ends = all(fields, &question.name).filter(|text| !text.is_empty());
            Value::List(ends.map(number).collect())
        }
        Kind::Slider(_) => number(one()?),
        Kind::Computed(_) => return None,
    })
}

fn flag(text: &str) -> Value {
    match text {
        "true" => Value::Bool(true),
        "false" => Value::Bool(false),
        other => other.into(),
    }
}

fn entered(input: &TextInput, text: &str) -> Value {
    let text = text.trim();
    if input.input.is_number() {
        number(text)
    } else {
        Value::Text(text.to_owned())
    }
}

fn cell(cell: &Cell, name: &str, fields: &Fields) -> Option<Value> {
    let one = || first(fields, name).filter(|text| !text.is_empty());
    Some(match cell {
        Cell::Choice(choices) => chosen(choices, one()?),
        Cell::Choices(choices) => list(choices, all(fields, name)),
        Cell::Text(input) => entered(input, one()?),
        Cell::Comment(_) => Value::Text(lines(one()?)),
        Cell::Boolean => flag(one()?),
    })
}

/// The choice whose value is written so, or the text itself when there is none.
fn chosen(choices: &[Choice], text: &str) -> Value {
    choices
        .iter()
        .find(|choice| choice.key() == text)
        .map_or_else(|| text.into(), |choice| choice.value.clone())
}

/// Several choices, each once, empty fields left out.
fn list<'a>(choices: &[Choice], texts: impl Iterator<Item = &'a str>) -> Value {
    let mut values: Vec<Value> = Vec::new();
    for text in texts.filter(|text| !text.is_empty()) {
        let value = chosen(choices, text);
        if !values.contains(&value) {
            values.push(value);
        }
    }
    Value::List(values)
}

fn by_item(
    question: &Question,
    items: &[Choice],
    fields: &Fields,
    value: impl Fn(&str) -> Value,
) -> Value {
    let mut rows = BTreeMap::new();
    for item in items {
        let key = item.key();
        let field = format!("{}.{key}", question.name);
        if let Some(text) = first(fields, &field).filter(|text| !text.is_empty()) {
            rows.insert(key, value(text));
        }
    }
    Value::Rows(rows)
}

fn number(text: &str) -> Value {
    number_in(text).map_or_else(|| text.into(), Value::Number)
}

/// The items in the order of their places when each place is taken once; else the places as they were entered.
///
/// Where not all items need be there, those that were given a place are ranked.
fn ranking(items: &[Choice], some: bool, places: Value) -> Value {
    let Value::Rows(entered) = &places else {
        return places;
    };
    let ranked = if some { entered.len() } else { items.len() };
    let mut order: Vec<Option<Value>> = vec![None; ranked];
    for item in items {
        let place = match entered.get(&item.key()) {
            Some(Value::Number(place)) => {
                whole(*place).and_then(|place| usize::try_from(place).ok())
            }
            None if some => continue,
            _ => None,
        };
        let slot = place
            .and_then(|place| place.checked_sub(1))
            .and_then(|place| order.get_mut(place));
        match slot {
            Some(slot) if slot.is_none() => *slot = Some(item.value.clone()),
            _ => return places,
        }
    }
    order
        .into_iter()
        .collect::<Option<Vec<_>>>()
        .map_or(places, Value::List)
}

/// A text of several lines as it is kept: with single line feeds, empty when it is blank.
fn lines(text: &str) -> String {
    if text.trim().is_empty() {
        return String::new();
    }
    text.replace("\r\n", "\n").replace('\r', "\n")
}
