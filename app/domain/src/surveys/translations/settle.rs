//! What becomes of a translator's page when it is saved.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Text;
use crate::language::Language;

/// One text of a translator's page as it was sent.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Entry {
    /// Where it stands.
    pub place: String,
    /// The source text that the page showed.
    pub source: String,
    /// The translation that the page began with.
    pub before: String,
    /// The translation as it was typed.
    pub typed: String,
}

impl Entry {
    /// A text as it is stored, nothing typed yet.
    pub fn of(text: &Text, language: Language) -> Self {
        let stored = text.translation(language).to_owned();
        Self {
            place: text.place.clone(),
            source: text.source.clone(),
            before: stored.clone(),
            typed: stored,
        }
    }
}

/// A text that somebody else has changed since the page was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clash {
    /// What was sent.
    pub entry: Entry,
    /// The source text now; `None` when it is not there any more.
    pub source: Option<String>,
    /// The translation that is stored now.
    pub stored: String,
}

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Settled {
    /// Translations to keep, by place.
    pub changes: BTreeMap<String, String>,
    /// What a person has to decide.
    pub clashes: Vec<Clash>,
}

/// Compares what was sent with what is stored: only what was typed is changed, and only where nobody else was.
pub fn settle(texts: &[Text], language: Language, entries: Vec<Entry>) -> Settled {
    let mut settled = Settled::default();
    for mut entry in entries {
        entry.typed = in_lines(&entry.typed);
        let (before, source) = (in_lines(&entry.before), in_lines(&entry.source));
        if entry.typed == before {
            continue;
        }
        let Some(text) = texts.iter().find(|text| text.place == entry.place) else {
            settled.clashes.push(Clash {
                entry,
                source: None,
                stored: String::new(),
            });
            continue;
        };
        let stored = in_lines(text.translation(language));
        if stored == entry.typed {
            continue;
        }
        if stored != before || in_lines(&text.source) != source {
            settled.clashes.push(Clash {
                entry,
                source: Some(text.source.clone()),
                stored,
            });
        } else {
            settled.changes.insert(entry.place, entry.typed);
        }
    }
    settled
}

/// Browsers send line ends as two characters; spaces around a text mean nothing.
fn in_lines(text: &str) -> String {
    text.replace("\r\n", "\n").trim().to_owned()
}
