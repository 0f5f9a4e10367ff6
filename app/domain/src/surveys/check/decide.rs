//! The search for answers under which a condition holds, and for answers under which it does not.

mod assignment;

use std::{cell::RefCell, collections::BTreeSet};

use super::{
    Limits,
    domain::{Domain, Reply, is_covered, tells_apart},
    plan::{Facet, Plan},
};
use crate::surveys::{
    Answers, Value,
    expression::{Expression, Values},
};

pub(super) use assignment::Assignment;

/// What is left of the [`Limits`].
pub(super) struct Budget {
    limits: Limits,
    evaluations: u64,
    answers: usize,
}

impl Budget {
    pub fn new(limits: &Limits) -> Self {
        Self {
            limits: *limits,
            evaluations: limits.evaluations,
            answers: limits.all_answers,
        }
    }

    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// How many answers may be tried for the next question.
    pub fn answers_left(&self) -> usize {
        self.limits.answers.min(self.answers).max(8)
    }

    pub fn took_answers(&mut self, count: usize) {
        self.answers = self.answers.saturating_sub(count);
    }

    /// Takes so many evaluations; `false` when they are used up.
    pub fn take(&mut self, count: u64) -> bool {
        let enough = self.evaluations >= count;
        self.evaluations = self.evaluations.saturating_sub(count);
        enough
    }

    fn share(&self) -> u64 {
        self.limits.for_one.min(self.evaluations)
    }
}

/// Whether something was seen.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Seen {
    /// Yes, with these answers, unless they are too many to be shown.
    Yes(Option<Answers>),
    /// Not with any answers there are.
    No,
    /// Not with those that were tried.
    Unknown,
}

impl Seen {
    pub fn answers(&self) -> Option<Answers> {
        match self {
            Self::Yes(answers) => answers.clone(),
            Self::No | Self::Unknown => None,
        }
    }
}

/// What a search for one condition has found.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Verdict {
    /// The condition holding where it matters.
    pub holding: Seen,
    /// The condition failing where it matters.
    pub failing: Seen,
    /// Whether no list of answers stands for all, as of free text.
    pub open: bool,
    /// Whether nothing could be tried, as whether the questions are shown depends on one another.
    pub in_a_circle: bool,
}

impl Verdict {
    pub fn is_decided(&self) -> bool {
        self.holding != Seen::Unknown && self.failing != Seen::Unknown
    }
}

/// The first value that was found, empty ones being none.
#[derive(Debug, Default)]
pub(super) enum First {
    #[default]
    Unseen,
    Value(Option<Value>),
}

/// What is asked of an expression.
#[derive(Clone, Copy)]
pub(super) enum Goal<'e> {
    /// Whether it is true itself.
    True,
    /// Whether it is anything but false itself.
    NotFalse,
    /// Whether it is loosely equal to true.
    Loose,
    /// Whether it has another value than the first one found, which is left here.
    Another(&'e RefCell<First>),
}

impl Goal<'_> {
    pub fn is_met(self, expression: &Expression, values: &dyn Values) -> bool {
        match self {
            Self::True => expression.is_true(values),
            Self::NotFalse => !expression.is_false(values),
            Self::Loose => expression.holds(values),
            Self::Another(first) => {
                let value = expression
                    .evaluate(values)
                    .filter(|value| !value.is_empty());
                let mut first = first.borrow_mut();
                match &*first {
                    First::Value(first) => *first != value,
                    First::Unseen => {
                        *first = First::Value(value);
                        false
                    }
                }
            }
        }
    }
}

/// Which answers count.
pub(super) struct Question<'e> {
    /// The condition in question.
    pub condition: &'e Expression,
    /// What is asked of it.
    pub goal: Goal<'e>,
    /// The conditions that must hold for it to matter.
    pub within: &'e [usize],
    /// The questions that all these ask about.
    pub about: BTreeSet<usize>,
    /// The page that is looked at; `None` lets every question be answered or not, shown or not.
    pub page: Option<usize>,
}

/// What an evaluation of an expression counts: 1, or more for long ones.
pub(super) fn weight(expression: &Expression) -> u64 {
    u64::try_from(expression.variables().len() / 2 + 1).unwrap_or(u64::MAX)
}

