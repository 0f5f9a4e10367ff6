//! How questions are answered, and what their answers are.

use serde::{Deserialize, Serialize};

use super::{Localised, Validator};
use crate::surveys::{expression::Expression, value::Value};

/// How a question is answered, and what its answers are.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Kind {
    /// One of several choices (radiogroup, imagepicker): the choice's value.
    Single(Choices),
    /// One of several choices in a list that opens (dropdown): the choice's value.
    Dropdown(Choices),
    /// Any number of choices (checkbox, tagbox, imagepicker): a list of their values.
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
    Ranking(Choices),
    /// A small question in each cell of a table (matrixdropdown): rows of rows, by row and by column.
    Grid {
        /// The columns.
        columns: Vec<Column>,
        /// The rows; their values are the keys of the answer.
        rows: Vec<Choice>,
    },
    /// Several lines under one title (multipletext): rows by the items' names.
    Lines(Vec<Item>),
    /// A number, or the two ends of a range, on a scale that is dragged along (slider).
    Slider(Slider),
    /// Nothing is asked: the answer is computed from the others (expression).
    Computed(Expression),
}

/// A choice, row, column or step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// The stable value.
    pub value: Value,
    /// What is shown.
    pub text: Localised,
    /// The picture that stands for it; empty for none, and for one that would be loaded from elsewhere.
    pub picture: String,
    /// When it is offered; always without one.
    pub visible_if: Option<Expression>,
    /// When it can be chosen; always without one.
    pub enable_if: Option<Expression>,
}

impl Choice {
    /// A choice that is always there.
    pub fn plain(value: Value, text: Localised) -> Self {
        Self {
            value,
            text,
            picture: String::new(),
            visible_if: None,
            enable_if: None,
        }
    }

    /// The value as form fields and answer keys write it.
    pub fn key(&self) -> String {
        self.value.as_field().unwrap_or_default()
    }
}

/// The choices of a question, with those of a special meaning where offered.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Choices {
    /// The choices in order, without the special ones.
    pub items: Vec<Choice>,
    /// The text of "other", whose value is `other`; its words go into the comment.
    pub other: Option<Localised>,
    /// The text of "none", whose value is `none` and which excludes the others.
    pub none: Option<Localised>,
    /// The text of "prefer not to say", whose value is `refused` and which excludes the others.
    pub refused: Option<Localised>,
    /// The text of "don't know", whose value is `dontknow` and which excludes the others.
    pub dont_know: Option<Localised>,
    /// In which order the choices are shown.
    pub order: Order,
    /// The question whose choices are offered in place of `items`.
    pub from: Option<Carry>,
    /// When a choice is offered, `{item}` being its value.
    pub visible_if: Option<Expression>,
    /// When a choice can be chosen, `{item}` being its value.
    pub enable_if: Option<Expression>,
    /// Whether the question is hidden when there is nothing to choose.
    pub hidden_when_empty: bool,
}

/// In which order choices are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Order {
    /// As they are written.
    #[default]
    Written,
    /// By their texts.
    Ascending,
    /// By their texts, the last first.
    Descending,
    /// Another order for each respondent.
    Random,
}

/// Choices carried forward from another question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Carry {
    /// The name of the question.
    pub question: String,
    /// Which of its choices.
    pub mode: CarryMode,
}

/// Which choices are carried forward.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum CarryMode {
    /// All that are offered there.
    All,
    /// Those that were chosen there.
    Selected,
    /// Those that were not.
    Unselected,
}

impl Choices {
    /// The value of "other".
    pub const OTHER: &str = "other";
    /// The value of "none".
    pub const NONE: &str = "none";
    /// The value of "prefer not to say".
    pub const REFUSED: &str = "refused";
    /// The value of "don't know".
    pub const DONT_KNOW: &str = "dontknow";

    /// The special choices that are offered, in the order in which they stand below the others: value and text.
    pub fn special(&self) -> impl Iterator<Item = (&'static str, &Localised)> {
        let other = self.other.iter().map(|text| (Self::OTHER, text));
        other.chain(self.exclusive())
    }

