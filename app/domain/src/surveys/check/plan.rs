//! The questionnaire laid out flat: its elements with their paths, conditions, and which question depends on which.

mod build;
mod computed;
mod names;
mod offers;
mod ways;

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use crate::surveys::{
    definition::{Definition, Note, Page, Panel, Picture, Question},
    expression::Expression,
};

pub(super) use offers::Offers;
pub(super) use ways::Ways;

/// A page or an element of one.
pub(super) struct Item<'a> {
    pub path: String,
    pub name: &'a str,
    pub page: usize,
    pub what: What<'a>,
    /// Its own condition.
    pub own: Option<usize>,
    /// The conditions of its page and panels, outermost first.
    pub within: Vec<usize>,
}

#[derive(Clone, Copy)]
pub(super) enum What<'a> {
    Page(&'a Page),
    Panel(&'a Panel),
    Note(&'a Note),
    /// Nothing of a picture is read or asked.
    Picture(&'a Picture),
    /// The question of this index in [`Plan::questions`].
    Question(usize),
}

/// What a condition decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Whether the element is shown.
    Shown,
    /// Whether the respondent comes to the page, as far as the triggers let them. Nobody has written it.
    Reached,
    /// Whether an answer is required.
    Required,
    /// Whether the answer can be changed.
    Enabled,
    /// Whether the choice of this index is offered.
    Offered(usize),
    /// Whether the choice of this index can be chosen.
    Selectable(usize),
}

/// A condition that is judged.
pub(super) struct Condition<'a> {
    pub item: usize,
    pub role: Role,
    /// Where it stands below its element: `visibleIf`, `choices[2].enableIf`.
    pub property: String,
    /// As it was written; of a condition of all choices once for each.
    pub written: Option<&'a Expression>,
    /// What decides: values that are computed stand in it as they are computed.
    pub expression: Cow<'a, Expression>,
    /// The questions it asks about.
    pub questions: BTreeSet<usize>,
    /// The names in it that are no question's.
    pub unknown: Vec<&'a str>,
}

pub(super) struct Asked<'a> {
    pub question: &'a Question,
    pub item: usize,
    pub page: usize,
    /// Whether it must be answered when it is shown.
    pub required: bool,
    /// All conditions that must hold for it to be shown.
    pub context: Vec<usize>,
    /// What it offers, where that depends on the answers.
    pub offers: Option<Offers>,
    /// The questions that these ask about.
    pub depends_on: BTreeSet<usize>,
    /// Whether it depends on itself, directly or through others.
    pub entangled: bool,
    /// Its place in [`Plan::order`].
    pub rank: usize,
    /// The last page of the questions it depends on, directly or through others.
    pub latest: usize,
}

/// What a variable stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Facet {
    /// The answer to a question.
    Answer(usize),
    /// The words beside it.
    Comment(usize),
    /// The answer in a row.
    Row(usize, String),
    /// The answer in a line or cell, by its path.
    Part(usize, String),
    /// An end of a range.
    End(usize, usize),
}

impl Facet {
    pub(super) fn question(&self) -> usize {
        match self {
            Self::Answer(question)
            | Self::Comment(question)
            | Self::Row(question, _)
            | Self::Part(question, _)
            | Self::End(question, _) => *question,
        }
    }
}

pub(super) struct Plan<'a> {
    pub definition: &'a Definition,
    pub items: Vec<Item<'a>>,
    pub conditions: Vec<Condition<'a>>,
    pub questions: Vec<Asked<'a>>,
    /// What each variable of a condition stands for.
    pub variables: BTreeMap<String, Facet>,
    /// How triggers lead through the pages.
    pub ways: Ways,
    /// Calculated values as they are computed from the answers alone; in the order of the definition.
    pub calculated: Vec<Expression>,
    /// The same of the questions that are computed, by their index.
    pub computed: BTreeMap<usize, Expression>,
    /// The same of the triggers; in the order of the definition.
    pub triggers: Vec<Expression>,
    /// Whether paths are followed that hang on triggers and on what is offered.
    pub follows: bool,
    /// Whether a page or panel can be closed to answers.
    pub is_closed_somewhere: bool,
    /// The questions so ordered that each comes after those it depends on; entangled ones are left out.
    pub order: Vec<usize>,
}

impl Plan<'_> {
    /// Takes the questions out whose dependencies are out, until none is left but those in a circle or behind one.
    fn sort(&mut self) {
        let mut waiting_for: Vec<usize> = Vec::with_capacity(self.questions.len());
        let mut waited_for_by: Vec<Vec<usize>> = vec![Vec::new(); self.questions.len()];
        let mut ready = std::collections::VecDeque::new();
        for (index, asked) in self.questions.iter().enumerate() {
            waiting_for.push(asked.depends_on.len());
            if asked.depends_on.is_empty() {
                ready.push_back(index);
            }
            for needed in &asked.depends_on {
                if let Some(waiting) = waited_for_by.get_mut(*needed) {
                    waiting.push(index);
                }
            }
        }
        while let Some(next) = ready.pop_front() {
            self.order.push(next);
            for waiting in waited_for_by.get(next).into_iter().flatten() {
                if let Some(count) = waiting_for.get_mut(*waiting) {
                    *count -= 1;
                    if *count == 0 {
                        ready.push_back(*waiting);
                    }
                }
            }
        }
        for (asked, left) in self.questions.iter_mut().zip(waiting_for) {
            asked.entangled = left > 0;
        }
        for (rank, question) in self.order.iter().enumerate() {
            let latest = self.questions.get(*question).map(|asked| {
                let needed = asked
                    .depends_on
                    .iter()
                    .filter_map(|n| self.questions.get(*n));
                needed.map(|needed| needed.page.max(needed.latest)).max()
            });
            if let (Some(asked), Some(latest)) = (self.questions.get_mut(*question), latest) {
                asked.rank = rank;
                asked.latest = latest.unwrap_or(0);
            }
        }
    }

    /// Whether one of these questions is shown only if it is shown, or stands behind one that is.
    pub(super) fn is_entangled(&self, questions: &[usize]) -> bool {
        let entangled =
            |question: &usize| self.questions.get(*question).is_some_and(|q| q.entangled);
        questions.iter().any(entangled)
    }

    /// These questions and all they depend on, in order; `None` when one is entangled or there are too many.
    pub(super) fn closure(
        &self,
        questions: impl IntoIterator<Item = usize>,
        most: usize,
    ) -> Option<Vec<usize>> {
        let mut found = BTreeSet::new();
        let mut open: Vec<usize> = questions.into_iter().collect();
        while let Some(next) = open.pop() {
            let asked = self.questions.get(next)?;
            if asked.entangled || found.len() > most {
                return None;
            }
            if found.insert(next) {
                open.extend(asked.depends_on.iter().copied());
            }
        }
        let mut ordered: Vec<usize> = found.into_iter().collect();
        ordered.sort_by_key(|question| self.questions.get(*question).map(|asked| asked.rank));
        Some(ordered)
    }

    /// Whether the question, when shown, was answered before anybody came to the page.
    ///
    /// What depends on a later page may appear on a page that was passed already.
    pub(super) fn answered_before(&self, question: usize, page: usize) -> bool {
        // A trigger that is not followed may lead past the page, and a page or panel may be closed to answers.
        self.ways.followed
            && !self.is_closed_somewhere
            && self.questions.get(question).is_some_and(|asked| {
                asked.required && asked.page < page && asked.latest <= asked.page
            })
    }
}
