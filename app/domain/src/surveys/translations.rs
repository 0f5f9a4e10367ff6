//! The texts of a questionnaire beside their translations: what is translated, what is not, and what becomes of a
//! translator's page when somebody else has worked on the same texts meanwhile.
//!
//! A text is told by its *place*, made of names and not of numbers, so that a question may move:
//! `survey/pages/about_you/elements/role/title`.

mod settle;
#[cfg(test)]
mod tests;
mod walk;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use super::{
    catalogue::Survey, comments::Comment, definition::references::piped, letters::lowered,
    number::number_in,
};
use crate::{forms::FieldError, language::Language};

pub use settle::{Clash, Entry, Settled, settle};
pub use walk::{Spot, each_text};

/// A text of a questionnaire with its translations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// Where it stands, by names.
    pub place: String,
    /// Where it stands in the document: `pages[0].elements[1].title`.
    pub path: String,
    /// The name of its page; `None` for the questionnaire as a whole.
    pub page: Option<String>,
    /// The name of the element it belongs to; `None` for pages and the questionnaire.
    pub element: Option<String>,
    /// The property it is, or the list it is an entry of: `title`, `choices`.
    pub member: String,
    /// Whether nobody has to translate it: a choice that is its own value, or a number.
    pub same_everywhere: bool,
    /// The text in the questionnaire's own language, which stands in for every translation that is missing.
    pub source: String,
    /// The text by other language.
    pub translations: BTreeMap<Language, String>,
}

impl Text {
    /// The translation into a language; empty when there is none.
    pub fn translation(&self, language: Language) -> &str {
        self.translations.get(&language).map_or("", String::as_str)
    }

    /// Whether it should be translated and is not.
    pub fn is_missing(&self, language: Language) -> bool {
        !self.same_everywhere && self.translation(language).trim().is_empty()
    }

    /// Whether it is written with tags.
    pub fn has_markup(&self) -> bool {
        self.member == "html"
    }
}

/// The language that the texts without a language are in.
pub fn own_language(document: &Json) -> Language {
    let tag = document.get("locale").and_then(Json::as_str);
    tag.and_then(Language::from_tag).unwrap_or_default()
}

/// All texts in the order in which they are read; empty ones are left out.
pub fn texts(document: &Json) -> Vec<Text> {
    let own = own_language(document);
    let mut texts = Vec::new();
    each_text(&mut document.clone(), &mut |spot, text| {
        let mut translations = BTreeMap::new();
        let mut source = String::new();
        match text {
            Json::String(plain) => source.clone_from(plain),
            Json::Object(members) => {
                for (tag, words) in members.iter() {
                    let words = words.as_str().unwrap_or_default();
                    match Language::from_tag(tag) {
                        _ if tag == "default" => words.clone_into(&mut source),
                        Some(language) if language == own && source.is_empty() => {
                            words.clone_into(&mut source);
                        }
                        Some(language) => {
                            translations.insert(language, words.to_owned());
                        }
                        None => {}
                    }
                }
            }
            _ => {}
        }
        translations.remove(&own);
        let is_number = number_in(source.trim()).is_some();
        texts.push(Text {
            place: spot.place.to_owned(),
            path: spot.path.to_owned(),
            page: spot.page.map(str::to_owned),
            element: spot.element.map(str::to_owned),
            member: spot.member.to_owned(),
            same_everywhere: translations.is_empty() && (spot.is_value || is_number),
            source,
            translations,
        });
    });
    texts
}

/// The same questionnaire with these translations into a language, by place; an empty one removes what there was.
pub fn with_translations(
    document: &Json,
    language: Language,
    changes: &BTreeMap<String, String>,
) -> Json {
    let mut changed = document.clone();
    each_text(&mut changed, &mut |spot, text| {
        if let Some(words) = changes.get(spot.place) {
            put(text, language, words);
        }
    });
    changed
}

/// The same questionnaire without any text in a language.
pub fn without_language(document: &Json, language: Language) -> Json {
    let mut changed = document.clone();
    each_text(&mut changed, &mut |_, text| put(text, language, ""));
    changed
}

/// A text without its tags; an opening of several paragraphs ends with the first.
pub fn without_tags(html: &str) -> String {
    let first = html.split("</p>").next().unwrap_or_default();
    let mut out = String::new();
    let mut inside = false;
    for character in first.chars() {
        match character {
            '<' => inside = true,
            '>' => inside = false,
            other if !inside => out.push(other),
            _ => {}
        }
    }
    out
}

/// The same questionnaire written in another language: its translations become the texts themselves, and what they
/// were becomes a translation. What is not translated stays, and says in which language it is.
pub fn with_own_language(document: &Json, own: Language) -> Json {
    let former = own_language(document);
    let mut changed = document.clone();
    if former == own {
        return changed;
    }
    each_text(&mut changed, &mut |spot, text| {
        if let Json::String(plain) = text {
            if !spot.is_value && number_in(plain.trim()).is_none() {
                *text = json!({"default": plain, former.tag(): plain});
            }
            return;
        }
        let Json::Object(members) = text else {
            return;
        };
        let of = |language: Language| {
            let tags = members.keys().filter(|tag| *tag != "default");
            let mut tags = tags.filter(|tag| Language::from_tag(tag) == Some(language));
            tags.next().cloned()
        };
        let (tag, former_tag) = (of(own), of(former));
        let source = members.get("default").cloned();
        if let (Some(source), None) = (source, former_tag) {
            members.insert(former.tag().to_owned(), source);
        }
        if let Some(translation) = tag.and_then(|tag| members.remove(&tag)) {
            members.insert("default".to_owned(), translation);
        }
    });
    if let Json::Object(members) = &mut changed {
        members.insert("locale".to_owned(), json!(own.tag()));
    }
    changed
}

