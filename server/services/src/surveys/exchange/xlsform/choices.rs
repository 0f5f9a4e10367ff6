//! The lists of choices, and which of their choices a filter offers.

use std::collections::BTreeMap;

use folkmoot_domain::surveys::{exchange::Reason, expression::Operator};
use serde_json::{Map, Value as Json, json};

use super::{
    super::{
        formula::{Dialect, Known, Ours, Scope, Unsayable, read, translate},
        losses::Refused,
        patch,
    },
    ASIDE, Workbook,
    columns::{Record, records},
    read::Languages,
};

/// All lists by name, with their rows.
pub(super) struct Lists(BTreeMap<String, Vec<Record>>);

/// What became of a list.
pub(super) struct Offered {
    pub(super) choices: Vec<Json>,
    pub(super) remarks: Vec<Reason>,
    pub(super) losses: Vec<Reason>,
    /// The condition of single choices, when a filter makes one.
    pub(super) visible_if: Option<String>,
}

impl Lists {
    pub(super) fn read(book: &Workbook) -> Result<Self, Refused> {
        let mut lists: BTreeMap<String, Vec<Record>> = BTreeMap::new();
        if let Some(sheet) = book.sheet("choices") {
            for record in records(sheet)? {
                let list = record.get("list_name").to_owned();
                if !list.is_empty() {
                    lists.entry(list).or_default().push(record);
                }
            }
        }
        Ok(Self(lists))
    }

    pub(super) fn rows(&self, list: &str) -> &[Record] {
        self.0.get(list).map_or(&[], Vec::as_slice)
    }

    /// The choices of a list as far as a filter lets them through.
    pub(super) fn offered(
        &self,
        list: &str,
        filter: &str,
        languages: &Languages,
        names: &BTreeMap<String, Known>,
    ) -> Offered {
        let mut offered = Offered {
            choices: Vec::new(),
            remarks: Vec::new(),
            losses: Vec::new(),
            visible_if: None,
        };
        let rows = self.rows(list);
        if rows.is_empty() {
            offered
                .losses
                .push(Reason::new("exchange-no-list").with("list", list));
        }
        let filtered = filtered(rows, filter, names).unwrap_or_else(|Unsayable(part)| {
            let reason = Reason::new("exchange-condition")
                .with("column", "choice_filter")
                .with("text", filter)
                .with("part", part);
            offered.losses.push(reason);
            rows.iter().map(|row| (row, Ours::Bool(true))).collect()
        });
        let mut conditions: BTreeMap<String, Ours> = BTreeMap::new();
        let mut order: Vec<String> = Vec::new();
        for (row, condition) in filtered {
            if condition == Ours::Bool(false) {
                continue;
            }
            let value = row.get("name").to_owned();
            // The same choice may stand there once for each answer that offers it.
            if let Some(found) = conditions.get_mut(&value) {
                *found = found.clone().or(condition);
                continue;
            }
            conditions.insert(value.clone(), condition);
            order.push(value);
            let (choice, without_text) = choice(row, languages);
            if without_text {
                offered.losses.push(Reason::new("exchange-media"));
            }
            offered.choices.push(choice);
        }
        match choices_visible_if(&order, &conditions) {
            Ok(visible_if) => offered.visible_if = visible_if,
            Err(Unsayable(part)) => offered.losses.push(
                Reason::new("exchange-condition")
                    .with("column", "choice_filter")
                    .with("text", filter)
                    .with("part", part),
            ),
        }
        offered
    }
}

/// Each row with the condition under which a filter offers it.
fn filtered<'r>(
    rows: &'r [Record],
    filter: &str,
    names: &BTreeMap<String, Known>,
) -> Result<Vec<(&'r Record, Ours)>, Unsayable> {
    if filter.is_empty() {
        return Ok(rows.iter().map(|row| (row, Ours::Bool(true))).collect());
    }
    let formula = read(filter, Dialect::XPath)?;
    let columns: BTreeMap<String, String> = rows
        .iter()
        .flat_map(|row| row.by_name().into_keys())
        .map(|column| (column, String::new()))
        .collect();
    rows.iter()
        .map(|row| {
            let mut cells = columns.clone();
            cells.extend(row.by_name());
            let scope = Scope {
                names,
                this: None,
                columns: Some(&cells),
            };
            translate(&formula, &scope).map(|translated| (row, translated.formula))
        })
        .collect()
}

/// Longest condition that our expressions take, in bytes.
const LONGEST: usize = 4_000;

/// `{item} anyof ['a', 'b'] and {state} = 'x' or …`, choices with the same condition together.
fn choices_visible_if(
    order: &[String],
    conditions: &BTreeMap<String, Ours>,
) -> Result<Option<String>, Unsayable> {
    if conditions
        .values()
        .all(|condition| *condition == Ours::Bool(true))
    {
        return Ok(None);
    }
    let mut groups: Vec<(&Ours, Vec<Ours>)> = Vec::new();
    for value in order {
        let Some(condition) = conditions.get(value) else {
            continue;
        };
        match groups.iter_mut().find(|(found, _)| *found == condition) {
            Some((_, values)) => values.push(Ours::text(value)),
            None => groups.push((condition, vec![Ours::text(value)])),
        }
    }
    let whole = groups
        .into_iter()
        .map(|(condition, values)| {
            let one_of = Ours::binary(Operator::AnyOf, Ours::variable("item"), Ours::List(values));
            one_of.and(condition.clone())
        })
        .reduce(Ours::or)
        .unwrap_or(Ours::Bool(true))
        .write()?;
    if whole.len() > LONGEST {
        return Err(Unsayable(format!("> {LONGEST}")));
    }
    Ok(Some(whole))
}

/// A choice; the flag tells that it has a picture in place of words.
fn choice(row: &Record, languages: &Languages) -> (Json, bool) {
    let value = row.get("name");
    let label = languages.text(row, "label").0;
    let without_text = label.is_none() && row.has("image");
    let mut choice = match label {
        None => json!(value),
        Some(text) if text == json!(value) => json!(value),
        Some(text) => Json::Object(Map::from_iter([
            ("value".to_owned(), json!(value)),
            ("text".to_owned(), text),
        ])),
    };
    if let Ok(aside) = serde_json::from_str(row.get(ASIDE)) {
        patch::apply(&mut choice, &aside);
    }
    (choice, without_text)
}
