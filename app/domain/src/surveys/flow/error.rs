//! What kind of mistake a message is about.

use crate::{forms::FieldError, language::Language, surveys::definition::Validator, words::words};

words! {
    /// The kinds of mistakes in answers.
    pub enum ErrorKind {
        /// Something that must be answered is not.
        Required = "required",
        /// The value has another form than the question asks for.
        Type = "type",
        /// The value is not one of those offered.
        Choice = "choice",
        /// A number or date outside its bounds.
        Numeric = "numeric",
        /// A text that is too short, too long, or ends in a digit.
        Text = "text",
        /// Too few or too many choices.
        AnswerCount = "answercount",
        /// A text that its pattern finds nothing in.
        Regex = "regex",
        /// No e-mail address.
        Email = "email",
        /// The author's own condition is not fulfilled.
        Expression = "expression",
    }
}

impl ErrorKind {
    /// The kind of a message of the checks.
    pub fn of(error: &FieldError) -> Self {
        match error.message.trim_start_matches("surveys-answer-error-") {
            "required" | "other" | "rows" | "panel" => Self::Required,
            "choice" | "none-alone" => Self::Choice,
            "smallest" | "largest" | "earliest" | "latest" | "step" | "numeric" | "bounds" => {
                Self::Numeric
            }
            "too-long" | "too-short" | "digits" => Self::Text,
            "least" | "most" | "ranking" => Self::AnswerCount,
            "regex" => Self::Regex,
            "email" => Self::Email,
            "expression" => Self::Expression,
            _ => Self::Type,
        }
    }
}

/// The name of the argument that carries the author's own words, which take the sentence's place.
const OWN: &str = "own";

/// The author's own words about a mistake, where there are some.
pub fn own_words(error: &FieldError) -> Option<&str> {
    let mut arguments = error.arguments.iter();
    let own = arguments.find(|(name, _)| name == OWN)?;
    Some(own.1.as_str())
}

/// A message with the author's words, when a validator has some.
pub(super) fn in_own_words(
    error: FieldError,
    validator: &Validator,
    language: Language,
) -> FieldError {
    match validator.text.text(language) {
        "" => error,
        own => error.with(OWN, own),
    }
}
