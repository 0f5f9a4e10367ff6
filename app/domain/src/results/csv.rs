//! The tidy CSV of a release: one line for each cell.

use super::release::{Base, Cell, Content, Kind, Release, Why};
use crate::language::Language;

/// All tables of a release as CSV (RFC 4180), labels in one language.
///
/// Columns: question, row, kind, title, cell, label, status (`shown`, `<5`, `protecting`, `withheld`), count, percent,
/// base, base_of. The cells `skipped` and `not shown` have an empty label.
pub fn csv(release: &Release, language: Language) -> String {
    let mut text =
        String::from("question,row,kind,title,cell,label,status,count,percent,base,base_of\r\n");
    for table in &release.tables {
        let mut title = table.title.in_language(language).to_owned();
        if let Some(row) = &table.row_title {
            title = format!("{title} – {}", row.in_language(language));
        }
        let lead = [
            table.question.as_str(),
            table.row.as_deref().unwrap_or_default(),
            kind(table.kind),
            title.as_str(),
        ];
        match &table.content {
            Content::Withheld => {
                line(
                    &mut text,
                    &[&lead[..], &["", "", "withheld", "", "", "", ""]].concat(),
                );
            }
            Content::Published(published) => {
                let base = published.base.to_string();
                let rest = [
                    ("skipped", published.skipped),
                    ("not shown", published.not_shown),
                ];
                let rows = published
                    .rows
                    .iter()
                    .map(|row| (row.name.as_str(), row.label.in_language(language), row.cell))
                    .chain(rest.into_iter().map(|(name, cell)| (name, "", cell)));
                for (name, label, cell) in rows {
                    let (status, count, percent) = cell_fields(cell);
                    let fields = [
                        name,
                        label,
                        status,
                        &count,
                        &percent,
                        &base,
                        base_of(published.base_of),
                    ];
                    line(&mut text, &[&lead[..], &fields[..]].concat());
                }
            }
        }
    }
    text
}

fn cell_fields(cell: Cell) -> (&'static str, String, String) {
    match cell {
        Cell::Shown { count, percent } => (
            "shown",
            count.to_string(),
            percent
                .map(|percent| percent.to_string())
                .unwrap_or_default(),
        ),
        Cell::Hidden(Why::Small) => ("<5", String::new(), String::new()),
        Cell::Hidden(Why::Protecting) => ("protecting", String::new(), String::new()),
    }
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Single => "single",
        Kind::Boolean => "boolean",
        Kind::Rating => "rating",
        Kind::Multiple => "multiple",
        Kind::Matrix => "matrix",
        Kind::Ranking => "ranking",
        Kind::Text => "text",
    }
}

fn base_of(base: Base) -> &'static str {
    match base {
        Base::Answered => "answered",
        Base::Asked => "asked",
        Base::AnsweredOrNotShown => "answered-or-not-shown",
        Base::All => "all",
    }
}

fn line(text: &mut String, fields: &[&str]) {
    for (position, value) in fields.iter().enumerate() {
        if position > 0 {
            text.push(',');
        }
        field(text, value);
    }
    text.push_str("\r\n");
}

/// One field: quoted where needed; what a spreadsheet would take for a formula gets an apostrophe.
fn field(text: &mut String, value: &str) {
    let formula = value.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if !formula && !value.contains([',', '"', '\r', '\n']) {
        text.push_str(value);
        return;
    }
    text.push('"');
    if formula {
        text.push('\'');
    }
    text.push_str(&value.replace('"', "\"\""));
    text.push('"');
}
