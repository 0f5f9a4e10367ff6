//! What can be shown, and which conditions are none.

mod circles;
mod clauses;
mod rules;
mod triggers;
mod values;

use std::collections::BTreeSet;

use super::{
    Finding, Severity,
    decide::{Assignment, Budget, Goal, Question, Seen, Verdict, decide},
    domain::{Domain, is_covered, tells_apart},
    plan::{Condition, Plan, Role, What},
    walks::Walks,
};
use crate::surveys::Answers;

/// Most questions whose answers are shown as an example.
const MOST_SHOWN: usize = 100;

/// What came of the conditions.
pub(super) struct Logic {
    pub conditions: usize,
    pub decided: usize,
}

/// Judges all conditions and what follows from them.
pub(super) fn check(
    plan: &Plan<'_>,
    domains: &[Domain],
    walks: &Walks<'_>,
    budget: &mut Budget,
    findings: &mut Vec<Finding>,
) -> Logic {
    circles::check(plan, findings);
    clauses::check(plan, domains, findings);
    let verdicts: Vec<Verdict> = plan
        .conditions
        .iter()
        .enumerate()
        .map(|(index, condition)| judge(plan, domains, walks, index, condition, budget))
        .collect();
    for (condition, verdict) in plan.conditions.iter().zip(&verdicts) {
        if condition.role == Role::Shown {
            findings.extend(said(plan, domains, condition, verdict, budget));
        }
    }
    rules::check(plan, &verdicts, findings);
    let computed = values::check(plan, domains, budget, findings);
    triggers::check(plan, domains, &verdicts, budget, findings);
    let reach = Reach {
        plan,
        verdicts: &verdicts,
    };
    reach.check(findings);
    reach.dead_ends(domains, findings);
    start(plan, findings);
    duplicates(plan, findings);
    let (all, decided) = rules::counted(plan, &verdicts);
    Logic {
        conditions: all + computed.0,
        decided: decided + computed.1,
    }
}

/// What is asked of a condition, by what it decides.
fn goal(role: Role) -> Goal<'static> {
    match role {
        Role::Shown | Role::Reached | Role::Required => Goal::True,
        Role::Enabled => Goal::NotFalse,
        Role::Offered(_) | Role::Selectable(_) => Goal::Loose,
    }
}

/// The conditions that must hold for this one to matter: beside `visibleIf` the element's own too.
fn around(plan: &Plan<'_>, condition: &Condition<'_>) -> (Vec<usize>, usize) {
    let Some(item) = plan.items.get(condition.item) else {
        return (Vec::new(), 0);
    };
    let within = item.within.iter().copied();
    match condition.role {
        Role::Shown => (within.collect(), item.page),
        // That of a page before the others: those before it may decide whether there is one.
        Role::Reached => (Vec::new(), item.page),
        _ => (within.chain(item.own).collect(), item.page),
    }
}

/// Whether the condition holds and fails somewhere, where its page and panels are shown.
fn judge(
    plan: &Plan<'_>,
    domains: &[Domain],
    walks: &Walks<'_>,
    index: usize,
    condition: &Condition<'_>,
    budget: &mut Budget,
) -> Verdict {
    let (within, page) = around(plan, condition);
    let mut about = condition.questions.clone();
    for around in within
        .iter()
        .filter_map(|around| plan.conditions.get(*around))
    {
        about.extend(around.questions.iter().copied());
    }
    let question = Question {
        condition: &condition.expression,
        goal: goal(condition.role),
        within: &within,
        about: about.clone(),
        page: Some(page),
    };
    let mut verdict = decide(plan, domains, &question, budget);
    if !verdict.is_decided() {
        let entangled =
            |question: &usize| plan.questions.get(*question).is_none_or(|q| q.entangled);
        if !about.iter().any(entangled) {
            // Answers of which nobody knows whether they are right show nothing.
            let closure = plan.closure(about.iter().copied(), plan.questions.len());
            let unsure: Vec<usize> = closure
                .into_iter()
                .flatten()
                .filter(|question| {
                    domains.get(*question).is_some_and(|domain| domain.unsure)
                        && tells_apart(plan, &[&condition.expression], *question)
                })
                .collect();
            let is_sure = |assignment: &Assignment<'_>| {
                !unsure.iter().any(|question| assignment.has(*question))
            };
            let walks = walks.all().filter(|assignment| is_sure(assignment));
            seen_on_walks(plan, walks, (index, &within), &about, &mut verdict);
        }
        // Over all answers, shown or not, there are more ways than there are; what none of them does, none does.
        let alone = alone(plan, domains, condition, budget);
        for (seen, anywhere) in [
            (&mut verdict.holding, alone.holding),
            (&mut verdict.failing, alone.failing),
        ] {
            if *seen == Seen::Unknown && anywhere == Seen::No {
                *seen = Seen::No;
            }
        }
    }
    verdict
}

