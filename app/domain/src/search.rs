//! How names and texts are searched: what is stored and what is typed are folded alike, for both databases.

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
}
