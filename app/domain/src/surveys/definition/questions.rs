//! Reading the kinds of questions.

use serde_json::Value as Json;

use super::{
    Choice, InputType, Kind, Localised, Problem, Scale, Slider, TextInput,
    choices::{choices, items, plain_choices, selections},
    fields::{Fields, Gathered},
    tables,
};
use crate::surveys::{answers, expression::Expression, number::number_in, value::Value};

/// The kind that a `type` stands for; `None` for a type outside the profile.
pub(super) fn kind(
    kind: &str,
    fields: &mut Fields<'_>,
    position: usize,
    gathered: &mut Gathered,
) -> Option<Kind> {
    Some(match kind {
        "radiogroup" => Kind::Single(choices(fields, position, gathered)),
        "dropdown" => {
            // The words of the empty line are ours.
            fields.get("placeholder");
            Kind::Dropdown(choices(fields, position, gathered))
        }
        "checkbox" | "tagbox" => {
            fields.get("placeholder");
            let choices = choices(fields, position, gathered);
            let selections = selections(&choices, fields, gathered);
            Kind::Multiple(choices, selections)
        }
        "imagepicker" => images(fields, position, gathered),
        "rating" => Kind::Rating(scale(fields, position, gathered)),
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
        "matrix" => tables::matrix(fields, position, gathered),
        "matrixdropdown" => tables::grid(fields, position, gathered),
        "multipletext" => tables::lines(fields, gathered),
        "ranking" => Kind::Ranking(plain_choices(fields, position, gathered)),
        "slider" => Kind::Slider(slider(fields, gathered)),
        "expression" => Kind::Computed(computed(fields, position, gathered)),
        _ => return None,
    })
}

fn computed(fields: &mut Fields<'_>, position: usize, gathered: &mut Gathered) -> Expression {
    let found = fields.condition("expression", position, gathered);
    found.unwrap_or_else(|| {
        let problem = Problem::error(fields.path, "surveys-problem-missing");
        gathered.problems.push(problem.with("name", "expression"));
        Expression::nothing()
    })
}

fn images(fields: &mut Fields<'_>, position: usize, gathered: &mut Gathered) -> Kind {
    fields.only("contentMode", &["image"], gathered);
    let several = fields.flag("multiSelect", gathered).unwrap_or(false);
    let choices = plain_choices(fields, position, gathered);
    if several {
        let selections = selections(&choices, fields, gathered);
        Kind::Multiple(choices, selections)
    } else {
        Kind::Single(choices)
    }
}

fn scale(fields: &mut Fields<'_>, position: usize, gathered: &mut Gathered) -> Scale {
    let values = items("rateValues", false, fields, position, gathered);
    let least = fields.count("rateMin", gathered);
    let most = fields.count("rateMax", gathered);
    let step = fields.count("rateStep", gathered).unwrap_or(1);
    let count = fields.count("rateCount", gathered);
    let steps = if values.is_empty() {
        let least = least.unwrap_or(1);
        let last = |count: usize| least + count.saturating_sub(1) * step;
        let most = most.unwrap_or_else(|| count.map_or(5, last));
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
    Choice::plain(value, Localised::plain(number.to_string()))
}

fn slider(fields: &mut Fields<'_>, gathered: &mut Gathered) -> Slider {
    let slider = Slider {
        least: fields.number("min", gathered).unwrap_or(0.0),
        most: fields.number("max", gathered).unwrap_or(100.0),
        step: fields.number("step", gathered).unwrap_or(1.0),
        range: match fields.word("sliderType", gathered).unwrap_or("single") {
            "single" => false,
            "range" => true,
            other => {
                let path = fields.at("sliderType");
                gathered.wrong(&path, "surveys-problem-unsupported-value", "value", other);
                false
            }
        },
    };
    let positive = slider.step > 0.0;
    if !positive || slider.least >= slider.most {
        gathered.error(fields.path, "surveys-problem-scale");
    }
    slider
}

pub(super) fn longest(fields: &mut Fields<'_>, most: usize, gathered: &mut Gathered) -> usize {
    match fields.get("maxLength").and_then(Json::as_i64) {
        // -1 stands for "the survey's limit".
        Some(-1) => most,
        _ => match fields.count("maxLength", gathered) {
            Some(0) | None => most,
            Some(longest) if longest <= most => longest,
            Some(_) => {
                let path = fields.at("maxLength");
                gathered.wrong(
                    &path,
                    "surveys-problem-too-long",
                    "limit",
                    &most.to_string(),
                );
                most
            }
        },
    }
}

pub(super) fn text_input(fields: &mut Fields<'_>, gathered: &mut Gathered) -> TextInput {
    let named = fields.word("inputType", gathered).unwrap_or("text");
    let input = InputType::ALL
        .into_iter()
        .find(|input| input.name() == named)
        .unwrap_or_else(|| {
            let path = fields.at("inputType");
            gathered.wrong(&path, "surveys-problem-unsupported-value", "value", named);
            InputType::Text
        });
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
    let step = fields.number("step", gathered).filter(|step| *step > 0.0);
    TextInput {
        input,
        longest: longest(fields, answers::LONGEST_LINE, gathered),
        least,
        most,
        step: step.filter(|_| input == InputType::Number),
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
    let value = match json {
        Json::Number(_) if input.is_number() => Value::from_json(json),
        Json::String(text) if input.is_number() => number_in(text).map(Value::Number),
        Json::String(text) if !input.is_free() && input != InputType::Colour => {
            Some(Value::Text(text.clone())).filter(|_| answers::is_well_formed(input, text))
        }
        _ => None,
    };
    if value.is_none() {
        gathered.error(&fields.at(name), "surveys-problem-bound");
    }
    value
}
