//! An outcome in sentences: what came of it, and every step of the arithmetic.

mod steps;

use folkmoot_domain::language::Language;
use folkmoot_domain::motions::rules::{Period, QuorumBase, QuorumCounts, ThresholdBase, Unit};
use folkmoot_domain::motions::{Outcome, Ratio, Share, Step, Tally, Verdict};

pub(super) use self::steps::words;
use crate::text::{Value, message};

/// What came of it, or what it would come to as it stands, in one sentence.
pub(super) fn statement(language: Language, outcome: &Outcome, closed: bool) -> String {
    let say = |past: &str, now: &str, values: &[(&str, Value<'_>)]| {
        message(language, if closed { past } else { now }, values)
    };
    let (yes, needed) = deciding(outcome);
    let numbers = [("yes", yes.into()), ("needed", needed.into())];
    if let Some(key) = agreement(outcome, closed) {
        return message(language, key, &numbers);
    }
    match &outcome.verdict {
        Verdict::PassedSubjectToApproval { by } if closed => {
            let [yes, needed] = numbers;
            let values = [yes, needed, ("by", by.as_str().into())];
            let veto = outcome
                .steps
                .iter()
                .any(|step| matches!(step, Step::Approval { veto: true, .. }));
            let key = if veto {
                "motions-outcome-veto"
            } else {
                "motions-outcome-subject"
            };
            message(language, key, &values)
        }
        Verdict::Passed | Verdict::PassedSubjectToApproval { .. } => {
            say("motions-outcome-passed", "motions-now-passed", &numbers)
        }
        Verdict::Failed => failed(language, outcome, closed, &numbers),
        Verdict::NoQuorum => no_quorum(language, outcome, closed),
        Verdict::Tied { to } => say(
            "motions-outcome-tied",
            "motions-now-tied",
            &[
                ("each", outcome.tally.yes.into()),
                ("to", to.as_str().into()),
            ],
        ),
        Verdict::Blocked => say("motions-outcome-blocked", "motions-now-blocked", &[]),
        Verdict::Recorded => message(language, "motions-outcome-recorded", &[]),
        Verdict::Withdrawn => {
            let halted = outcome
                .steps
                .iter()
                .any(|step| matches!(step, Step::Halted { .. }));
            let key = if halted {
                "motions-outcome-halted"
            } else {
                "motions-outcome-withdrawn"
            };
            message(language, key, &[])
        }
    }
}

/// The sentence about approvals, where they decided alone.
fn agreement(outcome: &Outcome, closed: bool) -> Option<&'static str> {
    let asked = outcome
        .steps
        .iter()
        .any(|step| matches!(step, Step::Approvals { .. }));
    let too_soon = outcome
        .steps
        .iter()
        .any(|step| matches!(step, Step::TooSoon { .. }));
    let objected = outcome
        .steps
        .iter()
        .any(|step| matches!(step, Step::Objections { .. }));
    match (&outcome.verdict, closed) {
        _ if !asked || too_soon => None,
        // Where objections don't stop it, it is not true that none stands.
        (Verdict::Passed | Verdict::PassedSubjectToApproval { .. }, _) if objected => None,
        (Verdict::Passed, true) => Some("voting-outcome-agreed"),
        (Verdict::Passed | Verdict::PassedSubjectToApproval { .. }, false) => {
            Some("voting-now-agreed")
        }
        (Verdict::Failed, true) => Some("voting-outcome-not-agreed"),
        (Verdict::Failed, false) => Some("voting-now-not-agreed"),
        (Verdict::Blocked, true) => Some("voting-outcome-objected"),
        (Verdict::Blocked, false) => Some("voting-now-objected"),
        _ => None,
    }
}

/// Votes for it, or approvals, and how many were needed; of several majorities the last that was judged.
fn deciding(outcome: &Outcome) -> (u32, u32) {
    let judged = outcome.steps.iter().rev().find_map(|step| match step {
        Step::Majority { yes, needed, .. } => Some((*yes, *needed)),
        Step::Approvals {
            approvals, needed, ..
        } => Some((*approvals, *needed)),
        _ => None,
    });
    judged.unwrap_or_default()
}

