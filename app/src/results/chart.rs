//! Which chart a question gets.

use folkmoot_domain::results::{Cell, Kind, Published, Row, Statistics, Table};

use super::{
    figures::{QuestionTables, count, decimal, percent, published},
    finding::leading,
};
use crate::{
    charts::{Amount, Bar, Caption, Ink, Step, Strip, bars, diverging},
    frame::Frame,
};

/// The chart of a question as SVG.
pub(super) fn draw(frame: &Frame, question: &QuestionTables<'_>, caption: &Caption) -> String {
    match question.tables.as_slice() {
        [table] if table.kind == Kind::Rating => rating(frame, table, caption),
        [table] if table.kind != Kind::Matrix => published(table)
            .map_or_else(String::new, |published| {
                bars(&choices(frame, table, published), published.base, caption)
            }),
        tables => matrix(frame, tables, caption),
    }
}

/// Scales and single choices stay in the order of the questionnaire; ticks and rankings are ordered by size, so that
/// nothing hidden is ordered by what it hides: it comes last.
fn choices(frame: &Frame, table: &Table, published: &Published) -> Vec<Bar> {
    let leading = leading(table, published).map(|(row, _)| row.name.clone());
    let mut rows: Vec<&Row> = published.rows.iter().collect();
    match (table.kind, &published.statistics) {
        (Kind::Ranking, Some(Statistics::Ranking(ranked))) => rows.sort_by_key(|row| {
            let found = ranked.iter().find(|ranked| ranked.name == row.name);
            std::cmp::Reverse(found.map(|ranked| ranked.borda))
        }),
        (Kind::Multiple | Kind::Ranking, _) => rows.sort_by_key(|row| match row.cell {
            Cell::Shown { count, .. } => (false, std::cmp::Reverse(count)),
            Cell::Hidden(_) => (true, std::cmp::Reverse(0)),
        }),
        _ => {}
    }
    rows.into_iter()
        .map(|row| Bar {
            label: row.label.in_language(frame.language).to_owned(),
            amount: with_mean_rank(frame, amount(frame, row.cell), row, published),
            ink: if leading.as_ref() == Some(&row.name) {
                Ink::Strong
            } else {
                Ink::First
            },
        })
        .collect()
}

fn with_mean_rank(frame: &Frame, amount: Amount, row: &Row, published: &Published) -> Amount {
    let (Some(Statistics::Ranking(ranked)), Amount::Known { count, words }) =
        (&published.statistics, &amount)
    else {
        return amount;
    };
    let Some(ranked) = ranked.iter().find(|ranked| ranked.name == row.name) else {
        return amount;
    };
    let mean = decimal(frame, ranked.mean_rank);
    Amount::Known {
        count: *count,
        words: format!("{words} · ⌀ {mean}"),
    }
}

fn rating(frame: &Frame, table: &Table, caption: &Caption) -> String {
    let Some(published) = published(table) else {
        return String::new();
    };
    let steps: Vec<Step> = published
        .rows
        .iter()
        .map(|row| Step {
            label: row.label.in_language(frame.language).to_owned(),
            value: words(frame, row.cell),
        })
        .collect();
    diverging(&steps, &[strip(frame, table, String::new())], caption)
}

fn matrix(frame: &Frame, tables: &[&Table], caption: &Caption) -> String {
    let steps: Vec<Step> = tables
        .iter()
        .find_map(|table| published(table))
        .map(|published| {
            published
                .rows
                .iter()
                .map(|row| Step {
                    label: row.label.in_language(frame.language).to_owned(),
                    value: String::new(),
                })
                .collect()
        })
        .unwrap_or_default();
    let strips: Vec<Strip> = tables
        .iter()
        .map(|table| {
            let label = table.row_title.as_ref().unwrap_or(&table.title);
            strip(frame, table, label.in_language(frame.language).to_owned())
        })
        .collect();
    diverging(&steps, &strips, caption)
}

fn strip(frame: &Frame, table: &Table, label: String) -> Strip {
    Strip {
        label,
        amounts: published(table).map(|published| {
            published
                .rows
                .iter()
                .map(|row| match row.cell {
                    Cell::Shown {
                        count,
                        percent: Some(share),
                    } => Amount::Known {
                        count,
                        words: percent(frame, share),
                    },
                    cell => amount(frame, cell),
                })
                .collect()
        }),
        withheld: frame.t("results-withheld-short"),
    }
}

fn amount(frame: &Frame, cell: Cell) -> Amount {
    let words = words(frame, cell);
    match cell {
        Cell::Shown { count, .. } => Amount::Known { count, words },
        Cell::Hidden(_) => Amount::Hidden { words },
    }
}

fn words(frame: &Frame, cell: Cell) -> String {
    match cell {
        Cell::Shown {
            percent: Some(share),
            ..
        } => {
            format!("{} · {}", percent(frame, share), count(frame, cell))
        }
        cell => count(frame, cell),
    }
}
