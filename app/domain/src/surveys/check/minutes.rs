//! How long answering takes: the shortest path, the longest, and one as people take it.
//!
//! The model is described and its sources are named in [`super`].

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{
    decide::{Assignment, Budget, reduced, stand_for_all, weight},
    domain::{Domain, Reply},
    plan::{Item, Plan, What},
    reading::reading_time,
    walks::Walks,
};
use crate::{
    language::Language,
    surveys::definition::{Choice, Choices, InputType, Kind, Localised, Question},
};

/// To decide what to answer, in milliseconds (M of the keystroke-level model).
const DECIDE: u64 = 1_350;
/// To point at something and press it (P and B).
const PRESS: u64 = 1_300;
/// To type a word at 36 words a minute.
const WORD: u64 = 1_667;
/// The words somebody writes into a line, and into a larger field.
const LINE: u64 = 3;
const COMMENT: u64 = 25;
/// Nobody reads a whole list that opens; they look for their own entry.
const READ_IN_A_LIST: usize = 20;
/// Most evaluations for questions that hang together.
const MOST_EVALUATIONS: u64 = 200_000;

/// How long answering takes, in seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct AnsweringTime {
    /// On the shortest path.
    pub shortest: u64,
    /// The median of walks that choose evenly among the answers and answer everything.
    pub typical: u64,
    /// On the longest path.
    pub longest: u64,
    /// Whether all paths were measured; else the shortest and the longest are those of the walks.
    pub exact: bool,
}

impl AnsweringTime {
    /// Seconds as the minutes to announce: rounded up, at least 1.
    pub fn minutes(seconds: u64) -> u64 {
        seconds.div_ceil(60).max(1)
    }
}

/// Milliseconds of one element by the place of the language, and the conditions under which they are spent.
struct Load {
    item: usize,
    times: Vec<u64>,
    context: Vec<usize>,
    /// Whether it can't be told when it is shown.
    entangled: bool,
}

pub(super) fn estimate(
    plan: &Plan<'_>,
    domains: &[Domain],
    walks: &Walks<'_>,
    languages: &BTreeSet<Language>,
    budget: &mut Budget,
) -> BTreeMap<Language, AnsweringTime> {
    let languages: Vec<Language> = languages.iter().copied().collect();
    let loads = loads(plan, &languages);
    let mut range = Range {
        least: vec![0; languages.len()],
        most: vec![0; languages.len()],
    };
    let mut exact = true;
    for load in &loads {
        if load.entangled {
            exact = false;
            range.add(&vec![0; languages.len()], &load.times);
        } else if load.context.is_empty() {
            range.add(&load.times, &load.times);
        }
    }
    for group in groups(plan, &loads) {
        let (found, complete) = group.range(plan, domains, walks, languages.len(), budget);
        exact &= complete;
        range.add(&found.least, &found.most);
    }
    let typical = typical(walks, &loads, languages.len());
    let seconds = |times: &[u64], at: usize| times.get(at).copied().unwrap_or(0).div_ceil(1_000);
    languages
        .iter()
        .enumerate()
        .map(|(at, language)| {
            let (shortest, longest) = (seconds(&range.least, at), seconds(&range.most, at));
            let time = AnsweringTime {
                shortest,
                typical: seconds(&typical, at).clamp(shortest, longest),
                longest,
                exact,
            };
            (*language, time)
        })
        .collect()
}

#[derive(Clone)]
struct Range {
    least: Vec<u64>,
    most: Vec<u64>,
}

impl Range {
    fn add(&mut self, least: &[u64], most: &[u64]) {
        add(&mut self.least, least);
        add(&mut self.most, most);
    }

    fn include(&mut self, times: &[u64]) {
        for (least, time) in self.least.iter_mut().zip(times) {
            *least = (*least).min(*time);
        }
        for (most, time) in self.most.iter_mut().zip(times) {
            *most = (*most).max(*time);
        }
    }
}

fn add(sum: &mut [u64], times: &[u64]) {
    for (sum, time) in sum.iter_mut().zip(times) {
        *sum += time;
    }
}

fn loads(plan: &Plan<'_>, languages: &[Language]) -> Vec<Load> {
    plan.items
        .iter()
        .enumerate()
        .map(|(index, item)| {
            let context: Vec<usize> = item.within.iter().copied().chain(item.own).collect();
            let entangled = context
                .iter()
                .filter_map(|condition| plan.conditions.get(*condition))
                .flat_map(|condition| &condition.questions)
                .any(|question| plan.questions.get(*question).is_none_or(|q| q.entangled));
            Load {
                item: index,
                times: languages
                    .iter()
                    .map(|language| time_for(plan, item, *language))
                    .collect(),
                context,
                entangled,
            }
        })
        .collect()
}