/// The condition by itself, with every question it asks about answered or not.
fn alone(
    plan: &Plan<'_>,
    domains: &[Domain],
    condition: &Condition<'_>,
    budget: &mut Budget,
) -> Verdict {
    let question = Question {
        condition: &condition.expression,
        goal: goal(condition.role),
        within: &[],
        about: condition.questions.clone(),
        page: None,
    };
    decide(plan, domains, &question, budget)
}

fn seen_on_walks<'w, 'p: 'w>(
    plan: &Plan<'_>,
    walks: impl Iterator<Item = &'w Assignment<'p>>,
    (index, within): (usize, &[usize]),
    about: &BTreeSet<usize>,
    verdict: &mut Verdict,
) {
    for assignment in walks {
        if verdict.holding != Seen::Unknown && verdict.failing != Seen::Unknown {
            return;
        }
        if !within.iter().all(|condition| assignment.holds(*condition)) {
            continue;
        }
        let Some(condition) = plan.conditions.get(index) else {
            return;
        };
        let seen = if goal(condition.role).is_met(&condition.expression, assignment) {
            &mut verdict.holding
        } else {
            &mut verdict.failing
        };
        if *seen == Seen::Unknown {
            let closure = plan.closure(about.iter().copied(), MOST_SHOWN);
            *seen = Seen::Yes(closure.map(|closure| assignment.answers_to(&closure)));
        }
    }
}

/// What is to be said about a condition.
fn said(
    plan: &Plan<'_>,
    domains: &[Domain],
    condition: &Condition<'_>,
    verdict: &Verdict,
    budget: &mut Budget,
) -> Option<Finding> {
    let finding = |severity, message| plan.finding_at(condition, severity, message);
    match (&verdict.holding, &verdict.failing) {
        (Seen::Yes(_), Seen::Yes(_)) | (Seen::No, Seen::No) => None,
        (Seen::No, other) => {
            let by_itself = alone(plan, domains, condition, budget).holding == Seen::No;
            let message = if by_itself {
                "surveys-check-condition-never"
            } else {
                "surveys-check-condition-never-here"
            };
            Some(finding(Severity::Error, message).shown_by(other.answers()))
        }
        (other, Seen::No) => {
            let by_itself = alone(plan, domains, condition, budget).failing == Seen::No;
            let is_inside = plan
                .items
                .get(condition.item)
                .is_some_and(|item| !item.within.is_empty());
            let found = if by_itself {
                finding(Severity::Warning, "surveys-check-condition-always")
            } else if is_inside {
                finding(Severity::Note, "surveys-check-condition-repeated")
            } else {
                finding(Severity::Warning, "surveys-check-condition-always-here")
            };
            Some(found.shown_by(other.answers()))
        }
        _ => Some(finding(Severity::Note, not_decided(verdict))),
    }
}

/// Why a condition was not decided.
fn not_decided(verdict: &Verdict) -> &'static str {
    if verdict.open {
        "surveys-check-not-decided-open"
    } else if verdict.in_a_circle {
        "surveys-check-not-decided-circle"
    } else {
        "surveys-check-not-decided"
    }
}

/// Follows from the verdicts what is shown on some path.
struct Reach<'p> {
    plan: &'p Plan<'p>,
    verdicts: &'p [Verdict],
}

