//! The completed response.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Situation, Visibility, check::check_shown};
use crate::{
    forms::FieldError,
    surveys::{
        answers::Answers,
        definition::{Choices, Definition},
        value::Value,
    },
};

/// A response that the definition accepts: what is stored.
///
/// Without the values of questions that were not shown, and able to tell these from questions that were skipped.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct CompletedAnswers {
    /// The answers to the questions that were shown.
    pub answers: Answers,
    /// The names of the questions that were not shown.
    pub not_shown: BTreeSet<String>,
    /// The names of the questions answered in words that are stored apart ([`CompletedAnswers::detach_texts`]).
    #[serde(default)]
    pub written: BTreeSet<String>,
}

/// What came of one question in one response.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Reply<'a> {
    /// It was not shown: the respondent does not belong to its base.
    NotShown,
    /// It was shown and left empty.
    Skipped,
    /// It was answered.
    Answered(&'a Value),
    /// It was answered in words that are stored apart.
    Written,
}

/// Words that are stored apart from the response, under a key of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextAnswer {
    /// The question's name, or `name-Comment` for the words for "other".
    pub question: String,
    /// The words.
    pub text: String,
}

impl CompletedAnswers {
    /// What came of a question.
    pub fn reply(&self, question: &str) -> Reply<'_> {
        if self.not_shown.contains(question) {
            Reply::NotShown
        } else if self.written.contains(question) {
            Reply::Written
        } else {
            self.answers
                .get(question)
                .map_or(Reply::Skipped, Reply::Answered)
        }
    }

    /// Takes the words out, so that they can be stored where nothing joins them to the rest.
    #[must_use]
    pub fn detach_texts(self, definition: &Definition) -> (Self, Vec<TextAnswer>) {
        let questions = definition.questions();
        let mut rest = Self {
            answers: Answers::default(),
            ..self
        };
        let mut texts = Vec::new();
        for (name, value) in self.answers.iter() {
            let is_words = questions.iter().any(|question| {
                (question.name == name && question.is_free_text())
                    || question.comment_name() == name
            });
            if is_words {
                rest.written.insert(name.to_owned());
                texts.push(TextAnswer {
                    question: name.to_owned(),
                    text: in_lines(value),
                });
            } else {
                rest.answers.set(name, value.clone());
            }
        }
        (rest, texts)
    }
}

/// Words as they are stored; those of several lines or cells one per line after their names.
fn in_lines(value: &Value) -> String {
    match value {
        Value::Rows(rows) => {
            let lines: Vec<String> = rows
                .iter()
                .map(|(name, value)| format!("{name}: {}", in_lines(value).replace('\n', "; ")))
                .collect();
            lines.join("\n")
        }
        Value::List(items) => {
            let items: Vec<String> = items.iter().map(in_lines).collect();
            items.join(", ")
        }
        value => value.as_field().unwrap_or_default(),
    }
}

/// The decision about a whole response: everything that was shown is valid, nothing is there that nobody asked.
///
/// # Errors
/// What is wrong, in the order of the questions; names that are no question's come last.
pub fn complete(situation: Situation<'_>) -> Result<CompletedAnswers, Vec<FieldError>> {
    let visibility = Visibility::of(situation);
    let route = visibility.route(situation);
    let mut errors: Vec<FieldError> = route
        .iter()
        .flat_map(|page| check_shown(situation, &visibility, *page))
        .collect();
    let mut completed = CompletedAnswers::default();
    let mut known = BTreeSet::new();
    for (index, page) in situation.definition.pages.iter().enumerate() {
        let reached = route.contains(&index);
        for question in page.questions() {
            let comment = question.comment_name();
            if !reached || !visibility.shows(question.position) {
                completed.not_shown.insert(question.name.clone());
            } else if let Some(value) = visibility.answers().get(&question.name) {
                completed.answers.set(question.name.clone(), value.clone());
                let is_other = |item: &Value| item.as_text() == Some(Choices::OTHER);
                let other = question.has_other() && value.items().iter().any(is_other);
                if let Some(words) = visibility.answers().get(&comment).filter(|_| other) {
                    completed.answers.set(comment.clone(), words.clone());
                }
            }
            known.insert(question.name.as_str());
        }
    }
    errors.extend(unknown(situation, &known));
    if errors.is_empty() {
        Ok(completed)
    } else {
        Err(errors)
    }
}

/// All that is wrong on all pages that are shown, whether or not the respondent's way leads there.
///
/// Names that are no question's come last.
pub fn all_errors(situation: Situation<'_>) -> Vec<FieldError> {
    let visibility = Visibility::of(situation);
    let mut errors: Vec<FieldError> = visibility
        .pages()
        .flat_map(|page| check_shown(situation, &visibility, page))
        .collect();
    let questions = situation.definition.questions();
    let known = questions.iter().map(|question| question.name.as_str());
    errors.extend(unknown(situation, &known.collect()));
    errors
}

/// Answers under names that are no question's.
fn unknown(situation: Situation<'_>, known: &BTreeSet<&str>) -> Vec<FieldError> {
    let is_known = |name: &str| {
        known.contains(name)
            || name
                .strip_suffix("-Comment")
                .is_some_and(|question| known.contains(question))
    };
    let strangers = situation.answers.iter().filter(|(name, _)| !is_known(name));
    strangers
        .map(|(name, _)| FieldError::new(name.to_owned(), "surveys-answer-error-unknown"))
        .collect()
}
