//! What is wrong with a set of rules that its types alone let through.

use super::{Approvers, Clause, Decision, Rules, Threshold, ThresholdBase};
use crate::{bodies::read_text, forms::FieldError, motions::Share};

/// The longest name, and the longest place of a clause, in characters.
const NAME_LENGTH: usize = 200;
/// The longest sentence of a clause, in characters.
const CLAUSE_LENGTH: usize = 5_000;

impl Rules {
    /// A message for each thing that would leave a body unable to decide, or unable to say why; empty for sound rules.
    ///
    /// A field is named by its way through the rules: `decisions.ordinary.meeting.quorum`. That a share lies between 0
    /// and 1 is already in its type.
    pub fn mistakes(&self) -> Vec<FieldError> {
        let mut errors = Vec::new();
        text(&self.name, "name".to_owned(), NAME_LENGTH, &mut errors);
        if self.decisions.is_empty() {
            errors.push(FieldError::new("decisions", "bodies-error-rules-empty"));
        }
        for (place, decision) in self.decisions.iter().enumerate() {
            let twice = self
                .decisions
                .iter()
                .take(place)
                .any(|other| other.key() == decision.key());
            decision.mistakes(twice, &mut errors);
        }
        let common = &self.common;
        if let Some(escalation) = &common.escalation {
            text(
                &escalation.to,
                "escalation.to".to_owned(),
                NAME_LENGTH,
                &mut errors,
            );
            clause(&escalation.clause, "escalation", &mut errors);
        }
        if let Some(tie) = &common.tie {
            text(&tie.to, "tie.to".to_owned(), NAME_LENGTH, &mut errors);
            clause(&tie.clause, "tie", &mut errors);
        }
        if let Some(cap) = &common.employer_cap {
            clause(&cap.clause, "employer_cap", &mut errors);
        }
        errors
    }
}

impl Decision {
    /// What tells it from the others of its set.
    fn key(&self) -> (super::Matter, super::Mode, Option<&str>) {
        (self.matter, self.mode, self.variant.as_deref())
    }

    fn mistakes(&self, twice: bool, errors: &mut Vec<FieldError>) {
        let here = format!("decisions.{}.{}", self.matter.word(), self.mode.word());
        if twice {
            errors.push(FieldError::new(here.clone(), "bodies-error-rules-twice"));
        }
        if let Some(quorum) = &self.quorum {
            let field = format!("{here}.quorum");
            reachable(quorum.share, &field, "bodies-error-rules-quorum", errors);
            clause(&quorum.clause, &field, errors);
        }
        if let Some(participation) = &self.participation {
            let field = format!("{here}.participation");
            reachable(
                participation.share,
                &field,
                "bodies-error-rules-quorum",
                errors,
            );
            clause(&participation.clause, &field, errors);
        }
        let wants_approvals = self.mode.asks_for_approvals();
        match (&self.threshold, &self.approvals) {
            (Some(threshold), None) if !wants_approvals => {
                self.check(threshold, &format!("{here}.threshold"), errors);
            }
            (None, Some(approvals)) if wants_approvals => {
                let field = format!("{here}.approvals");
                if approvals.needed == Approvers::Count(0) {
                    errors.push(FieldError::new(
                        field.clone(),
                        "bodies-error-rules-approvals",
                    ));
                }
                clause(&approvals.clause, &field, errors);
            }
            _ if wants_approvals => {
                let field = format!("{here}.approvals");
                errors.push(FieldError::new(field, "bodies-error-rules-approvals"));
            }
            _ => {
                let field = format!("{here}.threshold");
                errors.push(FieldError::new(field, "bodies-error-rules-majority"));
            }
        }
        if let Some(later) = &self.later {
            self.check(&later.threshold, &format!("{here}.later"), errors);
        }
        if let Some(approval) = &self.approval {
            let field = format!("{here}.approval");
            text(&approval.by, format!("{field}.by"), NAME_LENGTH, errors);
            clause(&approval.clause, &field, errors);
        }
        if let Some(joint) = &self.joint {
            let field = format!("{here}.joint");
            text(&joint.with, format!("{field}.with"), NAME_LENGTH, errors);
            clause(&joint.clause, &field, errors);
        }
    }

    fn check(&self, threshold: &Threshold, field: &str, errors: &mut Vec<FieldError>) {
        reachable(
            threshold.share,
            field,
            "bodies-error-rules-threshold",
            errors,
        );
        if threshold.base == ThresholdBase::EligibleWithoutSubject && !self.matter.has_subject() {
            errors.push(FieldError::new(
                field.to_owned(),
                "bodies-error-rules-subject",
            ));
        }
        if threshold.base == ThresholdBase::Seats && threshold.per_class {
            errors.push(FieldError::new(
                field.to_owned(),
                "bodies-error-rules-seats",
            ));
        }
        clause(&threshold.clause, field, errors);
    }
}

/// "More than all" is reached by nobody.
fn reachable(share: Share, field: &str, message: &'static str, errors: &mut Vec<FieldError>) {
    if share.strict && share.ratio.numerator() == share.ratio.denominator() {
        errors.push(FieldError::new(field.to_owned(), message));
    }
}

fn clause(clause: &Clause, field: &str, errors: &mut Vec<FieldError>) {
    text(
        &clause.place,
        format!("{field}.clause.place"),
        NAME_LENGTH,
        errors,
    );
    text(
        &clause.text,
        format!("{field}.clause.text"),
        CLAUSE_LENGTH,
        errors,
    );
}

fn text(text: &str, field: String, limit: usize, errors: &mut Vec<FieldError>) {
    read_text(text, field, limit, errors);
}
