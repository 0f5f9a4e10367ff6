//! Amendments of a motion before its vote: another text for it, shown as a redline, accepted by the mover or decided by
//! the body; and the versions of its text that everybody could read.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::draft::TEXT_LENGTH;
use super::reading::Person;
use super::redline::Redline;
use crate::bodies::check_length;
use crate::forms::FieldError;
use crate::words::words;

/// The longest reason for an amendment, or for what became of it, in characters.
pub const AMENDMENT_REASON_LENGTH: usize = 2_000;

words! {
    /// What has become of an amendment.
    pub enum AmendmentState {
        /// It is there to be accepted.
        Proposed = "proposed",
        /// The mover has made it their own.
        Accepted = "accepted",
        /// The mover has not.
        Declined = "declined",
        /// The body has decided for it.
        Adopted = "adopted",
        /// Whoever proposed it has taken it back.
        Withdrawn = "withdrawn",
    }
}

/// A text that a motion has had, from its announcement on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextVersion {
    /// Counted from the first draft on; those before the announcement are nobody's but the body's.
    pub number: u32,
    /// The question in one line.
    pub title: String,
    /// The motion itself, in Markdown.
    pub text: String,
    /// Who wrote it so.
    pub written_by: Person,
    /// When.
    pub written_at: Timestamp,
    /// The amendment that it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amendment: Option<u32>,
}

/// A proposed amendment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amendment {
    /// Counted within the motion.
    pub number: u32,
    /// The version of the text that it amends.
    pub base: u32,
    /// What it puts in and takes out of that.
    pub redline: Redline,
    /// Why.
    pub reason: String,
    /// Who proposed it.
    pub proposed_by: Person,
    /// When.
    pub proposed_at: Timestamp,
    /// What has become of it.
    pub state: AmendmentState,
    /// Who said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<Person>,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_at: Option<Timestamp>,
    /// Why, as far as that was said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// The body's decision for it, by its code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<String>,
}

/// The form of an amendment as it was entered.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct AmendmentValues {
    /// The motion as it would then be, in Markdown.
    pub text: String,
    /// Why.
    pub reason: String,
    /// The version of the text that was amended.
    pub base: String,
}

/// An amendment, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAmendment {
    /// The motion as it would then be.
    pub text: String,
    /// Why.
    pub reason: String,
}

impl AmendmentValues {
    /// Checks the form against the text as it is.
    ///
    /// # Errors
    /// Messages at the fields.
    pub fn check(&self, current: &str) -> Result<NewAmendment, Vec<FieldError>> {
        let mut errors = Vec::new();
        let clean = |text: &str| text.trim().replace("\r\n", "\n");
        let (text, reason) = (clean(&self.text), clean(&self.reason));
        check_length(&text, "text", TEXT_LENGTH, &mut errors);
        check_length(&reason, "reason", AMENDMENT_REASON_LENGTH, &mut errors);
        if text.is_empty() {
            errors.push(FieldError::new("text", "motions-error-text"));
        } else if text == clean(current) {
            errors.push(FieldError::new("text", "amendments-error-same"));
        }
        if errors.is_empty() {
            Ok(NewAmendment { text, reason })
        } else {
            Err(errors)
        }
    }
}

/// What somebody does about an amendment, as it was entered.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct AmendmentAnswer {
    /// A word of [`AmendmentState`] other than `proposed`.
    pub state: String,
    /// Why.
    pub note: String,
    /// The code of the body's decision, where it has decided.
    pub decision: String,
}

impl AmendmentAnswer {
    /// What becomes of it, with the reason.
    ///
    /// # Errors
    /// Messages at the fields.
    pub fn check(&self) -> Result<(AmendmentState, String), Vec<FieldError>> {
        let mut errors = Vec::new();
        let state = AmendmentState::from_word(&self.state)
            .filter(|state| *state != AmendmentState::Proposed);
        if state.is_none() {
            errors.push(FieldError::new("state", "amendments-error-answer"));
        }
        let note = self.note.trim().replace("\r\n", "\n");
        check_length(&note, "note", AMENDMENT_REASON_LENGTH, &mut errors);
        if state == Some(AmendmentState::Adopted) && self.decision.trim().is_empty() {
            errors.push(FieldError::new("decision", "amendments-error-decision"));
        }
        match state {
            Some(state) if errors.is_empty() => Ok((state, note)),
            _ => Err(errors),
        }
    }
}
