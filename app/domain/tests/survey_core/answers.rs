//! Answers to a questionnaire, from a seed.

use folkmoot_domain::surveys::{
    definition::{Cell, Choice, Definition, Kind, Question},
    value::Value,
};
use serde_json::{Map, Value as Json, json};

use super::random::Random;

/// Answers to most of the questions, most of them right.
pub fn answers(random: &mut Random, definition: &Definition) -> Json {
    let mut given = Map::new();
    for question in definition.questions() {
        if !random.percent(75) {
            continue;
        }
        if let Some(value) = answer(random, definition, question) {
            given.insert(question.name.clone(), value);
        }
        let other = given
            .get(&question.name)
            .is_some_and(|value| value.to_string().contains("\"other\""));
        // Words also where nobody asked for any, and words that say nothing.
        let words = question.has_other() && random.percent(if other { 80 } else { 10 });
        if words {
            let words = if random.percent(80) { "words" } else { "  " };
            given.insert(question.comment_name(), json!(words));
        }
    }
    json!(given)
}

/// One of the choices, seldom a stranger; survey-core takes a stranger for the words of "other" where that is offered.
fn one(random: &mut Random, choices: &[Choice], other: bool) -> Json {
    if choices.is_empty() || (!other && random.percent(5)) {
        return json!("stranger");
    }
    random.pick(choices).value.to_json()
}

fn answer(random: &mut Random, definition: &Definition, question: &Question) -> Option<Json> {
    let items = definition.choice_items(question);
    let special = |random: &mut Random| {
        let special: Vec<&str> = question
            .choices()?
            .special()
            .map(|(value, _)| value)
            .collect();
        (!special.is_empty() && random.percent(30)).then(|| json!(random.pick(&special)))
    };
    Some(match &question.kind {
        Kind::Single(_) | Kind::Dropdown(_) => {
            special(random).unwrap_or_else(|| one(random, items, question.has_other()))
        }
        Kind::Multiple(..) => {
            let mut chosen: Vec<Json> = items
                .iter()
                .filter(|_| random.percent(50))
                .map(|item| item.value.to_json())
                .collect();
            if chosen.is_empty() {
                chosen.push(special(random)?);
            }
            json!(chosen)
        }
        Kind::Ranking(_) => {
            let mut order: Vec<Json> = items.iter().map(|item| item.value.to_json()).collect();
            let turn = random.below(order.len().max(1));
            order.rotate_left(turn);
            json!(order)
        }
        Kind::Rating(scale) => random.pick(&scale.steps).value.to_json(),
        Kind::Boolean { .. } => json!(random.percent(50)),
        Kind::Text(text) => match text.input.name() {
            "number" | "range" => json!(random.below(10)),
            "email" => json!(random.pick(&["a@b.org", "a", "a.b@c.example", "a@b"])),
            "date" => json!(random.pick(&["2026-07-31", "2026-01-01", "2027-12-31"])),
            "text" => {
                json!(random.pick(&[
                    "a",
                    "abc",
                    "abc1",
                    "a@b.org",
                    "5",
                    "seven words in a line",
                    " ",
                    "  a ",
                    "true",
                    "0"
                ]))
            }
            _ => return None,
        },
        Kind::Comment { .. } => {
            json!(random.pick(&["a", "abc", "abc1", "5", "more words", "  ", "\n"]))
        }
        Kind::Matrix { columns, rows, .. } => {
            let mut chosen = Map::new();
            for row in rows {
                if random.percent(60) {
                    chosen.insert(row.key(), random.pick(columns).value.to_json());
                }
            }
            (!chosen.is_empty()).then(|| json!(chosen))?
        }
        Kind::Grid { columns, rows } => {
            let mut chosen = Map::new();
            for row in rows {
                let mut cells = Map::new();
                for column in columns {
                    let value = match &column.cell {
                        Cell::Choice(choices) => random.pick(choices).value.to_json(),
                        Cell::Text(_) => json!(random.pick(&["a", "ab", "abc"])),
                        _ => continue,
                    };
                    if random.percent(60) {
                        cells.insert(column.name.clone(), value);
                    }
                }
                if !cells.is_empty() {
                    chosen.insert(row.key(), json!(cells));
                }
            }
            (!chosen.is_empty()).then(|| json!(chosen))?
        }
        Kind::Lines(items) => {
            let mut lines = Map::new();
            for item in items {
                if random.percent(60) && item.input.input.name() == "text" {
                    lines.insert(item.name.clone(), json!(random.pick(&["a", "a@b.org"])));
                }
            }
            (!lines.is_empty()).then(|| json!(lines))?
        }
        Kind::Slider(slider) if !slider.range => {
            let beside = if random.percent(10) { 0.5 } else { 1.0 };
            Value::Number(slider.least + slider.step * beside).to_json()
        }
        _ => return None,
    })
}
