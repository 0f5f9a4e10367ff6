//! The way through a questionnaire: what is shown, what is wrong, where to go next, and the completed response.
//!
//! The value of a hidden question counts in conditions until completion; then it is dropped.

mod check;
mod complete;
#[cfg(test)]
mod tests;
mod turn;
mod visibility;

pub use check::{check_page, check_question};
pub use complete::{CompletedAnswers, Reply, TextAnswer, complete};
pub use turn::{Action, Notice, Outcome, Place, Step, Turn, take};
pub use visibility::Visibility;
