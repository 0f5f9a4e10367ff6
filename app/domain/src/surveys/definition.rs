//! A questionnaire: a strict profile of SurveyJS JSON as typed values.
//!
//! [`read`] lists every problem with its JSON path; what the profile does not have is refused, never dropped. What was
//! read can be packed for the browser (serde), which then needs neither reader nor parser.

mod elements;
mod fields;
mod localised;
mod problems;
mod questions;
mod read;
mod references;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{expression::Expression, value::Value};
use crate::language::Language;

pub use localised::{Localised, in_one_language};
pub use problems::{Problem, Severity};
pub use read::{Reading, read, read_accepted, read_document};

/// Largest definition accepted, in bytes.
pub const LARGEST_DEFINITION: usize = 1 << 20;
/// Most questions of one definition.
pub const MOST_QUESTIONS: usize = 500;
/// Most choices, rows, columns or rating steps of one question.
pub const MOST_CHOICES: usize = 500;
/// How deep panels may stand in panels.
pub const DEEPEST_PANEL: usize = 8;

/// A whole questionnaire without errors.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Definition {
    /// Its title.
    pub title: Localised,
    /// What it is about.
    pub description: Localised,
    /// What is said after sending.
    pub thanks: Localised,
    /// The language that `default` stands for.
    pub language: Language,
    /// The languages it is written in, `language` among them.
    pub languages: BTreeSet<Language>,
    /// Its pages in order; never empty.
    pub pages: Vec<Page>,
    /// How many elements there are over all pages: their positions run from 0 up to this.
    pub elements: usize,
}

/// One page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Page {
    /// Its stable name.
    pub name: String,
    /// Its title.
    pub title: Localised,
    /// What stands below the title.
    pub description: Localised,
    /// When it is shown; always without one.
    pub visible_if: Option<Expression>,
    /// What stands on it; never empty.
    pub elements: Vec<Element>,
}

/// Something on a page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Element {
    /// A question.
    Question(Box<Question>),
    /// Elements under a common title.
    Panel(Panel),
    /// A text between the questions.
    Note(Note),
}

/// Elements under a common title, shown or hidden together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Panel {
    /// Its place among all elements.
    pub position: usize,
    /// Its stable name.
    pub name: String,
    /// Its title.
    pub title: Localised,
    /// What stands below the title.
    pub description: Localised,
    /// When it is shown.
    pub visible_if: Option<Expression>,
    /// What stands in it.
    pub elements: Vec<Element>,
}

/// A plain text between the questions; paragraphs are separated by line ends.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Note {
    /// Its place among all elements.
    pub position: usize,
    /// Its stable name.
    pub name: String,
    /// The text.
    pub text: Localised,
    /// When it is shown.
    pub visible_if: Option<Expression>,
}

/// A question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// Its place among all elements.
    pub position: usize,
    /// Its stable name, which joins years.
    pub name: String,
    /// What is asked; the name when nothing is said.
    pub title: Localised,
    /// A hint below the title.
    pub description: Localised,
    /// Whether it must be answered when it is shown.
    pub required: bool,
    /// When it is shown.
    pub visible_if: Option<Expression>,
    /// How it is answered.
    pub kind: Kind,
}

/// How a question is answered, and what its answers are.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Kind {
    /// One of several choices (radiogroup): the choice's value.
    Single(Choices),
    /// One of several choices in a list that opens (dropdown): the choice's value.
    Dropdown(Choices),
    /// Any number of choices (checkbox): a list of their values.
    Multiple(Choices, Selections),
    /// A step on a scale (rating): the step's value.
    Rating(Scale),
    /// Yes or no (boolean): a flag.
    Boolean {
        /// What "yes" is called; empty for the common word.
        yes: Localised,
        /// What "no" is called; empty for the common word.
        no: Localised,
    },
    /// A line of text, a number or a date.
    Text(TextInput),
    /// A longer text.
    Comment {
        /// Most characters.
        longest: usize,
        /// An example inside the empty field.
        placeholder: Localised,
    },
    /// One column for each row: rows of column values.
    Matrix {
        /// The columns.
        columns: Vec<Choice>,
        /// The rows; their values are the keys of the answer.
        rows: Vec<Choice>,
        /// Whether every row must be answered.
        all_rows: bool,
    },
    /// All choices in order of preference: a list of all their values.
    Ranking(Vec<Choice>),
}

/// A choice, row, column or step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// The stable value.
    pub value: Value,
    /// What is shown.
    pub text: Localised,
}

impl Choice {
    /// The value as form fields and answer keys write it.
    pub fn key(&self) -> String {
        self.value.as_field().unwrap_or_default()
    }
}

/// The choices of a question, with "other" and "none" where offered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Choices {
    /// The choices in order, without "other" and "none".
    pub items: Vec<Choice>,
    /// The text of "other", whose value is `other`; its words go into the comment.
    pub other: Option<Localised>,
    /// The text of "none", whose value is `none` and which excludes the others.
    pub none: Option<Localised>,
}

