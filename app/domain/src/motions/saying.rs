//! What a member says to a motion: the choice, and why.

use serde::{Deserialize, Serialize};

use super::ballot::Choice;
use super::rules::{Mode, Secrecy};
use crate::forms::FieldError;

/// The longest reason, in characters.
pub const REASON_LENGTH: usize = 2_000;

/// The form of a vote as it was entered.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SayingValues {
    /// A word of [`Choice`].
    pub choice: String,
    /// Why.
    pub reason: String,
    /// Whether an interest that the motion touches affects the vote: `recuse` or `unaffected`; empty where nobody asked.
    pub interest: String,
    /// Why it does not.
    pub why: String,
}

impl SayingValues {
    /// The choice with its reason.
    ///
    /// # Errors
    /// A message at `choice` when nothing was chosen, or at `interest` when two things were.
    pub fn read(&self) -> Result<Saying, Vec<FieldError>> {
        let choice = Choice::from_word(&self.choice);
        match (self.interest.as_str(), choice) {
            ("recuse", None | Some(Choice::Recuse)) => {
                Ok(Saying::new(Choice::Recuse, &self.reason))
            }
            ("recuse", Some(_)) | ("unaffected", Some(Choice::Recuse)) => {
                Err(vec![FieldError::new("interest", "conflicts-error-both")])
            }
            (_, Some(choice)) => Ok(Saying::new(choice, &self.reason)),
            (_, None) => Err(vec![FieldError::new("choice", "motions-error-choice")]),
        }
    }

    /// Why an interest does not affect the vote, where that was said.
    pub fn unaffected(&self) -> Option<String> {
        (self.interest == "unaffected").then(|| self.why.clone())
    }
}

/// A choice with the reason that was given for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saying {
    /// The choice.
    pub choice: Choice,
    /// Why, for everybody to read; as it was entered.
    pub reason: Option<String>,
}

impl Saying {
    /// A choice with what was entered as its reason; nothing but white space is none.
    pub fn new(choice: Choice, reason: &str) -> Self {
        let reason = reason.trim().replace("\r\n", "\n");
        Self {
            choice,
            reason: (!reason.is_empty()).then_some(reason),
        }
    }

    /// Checks the reason: an objection has one, since others can only do something about what they know, and a secret
    /// vote has none, since it would tell whose it is.
    ///
    /// # Errors
    /// Messages at the field `reason`.
    pub fn check(&self, mode: Mode, secrecy: Secrecy) -> Result<(), Vec<FieldError>> {
        let error = match &self.reason {
            Some(_) if secrecy == Secrecy::Secret => {
                FieldError::new("reason", "motions-error-reason-secret")
            }
            Some(reason) if reason.contains('\0') => {
                FieldError::new("reason", "motions-error-character")
            }
            Some(reason) if reason.chars().count() > REASON_LENGTH => {
                FieldError::new("reason", "motions-error-long").with("most", REASON_LENGTH)
            }
            None if mode.asks_for_approvals()
                && self.choice == Choice::No
                && secrecy != Secrecy::Secret =>
            {
                FieldError::new("reason", "motions-error-reason-objection")
            }
            _ => return Ok(()),
        };
        Err(vec![error])
    }
}

impl From<&Saying> for SayingValues {
    fn from(saying: &Saying) -> Self {
        Self {
            choice: saying.choice.word().to_owned(),
            reason: saying.reason.clone().unwrap_or_default(),
            ..Self::default()
        }
    }
}

impl From<Choice> for Saying {
    /// A choice without a reason.
    fn from(choice: Choice) -> Self {
        Self {
            choice,
            reason: None,
        }
    }
}
