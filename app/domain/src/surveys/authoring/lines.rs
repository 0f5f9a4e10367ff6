//! Lists as text, one entry a line: `value | text`.
//!
//! `\|` stands for a bar and `\\` for a backslash. What an entry holds beyond its line stays with its value or name.

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json, json};

use super::{
    Item,
    properties::{Shape, is_input, number_json, put, text_in, with_text},
};
use crate::language::Language;

/// The kinds of cells of a table.
const CELLS: [&str; 7] = [
    "dropdown",
    "radiogroup",
    "checkbox",
    "tagbox",
    "text",
    "comment",
    "boolean",
];

/// The entries of a list, one a line.
pub(super) fn written(
    list: Option<&Json>,
    shape: Shape,
    language: Language,
    own: Language,
) -> String {
    let entries = list.and_then(Json::as_array);
    let lines: Vec<String> = entries
        .into_iter()
        .flatten()
        .map(|entry| line(entry, shape, language, own))
        .collect();
    lines.join("\n")
}

fn line(entry: &Json, shape: Shape, language: Language, own: Language) -> String {
    let key = key_of(entry);
    let object = entry.as_object();
    let get = |name: &str| object.and_then(|object| object.get(name));
    let word = |name: &str| get(name).and_then(Json::as_str).unwrap_or_default();
    let text = text_in(get(text_property(shape)), language, own);
    let mut parts = vec![escaped(&key)];
    let text = if text.is_empty() || text == key {
        String::new()
    } else {
        escaped(&text)
    };
    parts.push(text);
    match shape {
        Shape::Pictures => parts.push(escaped(word("imageLink"))),
        Shape::Columns => {
            parts.push(escaped(word("cellType")));
            let choices = get("choices").and_then(Json::as_array);
            let choices: Vec<String> = choices.into_iter().flatten().map(key_of).collect();
            parts.push(escaped(&choices.join("; ")));
        }
        Shape::Lines => parts.push(escaped(word("inputType"))),
        _ => {}
    }
    while parts.last().is_some_and(String::is_empty) && parts.len() > 1 {
        parts.pop();
    }
    parts.join(" | ")
}

/// The list that a text stands for; what is wrong and what was found when it stands for none.
pub(super) fn read(
    before: Option<&Json>,
    shape: Shape,
    language: Language,
    own: Language,
    text: &str,
    wants_numbers: bool,
) -> Result<Option<Json>, (&'static str, String)> {
    let former: Vec<&Json> = before
        .and_then(Json::as_array)
        .into_iter()
        .flatten()
        .collect();
    let mut seen = BTreeSet::new();
    let mut entries = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let parts = split(line);
        let part = |index: usize| parts.get(index).map_or("", String::as_str);
        let key = part(0).to_owned();
        if key.is_empty() || key.len() > 200 {
            return Err(("surveys-problem-choice-value", line.to_owned()));
        }
        let named = former.iter().find(|entry| key_of(entry) == key);
        if !seen.insert(key.clone()) {
            return Err(("surveys-problem-duplicate-choice", key));
        }
        let mut entry = named.map_or_else(Map::new, |entry| object_of(entry, shape));
        if named.is_none() {
            let value = Some(key.as_str())
                .filter(|_| wants_numbers)
                .and_then(number_json)
                .unwrap_or_else(|| json!(key));
            entry.insert(key_property(shape).to_owned(), value);
        }
        let property = text_property(shape);
        let typed = part(1);
        // A line without a text keeps what other languages say; in the questionnaire's own, the value is the text.
        let plain = typed.is_empty() || typed == key;
        let set = with_text(
            entry.get(property).cloned(),
            language,
            own,
            if plain { "" } else { typed },
        );
        let set = match set {
            Some(Json::Object(mut texts)) if plain && language == own => {
                texts.insert("default".to_owned(), json!(key));
                Some(Json::Object(texts))
            }
            set => set,
        };
        put(&mut entry, property, set);
        extras(&mut entry, shape, part(2), part(3))?;
        entries.push(simplified(entry, shape));
    }
    Ok((!entries.is_empty()).then_some(Json::Array(entries)))
}

