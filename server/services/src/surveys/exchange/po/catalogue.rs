//! The syntax of PO files.

use super::super::losses::Refused;

/// Most entries of one file.
const MOST: usize = 50_000;

/// One message.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) context: String,
    pub(super) original: String,
    pub(super) translation: String,
    /// The translator marked it as unsure.
    pub(super) fuzzy: bool,
    /// The translator's program took it out.
    pub(super) obsolete: bool,
    /// The line of its first keyword, counted from 1.
    pub(super) line: usize,
}

#[derive(Clone, Copy, PartialEq)]
enum Part {
    Context,
    Original,
    Translation,
}

/// The language and the messages of a file.
///
/// # Errors
/// When a line is none of a PO file, or the header names no language.
pub(super) fn entries(source: &str) -> Result<(String, Vec<Entry>), Refused> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut current = Entry::default();
    let mut part = None;
    let mut fuzzy = false;
    for (index, line) in source.lines().enumerate() {
        let wrong = || Refused::new("exchange-refused-po").with("line", index + 1);
        let line = line.trim();
        let obsolete = line.starts_with("#~");
        let line = line.strip_prefix("#~").unwrap_or(line).trim_start();
        if line.is_empty() || line.starts_with('#') {
            fuzzy |= line.starts_with("#,") && line.contains("fuzzy");
            continue;
        }
        let (keyword, text) = line
            .split_at_checked(line.find('"').ok_or_else(wrong)?)
            .ok_or_else(wrong)?;
        let next = match keyword.trim() {
            "" => part.ok_or_else(wrong)?,
            "msgctxt" => Part::Context,
            "msgid" => Part::Original,
            "msgstr" => Part::Translation,
            _ => return Err(wrong()),
        };
        let begins = !keyword.trim().is_empty()
            && (next == Part::Context || (next == Part::Original && part != Some(Part::Context)));
        if begins {
            if part.is_some() {
                entries.push(std::mem::take(&mut current));
            }
            if entries.len() > MOST {
                return Err(Refused::new("exchange-refused-messages").with("limit", MOST));
            }
            current.line = index + 1;
            current.fuzzy = std::mem::take(&mut fuzzy);
            current.obsolete = obsolete;
        }
        part = Some(next);
        let text = unquoted(text).ok_or_else(wrong)?;
        match next {
            Part::Context => current.context.push_str(&text),
            Part::Original => current.original.push_str(&text),
            Part::Translation => current.translation.push_str(&text),
        }
    }
    if part.is_some() {
        entries.push(current);
    }
    let header = entries
        .iter()
        .position(|entry| entry.context.is_empty() && entry.original.is_empty())
        .map(|index| entries.remove(index));
    let language = header
        .iter()
        .flat_map(|header| header.translation.lines())
        .find_map(|line| line.strip_prefix("Language:"))
        .map(|language| language.trim().replace('_', "-"))
        .filter(|language| !language.is_empty())
        .ok_or_else(|| Refused::new("exchange-refused-po-language"))?;
    Ok((language, entries))
}

fn unquoted(text: &str) -> Option<String> {
    let inner = text.trim().strip_prefix('"')?.strip_suffix('"')?;
    let mut plain = String::with_capacity(inner.len());
    let mut characters = inner.chars();
    while let Some(character) = characters.next() {
        plain.push(match character {
            '"' => return None,
            '\\' => match characters.next()? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                other => other,
            },
            other => other,
        });
    }
    Some(plain)
}

/// A text in quotes, one line of the file for each of its lines.
pub(super) fn quoted(text: &str) -> String {
    let escaped = |line: &str| {
        let line = line
            .replace('\\', "\\\\")
            .replace('"', "\\\"")
            .replace('\n', "\\n")
            .replace('\t', "\\t")
            .replace('\r', "\\r");
        format!("\"{line}\"")
    };
    let lines: Vec<String> = text.split_inclusive('\n').map(escaped).collect();
    match lines.as_slice() {
        [] => "\"\"".to_owned(),
        [only] => only.clone(),
        lines => format!("\"\"\n{}", lines.join("\n")),
    }
}
