//! Reading the kinds of questions.

use serde_json::Value as Json;

use super::{
    Choice, Choices, InputType, Kind, Localised, MOST_CHOICES, Problem, Scale, Selections,
    TextInput,
    fields::{Fields, Gathered, localised},
};
use crate::surveys::{answers, number::number_in, value::Value};

/// The kind that a `type` stands for; `None` for a type outside the profile.
pub(super) fn kind(kind: &str, fields: &mut Fields<'_>, gathered: &mut Gathered) -> Option<Kind> {
    Some(match kind {
        "radiogroup" => Kind::Single(choices(fields, gathered)),
        "dropdown" => Kind::Dropdown(choices(fields, gathered)),
        "checkbox" => {
            let choices = choices(fields, gathered);
            let selections = selections(&choices, fields, gathered);
            Kind::Multiple(choices, selections)
        }
        "rating" => Kind::Rating(scale(fields, gathered)),
        "boolean" => Kind::Boolean {
            yes: fields.text("labelTrue", gathered),
            no: fields.text("labelFalse", gathered),
        },
        "text" => Kind::Text(text_input(fields, gathered)),
        "comment" => {
            // The height of the field is ours to choose.
            fields.get("rows");
            Kind::Comment {
                longest: longest(fields, answers::LONGEST_COMMENT, gathered),
                placeholder: fields.text("placeholder", gathered),
            }
        }
        "matrix" => matrix(fields, gathered),
        "ranking" => Kind::Ranking(items("choices", true, fields, gathered)),
        _ => return None,
    })
}

