//! The way through a questionnaire: what is shown, what is wrong, where to go next, and the completed response.
//!
//! The value of a hidden question counts in conditions until completion; then it is dropped.

mod check;
mod complete;
mod error;
mod offers;
#[cfg(test)]
mod tests;
mod text;
mod turn;
mod validate;
mod values;
mod visibility;

use super::{Answers, Definition, Surroundings, surroundings::Nowhere};

pub use check::{check_page, check_question};
pub use complete::{CompletedAnswers, Reply, TextAnswer, all_errors, complete};
pub use error::{ErrorKind, own_words};
pub use offers::Offer;
pub use turn::{Action, Notice, Outcome, Place, Step, Turn, take};
pub use visibility::Visibility;

/// A respondent's answers to a questionnaire, and the moment and place in which they are looked at.
#[derive(Clone, Copy)]
pub struct Situation<'a> {
    /// The questionnaire.
    pub definition: &'a Definition,
    /// The answers so far.
    pub answers: &'a Answers,
    /// Clock, zone and pattern engine.
    pub surroundings: &'a dyn Surroundings,
}

impl<'a> Situation<'a> {
    /// The answers looked at without clock and pattern engine.
    pub fn timeless(definition: &'a Definition, answers: &'a Answers) -> Self {
        Self {
            definition,
            answers,
            surroundings: &Nowhere,
        }
    }
}
