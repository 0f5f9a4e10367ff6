//! From a questionnaire and its completed answers to what is counted.

use std::collections::BTreeMap;

use super::question::{Choice, Question, Reply, Shape};
use crate::{
    language::Language,
    surveys::{
        CompletedAnswers, Definition, Value,
        catalogue::Localised,
        definition::{Choice as Offered, Choices, Kind, Localised as Written, Question as Asked},
        flow::Reply as Answered,
    },
};

/// A questionnaire ready to be counted: its questions, and where each answer belongs.
#[derive(Debug, Clone)]
pub struct Reader {
    questions: Vec<Question>,
    kinds: Vec<Kind>,
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
            kinds: asked.iter().map(|asked| asked.kind.clone()).collect(),
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
            .map(|(question, kind)| match answers.reply(&question.name) {
                Answered::NotShown => Reply::NotShown,
                Answered::Skipped => Reply::Skipped,
                Answered::Written => Reply::Text,
                Answered::Answered(value) => reply(kind, value).unwrap_or(Reply::Skipped),
            })
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
    let with_extras = |choices: &Choices| {
        let extra = |name: &str, text: &Option<Written>| {
            text.as_ref().map(|text| Choice {
                name: name.to_owned(),
                label: words(text),
                score: None,
            })
        };
        let mut all = list(&choices.items);
        all.extend(extra(Choices::OTHER, &choices.other));
        all.extend(extra(Choices::NONE, &choices.none));
        all
    };
    let shape = match &asked.kind {
        Kind::Single(choices) | Kind::Dropdown(choices) => Shape::Single(with_extras(choices)),
        Kind::Multiple(choices, selections) => Shape::Multiple {
            choices: with_extras(choices),
            least: selections.least.map_or(1, as_count).max(1),
            most: selections.most.map_or(u64::MAX, as_count),
            alone: choices
                .none
                .iter()
                .map(|_| Choices::NONE.to_owned())
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
        Kind::Ranking(items) => Shape::Ranking(list(items)),
        Kind::Text(_) | Kind::Comment { .. } => Shape::Text,
    };
    Question {
        name: asked.name.clone(),
        title: words(&asked.title),
        shape,
    }
}

fn reply(kind: &Kind, value: &Value) -> Option<Reply> {
    Some(match kind {
        Kind::Single(choices) | Kind::Dropdown(choices) => {
            Reply::Choice(find_choice(choices, value)?)
        }
        Kind::Multiple(choices, _) => {
            let ticked = value.items().iter().map(|item| find_choice(choices, item));
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
        Kind::Ranking(items) => {
            let order = value.items().iter().map(|item| find(items, item));
            Reply::Ranking(order.collect::<Option<Vec<_>>>()?)
        }
        Kind::Text(_) | Kind::Comment { .. } => Reply::Text,
    })
}

/// The position among the choices, "other" and "none" coming last.
fn find_choice(choices: &Choices, value: &Value) -> Option<usize> {
    let items = choices.items.len();
    find(&choices.items, value).or_else(|| match value.as_text()? {
        Choices::OTHER if choices.other.is_some() => Some(items),
        Choices::NONE if choices.none.is_some() => {
            Some(items + usize::from(choices.other.is_some()))
        }
        _ => None,
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
