//! A questionnaire: a strict profile of SurveyJS JSON as typed values.
//!
//! [`read`] lists every problem with its JSON path; what the profile does not have is refused, never dropped. What was
//! read can be packed for the browser (serde), which then needs neither reader nor parser.

mod choices;
mod elements;
mod fields;
mod kinds;
mod localised;
mod logic;
mod markup;
mod order;
mod patterns;
mod problems;
mod questions;
mod read;
pub(crate) mod references;
mod tables;
#[cfg(test)]
mod tests;
mod validators;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{expression::Expression, value::Value};
use crate::language::Language;

pub use kinds::{
    Carry, CarryMode, Cell, Choice, Choices, Column, InputType, Item, Kind, Order, Scale,
    Selections, Slider, TextInput,
};
pub use localised::{Localised, in_one_language};
pub use patterns::Pattern;
pub use problems::{Problem, Severity};
pub use read::{Reading, read, read_accepted, read_document};
pub use references::names_a_question;
pub use validators::{Check, Validator};

/// Largest definition accepted, in bytes.
pub const LARGEST_DEFINITION: usize = 1 << 20;
/// Most questions of one definition.
pub const MOST_QUESTIONS: usize = 500;
/// Most choices, rows, columns or rating steps of one question.
pub const MOST_CHOICES: usize = 500;
/// Most cells, rows times columns, of one question.
pub const MOST_CELLS: usize = 2_500;
/// Most cells of one definition, over all its questions.
pub const MOST_CELLS_OF_ALL: usize = 10_000;
/// How deep panels may stand in panels.
pub const DEEPEST_PANEL: usize = 8;
/// Most pages, calculated values or triggers of one definition.
pub const MOST_PAGES: usize = 200;
/// Most validators of one question.
pub const MOST_VALIDATORS: usize = 20;
/// Most problems that are listed of one definition.
pub const MOST_PROBLEMS: usize = 300;

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
    /// Values that conditions and texts use under a name of their own.
    pub calculated: Vec<Calculated>,
    /// What ends or shortens the way through the pages.
    pub triggers: Vec<Trigger>,
    /// What is computed, each after what it uses.
    pub order: Vec<Computation>,
}

/// A value under a name of its own, computed from the answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Calculated {
    /// Its name, distinct from those of the questions.
    pub name: String,
    /// How it is computed.
    pub expression: Expression,
}

/// One step of computing everything that is computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Computation {
    /// The calculated value of this index.
    Calculated(usize),
    /// The question at this place, whose answer is computed.
    Question(usize),
}

/// What ends or shortens the way through the pages once an expression is true.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Trigger {
    /// When.
    pub expression: Expression,
    /// Where the way goes on; none when it ends.
    pub goes_to: Option<Target>,
}

/// Where a trigger leads: nowhere while what it leads to is not shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// The index of the page.
    pub page: usize,
    /// The place of the element on it.
    pub position: usize,
}

/// When an element can be seen, changed and left empty.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Rules {
    /// Whether it must be answered; a condition takes this one's place.
    pub required: bool,
    /// Whether it can't be changed; a condition takes this one's place.
    pub read_only: bool,
    /// When it is shown; always without one.
    pub visible_if: Option<Expression>,
    /// When it can be changed; always without one.
    pub enable_if: Option<Expression>,
    /// When it must be answered.
    pub required_if: Option<Expression>,
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
    /// When it is shown, and what that means for what stands on it.
    pub rules: Rules,
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
    /// A picture between the questions.
    Picture(Picture),
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
    /// When it is shown, and what that means for what stands in it.
    pub rules: Rules,
    /// What stands in it.
    pub elements: Vec<Element>,
}

/// A text between the questions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Note {
    /// Its place among all elements.
    pub position: usize,
    /// Its stable name.
    pub name: String,
    /// The text as HTML of a few tags without attributes but addresses: nothing in it needs escaping.
    pub html: Localised,
    /// When it is shown.
    pub visible_if: Option<Expression>,
}

/// A picture between the questions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Picture {
    /// Its place among all elements.
    pub position: usize,
    /// Its stable name.
    pub name: String,
    /// Its address: on this site, or the picture itself as `data:`; empty for one that would be loaded from elsewhere.
    pub address: String,
    /// What it shows, for those who don't see it.
    pub alternative: Localised,
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
    /// Why it is asked, for those who wonder. SurveyJS has no such property and overlooks it.
    pub justification: Localised,
    /// When it is shown, can be changed and must be answered.
    pub rules: Rules,
    /// How it is answered.
    pub kind: Kind,
    /// What an answer must fulfil beyond its kind.
    pub validators: Vec<Validator>,
}

