//! What conditions can be about: the questions of a document with the answers that they offer, and its values.

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json, json};

use crate::{
    language::Language,
    surveys::{
        authoring::{
            Document, ElementType, Target, document::name_of, lines::key_of, properties::text_in,
        },
        letters::lowered,
    },
};

/// Something that a condition can be about.
#[derive(Debug, Clone, PartialEq)]
pub struct Subject {
    /// What stands in the braces.
    pub name: String,
    /// The element that it belongs to; none for a calculated value.
    pub element: Option<String>,
    /// What is asked; the name when nothing is said.
    pub title: String,
    /// The answers that are offered; empty when anything can be entered.
    pub offers: Vec<Offered>,
    /// Whether several answers can be chosen.
    pub several: bool,
    /// Whether what is entered is a number.
    pub number: bool,
}

/// An answer that is offered.
#[derive(Debug, Clone, PartialEq)]
pub struct Offered {
    /// Its value as forms write it.
    pub key: String,
    /// Its text; empty for the common words of "other", "yes" and the like.
    pub text: String,
    /// Its value.
    pub(super) value: Json,
}

/// Everything that a condition can be about, in the order of the document.
pub fn subjects(document: &Document, language: Language) -> Vec<Subject> {
    let own = document.language();
    let words = |json: Option<&Json>| {
        let text = text_in(json, language, own);
        if text.is_empty() {
            text_in(json, own, own)
        } else {
            text
        }
    };
    let mut found = Vec::new();
    for outline in document.elements() {
        let name = name_of(outline.json);
        let Some(kind) = outline.kind.filter(|kind| kind.is_question()) else {
            continue;
        };
        let title = Some(words(outline.json.get("title"))).filter(|title| !title.is_empty());
        let title = title.unwrap_or_else(|| name.to_owned());
        let mut push = |part: Option<(String, String)>, offers: Vec<Offered>| {
            let (name, title) = match part {
                None => (name.to_owned(), title.clone()),
                Some((key, text)) => (format!("{name}.{key}"), format!("{title}: {text}")),
            };
            let input = outline.json.get("inputType").and_then(Json::as_str);
            found.push(Subject {
                name,
                element: Some(name_of(outline.json).to_owned()),
                title,
                offers,
                several: matches!(kind, ElementType::Checkbox | ElementType::Tagbox)
                    || outline.json.get("multiSelect") == Some(&Json::Bool(true)),
                number: matches!(kind, ElementType::Slider | ElementType::Rating)
                    || matches!(input, Some("number" | "range")),
            });
        };
        let list = |name: &str| entries(outline.json.get(name), &words);
        match kind {
            ElementType::Matrix => {
                let columns = list("columns");
                for row in list("rows") {
                    let text = Some(row.text).filter(|text| !text.is_empty());
                    let text = text.unwrap_or_else(|| row.key.clone());
                    push(Some((row.key, text)), columns.clone());
                }
            }
            ElementType::Multipletext => {
                for line in list("items") {
                    let text = Some(line.text).filter(|text| !text.is_empty());
                    let text = text.unwrap_or_else(|| line.key.clone());
                    push(Some((line.key, text)), Vec::new());
                }
            }
            ElementType::Matrixdropdown => push(None, Vec::new()),
            _ => push(None, offers(document, outline.json, kind, &words)),
        }
    }
    for value in document.calculated() {
        found.push(Subject {
            title: value.name.clone(),
            name: value.name,
            element: None,
            offers: Vec::new(),
            several: false,
            number: false,
        });
    }
    found
}

fn offers(
    document: &Document,
    json: &Map<String, Json>,
    kind: ElementType,
    words: &dyn Fn(Option<&Json>) -> String,
) -> Vec<Offered> {
    let on = |name: &str| json.get(name) == Some(&Json::Bool(true));
    let named = |key: &str, value: Json, text: &str| Offered {
        key: key.to_owned(),
        text: words(json.get(text)),
        value,
    };
    match kind {
        ElementType::Boolean => vec![
            named("true", json!(true), "labelTrue"),
            named("false", json!(false), "labelFalse"),
        ],
        ElementType::Rating => {
            let values = entries(json.get("rateValues"), words);
            if !values.is_empty() {
                return values;
            }
            let count = |name: &str| json.get(name).and_then(Json::as_u64);
            let least = count("rateMin").unwrap_or(1);
            let step = count("rateStep").filter(|step| *step > 0).unwrap_or(1);
            let most = count("rateMax").unwrap_or_else(|| {
                let steps = count("rateCount").unwrap_or(5).saturating_sub(1);
                least.saturating_add(steps.saturating_mul(step))
            });
            let mut steps = Vec::new();
            let mut next = least;
            while next <= most && steps.len() < 100 {
                steps.push(Offered {
                    key: next.to_string(),
                    text: next.to_string(),
                    value: json!(next),
                });
                next = next.saturating_add(step);
            }
            steps
        }
        ElementType::Radiogroup
        | ElementType::Checkbox
        | ElementType::Dropdown
        | ElementType::Tagbox
        | ElementType::Imagepicker => {
            let mut all = entries(source(document, json).get("choices"), words);
            for (flag, former, key, text) in [
                ("showOtherItem", "hasOther", "other", "otherText"),
                ("showNoneItem", "hasNone", "none", "noneText"),
                ("showRefuseItem", "", "refused", "refuseText"),
                ("showDontKnowItem", "", "dontknow", "dontKnowText"),
            ] {
                if on(flag) || on(former) {
                    all.push(named(key, json!(key), text));
                }
            }
            all
        }
        _ => Vec::new(),
    }
}

/// The question that has the choices: itself, or the one at the end of the chain from which they are carried.
fn source<'a>(document: &'a Document, json: &'a Map<String, Json>) -> &'a Map<String, Json> {
    let mut found = json;
    let mut seen = BTreeSet::new();
    while let Some(from) = found.get("choicesFromQuestion").and_then(Json::as_str) {
        match document.get(&Target::Element(from.to_owned())) {
            Some(next) if seen.insert(from) => found = next,
            _ => break,
        }
    }
    found
}

fn entries(list: Option<&Json>, words: &dyn Fn(Option<&Json>) -> String) -> Vec<Offered> {
    let list = list.and_then(Json::as_array);
    list.into_iter()
        .flatten()
        .map(|entry| {
            let key = key_of(entry);
            let text = words(entry.get("text").or_else(|| entry.get("title")));
            let value = match entry {
                Json::Object(object) => object.get("value").cloned().unwrap_or_else(|| json!(key)),
                plain => plain.clone(),
            };
            Offered {
                text: if text.is_empty() { key.clone() } else { text },
                key,
                value,
            }
        })
        .filter(|offered| !offered.key.is_empty())
        .collect()
}

/// The subject that a name in braces stands for.
pub fn subject<'a>(subjects: &'a [Subject], name: &str) -> Option<&'a Subject> {
    let name = lowered(name.trim());
    subjects
        .iter()
        .find(|subject| lowered(&subject.name) == name)
}
