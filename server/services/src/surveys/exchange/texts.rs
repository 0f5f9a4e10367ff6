//! Texts in several languages, and the languages' names in other programs.

use serde_json::{Map, Value as Json};

/// A plain text as the HTML of a note.
pub(super) fn html(text: &str) -> String {
    let escaped = text
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    escaped.replace('\n', "<br>")
}

/// A text by language: the plain text when there is only the default.
///
/// `texts` are pairs of a BCP 47 tag, none for the default language, and the text; empty ones count as missing.
/// The flag tells that the default was missing and another language took its place.
pub(super) fn localised(texts: &[(Option<String>, String)]) -> (Option<Json>, bool) {
    let mut members = Map::new();
    for (tag, text) in texts.iter().filter(|(_, text)| !text.trim().is_empty()) {
        let key = tag.as_deref().unwrap_or("default");
        members
            .entry(key.to_owned())
            .or_insert_with(|| Json::from(text.clone()));
    }
    let Some(first) = members.values().next().cloned() else {
        return (None, false);
    };
    let missing = !members.contains_key("default");
    if missing {
        members.insert("default".to_owned(), first);
    }
    let only = match (members.len(), members.get("default")) {
        (1, Some(text)) => Some(text.clone()),
        _ => None,
    };
    (Some(only.unwrap_or(Json::Object(members))), missing)
}

/// The texts of a JSON text: a tag, none for the default, and the text.
pub(super) fn by_language(text: &Json) -> Vec<(Option<&str>, &str)> {
    match text {
        Json::String(text) => vec![(None, text)],
        Json::Object(texts) => texts
            .iter()
            .filter_map(|(tag, text)| {
                let tag = (tag != "default").then_some(tag.as_str());
                Some((tag, text.as_str()?))
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// The text in the default language.
pub(super) fn default_text(text: &Json) -> &str {
    by_language(text)
        .into_iter()
        .find_map(|(tag, text)| tag.is_none().then_some(text))
        .unwrap_or_default()
}

const LANGUAGES: [(&str, &str); 48] = [
    ("afrikaans", "af"),
    ("albanian", "sq"),
    ("amharic", "am"),
    ("arabic", "ar"),
    ("bengali", "bn"),
    ("bulgarian", "bg"),
    ("burmese", "my"),
    ("catalan", "ca"),
    ("chinese", "zh-Hans"),
    ("croatian", "hr"),
    ("czech", "cs"),
    ("danish", "da"),
    ("deutsch", "de"),
    ("dutch", "nl"),
    ("english", "en"),
    ("español", "es"),
    ("farsi", "fa"),
    ("finnish", "fi"),
    ("français", "fr"),
    ("french", "fr"),
    ("german", "de"),
    ("greek", "el"),
    ("hausa", "ha"),
    ("hebrew", "he"),
    ("hindi", "hi"),
    ("hungarian", "hu"),
    ("indonesian", "id"),
    ("italian", "it"),
    ("italiano", "it"),
    ("japanese", "ja"),
    ("korean", "ko"),
    ("macedonian", "mk"),
    ("nepali", "ne"),
    ("norwegian", "no"),
    ("persian", "fa"),
    ("polish", "pl"),
    ("portuguese", "pt"),
    ("romanian", "ro"),
    ("russian", "ru"),
    ("serbian", "sr"),
    ("somali", "so"),
    ("spanish", "es"),
    ("swahili", "sw"),
    ("swedish", "sv"),
    ("turkish", "tr"),
    ("ukrainian", "uk"),
    ("urdu", "ur"),
    ("vietnamese", "vi"),
];

/// The BCP 47 tag of a language as forms name it: `English (en)`, `de`, `french`; `None` when that is unknown.
pub(super) fn language_tag(name: &str) -> Option<String> {
    let is_tag = |text: &str| {
        let mut parts = text.split(['-', '_']);
        let primary = parts.next().unwrap_or_default();
        (2..=3).contains(&primary.len())
            && primary.bytes().all(|byte| byte.is_ascii_alphabetic())
            && parts.all(|part| {
                (2..=8).contains(&part.len())
                    && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
            })
    };
    let name = name.trim();
    if let Some((_, code)) = name
        .strip_suffix(')')
        .and_then(|name| name.rsplit_once('('))
        && is_tag(code.trim())
    {
        return Some(code.trim().replace('_', "-"));
    }
    let lower = name.to_lowercase();
    LANGUAGES
        .iter()
        .find(|(found, _)| *found == lower)
        .map(|(_, tag)| (*tag).to_owned())
        .or_else(|| is_tag(name).then(|| name.replace('_', "-")))
}

/// The tag with its language's English name in front, as forms write it.
pub(super) fn language_name(tag: &str) -> String {
    let name = LANGUAGES
        .iter()
        .filter(|(name, _)| name.is_ascii() && *name != "deutsch" && *name != "italiano")
        .find(|(_, found)| *found == tag)
        .map(|(name, _)| *name);
    match name {
        Some(name) => {
            let (first, rest) = name.split_at_checked(1).unwrap_or((name, ""));
            format!("{}{rest} ({tag})", first.to_uppercase())
        }
        None => tag.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn languages_are_known_by_name_and_tag() {
        for (name, tag) in [
            ("English (en)", Some("en")),
            ("Chinese", Some("zh-Hans")),
            ("pt_BR", Some("pt-BR")),
            ("Klingon", None),
        ] {
            assert_eq!(language_tag(name).as_deref(), tag, "{name}");
        }
        for tag in ["en", "de", "it", "zh-Hans", "xx"] {
            assert_eq!(language_tag(&language_name(tag)).as_deref(), Some(tag));
        }
    }

    #[test]
    fn a_text_without_the_default_language_takes_another_as_default() {
        let german = [(Some("de".to_owned()), "Ja".to_owned())];
        assert_eq!(
            localised(&german),
            (Some(json!({"default": "Ja", "de": "Ja"})), true)
        );
        assert_eq!(localised(&[(None, " ".to_owned())]), (None, false));
    }
}