fn time_for(plan: &Plan<'_>, item: &Item<'_>, language: Language) -> u64 {
    let read = |text: &Localised| reading_time(text.text(language), language);
    match item.what {
        What::Page(page) => read(&page.title) + read(&page.description) + PRESS,
        What::Panel(panel) => read(&panel.title) + read(&panel.description),
        What::Note(note) => read(&note.html),
        What::Picture(_) => 0,
        What::Question(index) => plan.questions.get(index).map_or(0, |asked| {
            let question = asked.question;
            read(&question.title) + read(&question.description) + acting(question, language)
        }),
    }
}

/// Reading what can be chosen, deciding, and giving the answer.
fn acting(question: &Question, language: Language) -> u64 {
    let read = |text: &Localised| reading_time(text.text(language), language);
    let all = |choices: &[Choice]| choices.iter().map(|choice| read(&choice.text)).sum::<u64>();
    let offered = |choices: &Choices| {
        let extra = choices.special().map(|(_, text)| read(text));
        all(&choices.items) + extra.sum::<u64>()
    };
    let count = |items: &[Choice]| u64::try_from(items.len()).unwrap_or(u64::MAX);
    match &question.kind {
        Kind::Single(choices) => DECIDE + PRESS + offered(choices),
        Kind::Dropdown(choices) => {
            let looked_at = choices
                .items
                .get(..READ_IN_A_LIST)
                .unwrap_or(&choices.items);
            DECIDE + 2 * PRESS + all(looked_at)
        }
        Kind::Multiple(choices, selections) => {
            let ticks = u64::try_from(selections.least.unwrap_or(2).max(2)).unwrap_or(2);
            DECIDE + ticks * PRESS + offered(choices)
        }
        Kind::Rating(scale) => {
            DECIDE + PRESS + all(&scale.steps) + read(&scale.lowest) + read(&scale.highest)
        }
        Kind::Boolean { yes, no } => DECIDE + PRESS + read(yes) + read(no),
        Kind::Matrix { columns, rows, .. } => {
            all(columns) + all(rows) + count(rows) * (DECIDE + PRESS)
        }
        Kind::Ranking(choices) => {
            all(&choices.items) + count(&choices.items) * (DECIDE + 2 * PRESS)
        }
        Kind::Grid { columns, rows } => {
            let titles = columns.iter().map(|column| read(&column.title));
            let across = u64::try_from(columns.len()).unwrap_or(u64::MAX);
            titles.sum::<u64>() + all(rows) + count(rows) * across * (DECIDE + 2 * PRESS)
        }
        Kind::Lines(items) => items
            .iter()
            .map(|item| read(&item.title) + DECIDE + PRESS + LINE * WORD)
            .sum(),
        Kind::Slider(_) => DECIDE + 2 * PRESS,
        Kind::Computed(_) => 0,
        Kind::Text(text) => {
            let words = match text.input {
                InputType::Text => LINE,
                _ => 1,
            };
            DECIDE + PRESS + words * WORD
        }
        Kind::Comment { longest, .. } => {
            let room = u64::try_from(longest / 6).unwrap_or(COMMENT);
            DECIDE + PRESS + COMMENT.min(room.max(1)) * WORD
        }
    }
}

/// Elements whose conditions hang together through the questions they ask about.
struct Group<'l> {
    loads: Vec<&'l Load>,
}

fn groups<'l>(plan: &Plan<'_>, loads: &'l [Load]) -> Vec<Group<'l>> {
    let mut heads: Vec<usize> = (0..plan.questions.len()).collect();
    let asked_about = |load: &Load| -> Vec<usize> {
        let own = plan.items.get(load.item).and_then(|item| match item.what {
            What::Question(question) => Some(question),
            _ => None,
        });
        load.context
            .iter()
            .filter_map(|condition| plan.conditions.get(*condition))
            .flat_map(|condition| condition.questions.iter().copied())
            .chain(own)
            .collect()
    };
    let conditional: Vec<&Load> = loads
        .iter()
        .filter(|load| !load.entangled && !load.context.is_empty())
        .collect();
    for load in &conditional {
        let questions = asked_about(load);
        for pair in questions.windows(2) {
            if let [one, other] = pair {
                let (one, other) = (head(&mut heads, *one), head(&mut heads, *other));
                if let Some(slot) = heads.get_mut(one) {
                    *slot = other;
                }
            }
        }
    }
    let mut groups: BTreeMap<Option<usize>, Group<'l>> = BTreeMap::new();
    for load in conditional {
        let head = asked_about(load)
            .first()
            .map(|question| head(&mut heads, *question));
        groups
            .entry(head)
            .or_insert_with(|| Group { loads: Vec::new() })
            .loads
            .push(load);
    }
    groups.into_values().collect()
}

