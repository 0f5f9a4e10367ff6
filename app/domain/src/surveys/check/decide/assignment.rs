//! One way of answering, as conditions see it.

use std::borrow::Cow;

use crate::surveys::{
    Answers, Value,
    check::{
        domain::Reply,
        plan::{Asked, Facet, Offers, Plan},
    },
    definition::{CarryMode, Choices, Kind},
    expression::{Values, inside, item_at},
};

/// Replies to some questions; the others are not answered.
pub(in super::super) struct Assignment<'p> {
    plan: &'p Plan<'p>,
    replies: Vec<Option<&'p Reply>>,
}

impl<'p> Assignment<'p> {
    /// No answers.
    pub fn new(plan: &'p Plan<'p>) -> Self {
        Self {
            plan,
            replies: vec![None; plan.questions.len()],
        }
    }

    pub fn set(&mut self, question: usize, reply: Option<&'p Reply>) {
        if let Some(slot) = self.replies.get_mut(question) {
            *slot = reply;
        }
    }

    pub fn has(&self, question: usize) -> bool {
        self.replies.get(question).copied().flatten().is_some()
    }

    pub fn holds(&self, condition: usize) -> bool {
        self.plan
            .conditions
            .get(condition)
            .is_none_or(|condition| condition.expression.is_true(self))
    }

    pub fn shows(&self, question: usize) -> bool {
        self.plan.questions.get(question).is_some_and(|asked| {
            asked.context.iter().all(|condition| self.holds(*condition))
                && asked
                    .offers
                    .as_ref()
                    .is_none_or(|offers| !offers.hides || self.offers_something(asked))
        })
    }

    fn offers_something(&self, asked: &Asked<'_>) -> bool {
        let Some(offers) = &asked.offers else {
            return true;
        };
        // Of carried choices the special ones count too, as in the reference implementation.
        let mut special = asked
            .question
            .choices()
            .into_iter()
            .flat_map(Choices::special);
        let has_special = offers.from.is_some() && special.next().is_some();
        has_special || (0..offers.items.len()).any(|place| self.offers(offers, place, 0))
    }

    /// Whether the choice of this place is offered.
    fn offers(&self, offers: &Offers, place: usize, depth: usize) -> bool {
        let Some((value, conditions)) = offers.items.get(place) else {
            return false;
        };
        let carried = offers.from.is_none_or(|(source, mode)| {
            let asked = self.plan.questions.get(source);
            let there = asked.and_then(|asked| asked.offers.as_ref());
            let chosen = self.value_of(source).map_or(&[][..], Value::items);
            let is_offered_there =
                depth > 100 || there.is_none_or(|there| self.offers(there, place, depth + 1));
            is_offered_there
                && match mode {
                    CarryMode::All => true,
                    CarryMode::Selected => chosen.contains(value),
                    CarryMode::Unselected => !chosen.contains(value),
                }
        });
        carried
            && conditions.iter().all(|condition| {
                let condition = self.plan.conditions.get(*condition);
                condition.is_none_or(|condition| condition.expression.holds(self))
            })
    }

    /// Whether everything that a reply chooses is offered.
    pub fn allows(&self, question: usize, reply: &Reply) -> bool {
        let Some(asked) = self.plan.questions.get(question) else {
            return true;
        };
        let (Some(offers), Some(choices)) = (&asked.offers, asked.question.choices()) else {
            return true;
        };
        let chosen = reply.iter().find(|(name, _)| *name == asked.question.name);
        let mut chosen = chosen.map_or(&[][..], |(_, value)| value.items()).iter();
        chosen.all(|value| {
            let is_special = value
                .as_text()
                .is_some_and(|key| choices.special().any(|(special, _)| special == key));
            let place = offers.items.iter().position(|(item, _)| item == value);
            is_special || place.is_some_and(|place| self.offers(offers, place, 0))
        })
    }

    fn value_of(&self, question: usize) -> Option<&'p Value> {
        let name = &self.plan.questions.get(question)?.question.name;
        let reply = self.replies.get(question).copied().flatten()?;
        reply
            .iter()
            .find(|(found, _)| found == name)
            .map(|(_, value)| value)
    }

    pub fn answers(&self) -> Answers {
        self.replies
            .iter()
            .copied()
            .flatten()
            .flatten()
            .cloned()
            .collect()
    }

    /// The answers to some of the questions.
    pub fn answers_to(&self, questions: &[usize]) -> Answers {
        questions
            .iter()
            .filter_map(|question| self.replies.get(*question).copied().flatten())
            .flatten()
            .cloned()
            .collect()
    }
}

impl Values for Assignment<'_> {
    fn value(&self, name: &str) -> Option<Cow<'_, Value>> {
        let facet = self.plan.variables.get(name)?;
        let question = self.plan.questions.get(facet.question())?.question;
        let reply = match self.replies.get(facet.question()).copied().flatten() {
            Some(reply) => reply,
            None if matches!(facet, Facet::Answer(_)) => {
                return question.unanswered().map(Cow::Borrowed);
            }
            None => return None,
        };
        let entry = |wanted: &str| {
            reply
                .iter()
                .find(|(name, _)| name == wanted)
                .map(|(_, value)| value)
        };
        let value = match facet {
            Facet::Answer(_) => entry(&question.name).or_else(|| question.unanswered()),
            Facet::Comment(_) => entry(&question.comment_name()),
            Facet::Row(_, row) => match entry(&question.name)? {
                Value::Rows(rows) => rows.get(row),
                _ => None,
            },
            Facet::Part(_, path) => return inside(entry(&question.name)?, path),
            Facet::End(_, place) => item_at(entry(&question.name)?, *place),
        };
        value.map(Cow::Borrowed)
    }

    fn is_ordered(&self, name: &str) -> bool {
        self.plan
            .variables
            .get(name)
            .and_then(|facet| self.plan.questions.get(facet.question()))
            .is_some_and(|asked| matches!(asked.question.kind, Kind::Ranking(_)))
    }
}
