//! The rules of a vote, as facts with their clauses.

mod book;
mod course;
mod editor;
mod sentences;
mod set;
mod traps;

use folkmoot_domain::motions::rules::RecusalReading;
use folkmoot_domain::motions::{Abstention, Rule};
use folkmoot_ui::{DescriptionItem, DescriptionList, Section};
use leptos::prelude::*;

use super::arithmetic::quoted;
use super::conflicts::duty_key;
use super::explain::{base_variant, counts_variant, quorum_variant, share};
use super::words::capital;
use crate::frame::Frame;

pub use self::book::rule_book_page;
pub use self::editor::{begin_page, decision_form_page, editor_page, rule_set_form_page};
pub use self::set::{preset_page, presets_page};

/// The section; `sealed` once the vote is open.
pub(super) fn section(frame: &Frame, rule: &Rule, sealed: bool) -> AnyView {
    let note = if sealed {
        frame.t("motions-rules-sealed")
    } else {
        frame.t("motions-rules-draft")
    };
    view! {
        <Section id="rules" title=frame.t("motions-section-rules")>
            <p class="note">{note}</p>
            <DescriptionList items=items(frame, rule)/>
        </Section>
    }
    .into_any()
}

fn items(frame: &Frame, rule: &Rule) -> Vec<DescriptionItem> {
    let decision = &rule.decision;
    let mut items = vec![DescriptionItem::new(
        frame.t("motions-fact-set"),
        rule.set.clone(),
    )];
    items.extend(match &decision.quorum {
        None if decision.approvals.is_some() => None,
        None => Some(DescriptionItem::new(
            frame.t("motions-fact-quorum"),
            frame.t("motions-rule-no-quorum"),
        )),
        Some(quorum) => {
            let sentence = frame.t_with(
                "motions-rule-quorum",
                &[
                    ("share", share(frame.language, quorum.share).into()),
                    ("of", quorum_variant(quorum.base).into()),
                    ("counts", counts_variant(quorum.counts).into()),
                ],
            );
            let clause = quoted(frame, &quorum.clause);
            Some(DescriptionItem::new(
                frame.t("motions-fact-quorum"),
                view! { <p>{capital(&sentence)}</p> {clause} },
            ))
        }
    });
    if let Some(threshold) = &decision.threshold {
        let majority = frame.t_with(
            "motions-rule-majority",
            &[
                ("share", share(frame.language, threshold.share).into()),
                ("of", base_variant(threshold.base).into()),
            ],
        );
        let clause = quoted(frame, &threshold.clause);
        items.push(DescriptionItem::new(
            frame.t("motions-fact-majority"),
            view! { <p>{capital(&majority)}</p> {clause} },
        ));
    }
    items.extend(course::items(frame, rule));
    if decision.approvals.is_none() {
        items.push(DescriptionItem::new(
            frame.t("motions-fact-abstention"),
            frame.t(abstention_key(rule.abstention())),
        ));
    }
    items.push(DescriptionItem::new(
        frame.t("motions-fact-recusal"),
        recusal(frame, rule.common.recusal),
    ));
    if let Some(conflict) = &rule.common.conflict {
        let clause = quoted(frame, &conflict.clause);
        items.push(DescriptionItem::new(
            frame.t("conflicts-term"),
            view! { <p>{frame.t(duty_key(conflict))}</p> {clause} },
        ));
    }
    if let Some(approval) = &decision.approval {
        let sentence = frame.t_with(
            "motions-rule-approval",
            &[("by", approval.by.as_str().into())],
        );
        let clause = quoted(frame, &approval.clause);
        items.push(DescriptionItem::new(
            frame.t("motions-fact-approval"),
            view! { <p>{sentence}</p> {clause} },
        ));
    }
    if let Some(joint) = &decision.joint {
        let sentence = frame.t_with("joint-rule", &[("group", joint.with.as_str().into())]);
        let clause = quoted(frame, &joint.clause);
        items.push(DescriptionItem::new(
            frame.t("joint-section"),
            view! { <p>{sentence}</p> {clause} },
        ));
    }
    if let Some(escalation) = &rule.common.escalation {
        let sentence = frame.t_with("motions-rule-tie", &[("to", escalation.to.as_str().into())]);
        let clause = quoted(frame, &escalation.clause);
        items.push(DescriptionItem::new(
            frame.t("motions-fact-tie"),
            view! { <p>{sentence}</p> {clause} },
        ));
    }
    items
}

/// What an abstention counts for, in one sentence.
pub(super) fn abstention_key(reading: Abstention) -> &'static str {
    match reading {
        Abstention::A => "motions-abstention-a",
        Abstention::B => "motions-abstention-b",
        Abstention::C => "motions-abstention-c",
        Abstention::D => "motions-abstention-d",
        Abstention::E => "motions-abstention-e",
    }
}

fn recusal(frame: &Frame, reading: RecusalReading) -> String {
    let usual = !reading.present && reading.in_all_members;
    let mut words = if usual {
        frame.t("motions-recusal")
    } else {
        frame.t("motions-recusal-other")
    };
    if reading.ours {
        words.push(' ');
        words.push_str(&frame.t("motions-recusal-ours"));
    }
    words
}

#[cfg(test)]
mod tests;
