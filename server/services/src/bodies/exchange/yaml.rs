//! YAML as a tree with lines: what the parser tells, and nothing that could grow while it is read.
//!
//! Anchors and aliases are refused, because a few lines of them unfold into any amount (and round in circles); tags are
//! ignored; every scalar is text, so that `no` stays a name and `2025-07-01` a day.

use folkmoot_domain::bodies::exchange::Remarks;
use saphyr_parser::{Event, Parser, ScalarStyle};

use crate::surveys::exchange::Refused;

/// The deepest nesting.
const DEEPEST: usize = 32;
/// The most values of a file.
const MOST_NODES: usize = 200_000;

/// The most keys of one mapping, each of which is looked for among the others.
const MOST_KEYS: usize = 1_000;

/// A value and the line on which it begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Node {
    pub(super) line: u32,
    pub(super) value: Value,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value {
    /// Nothing, `null` or `~`.
    Nothing,
    Text(String),
    List(Vec<Node>),
    /// In the order of the file; no key twice.
    Map(Vec<(String, Node)>),
}

/// A list or mapping whose end has not come.
enum Open {
    List(Vec<Node>),
    Map(Vec<(String, Node)>, Option<(String, u32)>),
}

/// Reads one document.
///
/// # Errors
/// Says with its line what is no YAML, or more than is read.
pub(super) fn parse(text: &str) -> Result<Node, Refused> {
    let mut parser = Parser::new_from_str(text);
    let mut open: Vec<(u32, Open)> = Vec::new();
    let mut root = None;
    let mut documents = 0;
    let mut nodes = 0;
    while let Some(next) = parser.next_event() {
        let (event, span) = next.map_err(|error| {
            Refused::new("roster-refused-yaml")
                .with("line", error.marker().line())
                .with("problem", error.info())
        })?;
        let line = u32::try_from(span.start.line()).unwrap_or(u32::MAX);
        let at = |message| Refused::new(message).with("line", line);
        nodes += 1;
        if nodes > MOST_NODES {
            return Err(at("roster-refused-yaml-large"));
        }
        let done = match event {
            Event::DocumentStart(_) => {
                documents += 1;
                if documents > 1 {
                    return Err(at("roster-refused-yaml-documents"));
                }
                continue;
            }
            Event::Alias(_) => return Err(at("roster-refused-yaml-alias")),
            Event::Scalar(_, _, anchor, _)
            | Event::SequenceStart(anchor, _)
            | Event::MappingStart(anchor, _)
                if anchor > 0 =>
            {
                return Err(at("roster-refused-yaml-alias"));
            }
            Event::Scalar(text, style, _, _) => {
                let nothing = style == ScalarStyle::Plain
                    && matches!(text.as_ref(), "" | "~" | "null" | "Null" | "NULL");
                let value = if nothing {
                    Value::Nothing
                } else {
                    Value::Text(text.into_owned())
                };
                Node { line, value }
            }
            Event::SequenceStart(..) => {
                open.push((line, Open::List(Vec::new())));
                if open.len() > DEEPEST {
                    return Err(at("roster-refused-yaml-deep"));
                }
                continue;
            }
            Event::MappingStart(..) => {
                open.push((line, Open::Map(Vec::new(), None)));
                if open.len() > DEEPEST {
                    return Err(at("roster-refused-yaml-deep"));
                }
                continue;
            }
            Event::SequenceEnd | Event::MappingEnd => match open.pop() {
                Some((line, Open::List(items))) => Node {
                    line,
                    value: Value::List(items),
                },
                Some((line, Open::Map(items, _))) => Node {
                    line,
                    value: Value::Map(items),
                },
                None => continue,
            },
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => continue,
        };
        match open.last_mut() {
            None => root = Some(done),
            Some((_, Open::List(items))) => items.push(done),
            Some((_, Open::Map(items, key))) => {
                if let Some((key, line)) = key.take() {
                    // What stands under a key is looked for at the key.
                    items.push((key, Node { line, ..done }));
                    continue;
                }
                let Value::Text(text) = done.value else {
                    return Err(at("roster-refused-yaml-key"));
                };
                if items.len() >= MOST_KEYS {
                    return Err(at("roster-refused-yaml-large"));
                }
                if items.iter().any(|(known, _)| *known == text) {
                    return Err(at("roster-refused-yaml-twice").with("key", text));
                }
                *key = Some((text, line));
            }
        }
    }
    root.ok_or_else(|| Refused::new("roster-refused-nobody"))
}

impl Node {
    /// The value under a key of a mapping.
    pub(super) fn get(&self, key: &str) -> Option<&Self> {
        self.entries()
            .iter()
            .find(|(known, _)| known == key)
            .map(|(_, value)| value)
            .filter(|node| node.value != Value::Nothing)
    }

    /// The entries of a mapping; none of anything else.
    pub(super) fn entries(&self) -> &[(String, Self)] {
        match &self.value {
            Value::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The items of a list; none of anything else.
    pub(super) fn items(&self) -> &[Self] {
        match &self.value {
            Value::List(items) => items,
            _ => &[],
        }
    }

    /// The text of a scalar that is not empty, without the space around it.
    pub(super) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) if !text.trim().is_empty() => Some(text.trim()),
            _ => None,
        }
    }

    /// The text under a key.
    pub(super) fn text_at(&self, key: &str) -> Option<&str> {
        self.get(key).and_then(Self::text)
    }

    /// Notes every key that is not among those that are read and has a value.
    pub(super) fn note_others(&self, read: &[&str], remarks: &mut Remarks) {
        for (key, node) in self.entries() {
            if !read.contains(&key.as_str()) && node.value != Value::Nothing {
                remarks.note("roster-remark-key", key.as_str(), Some(node.line));
            }
        }
    }
}

/// A text as YAML writes it on one line: plain where that can't be misread, else between double quotes.
pub(super) fn scalar(text: &str) -> String {
    let plain = |letter: char| letter.is_alphanumeric() || " ._/@+()-".contains(letter);
    let sound = text.chars().all(plain)
        && text.starts_with(char::is_alphabetic)
        && !text.ends_with(' ')
        && !matches!(
            text.to_ascii_lowercase().as_str(),
            "true" | "false" | "yes" | "no" | "on" | "off" | "null" | "y" | "n"
        );
    if sound {
        return text.to_owned();
    }
    quoted(text)
}

/// A text between double quotes.
pub(super) fn quoted(text: &str) -> String {
    // A string of JSON is one of YAML; what JSON leaves as it is and YAML takes for a line's end is escaped.
    serde_json::to_string(text)
        .unwrap_or_default()
        .replace('\u{85}', "\\x85")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029")
        .replace('\u{7f}', "\\x7f")
}
