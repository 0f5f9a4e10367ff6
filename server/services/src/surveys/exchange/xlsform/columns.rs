//! The header row of a sheet: many spellings of the same columns, and the languages behind them.

use std::collections::BTreeMap;

use super::{super::losses::Refused, Sheet};

/// The same column by its former and colloquial names.
const SPELLINGS: [(&str, &str); 33] = [
    ("caption", "label"),
    ("text", "label"),
    ("command", "type"),
    ("list name", "list_name"),
    ("value", "name"),
    ("tag", "name"),
    ("bind:relevant", "relevant"),
    ("relevance", "relevant"),
    ("bind:constraint", "constraint"),
    ("bind:required", "required"),
    ("bind:readonly", "read_only"),
    ("readonly", "read_only"),
    ("read only", "read_only"),
    ("bind:calculate", "calculation"),
    ("calculate", "calculation"),
    ("bind:jr:constraintmsg", "constraint_message"),
    ("jr:constraintmsg", "constraint_message"),
    ("constraint message", "constraint_message"),
    ("constraintmsg", "constraint_message"),
    ("bind:jr:requiredmsg", "required_message"),
    ("requiredmsg", "required_message"),
    ("required message", "required_message"),
    ("control:appearance", "appearance"),
    ("choice filter", "choice_filter"),
    ("repeat count", "repeat_count"),
    ("control:jr:count", "repeat_count"),
    ("jr:count", "repeat_count"),
    ("media:image", "image"),
    ("media:audio", "audio"),
    ("media:video", "video"),
    ("title", "form_title"),
    ("id_string", "form_id"),
    ("set form title", "form_title"),
];

/// The columns whose cells are texts in languages.
const TRANSLATED: [&str; 9] = [
    "label",
    "hint",
    "guidance_hint",
    "constraint_message",
    "required_message",
    "image",
    "audio",
    "video",
    "big-image",
];

/// What a header says: the column, and the language as it is written.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Column {
    pub(super) name: String,
    pub(super) language: Option<String>,
}

/// A row with its cells by column.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Record {
    pub(super) number: usize,
    cells: BTreeMap<Column, String>,
}

impl Record {
    /// The cell of a column without languages; empty when there is none.
    pub(super) fn get(&self, name: &str) -> &str {
        self.cells
            .iter()
            .find(|(column, _)| column.name == name && column.language.is_none())
            .map_or("", |(_, text)| text.as_str())
    }

    /// The cells of a column by language.
    pub(super) fn texts<'a>(
        &'a self,
        name: &'a str,
    ) -> impl Iterator<Item = (Option<&'a str>, &'a str)> + 'a {
        self.cells
            .iter()
            .filter(move |(column, _)| column.name == name)
            .map(|(column, text)| (column.language.as_deref(), text.as_str()))
    }

    /// Whether a column says anything in any language.
    pub(super) fn has(&self, name: &str) -> bool {
        self.texts(name).next().is_some()
    }

    /// All cells by the name of the column, for choice filters.
    pub(super) fn by_name(&self) -> BTreeMap<String, String> {
        self.cells
            .iter()
            .map(|(column, text)| {
                let name = match &column.language {
                    Some(language) => format!("{}::{language}", column.name),
                    None => column.name.clone(),
                };
                (name, text.clone())
            })
            .collect()
    }

    /// Puts words in place of a mark in every cell.
    pub(super) fn replace(&mut self, mark: &str, words: &str) {
        for text in self.cells.values_mut() {
            *text = text.replace(mark, words);
        }
    }

    /// A flag: `yes`, `true`, `true()` or `1`.
    pub(super) fn is_on(&self, name: &str) -> bool {
        is_yes(self.get(name))
    }
}

pub(super) fn is_yes(text: &str) -> bool {
    ["yes", "true", "true()", "1", "y"].contains(&text.trim().to_lowercase().as_str())
}

pub(super) fn is_no(text: &str) -> bool {
    ["", "no", "false", "false()", "0", "n"].contains(&text.trim().to_lowercase().as_str())
}

/// Reads a sheet by its header row.
///
/// # Errors
/// When two headers mean the same column.
pub(super) fn records(sheet: &Sheet) -> Result<Vec<Record>, Refused> {
    let Some(((_, header), rows)) = sheet.rows.split_first() else {
        return Ok(Vec::new());
    };
    let columns: Vec<Option<Column>> = header.iter().map(|cell| column(cell)).collect();
    for (index, column) in columns.iter().enumerate() {
        let earlier = columns.get(..index).unwrap_or_default();
        if column.is_some() && earlier.contains(column) {
            let header = header.get(index).map_or("", String::as_str);
            return Err(Refused::new("exchange-refused-column")
                .with("column", header)
                .with("sheet", &sheet.name));
        }
    }
    Ok(rows
        .iter()
        .map(|(number, cells)| Record {
            number: *number,
            cells: columns
                .iter()
                .zip(cells)
                .filter_map(|(column, text)| {
                    let text = text.trim();
                    Some((column.clone()?, text.to_owned())).filter(|_| !text.is_empty())
                })
                .collect(),
        })
        .filter(|record| !record.cells.is_empty())
        .collect())
}

fn column(header: &str) -> Option<Column> {
    let header = header.trim();
    if header.is_empty() {
        return None;
    }
    let parts: Vec<&str> = header
        .split(':')
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    let canonical = |name: &str| {
        let lower = name.to_lowercase();
        SPELLINGS
            .iter()
            .find(|(spelling, _)| *spelling == lower)
            .map_or(lower.clone(), |(_, name)| (*name).to_owned())
    };
    let whole = canonical(&parts.join(":"));
    if parts.len() > 1 && !whole.contains(':') {
        return Some(Column {
            name: whole,
            language: None,
        });
    }
    // The last part is a language where what stands before it is translated.
    if let Some((language, before)) = parts.split_last() {
        let name = canonical(&before.join(":"));
        if !before.is_empty() && TRANSLATED.contains(&name.as_str()) {
            return Some(Column {
                name,
                language: Some((*language).to_owned()),
            });
        }
    }
    Some(Column {
        name: whole,
        language: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_have_many_spellings() {
        for (header, name, language) in [
            ("label", "label", None),
            ("label::English (en)", "label", Some("English (en)")),
            ("text:english", "label", Some("english")),
            ("bind: relevant", "relevant", None),
            ("bind:jr:constraintMsg", "constraint_message", None),
            ("media::audio::chinese", "audio", Some("chinese")),
            ("image::english", "image", Some("english")),
            ("Choice Filter", "choice_filter", None),
            ("header with spaces", "header with spaces", None),
        ] {
            let expected = Column {
                name: name.to_owned(),
                language: language.map(str::to_owned),
            };
            assert_eq!(column(header), Some(expected), "{header}");
        }
    }

    #[test]
    fn two_headers_for_one_column_are_refused() {
        let sheet = Sheet {
            name: "survey".to_owned(),
            rows: vec![(1, vec!["bind:relevant".to_owned(), "relevance".to_owned()])],
        };
        let refused = records(&sheet).unwrap_err();
        assert_eq!(refused.0.message, "exchange-refused-column");
    }
}
