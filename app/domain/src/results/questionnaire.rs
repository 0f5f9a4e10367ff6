//! From a questionnaire and its completed answers to what is counted.

use std::collections::BTreeMap;

use super::question::{Choice, Question, Reply, Shape};
use crate::{
    language::Language,
    surveys::{
        CompletedAnswers, Definition, Value,
        catalogue::Localised,
        definition::{
            Cell, Choice as Offered, Choices, Column, Kind, Localised as Written, Question as Asked,
        },
        flow::Reply as Answered,
    },
};

/// A questionnaire ready to be counted: its questions, and where each answer belongs.
#[derive(Debug, Clone)]
pub struct Reader {
    questions: Vec<Question>,
    kinds: Vec<(Kind, Vec<Offered>)>,
}

impl Reader {
    /// The questions of a questionnaire in its order.
    pub fn new(definition: &Definition) -> Self {
        let asked = definition.questions();
        Self {
            questions: asked
                .iter()
                .map(|asked| question(definition, asked))
                .collect(),
            kinds: asked
                .iter()
                .map(|asked| {
                    let items = definition.choice_items(asked).to_vec();
                    (asked.kind.clone(), items)
                })
                .collect(),
        }
    }

    /// The questions in order.
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// What one respondent did with each question. A stored answer was checked when it came in; a value that is no
    /// choice all the same counts as skipped, and never as another choice.
    pub fn replies(&self, answers: &CompletedAnswers) -> Vec<Reply> {
        self.questions
            .iter()
            .zip(&self.kinds)
            .map(
                |(question, (kind, items))| match answers.reply(&question.name) {
                    Answered::NotShown => Reply::NotShown,
                    Answered::Skipped => Reply::Skipped,
                    Answered::Written => Reply::Text,
                    Answered::Answered(value) => {
                        reply(kind, items, value).unwrap_or(Reply::Skipped)
                    }
                },
            )
            .collect()
    }
}

fn question(definition: &Definition, asked: &Asked) -> Question {
    let words = |written: &Written| words(definition, written);
    let choice = |offered: &Offered| Choice {
        name: offered.key(),
        label: words(&offered.text),
        score: score(&offered.value),
    };
    let list = |offered: &[Offered]| offered.iter().map(choice).collect::<Vec<_>>();
    let items = definition.choice_items(asked);
    let with_extras = |choices: &Choices| {
        let mut all = list(items);
        all.extend(choices.special().map(|(name, text)| Choice {
            name: name.to_owned(),
            label: words(text),
            score: None,
        }));
        all
    };
    let shape = match &asked.kind {
        Kind::Single(choices) | Kind::Dropdown(choices) => Shape::Single(with_extras(choices)),
        Kind::Multiple(choices, selections) => Shape::Multiple {
            choices: with_extras(choices),
            least: selections.least.map_or(1, as_count).max(1),
            most: selections.most.map_or(u64::MAX, as_count),
            alone: choices
                .exclusive()
                .map(|(name, _)| name.to_owned())
                .collect(),
        },
        Kind::Rating(scale) => {
            let mut steps = list(&scale.steps);
            let last = steps.len().saturating_sub(1);
            for (position, step) in steps.iter_mut().enumerate() {
                let end = match position {
                    0 => &scale.lowest,
                    position if position == last => &scale.highest,
                    _ => continue,
                };
                add_meaning(&mut step.label, &words(end));
            }
            Shape::Rating(steps)
        }
        Kind::Boolean { yes, no } => Shape::Boolean(vec![
            flag("true", words(yes), ["Yes", "Ja", "Sì", "是"]),
            flag("false", words(no), ["No", "Nein", "No", "否"]),
        ]),
        Kind::Matrix { columns, rows, .. } => Shape::Matrix {
            rows: list(rows),
            columns: list(columns),
        },
        Kind::Ranking(_) => Shape::Ranking(list(items)),
        Kind::Grid { columns, rows } => one_choice_grid(columns).map_or(Shape::Text, |offered| {
            let mut cells = Vec::with_capacity(rows.len() * columns.len());
            for row in rows {
                cells.extend(columns.iter().map(|column| Choice {
                    name: format!("{}.{}", row.key(), column.name),
                    label: beside(&words(&row.text), &words(&column.title)),
                    score: None,
                }));
            }
            Shape::Matrix {
                rows: cells,
                columns: list(offered),
            }
        }),
        Kind::Text(_)
        | Kind::Comment { .. }
        | Kind::Lines(_)
        | Kind::Slider(_)
        | Kind::Computed(_) => Shape::Text,
    };
    Question {
        name: asked.name.clone(),
        title: words(&asked.title),
        shape,
    }
}

