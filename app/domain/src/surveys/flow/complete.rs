//! The completed response.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Visibility, check::check_shown};
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
            match value {
                Value::Text(text) if is_words => {
                    rest.written.insert(name.to_owned());
                    texts.push(TextAnswer {
                        question: name.to_owned(),
                        text: text.clone(),
                    });
                }
                value => rest.answers.set(name, value.clone()),
            }
        }
        (rest, texts)
    }
}

/// The decision about a whole response: everything that was shown is valid, nothing is there that nobody asked.
///
/// # Errors
/// What is wrong, in the order of the questions; names that are no question's come last.
pub fn complete(
    definition: &Definition,
    answers: &Answers,
) -> Result<CompletedAnswers, Vec<FieldError>> {
    let visibility = Visibility::of(definition, answers);
    let mut errors: Vec<FieldError> = (0..definition.pages.len())
        .flat_map(|page| check_shown(definition, answers, &visibility, page))
        .collect();
    let mut completed = CompletedAnswers::default();
    let mut known = Vec::new();
    for (index, page) in definition.pages.iter().enumerate() {
        for question in page.questions() {
            let comment = question.comment_name();
            if !visibility.shows_page(index) || !visibility.shows(question.position) {
                completed.not_shown.insert(question.name.clone());
            } else if let Some(value) = answers.get(&question.name) {
                completed.answers.set(question.name.clone(), value.clone());
                let other = question
                    .choices()
                    .is_some_and(|choices| choices.other.is_some())
                    && value
                        .items()
                        .iter()
                        .any(|item| item.as_text() == Some(Choices::OTHER));
                if let Some(words) = answers.get(&comment).filter(|_| other) {
                    completed.answers.set(comment.clone(), words.clone());
                }
            }
            known.push(question.name.clone());
            known.push(comment);
        }
    }
    errors.extend(
        answers
            .iter()
            .filter(|(name, _)| !known.iter().any(|known| known == name))
            .map(|(name, _)| FieldError::new(name.to_owned(), "surveys-answer-error-unknown")),
    );
    if errors.is_empty() {
        Ok(completed)
    } else {
        Err(errors)
    }
}
