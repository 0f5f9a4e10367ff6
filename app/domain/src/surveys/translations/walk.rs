//! The way through all texts of a document.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

/// The members that hold sentences, in the order in which they are read.
const SENTENCES: [&str; 23] = [
    "title",
    "description",
    "justification",
    "html",
    "altText",
    "text",
    "placeholder",
    "minRateDescription",
    "maxRateDescription",
    "labelTrue",
    "labelFalse",
    "otherText",
    "otherPlaceholder",
    "noneText",
    "refuseText",
    "dontKnowText",
    "commentText",
    "commentPlaceholder",
    "requiredErrorText",
    "minErrorText",
    "maxErrorText",
    "otherErrorText",
    "completedHtml",
];

/// The lists whose items may be sentences themselves.
const CHOICES: [&str; 4] = ["choices", "rows", "columns", "rateValues"];

/// What is read before the lists; the rest comes behind them.
const BEFORE_LISTS: usize = 11;

/// Where a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spot<'a> {
    /// By names: `survey/pages/about_you/elements/role/title`.
    pub place: &'a str,
    /// In the document: `pages[0].elements[1].title`.
    pub path: &'a str,
    /// The name of its page.
    pub page: Option<&'a str>,
    /// The name of the innermost element.
    pub element: Option<&'a str>,
    /// The property it is, or the list it is an entry of.
    pub member: &'a str,
    /// Whether it is an entry of a list that has no text besides its value.
    pub is_value: bool,
}

/// Calls for every text that isn't empty, in the order in which they are read. A choice without a text of its own gets
/// one once the call makes an object of it.
pub fn each_text(document: &mut Json, call: &mut impl FnMut(Spot<'_>, &mut Json)) {
    let root = Spot {
        place: "survey",
        path: "",
        page: None,
        element: None,
        member: "",
        is_value: false,
    };
    walk(document, root, call);
}

fn walk(value: &mut Json, at: Spot<'_>, call: &mut impl FnMut(Spot<'_>, &mut Json)) {
    let Json::Object(members) = value else {
        return;
    };
    let mut names: Vec<String> = members.keys().cloned().collect();
    names.sort_by_key(|name| rank(name));
    for name in names {
        let Some(inner) = members.get_mut(&name) else {
            continue;
        };
        let place = format!("{}/{name}", at.place);
        let path = match at.path {
            "" => name.clone(),
            outer => format!("{outer}.{name}"),
        };
        if SENTENCES.contains(&name.as_str()) && is_text(inner) {
            if !is_empty(inner) {
                // The text of a choice is told by the list it stands in, and stands where its value did before it had one.
                let (place, member) = if name == "text" && CHOICES.contains(&at.member) {
                    (at.place, at.member)
                } else {
                    (place.as_str(), name.as_str())
                };
                let spot = Spot {
                    place,
                    path: &path,
                    member,
                    ..at
                };
                call(spot, inner);
            }
        } else if let Json::Array(items) = inner {
            list(items, &name, (&place, &path), at, call);
        }
    }
}

fn list(
    items: &mut [Json],
    list: &str,
    (place, path): (&str, &str),
    at: Spot<'_>,
    call: &mut impl FnMut(Spot<'_>, &mut Json),
) {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for (index, item) in items.iter_mut().enumerate() {
        let name = name_of(item).unwrap_or_else(|| index.to_string());
        let count = seen.entry(name.clone()).or_default();
        *count += 1;
        let place = match *count {
            1 => format!("{place}/{name}"),
            count => format!("{place}/{name}#{count}"),
        };
        let path = format!("{path}[{index}]");
        let spot = Spot {
            place: &place,
            path: &path,
            page: if list == "pages" {
                Some(&name)
            } else {
                at.page
            },
            element: if list == "elements" || list == "questions" {
                Some(&name)
            } else {
                at.element
            },
            member: list,
            is_value: false,
        };
        if CHOICES.contains(&list) && item.is_string() {
            // A word that is its own value: it gets a text once somebody translates it.
            let spot = Spot {
                is_value: true,
                ..spot
            };
            let mut text = item.clone();
            call(spot, &mut text);
            if text.is_object() {
                *item = json!({"value": item, "text": text});
            }
        } else {
            walk(item, spot, call);
        }
    }
}

/// What an entry of a list is called; `None` for one that has neither name nor value.
fn name_of(item: &Json) -> Option<String> {
    let named = ["name", "value"].iter().find_map(|key| item.get(key));
    named
        .or(Some(item).filter(|item| item.is_string()))
        .map(|name| match name {
            Json::String(text) => text.clone(),
            other => other.to_string(),
        })
}

fn rank(name: &str) -> usize {
    let place = SENTENCES.iter().position(|sentence| *sentence == name);
    match place {
        Some(place) if place < BEFORE_LISTS => place,
        Some(place) => BEFORE_LISTS + 10 + place,
        None => match name {
            "rows" => BEFORE_LISTS,
            "elements" | "questions" | "pages" => BEFORE_LISTS + 2,
            "validators" => BEFORE_LISTS + 100,
            _ => BEFORE_LISTS + 1,
        },
    }
}

fn is_text(text: &Json) -> bool {
    match text {
        Json::String(_) => true,
        Json::Object(texts) => texts.values().all(Json::is_string),
        _ => false,
    }
}

fn is_empty(text: &Json) -> bool {
    match text {
        Json::String(text) => text.is_empty(),
        Json::Object(texts) => texts
            .values()
            .all(|text| text.as_str().is_none_or(str::is_empty)),
        _ => true,
    }
}
