//! Checks over the whole definition: do conditions name questions, do field names collide, is everything translated?

use std::collections::{BTreeMap, BTreeSet};

use super::{Definition, Kind, Problem, Question, fields::Gathered};
use crate::language::Language;

pub(super) fn check(definition: &Definition, gathered: &mut Gathered) {
    let questions = definition.questions();
    let conditions = std::mem::take(&mut gathered.conditions);
    for (path, position, condition) in &conditions {
        let names: BTreeSet<&str> = condition.variables().into_iter().collect();
        for name in names {
            let problem = match named(&questions, name) {
                None => Problem::error(path, "surveys-problem-unknown-reference"),
                Some(question) if question.position >= *position => {
                    Problem::warning(path, "surveys-problem-later-reference")
                }
                Some(_) => continue,
            };
            gathered.problems.push(problem.with("name", name));
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

/// The question that a variable names: `name`, `name.row`, `name-Comment`, in any case, `#` in front or not.
fn named<'a>(questions: &[&'a Question], variable: &str) -> Option<&'a Question> {
    let is = |name: &str| name.eq_ignore_ascii_case(variable);
    questions.iter().copied().find(|question| {
        is(&question.name)
            || (question
                .choices()
                .is_some_and(|choices| choices.other.is_some())
                && is(&question.comment_name()))
            || matches!(&question.kind, Kind::Matrix { rows, .. }
                if rows.iter().any(|row| is(&format!("{}.{}", question.name, row.key()))))
    })
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
        Kind::Ranking(items) => of(items),
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
