//! What the names in conditions stand for.

use std::collections::BTreeMap;

use super::Facet;
use crate::surveys::{
    definition::{Choice, Column, Definition, Kind, Question},
    expression::indexed,
};

/// Finds questions by the names in conditions: exactly first, then in any case.
pub(super) struct Names {
    exact: BTreeMap<String, usize>,
    folded: BTreeMap<String, usize>,
}

impl Names {
    pub(super) fn of(definition: &Definition) -> Self {
        let mut names = Self {
            exact: BTreeMap::new(),
            folded: BTreeMap::new(),
        };
        for (index, question) in definition.questions().into_iter().enumerate() {
            let name = &question.name;
            names.exact.entry(name.clone()).or_insert(index);
            names
                .folded
                .entry(name.to_ascii_lowercase())
                .or_insert(index);
        }
        names
    }

    pub(super) fn question(&self, name: &str) -> Option<usize> {
        self.exact
            .get(name)
            .or_else(|| self.folded.get(&name.to_ascii_lowercase()))
            .copied()
    }

    /// Whether it can be a calculated value or a part of an answer that is not looked into.
    pub(super) fn may_be(&self, name: &str, definition: &Definition) -> bool {
        let start = name.split(['.', '[', '-']).next().unwrap_or(name);
        self.question(start).is_some()
            || name.match_indices(['.', '[', '-']).any(|(at, _)| {
                name.get(..at)
                    .is_some_and(|start| self.question(start).is_some())
            })
            || definition
                .calculated
                .iter()
                .any(|calculated| calculated.name.eq_ignore_ascii_case(name))
    }

    /// What a name stands for.
    pub(super) fn facet(&self, name: &str, questions: &[&Question]) -> Option<Facet> {
        if let Some(question) = self.question(name) {
            return Some(Facet::Answer(question));
        }
        let asked = |question: usize| questions.get(question).copied();
        let comment = name
            .len()
            .checked_sub("-Comment".len())
            .and_then(|at| name.split_at_checked(at))
            .filter(|(_, end)| end.eq_ignore_ascii_case("-Comment"))
            .and_then(|(start, _)| self.question(start))
            .filter(|question| {
                asked(*question)
                    .and_then(Question::choices)
                    .is_some_and(|choices| choices.other.is_some())
            });
        if let Some(question) = comment {
            return Some(Facet::Comment(question));
        }
        if let Some((start, place)) = indexed(name) {
            // The two ends of a range.
            let question = self.question(start)?;
            let is_range = matches!(&asked(question)?.kind, Kind::Slider(slider) if slider.range);
            return (is_range && place < 2).then_some(Facet::End(question, place));
        }
        name.match_indices('.').find_map(|(at, _)| {
            let question = self.question(name.get(..at)?)?;
            let wanted = name.get(at + 1..)?;
            part(&asked(question)?.kind, wanted).map(|part| match part {
                Part::Row(key) => Facet::Row(question, key),
                Part::Cell(path) => Facet::Part(question, path),
            })
        })
    }
}

enum Part {
    Row(String),
    Cell(String),
}

/// A row of a matrix, a line of several, or a cell as `row.column`.
fn part(kind: &Kind, wanted: &str) -> Option<Part> {
    let is_wanted = |key: &String| key.eq_ignore_ascii_case(wanted);
    match kind {
        Kind::Matrix { rows, .. } => rows.iter().map(Choice::key).find(is_wanted).map(Part::Row),
        Kind::Lines(items) => {
            let mut names = items.iter().map(|item| item.name.clone());
            names.find(is_wanted).map(Part::Cell)
        }
        Kind::Grid { columns, rows } => rows
            .iter()
            .flat_map(|row| {
                let name = |column: &Column| format!("{}.{}", row.key(), column.name);
                columns.iter().map(name)
            })
            .find(is_wanted)
            .map(Part::Cell),
        _ => None,
    }
}
