//! What a chart shows in one sentence, where the published numbers bear it.

use folkmoot_domain::results::{Cell, Kind, Published, Row, Statistics, Table, Why};
use folkmoot_ui::Section;
use leptos::prelude::*;

use super::figures::{QuestionTables, decimal, percent, published};
use crate::frame::Frame;

/// The findings of all questions, with links to their figures.
pub(super) fn summary(frame: &Frame, questions: &[QuestionTables<'_>]) -> Option<AnyView> {
    let items: Vec<AnyView> = questions
        .iter()
        .filter_map(|question| {
            let finding = finding(frame, question)?;
            let href = format!("#{}", question.id);
            Some(
                view! {
                    <li class="finding">
                        <a href=href>{question.title(frame)}</a>
                        <span class="finding-text">{finding}</span>
                    </li>
                }
                .into_any(),
            )
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <Section id="summary" title=frame.t("results-summary")>
                <ul class="findings">{items}</ul>
            </Section>
        }
        .into_any()
    })
}

/// The finding of a question; none where the numbers leave it open.
pub(super) fn finding(frame: &Frame, question: &QuestionTables<'_>) -> Option<String> {
    let [table] = question.tables.as_slice() else {
        return None;
    };
    let published = published(table)?;
    if table.kind == Kind::Rating {
        return mean(frame, published);
    }
    let (row, share) = leading(table, published)?;
    let arguments = [
        ("label", row.label.in_language(frame.language).into()),
        ("percent", percent(frame, share).into()),
    ];
    match table.kind {
        Kind::Single => Some(frame.t_with("results-finding-single", &arguments)),
        Kind::Boolean => Some(frame.t_with("results-finding-boolean", &arguments)),
        Kind::Multiple => Some(frame.t_with("results-finding-multiple", &arguments)),
        Kind::Ranking => Some(frame.t_with("results-finding-ranking", &arguments)),
        Kind::Rating | Kind::Matrix | Kind::Text => None,
    }
}

fn mean(frame: &Frame, published: &Published) -> Option<String> {
    let Some(Statistics::Mean(mean)) = published.statistics else {
        return None;
    };
    let (low, high) = (published.rows.first()?, published.rows.last()?);
    let mean = decimal(frame, mean);
    let arguments = [
        ("mean", mean.as_str().into()),
        ("low", low.name.as_str().into()),
        ("high", high.name.as_str().into()),
    ];
    Some(frame.t_with("results-finding-rating", &arguments))
}

/// The answer that is ahead of all others, whatever stands in the hidden cells.
pub(super) fn leading<'a>(table: &Table, published: &'a Published) -> Option<(&'a Row, u8)> {
    let shown = published.rows.iter().filter_map(|row| match row.cell {
        Cell::Shown { count, percent } => Some((count, percent, row)),
        Cell::Hidden(_) => None,
    });
    let (most, share, row) = shown.clone().max_by_key(|(count, _, _)| *count)?;
    if shown.clone().filter(|(count, _, _)| *count == most).count() > 1 {
        return None;
    }
    let protecting = published
        .rows
        .iter()
        .any(|row| row.cell == Cell::Hidden(Why::Protecting));
    let shown_total: u64 = shown.map(|(count, _, _)| count).sum();
    let hidden_ahead = match table.kind {
        // Ticks overlap: a hidden option may have nearly all.
        Kind::Multiple => protecting,
        _ => protecting && published.base.saturating_sub(shown_total) >= most,
    };
    if hidden_ahead {
        None
    } else {
        Some((row, share?))
    }
}
