//! How hard the texts are to read, and how long reading takes.
//!
//! English and German: LIX = words per sentence + 100 × words of more than six letters / words (Björnsson 1968; 50 and
//! more is difficult; German, with its compounds, 60). Italian: Gulpease = 89 + (300 × sentences − 10 × letters) / words
//! (Lucisano & Piemontese 1988; below 60 is difficult for readers with lower secondary school). Chinese: characters per
//! sentence, 30 and more being long. Sentences are long from 25 words (GOV.UK style guide) or 60 Chinese characters.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{
    Finding, Severity,
    plan::Plan,
    texts::{Role, Text, all},
};
use crate::language::Language;

/// A sentence of more words is long.
const LONG_SENTENCE: usize = 25;
/// A Chinese sentence of more characters is long.
const LONG_CHINESE_SENTENCE: usize = 60;
/// A word of more letters is hard on the eyes of most.
const LONGEST_WORD: usize = 25;
/// Fewer words don't give an index that means anything.
const ENOUGH: usize = 60;

/// How reading ease is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// Björnsson's index; higher is harder.
    Lix,
    /// The Italian index; lower is harder.
    Gulpease,
    /// Chinese characters per sentence.
    CharactersPerSentence,
}

impl Measure {
    /// The measure for a language.
    pub fn of(language: Language) -> Self {
        match language {
            Language::English | Language::German => Self::Lix,
            Language::Italian => Self::Gulpease,
            Language::Chinese => Self::CharactersPerSentence,
        }
    }

    /// What it is called; the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Self::Lix => "LIX",
            Self::Gulpease => "Gulpease",
            Self::CharactersPerSentence => "字/句",
        }
    }
}

/// How hard the questions of one language are to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Readability {
    /// What the index is.
    pub measure: Measure,
    /// The index, rounded; `None` when there is too little text.
    pub index: Option<usize>,
    /// Whether most people will find it hard.
    pub difficult: bool,
    /// Words, or Chinese characters.
    pub words: usize,
    /// Sentences.
    pub sentences: usize,
}

/// What was counted in a text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Count {
    words: usize,
    letters: usize,
    long_words: usize,
    characters: usize,
    sentences: usize,
}

/// Milliseconds to read a text.
pub(super) fn reading_time(text: &str, language: Language) -> u64 {
    let count = count(text);
    let per_minute = match language {
        Language::German => 179,
        Language::Italian => 188,
        Language::English | Language::Chinese => 228,
    };
    let of = |count: usize, per_minute: u64| {
        u64::try_from(count)
            .unwrap_or(u64::MAX)
            .saturating_mul(60_000)
            / per_minute
    };
    of(count.words, per_minute).saturating_add(of(count.characters, 255))
}

pub(super) fn check(
    plan: &Plan<'_>,
    languages: &BTreeSet<Language>,
    findings: &mut Vec<Finding>,
) -> BTreeMap<Language, Readability> {
    let texts = all(plan);
    languages
        .iter()
        .map(|language| {
            let mut total = Count::default();
            for text in &texts {
                let written = text.in_language(*language);
                if written.is_empty() {
                    continue;
                }
                if text.role == Role::Sentence {
                    total.add(count(written));
                }
                if text.is_written_in(plan, *language) {
                    long_parts(text, written, *language, findings);
                }
            }
            let found = total.readability(*language);
            if found.difficult {
                findings.push(
                    Finding::new(Severity::Note, "surveys-check-hard-to-read", "")
                        .with("language", language.tag())
                        .with("measure", found.measure.name())
                        .with("index", found.index.unwrap_or_default()),
                );
            }
            (*language, found)
        })
        .collect()
}