struct Search<'p, 'e> {
    plan: &'p Plan<'p>,
    question: &'e Question<'e>,
    order: Vec<usize>,
    replies: Vec<Vec<&'p Reply>>,
    /// The questions of which it is not known whether an answer is right.
    unsure: Vec<usize>,
    /// The conditions of `within` that can be decided after the question of this place in the order.
    ready: Vec<Vec<usize>>,
    assignment: Assignment<'p>,
    /// What one evaluation of the condition counts.
    weight: u64,
    left: u64,
    exhausted: bool,
    holding: Option<Answers>,
    failing: Option<Answers>,
}

/// Tries all replies to the questions that matter.
pub(super) fn decide<'p>(
    plan: &'p Plan<'p>,
    domains: &'p [Domain],
    question: &Question<'_>,
    budget: &mut Budget,
) -> Verdict {
    let most = budget.limits().questions;
    let order = match question.page {
        Some(_) => plan.closure(question.about.iter().copied(), most),
        None => Some(question.about.iter().copied().collect::<Vec<_>>())
            .filter(|order| order.len() <= most),
    };
    let Some(order) = order else {
        let about: Vec<usize> = question.about.iter().copied().collect();
        let within = question.within.iter();
        let mut expressions: Vec<&Expression> = within
            .filter_map(|condition| plan.conditions.get(*condition))
            .map(|condition| &*condition.expression)
            .collect();
        expressions.push(question.condition);
        return Verdict {
            holding: Seen::Unknown,
            failing: Seen::Unknown,
            open: !stand_for_all(plan, domains, &expressions, &about),
            in_a_circle: question.page.is_some() && plan.is_entangled(&about),
        };
    };
    let mut conditions: BTreeSet<usize> = question.within.iter().copied().collect();
    if question.page.is_some() {
        for asked in order.iter().filter_map(|index| plan.questions.get(*index)) {
            conditions.extend(asked.context.iter().copied());
            let offers = asked.offers.iter().flat_map(|offers| &offers.items);
            conditions.extend(offers.flat_map(|(_, conditions)| conditions));
        }
    }
    let mut expressions = vec![question.condition];
    expressions.extend(
        conditions
            .iter()
            .filter_map(|condition| plan.conditions.get(*condition))
            .map(|condition| &*condition.expression),
    );
    let complete = stand_for_all(plan, domains, &expressions, &order);
    let replies = reduced(plan, domains, &expressions, &order);
    let ready = ready(plan, question, &order);
    let is_unsure = |question: &&usize| {
        domains.get(**question).is_some_and(|domain| domain.unsure)
            && tells_apart(plan, &expressions, **question)
    };
    let unsure = order.iter().filter(is_unsure).copied().collect();
    let share = budget.share();
    let mut search = Search {
        plan,
        question,
        order,
        replies,
        unsure,
        ready,
        assignment: Assignment::new(plan),
        weight: weight(question.condition),
        left: share,
        exhausted: false,
        holding: None,
        failing: None,
    };
    if search.open_without_answers() {
        search.from(0);
    }
    budget.take(share - search.left);
    let nothing = || {
        if complete && !search.exhausted {
            Seen::No
        } else {
            Seen::Unknown
        }
    };
    Verdict {
        open: !complete,
        in_a_circle: false,
        holding: search
            .holding
            .clone()
            .map_or_else(nothing, |found| Seen::Yes(Some(found))),
        failing: search
            .failing
            .clone()
            .map_or_else(nothing, |found| Seen::Yes(Some(found))),
    }
}

/// Whether no other answers to these questions could give one of the expressions another value.
pub(super) fn stand_for_all(
    plan: &Plan<'_>,
    domains: &[Domain],
    expressions: &[&Expression],
    questions: &[usize],
) -> bool {
    questions
        .iter()
        .all(|question| domains.get(*question).is_some_and(|domain| !domain.cut))
        && expressions
            .iter()
            .all(|expression| is_covered(plan, expression))
}

