//! What expressions and texts find under a name.

use std::{borrow::Cow, collections::BTreeMap};

use super::{Situation, text::displayed};
use crate::surveys::{
    answers::Answers,
    definition::{Kind, Question},
    expression::{Values, indexed, inside, item_at},
    letters::{folded, lowered},
    value::Value,
};

/// The questions of a definition by their names in small letters.
pub(super) struct Names<'a>(BTreeMap<String, &'a Question>);

impl<'a> Names<'a> {
    pub(super) fn of(situation: Situation<'a>) -> Self {
        let mut names = BTreeMap::new();
        for question in situation.definition.questions() {
            names.insert(lowered(&question.name), question);
        }
        Self(names)
    }

    pub(super) fn find(&self, name: &str) -> Option<&'a Question> {
        self.0.get(folded(name).as_ref()).copied()
    }
}

/// Answers and calculated values as expressions see them.
pub(super) struct Known<'a> {
    pub(super) situation: Situation<'a>,
    pub(super) names: &'a Names<'a>,
    /// The answers, computed ones included.
    pub(super) answers: &'a Answers,
    /// The calculated values by their names in small letters.
    pub(super) calculated: &'a BTreeMap<String, Option<Value>>,
    /// The choice in question, where an expression is about one.
    pub(super) item: Option<&'a Value>,
}

impl Known<'_> {
    /// The answer to a question; a ranking that is not finished is none yet.
    fn answer(&self, question: &Question) -> Option<&Value> {
        let value = self.answers.get(&question.name)?;
        let unfinished = matches!((&question.kind, value), (Kind::Ranking(_), Value::Rows(_)));
        (!unfinished).then_some(value)
    }

    /// The question that `name[0]` is about, and what stands at that place of its answer.
    pub(super) fn item_of(&self, name: &str) -> Option<(&Question, Option<&Value>)> {
        let (start, place) = indexed(name)?;
        let question = self.names.find(start)?;
        let answer = self.answer(question);
        Some((question, answer.and_then(|value| item_at(value, place))))
    }

    /// The answer, or what conditions find in its place.
    fn found(&self, question: &Question) -> Option<&Value> {
        self.answer(question).or_else(|| question.unanswered())
    }
}

impl Values for Known<'_> {
    fn value(&self, name: &str) -> Option<Cow<'_, Value>> {
        let name = name.trim();
        if let Some(item) = self.item
            && ["item", "choice", "self"]
                .iter()
                .any(|own| own.eq_ignore_ascii_case(name))
        {
            return Some(Cow::Borrowed(item));
        }
        if let Some(value) = self.calculated.get(folded(name).as_ref()) {
            return value.as_ref().map(Cow::Borrowed);
        }
        if let Some(question) = self.names.find(name) {
            return self.found(question).map(Cow::Borrowed);
        }
        let (_, words) = self
            .answers
            .iter()
            .find(|(found, _)| found.eq_ignore_ascii_case(name))
            .unzip();
        if let Some(words) = words {
            return Some(Cow::Borrowed(words));
        }
        if let Some((question, item)) = self.item_of(name) {
            return item
                .filter(|_| question.unanswered().is_some())
                .map(Cow::Borrowed);
        }
        let mut ends = name.match_indices('.');
        while let Some((at, _)) = ends.next_back() {
            let (start, rest) = (name.get(..at)?, name.get(at + 1..)?);
            if let Some(question) = self.names.find(start) {
                return inside(self.found(question)?, rest);
            }
            if let Some(value) = self.calculated.get(folded(start).as_ref()) {
                return inside(value.as_ref()?, rest);
            }
        }
        None
    }

    fn is_ordered(&self, name: &str) -> bool {
        self.names
            .find(name.trim())
            .is_some_and(|question| matches!(question.kind, Kind::Ranking(_)))
    }

    fn now(&self) -> Option<f64> {
        self.situation.surroundings.now()
    }

    fn offset(&self, at: i64) -> i64 {
        self.situation.surroundings.offset(at)
    }

    fn display(&self, name: &str, value: Option<&Value>) -> Option<Value> {
        let question = self.names.find(name.trim())?;
        let value = match value {
            Some(other) if !other.is_empty() => other,
            _ => self.answer(question)?,
        };
        let language = self.situation.surroundings.language();
        Some(displayed(question, value, self.answers, language))
    }
}
