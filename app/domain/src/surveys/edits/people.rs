//! Who is asked: where a question stands, under which conditions, and on which other questions that depends.

use std::collections::{BTreeMap, BTreeSet};

use super::{Aspect, Difference, Edit, Edits, Impact};
use crate::surveys::{
    definition::{Definition, Element, Localised, Question},
    expression::Expression,
};

/// A question with the conditions that must hold for it to be asked, outermost first.
pub(super) struct Placed<'d> {
    pub question: &'d Question,
    pub conditions: Vec<&'d Expression>,
}

impl Placed<'_> {
    pub fn written_conditions(&self) -> String {
        let texts: Vec<String> = self.conditions.iter().map(ToString::to_string).collect();
        match texts.as_slice() {
            [only] => only.clone(),
            several => several
                .iter()
                .map(|text| format!("({text})"))
                .collect::<Vec<_>>()
                .join(" and "),
        }
    }

    /// Whether a condition names the question, its rows or its comment.
    fn asks_about(&self, name: &str) -> bool {
        self.conditions
            .iter()
            .flat_map(|condition| condition.variables())
            .any(|variable| {
                variable
                    .get(..name.len())
                    .is_some_and(|start| start.eq_ignore_ascii_case(name))
                    && variable.get(name.len()..).is_some_and(|rest| {
                        rest.is_empty() || rest.starts_with('.') || rest == "-Comment"
                    })
            })
    }
}

/// All questions in order.
pub(super) fn placed(definition: &Definition) -> Vec<Placed<'_>> {
    let mut found = Vec::new();
    for page in &definition.pages {
        let around: Vec<&Expression> = page.rules.visible_if.iter().collect();
        push(&page.elements, &around, &mut found);
    }
    found
}

fn push<'d>(elements: &'d [Element], around: &[&'d Expression], found: &mut Vec<Placed<'d>>) {
    for element in elements {
        let with = |own: &'d Option<Expression>| -> Vec<&'d Expression> {
            around.iter().copied().chain(own).collect()
        };
        match element {
            Element::Question(question) => found.push(Placed {
                question,
                conditions: with(&question.rules.visible_if),
            }),
            Element::Panel(panel) => push(&panel.elements, &with(&panel.rules.visible_if), found),
            Element::Note(_) | Element::Picture(_) => {}
        }
    }
}

/// The texts of panels and notes.
pub(super) fn push_texts<'d>(elements: &'d [Element], texts: &mut Vec<&'d Localised>) {
    for element in elements {
        match element {
            Element::Question(_) => {}
            Element::Picture(picture) => texts.push(&picture.alternative),
            Element::Panel(panel) => {
                texts.extend([&panel.title, &panel.description]);
                push_texts(&panel.elements, texts);
            }
            Element::Note(note) => texts.push(&note.html),
        }
    }
}

/// Others are asked when the options or the meaning of a question changed on which a condition depends.
pub(super) fn spread(old: &[Placed<'_>], new: &[Placed<'_>], edits: &mut Edits) {
    let mut sources: Vec<String> = edits
        .changed
        .iter()
        .filter(|edit| edit.proposed >= Impact::Options)
        .map(|edit| edit.question.clone())
        .collect();
    let mut reached: BTreeSet<String> = BTreeSet::new();
    while let Some(source) = sources.pop() {
        for placed in new.iter().filter(|placed| placed.asks_about(&source)) {
            let name = &placed.question.name;
            let was_there = old.iter().any(|before| before.question.name == *name);
            if !was_there || *name == source || !reached.insert(name.clone()) {
                continue;
            }
            add(
                edits,
                name,
                Difference {
                    aspect: Aspect::People,
                    language: None,
                    before: source.clone(),
                    after: source.clone(),
                    impact: Impact::Options,
                },
            );
            sources.push(name.clone());
        }
    }
}

fn add(edits: &mut Edits, name: &str, difference: Difference) {
    match edits.changed.iter_mut().find(|edit| edit.question == name) {
        Some(edit) => {
            edit.proposed = edit.proposed.max(difference.impact);
            edit.differences.push(difference);
        }
        None => edits.changed.push(Edit {
            question: name.to_owned(),
            proposed: difference.impact,
            differences: vec![difference],
        }),
    }
}

/// The questions that are out of order: those outside a longest common run of both orders.
pub(super) fn moved(old: &[Placed<'_>], new: &[Placed<'_>]) -> Vec<String> {
    let places: BTreeMap<&str, usize> = old
        .iter()
        .enumerate()
        .map(|(place, placed)| (placed.question.name.as_str(), place))
        .collect();
    let stayed: Vec<(&str, usize)> = new
        .iter()
        .filter_map(|placed| {
            let name = placed.question.name.as_str();
            places.get(name).map(|place| (name, *place))
        })
        .collect();
    // For each question the length of the longest rising run that ends with it, and the one before it in the run.
    let mut runs: Vec<(usize, Option<usize>)> = Vec::with_capacity(stayed.len());
    for (_, place) in &stayed {
        let best = runs
            .iter()
            .zip(&stayed)
            .enumerate()
            .filter(|(_, (_, (_, earlier)))| earlier < place)
            .max_by_key(|(_, ((length, _), _))| *length)
            .map(|(index, ((length, _), _))| (index, *length));
        runs.push(match best {
            Some((index, length)) => (length + 1, Some(index)),
            None => (1, None),
        });
    }
    let mut in_order = BTreeSet::new();
    let mut last = runs
        .iter()
        .enumerate()
        .max_by_key(|(_, (length, _))| *length)
        .map(|(index, _)| index);
    while let Some(index) = last {
        in_order.insert(index);
        last = runs.get(index).and_then(|(_, before)| *before);
    }
    stayed
        .iter()
        .enumerate()
        .filter(|(index, _)| !in_order.contains(index))
        .map(|(_, (name, _))| (*name).to_owned())
        .collect()
}
