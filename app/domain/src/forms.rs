//! What a refused form says: a message at each field that is wrong, as a key that the page translates.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

/// One message at one field of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldError {
    /// The field's `name`; empty for a message about the form as a whole.
    pub field: Cow<'static, str>,
    /// The Fluent key of the sentence.
    pub message: Cow<'static, str>,
    /// Values the sentence needs, by the name of the variable.
    pub arguments: Vec<(Cow<'static, str>, String)>,
}

impl FieldError {
    /// A message without values.
    pub fn new(field: impl Into<Cow<'static, str>>, message: &'static str) -> Self {
        Self {
            field: field.into(),
            message: message.into(),
            arguments: Vec::new(),
        }
    }

    /// The same message with one more value for its sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.arguments.push((name.into(), value.to_string()));
        self
    }
}

/// A form as it is shown: the values entered so far and what is wrong with them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Form<V> {
    /// What was entered, kept as it came.
    pub values: V,
    /// Empty on the first showing.
    pub errors: Vec<FieldError>,
}

impl<V> Form<V> {
    /// A form nobody has filled in yet, or one without mistakes.
    pub fn new(values: V) -> Self {
        Self {
            values,
            errors: Vec::new(),
        }
    }

    /// The messages at one field.
    pub fn errors_at<'a>(&'a self, field: &'a str) -> impl Iterator<Item = &'a FieldError> {
        self.errors.iter().filter(move |error| error.field == field)
    }
}