fn long_parts(text: &Text<'_>, written: &str, language: Language, findings: &mut Vec<Finding>) {
    let mut note = |message, length: usize, part: &str| {
        let start: String = part.chars().take(60).collect();
        findings.push(
            text.finding(Severity::Note, message)
                .with("language", language.tag())
                .with("length", length)
                .with("text", start),
        );
    };
    for sentence in sentences(written) {
        let count = count(sentence);
        if language == Language::Chinese && count.characters > LONG_CHINESE_SENTENCE {
            note("surveys-check-long-sentence", count.characters, sentence);
        } else if language != Language::Chinese && count.words > LONG_SENTENCE {
            note("surveys-check-long-sentence", count.words, sentence);
        }
    }
    let longest = words(written)
        .map(|word| (word.chars().filter(|c| c.is_alphabetic()).count(), word))
        // An address is no word.
        .filter(|(_, word)| !word.contains("://") && !word.chars().any(is_han))
        .max_by_key(|(length, _)| *length);
    if let Some((length, word)) = longest.filter(|(length, _)| *length > LONGEST_WORD) {
        note("surveys-check-long-word", length, word);
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
        .filter(|word| word.chars().any(char::is_alphanumeric))
}

/// The sentences of a text; a line end ends one too, a point inside a number or an address doesn't.
fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    loop {
        let mut characters = rest.char_indices().peekable();
        let mut end = None;
        while let Some((at, character)) = characters.next() {
            let next = characters.peek().map(|(_, next)| *next);
            let ends = matches!(character, '。' | '！' | '？' | '；' | '\n')
                || (matches!(character, '.' | '!' | '?' | ';' | ':')
                    && next.is_none_or(char::is_whitespace));
            if ends {
                end = Some(at + character.len_utf8());
                break;
            }
        }
        let Some((sentence, after)) = rest.split_at_checked(end.unwrap_or(rest.len())) else {
            return found;
        };
        if sentence.chars().any(char::is_alphanumeric) {
            found.push(sentence.trim());
        }
        if after.is_empty() {
            return found;
        }
        rest = after;
    }
}

fn is_han(character: char) -> bool {
    matches!(u32::from(character), 0x3400..=0x9fff | 0xf900..=0xfaff | 0x2_0000..=0x3_ffff)
}

fn count(text: &str) -> Count {
    let mut count = Count {
        sentences: sentences(text).len(),
        ..Count::default()
    };
    for word in words(text) {
        let characters = word.chars().filter(|character| is_han(*character)).count();
        count.characters += characters;
        if characters == 0 {
            let letters = word.chars().filter(|c| c.is_alphanumeric()).count();
            count.words += 1;
            count.letters += letters;
            count.long_words += usize::from(letters > 6);
        }
    }
    count
}

impl Count {
    fn add(&mut self, other: Self) {
        self.words += other.words;
        self.letters += other.letters;
        self.long_words += other.long_words;
        self.characters += other.characters;
        self.sentences += other.sentences;
    }

    fn readability(self, language: Language) -> Readability {
        let measure = Measure::of(language);
        let words = if language == Language::Chinese {
            self.characters
        } else {
            self.words
        };
        let index = (words >= ENOUGH && self.sentences > 0).then(|| match measure {
            Measure::Lix => words / self.sentences + 100 * self.long_words / words,
            Measure::Gulpease => {
                (89 * words + 300 * self.sentences).saturating_sub(10 * self.letters) / words
            }
            Measure::CharactersPerSentence => words / self.sentences,
        });
        let difficult = index.is_some_and(|index| match language {
            Language::English => index >= 50,
            Language::German => index >= 60,
            Language::Italian => index < 60,
            Language::Chinese => index >= 30,
        });
        Readability {
            measure,
            index,
            difficult,
            words,
            sentences: self.sentences,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_at_their_marks_but_not_inside_numbers() {
        assert_eq!(
            sentences("Version 1.5 is out. Use it?\nYes"),
            ["Version 1.5 is out.", "Use it?", "Yes"]
        );
        assert_eq!(sentences("您好。请回答！"), ["您好。", "请回答！"]);
        assert_eq!(sentences("..."), [""; 0]);
    }

    #[test]
    fn the_indices_are_those_of_the_formulas() {
        // 6 words, 1 sentence, 2 of more than six letters: 6 + 33.
        let lix = Count {
            words: 60,
            sentences: 10,
            long_words: 20,
            letters: 300,
            characters: 0,
        };
        assert_eq!(lix.readability(Language::English).index, Some(6 + 33));
        assert!(!lix.readability(Language::German).difficult);
        // 89 + (300 × 10 − 10 × 300) / 60.
        assert_eq!(lix.readability(Language::Italian).index, Some(89));
        let little = Count { words: 5, ..lix };
        assert_eq!(little.readability(Language::English).index, None);
    }

    #[test]
    fn reading_takes_as_long_as_was_measured() {
        let words = "word ".repeat(228);
        assert_eq!(reading_time(&words, Language::English), 60_000);
        assert_eq!(reading_time(&"字".repeat(255), Language::Chinese), 60_000);
        assert!(reading_time(&words, Language::German) > 60_000);
    }
}
