//! What is published once the plans stand: tables, cells, statistics, and the notes about what is missing.

use super::{Plan, Reason, TableNote};
use crate::{
    results::{
        PERCENT_BASE,
        count::TableCount,
        protect::is_small,
        question::{Choice, Question, Shape},
        release::{Base, Cell, Content, Kind, Published, Row, Statistics, Table, Why},
        statistics::{Fraction, RankingRow, whole_percent},
    },
    surveys::catalogue::Localised,
};

/// What is missing from a table, when anything is.
pub(super) fn note(position: usize, plan: &Result<Plan, Reason>) -> Option<TableNote> {
    let (withheld, small, protecting) = match plan {
        Err(reason) => (Some(*reason), 0, 0),
        Ok(plan) => {
            let count = |wanted: Why| {
                plan.options
                    .iter()
                    .chain([&plan.skipped, &plan.not_shown])
                    .filter(|why| **why == Some(wanted))
                    .count()
            };
            (None, count(Why::Small), count(Why::Protecting))
        }
    };
    (withheld.is_some() || small + protecting > 0).then_some(TableNote {
        table: position,
        withheld,
        small,
        protecting,
    })
}

/// A table as its plan lets it be published.
pub(super) fn table(question: &Question, count: &TableCount, plan: Option<&Plan>) -> Table {
    let (kind, choices, row) = match &question.shape {
        Shape::Single(choices) => (Kind::Single, choices.clone(), None),
        Shape::Boolean(choices) => (Kind::Boolean, choices.clone(), None),
        Shape::Rating(choices) => (Kind::Rating, choices.clone(), None),
        Shape::Multiple { choices, .. } => (Kind::Multiple, choices.clone(), None),
        Shape::Ranking(choices) => (Kind::Ranking, choices.clone(), None),
        Shape::Matrix { rows, columns } => (
            Kind::Matrix,
            columns.clone(),
            count.row.and_then(|row| rows.get(row)),
        ),
        Shape::Text => (Kind::Text, vec![written()], None),
    };
    Table {
        question: question.name.clone(),
        row: row.map(|row| row.name.clone()),
        kind,
        title: question.title.clone(),
        row_title: row.map(|row| row.label.clone()),
        content: plan.map_or(Content::Withheld, |plan| {
            Content::Published(publish(&choices, count, plan, kind))
        }),
    }
}

fn written() -> Choice {
    Choice {
        name: "answered".to_owned(),
        label: Localised::default(),
        score: None,
    }
}

fn publish(choices: &[Choice], count: &TableCount, plan: &Plan, kind: Kind) -> Published {
    let cell = |count: u64, why: Option<Why>, percent: bool| match why {
        Some(why) => Cell::Hidden(why),
        None => Cell::Shown {
            count,
            percent: (percent && plan.base >= PERCENT_BASE)
                .then(|| whole_percent(count, plan.base)),
        },
    };
    let rows = choices
        .iter()
        .zip(count.options.iter().zip(&plan.options))
        .map(|(choice, (count, why))| Row {
            name: choice.name.clone(),
            label: choice.label.clone(),
            cell: cell(*count, *why, true),
        })
        .collect();
    Published {
        base: plan.base,
        base_of: plan.base_of,
        rows,
        skipped: cell(count.skipped, plan.skipped, false),
        not_shown: cell(count.not_shown, plan.not_shown, false),
        statistics: statistics(choices, count, plan, kind),
    }
}

/// Statistics rest only on counts that are shown or could be: a mean place is one more equation for the reader.
fn statistics(
    choices: &[Choice],
    count: &TableCount,
    plan: &Plan,
    kind: Kind,
) -> Option<Statistics> {
    if plan.base_of != Base::Answered || plan.options.iter().any(Option::is_some) {
        return None;
    }
    match kind {
        Kind::Rating => {
            let sum = choices
                .iter()
                .zip(&count.options)
                .try_fold(0_i128, |sum, (choice, count)| {
                    Some(sum + i128::from(choice.score?) * i128::from(*count))
                })?;
            Fraction::new(sum, count.answered).map(Statistics::Mean)
        }
        Kind::Ranking if count.complete => {
            if count.places.iter().flatten().copied().any(is_small) {
                return None;
            }
            let last = u64::try_from(choices.len()).ok()?;
            choices
                .iter()
                .zip(&count.places)
                .map(|(choice, places)| {
                    let ranks: u64 = (1..)
                        .zip(places)
                        .map(|(place, count): (u64, _)| place * count)
                        .sum();
                    Some(RankingRow {
                        name: choice.name.clone(),
                        mean_rank: Fraction::new(i128::from(ranks), count.answered)?,
                        borda: last * count.answered - ranks,
                    })
                })
                .collect::<Option<Vec<_>>>()
                .map(Statistics::Ranking)
        }
        _ => None,
    }
}
