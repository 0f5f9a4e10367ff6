//! Reading what can be chosen.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::{
    Carry, CarryMode, Choice, Choices, Localised, MOST_CHOICES, Order, Problem, Selections,
    fields::{Fields, Gathered, localised},
};
use crate::surveys::value::Value;

/// The choices of a question with its special ones.
pub(super) fn choices(
    fields: &mut Fields<'_>,
    position: usize,
    gathered: &mut Gathered,
) -> Choices {
    let mut choices = plain_choices(fields, position, gathered);
    choices.other = offered("showOtherItem", "hasOther", "otherText", fields, gathered);
    choices.none = offered("showNoneItem", "hasNone", "noneText", fields, gathered);
    choices.refused = offered("showRefuseItem", "", "refuseText", fields, gathered);
    choices.dont_know = offered("showDontKnowItem", "", "dontKnowText", fields, gathered);
    for (value, _) in choices.special() {
        if choices.items.iter().any(|choice| choice.key() == value) {
            let path = fields.at("choices");
            gathered.wrong(&path, "surveys-problem-duplicate-choice", "value", value);
        }
    }
    choices
}

/// The choices of a question that has no special ones.
pub(super) fn plain_choices(
    fields: &mut Fields<'_>,
    position: usize,
    gathered: &mut Gathered,
) -> Choices {
    let from = carry(fields, position, gathered);
    let own = from.is_none();
    let items = match range(fields, gathered) {
        Some(items) if own => items,
        _ => items("choices", own, fields, position, gathered),
    };
    let order = match fields.word("choicesOrder", gathered).unwrap_or("none") {
        "none" => Order::Written,
        "asc" => Order::Ascending,
        "desc" => Order::Descending,
        "random" => Order::Random,
        other => {
            let path = fields.at("choicesOrder");
            gathered.wrong(&path, "surveys-problem-unsupported-value", "value", other);
            Order::Written
        }
    };
    fields.only("storeOthersAsComment", &["default", "true"], gathered);
    Choices {
        items,
        order,
        from,
        visible_if: fields.expression("choicesVisibleIf", position, true, gathered),
        enable_if: fields.expression("choicesEnableIf", position, true, gathered),
        hidden_when_empty: fields.flag("hideIfChoicesEmpty", gathered).unwrap_or(false),
        ..Choices::default()
    }
}

fn carry(fields: &mut Fields<'_>, position: usize, gathered: &mut Gathered) -> Option<Carry> {
    let mode = match fields.word("choicesFromQuestionMode", gathered) {
        None | Some("all") => CarryMode::All,
        Some("selected") => CarryMode::Selected,
        Some("unselected") => CarryMode::Unselected,
        Some(other) => {
            let path = fields.at("choicesFromQuestionMode");
            gathered.wrong(&path, "surveys-problem-unsupported-value", "value", other);
            CarryMode::All
        }
    };
    let question = fields.word("choicesFromQuestion", gathered)?;
    let path = fields.at("choicesFromQuestion");
    gathered.carried.push((path, position, question.to_owned()));
    Some(Carry {
        question: question.to_owned(),
        mode,
    })
}

/// Whole numbers from `choicesMin` up to `choicesMax`, which a dropdown may ask for in place of a list.
fn range(fields: &mut Fields<'_>, gathered: &mut Gathered) -> Option<Vec<Choice>> {
    let least = fields.number("choicesMin", gathered);
    let most = fields.number("choicesMax", gathered);
    let step = fields.number("choicesStep", gathered).unwrap_or(1.0);
    let (least, most) = (least?, most?);
    let mut numbers = Vec::new();
    let mut next = least;
    while next <= most && numbers.len() <= MOST_CHOICES && step > 0.0 {
        let value = Value::Number(next);
        let text = Localised::plain(value.as_field().unwrap_or_default());
        numbers.push(Choice::plain(value, text));
        next += step;
    }
    if numbers.is_empty() || numbers.len() > MOST_CHOICES {
        gathered.error(&fields.at("choicesMax"), "surveys-problem-scale");
    }
    Some(numbers)
}

/// An additional choice: switched on by its present or its former name, with a text or the common word.
fn offered(
    name: &'static str,
    former_name: &'static str,
    text: &'static str,
    fields: &mut Fields<'_>,
    gathered: &mut Gathered,
) -> Option<Localised> {
    let on = fields.flag(name, gathered).unwrap_or(false);
    let on_formerly = fields.flag(former_name, gathered).unwrap_or(false);
    let text = fields.text(text, gathered);
    (on || on_formerly).then_some(text)
}

