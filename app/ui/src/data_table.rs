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
pub struct Cell(Content);

impl Cell {
    /// Any view.
    pub fn new(view: impl IntoAny) -> Self {
        Self(Content::new(view))
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::new(text.to_owned())
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

/// A table with caption and scoped headings; too wide for the screen, it scrolls in a group that the keyboard reaches (no landmark: a page may have many).
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
    let numeric: Vec<bool> = columns.iter().map(|column| column.numeric).collect();
    let caption_class = caption_hidden.then_some("visually-hidden");
    view! {
        <div class="data-table" role="group" aria-label=label tabindex="0">
            <table>
                <caption class=caption_class>{caption}</caption>
                <thead>
                    <tr>
                        {columns
                            .into_iter()
                            .map(|column| {
                                let class = column.numeric.then_some("numeric");
                                view! { <th scope="col" class=class>{column.label}</th> }
                            })
                            .collect_view()}
                    </tr>
                </thead>
                <tbody>
                    {rows
                        .into_iter()
                        .map(|row| {
                            let cells = row
                                .0
                                .into_iter()
                                .zip(numeric.iter().copied().chain(std::iter::repeat(false)))
                                .enumerate()
                                .map(|(index, (cell, numeric))| {
                                    let class = numeric.then_some("numeric");
                                    match index {
                                        0 => view! {
                                            <th scope="row" class=class>{cell.0.view()}</th>
                                        }.into_any(),
                                        _ => view! { <td class=class>{cell.0.view()}</td> }.into_any(),
                                    }
                                })
                                .collect_view();
                            view! { <tr>{cells}</tr> }
                        })
                        .collect_view()}
                </tbody>
            </table>
        </div>
    }
}