/// The choices of a table whose cells all offer the same ones: then each cell is a row of a matrix.
fn one_choice_grid(columns: &[Column]) -> Option<&[Offered]> {
    let mut offered = columns.iter().map(|column| match &column.cell {
        Cell::Choice(choices) => Some(choices.as_slice()),
        _ => None,
    });
    let first = offered.next()??;
    offered.all(|other| other == Some(first)).then_some(first)
}

/// "Row: column" in every language that has a word for one of them.
fn beside(row: &Localised, column: &Localised) -> Localised {
    let languages = row.0.keys().chain(column.0.keys()).copied();
    Localised(
        languages
            .map(|language| {
                let (row, column) = (row.in_language(language), column.in_language(language));
                (language, format!("{row}: {column}"))
            })
            .collect(),
    )
}

fn reply(kind: &Kind, items: &[Offered], value: &Value) -> Option<Reply> {
    Some(match kind {
        Kind::Single(choices) | Kind::Dropdown(choices) => {
            Reply::Choice(find_choice(choices, items, value)?)
        }
        Kind::Multiple(choices, _) => {
            let ticked = value
                .items()
                .iter()
                .map(|item| find_choice(choices, items, item));
            Reply::Choices(ticked.collect::<Option<Vec<_>>>()?)
        }
        Kind::Rating(scale) => Reply::Choice(find(&scale.steps, value)?),
        Kind::Boolean { .. } => match value {
            Value::Bool(yes) => Reply::Choice(usize::from(!yes)),
            _ => return None,
        },
        Kind::Matrix { columns, rows, .. } => {
            let Value::Rows(chosen) = value else {
                return None;
            };
            Reply::Rows(
                rows.iter()
                    .map(|row| {
                        chosen
                            .get(&row.key())
                            .and_then(|column| find(columns, column))
                    })
                    .collect(),
            )
        }
        Kind::Ranking(_) => {
            let order = value.items().iter().map(|item| find(items, item));
            Reply::Ranking(order.collect::<Option<Vec<_>>>()?)
        }
        Kind::Grid { columns, rows } => match (one_choice_grid(columns), value) {
            (Some(offered), Value::Rows(chosen)) => {
                let mut found = Vec::with_capacity(rows.len() * columns.len());
                for row in rows {
                    let cells = chosen.get(&row.key()).and_then(Value::rows);
                    found.extend(columns.iter().map(|column| {
                        let value = cells.and_then(|cells| cells.get(&column.name))?;
                        find(offered, value)
                    }));
                }
                Reply::Rows(found)
            }
            _ => Reply::Text,
        },
        Kind::Text(_)
        | Kind::Comment { .. }
        | Kind::Lines(_)
        | Kind::Slider(_)
        | Kind::Computed(_) => Reply::Text,
    })
}

/// The position among the choices, the special ones coming last.
fn find_choice(choices: &Choices, items: &[Offered], value: &Value) -> Option<usize> {
    find(items, value).or_else(|| {
        let key = value.as_text()?;
        let special = choices.special().position(|(name, _)| name == key)?;
        Some(items.len() + special)
    })
}

fn find(offered: &[Offered], value: &Value) -> Option<usize> {
    offered.iter().position(|choice| choice.value == *value)
}

/// The number a step stands for.
fn score(value: &Value) -> Option<i64> {
    match value {
        Value::Number(_) => value.as_field()?.parse().ok(),
        _ => None,
    }
}

fn words(definition: &Definition, written: &Written) -> Localised {
    let mut texts: BTreeMap<Language, String> = written.translations.iter().cloned().collect();
    if !written.fallback.is_empty() {
        texts
            .entry(definition.language)
            .or_insert_with(|| written.fallback.clone());
    }
    Localised(texts)
}

fn flag(name: &str, label: Localised, common: [&str; 4]) -> Choice {
    let label = if label.0.is_empty() {
        Localised(
            Language::ALL
                .into_iter()
                .zip(common.map(str::to_owned))
                .collect(),
        )
    } else {
        label
    };
    Choice {
        name: name.to_owned(),
        label,
        score: None,
    }
}

/// "5" becomes "5 (very important)" in every language that has a word for it.
fn add_meaning(label: &mut Localised, meaning: &Localised) {
    let plain = label.in_language(Language::English).to_owned();
    for (language, meaning) in &meaning.0 {
        let step = label.0.entry(*language).or_insert_with(|| plain.clone());
        *step = match language {
            Language::Chinese => format!("{step}（{meaning}）"),
            _ => format!("{step} ({meaning})"),
        };
    }
}

fn as_count(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}
