//! How names and texts are searched: what is stored and what is typed are folded alike, for both databases.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization as _;

/// The most characters of a search that are looked for.
const LONGEST_SEARCH: usize = 200;

/// Text as it is searched: compatibility forms folded, lower case in every script, white space as one blank.
pub fn search_key(text: &str) -> String {
    let folded: String = text.nfkc().flat_map(char::to_lowercase).collect();
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The pattern for `LIKE … ESCAPE '\'` that finds the words anywhere in a key; `None` when nothing was typed.
pub fn search_pattern(words: &str) -> Option<String> {
    let key: String = search_key(words).chars().take(LONGEST_SEARCH).collect();
    if key.is_empty() {
        return None;
    }
    let mut pattern = String::with_capacity(key.len() + 2);
    pattern.push('%');
    for letter in key.chars() {
        if matches!(letter, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        // Neither database keeps U+0000, so nothing that has one is found by it.
        if letter != '\0' {
            pattern.push(letter);
        }
    }
    pattern.push('%');
    Some(pattern)
}

/// The longest word that is kept, in characters; what is longer is found by its beginning.
const LONGEST_WORD: usize = 40;
/// The most words of a search that are looked for.
pub const MOST_WORDS: usize = 6;

/// The words of a text as an index keeps them: Unicode words in their folded form; Chinese, which has no blanks, as its
/// characters and as pairs of neighbours.
pub fn search_words(text: &str) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for run in runs(&search_key(text)) {
        match run {
            Run::Word(word) => {
                words.insert(word);
            }
            Run::Han(letters) => {
                words.extend(letters.iter().map(char::to_string));
                words.extend(letters.windows(2).map(String::from_iter));
            }
        }
    }
    words
}

/// What is looked for in an index of words: everything from one word to another, both included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sought {
    /// The first word in the order of code points.
    pub from: String,
    /// The last one.
    pub to: String,
}

/// What a typed search looks for, all of which a text has to have: words by their beginnings, Chinese by its pairs, of a
/// single character by itself. The first few only; empty when nothing typed is a word.
pub fn sought(typed: &str) -> Vec<Sought> {
    let key: String = search_key(typed).chars().take(LONGEST_SEARCH).collect();
    let mut sought: Vec<Sought> = Vec::new();
    for run in runs(&key) {
        match run {
            Run::Word(word) => sought.push(Sought {
                // No word goes on with the last code point.
                to: format!("{word}\u{10FFFF}"),
                from: word,
            }),
            Run::Han(letters) => {
                let pairs = letters.windows(letters.len().clamp(1, 2));
                sought.extend(pairs.map(String::from_iter).map(|pair| Sought {
                    from: pair.clone(),
                    to: pair,
                }));
            }
        }
    }
    sought.truncate(MOST_WORDS);
    sought
}

/// Letters that belong together.
enum Run {
    Word(String),
    Han(Vec<char>),
}

fn runs(key: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut goes_on = false;
    for letter in key.chars() {
        if !letter.is_alphanumeric() {
            goes_on = false;
            continue;
        }
        let han = is_han(letter);
        match runs.last_mut().filter(|_| goes_on) {
            Some(Run::Han(letters)) if han => letters.push(letter),
            Some(Run::Word(word)) if !han => {
                if word.chars().count() < LONGEST_WORD {
                    word.push(letter);
                }
            }
            _ if han => runs.push(Run::Han(vec![letter])),
            _ => runs.push(Run::Word(letter.to_string())),
        }
        goes_on = true;
    }
    runs
}

/// The blocks of unified ideographs, with their extensions and compatibility forms.
fn is_han(letter: char) -> bool {
    matches!(
        u32::from(letter),
        0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x323AF
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_width_and_composition_do_not_matter() {
        assert_eq!(search_key("Über\n  ＭＬ"), "über ml");
        assert_eq!(search_key("O\u{308}z"), search_key("öz"));
        assert_eq!(search_key("ЖУК"), "жук");
    }

    #[test]
    fn signs_of_patterns_stand_for_themselves() {
        assert_eq!(
            search_pattern("100% ＬＩＣＥＮＣＥ_a\\b").as_deref(),
            Some(r"%100\% licence\_a\\b%")
        );
        assert_eq!(search_pattern("a\0b").as_deref(), Some("%ab%"));
        assert_eq!(search_pattern(" \u{3000}\n"), None);
    }

    #[test]
    fn a_search_has_a_longest_length() {
        let pattern = search_pattern(&"x".repeat(1000)).unwrap();
        assert_eq!(pattern.len(), LONGEST_SEARCH + 2);
    }

    fn finds(text: &str, typed: &str) -> bool {
        let words = search_words(text);
        let sought = sought(typed);
        let found = |one: &Sought| {
            words
                .range(one.from.clone()..=one.to.clone())
                .next()
                .is_some()
        };
        !sought.is_empty() && sought.iter().all(found)
    }

    #[test]
    fn words_are_found_by_their_beginnings_in_every_language() {
        for (text, typed) in [
            ("Adopt the captioning guideline 1.0", "CAPTION guide"),
            ("Lizenzausnahme für das Wörterbuch", "wörter lizenz"),
            ("Nomina dell’assemblea", "assemblea"),
            ("通过开放模型的许可政策", "许可"),
            ("通过开放模型的许可政策", "开放模型"),
            ("通过开放模型的许可政策", "型"),
            ("Adopt GPL版本3的政策", "gpl 政策"),
            ("TSC-2026-007", "tsc-2026-007"),
        ] {
            assert!(finds(text, typed), "{typed} in {text}");
        }
        for (text, typed) in [
            ("Adopt the captioning guideline", "option"),
            ("Adopt the captioning guideline", "adopt licence"),
            ("通过开放模型的许可政策", "模许"),
            ("Adopt", "_"),
            ("Adopt", " "),
        ] {
            assert!(!finds(text, typed), "{typed} in {text}");
        }
    }

    #[test]
    fn a_search_looks_for_a_few_words_of_a_bounded_length() {
        assert_eq!(sought("a b c d e f g h").len(), MOST_WORDS);
        let long = "x".repeat(100);
        assert!(finds(&long, &long));
        assert_eq!(
            search_words(&long).iter().next().unwrap().len(),
            LONGEST_WORD
        );
    }
}
