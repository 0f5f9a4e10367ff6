//! Each step of the arithmetic in sentences.

use folkmoot_domain::language::Language;
use folkmoot_domain::motions::rules::{Approvers, CapEffect, Clause, QuorumCounts};
use folkmoot_domain::motions::{Share, Step};

use super::{base_variant, counts_variant, period, quorum_variant, share, yes_or_no};
use crate::text::{Value, message};

/// The sentences of a step, and its clause.
pub(in crate::motions) fn words(language: Language, step: &Step) -> (Vec<String>, Option<&Clause>) {
    let one = |key: &str, values: &[(&str, Value<'_>)]| vec![message(language, key, values)];
    match step {
        Step::TakenBack => (one("motions-step-taken-back", &[]), None),
        Step::Halted { by, needed, clause } => {
            let values = [("by", (*by).into()), ("needed", (*needed).into())];
            (one("motions-step-halted", &values), Some(clause))
        }
        Step::RolledUp {
            seats,
            votes,
            clause,
        } => {
            let values = [("seats", (*seats).into()), ("votes", (*votes).into())];
            (one("motions-step-rolled-up", &values), Some(clause))
        }
        Step::Cap {
            employer,
            votes,
            most,
            effect,
            clause,
        } => {
            let values = [
                ("employer", employer.as_str().into()),
                ("votes", (*votes).into()),
                ("most", (*most).into()),
                ("blocks", yes_or_no(*effect == CapEffect::Block).into()),
            ];
            (one("motions-step-cap", &values), Some(clause))
        }
        Step::Recusals {
            recused,
            in_all_members,
            ours,
        } => {
            let key = if *in_all_members {
                "motions-step-recusals"
            } else {
                "motions-step-recusals-out"
            };
            let mut sentences = one(key, &[("recused", (*recused).into())]);
            if *ours {
                sentences.push(message(language, "motions-recusal-ours", &[]));
            }
            (sentences, None)
        }
        Step::Suspensions {
            suspended,
            in_quorum_base,
            in_all_members,
            clause,
        } => {
            let values = [
                ("suspended", (*suspended).into()),
                ("quorum", yes_or_no(*in_quorum_base).into()),
                ("members", yes_or_no(*in_all_members).into()),
            ];
            let mut sentences = one("motions-step-suspensions", &values);
            if clause.is_none() {
                sentences.push(message(language, "motions-recusal-ours", &[]));
            }
            (sentences, clause.as_ref())
        }
        Step::NoQuorumAsked => (one("motions-step-no-quorum", &[]), None),
        Step::Quorum { clause, .. } | Step::Participation { clause, .. } => {
            (presence(language, step), Some(clause))
        }
        Step::Majority { clause, .. } | Step::Classes { clause, .. } => {
            (majority(language, step), Some(clause))
        }
        Step::Approvals { clause, .. }
        | Step::Objections { clause, .. }
        | Step::TooSoon { clause, .. } => (agreement(language, step), Some(clause)),
        Step::Approval { by, veto, clause } => {
            let key = if *veto {
                "motions-step-veto"
            } else {
                "motions-step-approval"
            };
            (one(key, &[("by", by.as_str().into())]), Some(clause))
        }
        Step::TieBreak { each, to, clause } => {
            let values = [("each", (*each).into()), ("to", to.as_str().into())];
            (one("motions-step-tie-break", &values), Some(clause))
        }
        Step::Tie { each, to, clause } => {
            let values = [("each", (*each).into()), ("to", to.as_str().into())];
            (one("motions-step-tie", &values), Some(clause))
        }
        Step::Unresolved {
            yes,
            no,
            base,
            to,
            clause,
        } => {
            let values = [
                ("yes", (*yes).into()),
                ("no", (*no).into()),
                ("base", (*base).into()),
                ("to", to.as_str().into()),
            ];
            (one("motions-step-unresolved", &values), Some(clause))
        }
    }
}

/// What is said of people who were counted.
fn presence_values<'v>(
    language: Language,
    [counted, base, needed]: [u32; 3],
    counts: QuorumCounts,
    wanted: Share,
    met: bool,
) -> Vec<(&'static str, Value<'v>)> {
    vec![
        ("counted", counted.into()),
        ("base", base.into()),
        ("needed", needed.into()),
        ("counts", counts_variant(counts).into()),
        ("share", share(language, wanted).into()),
        ("met", yes_or_no(met).into()),
    ]
}

/// Quorum and participation.
fn presence(language: Language, step: &Step) -> Vec<String> {
    match step {
        Step::Quorum {
            counts,
            counted,
            of,
            base,
            abstentions_left_out,
            share,
            needed,
            met,
            ..
        } => {
            let people = [*counted, *base, *needed];
            let mut values = presence_values(language, people, *counts, *share, *met);
            values.push(("of", quorum_variant(*of).into()));
            let sentence = message(language, "motions-step-quorum", &values);
            with_left_out(language, sentence, *abstentions_left_out)
        }
        Step::Participation {
            counts,
            counted,
            base,
            share,
            needed,
            met,
            ..
        } => {
            let people = [*counted, *base, *needed];
            let values = presence_values(language, people, *counts, *share, *met);
            vec![message(language, "motions-step-participation", &values)]
        }
        _ => Vec::new(),
    }
}

/// A majority, of all, within a class, or from the classes.
fn majority(language: Language, step: &Step) -> Vec<String> {
    match step {
        Step::Majority {
            class,
            after,
            yes,
            of,
            base,
            abstentions_left_out,
            share: wanted,
            needed,
            reached,
            ..
        } => {
            let values = [
                ("yes", (*yes).into()),
                ("of", base_variant(*of).into()),
                ("base", (*base).into()),
                ("needed", (*needed).into()),
                ("share", share(language, *wanted).into()),
                ("reached", yes_or_no(*reached).into()),
            ];
            let mut sentence = message(language, "motions-step-majority", &values);
            if let Some(class) = class {
                let values = [("class", class.as_str().into()), ("rest", sentence.into())];
                sentence = message(language, "motions-step-in-class", &values);
            }
            if let Some(after) = after {
                let values = [
                    ("period", period(language, *after).into()),
                    ("rest", sentence.into()),
                ];
                sentence = message(language, "motions-step-after", &values);
            }
            with_left_out(language, sentence, *abstentions_left_out)
        }
        Step::Classes {
            from,
            of,
            share: wanted,
            needed,
            reached,
            ..
        } => {
            let values = [
                ("from", (*from).into()),
                ("of", (*of).into()),
                ("share", share(language, *wanted).into()),
                ("needed", (*needed).into()),
                ("reached", yes_or_no(*reached).into()),
            ];
            vec![message(language, "motions-step-classes", &values)]
        }
        _ => Vec::new(),
    }
}

/// Approvals, objections, waiting.
fn agreement(language: Language, step: &Step) -> Vec<String> {
    let sentence = match step {
        Step::Approvals {
            approvals,
            of,
            base,
            needed,
            reached,
            ..
        } => {
            let missing = match of {
                Approvers::Count(_) => 0,
                Approvers::AllBut(missing) => *missing,
            };
            let values = [
                ("approvals", (*approvals).into()),
                ("base", (*base).into()),
                ("needed", (*needed).into()),
                ("missing", missing.into()),
                ("reached", yes_or_no(*reached).into()),
            ];
            message(language, "motions-step-approvals", &values)
        }
        Step::Objections {
            objections, block, ..
        } => {
            let values = [
                ("objections", (*objections).into()),
                ("blocks", yes_or_no(*block).into()),
            ];
            message(language, "motions-step-objections", &values)
        }
        Step::TooSoon { least, .. } => {
            let values = [("period", period(language, *least).into())];
            message(language, "motions-step-too-soon", &values)
        }
        _ => return Vec::new(),
    };
    vec![sentence]
}

fn with_left_out(language: Language, sentence: String, abstentions: u32) -> Vec<String> {
    let mut sentences = vec![sentence];
    if abstentions > 0 {
        let values = [("count", abstentions.into())];
        sentences.push(message(language, "motions-step-left-out", &values));
    }
    sentences
}
