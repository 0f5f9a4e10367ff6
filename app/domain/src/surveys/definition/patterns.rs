//! Regular expressions of validators: JavaScript's on the page of the author, the `regex` crate's where they run.

use serde::{Deserialize, Serialize};

/// A regular expression as the author wrote it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Pattern {
    /// In JavaScript's syntax.
    pub source: String,
    /// Whether small and capital letters are the same.
    pub ignore_case: bool,
}

impl Pattern {
    /// Longest pattern accepted, in bytes.
    pub const LONGEST: usize = 1_000;

    /// What the pattern needs that no engine with a bounded running time has: a look around or a reference back.
    pub fn unsupported(&self) -> Option<&'static str> {
        let mut rest = self.source.as_str();
        let mut in_class = false;
        while let Some(first) = rest.chars().next() {
            if first == '\\' {
                let escaped = rest.chars().nth(1);
                if !in_class
                    && escaped.is_some_and(|digit| ('1'..='9').contains(&digit) || digit == 'k')
                {
                    return Some("\\1");
                }
                rest = rest
                    .get(1 + escaped.map_or(0, char::len_utf8)..)
                    .unwrap_or_default();
                continue;
            }
            match first {
                '[' => in_class = true,
                ']' => in_class = false,
                '(' if !in_class => {
                    for look in ["(?=", "(?!", "(?<=", "(?<!"] {
                        if rest.starts_with(look) {
                            return Some(look);
                        }
                    }
                }
                _ => {}
            }
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
        }
        None
    }

    /// The same pattern in the syntax of the `regex` crate.
    ///
    /// There, classes like `\d` hold all scripts and brackets nest; in JavaScript they are ASCII and don't.
    pub fn for_regex_crate(&self) -> String {
        let mut written = String::with_capacity(self.source.len() + 16);
        written.push_str(if self.ignore_case { "(?i)" } else { "" });
        let mut characters = self.source.chars().peekable();
        let mut in_class = false;
        while let Some(character) = characters.next() {
            match character {
                '\\' => match characters.next() {
                    Some('d') => written.push_str(if in_class { "0-9" } else { "[0-9]" }),
                    Some('D') => written.push_str("[^0-9]"),
                    Some('w') => written.push_str(if in_class {
                        "0-9A-Za-z_"
                    } else {
                        "[0-9A-Za-z_]"
                    }),
                    Some('W') => written.push_str("[^0-9A-Za-z_]"),
                    Some('s') if in_class => written.push_str(r"\s\x{feff}"),
                    Some('s') => written.push_str(r"[\s\x{feff}]"),
                    Some('S') => written.push_str(r"[^\s\x{feff}]"),
                    Some('b') if in_class => written.push_str(r"\x08"),
                    Some('b') => written.push_str(r"(?-u:\b)"),
                    Some('B') => written.push_str(r"(?-u:\B)"),
                    Some('0') => written.push_str(r"\x00"),
                    Some(letter @ ('n' | 'r' | 't' | 'f' | 'v' | 'x' | 'u' | 'p' | 'P')) => {
                        written.push('\\');
                        written.push(letter);
                    }
                    // An escaped letter without a meaning stands for itself.
                    Some(other) if other.is_alphanumeric() => written.push(other),
                    Some(other) => {
                        written.push('\\');
                        written.push(other);
                    }
                    None => written.push('\\'),
                },
                '[' if in_class => written.push_str(r"\["),
                '[' => {
                    let negated = characters.next_if_eq(&'^').is_some();
                    if characters.next_if_eq(&']').is_some() {
                        // `[]` matches nothing and `[^]` everything.
                        written.push_str(if negated { r"[\s\S]" } else { r"[^\s\S]" });
                    } else {
                        in_class = true;
                        written.push_str(if negated { "[^" } else { "[" });
                    }
                }
                ']' => {
                    in_class = false;
                    written.push(']');
                }
                '&' | '~' if in_class => {
                    written.push('\\');
                    written.push(character);
                }
                '-' if in_class && characters.peek() == Some(&'-') => written.push_str(r"\-"),
                '.' if !in_class => written.push_str(r"[^\n\r\u{2028}\u{2029}]"),
                other => written.push(other),
            }
        }
        written
    }
}