/// What a line says beyond value and text.
fn extras(
    entry: &mut Map<String, Json>,
    shape: Shape,
    third: &str,
    fourth: &str,
) -> Result<(), (&'static str, String)> {
    let word = |known: bool| {
        if third.is_empty() {
            Ok(None)
        } else if known {
            Ok(Some(json!(third)))
        } else {
            Err(("surveys-problem-unsupported-value", third.to_owned()))
        }
    };
    match shape {
        Shape::Pictures => {
            let address = (!third.is_empty()).then(|| json!(third));
            put(entry, "imageLink", address);
        }
        Shape::Columns => {
            put(entry, "cellType", word(CELLS.contains(&third))?);
            let keys: Vec<&str> = fourth
                .split(';')
                .map(str::trim)
                .filter(|key| !key.is_empty())
                .collect();
            let former = entry.get("choices").and_then(Json::as_array).cloned();
            let former = former.unwrap_or_default();
            let choices: Vec<Json> = keys
                .iter()
                .map(|key| {
                    let found = former.iter().find(|choice| key_of(choice) == **key);
                    found.cloned().unwrap_or_else(|| json!(key))
                })
                .collect();
            let choices = (!choices.is_empty()).then_some(Json::Array(choices));
            put(entry, "choices", choices);
        }
        Shape::Lines => put(entry, "inputType", word(is_input(third))?),
        _ => {}
    }
    Ok(())
}

/// The entry of a list by its value or name, a validator by its index; a plain one becomes an object.
pub(super) fn entry_mut<'a>(
    list: &'a mut [Json],
    item: &Item,
) -> Option<&'a mut Map<String, Json>> {
    let index = if item.list == "validators" {
        item.key.parse().ok()?
    } else {
        list.iter().position(|entry| key_of(entry) == item.key)?
    };
    let entry = list.get_mut(index)?;
    if !entry.is_object() {
        let property = if item.list == "items" {
            "name"
        } else {
            "value"
        };
        *entry = json!({ property: entry.clone() });
    }
    entry.as_object_mut()
}

/// The value or name of an entry as text.
pub(super) fn key_of(entry: &Json) -> String {
    match entry {
        Json::String(text) => text.clone(),
        Json::Object(object) => {
            let own = object.get("value").or_else(|| object.get("name"));
            own.filter(|own| !own.is_object())
                .map(key_of)
                .unwrap_or_default()
        }
        Json::Null => String::new(),
        other => other.to_string(),
    }
}

fn key_property(shape: Shape) -> &'static str {
    match shape {
        Shape::Columns | Shape::Lines => "name",
        _ => "value",
    }
}

fn text_property(shape: Shape) -> &'static str {
    match shape {
        Shape::Columns | Shape::Lines => "title",
        _ => "text",
    }
}

fn object_of(entry: &Json, shape: Shape) -> Map<String, Json> {
    match entry {
        Json::Object(object) => object.clone(),
        other => Map::from_iter([(key_property(shape).to_owned(), other.clone())]),
    }
}

/// An entry with nothing but its value is written as the value.
fn simplified(entry: Map<String, Json>, shape: Shape) -> Json {
    match entry.get(key_property(shape)) {
        Some(value) if entry.len() == 1 && !matches!(shape, Shape::Columns) => value.clone(),
        _ => Json::Object(entry),
    }
}

fn escaped(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('|', "\\|");
    escaped.replace(['\n', '\r'], " ")
}

/// The parts of a line between its bars.
fn split(line: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut characters = line.chars().peekable();
    while let Some(character) = characters.next() {
        let next = match character {
            '|' => {
                parts.push(String::new());
                continue;
            }
            '\\' if matches!(characters.peek(), Some('|' | '\\')) => {
                characters.next().unwrap_or(character)
            }
            other => other,
        };
        if let Some(last) = parts.last_mut() {
            last.push(next);
        }
    }
    parts.iter().map(|part| part.trim().to_owned()).collect()
}
