//! Names and anchors made from texts.

use std::collections::BTreeSet;

/// Longest name made from a text, in characters.
const LONGEST: usize = 60;
/// The same in bytes: our reader takes 100, and ten are left for a number that makes a name unique.
const MOST_BYTES: usize = 90;

/// The anchor GitHub gives a heading: lower case, punctuation left out, spaces as hyphens.
pub(super) fn anchor(heading: &str) -> String {
    heading
        .trim()
        .chars()
        .flat_map(char::to_lowercase)
        .filter_map(|character| match character {
            ' ' => Some('-'),
            '-' | '_' => Some(character),
            _ if character.is_alphanumeric() => Some(character),
            _ => None,
        })
        .collect()
}

/// A name for a question or a value for a choice: letters and digits joined by underscores, cut between words, or
/// between characters where a script puts no spaces.
pub(super) fn identifier(text: &str) -> String {
    let mut words = String::new();
    for word in text
        .split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        let word = word.to_lowercase();
        if words.is_empty() {
            words.push_str(beginning(&word));
            continue;
        }
        let longer = format!("{words}_{word}");
        if beginning(&longer).len() < longer.len() {
            break;
        }
        words = longer;
    }
    if words.is_empty() {
        "item".to_owned()
    } else {
        words
    }
}

/// As much of a word as a name may have, up to a character's end.
fn beginning(word: &str) -> &str {
    let end = word
        .char_indices()
        .take(LONGEST)
        .map(|(at, character)| at + character.len_utf8())
        .take_while(|end| *end <= MOST_BYTES)
        .last();
    end.and_then(|end| word.get(..end)).unwrap_or_default()
}

/// Names already taken, without regard to case.
#[derive(Debug, Default)]
pub(super) struct Taken(BTreeSet<String>);

impl Taken {
    /// The name, or the name with the first free number behind it.
    pub(super) fn free(&mut self, wanted: &str) -> String {
        let mut name = wanted.to_owned();
        let mut number = 2;
        while !self.0.insert(name.to_lowercase()) {
            name = format!("{wanted}_{number}");
            number += 1;
        }
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anchors_are_those_of_github() {
        assert_eq!(
            anchor("Are you a full- or part-time student?"),
            "are-you-a-full--or-part-time-student"
        );
        assert_eq!(anchor("Rust: `async` & *you*"), "rust-async--you");
    }

    #[test]
    fn names_are_readable_short_and_unique() {
        assert_eq!(identifier("Tell us more:"), "tell_us_more");
        assert_eq!(identifier("Чому?"), "чому");
        assert_eq!(identifier("?!"), "item");
        assert!(identifier(&"word ".repeat(40)).chars().count() <= LONGEST);
        let mut taken = Taken::default();
        assert_eq!(taken.free("a"), "a");
        assert_eq!(taken.free("A"), "A_2");
    }

    #[test]
    fn names_have_few_enough_bytes_in_every_script() {
        for text in [
            "あなたはRustを使っていますか".repeat(9),
            "Чому ви припинили використовувати Rust ".repeat(3),
            "ⱯŸİ".repeat(40),
            "😀a𠀀".repeat(40),
        ] {
            let name = identifier(&text);
            assert!(name.len() > MOST_BYTES / 2, "{name}");
            assert!(name.len() <= MOST_BYTES, "{name}");
            let mut taken = Taken::default();
            let numbered = (0..300).map(|_| taken.free(&name)).last().unwrap();
            assert!(numbered.len() <= 100, "{numbered}");
        }
    }
}
