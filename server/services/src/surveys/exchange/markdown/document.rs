//! The lines of a questionnaire in Markdown, sorted into sections, questions and answers.

use serde_json::Value as Json;

use super::super::losses::Refused;

/// Most headings of one document.
const MOST_HEADINGS: usize = 2_000;
/// Most answers of one document.
const MOST_ANSWERS: usize = 20_000;

/// Everything below one heading.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Part {
    /// How many `#` the heading has; 0 for what stands before the first.
    pub(super) level: usize,
    pub(super) heading: String,
    /// The line of the heading, counted from 1.
    pub(super) line: usize,
    /// What stands between the heading and the type.
    pub(super) text: Text,
    /// What stands behind `Type:`, without `(optional)`.
    pub(super) kind: Option<String>,
    pub(super) optional: bool,
    pub(super) lists: Vec<List>,
    /// The block quotes.
    pub(super) quotes: Vec<String>,
    /// What a comment keeps aside.
    pub(super) patch: Option<Json>,
}

/// Answers in a row, with the line that names them.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct List {
    pub(super) label: Option<String>,
    pub(super) answers: Vec<Answer>,
}

/// One `- ` line.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Answer {
    pub(super) text: String,
    /// The anchor to jump to.
    pub(super) next: Option<String>,
    /// The comment behind it.
    pub(super) comment: Option<String>,
}

/// Paragraphs put together from lines.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Text {
    written: String,
    /// How the next line is joined: not at all at the beginning.
    joint: Option<&'static str>,
}

impl Text {
    /// A line; wrapped lines become one, two spaces at the end keep the line break, a blank line parts paragraphs.
    fn push(&mut self, line: &str) {
        let words = line.trim();
        if words.is_empty() {
            if self.joint.is_some() {
                self.joint = Some("\n\n");
            }
            return;
        }
        if let Some(joint) = self.joint {
            self.written.push_str(joint);
        }
        self.written.push_str(unescaped(words));
        self.joint = Some(if line.ends_with("  ") { "\n" } else { " " });
    }

    pub(super) fn as_str(&self) -> &str {
        &self.written
    }
}

/// A line without the backslash that keeps its first sign from meaning something.
fn unescaped(line: &str) -> &str {
    match line.strip_prefix('\\') {
        Some(rest) if rest.starts_with(special) || rest.starts_with("Type:") => rest,
        _ => line,
    }
}

/// Whether a sign at the start of a line means something.
pub(super) fn special(first: char) -> bool {
    matches!(first, '#' | '-' | '*' | '+' | '>' | '<' | '\\' | '`' | '~')
}

/// Sorts the lines; the first part is what stands before any heading.
///
/// # Errors
/// When there are more headings or answers than a questionnaire may have.
pub(super) fn parts(source: &str) -> Result<Vec<Part>, Refused> {
    let mut parts = vec![Part::default()];
    let mut answers = 0;
    let mut fence = false;
    let mut quoting = false;
    for (index, line) in source.lines().enumerate() {
        let Some(part) = parts.last_mut() else {
            break;
        };
        let start = line.trim_start();
        if start.starts_with("```") || start.starts_with("~~~") {
            fence = !fence;
        }
        if let (false, Some((level, heading))) = (fence, heading(line)) {
            if parts.len() > MOST_HEADINGS {
                return Err(Refused::new("exchange-refused-headings").with("limit", MOST_HEADINGS));
            }
            parts.push(Part {
                level,
                heading: heading.to_owned(),
                line: index + 1,
                ..Part::default()
            });
            quoting = false;
            continue;
        }
        if let Some(quoted) = start.strip_prefix('>').filter(|_| !fence) {
            if !quoting {
                part.quotes.push(String::new());
            }
            if let Some(quote) = part.quotes.last_mut() {
                quote.push_str(quoted.trim());
                quote.push('\n');
            }
            quoting = true;
            continue;
        }
        quoting = false;
        if let Some(patch) = comment(start) {
            part.patch = serde_json::from_str(patch).ok();
        } else if let (None, Some(kind)) = (&part.kind, start.strip_prefix("Type:")) {
            let kind = kind.trim();
            let bare = kind.strip_suffix("(optional)");
            part.optional = bare.is_some();
            part.kind = Some(bare.unwrap_or(kind).trim().to_lowercase());
        } else if part.kind.is_none() {
            part.text.push(line);
        } else if let Some(answer) = line.strip_prefix("- ").or((line == "-").then_some("")) {
            answers += 1;
            if answers > MOST_ANSWERS {
                return Err(Refused::new("exchange-refused-answers").with("limit", MOST_ANSWERS));
            }
            if part.lists.is_empty() {
                part.lists.push(List::default());
            }
            if let Some(list) = part.lists.last_mut() {
                list.answers.push(self::answer(answer));
            }
        } else if !start.is_empty() {
            below_the_type(part, line);
        }
    }
    Ok(parts)
}

/// A line below the type that is no answer: it goes on with the answer before, or names those that follow.
fn below_the_type(part: &mut Part, line: &str) {
    let goes_on = line.starts_with(' ');
    if let (true, Some(answer)) = (
        goes_on,
        part.lists
            .last_mut()
            .and_then(|list| list.answers.last_mut()),
    ) {
        answer.text.push(' ');
        answer.text.push_str(line.trim());
        return;
    }
    let label = line.trim();
    part.lists.push(List {
        label: Some(label.strip_suffix(':').unwrap_or(label).to_owned()),
        answers: Vec::new(),
    });
}

fn heading(line: &str) -> Option<(usize, &str)> {
    let level = line.bytes().take_while(|byte| *byte == b'#').count();
    let heading = line.get(level..)?;
    let is_heading = level > 0 && (heading.is_empty() || heading.starts_with(' '));
    is_heading.then(|| (level, heading.trim()))
}

fn comment(line: &str) -> Option<&str> {
    line.strip_prefix("<!-- surveyjs ")?
        .trim_end()
        .strip_suffix("-->")
}

fn answer(line: &str) -> Answer {
    let mut text = line.trim();
    let mut comment = None;
    if let Some((before, inner)) = text
        .strip_suffix("-->")
        .and_then(|text| text.rsplit_once("<!--"))
    {
        comment = Some(inner.trim().to_owned());
        text = before.trim_end();
    }
    let mut next = None;
    if let Some((before, anchor)) = text
        .strip_suffix(')')
        .and_then(|text| text.rsplit_once("[`NEXT`](#"))
    {
        next = Some(anchor.to_owned());
        text = before.trim_end();
    }
    Answer {
        text: text.to_owned(),
        next,
        comment,
    }
}
