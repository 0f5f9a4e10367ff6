//! The inside of a cell or an item: text without its marks, and where it links to.

use folkmoot_domain::bodies::exchange::read_handle;

/// A text and its links.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Inline {
    pub(super) text: String,
    pub(super) links: Vec<String>,
}

/// What a reader would see. Emphasis and code marks go, links leave their text, tags and comments go.
pub(super) fn inline(source: &str) -> Inline {
    let mut seen = Inline::default();
    let mut letters = source.char_indices().peekable();
    while let Some((place, letter)) = letters.next() {
        let rest = source.get(place..).unwrap_or_default();
        match letter {
            '\\' => match letters.next_if(|(_, next)| next.is_ascii_punctuation()) {
                Some((_, next)) => seen.text.push(next),
                None => seen.text.push('\\'),
            },
            '*' | '`' => {}
            '[' => {
                let Some((text, target, length)) = link(rest) else {
                    seen.text.push('[');
                    continue;
                };
                seen.text.push_str(&inline(text).text);
                seen.links.push(target.to_owned());
                let end = place + length;
                while letters.next_if(|(place, _)| *place < end).is_some() {}
            }
            '<' => match rest.find('>') {
                Some(end) => {
                    let inner = rest.get(1..end).unwrap_or_default();
                    if inner.starts_with("http") {
                        seen.links.push(inner.to_owned());
                    } else if inner.starts_with("br") {
                        seen.text.push(' ');
                    }
                    let end = place + end + 1;
                    while letters.next_if(|(place, _)| *place < end).is_some() {}
                }
                None => seen.text.push('<'),
            },
            _ => seen.text.push(letter),
        }
    }
    seen.text = seen.text.split_whitespace().collect::<Vec<_>>().join(" ");
    seen
}

/// A link at the beginning of a text: its text, its target, its length in bytes.
fn link(source: &str) -> Option<(&str, &str, usize)> {
    let (text, rest) = source.strip_prefix('[')?.split_once("](")?;
    if text.contains('[') {
        return None;
    }
    let (target, _) = rest.split_once(')')?;
    let length = 1 + text.len() + 2 + target.len() + 1;
    Some((text, target.trim(), length))
}

/// The handle that an address on GitHub names.
pub(super) fn github_handle(address: &str) -> Option<String> {
    let path = address
        .trim_start_matches("https://")
        .trim_start_matches("http://")
        .trim_start_matches("www.")
        .strip_prefix("github.com/")?;
    let first = path.split(['/', '?', '#']).next()?;
    read_handle(first)
}

/// A text as it is written so that it comes back as it was.
pub(super) fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for letter in text.chars() {
        if "\\`*_[]<>|#~&".contains(letter) {
            written.push('\\');
        }
        written.push(letter);
    }
    written
}
