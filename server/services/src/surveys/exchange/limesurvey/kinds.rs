//! The types of questions.

use folkmoot_domain::surveys::exchange::Reason;
use serde_json::{Map, Value as Json, json};

use super::{build::Building, structure::Row};

/// The types with a column for each answer.
const ARRAYS: [&str; 6] = ["F", "H", "A", "B", "C", "E"];

impl Building<'_> {
    /// Our type, with its choices, rows and columns.
    pub(super) fn kind(
        &mut self,
        question: &Row,
        kind: &str,
        item: usize,
        members: &mut Map<String, Json>,
    ) -> Option<&'static str> {
        let mut put = |name: &str, value: Json| {
            members.insert(name.to_owned(), value);
        };
        if ARRAYS.contains(&kind) {
            put("rows", self.parts(question, "0"));
            put(
                "columns",
                match kind {
                    "A" => json!([1, 2, 3, 4, 5]),
                    "B" => json!([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
                    "C" => {
                        json!([yes(), {"value": "U", "text": {"default": "Uncertain", "de": "Unsicher", "it": "Incerto", "zh-Hans": "不确定"}}, no()])
                    }
                    "E" => json!([
                        {"value": "I", "text": {"default": "Increase", "de": "Zunahme", "it": "Aumento", "zh-Hans": "增加"}},
                        {"value": "S", "text": {"default": "Same", "de": "Gleich", "it": "Uguale", "zh-Hans": "不变"}},
                        {"value": "D", "text": {"default": "Decrease", "de": "Abnahme", "it": "Diminuzione", "zh-Hans": "减少"}},
                    ]),
                    _ => self.answers(question),
                },
            );
            return Some("matrix");
        }
        Some(match kind {
            "L" | "O" => {
                put("choices", self.answers(question));
                if kind == "O" {
                    self.losses
                        .changed(item, Reason::new("exchange-choice-comments"));
                }
                "radiogroup"
            }
            "!" => {
                put("choices", self.answers(question));
                "dropdown"
            }
            "M" | "P" => {
                put("choices", self.parts(question, "0"));
                if kind == "P" {
                    self.losses
                        .changed(item, Reason::new("exchange-choice-comments"));
                }
                "checkbox"
            }
            "Y" => {
                put("choices", json!([yes(), no()]));
                "radiogroup"
            }
            "G" => {
                put(
                    "choices",
                    json!([
                        {"value": "F", "text": {"default": "Female", "de": "Weiblich", "it": "Femmina", "zh-Hans": "女"}},
                        {"value": "M", "text": {"default": "Male", "de": "Männlich", "it": "Maschio", "zh-Hans": "男"}},
                    ]),
                );
                "radiogroup"
            }
            "5" => {
                put("rateMin", json!(1));
                put("rateMax", json!(5));
                "rating"
            }
            "R" => {
                put("choices", self.answers(question));
                "ranking"
            }
            "N" | "D" => {
                put(
                    "inputType",
                    json!(if kind == "N" { "number" } else { "date" }),
                );
                "text"
            }
            "S" => "text",
            "T" | "U" => "comment",
            "Q" | "K" => {
                let items = self.parts(question, "0");
                put("items", named(&items, (kind == "K").then_some("number")));
                "multipletext"
            }
            ";" | ":" => {
                put("rows", self.parts(question, "0"));
                let columns = self.parts(question, "1");
                put("columns", named(&columns, None));
                put("cellType", json!("text"));
                "matrixdropdown"
            }
            _ => return None,
        })
    }
}

fn yes() -> Json {
    json!({"value": "Y", "text": {"default": "Yes", "de": "Ja", "it": "Sì", "zh-Hans": "是"}})
}

fn no() -> Json {
    json!({"value": "N", "text": {"default": "No", "de": "Nein", "it": "No", "zh-Hans": "否"}})
}

/// Choices as named fields.
fn named(choices: &Json, input: Option<&str>) -> Json {
    choices
        .as_array()
        .into_iter()
        .flatten()
        .map(|choice| {
            let name = choice.get("value").unwrap_or(choice).clone();
            let mut field = Map::from_iter([("name".to_owned(), name)]);
            field.extend(
                choice
                    .get("text")
                    .map(|title| ("title".to_owned(), title.clone())),
            );
            field.extend(input.map(|input| ("inputType".to_owned(), json!(input))));
            Json::Object(field)
        })
        .collect()
}
