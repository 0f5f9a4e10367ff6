//! An outcome in words: the statement on top and every step of the arithmetic with its clause.

use folkmoot_domain::motions::rules::Clause;
use folkmoot_domain::motions::{Outcome, Step, Tally, Verdict};
use leptos::prelude::*;

use super::words::{base_variant, counts_variant, share, yes_or_no};
use crate::frame::Frame;

/// What came of it, or what it would come to as it stands, in one sentence.
pub(super) fn statement(frame: &Frame, outcome: &Outcome, closed: bool) -> String {
    let (yes, needed) = outcome
        .steps
        .iter()
        .find_map(|step| match step {
            Step::Majority { yes, needed, .. } => Some((*yes, *needed)),
            _ => None,
        })
        .unwrap_or_default();
    let numbers = [("yes", yes.into()), ("needed", needed.into())];
    match (&outcome.verdict, closed) {
        (Verdict::Passed, true) => frame.t_with("motions-outcome-passed", &numbers),
        (Verdict::PassedSubjectToApproval { by }, true) => {
            let [yes, needed] = numbers;
            frame.t_with(
                "motions-outcome-subject",
                &[yes, needed, ("by", by.as_str().into())],
            )
        }
        (Verdict::Failed, true) => match tie(outcome) {
            Some(each) => frame.t_with(
                "motions-outcome-tie",
                &[("yes", each.into()), ("no", each.into())],
            ),
            None => frame.t_with("motions-outcome-failed", &numbers),
        },
        (Verdict::Passed | Verdict::PassedSubjectToApproval { .. }, false) => {
            frame.t_with("motions-now-passed", &numbers)
        }
        (Verdict::Failed, false) => frame.t_with("motions-now-failed", &numbers),
        (Verdict::NoQuorum, closed) => no_quorum(frame, outcome, closed),
    }
}

fn tie(outcome: &Outcome) -> Option<u32> {
    outcome.steps.iter().find_map(|step| match step {
        Step::Tie { each, .. } => Some(*each),
        _ => None,
    })
}

fn no_quorum(frame: &Frame, outcome: &Outcome, closed: bool) -> String {
    let (counted, base, needed) = outcome
        .steps
        .iter()
        .find_map(|step| match step {
            Step::Quorum {
                counted,
                base,
                needed,
                ..
            } => Some((*counted, *base, *needed)),
            _ => None,
        })
        .unwrap_or_default();
    let numbers = [
        ("counted", counted.into()),
        ("base", base.into()),
        ("needed", needed.into()),
    ];
    if closed {
        frame.t_with("motions-outcome-no-quorum", &numbers)
    } else {
        frame.t_with("motions-now-no-quorum", &numbers)
    }
}

/// The votes as one line.
pub(super) fn tally(frame: &Frame, tally: Tally) -> String {
    frame.t_with(
        "motions-tally",
        &[
            ("yes", tally.yes.into()),
            ("no", tally.no.into()),
            ("abstain", tally.abstain.into()),
            ("recused", tally.recused.into()),
            ("silent", tally.silent.into()),
        ],
    )
}

/// Every step with the clause it follows.
pub(super) fn steps(frame: &Frame, outcome: &Outcome) -> AnyView {
    let steps = outcome.steps.iter().map(|step| {
        let (sentences, clause) = words(frame, step);
        view! {
            <li class="arithmetic-step">
                <p>{sentences.join(" ")}</p>
                {clause.map(|clause| quoted(frame, clause))}
            </li>
        }
    });
    view! { <ol class="arithmetic">{steps.collect_view()}</ol> }.into_any()
}

/// The sentences of a step, and its clause.
pub(super) fn words<'a>(frame: &Frame, step: &'a Step) -> (Vec<String>, Option<&'a Clause>) {
    match step {
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
            let mut sentences = vec![frame.t_with(key, &[("recused", (*recused).into())])];
            if *ours {
                sentences.push(frame.t("motions-recusal-ours"));
            }
            (sentences, None)
        }
        Step::Quorum {
            counts,
            counted,
            base,
            abstentions_left_out,
            share: wanted,
            needed,
            met,
            clause,
        } => {
            let sentence = frame.t_with(
                "motions-step-quorum",
                &[
                    ("counted", (*counted).into()),
                    ("base", (*base).into()),
                    ("counts", counts_variant(*counts).into()),
                    ("needed", (*needed).into()),
                    ("share", share(frame, *wanted).into()),
                    ("met", yes_or_no(*met).into()),
                ],
            );
            (
                with_left_out(frame, sentence, *abstentions_left_out),
                Some(clause),
            )
        }
        Step::NoQuorumAsked => (vec![frame.t("motions-step-no-quorum")], None),
        Step::Majority {
            yes,
            of,
            base,
            abstentions_left_out,
            share: wanted,
            needed,
            reached,
            clause,
        } => {
            let sentence = frame.t_with(
                "motions-step-majority",
                &[
                    ("yes", (*yes).into()),
                    ("of", base_variant(*of).into()),
                    ("base", (*base).into()),
                    ("needed", (*needed).into()),
                    ("share", share(frame, *wanted).into()),
                    ("reached", yes_or_no(*reached).into()),
                ],
            );
            (
                with_left_out(frame, sentence, *abstentions_left_out),
                Some(clause),
            )
        }
        Step::Approval { by, clause } => (
            vec![frame.t_with("motions-step-approval", &[("by", by.as_str().into())])],
            Some(clause),
        ),
        Step::Tie { each, to, clause } => (
            vec![frame.t_with(
                "motions-step-tie",
                &[("each", (*each).into()), ("to", to.as_str().into())],
            )],
            Some(clause),
        ),
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
            (
                vec![frame.t_with("motions-step-unresolved", &values)],
                Some(clause),
            )
        }
    }
}

fn with_left_out(frame: &Frame, sentence: String, abstentions: u32) -> Vec<String> {
    let mut sentences = vec![sentence];
    if abstentions > 0 {
        sentences.push(frame.t_with("motions-step-left-out", &[("count", abstentions.into())]));
    }
    sentences
}

/// The charter's own words, in the charter's language.
pub(super) fn quoted(frame: &Frame, clause: &Clause) -> AnyView {
    let place = frame.t_with("motions-clause", &[("place", clause.place.as_str().into())]);
    let language = clause.language.tag();
    view! {
        <figure class="clause">
            <blockquote lang=language>{clause.text.clone()}</blockquote>
            <figcaption>{place}</figcaption>
        </figure>
    }
    .into_any()
}
