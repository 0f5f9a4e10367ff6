use leptos::prelude::*;

use crate::Content;

/// A column's heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    label: String,
    numeric: bool,
}

impl Column {
    /// A column of words.
    pub fn text(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            numeric: false,
        }
    }

    /// A column of numbers: to the right, in figures of one width.
    pub fn number(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            numeric: true,
        }
    }
}

/// What stands in one cell.
pub struct Cell {
    content: Content,
    empty: bool,
}

impl Cell {
    /// Any view.
    pub fn new(view: impl IntoAny) -> Self {
        Self {
            content: Content::new(view),
            empty: false,
        }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self {
            empty: text.is_empty(),
            ..Self::new(text)
        }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

/// A row: its first cell is the row's heading.
pub struct Row(Vec<Cell>);

impl Row {
    /// Cells in the order of the columns.
    pub fn new(cells: Vec<Cell>) -> Self {
        Self(cells)
    }
}

/// From this many columns on, a phone shows each row as a block with the headings beside its cells.
const STACKED: usize = 4;

/// A table with caption and scoped headings.
///
/// Too wide for the screen, it scrolls in a group that the keyboard reaches (no landmark: a page may have many); with four columns or
/// more, the style stacks its rows on phones. The roles are said because a table that is drawn as something else loses them.
#[component]
pub fn DataTable(
    /// What the table shows.
    #[prop(into)]
    caption: String,
    /// For screen readers only, because a heading above says the same.
    #[prop(optional)]
    caption_hidden: bool,
    /// The headings.
    columns: Vec<Column>,
    /// The rows.
    rows: Vec<Row>,
) -> impl IntoView {
    let label = caption.clone();
    let class = if columns.len() >= STACKED {
        "data-table data-table-stacked"
    } else {
        "data-table"
    };
    let headings: Vec<AnyView> = columns
        .iter()
        .map(|column| {
            let (class, label) = (numeric(column), column.label.clone());
            view! { <th scope="col" role="columnheader" class=class>{label}</th> }.into_any()
        })
        .collect();
    let rows: Vec<AnyView> = rows
        .into_iter()
        .map(|row| {
            let cells: Vec<AnyView> = row
                .0
                .into_iter()
                .zip(&columns)
                .enumerate()
                .map(|(place, (cell, column))| self::cell(place, cell, column))
                .collect();
            view! { <tr role="row">{cells}</tr> }.into_any()
        })
        .collect();
    let caption_class = caption_hidden.then_some("visually-hidden");
    view! {
        <div class=class role="group" aria-label=label tabindex="0">
            <table role="table">
                <caption class=caption_class>{caption}</caption>
                <thead role="rowgroup">
                    <tr role="row">{headings}</tr>
                </thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        </div>
    }
}

fn cell(place: usize, cell: Cell, column: &Column) -> AnyView {
    let class = numeric(column);
    let content = cell.content.view();
    if place == 0 {
        return view! { <th scope="row" role="rowheader" class=class>{content}</th> }.into_any();
    }
    let class = if cell.empty { Some("empty") } else { class };
    let label = column.label.clone();
    view! { <td role="cell" class=class data-label=label>{content}</td> }.into_any()
}

fn numeric(column: &Column) -> Option<&'static str> {
    column.numeric.then_some("numeric")
}
