//! Why somebody has a seat, and why somebody no longer has it.

use serde::{Deserialize, Serialize};

use super::{check_length, choose};
use crate::{forms::FieldError, words::words};

words! {
    /// How somebody came to a seat.
    pub enum Appointment {
        /// Was there when the body was set up.
        Founding = "founding",
        /// Won an election.
        Election = "election",
        /// The body, or the one above it, decided so.
        Vote = "vote",
        /// Somebody who may appoint did so.
        Appointment = "appointment",
        /// An employer or organisation is entitled to the seat and named the person.
        Employer = "employer",
        /// The seat comes with another office.
        ExOfficio = "ex-officio",
        /// Asked to join, and was accepted.
        Application = "application",
        /// Was invited, and accepted.
        Invitation = "invitation",
        /// Joined a body that is open to all.
        Open = "open",
        /// The same term goes on in another role or with another voting status.
        Continuation = "continuation",
        /// A file that was imported has the seat and does not say how it came about; no form offers this.
        Imported = "imported",
    }
}

words! {
    /// Why somebody left a seat.
    pub enum Leaving {
        /// The term was over.
        TermEnded = "term-ended",
        /// The person stepped down.
        Resigned = "resigned",
        /// The body, or the one above it, decided so.
        Removed = "removed",
        /// Whoever named the person named somebody else.
        Replaced = "replaced",
        /// The person changed the employer on which the seat depended.
        EmployerChanged = "employer-changed",
        /// The person was not there for as long as the charter says.
        Inactive = "inactive",
        /// The same term goes on in another role or with another voting status.
        Continuation = "continuation",
        /// The body was disbanded.
        Disbanded = "disbanded",
        /// The person has died.
        Died = "died",
        /// Something else, which the note tells.
        Other = "other",
    }
}

/// A recorded reason: a fixed word, the decision that did it, and what there is to add.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grounds<W> {
    /// The reason.
    pub by: W,
    /// The code of the decision that did it, as in `TSC-2026-007`.
    pub decision: Option<String>,
    /// What there is to add, or where else it is written down.
    pub note: Option<String>,
}

impl<W> Grounds<W> {
    /// A reason with nothing to add.
    pub fn plain(by: W) -> Self {
        Self {
            by,
            decision: None,
            note: None,
        }
    }
}

impl Appointment {
    /// Whether it has to say which decision it was, or where that is written down.
    fn needs_evidence(self) -> bool {
        matches!(self, Self::Vote | Self::Election)
    }
}

impl Leaving {
    /// Whether it has to say which decision it was, or what happened.
    fn needs_evidence(self) -> bool {
        matches!(self, Self::Removed | Self::Other)
    }
}

/// What a form says about a reason: word, code of a decision, note.
#[derive(Debug, Clone, Copy)]
pub(super) struct Typed<'a> {
    pub by: &'a str,
    pub decision: &'a str,
    pub note: &'a str,
}

impl Typed<'_> {
    /// How somebody came to the seat; messages stand at `appointed_by`, `decision` and `appointment_note`.
    pub fn appointment(self, errors: &mut Vec<FieldError>) -> Option<Grounds<Appointment>> {
        let by = choose(Appointment::from_word(self.by), "appointed_by", errors);
        self.grounds(by, Appointment::needs_evidence, "appointment_note", errors)
    }

    /// Why somebody leaves the seat; messages stand at `leaving`, `decision` and `reason`.
    pub fn leaving(self, errors: &mut Vec<FieldError>) -> Option<Grounds<Leaving>> {
        let by = choose(Leaving::from_word(self.by), "leaving", errors);
        self.grounds(by, Leaving::needs_evidence, "reason", errors)
    }

    fn grounds<W: Copy>(
        self,
        by: Option<W>,
        needs_evidence: impl Fn(W) -> bool,
        note_field: &'static str,
        errors: &mut Vec<FieldError>,
    ) -> Option<Grounds<W>> {
        let note = self.note.trim().to_owned();
        check_length(&note, note_field, 500, errors);
        let decision = self.decision.trim().to_uppercase();
        check_length(&decision, "decision", 40, errors);
        let by = by?;
        if needs_evidence(by) && note.is_empty() && decision.is_empty() {
            errors.push(FieldError::new(note_field, "seats-error-evidence"));
        }
        let some = |text: String| (!text.is_empty()).then_some(text);
        Some(Grounds {
            by,
            decision: some(decision),
            note: some(note),
        })
    }
}
