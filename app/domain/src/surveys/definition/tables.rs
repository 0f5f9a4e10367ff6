//! Reading questions with rows: matrices, tables of small questions, several lines.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::{
    Cell, Choice, Column, Item, Kind, Localised, MOST_CELLS, MOST_CELLS_OF_ALL, MOST_CHOICES,
    choices::items,
    fields::{Fields, Gathered},
    questions::{longest, text_input},
    validators::validators,
};
use crate::surveys::{answers, value::Value};

pub(super) fn matrix(fields: &mut Fields<'_>, position: usize, gathered: &mut Gathered) -> Kind {
    let all_rows = fields.flag("isAllRowRequired", gathered).unwrap_or(false);
    let each_row = fields.flag("eachRowRequired", gathered).unwrap_or(false);
    fields.only("cellType", &["radio"], gathered);
    fields.only("rowOrder", &["initial"], gathered);
    let columns = items("columns", true, fields, position, gathered);
    let rows = items("rows", true, fields, position, gathered);
    let fits = not_too_large(columns.len(), rows.len(), fields, gathered);
    Kind::Matrix {
        columns,
        rows: if fits { rows } else { Vec::new() },
        all_rows: all_rows || each_row,
    }
}

fn not_too_large(
    columns: usize,
    rows: usize,
    fields: &Fields<'_>,
    gathered: &mut Gathered,
) -> bool {
    gathered.cells += columns * rows;
    let limit = if columns * rows > MOST_CELLS {
        MOST_CELLS
    } else {
        MOST_CELLS_OF_ALL
    };
    let fits = columns * rows <= MOST_CELLS && gathered.cells <= MOST_CELLS_OF_ALL;
    if !fits {
        let limit = limit.to_string();
        gathered.wrong(fields.path, "surveys-problem-too-many", "limit", &limit);
    }
    fits
}

pub(super) fn grid(fields: &mut Fields<'_>, position: usize, gathered: &mut Gathered) -> Kind {
    let common = fields.word("cellType", gathered).unwrap_or("dropdown");
    let choices = items("choices", false, fields, position, gathered);
    fields.only("detailPanelMode", &["none"], gathered);
    // Which way the table is drawn changes nothing about the answers.
    fields.flag("transposeData", gathered);
    fields.only("rowOrder", &["initial"], gathered);
    let rows = items("rows", true, fields, position, gathered);
    let columns = named(fields, "columns", gathered, |fields, name, gathered| {
        let title = titled(fields, name, gathered);
        let validators = validators(fields, gathered);
        let required = fields.flag("isRequired", gathered).unwrap_or(false);
        let cell = cell(common, &choices, fields, position, gathered);
        Column {
            name: name.to_owned(),
            title,
            required,
            cell,
            validators,
        }
    });
    let fits = not_too_large(columns.len(), rows.len(), fields, gathered);
    Kind::Grid {
        columns,
        rows: if fits { rows } else { Vec::new() },
    }
}

fn cell(
    common: &str,
    choices: &[Choice],
    fields: &mut Fields<'_>,
    position: usize,
    gathered: &mut Gathered,
) -> Cell {
    let kind = match fields.word("cellType", gathered) {
        None | Some("default") => common,
        Some(own) => own,
    };
    let offered = |fields: &mut Fields<'_>, gathered: &mut Gathered| {
        let own = items("choices", false, fields, position, gathered);
        if !own.is_empty() {
            return own;
        }
        if !choices.is_empty() {
            return choices.to_vec();
        }
        // What the reference implementation offers where nothing is said.
        (1..=5)
            .map(|number: u8| {
                let value = Value::Number(f64::from(number));
                Choice::plain(value, Localised::plain(number.to_string()))
            })
            .collect()
    };
    match kind {
        "dropdown" | "radiogroup" => Cell::Choice(offered(fields, gathered)),
        "checkbox" | "tagbox" => Cell::Choices(offered(fields, gathered)),
        "text" => Cell::Text(text_input(fields, gathered)),
        "comment" => Cell::Comment(longest(fields, answers::LONGEST_COMMENT, gathered)),
        "boolean" => Cell::Boolean,
        other => {
            let path = fields.at("cellType");
            gathered.wrong(&path, "surveys-problem-unsupported-value", "value", other);
            Cell::Boolean
        }
    }
}

pub(super) fn lines(fields: &mut Fields<'_>, gathered: &mut Gathered) -> Kind {
    Kind::Lines(named(
        fields,
        "items",
        gathered,
        |fields, name, gathered| Item {
            name: name.to_owned(),
            title: titled(fields, name, gathered),
            required: fields.flag("isRequired", gathered).unwrap_or(false),
            input: text_input(fields, gathered),
            validators: validators(fields, gathered),
        },
    ))
}

fn titled(fields: &mut Fields<'_>, name: &str, gathered: &mut Gathered) -> Localised {
    let title = fields.text("title", gathered);
    if title.is_empty() {
        Localised::plain(name)
    } else {
        title
    }
}

/// Objects that have a name of their own; a plain text is one with only a name.
fn named<T>(
    fields: &mut Fields<'_>,
    list: &'static str,
    gathered: &mut Gathered,
    mut read: impl FnMut(&mut Fields<'_>, &str, &mut Gathered) -> T,
) -> Vec<T> {
    let path = fields.at(list);
    let objects = fields.list(list, gathered).unwrap_or_default();
    if objects.is_empty() {
        gathered.error(&path, "surveys-problem-no-choices");
    }
    if objects.len() > MOST_CHOICES {
        let limit = MOST_CHOICES.to_string();
        gathered.wrong(&path, "surveys-problem-too-many-choices", "limit", &limit);
        return Vec::new();
    }
    let mut names = BTreeSet::new();
    let mut read_all = Vec::with_capacity(objects.len());
    for (index, json) in objects.iter().enumerate() {
        let path = format!("{path}[{index}]");
        let written;
        let json = if let Json::String(name) = json {
            written = serde_json::json!({ "name": name });
            &written
        } else {
            json
        };
        let Some(mut fields) = Fields::of(json, &path, gathered) else {
            continue;
        };
        let name = match fields.word("name", gathered) {
            Some(name) if is_name(name) => name.to_owned(),
            Some(name) => {
                gathered.wrong(&fields.at("name"), "surveys-problem-name", "name", name);
                continue;
            }
            None => {
                gathered.wrong(&path, "surveys-problem-missing", "name", "name");
                continue;
            }
        };
        if !names.insert(name.clone()) {
            gathered.wrong(&path, "surveys-problem-duplicate-name", "name", &name);
        }
        read_all.push(read(&mut fields, &name, gathered));
        fields.finish(gathered);
    }
    read_all
}

fn is_name(name: &str) -> bool {
    !name.trim().is_empty() && name.len() <= 100 && !name.contains(['\0', '\n', '\r'])
}