impl Reach<'_> {
    /// Whether the element is shown on some path, and with which answers.
    fn of(&self, item: usize) -> Seen {
        let nearest = self
            .plan
            .items
            .get(item)
            .and_then(|item| item.own.or(item.within.last().copied()));
        match nearest {
            None => Seen::Yes(Some(Answers::default())),
            Some(condition) => self
                .verdicts
                .get(condition)
                .map_or(Seen::Unknown, |verdict| verdict.holding.clone()),
        }
    }

    /// The first condition from outside that never holds.
    fn cause(&self, item: usize) -> Option<usize> {
        let item = self.plan.items.get(item)?;
        item.within
            .iter()
            .copied()
            .chain(item.own)
            .find(|condition| {
                self.verdicts
                    .get(*condition)
                    .is_some_and(|verdict| verdict.holding == Seen::No)
            })
    }

    fn check(&self, findings: &mut Vec<Finding>) {
        for (index, item) in self.plan.items.iter().enumerate() {
            match item.what {
                What::Question(question) => {
                    let asked = self.plan.questions.get(question);
                    if self.of(index) != Seen::No {
                        continue;
                    }
                    let cause = self.cause(index);
                    let required = asked.is_some_and(|asked| asked.required);
                    // The finding at its own condition says the same, unless somebody insists on an answer.
                    if cause == item.own && !required {
                        continue;
                    }
                    let message = if required {
                        "surveys-check-required-unreachable"
                    } else {
                        "surveys-check-unreachable-question"
                    };
                    let mut finding = self.plan.finding(index, Severity::Error, message, "");
                    if let Some(cause) = cause.and_then(|cause| self.plan.conditions.get(cause)) {
                        finding = match cause.written {
                            Some(written) => finding.saying(written),
                            None => finding,
                        };
                    }
                    findings.push(finding);
                }
                What::Page(_) => {
                    let inside = self
                        .plan
                        .items
                        .iter()
                        .enumerate()
                        .skip(index + 1)
                        .take_while(|(_, inner)| inner.page == item.page)
                        .filter(|(_, inner)| !matches!(inner.what, What::Panel(_)));
                    let mut inside = inside.peekable();
                    if inside.peek().is_some()
                        && inside.all(|(inner, _)| self.of(inner) == Seen::No)
                    {
                        findings.push(self.plan.finding(
                            index,
                            Severity::Error,
                            "surveys-check-unreachable-page",
                            "",
                        ));
                    }
                }
                What::Panel(_) | What::Note(_) | What::Picture(_) => {}
            }
        }
    }

    /// Questions that somebody comes to and can't answer.
    fn dead_ends(&self, domains: &[Domain], findings: &mut Vec<Finding>) {
        for (asked, domain) in self.plan.questions.iter().zip(domains) {
            if !domain.replies.is_empty() || domain.cut {
                continue;
            }
            let shown = self.of(asked.item);
            if shown == Seen::No {
                continue;
            }
            let (severity, message) = if asked.required {
                (Severity::Error, "surveys-check-dead-end")
            } else {
                (Severity::Warning, "surveys-check-unanswerable")
            };
            findings.push(
                self.plan
                    .finding(asked.item, severity, message, "")
                    .shown_by(shown.answers()),
            );
        }
    }
}

/// Whether there is anything to begin with.
fn start(plan: &Plan<'_>, findings: &mut Vec<Finding>) {
    let nothing = Assignment::new(plan);
    let is_clear = |condition: usize| {
        plan.conditions
            .get(condition)
            .is_some_and(|condition| is_covered(plan, &condition.expression))
    };
    let any = plan.items.iter().any(|item| {
        !matches!(item.what, What::Page(_) | What::Panel(_))
            && item
                .within
                .iter()
                .chain(&item.own)
                .all(|condition| nothing.holds(*condition) || !is_clear(*condition))
    });
    if !any {
        findings.push(
            Finding::new(Severity::Error, "surveys-check-no-start", "pages")
                .shown_by(Some(Answers::default())),
        );
    }
}

/// Names that two elements share; reading refuses them, but a definition may come from elsewhere.
fn duplicates(plan: &Plan<'_>, findings: &mut Vec<Finding>) {
    let mut pages = BTreeSet::new();
    let mut elements = BTreeSet::new();
    for (index, item) in plan.items.iter().enumerate() {
        let names = match item.what {
            What::Page(_) => &mut pages,
            _ => &mut elements,
        };
        if !names.insert(item.name.to_lowercase()) {
            findings.push(
                plan.finding(
                    index,
                    Severity::Error,
                    "surveys-check-duplicate-name",
                    "name",
                )
                .with("name", item.name),
            );
        }
    }
}
