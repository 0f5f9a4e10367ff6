//! The words of a motion before it opens: what a member enters and what may be wrong with it.

use std::collections::BTreeMap;

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::conflicts::read_concerns;
use super::effects::Typed;
use super::force::Wanted;
use super::links::read_releases;
use super::rules::{Matter, Mode};
use crate::bodies::read_day;
use crate::forms::FieldError;
use crate::ids::{AccountId, ReleaseId};

/// The longest title, in characters.
pub const TITLE_LENGTH: usize = 200;
/// The longest text, in characters.
pub const TEXT_LENGTH: usize = 20_000;
/// The latest deadline, in days from now.
pub const LONGEST_DAYS: i64 = 366;

/// A motion's form as it was entered.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct DraftValues {
    /// The body's slug.
    pub body: String,
    /// The question in one line.
    pub title: String,
    /// The motion itself, in Markdown.
    pub text: String,
    /// `meeting` or `electronic`.
    pub mode: String,
    /// What it is about.
    pub matter: String,
    /// The kind of change, where the rules have several; empty for none.
    pub variant: String,
    /// The account it is about, where the matter has a subject.
    pub subject: String,
    /// The deadline as wall time in the body's zone, `2026-11-30T18:00`; empty for none.
    pub deadline: String,
    /// The meeting it is moved for, by the day it was first announced for, `2026-07-30`; empty for none.
    pub meeting: String,
    /// The day on which its effect is looked at, `2027-01-31`; empty for none.
    pub evaluation: String,
    /// The day from which it is in force, `2027-01-01`; empty for the day it is adopted.
    pub in_force: String,
    /// The codes of decisions whose place it takes, `TSC-2026-003, TSC-2026-004`.
    pub supersedes: String,
    /// The codes of decisions that it ends.
    pub repeals: String,
    /// The new text of the charter, where it amends that.
    pub charter: String,
    /// The fields of the seats that it gives and takes, and the boxes of the releases that informed it.
    #[serde(flatten)]
    pub seats: BTreeMap<String, String>,
    /// The slug of another body that decides it too; empty for none.
    pub joint: String,
    /// The organisations and projects that it concerns, one a line.
    pub concerns: String,
    /// `yes` when an edit of an announced motion leaves its meaning as it was.
    pub minor: String,
}

/// A motion's words, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The question in one line.
    pub title: String,
    /// The motion itself, in Markdown.
    pub text: String,
    /// How it is decided.
    pub mode: Mode,
    /// What it is about.
    pub matter: Matter,
    /// The kind of change, where one was named.
    pub variant: Option<String>,
    /// The person it is about; present exactly when the matter has a subject.
    pub subject: Option<AccountId>,
    /// When voting ends; always there for an electronic vote.
    pub closes_at: Option<Timestamp>,
    /// The body's meeting it is moved for, by the day that one was first announced for.
    pub meeting: Option<Date>,
    /// The day on which its effect is looked at, in the body's zone.
    pub evaluate_on: Option<Date>,
    /// What follows when it passes.
    pub force: Wanted,
    /// What it does then to roster and charter.
    pub effects: Typed,
    /// The slug of another body that decides it too.
    pub joint: Option<String>,
    /// The organisations and projects that it concerns.
    pub concerns: Vec<String>,
    /// Survey releases that informed it.
    pub informed_by: Vec<ReleaseId>,
}

