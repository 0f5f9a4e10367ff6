//! What holds for every motion of a body, and for its members, in sentences.

use folkmoot_domain::language::Language;
use folkmoot_domain::motions::Rules;
use folkmoot_domain::motions::rules::{
    Absence, AbsenceEffect, CapEffect, EmployerCap, Inactivity, TermLimit,
};

use super::{Provision, Sayer, period};
use crate::motions::conflicts::duty_key;

fn yes_or_no(value: bool) -> &'static str {
    if value { "yes" } else { "no" }
}

/// What a set says of every motion and of the members.
pub(in crate::motions) fn of_the_set(language: Language, rules: &Rules) -> Vec<Provision<'_>> {
    let to = Sayer(language);
    let common = &rules.common;
    let mut said = vec![to.say(
        "motions-fact-abstention",
        super::super::abstention_key(common.abstention),
        &[],
        None,
    )];
    if common.abstention_ours {
        said.push(to.say(
            "motions-fact-abstention",
            "rules-abstention-ours",
            &[],
            None,
        ));
    }
    let recusal = common.recusal;
    let values = [
        ("present", yes_or_no(recusal.present).into()),
        ("members", yes_or_no(recusal.in_all_members).into()),
    ];
    said.push(to.say("motions-fact-recusal", "rules-recusal", &values, None));
    if recusal.ours {
        said.push(to.say("motions-fact-recusal", "motions-recusal-ours", &[], None));
    }
    if let Some(conflict) = &common.conflict {
        let key = duty_key(conflict);
        said.push(to.say("conflicts-term", key, &[], Some(&conflict.clause)));
    }
    if let Some(suspension) = &common.suspension {
        let values = [
            ("quorum", yes_or_no(suspension.in_quorum_base).into()),
            ("members", yes_or_no(suspension.in_all_members).into()),
        ];
        let clause = suspension.clause.as_ref();
        said.push(to.say("rules-term-suspension", "rules-suspension", &values, clause));
    }
    if !common.classes.is_empty() {
        let values = [("classes", common.classes.join(", ").into())];
        said.push(to.say("rules-term-classes", "rules-classes", &values, None));
    }
    if let Some(seats) = common.seats {
        let values = [("count", seats.into())];
        said.push(to.say("rules-term-seats", "rules-seats", &values, None));
    }
    said.extend(
        common
            .employer_cap
            .iter()
            .flat_map(|cap| employers(to, cap)),
    );
    if let Some(tie) = &common.tie {
        let values = [("to", tie.to.as_str().into())];
        said.push(to.say("rules-term-tie", "rules-tie", &values, Some(&tie.clause)));
    }
    if let Some(escalation) = &common.escalation {
        let values = [("to", escalation.to.as_str().into())];
        let clause = Some(&escalation.clause);
        said.push(to.say("motions-fact-tie", "motions-rule-tie", &values, clause));
    }
    said.extend(rules.inactivity.iter().map(|rule| inactivity(to, rule)));
    said.extend(rules.terms.iter().flat_map(|terms| served(to, terms)));
    said
}

fn employers<'r>(to: Sayer, cap: &'r EmployerCap) -> Vec<Provision<'r>> {
    let ratio = cap.ratio.map(|ratio| ratio.to_string()).unwrap_or_default();
    let values = [
        ("ratio", ratio.into()),
        ("count", cap.votes.unwrap_or(1).into()),
    ];
    let clause = Some(&cap.clause);
    let most = match (cap.effect, cap.ratio, cap.votes) {
        (CapEffect::RollUp, ..) => None,
        (_, Some(_), Some(_)) => Some("rules-cap-both"),
        (_, Some(_), None) => Some("rules-cap-ratio"),
        (_, None, _) => Some("rules-cap-votes"),
    };
    let effect = match cap.effect {
        CapEffect::Block => "rules-cap-block",
        CapEffect::Warn => "rules-cap-warn",
        CapEffect::RollUp => "rules-cap-roll-up",
    };
    let mut said: Vec<Provision<'r>> = most
        .map(|key| to.say("rules-term-employers", key, &values, clause))
        .into_iter()
        .collect();
    let clause = clause.filter(|_| said.is_empty());
    said.push(to.say("rules-term-employers", effect, &[], clause));
    if let Some(grace) = cap.grace {
        let values = [("period", period(to.0, grace).into())];
        said.push(to.say("rules-term-employers", "rules-cap-grace", &values, None));
    }
    said
}

fn inactivity(to: Sayer, rule: &Inactivity) -> Provision<'_> {
    let effect = match rule.effect {
        AbsenceEffect::Suspends => "suspends",
        AbsenceEffect::EndsVote => "ends",
        AbsenceEffect::AsksToLeave => "leave",
    };
    let mut values = vec![
        ("effect", effect.into()),
        ("back", rule.back_after.unwrap_or(0).into()),
    ];
    let key = match rule.absence {
        Absence::Meetings(count) => {
            values.push(("count", count.into()));
            "rules-absent-meetings"
        }
        Absence::Votes(count) => {
            values.push(("count", count.into()));
            "rules-absent-votes"
        }
        Absence::Attended { attended, of } => {
            values.extend([("count", attended.into()), ("of", of.into())]);
            "rules-absent-attended"
        }
        Absence::Idle(length) => {
            values.push(("period", period(to.0, length).into()));
            "rules-absent-idle"
        }
        Absence::YearOfVotes(ratio) => {
            values.push(("ratio", ratio.to_string().into()));
            "rules-absent-year"
        }
    };
    to.say("rules-term-inactivity", key, &values, Some(&rule.clause))
}

fn served(to: Sayer, terms: &TermLimit) -> Vec<Provision<'_>> {
    let mut clause = Some(&terms.clause);
    [
        (terms.consecutive, "rules-terms-consecutive"),
        (terms.lifetime, "rules-terms-lifetime"),
        (terms.short_first_months, "rules-terms-short"),
    ]
    .into_iter()
    .filter_map(|(count, key)| {
        let values = [("count", count?.into())];
        Some(to.say("rules-term-terms", key, &values, clause.take()))
    })
    .collect()
}