fn choices(fields: &mut Fields<'_>, gathered: &mut Gathered) -> Choices {
    let items = items("choices", true, fields, gathered);
    let other = offered("showOtherItem", "hasOther", "otherText", fields, gathered);
    let none = offered("showNoneItem", "hasNone", "noneText", fields, gathered);
    let choices = Choices { items, other, none };
    for (offered, value) in [
        (choices.other.is_some(), Choices::OTHER),
        (choices.none.is_some(), Choices::NONE),
    ] {
        if offered && choices.items.iter().any(|choice| choice.key() == value) {
            gathered.problems.push(
                Problem::error(&fields.at("choices"), "surveys-problem-duplicate-choice")
                    .with("value", value),
            );
        }
    }
    choices
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

fn selections(choices: &Choices, fields: &mut Fields<'_>, gathered: &mut Gathered) -> Selections {
    let at_least_one = |count: Option<usize>| count.filter(|count| *count > 0);
    let selections = Selections {
        least: at_least_one(fields.count("minSelectedChoices", gathered)),
        most: at_least_one(fields.count("maxSelectedChoices", gathered)),
    };
    let offered = choices.items.len() + usize::from(choices.other.is_some());
    let least = selections.least.unwrap_or(0);
    if least > selections.most.unwrap_or(offered) || least > offered {
        gathered.error(fields.path, "surveys-problem-selections");
    }
    selections
}

/// Choices, rows or columns: texts and numbers, or objects of `value` and `text`.
fn items(
    name: &'static str,
    needed: bool,
    fields: &mut Fields<'_>,
    gathered: &mut Gathered,
) -> Vec<Choice> {
    let list = fields.list(name, gathered).unwrap_or_default();
    let path = fields.at(name);
    if list.is_empty() && needed {
        gathered.error(&path, "surveys-problem-no-choices");
    }
    if list.len() > MOST_CHOICES {
        gathered.problems.push(
            Problem::error(&path, "surveys-problem-too-many-choices")
                .with("limit", &MOST_CHOICES.to_string()),
        );
        return Vec::new();
    }
    let mut choices: Vec<Choice> = Vec::with_capacity(list.len());
    for (index, json) in list.iter().enumerate() {
        let path = format!("{path}[{index}]");
        let Some(choice) = item(json, &path, gathered) else {
            continue;
        };
        let key = choice.key();
        if choices.iter().any(|other| other.key() == key) {
            gathered.problems.push(
                Problem::error(&path, "surveys-problem-duplicate-choice").with("value", &key),
            );
        }
        choices.push(choice);
    }
    choices
}

fn item(json: &Json, path: &str, gathered: &mut Gathered) -> Option<Choice> {
    if !json.is_object() {
        let value = scalar(json, path, gathered)?;
        let text = Localised::plain(value.as_field().unwrap_or_default());
        return Some(Choice { value, text });
    }
    let mut fields = Fields::of(json, path, gathered)?;
    let Some(value) = fields.get("value") else {
        gathered
            .problems
            .push(Problem::error(path, "surveys-problem-missing").with("name", "value"));
        return None;
    };
    let value = scalar(value, &fields.at("value"), gathered)?;
    let text = fields
        .get("text")
        .map(|text| localised(text, &fields.at("text"), gathered));
    fields.finish(gathered);
    Some(Choice {
        text: text
            .filter(|text| !text.is_empty())
            .unwrap_or_else(|| Localised::plain(value.as_field().unwrap_or_default())),
        value,
    })
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

fn scale(fields: &mut Fields<'_>, gathered: &mut Gathered) -> Scale {
    let values = items("rateValues", false, fields, gathered);
    let least = fields.count("rateMin", gathered);
    let most = fields.count("rateMax", gathered);
    let step = fields.count("rateStep", gathered).unwrap_or(1);
    // Said for the author's own counting only; the bounds decide.
    fields.get("rateCount");
    fields.get("autoGenerate");
    let steps = if values.is_empty() {
        let (least, most) = (least.unwrap_or(1), most.unwrap_or(5));
        if step == 0 || least >= most || (most - least) / step >= 20 {
            gathered.error(fields.path, "surveys-problem-scale");
            Vec::new()
        } else {
            (least..=most).step_by(step).map(step_of).collect()
        }
    } else {
        values
    };
    Scale {
        steps,
        lowest: fields.text("minRateDescription", gathered),
        highest: fields.text("maxRateDescription", gathered),
    }
}

fn step_of(number: usize) -> Choice {
    let value = Value::Number(u32::try_from(number).map_or(0.0, f64::from));
    Choice {
        text: Localised::plain(number.to_string()),
        value,
    }
}

fn longest(fields: &mut Fields<'_>, most: usize, gathered: &mut Gathered) -> usize {
    match fields.get("maxLength").and_then(Json::as_i64) {
        // -1 stands for "the survey's limit".
        Some(-1) => most,
        _ => match fields.count("maxLength", gathered) {
            Some(0) | None => most,
            Some(longest) if longest <= most => longest,
            Some(_) => {
                gathered.problems.push(
                    Problem::error(&fields.at("maxLength"), "surveys-problem-too-long")
                        .with("limit", &most.to_string()),
                );
                most
            }
        },
    }
}

fn text_input(fields: &mut Fields<'_>, gathered: &mut Gathered) -> TextInput {
    let input = match fields.word("inputType", gathered).unwrap_or("text") {
        "text" => InputType::Text,
        "number" => InputType::Number,
        "email" => InputType::Email,
        "url" => InputType::Url,
        "tel" => InputType::Telephone,
        "date" => InputType::Date,
        "month" => InputType::Month,
        "time" => InputType::Time,
        other => {
            gathered.problems.push(
                Problem::error(&fields.at("inputType"), "surveys-problem-unsupported-value")
                    .with("value", other),
            );
            InputType::Text
        }
    };
    let least = bound("min", input, fields, gathered);
    let most = bound("max", input, fields, gathered);
    let contradictory = match (&least, &most) {
        (Some(Value::Number(least)), Some(Value::Number(most))) => least > most,
        (Some(Value::Text(least)), Some(Value::Text(most))) => least > most,
        _ => false,
    };
    if contradictory {
        gathered.error(fields.path, "surveys-problem-bounds");
    }
    TextInput {
        input,
        longest: longest(fields, answers::LONGEST_LINE, gathered),
        least,
        most,
        placeholder: fields.text("placeholder", gathered),
    }
}

fn bound(
    name: &'static str,
    input: InputType,
    fields: &mut Fields<'_>,
    gathered: &mut Gathered,
) -> Option<Value> {
    let json = fields.get(name)?;
    let value = match (input, json) {
        (InputType::Number, Json::Number(_)) => Value::from_json(json),
        (InputType::Number, Json::String(text)) => number_in(text).map(Value::Number),
        (InputType::Date | InputType::Month | InputType::Time, Json::String(text)) => {
            Some(Value::Text(text.clone())).filter(|_| answers::is_well_formed(input, text))
        }
        _ => None,
    };
    if value.is_none() {
        gathered.error(&fields.at(name), "surveys-problem-bound");
    }
    value
}

fn matrix(fields: &mut Fields<'_>, gathered: &mut Gathered) -> Kind {
    let all_rows = fields.flag("isAllRowRequired", gathered).unwrap_or(false);
    let each_row = fields.flag("eachRowRequired", gathered).unwrap_or(false);
    Kind::Matrix {
        columns: items("columns", true, fields, gathered),
        rows: items("rows", true, fields, gathered),
        all_rows: all_rows || each_row,
    }
}
