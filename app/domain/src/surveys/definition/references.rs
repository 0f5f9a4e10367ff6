//! Checks over the whole definition: do conditions name questions, do field names collide, is everything translated?

use crate::surveys::letters::lowered;
use std::collections::{BTreeMap, BTreeSet};

use crate::surveys::expression::indexed;

use super::{Definition, Kind, Problem, Question, fields::Gathered, order};
use crate::language::Language;

pub(super) fn check(definition: &Definition, gathered: &mut Gathered) {
    let questions = definition.questions();
    let names = Names::of(definition, &questions);
    let conditions = std::mem::take(&mut gathered.conditions);
    for condition in &conditions {
        let variables: BTreeSet<&str> = condition.expression.variables().into_iter().collect();
        for name in variables {
            if condition.of_choice && matches!(name, "item" | "choice") {
                continue;
            }
            let problem = match names.find(name) {
                Found::Nothing => {
                    Problem::error(&condition.path, "surveys-problem-unknown-reference")
                }
                Found::Question(position) if position >= condition.position => {
                    Problem::warning(&condition.path, "surveys-problem-later-reference")
                }
                Found::Question(_) | Found::Calculated => continue,
            };
            gathered.problems.push(problem.with("name", name));
        }
    }
    order::check_carried(&questions, gathered);
    for (path, text) in &gathered.texts {
        let translations = text.translations.iter().map(|(_, text)| text);
        for name in translations
            .chain([&text.fallback])
            .flat_map(|text| piped(text))
        {
            if matches!(names.find(name), Found::Nothing) {
                let problem = Problem::warning(path, "surveys-problem-unknown-reference");
                gathered.problems.push(problem.with("name", name));
            }
        }
    }
    let mut fields = BTreeMap::new();
    for question in &questions {
        for field in field_names(question) {
            if let Some(other) = fields.insert(field, &question.name) {
                gathered.problems.push(
                    Problem::error("", "surveys-problem-ambiguous-names")
                        .with("one", other)
                        .with("other", &question.name),
                );
            }
        }
    }
    translations(definition, gathered);
}

/// What a variable names.
enum Found {
    Nothing,
    Calculated,
    /// The question at this place.
    Question(usize),
}

/// What a variable may name, in small letters: with the place of the question, none for a calculated value.
struct Names(BTreeMap<String, Option<usize>>);

impl Names {
    fn of(definition: &Definition, questions: &[&Question]) -> Self {
        let mut names = BTreeMap::new();
        for value in &definition.calculated {
            names.insert(lowered(&value.name), None);
        }
        for question in questions {
            let position = Some(question.position);
            names.insert(lowered(&question.name), position);
            if question.has_other() {
                names.insert(lowered(&question.comment_name()), position);
            }
            let mut insert = |key: &str| {
                let name = lowered(&format!("{}.{key}", question.name));
                names.insert(name, position);
            };
            if question.unanswered().is_some() {
                insert("length");
            }
            match &question.kind {
                Kind::Matrix { rows, .. } => rows.iter().for_each(|row| insert(&row.key())),
                Kind::Lines(items) => items.iter().for_each(|item| insert(&item.name)),
                Kind::Grid { columns, rows } => {
                    for row in rows {
                        insert(&row.key());
                        for column in columns {
                            insert(&format!("{}.{}", row.key(), column.name));
                        }
                    }
                }
                _ => {}
            }
            if question.unanswered().is_some() {
                names.insert(lowered(&format!("{}[]", question.name)), position);
            }
        }
        Self(names)
    }

    /// In any case.
    fn find(&self, variable: &str) -> Found {
        let name = lowered(variable.trim());
        let part = indexed(&name).map(|(start, _)| format!("{start}[]"));
        match self.0.get(&part.unwrap_or(name)) {
            None => Found::Nothing,
            Some(None) => Found::Calculated,
            Some(Some(position)) => Found::Question(*position),
        }
    }
}

/// Whether a name in braces is that of a question, or of a part of one; calculated values are none.
pub fn names_a_question(definition: &Definition, variable: &str) -> bool {
    let names = Names::of(definition, &definition.questions());
    matches!(names.find(variable), Found::Question(_))
}

/// The names in braces that a text asks for.
pub(crate) fn piped(text: &str) -> impl Iterator<Item = &str> {
    let mut parts = text.split('{');
    parts.next();
    parts.filter_map(|part| part.split_once('}').map(|(name, _)| name))
}

fn field_names(question: &Question) -> Vec<String> {
    let of = |items: &[super::Choice]| -> Vec<String> {
        items
            .iter()
            .map(|item| format!("{}.{}", question.name, item.key()))
            .collect()
    };
    let mut names = match &question.kind {
        Kind::Matrix { rows, .. } => of(rows),
        Kind::Ranking(choices) => of(&choices.items),
        Kind::Lines(items) => {
            let name = |item: &super::Item| format!("{}.{}", question.name, item.name);
            items.iter().map(name).collect()
        }
        Kind::Grid { columns, rows } => rows
            .iter()
            .flat_map(|row| {
                let row = row.key();
                let field = move |column: &super::Column| {
                    format!("{}.{row}.{}", question.name, column.name)
                };
                columns.iter().map(field)
            })
            .collect(),
        _ => Vec::new(),
    };
    names.push(question.name.clone());
    names.push(question.comment_name());
    names
}

/// Texts that miss one of the languages in which the rest is written.
fn translations(definition: &Definition, gathered: &mut Gathered) {
    let wanted: Vec<Language> = definition
        .languages
        .iter()
        .copied()
        .filter(|language| *language != definition.language)
        .collect();
    let texts = std::mem::take(&mut gathered.texts);
    for (path, text) in &texts {
        // A plain choice is the same in every language: a name, a number.
        if text.translations.is_empty() && (text.fallback.is_empty() || path.ends_with(']')) {
            continue;
        }
        let missing: Vec<&str> = wanted
            .iter()
            .filter(|language| {
                !text
                    .translations
                    .iter()
                    .any(|(found, _)| found == *language)
            })
            .map(|language| language.tag())
            .collect();
        if !missing.is_empty() {
            gathered.problems.push(
                Problem::warning(path, "surveys-problem-translation")
                    .with("languages", &missing.join(", ")),
            );
        }
    }
}
