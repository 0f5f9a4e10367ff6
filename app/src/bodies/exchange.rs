//! What an import of a roster would do, in sentences: the command line prints them, the page lists them.

use folkmoot_domain::{
    bodies::{
        Grounds,
        exchange::{Act, Facts, ListedPerson, Plan, Remark, Step, removals_allowed},
    },
    language::Language,
};
use jiff::{ToSpan as _, civil::Date};

use super::{
    grounds::{appointment_key, leaving_key},
    role_key, status_key,
};
use crate::text::{Value, message, reason};

/// What the plan is about, and how much it changes.
pub fn headline(language: Language, plan: &Plan) -> String {
    message(
        language,
        "roster-plan",
        &[
            ("name", plan.name.as_str().into()),
            ("day", plan.as_of.to_string().into()),
            ("steps", plan.steps.len().into()),
            ("unchanged", plan.unchanged.into()),
        ],
    )
}

/// One sentence for each step.
pub fn steps(language: Language, plan: &Plan) -> Vec<String> {
    plan.steps.iter().map(|one| step(language, one)).collect()
}

fn step(language: Language, step: &Step) -> String {
    let person = step.who.person.shown();
    let mut arguments: Vec<(&str, Value<'_>)> = vec![("person", person.into())];
    let words = |facts| seat(language, facts);
    let key = match &step.act {
        Act::Join { seat } => {
            arguments.push(("is", words(seat).into()));
            "roster-step-join"
        }
        Act::Leave {
            was, to, missing, ..
        } => {
            arguments.push(("was", words(was).into()));
            arguments.push(("last", last_day(*to).to_string().into()));
            if *missing {
                "roster-step-leave"
            } else {
                "roster-step-end"
            }
        }
        Act::Change { was, is, .. } => {
            arguments.push(("was", words(was).into()));
            arguments.push(("is", words(is).into()));
            "roster-step-change"
        }
        Act::Correct { was, is, .. } => {
            arguments.push(("was", words(was).into()));
            match is {
                Some(is) => {
                    arguments.push(("is", words(is).into()));
                    "roster-step-correct"
                }
                None => "roster-step-strike",
            }
        }
        Act::Handle => "roster-step-handle",
    };
    message(language, key, &arguments)
}

/// A seat in words: role, vote, affiliation, term.
fn seat(language: Language, facts: &Facts) -> String {
    let term = match facts.term.to {
        Some(to) => message(
            language,
            "roster-term",
            &[
                ("from", facts.term.from.to_string().into()),
                ("last", last_day(to).to_string().into()),
            ],
        ),
        None => message(
            language,
            "roster-term-open",
            &[("from", facts.term.from.to_string().into())],
        ),
    };
    let mut parts = vec![
        message(language, role_key(facts.role), &[]),
        message(language, status_key(facts.voting_status), &[]),
    ];
    parts.extend(facts.affiliation.clone());
    parts.push(term);
    let papers = &facts.papers;
    if let Some(class) = &papers.class {
        let class = [("class", class.as_str().into())];
        parts.push(message(language, "seats-class", &class));
    }
    if let Some(principal) = papers.stands_in_for {
        let stands = message(language, "seats-stands-in-for", &[]);
        parts.push(format!("{stands} {principal}"));
    }
    let appointed = papers.appointed.as_ref();
    parts.extend(appointed.map(|how| ground(language, how, appointment_key(how.by))));
    let left = papers.left.as_ref();
    parts.extend(left.map(|why| ground(language, why, leaving_key(why.by))));
    parts.join(", ")
}

/// A reason in words, with the decision and the note.
fn ground<W>(language: Language, grounds: &Grounds<W>, key: &'static str) -> String {
    let word = Some(message(language, key, &[]));
    let parts = [word, grounds.decision.clone(), grounds.note.clone()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// The last day of a term whose first day out is known.
fn last_day(to: Date) -> Date {
    to.checked_sub(1.day()).unwrap_or(to)
}

/// Who would have no seat any more, and whether that is more than may go; none when nobody goes.
pub fn removals(language: Language, plan: &Plan) -> Option<(String, Option<String>)> {
    if plan.removed.is_empty() {
        return None;
    }
    let who = message(
        language,
        "roster-removed",
        &[
            ("count", plan.removed.len().into()),
            ("before", plan.people_before.into()),
            ("people", names(plan.removed.iter()).into()),
        ],
    );
    let limit = removals_allowed(plan.people_before);
    let too_many = plan
        .removes_too_many(None)
        .then(|| message(language, "roster-too-many", &[("limit", limit.into())]));
    Some((who, too_many))
}

/// Who has no account here yet; none when everybody has one.
pub fn newcomers(language: Language, plan: &Plan) -> Option<String> {
    let people = plan.newcomers();
    if people.is_empty() {
        return None;
    }
    let count = people.len();
    let people = names(people.into_iter());
    Some(message(
        language,
        "roster-newcomers",
        &[("count", count.into()), ("people", people.into())],
    ))
}

fn names<'a>(people: impl Iterator<Item = &'a ListedPerson>) -> String {
    let names: Vec<String> = people.map(ListedPerson::shown).collect();
    names.join(", ")
}

/// A group of the file that is not here, or that is created for it.
pub fn group_note(language: Language, group: &str, created: bool) -> String {
    let key = if created {
        "roster-group-created"
    } else {
        "roster-group-unknown"
    };
    message(language, key, &[("group", group.into())])
}

/// Somebody new whose handle is another's sign-in name here.
pub fn homonym(language: Language, handle: &str, name: &str) -> String {
    let arguments = [("handle", handle.into()), ("name", name.into())];
    message(language, "roster-homonym", &arguments)
}

/// A remark with its line and how often it was met.
pub fn remark(language: Language, remark: &Remark) -> String {
    let mut sentence = reason(language, &remark.reason());
    if remark.count > 1 {
        let arguments = [
            ("sentence", sentence.into()),
            ("count", remark.count.into()),
        ];
        sentence = message(language, "roster-times", &arguments);
    }
    match remark.line {
        Some(line) => message(
            language,
            "roster-line",
            &[("line", line.into()), ("sentence", sentence.into())],
        ),
        None => sentence,
    }
}
