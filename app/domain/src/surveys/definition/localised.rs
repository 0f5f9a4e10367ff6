//! Texts in several languages.

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::language::Language;

/// A text in one or several languages.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Localised {
    /// The text where there is no other.
    pub fallback: String,
    /// The text by language.
    pub translations: Vec<(Language, String)>,
}

impl Localised {
    /// A text that is the same in every language.
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            fallback: text.into(),
            translations: Vec::new(),
        }
    }

    /// The text in a language, or the fallback.
    pub fn text(&self, language: Language) -> &str {
        self.translations
            .iter()
            .find(|(found, _)| *found == language)
            .map_or(self.fallback.as_str(), |(_, text)| text)
    }

    /// Whether there is no text at all.
    pub fn is_empty(&self) -> bool {
        self.fallback.is_empty() && self.translations.is_empty()
    }
}

/// The same definition with every text in one language: what a page sends to the browser.
pub fn in_one_language(definition: &Json, language: Language) -> Json {
    match definition {
        Json::Array(items) => Json::Array(
            items
                .iter()
                .map(|item| in_one_language(item, language))
                .collect(),
        ),
        Json::Object(fields) => {
            let is_text = !fields.is_empty()
                && fields.iter().all(|(tag, text)| {
                    text.is_string() && (tag == "default" || Language::from_tag(tag).is_some())
                });
            if is_text {
                let translated = fields
                    .iter()
                    .find(|(tag, _)| Language::from_tag(tag) == Some(language));
                return translated
                    .map(|(_, text)| text)
                    .or_else(|| fields.get("default"))
                    .or_else(|| fields.values().next())
                    .cloned()
                    .unwrap_or(Json::Null);
            }
            Json::Object(
                fields
                    .iter()
                    .map(|(name, value)| (name.clone(), in_one_language(value, language)))
                    .collect(),
            )
        }
        other => other.clone(),
    }
}
