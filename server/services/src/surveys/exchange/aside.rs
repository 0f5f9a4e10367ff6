//! Writing a format in two passes: first what it can say, then beside it what was lost on the way.

use std::collections::BTreeMap;

use folkmoot_domain::surveys::exchange::{ItemKind, Reason};
use serde_json::{Value as Json, json};

use super::{losses::Losses, patch};

/// A written questionnaire, and the JSON pointers of the places in it that can carry a patch.
pub(super) struct Written<W> {
    pub(super) document: W,
    pub(super) places: Vec<String>,
}

/// Writes a definition so that reading it gives the same definition.
///
/// `write` puts the patches it is given where they belong; `read` is the reader of the same format.
pub(super) fn write_whole<W>(
    definition: &Json,
    losses: &mut Losses,
    write: impl Fn(&BTreeMap<String, Json>) -> Written<W>,
    read: impl Fn(&W) -> Option<Json>,
) -> W {
    let plain = write(&BTreeMap::new());
    let base = read(&plain.document).unwrap_or(Json::Null);
    let places = plain.places.iter().map(String::as_str);
    let patches = patch::patches(base, definition, places);
    let written = write(&patches);
    if read(&written.document).as_ref() == Some(definition) {
        report(definition, "", &patches, losses);
        return written.document;
    }
    // Texts that look like the format itself can mislead its reader; then the whole stands beside it once more.
    let whole = BTreeMap::from([(String::new(), json!({"$": definition}))]);
    report(definition, "", &BTreeMap::new(), losses);
    losses.remark(Losses::SURVEY, Reason::new("exchange-whole-aside"));
    write(&whole).document
}

/// One item for each page and element, with what of it only we will read.
pub(super) fn report(
    element: &Json,
    pointer: &str,
    patches: &BTreeMap<String, Json>,
    losses: &mut Losses,
) {
    let item = match element.get("type").and_then(Json::as_str) {
        _ if pointer.is_empty() => Losses::SURVEY,
        kind => {
            let name = element
                .get("name")
                .and_then(Json::as_str)
                .unwrap_or_default();
            losses.item(kind_of(kind), name, pointer)
        }
    };
    let mut aside: Vec<String> = patches.get(pointer).map(patch::names).into_iter().collect();
    for list in ["choices", "rows", "columns"] {
        let prefix = format!("{pointer}/{list}/");
        if !pointer.is_empty() && patches.keys().any(|place| place.starts_with(&prefix)) {
            aside.push(list.to_owned());
        }
    }
    if !aside.is_empty() {
        let names = aside.join(", ");
        losses.remark(
            item,
            Reason::new("exchange-kept-aside").with("names", names),
        );
    }
    for list in ["pages", "elements"] {
        for (index, inner) in element
            .get(list)
            .and_then(Json::as_array)
            .into_iter()
            .flatten()
            .enumerate()
        {
            report(inner, &format!("{pointer}/{list}/{index}"), patches, losses);
        }
    }
}

/// What an element of a type is; none for a page.
pub(super) fn kind_of(kind: Option<&str>) -> ItemKind {
    match kind {
        None | Some("panel") => ItemKind::Group,
        Some("html" | "image") => ItemKind::Note,
        Some("expression") => ItemKind::Calculation,
        Some(_) => ItemKind::Question,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_misleads_the_reader_is_written_as_a_whole() {
        let definition = json!({"title": "T"});
        let write = |patches: &BTreeMap<String, Json>| Written {
            document: patches.get("").cloned(),
            places: Vec::new(),
        };
        let mut losses = Losses::new();
        let document = write_whole(&definition, &mut losses, write, |patch| {
            let mut read = json!({"title": "misread"});
            if let Some(patch) = patch {
                patch::apply(&mut read, patch);
            }
            Some(read)
        });
        assert_eq!(document, Some(json!({"$": definition})));
    }
}
