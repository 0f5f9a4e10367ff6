//! An outcome in a few numbers, as programs read it.

use serde::{Deserialize, Serialize};

use super::super::ballot::Unit;
use super::super::rules::Rule;
use super::figures::{Figures, as_votes, counted, quorum_base};
use super::{Events, Outcome, Verdict};

/// A number that was needed, and what there was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measured {
    /// How many were needed.
    pub needed: u32,
    /// How many there were.
    pub got: u32,
    /// Of how many.
    pub base: u32,
    /// Whether they were enough.
    pub met: bool,
}

impl Measured {
    fn of(needed: u32, got: u32, base: u32) -> Self {
        Self {
            needed,
            got,
            base,
            met: got >= needed,
        }
    }
}

/// The numbers that decided, also those that were not judged for want of a quorum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// The quorum, where the rule has one.
    pub quorum: Option<Measured>,
    /// The participation, where the rule demands one.
    pub participation: Option<Measured>,
    /// The majority, or the approvals. Where a later majority is enough it is that one, unless the first was reached.
    pub threshold: Option<Measured>,
    /// The majority within each class, where each needs one.
    pub classes: Vec<(String, Measured)>,
}

impl Summary {
    /// The numbers of a count.
    pub fn of(rule: &Rule, units: &[Unit<'_>], events: Events) -> Self {
        let figures = Figures::of(rule, as_votes(rule, units).iter());
        let decision = &rule.decision;
        let quorum = decision.quorum.as_ref().map(|quorum| {
            let part = figures.quorum(rule, quorum.base, quorum.counts);
            Measured::of(quorum.share.needed(part.base), part.counted, part.base)
        });
        let participation = decision.participation.as_ref().map(|wanted| {
            let base = quorum_base(rule, &figures.all);
            let (got, _) = counted(rule, wanted.counts, &figures.all);
            Measured::of(wanted.share.needed(base), got, base)
        });
        let majority = |threshold| {
            let part = figures.majority(rule, threshold);
            Measured::of(threshold.share.needed(part.base), part.counted, part.base)
        };
        let first = decision.threshold.as_ref().map(majority);
        let later = decision.later.as_ref().filter(|_| events.later);
        let threshold = match (&decision.approvals, first) {
            (Some(asked), _) => {
                let (needed, base) = figures.approvers(rule, asked);
                Some(Measured::of(needed, figures.all.yes, base))
            }
            (None, Some(first)) if !first.met => later
                .map(|later| majority(&later.threshold))
                .or(Some(first)),
            (None, first) => first,
        };
        let per_class = decision
            .threshold
            .as_ref()
            .filter(|threshold| threshold.per_class);
        let classes = per_class.map(|threshold| {
            let classes = figures.class_majorities(rule, threshold);
            let measured = classes.map(|(class, part)| {
                let needed = threshold.share.needed(part.base);
                (
                    class.to_owned(),
                    Measured::of(needed, part.counted, part.base),
                )
            });
            measured.collect()
        });
        let classes: Vec<(String, Measured)> = classes.unwrap_or_default();
        let threshold = threshold.map(|threshold| Measured {
            met: if classes.is_empty() {
                threshold.met
            } else {
                classes.iter().all(|(_, class)| class.met)
            },
            ..threshold
        });
        Self {
            quorum,
            participation,
            threshold,
            classes,
        }
    }
}

impl Outcome {
    /// The outcome in one word of the command line: with an approval from outside it has `passed`.
    pub fn word(&self) -> &'static str {
        match self.verdict {
            Verdict::Passed | Verdict::PassedSubjectToApproval { .. } => "passed",
            Verdict::Failed => "failed",
            Verdict::NoQuorum => "no_quorum",
            Verdict::Tied { .. } => "tied",
            Verdict::Blocked => "blocked",
            Verdict::Withdrawn => "withdrawn",
            Verdict::Recorded => "recorded",
        }
    }
}