/// Sets what a text is in a language, under the tag that it has there already.
fn put(text: &mut Json, language: Language, words: &str) {
    match text {
        Json::Object(members) => {
            let is_of =
                |tag: &String| tag != "default" && Language::from_tag(tag) == Some(language);
            let tags: Vec<String> = members.keys().filter(|tag| is_of(tag)).cloned().collect();
            if words.trim().is_empty() {
                for tag in &tags {
                    members.remove(tag);
                }
                let only = members
                    .get("default")
                    .filter(|_| members.len() == 1)
                    .cloned();
                if let Some(plain) = only {
                    *text = plain;
                }
            } else {
                let tag = tags.first().map_or(language.tag(), String::as_str);
                members.insert(tag.to_owned(), json!(words));
            }
        }
        Json::String(plain) if !words.trim().is_empty() => {
            *text = json!({"default": plain, language.tag(): words});
        }
        _ => {}
    }
}

/// How far a translation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Completion {
    /// Into which language.
    pub language: Language,
    /// Texts that are translated.
    pub translated: usize,
    /// Texts that are to be translated.
    pub texts: usize,
    /// Words that are left to translate; characters where the questionnaire's own language is Chinese.
    pub words_left: usize,
}

/// How far the translation into a language is.
pub fn completion(texts: &[Text], language: Language) -> Completion {
    let mut completion = Completion {
        language,
        translated: 0,
        texts: 0,
        words_left: 0,
    };
    for text in texts.iter().filter(|text| !text.same_everywhere) {
        completion.texts += 1;
        if text.is_missing(language) {
            completion.words_left += words(&text.source);
        } else {
            completion.translated += 1;
        }
    }
    completion
}

/// Words between spaces; where there are none, every character beyond Latin, Greek and Cyrillic letters is a word.
fn words(text: &str) -> usize {
    let has_letters = |word: &&str| word.chars().any(char::is_alphanumeric);
    let spaced = text.split_whitespace().filter(has_letters).count();
    let wide = |character: &char| character.is_alphabetic() && *character >= '\u{2e80}';
    spaced.max(text.chars().filter(wide).count())
}

/// What is wrong with the names in braces of a translation: names that are left out, and names that the source lacks.
pub fn name_warnings(source: &str, translation: &str) -> Vec<FieldError> {
    if translation.trim().is_empty() {
        return Vec::new();
    }
    let names = |text: &str| -> BTreeMap<String, String> {
        piped(text)
            .map(|name| (lowered(name.trim()), name.trim().to_owned()))
            .collect()
    };
    let (wanted, found) = (names(source), names(translation));
    let lost = wanted.iter().filter(|(key, _)| !found.contains_key(*key));
    let strange = found.iter().filter(|(key, _)| !wanted.contains_key(*key));
    lost.map(|(_, name)| ("translations-name-lost", name))
        .chain(strange.map(|(_, name)| ("translations-name-strange", name)))
        .map(|(message, name)| FieldError::new("", message).with("name", format!("{{{name}}}")))
        .collect()
}

/// A survey with the texts of the questionnaire that is shown to translators.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Translations {
    /// The survey.
    pub survey: Survey,
    /// Whether it is being prepared: one in the field does not change.
    pub in_work: bool,
    /// The language of the texts without a language.
    pub own: Language,
    /// Counts the steps of its editing; forms name the one they were made from.
    pub revision: i64,
    /// Whether the questionnaire as it is being edited has no errors.
    pub sound: bool,
    /// Its texts in the order of reading.
    pub texts: Vec<Text>,
    /// What is said about it by those who prepare it.
    pub comments: Vec<Comment>,
}

impl Translations {
    /// The languages in which at least one text is translated.
    pub fn begun(&self) -> BTreeSet<Language> {
        let languages = self.texts.iter().flat_map(|text| text.translations.keys());
        languages.copied().collect()
    }

    /// How far each language is, the own one left out, in the order of [`Language::ALL`].
    pub fn completions(&self) -> Vec<Completion> {
        Language::ALL
            .into_iter()
            .filter(|language| *language != self.own)
            .map(|language| completion(&self.texts, language))
            .collect()
    }

    /// The title of a page or element in the questionnaire's own language; its name when it has none, and the title of
    /// the questionnaire for neither.
    pub fn title_of<'t>(&'t self, page: Option<&'t str>, element: Option<&'t str>) -> &'t str {
        let ends: Vec<String> = match (page, element) {
            (_, Some(element)) => ["elements", "questions"]
                .map(|list| format!("/{list}/{element}/title"))
                .to_vec(),
            (Some(page), None) => vec![format!("survey/pages/{page}/title")],
            (None, None) => vec!["survey/title".to_owned()],
        };
        self.texts
            .iter()
            .find(|text| ends.iter().any(|end| text.place.ends_with(end)))
            .map_or_else(
                || element.or(page).unwrap_or_default(),
                |text| text.source.as_str(),
            )
    }
}
