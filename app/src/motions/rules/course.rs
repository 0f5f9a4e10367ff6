//! What a rule asks besides quorum and majority: approvals, time, secrecy, an evaluation.

use folkmoot_domain::motions::rules::{
    Approvals, Approvers, Halt, Movers, Support, TieRule, Timing,
};
use folkmoot_domain::motions::{Backing, Period, Rule, Secrecy};
use folkmoot_ui::DescriptionItem;
use leptos::prelude::*;

use super::super::arithmetic::quoted;
use super::super::explain::period;
use crate::frame::Frame;

/// The facts, as far as the rule has any.
pub(super) fn items(frame: &Frame, rule: &Rule) -> Vec<DescriptionItem> {
    let decision = &rule.decision;
    let mut items = Vec::new();
    items.extend(
        decision
            .approvals
            .as_ref()
            .map(|asked| approvals(frame, asked)),
    );
    let course = &decision.course;
    items.extend(Backing::ALL.iter().copied().filter_map(|backing| {
        let asked = rule.support(backing)?;
        Some(support(frame, backing, asked))
    }));
    items.extend(
        course
            .timing
            .as_ref()
            .and_then(|timing| time(frame, timing)),
    );
    items.extend(movers(frame, course.movers));
    items.extend(course.halt.as_ref().map(|asked| halt(frame, asked)));
    items.extend(rule.common.tie.as_ref().map(|rule| tie(frame, rule)));
    if course.secrecy != Secrecy::Open {
        items.push(DescriptionItem::new(
            frame.t("voting-fact-secrecy"),
            frame.t(match course.secrecy {
                Secrecy::Open | Secrecy::UntilClose => "voting-secrecy-until-close",
                Secrecy::Secret => "voting-secrecy-secret",
            }),
        ));
    }
    if course.evaluation {
        items.push(DescriptionItem::new(
            frame.t("voting-fact-evaluation"),
            frame.t("voting-rule-evaluation"),
        ));
    }
    items
}

fn approvals(frame: &Frame, asked: &Approvals) -> DescriptionItem {
    let sentence = match asked.needed {
        Approvers::Count(count) => {
            frame.t_with("voting-rule-approvals", &[("count", count.into())])
        }
        Approvers::AllBut(missing) => {
            frame.t_with("voting-rule-all-but", &[("missing", missing.into())])
        }
    };
    let block = asked
        .objections_block
        .then(|| view! { <p>{frame.t("voting-rule-objections")}</p> });
    let clause = quoted(frame, &asked.clause);
    DescriptionItem::new(
        frame.t("voting-fact-approvals"),
        view! { <p>{sentence}</p> {block} {clause} },
    )
}

fn support(frame: &Frame, backing: Backing, asked: &Support) -> DescriptionItem {
    let (title, sentence) = match backing {
        Backing::Second => ("prelude-fact-seconds", "prelude-rule-seconds"),
        Backing::Sponsor => ("prelude-fact-sponsors", "prelude-rule-sponsors"),
    };
    let sentence = frame.t_with(sentence, &[("count", asked.needed.into())]);
    let within = asked.within.map(|within| {
        let within = period(frame.language, within);
        let sentence = frame.t_with("prelude-rule-within", &[("period", within.into())]);
        view! { <p>{sentence}</p> }
    });
    let clause = quoted(frame, &asked.clause);
    DescriptionItem::new(
        frame.t(title),
        view! { <p>{sentence}</p> {within} {clause} },
    )
}

fn time(frame: &Frame, timing: &Timing) -> Option<DescriptionItem> {
    let say = |key: &str, length: Option<Period>| {
        length.map(|length| {
            let length = period(frame.language, length);
            let sentence = frame.t_with(key, &[("period", length.into())]);
            view! { <p>{sentence}</p> }
        })
    };
    let notice = say("prelude-rule-notice", timing.notice);
    let restarts = (timing.restarts && timing.notice.is_some())
        .then(|| view! { <p>{frame.t("prelude-rule-restarts")}</p> });
    let least = say("voting-rule-least", timing.least);
    let most = say("voting-rule-most", timing.most);
    let settles = say("rules-settles", timing.settles);
    let extension = say("rules-extension", timing.extension);
    let all = [&notice, &least, &most, &settles, &extension];
    all.iter().any(|one| one.is_some()).then(|| {
        let clause = quoted(frame, &timing.clause);
        DescriptionItem::new(
            frame.t("voting-fact-time"),
            view! { {notice} {restarts} {least} {most} {settles} {extension} {clause} },
        )
    })
}

/// Who may move, where that is not whoever has a vote.
fn movers(frame: &Frame, movers: Movers) -> Option<DescriptionItem> {
    let key = match movers {
        Movers::VotingMembers => return None,
        Movers::Members => "rules-movers-members",
        Movers::Anyone => "rules-movers-anyone",
    };
    Some(DescriptionItem::new(
        frame.t("rules-term-movers"),
        frame.t(key),
    ))
}

/// Ending the vote for a meeting.
fn halt(frame: &Frame, halt: &Halt) -> DescriptionItem {
    let sentence = frame.t_with("rules-halt", &[("count", halt.members.into())]);
    let clause = quoted(frame, &halt.clause);
    DescriptionItem::new(
        frame.t("rules-term-halt"),
        view! { <p>{sentence}</p> {clause} },
    )
}

/// Who decides when there are as many for as against.
fn tie(frame: &Frame, tie: &TieRule) -> DescriptionItem {
    let sentence = frame.t_with("rules-tie", &[("to", tie.to.as_str().into())]);
    let clause = quoted(frame, &tie.clause);
    DescriptionItem::new(
        frame.t("rules-term-tie"),
        view! { <p>{sentence}</p> {clause} },
    )
}