/// One reply for each group of replies to each question that these expressions don't tell apart.
pub(super) fn reduced<'p>(
    plan: &'p Plan<'p>,
    domains: &'p [Domain],
    expressions: &[&Expression],
    order: &[usize],
) -> Vec<Vec<&'p Reply>> {
    let group = |name: &str| plan.variables.get(name).map(Facet::question);
    let mut parts: Vec<(usize, Expression)> = Vec::new();
    for expression in expressions {
        for part in expression.parts(&group) {
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
    }
    let mut assignment = Assignment::new(plan);
    // What is chosen here decides what is offered elsewhere.
    let is_carried = |index: usize| {
        order.iter().any(|other| {
            let offers = plan
                .questions
                .get(*other)
                .and_then(|asked| asked.offers.as_ref());
            let from = offers.and_then(|offers| offers.from);
            from.is_some_and(|(source, _)| source == index) || *other == index && offers.is_some()
        })
    };
    order
        .iter()
        .map(|index| {
            if is_carried(*index) {
                let domain = domains.get(*index).into_iter();
                return domain.flat_map(|domain| &domain.replies).collect();
            }
            let own: Vec<&Expression> = parts
                .iter()
                .filter(|(group, _)| group == index)
                .map(|(_, part)| part)
                .collect();
            let mut signatures: Vec<Vec<Option<Value>>> = Vec::new();
            let mut kept = Vec::new();
            for reply in domains.get(*index).into_iter().flat_map(|d| &d.replies) {
                assignment.set(*index, Some(reply));
                let signature: Vec<_> = own.iter().map(|part| part.evaluate(&assignment)).collect();
                if !signatures.contains(&signature) {
                    signatures.push(signature);
                    kept.push(reply);
                }
            }
            assignment.set(*index, None);
            kept
        })
        .collect()
}

fn ready(plan: &Plan<'_>, question: &Question<'_>, order: &[usize]) -> Vec<Vec<usize>> {
    let mut ready = vec![Vec::new(); order.len()];
    for condition in question.within {
        let last = plan.conditions.get(*condition).and_then(|condition| {
            order
                .iter()
                .rposition(|question| condition.questions.contains(question))
        });
        if let Some(slot) = last.and_then(|last| ready.get_mut(last)) {
            slot.push(*condition);
        }
    }
    ready
}

impl<'p> Search<'p, '_> {
    /// Whether the conditions around that ask about no question hold.
    fn open_without_answers(&self) -> bool {
        self.question.within.iter().all(|condition| {
            self.plan.conditions.get(*condition).is_none_or(|found| {
                !found.questions.is_empty() || self.assignment.holds(*condition)
            })
        })
    }

    fn done(&self) -> bool {
        self.exhausted || (self.holding.is_some() && self.failing.is_some())
    }

    fn spend(&mut self) -> bool {
        match self.left.checked_sub(self.weight) {
            Some(left) => self.left = left,
            None => self.exhausted = true,
        }
        !self.exhausted
    }

    fn from(&mut self, place: usize) {
        if self.done() || !self.spend() {
            return;
        }
        let Some(question) = self.order.get(place).copied() else {
            if self
                .unsure
                .iter()
                .any(|question| self.assignment.has(*question))
            {
                return;
            }
            let question = self.question;
            if question.goal.is_met(question.condition, &self.assignment) {
                self.holding
                    .get_or_insert_with(|| self.assignment.answers());
            } else {
                self.failing
                    .get_or_insert_with(|| self.assignment.answers());
            }
            return;
        };
        if self.is_settled(place) {
            return;
        }
        let shown = self.question.page.is_none() || self.assignment.shows(question);
        let must = self
            .question
            .page
            .is_some_and(|page| shown && self.plan.answered_before(question, page));
        // What others hang on is answered first: without an answer they would mostly not be shown.
        let is_asked_about = self.question.about.contains(&question);
        if !must && (is_asked_about || !shown) {
            self.next(place, question, None);
        }
        if shown {
            for at in 0..self.replies.get(place).map_or(0, Vec::len) {
                let reply = self.replies.get(place).and_then(|all| all.get(at)).copied();
                if reply.is_none_or(|reply| self.assignment.allows(question, reply)) {
                    self.next(place, question, reply);
                }
                if self.done() {
                    break;
                }
            }
        }
        if !must && shown && !is_asked_about && !self.done() {
            self.next(place, question, None);
        }
        self.assignment.set(question, None);
    }

    /// Whether the answers so far leave only what was seen before.
    fn is_settled(&self, place: usize) -> bool {
        let known = self.order.get(..place).unwrap_or_default();
        let is_known = |name: &str| {
            self.plan
                .variables
                .get(name)
                .is_none_or(|facet| known.contains(&facet.question()))
        };
        if !matches!(self.question.goal, Goal::True) {
            return false;
        }
        match self.question.condition.outlook(&is_known, &self.assignment) {
            Some(true) => self.holding.is_some(),
            Some(false) => self.failing.is_some(),
            None => false,
        }
    }

    fn next(&mut self, place: usize, question: usize, reply: Option<&'p Reply>) {
        self.assignment.set(question, reply);
        let open = self
            .ready
            .get(place)
            .into_iter()
            .flatten()
            .all(|condition| self.assignment.holds(*condition));
        if open {
            self.from(place + 1);
        }
    }
}