    /// Those of the special choices that can't be chosen beside another one.
    pub fn exclusive(&self) -> impl Iterator<Item = (&'static str, &Localised)> {
        [
            (Self::NONE, &self.none),
            (Self::REFUSED, &self.refused),
            (Self::DONT_KNOW, &self.dont_know),
        ]
        .into_iter()
        .filter_map(|(value, text)| Some((value, text.as_ref()?)))
    }

    /// Whether which choices there are depends on the answers.
    pub fn is_dynamic(&self) -> bool {
        let conditional =
            |choice: &Choice| choice.visible_if.is_some() || choice.enable_if.is_some();
        self.from.is_some()
            || self.visible_if.is_some()
            || self.enable_if.is_some()
            || self.items.iter().any(conditional)
    }
}

/// How many choices may be selected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Selections {
    /// At least so many.
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

/// A scale that is dragged along.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Slider {
    /// The lowest number.
    pub least: f64,
    /// The highest number.
    pub most: f64,
    /// The distance of two numbers that can be chosen; above 0.
    pub step: f64,
    /// Whether two numbers are answered: a list of the lower and the higher end.
    pub range: bool,
}

/// A line of a question with several.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// The key of the answer.
    pub name: String,
    /// What is asked.
    pub title: Localised,
    /// Whether it must be answered.
    pub required: bool,
    /// What may be entered.
    pub input: TextInput,
    /// What an answer must fulfil beyond that.
    pub validators: Vec<Validator>,
}

/// A column of a table of small questions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Column {
    /// The key of the answer.
    pub name: String,
    /// What is asked.
    pub title: Localised,
    /// Whether every row must be answered.
    pub required: bool,
    /// How a cell is answered.
    pub cell: Cell,
    /// What an answer must fulfil beyond that.
    pub validators: Vec<Validator>,
}

/// How one cell of a table is answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Cell {
    /// One of several choices.
    Choice(Vec<Choice>),
    /// Any number of choices.
    Choices(Vec<Choice>),
    /// A line of text, a number or a date.
    Text(TextInput),
    /// A longer text of at most so many characters.
    Comment(usize),
    /// Yes or no.
    Boolean,
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
    /// The distance of two numbers that can be entered, counted from 0.
    pub step: Option<f64>,
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
    /// A number on a scale of the browser.
    Range,
    /// An e-mail address.
    Email,
    /// A web address.
    Url,
    /// A telephone number.
    Telephone,
    /// A date, `2026-07-31`.
    Date,
    /// A date and a time of day, `2026-07-31T17:30`.
    DateTime,
    /// A month, `2026-07`.
    Month,
    /// A week, `2026-W31`.
    Week,
    /// A time of day, `17:30`.
    Time,
    /// A colour, `#1b6ef3`.
    Colour,
}

impl InputType {
    /// Every one of them.
    pub const ALL: [Self; 12] = [
        Self::Text,
        Self::Number,
        Self::Range,
        Self::Email,
        Self::Url,
        Self::Telephone,
        Self::Date,
        Self::DateTime,
        Self::Month,
        Self::Week,
        Self::Time,
        Self::Colour,
    ];

    /// The `inputType` of SurveyJS, which is the `type` of the HTML field.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "number",
            Self::Range => "range",
            Self::Email => "email",
            Self::Url => "url",
            Self::Telephone => "tel",
            Self::Date => "date",
            Self::DateTime => "datetime-local",
            Self::Month => "month",
            Self::Week => "week",
            Self::Time => "time",
            Self::Colour => "color",
        }
    }

    /// Whether the answer is a number.
    pub fn is_number(self) -> bool {
        matches!(self, Self::Number | Self::Range)
    }

    /// Whether the answer is words of one's own.
    pub fn is_free(self) -> bool {
        matches!(self, Self::Text | Self::Email | Self::Url | Self::Telephone)
    }
}
