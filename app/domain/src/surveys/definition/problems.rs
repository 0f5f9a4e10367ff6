//! What is wrong with a definition, and where.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

/// Whether a problem stands in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The definition is refused.
    Error,
    /// The definition can be used; the author should know.
    Warning,
}

/// One problem of a definition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// Whether it stands in the way.
    pub severity: Severity,
    /// Where: `pages[1].elements[0].choices[3]`; empty for the document as a whole.
    pub path: String,
    /// The Fluent key of the sentence.
    pub message: Cow<'static, str>,
    /// Values the sentence needs, by the name of the variable.
    pub arguments: Vec<(Cow<'static, str>, String)>,
}

impl Problem {
    #[inline(never)]
    pub(super) fn error(path: &str, message: &'static str) -> Self {
        Self {
            severity: Severity::Error,
            path: path.to_owned(),
            message: message.into(),
            arguments: Vec::new(),
        }
    }

    pub(super) fn warning(path: &str, message: &'static str) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(path, message)
        }
    }

    /// The same problem with one more value for its sentence, cut to a readable length.
    #[inline(never)]
    pub(super) fn with(mut self, name: &'static str, value: &str) -> Self {
        let value = match value.char_indices().nth(80) {
            Some((end, _)) => format!("{}…", value.get(..end).unwrap_or_default()),
            None => value.to_owned(),
        };
        self.arguments.push((name.into(), value));
        self
    }
}
