//! The texts of a questionnaire for translators: one PO file (GNU gettext) for each language.
//!
//! `msgctxt` is where a text stands, by names and not by numbers, so that a question may move; `msgid` is the text in
//! the default language.

mod catalogue;
#[cfg(test)]
mod tests;

use std::{collections::BTreeMap, fmt::Write as _};

use folkmoot_domain::surveys::{
    exchange::{ItemKind, Reason},
    translations::{Spot, each_text},
};
use serde_json::{Value as Json, json};

use super::{
    losses::{Losses, Refused},
    texts::{by_language, default_text},
};
use catalogue::{Entry, entries, quoted};

/// Writes the file of a language, or a template of none; texts without a translation have an empty one.
pub(super) fn write(definition: &Json, language: Option<&str>) -> String {
    let written = language.unwrap_or_default();
    let mut file = format!(
        "msgid \"\"\nmsgstr \"\"\n\"Project-Id-Version: {}\\n\"\n\"Language: {written}\\n\"\n\
         \"MIME-Version: 1.0\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\
         \"Content-Transfer-Encoding: 8bit\\n\"\n",
        definition
            .get("title")
            .map(default_text)
            .unwrap_or_default()
            .replace(['"', '\\', '\n'], " ")
    );
    let mut definition = definition.clone();
    each_text(&mut definition, &mut |spot, text| {
        if default_text(text).is_empty() {
            return;
        }
        let translation = by_language(text)
            .into_iter()
            .find_map(|(tag, text)| (tag.is_some() && tag == language).then_some(text))
            .unwrap_or_default();
        let _ = write!(
            file,
            "\nmsgctxt {}\nmsgid {}\nmsgstr {}\n",
            quoted(spot.place),
            quoted(default_text(text)),
            quoted(translation)
        );
    });
    file
}

/// Lays the translations of a file over a definition.
///
/// # Errors
/// When it is no PO file or names no language.
pub(super) fn merge(definition: &Json, source: &str, losses: &mut Losses) -> Result<Json, Refused> {
    let (language, translations) = matched(definition, source, losses)?;
    let mut definition = definition.clone();
    each_text(&mut definition, &mut |Spot { place, .. }, text| {
        if let Some(translation) = translations.get(place) {
            translate(text, &language, translation);
        }
    });
    Ok(definition)
}

/// The language of a file, and its translations by place of the texts that a definition has.
///
/// # Errors
/// When it is no PO file or names no language.
pub(super) fn matched(
    definition: &Json,
    source: &str,
    losses: &mut Losses,
) -> Result<(String, BTreeMap<String, String>), Refused> {
    let (language, found) = entries(source)?;
    let mut by_place: BTreeMap<String, Entry> = BTreeMap::new();
    for entry in found {
        if entry.obsolete {
            let item = losses.item(ItemKind::Message, &entry.context, entry.line.to_string());
            losses.dropped(item, Reason::new("exchange-po-obsolete"));
        } else {
            by_place.insert(entry.context.clone(), entry);
        }
    }
    let mut matched = BTreeMap::new();
    let mut missing = 0_usize;
    each_text(&mut definition.clone(), &mut |Spot { place, .. }, text| {
        if default_text(text).is_empty() {
            return;
        }
        let Some(entry) = by_place.remove(place) else {
            missing += 1;
            return;
        };
        let item = losses.item(ItemKind::Message, place, entry.line.to_string());
        if entry.translation.is_empty() {
            losses.remark(item, Reason::new("exchange-po-untranslated"));
        } else if entry.fuzzy {
            losses.dropped(item, Reason::new("exchange-po-fuzzy"));
        } else if entry.original != default_text(text) {
            let reason = Reason::new("exchange-po-changed").with("text", default_text(text));
            losses.dropped(item, reason);
        } else {
            matched.insert(place.to_owned(), entry.translation);
        }
    });
    for (place, entry) in by_place {
        let item = losses.item(ItemKind::Message, place, entry.line.to_string());
        losses.dropped(item, Reason::new("exchange-po-unknown"));
    }
    if missing > 0 {
        let reason = Reason::new("exchange-po-missing").with("count", missing);
        losses.remark(Losses::SURVEY, reason);
    }
    Ok((language, matched))
}

fn translate(text: &mut Json, language: &str, translation: &str) {
    match text {
        Json::Object(texts) => {
            texts.insert(language.to_owned(), json!(translation));
        }
        Json::String(default) => {
            *text = json!({"default": default, language: translation});
        }
        _ => {}
    }
}