impl DraftValues {
    /// Checks the form; `zone` is the body's, `now` the present.
    pub fn check(&self, zone: &TimeZone, now: Timestamp) -> Result<Draft, Vec<FieldError>> {
        let mut errors = Vec::new();
        let today = now.to_zoned(zone.clone()).date();
        let title = text(&self.title, "title", TITLE_LENGTH, &mut errors);
        let body = text(&self.text, "text", TEXT_LENGTH, &mut errors);
        if title.is_empty() {
            errors.push(FieldError::new("title", "motions-error-title"));
        }
        if body.is_empty() {
            errors.push(FieldError::new("text", "motions-error-text"));
        }
        let mode = Mode::from_word(&self.mode);
        if mode.is_none() {
            errors.push(FieldError::new("mode", "motions-error-mode"));
        }
        let matter = Matter::from_word(&self.matter);
        if matter.is_none() {
            errors.push(FieldError::new("matter", "motions-error-matter"));
        }
        let closes_at = deadline(&self.deadline, mode, zone, now).unwrap_or_else(|error| {
            errors.push(error);
            None
        });
        let subject = subject(&self.subject, matter).unwrap_or_else(|error| {
            errors.push(error);
            None
        });
        let meeting = match self.meeting.trim() {
            "" => None,
            day => {
                let day = read_day(day, "meeting", &mut Vec::new());
                if day.is_none() {
                    errors.push(FieldError::new("meeting", "motions-error-meeting"));
                }
                day
            }
        };
        let evaluate_on = match self.evaluation.trim() {
            "" => None,
            day => {
                let day = read_day(day, "evaluation", &mut Vec::new());
                if day.is_none_or(|day| day <= today) {
                    errors.push(FieldError::new("evaluation", "motions-error-evaluation"));
                }
                day
            }
        };
        let force = Wanted::read(self, today, evaluate_on, &mut errors);
        let effects = Typed::read(&self.seats, &self.charter, matter, &mut errors);
        let concerns = read_concerns(&self.concerns, &mut errors);
        let informed_by = read_releases(&self.seats, &mut errors);
        let variant = text(&self.variant, "variant", TITLE_LENGTH, &mut errors);
        match (mode, matter) {
            (Some(mode), Some(matter)) if errors.is_empty() => Ok(Draft {
                title,
                text: body,
                mode,
                matter,
                variant: (!variant.is_empty()).then_some(variant),
                subject,
                closes_at,
                meeting,
                evaluate_on,
                force,
                effects,
                joint: Some(self.joint.trim())
                    .filter(|slug| !slug.is_empty())
                    .map(str::to_owned),
                concerns,
                informed_by,
            }),
            _ => Err(errors),
        }
    }
}

fn text(
    entered: &str,
    field: &'static str,
    longest: usize,
    errors: &mut Vec<FieldError>,
) -> String {
    let text = entered.trim().replace("\r\n", "\n");
    let error = if text.contains('\0') {
        Some(FieldError::new(field, "motions-error-character"))
    } else if text.chars().count() > longest {
        Some(FieldError::new(field, "motions-error-long").with("most", longest))
    } else {
        None
    };
    errors.extend(error);
    text
}

fn deadline(
    entered: &str,
    mode: Option<Mode>,
    zone: &TimeZone,
    now: Timestamp,
) -> Result<Option<Timestamp>, FieldError> {
    let entered = entered.trim();
    if entered.is_empty() {
        return if mode == Some(Mode::Electronic) {
            Err(FieldError::new(
                "deadline",
                "motions-error-deadline-missing",
            ))
        } else {
            Ok(None)
        };
    }
    let malformed = || FieldError::new("deadline", "motions-error-deadline");
    let wall: DateTime = entered.parse().map_err(|_| malformed())?;
    // A wall time that a clock change skips or repeats is read as the zone's rules suggest (RFC 5545).
    let instant = zone
        .to_ambiguous_timestamp(wall)
        .compatible()
        .map_err(|_| malformed())?;
    if instant <= now {
        return Err(FieldError::new("deadline", "motions-error-deadline-past"));
    }
    if instant.duration_since(now) > SignedDuration::from_hours(LONGEST_DAYS * 24) {
        return Err(FieldError::new("deadline", "motions-error-deadline-far"));
    }
    Ok(Some(instant))
}

fn subject(entered: &str, matter: Option<Matter>) -> Result<Option<AccountId>, FieldError> {
    if !matter.is_some_and(Matter::has_subject) {
        return Ok(None);
    }
    entered
        .trim()
        .parse()
        .map(Some)
        .map_err(|_| FieldError::new("subject", "motions-error-subject"))
}