fn failed(
    language: Language,
    outcome: &Outcome,
    closed: bool,
    numbers: &[(&str, Value<'_>)],
) -> String {
    let reason = outcome.steps.iter().rev().find_map(|step| match step {
        Step::Tie { each, .. } if closed => {
            let values = [("yes", (*each).into()), ("no", (*each).into())];
            Some(message(language, "motions-outcome-tie", &values))
        }
        Step::Participation {
            counted,
            needed,
            met: false,
            ..
        } => {
            let key = if closed {
                "motions-outcome-invalid"
            } else {
                "motions-now-invalid"
            };
            let values = [("counted", (*counted).into()), ("needed", (*needed).into())];
            Some(message(language, key, &values))
        }
        Step::TooSoon { .. } => Some(message(language, "motions-outcome-too-soon", &[])),
        Step::Majority {
            class: Some(class),
            reached: false,
            ..
        } => {
            let key = if closed {
                "motions-outcome-class"
            } else {
                "motions-now-class"
            };
            Some(message(language, key, &[("class", class.as_str().into())]))
        }
        Step::Classes {
            from,
            needed,
            reached: false,
            ..
        } => {
            let key = if closed {
                "motions-outcome-classes"
            } else {
                "motions-now-classes"
            };
            let values = [("from", (*from).into()), ("needed", (*needed).into())];
            Some(message(language, key, &values))
        }
        _ => None,
    });
    let key = if closed {
        "motions-outcome-failed"
    } else {
        "motions-now-failed"
    };
    reason.unwrap_or_else(|| message(language, key, numbers))
}

fn no_quorum(language: Language, outcome: &Outcome, closed: bool) -> String {
    let judged = outcome.steps.iter().find_map(|step| match step {
        Step::Quorum {
            counted,
            of,
            base,
            needed,
            ..
        } => Some((*counted, *of, *base, *needed)),
        _ => None,
    });
    let (counted, of, base, needed) = judged.unwrap_or_default();
    let values = [
        ("counted", counted.into()),
        ("of", quorum_variant(of).into()),
        ("base", base.into()),
        ("needed", needed.into()),
    ];
    let key = if closed {
        "motions-outcome-no-quorum"
    } else {
        "motions-now-no-quorum"
    };
    message(language, key, &values)
}

/// The outcome of a closed vote as sentences: what came of it, the votes, each step.
pub fn explanation(language: Language, outcome: &Outcome) -> Vec<String> {
    let mut sentences = vec![
        statement(language, outcome, true),
        tally(language, outcome.tally),
    ];
    sentences.extend(
        outcome
            .steps
            .iter()
            .flat_map(|step| words(language, step).0),
    );
    sentences
}

/// The votes as one line.
pub(super) fn tally(language: Language, tally: Tally) -> String {
    let values = [
        ("yes", tally.yes.into()),
        ("no", tally.no.into()),
        ("abstain", tally.abstain.into()),
        ("recused", tally.recused.into()),
        ("silent", tally.silent.into()),
    ];
    let mut line = message(language, "motions-tally", &values);
    if tally.suspended > 0 {
        let values = [("suspended", tally.suspended.into())];
        line.push_str(&message(language, "motions-tally-suspended", &values));
    }
    line
}

/// "More than half", "at least two thirds", "at least 3/5".
pub(super) fn share(language: Language, share: Share) -> String {
    let key = match (share.ratio, share.strict) {
        (Ratio::HALF, true) => "motions-share-more-half",
        (Ratio::HALF, false) => "motions-share-least-half",
        (Ratio::TWO_THIRDS, true) => "motions-share-more-two-thirds",
        (Ratio::TWO_THIRDS, false) => "motions-share-least-two-thirds",
        (_, true) => "motions-share-more",
        (_, false) => "motions-share-least",
    };
    message(language, key, &[("ratio", share.ratio.to_string().into())])
}

/// "72 hours", "7 days", "10 business days".
pub(crate) fn period(language: Language, period: Period) -> String {
    let key = match period.unit {
        Unit::Hours => "motions-period-hours",
        Unit::Days => "motions-period-days",
        Unit::BusinessDays => "motions-period-business-days",
    };
    message(language, key, &[("count", u32::from(period.count).into())])
}

/// The variant of a sentence for a base.
pub(super) fn base_variant(base: ThresholdBase) -> &'static str {
    match base {
        ThresholdBase::Present => "present",
        ThresholdBase::Cast => "cast",
        ThresholdBase::CastWithoutAbstentions => "cast-without-abstentions",
        ThresholdBase::Eligible => "eligible",
        ThresholdBase::EligibleWithoutSubject => "eligible-without-subject",
        ThresholdBase::Seats => "seats",
    }
}

/// The variant of a sentence for what a quorum is a share of.
pub(super) fn quorum_variant(base: QuorumBase) -> &'static str {
    match base {
        QuorumBase::Eligible => "eligible",
        QuorumBase::Seats => "seats",
        QuorumBase::Classes => "classes",
    }
}

/// The variant of a sentence for who makes a quorum.
pub(super) fn counts_variant(counts: QuorumCounts) -> &'static str {
    match counts {
        QuorumCounts::Present => "present",
        QuorumCounts::Voted => "voted",
        QuorumCounts::VotedOrAbstained => "voted-or-abstained",
    }
}

fn yes_or_no(value: bool) -> &'static str {
    if value { "yes" } else { "no" }
}