impl Choices {
    /// The value of "other".
    pub const OTHER: &str = "other";
    /// The value of "none".
    pub const NONE: &str = "none";

    /// Whether the value is one of the choices, "other" and "none" included where offered.
    pub fn has(&self, value: &Value) -> bool {
        self.find(|choice| choice == value)
            || (self.other.is_some() && value.as_text() == Some(Self::OTHER))
            || (self.none.is_some() && value.as_text() == Some(Self::NONE))
    }

    fn find(&self, fits: impl Fn(&Value) -> bool) -> bool {
        self.items.iter().any(|choice| fits(&choice.value))
    }
}

/// How many choices may be selected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Selections {
    /// At least so many, when any is selected.
    pub least: Option<usize>,
    /// At most so many.
    pub most: Option<usize>,
}

/// A scale.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Scale {
    /// The steps in order.
    pub steps: Vec<Choice>,
    /// What the lowest step means.
    pub lowest: Localised,
    /// What the highest step means.
    pub highest: Localised,
}

/// A one-line field.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TextInput {
    /// What may be entered.
    pub input: InputType,
    /// Most characters.
    pub longest: usize,
    /// Smallest number, or earliest date as written in the field.
    pub least: Option<Value>,
    /// Largest number, or latest date.
    pub most: Option<Value>,
    /// An example inside the empty field.
    pub placeholder: Localised,
}

/// What may be entered into a one-line field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum InputType {
    /// Any text.
    Text,
    /// A number.
    Number,
    /// An e-mail address.
    Email,
    /// A web address.
    Url,
    /// A telephone number.
    Telephone,
    /// A date, `2026-07-31`.
    Date,
    /// A month, `2026-07`.
    Month,
    /// A time of day, `17:30`.
    Time,
}

impl InputType {
    /// The `inputType` of SurveyJS, which is the `type` of the HTML field.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "number",
            Self::Email => "email",
            Self::Url => "url",
            Self::Telephone => "tel",
            Self::Date => "date",
            Self::Month => "month",
            Self::Time => "time",
        }
    }
}

impl Element {
    /// Its place among all elements.
    pub fn position(&self) -> usize {
        match self {
            Self::Question(question) => question.position,
            Self::Panel(panel) => panel.position,
            Self::Note(note) => note.position,
        }
    }
}

impl Question {
    /// The name of the field that carries the words for "other".
    pub fn comment_name(&self) -> String {
        format!("{}-Comment", self.name)
    }

    /// The choices with "other" and "none", for the three kinds that have such.
    pub fn choices(&self) -> Option<&Choices> {
        match &self.kind {
            Kind::Single(choices) | Kind::Dropdown(choices) | Kind::Multiple(choices, _) => {
                Some(choices)
            }
            _ => None,
        }
    }

    /// Whether the answer is words that may tell who wrote them; such answers are stored apart and never published.
    pub fn is_free_text(&self) -> bool {
        match &self.kind {
            Kind::Comment { .. } => true,
            Kind::Text(text) => !matches!(
                text.input,
                InputType::Number | InputType::Date | InputType::Month | InputType::Time
            ),
            _ => false,
        }
    }
}

impl Page {
    /// All questions of the page in order, those in panels included.
    pub fn questions(&self) -> Vec<&Question> {
        let mut found = Vec::new();
        push_questions(&self.elements, &mut found);
        found
    }
}

impl Definition {
    /// All questions in order.
    pub fn questions(&self) -> Vec<&Question> {
        let mut found = Vec::new();
        for page in &self.pages {
            push_questions(&page.elements, &mut found);
        }
        found
    }

    /// The question of this name.
    pub fn question(&self, name: &str) -> Option<&Question> {
        self.questions()
            .into_iter()
            .find(|question| question.name == name)
    }

    /// The minutes that answering takes, from how much there is to read, choose and write; at least 1.
    pub fn estimated_minutes(&self) -> usize {
        let seconds: usize = self.questions().into_iter().map(seconds_for).sum();
        // Questions behind a condition are seen by some only; everybody is told the same number.
        seconds.div_ceil(60).max(1)
    }
}

/// Five seconds to read, and what the kind of answer takes on top.
fn seconds_for(question: &Question) -> usize {
    5 + match &question.kind {
        Kind::Single(_) | Kind::Dropdown(_) | Kind::Boolean { .. } | Kind::Rating(_) => 5,
        Kind::Multiple(choices, _) => 5 + choices.items.len(),
        Kind::Ranking(items) => 4 * items.len(),
        Kind::Matrix { rows, .. } => 5 * rows.len(),
        Kind::Text(_) => 8,
        Kind::Comment { .. } => 20,
    }
}

fn push_questions<'a>(elements: &'a [Element], found: &mut Vec<&'a Question>) {
    for element in elements {
        match element {
            Element::Question(question) => found.push(question),
            Element::Panel(panel) => push_questions(&panel.elements, found),
            Element::Note(_) => {}
        }
    }
}
