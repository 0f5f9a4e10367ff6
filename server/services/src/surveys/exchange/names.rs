//! Names and anchors made from texts.

use std::collections::BTreeSet;

/// Longest name made from a text, in characters.
const LONGEST: usize = 60;

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

/// A name for a question or a value for a choice: letters and digits joined by underscores, cut between words.
pub(super) fn identifier(text: &str) -> String {
    let mut words = String::new();
    for word in text
        .split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        let length = words.chars().count();
        if length > 0 && length + 1 + word.chars().count() > LONGEST {
            break;
        }
        if length > 0 {
            words.push('_');
        }
        words.extend(word.chars().take(LONGEST).flat_map(char::to_lowercase));
    }
    if words.is_empty() {
        "item".to_owned()
    } else {
        words
    }
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
}
