//! The questionnaire laid out flat: its elements with their paths, conditions, and which question depends on which.

use std::collections::{BTreeMap, BTreeSet};

use crate::surveys::{
    definition::{Choice, Definition, Element, Kind, Note, Page, Panel, Question, Rules},
    expression::{Expression, Mention},
};

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
    /// The question of this index in [`Plan::questions`].
    Question(usize),
}

/// A condition under which something is shown.
pub(super) struct Condition<'a> {
    pub item: usize,
    pub expression: &'a Expression,
    pub mentions: Vec<Mention<'a>>,
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
}

impl Facet {
    pub(super) fn question(&self) -> usize {
        match self {
            Self::Answer(question) | Self::Comment(question) | Self::Row(question, _) => *question,
        }
    }
}

pub(super) struct Plan<'a> {
    pub definition: &'a Definition,
    pub items: Vec<Item<'a>>,
    pub conditions: Vec<Condition<'a>>,
    pub questions: Vec<Asked<'a>>,
    /// What each variable of a condition stands for.
    pub variables: BTreeMap<&'a str, Facet>,
    /// Whether there are pictures, which are no items.
    pub has_pictures: bool,
    /// Whether a page or panel can be closed to answers.
    pub is_closed_somewhere: bool,
    /// The questions so ordered that each comes after those it depends on; entangled ones are left out.
    pub order: Vec<usize>,
}

impl<'a> Plan<'a> {
    pub(super) fn of(definition: &'a Definition) -> Self {
        let mut plan = Self {
            definition,
            items: Vec::new(),
            conditions: Vec::new(),
            questions: Vec::new(),
            variables: BTreeMap::new(),
            has_pictures: false,
            is_closed_somewhere: false,
            order: Vec::new(),
        };
        let mut expressions = Vec::new();
        for (index, page) in definition.pages.iter().enumerate() {
            let path = format!("pages[{index}]");
            let within = Vec::new();
            plan.is_closed_somewhere |= is_closed(&page.rules);
            let own = plan.condition(page.rules.visible_if.as_ref(), &mut expressions);
            let inner = joined(&within, own);
            plan.items.push(Item {
                path: path.clone(),
                name: &page.name,
                page: index,
                what: What::Page(page),
                own,
                within,
            });
            plan.elements(&page.elements, &path, index, &inner, &mut expressions);
        }
        plan.resolve(expressions);
        plan.sort();
        plan
    }

    fn condition(
        &self,
        condition: Option<&'a Expression>,
        expressions: &mut Vec<(usize, &'a Expression)>,
    ) -> Option<usize> {
        expressions.push((self.items.len(), condition?));
        Some(expressions.len() - 1)
    }

    fn elements(
        &mut self,
        elements: &'a [Element],
        parent: &str,
        page: usize,
        within: &[usize],
        expressions: &mut Vec<(usize, &'a Expression)>,
    ) {
        for (index, element) in elements.iter().enumerate() {
            let path = format!("{parent}.elements[{index}]");
            let (name, condition, what) = match element {
                Element::Question(question) => (
                    &question.name,
                    &question.rules.visible_if,
                    What::Question(self.questions.len()),
                ),
                Element::Panel(panel) => (&panel.name, &panel.rules.visible_if, What::Panel(panel)),
                Element::Note(note) => (&note.name, &note.visible_if, What::Note(note)),
                // Nothing of a picture is read or asked.
                Element::Picture(_) => {
                    self.has_pictures = true;
                    continue;
                }
            };
            let own = self.condition(condition.as_ref(), expressions);
            let inner = joined(within, own);
            if let Element::Question(question) = element {
                self.questions.push(Asked {
                    question,
                    item: self.items.len(),
                    page,
                    required: is_always_required(question),
                    context: inner.clone(),
                    depends_on: BTreeSet::new(),
                    entangled: false,
                    rank: 0,
                    latest: 0,
                });
            }
            self.items.push(Item {
                path: path.clone(),
                name,
                page,
                what,
                own,
                within: within.to_vec(),
            });
            if let Element::Panel(panel) = element {
                self.is_closed_somewhere |= is_closed(&panel.rules);
                self.elements(&panel.elements, &path, page, &inner, expressions);
            }
        }
    }

    fn resolve(&mut self, expressions: Vec<(usize, &'a Expression)>) {
        let names = Names::of(&self.questions);
        for (item, expression) in expressions {
            let mut questions = BTreeSet::new();
            let mut unknown = Vec::new();
            for name in expression.variables() {
                match names.facet(name, &self.questions) {
                    Some(facet) => {
                        questions.insert(facet.question());
                        self.variables.insert(name, facet);
                    }
                    None if names.may_be(name, self.definition) => {}
                    None => unknown.push(name),
                }
            }
            self.conditions.push(Condition {
                item,
                expression,
                mentions: expression.mentions(),
                questions,
                unknown,
            });
        }
        for asked in &mut self.questions {
            asked.depends_on = asked
                .context
                .iter()
                .filter_map(|condition| self.conditions.get(*condition))
                .flat_map(|condition| condition.questions.iter().copied())
                .collect();
        }
    }

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
        // A trigger may lead past the page, and a page or panel may be closed to answers.
        self.definition.triggers.is_empty()
            && !self.is_closed_somewhere
            && self.questions.get(question).is_some_and(|asked| {
                asked.required && asked.page < page && asked.latest <= asked.page
            })
    }
}

fn is_closed(rules: &Rules) -> bool {
    rules.read_only || rules.enable_if.is_some()
}

/// Whether the question must be answered whenever it is shown, as far as that depends on nothing else.
fn is_always_required(question: &Question) -> bool {
    let rules = &question.rules;
    let free = rules.required_if.is_none() && rules.enable_if.is_none() && !rules.read_only;
    free && (rules.required || matches!(question.kind, Kind::Matrix { all_rows: true, .. }))
}

fn joined(within: &[usize], own: Option<usize>) -> Vec<usize> {
    within.iter().copied().chain(own).collect()
}

/// Finds questions by the names in conditions: exactly first, then in any case.
struct Names {
    exact: BTreeMap<String, usize>,
    folded: BTreeMap<String, usize>,
}

impl Names {
    fn of(questions: &[Asked<'_>]) -> Self {
        let mut names = Self {
            exact: BTreeMap::new(),
            folded: BTreeMap::new(),
        };
        for (index, asked) in questions.iter().enumerate() {
            let name = &asked.question.name;
            names.exact.entry(name.clone()).or_insert(index);
            names
                .folded
                .entry(name.to_ascii_lowercase())
                .or_insert(index);
        }
        names
    }

    fn question(&self, name: &str) -> Option<usize> {
        self.exact
            .get(name)
            .or_else(|| self.folded.get(&name.to_ascii_lowercase()))
            .copied()
    }

    /// Whether it can be a calculated value or a part of an answer that is not looked into.
    fn may_be(&self, name: &str, definition: &Definition) -> bool {
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

    fn facet(&self, name: &str, questions: &[Asked<'_>]) -> Option<Facet> {
        if let Some(question) = self.question(name) {
            return Some(Facet::Answer(question));
        }
        let asked = |question: usize| questions.get(question).map(|asked| asked.question);
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
        name.match_indices('.').find_map(|(at, _)| {
            let question = self.question(name.get(..at)?)?;
            let wanted = name.get(at + 1..)?;
            let Kind::Matrix { rows, .. } = &asked(question)?.kind else {
                return None;
            };
            rows.iter()
                .map(Choice::key)
                .find(|key| key.eq_ignore_ascii_case(wanted))
                .map(|key| Facet::Row(question, key))
        })
    }
}
