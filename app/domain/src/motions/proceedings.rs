//! What happens to an opened motion besides votes: members ask for a meeting, its vote is extended, and somebody other
//! than the body speaks last.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use super::outcome::{Outcome, Step, Verdict};
use super::reading::Person;
use super::register::Standing;
use super::rules::Rule;
use crate::bodies::{check_length, read_day};
use crate::forms::FieldError;
use crate::words::words;

/// The longest reason of a ruling, in characters.
pub const RULING_REASON_LENGTH: usize = 2_000;

words! {
    /// What is left for others to say once a vote is counted.
    pub enum RulingKind {
        /// Whether somebody outside approves what the body has passed.
        Approval = "approval",
        /// What comes of a tie.
        Tie = "tie",
    }
}

words! {
    /// What was said: yes or no, to the one as to the other.
    pub enum Answer {
        /// Approved; a tie goes to the motion.
        Granted = "granted",
        /// Not approved; a tie goes against the motion.
        Refused = "refused",
    }
}

/// Somebody who asked for a meeting instead of the vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Halter {
    /// Who.
    pub person: Person,
    /// Since when.
    pub asked_at: Timestamp,
}

/// The one extension of a vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extension {
    /// The end that the vote had before.
    pub from: Timestamp,
    /// When it was extended.
    pub at: Timestamp,
    /// By whom.
    pub by: Person,
}

/// What somebody else than the body has said about a counted vote, as an officer wrote it down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ruling {
    /// About what.
    pub kind: RulingKind,
    /// What they said.
    pub answer: Answer,
    /// Who had to say it, as the rule names them.
    pub by: String,
    /// On which day.
    pub on: Date,
    /// Why, as far as they said.
    pub reason: String,
    /// Who wrote it down.
    pub entered_by: Person,
    /// When.
    pub entered_at: Timestamp,
}

/// A matter that the vote did not resolve, taken to whom the charter names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Referral {
    /// To whom.
    pub to: String,
    /// Why.
    pub reason: String,
    /// By whom.
    pub by: Person,
    /// When.
    pub at: Timestamp,
}

/// What has happened to a motion besides votes.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Proceedings {
    /// Those who ask for a meeting.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub halters: Vec<Halter>,
    /// The extension of its vote.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extension: Option<Extension>,
    /// What others have said since, in the order of time.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rulings: Vec<Ruling>,
    /// To whom it was taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub referral: Option<Referral>,
}

impl Outcome {
    /// Who has to be asked now, and about what, given what has been said so far; nobody once all is said.
    pub fn awaits(
        &self,
        rule: &Rule,
        said: &[(RulingKind, Answer)],
    ) -> Option<(RulingKind, String)> {
        let of = |kind| {
            said.iter()
                .find(|(of, _)| *of == kind)
                .map(|(_, answer)| *answer)
        };
        let approval = || {
            let by = rule.decision.approval.as_ref()?.by.clone();
            of(RulingKind::Approval)
                .is_none()
                .then_some((RulingKind::Approval, by))
        };
        match &self.verdict {
            Verdict::PassedSubjectToApproval { .. } => approval(),
            Verdict::Tied { to } => match of(RulingKind::Tie) {
                None => Some((RulingKind::Tie, to.clone())),
                Some(Answer::Granted) => approval(),
                Some(Answer::Refused) => None,
            },
            _ => None,
        }
    }

    /// What a counted motion has come to with everything that others have said since.
    pub fn standing(&self, rule: Option<&Rule>, said: &[(RulingKind, Answer)]) -> Standing {
        let of = |kind| {
            said.iter()
                .find(|(of, _)| *of == kind)
                .map(|(_, answer)| *answer)
        };
        let approved = || match of(RulingKind::Approval) {
            None => Standing::PassedSubjectToApproval,
            Some(Answer::Granted) => Standing::Passed,
            Some(Answer::Refused) => Standing::Refused,
        };
        let asks = rule.is_some_and(|rule| rule.decision.approval.is_some());
        match (&self.verdict, of(RulingKind::Tie)) {
            (Verdict::PassedSubjectToApproval { .. }, _) => approved(),
            (Verdict::Tied { .. }, Some(Answer::Granted)) if asks => approved(),
            (Verdict::Tied { .. }, Some(Answer::Granted)) => Standing::Passed,
            (Verdict::Tied { .. }, Some(Answer::Refused)) => Standing::Failed,
            (verdict, _) => Standing::of(verdict),
        }
    }

    /// To whom any voting member may take a matter that the vote left unresolved.
    pub fn refers_to(&self) -> Option<&str> {
        self.steps.iter().find_map(|step| match step {
            Step::Tie { to, .. } | Step::Unresolved { to, .. } => Some(to.as_str()),
            _ => None,
        })
    }
}

/// The form by which an officer writes down what others have said.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct RulingValues {
    /// A word of [`Answer`].
    pub answer: String,
    /// The day on which they said it, `2026-11-30`.
    pub on: String,
    /// Why.
    pub reason: String,
}

/// The form by which a voting member takes a matter further.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ReferralValues {
    /// What has to be resolved.
    pub reason: String,
}

/// What the form says, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RulingEntry {
    /// What they said.
    pub answer: Answer,
    /// On which day.
    pub on: Date,
    /// Why; empty where none was given for what they granted.
    pub reason: String,
}

impl RulingValues {
    /// Checks the form; what was said was said after the day of the count and not after today. Who refuses says why.
    ///
    /// # Errors
    /// Messages at the fields.
    pub fn check(&self, counted: Date, today: Date) -> Result<RulingEntry, Vec<FieldError>> {
        let mut errors = Vec::new();
        let answer = Answer::from_word(&self.answer);
        if answer.is_none() {
            errors.push(FieldError::new("answer", "course-error-answer"));
        }
        let on = read_day(&self.on, "on", &mut errors);
        if on.is_some_and(|on| on < counted || today < on) {
            errors.push(FieldError::new("on", "course-error-ruling-day-range"));
        }
        let reason = read_reason(&self.reason, &mut errors);
        if answer == Some(Answer::Refused) && reason.is_empty() {
            errors.push(FieldError::new("reason", "course-error-ruling-reason"));
        }
        match (answer, on) {
            (Some(answer), Some(on)) if errors.is_empty() => Ok(RulingEntry { answer, on, reason }),
            _ => Err(errors),
        }
    }
}

fn read_reason(reason: &str, errors: &mut Vec<FieldError>) -> String {
    let reason = reason.trim().replace("\r\n", "\n");
    check_length(&reason, "reason", RULING_REASON_LENGTH, errors);
    reason
}

/// The reason for which somebody takes a matter further.
///
/// # Errors
/// A message at `reason` when there is none, or it is too long.
pub fn read_referral(reason: &str) -> Result<String, Vec<FieldError>> {
    let mut errors = Vec::new();
    let reason = read_reason(reason, &mut errors);
    if reason.is_empty() && errors.is_empty() {
        errors.push(FieldError::new("reason", "course-error-referral-reason"));
    }
    if errors.is_empty() {
        Ok(reason)
    } else {
        Err(errors)
    }
}