pub(super) fn selections(
    choices: &Choices,
    fields: &mut Fields<'_>,
    gathered: &mut Gathered,
) -> Selections {
    let at_least_one = |count: Option<usize>| count.filter(|count| *count > 0);
    let selections = Selections {
        least: at_least_one(fields.count("minSelectedChoices", gathered)),
        most: at_least_one(fields.count("maxSelectedChoices", gathered)),
    };
    let offered = match choices.from {
        Some(_) => MOST_CHOICES,
        None => choices.items.len() + usize::from(choices.other.is_some()),
    };
    let least = selections.least.unwrap_or(0);
    if least > selections.most.unwrap_or(offered) || least > offered {
        gathered.error(fields.path, "surveys-problem-selections");
    }
    selections
}

/// Choices, rows or columns: texts and numbers, or objects of `value` and `text`.
pub(super) fn items(
    name: &'static str,
    needed: bool,
    fields: &mut Fields<'_>,
    position: usize,
    gathered: &mut Gathered,
) -> Vec<Choice> {
    let list = fields.list(name, gathered).unwrap_or_default();
    let path = fields.at(name);
    if list.is_empty() && needed {
        gathered.error(&path, "surveys-problem-no-choices");
    }
    if list.len() > MOST_CHOICES {
        let limit = MOST_CHOICES.to_string();
        gathered.wrong(&path, "surveys-problem-too-many-choices", "limit", &limit);
        return Vec::new();
    }
    let mut choices: Vec<Choice> = Vec::with_capacity(list.len());
    let mut keys = BTreeSet::new();
    for (index, json) in list.iter().enumerate() {
        let path = format!("{path}[{index}]");
        let Some(choice) = item(json, &path, position, gathered) else {
            continue;
        };
        let key = choice.key();
        if keys.contains(&key) {
            gathered.wrong(&path, "surveys-problem-duplicate-choice", "value", &key);
        }
        keys.insert(key);
        choices.push(choice);
    }
    choices
}

fn item(json: &Json, path: &str, position: usize, gathered: &mut Gathered) -> Option<Choice> {
    if !json.is_object() {
        let value = scalar(json, path, gathered)?;
        let text = Localised::plain(value.as_field().unwrap_or_default());
        return Some(Choice::plain(value, text));
    }
    let mut fields = Fields::of(json, path, gathered)?;
    let Some(value) = fields.get("value") else {
        gathered.wrong(path, "surveys-problem-missing", "name", "value");
        return None;
    };
    let value = scalar(value, &fields.at("value"), gathered)?;
    let text = fields
        .get("text")
        .map(|text| localised(text, &fields.at("text"), gathered));
    let picture = match fields.word("imageLink", gathered) {
        Some(address) => self::picture(address, &fields.at("imageLink"), gathered),
        None => String::new(),
    };
    let choice = Choice {
        text: text
            .filter(|text| !text.is_empty())
            .unwrap_or_else(|| Localised::plain(value.as_field().unwrap_or_default())),
        value,
        picture,
        visible_if: fields.expression("visibleIf", position, true, gathered),
        enable_if: fields.expression("enableIf", position, true, gathered),
    };
    fields.finish(gathered);
    Some(choice)
}

/// The address of a picture on this site or within the definition; empty, with a warning, for any other.
///
/// A picture from elsewhere would tell another site who is answering.
pub(super) fn picture(address: &str, path: &str, gathered: &mut Gathered) -> String {
    const KINDS: [&str; 4] = ["png", "jpeg", "gif", "webp"];
    let within = KINDS.iter().any(|kind| {
        address
            .strip_prefix("data:image/")
            .and_then(|rest| rest.strip_prefix(kind))
            .is_some_and(|rest| rest.starts_with(";base64,"))
    });
    let here = address.starts_with('/') && !address.starts_with("//");
    if (within || here) && !address.contains(['"', '\'', '<', '>', '\\', ' ', '\n']) {
        return address.to_owned();
    }
    gathered
        .problems
        .push(Problem::warning(path, "surveys-problem-picture"));
    String::new()
}

/// The value of a choice: a text that is not empty, a finite number or a flag.
fn scalar(json: &Json, path: &str, gathered: &mut Gathered) -> Option<Value> {
    let value = match json {
        Json::String(text)
            if !text.trim().is_empty()
                && text.len() <= 200
                && !text.contains(['\0', '\n', '\r']) =>
        {
            Some(Value::Text(text.clone()))
        }
        Json::Number(_) | Json::Bool(_) => Value::from_json(json),
        _ => None,
    };
    if value.is_none() {
        gathered.error(path, "surveys-problem-choice-value");
    }
    value
}
