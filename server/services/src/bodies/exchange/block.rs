//! Blocks between markers in a longer file: only what stands between them is ours, the rest stays byte for byte.
//!
//! ```text
//! # folkmoot:begin tsc
//! * @ada @omar
//! # folkmoot:end tsc
//! ```

use crate::surveys::exchange::Refused;

/// The most blocks of a file, each of which is looked for among the others.
const MOST_BLOCKS: usize = 1_000;

/// How a marker is kept from being read by other programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Comment {
    /// `# …`
    Hash,
    /// `<!-- … -->`
    Html,
}

/// A block that a file has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Block<'a> {
    /// The address part of the body it is about.
    pub(super) slug: &'a str,
    /// The line of its first marker, from one.
    pub(super) line: u32,
    /// The whole lines between the markers.
    pub(super) content: &'a str,
    /// What stands before the first marker on its line.
    indent: &'a str,
    /// What ends the line of the first marker.
    line_end: &'a str,
    /// Where the content begins, in bytes.
    start: usize,
}

enum Marker<'a> {
    Begin(&'a str),
    End(&'a str),
}

impl Comment {
    fn marker(self, line: &str) -> Option<Marker<'_>> {
        let line = line.trim();
        let inner = match self {
            Self::Hash => line.strip_prefix('#')?,
            Self::Html => line.strip_prefix("<!--")?.strip_suffix("-->")?,
        };
        let (word, slug) = inner.trim().split_once(char::is_whitespace)?;
        match word {
            "folkmoot:begin" => Some(Marker::Begin(slug.trim())),
            "folkmoot:end" => Some(Marker::End(slug.trim())),
            _ => None,
        }
    }

    fn begin(self, slug: &str) -> String {
        self.around(&format!("folkmoot:begin {slug}"))
    }

    fn end(self, slug: &str) -> String {
        self.around(&format!("folkmoot:end {slug}"))
    }

    fn around(self, text: &str) -> String {
        match self {
            Self::Hash => format!("# {text}"),
            Self::Html => format!("<!-- {text} -->"),
        }
    }
}

/// The blocks of a file, in its order.
///
/// # Errors
/// When a marker has no partner, or a body has two blocks.
pub(super) fn blocks(text: &str, comment: Comment) -> Result<Vec<Block<'_>>, Refused> {
    let mut found: Vec<Block<'_>> = Vec::new();
    let mut open: Option<Block<'_>> = None;
    let mut place = 0;
    for (number, line) in (1_u32..).zip(text.split_inclusive('\n')) {
        let begins = place;
        place += line.len();
        let unmatched = |slug: &str| {
            Refused::new("roster-refused-marker")
                .with("line", number)
                .with("group", slug)
        };
        match (comment.marker(line), open) {
            (None, _) => {}
            (Some(Marker::Begin(slug)), None) => {
                if found.len() >= MOST_BLOCKS || found.iter().any(|block| block.slug == slug) {
                    return Err(unmatched(slug));
                }
                let indent = line.len() - line.trim_start().len();
                let ends = line.trim_end_matches(['\r', '\n']).len();
                open = Some(Block {
                    slug,
                    line: number,
                    content: "",
                    indent: line.get(..indent).unwrap_or_default(),
                    line_end: line.get(ends..).unwrap_or("\n"),
                    start: place,
                });
            }
            (Some(Marker::End(slug)), Some(block)) if block.slug == slug => {
                found.push(Block {
                    content: text.get(block.start..begins).unwrap_or_default(),
                    ..block
                });
                open = None;
            }
            (Some(Marker::Begin(slug) | Marker::End(slug)), _) => return Err(unmatched(slug)),
        }
    }
    match open {
        Some(block) => Err(Refused::new("roster-refused-marker")
            .with("line", block.line)
            .with("group", block.slug)),
        None => Ok(found),
    }
}

/// A new block.
pub(super) fn fresh(comment: Comment, slug: &str, lines: &[String], indent: &str) -> String {
    let mut text = String::new();
    let markers = (comment.begin(slug), comment.end(slug));
    for line in [&markers.0].into_iter().chain(lines).chain([&markers.1]) {
        if !line.is_empty() {
            text.push_str(indent);
            text.push_str(line);
        }
        text.push('\n');
    }
    text
}

/// The file with other lines in the body's block; `None` when it has no such block.
///
/// # Errors
/// As [`blocks`].
pub(super) fn replaced(
    text: &str,
    comment: Comment,
    slug: &str,
    lines: &[String],
) -> Result<Option<String>, Refused> {
    let blocks = blocks(text, comment)?;
    let Some(block) = blocks.iter().find(|block| block.slug == slug) else {
        return Ok(None);
    };
    let (before, after) = (
        text.get(..block.start).unwrap_or_default(),
        text.get(block.start + block.content.len()..)
            .unwrap_or_default(),
    );
    let mut new = String::with_capacity(text.len());
    new.push_str(before);
    for line in lines {
        if !line.is_empty() {
            new.push_str(block.indent);
            new.push_str(line);
        }
        new.push_str(block.line_end);
    }
    new.push_str(after);
    Ok(Some(new))
}

/// The file with the block, in the place of the one it has or at its end.
///
/// # Errors
/// As [`blocks`].
pub(super) fn put(
    text: &str,
    comment: Comment,
    slug: &str,
    lines: &[String],
) -> Result<String, Refused> {
    if let Some(new) = replaced(text, comment, slug, lines)? {
        return Ok(new);
    }
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut new = text.to_owned();
    if !new.is_empty() && !new.ends_with('\n') {
        new.push_str(line_end);
    }
    if !new.is_empty() {
        new.push_str(line_end);
    }
    new.push_str(&fresh(comment, slug, lines, "").replace('\n', line_end));
    Ok(new)
}
