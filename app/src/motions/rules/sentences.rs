//! A set of rules in plain sentences, one for each thing it says, with its clause.

mod course;
mod set;

use folkmoot_domain::language::Language;
use folkmoot_domain::motions::Rules;
use folkmoot_domain::motions::rules::{Approvers, Clause, Decision, Later, Quorum, Threshold};

pub(in crate::motions) use self::set::of_the_set;
use super::super::explain::{base_variant, counts_variant, period, quorum_variant, share};
use super::super::words::{capital, mode_key};
use crate::text::{Value, message};

/// One thing that a set of rules says.
pub(in crate::motions) struct Provision<'r> {
    /// The Fluent key of what it is about.
    pub(in crate::motions) term: &'static str,
    /// What is said.
    pub(in crate::motions) sentence: String,
    /// Where it stands, if anywhere.
    pub(in crate::motions) clause: Option<&'r Clause>,
}

/// Says things in one language.
#[derive(Clone, Copy)]
struct Sayer(Language);

impl Sayer {
    fn say<'r>(
        self,
        term: &'static str,
        key: &str,
        values: &[(&str, Value<'_>)],
        clause: Option<&'r Clause>,
    ) -> Provision<'r> {
        Provision {
            term,
            sentence: capital(&message(self.0, key, values)),
            // A rule that is only computed with cites nothing.
            clause: clause.filter(|clause| !clause.place.is_empty() || !clause.text.is_empty()),
        }
    }
}

/// What one decision of a set needs.
pub(in crate::motions) fn of_a_decision(
    language: Language,
    decision: &Decision,
) -> Vec<Provision<'_>> {
    let to = Sayer(language);
    let mode = decision.mode.word();
    let mut said = vec![to.say(
        "rules-term-mode",
        "rules-mode",
        &[("mode", mode.into())],
        None,
    )];
    said.extend(decision.quorum.as_ref().map(|one| quorum(to, one)));
    if decision.quorum.is_none() && !decision.mode.asks_for_approvals() {
        said.push(to.say("rules-term-quorum", "rules-no-quorum", &[], None));
    }
    said.extend(decision.participation.as_ref().map(|one| {
        let values = [
            ("share", share(language, one.share).into()),
            ("counts", counts_variant(one.counts).into()),
        ];
        to.say(
            "rules-term-participation",
            "rules-participation",
            &values,
            Some(&one.clause),
        )
    }));
    if let Some(one) = &decision.threshold {
        said.extend(majority(to, "rules-term-majority", one));
    }
    said.extend(decision.later.as_ref().map(|one| later(to, one)));
    if let Some(asked) = &decision.approvals {
        let (key, count) = match asked.needed {
            Approvers::Count(count) => ("rules-approvals", count),
            Approvers::AllBut(missing) => ("rules-approvals-all-but", missing),
        };
        let clause = Some(&asked.clause);
        said.push(to.say(
            "rules-term-approvals",
            key,
            &[("count", count.into())],
            clause,
        ));
        let key = if asked.objections_block {
            "rules-objections-block"
        } else {
            "rules-objections-counted"
        };
        said.push(to.say("rules-term-objections", key, &[], None));
    }
    if let Some(reading) = decision.abstention {
        let key = super::abstention_key(reading);
        said.push(to.say("motions-fact-abstention", key, &[], None));
    }
    if let Some(approval) = &decision.approval {
        let key = if approval.veto {
            "rules-approval-veto"
        } else {
            "rules-approval"
        };
        let values = [("by", approval.by.as_str().into())];
        said.push(to.say(
            "motions-fact-approval",
            key,
            &values,
            Some(&approval.clause),
        ));
    }
    said.extend(decision.joint.as_ref().map(|joint| {
        let values = [("group", joint.with.as_str().into())];
        let clause = Some(&joint.clause);
        to.say("joint-section", "joint-rule", &values, clause)
    }));
    said.extend(course::of(to, decision));
    said
}

fn quorum(to: Sayer, quorum: &Quorum) -> Provision<'_> {
    let values = [
        ("share", share(to.0, quorum.share).into()),
        ("of", quorum_variant(quorum.base).into()),
        ("counts", counts_variant(quorum.counts).into()),
    ];
    let clause = Some(&quorum.clause);
    to.say("rules-term-quorum", "rules-quorum", &values, clause)
}

fn majority<'r>(to: Sayer, term: &'static str, threshold: &'r Threshold) -> Vec<Provision<'r>> {
    let values = [
        ("share", share(to.0, threshold.share).into()),
        ("of", base_variant(threshold.base).into()),
    ];
    let mut said = vec![to.say(term, "rules-majority", &values, Some(&threshold.clause))];
    if threshold.per_class {
        said.push(to.say("rules-term-classes", "rules-per-class", &[], None));
    }
    if let Some(classes) = threshold.classes {
        let values = [("share", share(to.0, classes).into())];
        said.push(to.say("rules-term-classes", "rules-from-classes", &values, None));
    }
    said
}

fn later(to: Sayer, later: &Later) -> Provision<'_> {
    let threshold = &later.threshold;
    let values = [
        ("period", period(to.0, later.after).into()),
        ("share", share(to.0, threshold.share).into()),
        ("of", base_variant(threshold.base).into()),
    ];
    let clause = Some(&threshold.clause);
    to.say("rules-term-later", "rules-later", &values, clause)
}

/// Decisions that differ in nothing but their matter, together: the matters with the first of their decisions.
pub(in crate::motions) fn alike(rules: &Rules) -> Vec<(Vec<usize>, &Decision)> {
    let mut groups: Vec<(Vec<usize>, &Decision)> = Vec::new();
    for (place, decision) in rules.decisions.iter().enumerate() {
        let same = |other: &Decision| {
            let other = Decision {
                matter: decision.matter,
                ..other.clone()
            };
            other == *decision
        };
        match groups.iter_mut().find(|(_, first)| same(first)) {
            Some((places, _)) => places.push(place),
            None => groups.push((vec![place], decision)),
        }
    }
    groups
}

/// "Ordinary decision, Policy · Vote at a meeting", with the kind of change where there is one.
pub(in crate::motions) fn heading(
    language: Language,
    rules: &Rules,
    places: &[usize],
    first: &Decision,
) -> String {
    let decisions = places
        .iter()
        .filter_map(|place| rules.decisions.get(*place));
    let matters: Vec<String> = decisions
        .map(|one| message(language, super::super::words::matter_key(one.matter), &[]))
        .collect();
    let separator = if language == Language::Chinese {
        "、"
    } else {
        ", "
    };
    let mut title = matters.join(separator);
    if let Some(variant) = &first.variant {
        let values = [
            ("title", title.into()),
            ("variant", variant.as_str().into()),
        ];
        title = message(language, "rules-variant", &values);
    }
    let mode = message(language, mode_key(first.mode), &[]);
    format!("{title} · {mode}")
}
