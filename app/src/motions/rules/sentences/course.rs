//! How a motion comes to its vote, in sentences.

use folkmoot_domain::motions::rules::{Clause, Decision, Movers, Secrecy, Support, Timing};

use super::{Provision, Sayer, period};

/// What is said of a decision's course; nothing where the charter says nothing.
pub(super) fn of(to: Sayer, decision: &Decision) -> Vec<Provision<'_>> {
    let course = &decision.course;
    let mut said = Vec::new();
    let movers = match course.movers {
        Movers::VotingMembers => None,
        Movers::Members => Some("rules-movers-members"),
        Movers::Anyone => Some("rules-movers-anyone"),
    };
    said.extend(movers.map(|key| to.say("rules-term-movers", key, &[], None)));
    for (term, support) in [
        ("rules-term-second", &course.second),
        ("rules-term-sponsors", &course.sponsors),
    ] {
        said.extend(support.as_ref().map(|one| supporters(to, term, one)));
    }
    if let Some(timing) = &course.timing {
        said.extend(periods(to, timing, decision.mode.asks_for_approvals()));
    }
    let secrecy = match course.secrecy {
        Secrecy::Open => None,
        Secrecy::UntilClose => Some("rules-secrecy-until-close"),
        Secrecy::Secret => Some("rules-secrecy-secret"),
    };
    said.extend(secrecy.map(|key| to.say("rules-term-secrecy", key, &[], None)));
    said.extend(course.halt.as_ref().map(|halt| {
        let values = [("count", halt.members.into())];
        let clause = Some(&halt.clause);
        to.say("rules-term-halt", "rules-halt", &values, clause)
    }));
    if let Some(review) = course.review {
        let values = [("period", period(to.0, review).into())];
        said.push(to.say("rules-term-review", "rules-review", &values, None));
    }
    if course.evaluation {
        said.push(to.say("rules-term-review", "rules-evaluation", &[], None));
    }
    said
}

fn supporters<'r>(to: Sayer, term: &'static str, support: &'r Support) -> Provision<'r> {
    let what = if term == "rules-term-second" {
        "second"
    } else {
        "sponsor"
    };
    let mut values = vec![("count", support.needed.into()), ("what", what.into())];
    let key = match support.within {
        Some(within) => {
            values.push(("period", period(to.0, within).into()));
            "rules-support-within"
        }
        None => "rules-support",
    };
    to.say(term, key, &values, Some(&support.clause))
}

/// The periods one by one; the clause stands at the first.
fn periods<'r>(to: Sayer, timing: &'r Timing, waits: bool) -> Vec<Provision<'r>> {
    let least = if waits { "rules-waits" } else { "rules-least" };
    let named = [
        (timing.notice, "rules-notice"),
        (timing.least, least),
        (timing.most, "rules-most"),
        (timing.settles, "rules-settles"),
        (timing.extension, "rules-extension"),
    ];
    let mut clause: Option<&Clause> = Some(&timing.clause);
    let mut said: Vec<Provision<'r>> = named
        .into_iter()
        .filter_map(|(length, key)| {
            let values = [("period", period(to.0, length?).into())];
            Some(to.say("rules-term-periods", key, &values, clause.take()))
        })
        .collect();
    if timing.restarts {
        let clause = clause.take();
        said.push(to.say("rules-term-periods", "rules-restarts", &[], clause));
    }
    said
}
