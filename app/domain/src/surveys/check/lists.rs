//! Lists that are too long to be read, and texts that stand for two things.

use std::collections::BTreeMap;

use super::{Finding, Severity, plan::Plan};
use crate::surveys::definition::{Choice, Kind};

/// Most choices that are all read before one is chosen; a list that opens can be searched by its letters.
const READ: usize = 20;
/// Most entries of a list that opens.
const SEARCHED: usize = 250;
/// Most things people can put in an order (Miller 1956: seven, plus or minus two).
const RANKED: usize = 9;
/// Most rows of a grid before answers turn mechanical, and most columns on a phone.
const ROWS: usize = 12;
const COLUMNS: usize = 7;

pub(super) fn check(plan: &Plan<'_>, findings: &mut Vec<Finding>) {
    let mut titles: BTreeMap<(&str, Option<usize>), &str> = BTreeMap::new();
    for asked in &plan.questions {
        let question = asked.question;
        let mut too_long = |property, count: usize, most: usize| {
            if count > most {
                findings.push(
                    plan.finding(
                        asked.item,
                        Severity::Note,
                        "surveys-check-long-list",
                        property,
                    )
                    .with("count", count)
                    .with("most", most),
                );
            }
        };
        let lists: Vec<(&str, &[Choice])> = match &question.kind {
            Kind::Single(choices) | Kind::Multiple(choices, _) => {
                too_long("choices", choices.items.len(), READ);
                vec![("choices", &choices.items)]
            }
            Kind::Dropdown(choices) => {
                too_long("choices", choices.items.len(), SEARCHED);
                vec![("choices", &choices.items)]
            }
            Kind::Ranking(choices) => {
                too_long("choices", choices.items.len(), RANKED);
                vec![("choices", &choices.items)]
            }
            Kind::Grid { columns, rows } => {
                too_long("rows", rows.len(), ROWS);
                too_long("columns", columns.len(), COLUMNS);
                vec![("rows", rows)]
            }
            Kind::Matrix { columns, rows, .. } => {
                too_long("rows", rows.len(), ROWS);
                too_long("columns", columns.len(), COLUMNS);
                vec![("columns", columns), ("rows", rows)]
            }
            Kind::Rating(scale) => vec![("rateValues", &scale.steps)],
            Kind::Boolean { .. }
            | Kind::Text(_)
            | Kind::Comment { .. }
            | Kind::Lines(_)
            | Kind::Slider(_)
            | Kind::Computed(_) => Vec::new(),
        };
        for (property, choices) in lists {
            same_texts(plan, asked.item, property, choices, findings);
        }
        let title = question.title.fallback.trim();
        let shown_under = asked.context.last().copied();
        if let Some(other) = titles.insert((title, shown_under), &question.name) {
            findings.push(
                plan.finding(
                    asked.item,
                    Severity::Note,
                    "surveys-check-same-title",
                    "title",
                )
                .with("other", other),
            );
        }
    }
}

/// Choices that read the same but count apart.
fn same_texts(
    plan: &Plan<'_>,
    item: usize,
    property: &'static str,
    choices: &[Choice],
    findings: &mut Vec<Finding>,
) {
    let mut texts: BTreeMap<String, usize> = BTreeMap::new();
    for (index, choice) in choices.iter().enumerate() {
        let text = choice.text.fallback.trim().to_lowercase();
        if text.is_empty() || texts.insert(text, index).is_none() {
            continue;
        }
        findings.push(
            plan.finding(
                item,
                Severity::Warning,
                "surveys-check-same-choice",
                &format!("{property}[{index}]"),
            )
            .with("text", choice.text.fallback.trim()),
        );
    }
}
