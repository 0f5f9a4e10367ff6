//! What is counted: questions by their shape, and what one respondent did with each.

use serde::{Deserialize, Serialize};

use crate::surveys::catalogue::Localised;

/// One thing that can be chosen, ticked, rated or ranked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Its stable name in the answers.
    pub name: String,
    /// What the respondent reads.
    pub label: Localised,
    /// The number it stands for, on a scale.
    pub score: Option<i64>,
}

/// The shape of a question: which tables come of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shape {
    /// Exactly one of the choices (radiogroup, dropdown).
    Single(Vec<Choice>),
    /// Yes or no.
    Boolean(Vec<Choice>),
    /// One step of a scale, in the scale's order.
    Rating(Vec<Choice>),
    /// Any number of the choices.
    Multiple {
        /// What can be ticked.
        choices: Vec<Choice>,
        /// The fewest ticks of somebody who answers, at least 1.
        least: u64,
        /// The most ticks.
        most: u64,
        /// Names of choices that can only be ticked alone ("none of these").
        alone: Vec<String>,
    },
    /// One column for each row.
    Matrix {
        /// The rows: each becomes a table.
        rows: Vec<Choice>,
        /// The columns.
        columns: Vec<Choice>,
    },
    /// An order of the choices.
    Ranking(Vec<Choice>),
    /// Free text or a number: only counted.
    Text,
}

/// A question as the tabulation needs it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its stable name.
    pub name: String,
    /// What the respondent reads.
    pub title: Localised,
    /// Which tables come of it.
    pub shape: Shape,
}

/// What one respondent did with one question; choices by their position.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// A condition kept the question away.
    NotShown,
    /// Seen and left empty.
    Skipped,
    /// One choice.
    Choice(usize),
    /// The ticked choices.
    Choices(Vec<usize>),
    /// The column of each row, in the order of the rows; none where the row was left empty.
    Rows(Vec<Option<usize>>),
    /// The choices, best first.
    Ranking(Vec<usize>),
    /// Something was written; what, is nobody's business here.
    Text,
}