impl Element {
    /// Its place among all elements.
    pub fn position(&self) -> usize {
        match self {
            Self::Question(question) => question.position,
            Self::Panel(panel) => panel.position,
            Self::Note(note) => note.position,
            Self::Picture(picture) => picture.position,
        }
    }
}

impl Question {
    /// The name of the field that carries the words for "other".
    pub fn comment_name(&self) -> String {
        format!("{}-Comment", self.name)
    }

    /// What conditions find where nothing is answered: an empty list where several can be chosen, as in survey-core.
    pub(crate) fn unanswered(&self) -> Option<&'static Value> {
        static NOTHING: Value = Value::List(Vec::new());
        let several = match &self.kind {
            Kind::Multiple(..) | Kind::Ranking(_) => true,
            Kind::Slider(slider) => slider.range,
            _ => false,
        };
        several.then_some(&NOTHING)
    }

    /// The choices, for the kinds that have such.
    pub fn choices(&self) -> Option<&Choices> {
        match &self.kind {
            Kind::Single(choices)
            | Kind::Dropdown(choices)
            | Kind::Multiple(choices, _)
            | Kind::Ranking(choices) => Some(choices),
            _ => None,
        }
    }

    /// Whether "other" is offered, whose words stand under [`Question::comment_name`].
    pub fn has_other(&self) -> bool {
        self.choices()
            .is_some_and(|choices| choices.other.is_some())
    }

    /// Whether the answer is words that may tell who wrote them; such answers are stored apart and never published.
    pub fn is_free_text(&self) -> bool {
        match &self.kind {
            Kind::Comment { .. } => true,
            Kind::Text(text) => text.input.is_free(),
            // One row of words makes all rows words: they are answered together.
            Kind::Lines(items) => items.iter().any(|item| item.input.input.is_free()),
            Kind::Grid { columns, .. } => columns.iter().any(|column| match &column.cell {
                Cell::Comment(_) => true,
                Cell::Text(text) => text.input.is_free(),
                _ => false,
            }),
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
    /// A questionnaire that asks one question only, whose place is 0.
    pub(crate) fn of_one(question: Question) -> Self {
        Self {
            title: Localised::default(),
            description: Localised::default(),
            thanks: Localised::default(),
            language: Language::default(),
            languages: BTreeSet::new(),
            pages: vec![Page {
                name: String::new(),
                title: Localised::default(),
                description: Localised::default(),
                rules: Rules::default(),
                elements: vec![Element::Question(Box::new(question))],
            }],
            elements: 1,
            calculated: Vec::new(),
            triggers: Vec::new(),
            order: Vec::new(),
        }
    }

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

    /// The question at this place among all elements.
    pub fn question_at(&self, position: usize) -> Option<&Question> {
        self.questions()
            .into_iter()
            .find(|question| question.position == position)
    }

    /// All choices that a question may offer, without the special ones: those of the question it carries on.
    pub fn choice_items<'a>(&'a self, question: &'a Question) -> &'a [Choice] {
        let mut choices = question.choices();
        // Circles were refused; a chain can't be longer than there are questions.
        for _ in 0..MOST_QUESTIONS {
            match choices.and_then(|choices| choices.from.as_ref()) {
                Some(from) => {
                    choices = self.question(&from.question).and_then(Question::choices);
                }
                None => break,
            }
        }
        choices
            .map(|choices| choices.items.as_slice())
            .unwrap_or_default()
    }

    /// The patterns of all validators.
    pub fn patterns(&self) -> Vec<&Pattern> {
        let mut found = Vec::new();
        for question in self.questions() {
            let mut validators: Vec<&Validator> = question.validators.iter().collect();
            match &question.kind {
                Kind::Lines(items) => {
                    validators.extend(items.iter().flat_map(|item| &item.validators));
                }
                Kind::Grid { columns, .. } => {
                    validators.extend(columns.iter().flat_map(|column| &column.validators));
                }
                _ => {}
            }
            found.extend(
                validators
                    .iter()
                    .filter_map(|validator| match &validator.check {
                        Check::Regex(pattern) => Some(pattern),
                        _ => None,
                    }),
            );
        }
        found
    }
}

fn push_questions<'a>(elements: &'a [Element], found: &mut Vec<&'a Question>) {
    for element in elements {
        match element {
            Element::Question(question) => found.push(question),
            Element::Panel(panel) => push_questions(&panel.elements, found),
            Element::Note(_) | Element::Picture(_) => {}
        }
    }
}