/// The question that stands for the group, found by going from one to the next.
fn head(heads: &mut [usize], mut question: usize) -> usize {
    while let Some(next) = heads
        .get(question)
        .copied()
        .filter(|next| *next != question)
    {
        let further = heads.get(next).copied().unwrap_or(next);
        if let Some(slot) = heads.get_mut(question) {
            *slot = further;
        }
        question = next;
    }
    question
}

impl Group<'_> {
    /// The least and the most time over all paths, and whether all were tried.
    fn range(
        &self,
        plan: &Plan<'_>,
        domains: &[Domain],
        walks: &Walks<'_>,
        languages: usize,
        budget: &mut Budget,
    ) -> (Range, bool) {
        // Questions that no condition asks about are in the group for their time only.
        let asked_about: BTreeSet<usize> = self
            .loads
            .iter()
            .flat_map(|load| &load.context)
            .filter_map(|condition| plan.conditions.get(*condition))
            .flat_map(|condition| condition.questions.iter().copied())
            .collect();
        let most = budget.limits().questions;
        let closure = plan.closure(asked_about, most);
        let mut conditions: BTreeSet<usize> = self
            .loads
            .iter()
            .flat_map(|load| &load.context)
            .copied()
            .collect();
        let mut found = Range {
            least: vec![u64::MAX; languages],
            most: vec![0; languages],
        };
        let mut complete = false;
        if let Some(order) = closure {
            for asked in order.iter().filter_map(|index| plan.questions.get(*index)) {
                conditions.extend(asked.context.iter().copied());
            }
            let expressions: Vec<_> = conditions
                .iter()
                .filter_map(|condition| plan.conditions.get(*condition))
                .map(|condition| &*condition.expression)
                .collect();
            let mut paths = Paths {
                plan,
                group: self,
                replies: reduced(plan, domains, &expressions, &order),
                order: &order,
                assignment: Assignment::new(plan),
                work: self
                    .loads
                    .iter()
                    .flat_map(|load| &load.context)
                    .filter_map(|condition| plan.conditions.get(*condition))
                    .map(|condition| weight(&condition.expression))
                    .sum(),
                left: MOST_EVALUATIONS,
                cut: false,
                found: &mut found,
            };
            paths.from(0);
            budget.take(MOST_EVALUATIONS - paths.left);
            complete = !paths.cut && stand_for_all(plan, domains, &expressions, &order);
        }
        if !complete {
            for assignment in walks.all() {
                found.include(&self.spent(assignment, languages));
            }
        }
        if found.least.contains(&u64::MAX) {
            found.least = vec![0; languages];
        }
        (found, complete)
    }

    fn spent(&self, assignment: &Assignment<'_>, languages: usize) -> Vec<u64> {
        let mut sum = vec![0; languages];
        for load in &self.loads {
            if load
                .context
                .iter()
                .all(|condition| assignment.holds(*condition))
            {
                add(&mut sum, &load.times);
            }
        }
        sum
    }
}

struct Paths<'p, 's> {
    plan: &'p Plan<'p>,
    group: &'s Group<'s>,
    replies: Vec<Vec<&'p Reply>>,
    order: &'s [usize],
    assignment: Assignment<'p>,
    /// What summing up once counts.
    work: u64,
    left: u64,
    cut: bool,
    found: &'s mut Range,
}

impl<'p> Paths<'p, '_> {
    fn from(&mut self, place: usize) {
        let Some(left) = self.left.checked_sub(1) else {
            self.cut = true;
            return;
        };
        self.left = left;
        let Some(question) = self.order.get(place).copied() else {
            self.left = self.left.saturating_sub(self.work);
            let spent = self.group.spent(&self.assignment, self.found.least.len());
            self.found.include(&spent);
            return;
        };
        let shown = self.assignment.shows(question);
        let required = self
            .plan
            .questions
            .get(question)
            .is_some_and(|q| q.required);
        if !shown || !required {
            self.from(place + 1);
        }
        if shown {
            for at in 0..self.replies.get(place).map_or(0, Vec::len) {
                let reply: Option<&'p Reply> =
                    self.replies.get(place).and_then(|all| all.get(at)).copied();
                self.assignment.set(question, reply);
                self.from(place + 1);
                if self.cut {
                    break;
                }
            }
        }
        self.assignment.set(question, None);
    }
}

fn typical(walks: &Walks<'_>, loads: &[Load], languages: usize) -> Vec<u64> {
    let mut totals: Vec<Vec<u64>> = walks
        .thorough()
        .map(|assignment| {
            let all = Group {
                loads: loads.iter().collect(),
            };
            all.spent(assignment, languages)
        })
        .collect();
    // Languages differ in length but not in which path is longer than another; the first one puts them in order.
    totals.sort();
    totals
        .get(totals.len() / 2)
        .cloned()
        .unwrap_or_else(|| vec![0; languages])
}
