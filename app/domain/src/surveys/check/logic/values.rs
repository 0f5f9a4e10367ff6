//! Computed values that are always the same.

use std::{cell::RefCell, collections::BTreeSet};

use crate::surveys::{
    Value,
    check::{
        Finding, Severity,
        decide::{Budget, First, Goal, Question, Seen, decide},
        domain::Domain,
        plan::Plan,
    },
    definition::Kind,
    expression::{Expression, Node},
};

/// Looks at everything that is computed, and says how many there are and how many were decided.
pub(super) fn check(
    plan: &Plan<'_>,
    domains: &[Domain],
    budget: &mut Budget,
    findings: &mut Vec<Finding>,
) -> (usize, usize) {
    let (mut all, mut decided) = (0, 0);
    let mut note = |outcome: Outcome, finding: &dyn Fn(Severity, &'static str) -> Finding| {
        all += 1;
        decided += usize::from(!matches!(outcome, Outcome::Unknown { .. }));
        match outcome {
            Outcome::Varies => {}
            Outcome::Always(None) => {
                findings.push(finding(Severity::Warning, "surveys-check-computed-empty"));
            }
            Outcome::Always(Some(value)) => {
                let found = finding(Severity::Warning, "surveys-check-computed-constant");
                findings.push(found.with("value", said(&value)));
            }
            Outcome::Unknown { open } => {
                let message = if open {
                    "surveys-check-computed-open"
                } else {
                    "surveys-check-computed-undecided"
                };
                findings.push(finding(Severity::Note, message));
            }
        }
    };
    for (index, (value, filled)) in plan
        .definition
        .calculated
        .iter()
        .zip(&plan.calculated)
        .enumerate()
    {
        if is_meant_so(&value.expression) {
            continue;
        }
        let outcome = judge(
            plan,
            domains,
            filled,
            (&[], plan.definition.pages.len()),
            budget,
        );
        note(outcome, &|severity, message| {
            Finding::new(
                severity,
                message,
                format!("calculatedValues[{index}].expression"),
            )
            .about(&value.name)
            .saying(&value.expression)
        });
    }
    for (index, filled) in &plan.computed {
        let Some(asked) = plan.questions.get(*index) else {
            continue;
        };
        let Kind::Computed(written) = &asked.question.kind else {
            continue;
        };
        if is_meant_so(written) {
            continue;
        }
        let outcome = judge(plan, domains, filled, (&asked.context, asked.page), budget);
        note(outcome, &|severity, message| {
            plan.finding(asked.item, severity, message, "expression")
                .saying(written)
        });
    }
    (all, decided)
}

enum Outcome {
    Varies,
    Always(Option<Value>),
    Unknown { open: bool },
}

/// A constant written down, and the day: nobody expects the one to change, and the other does.
fn is_meant_so(expression: &Expression) -> bool {
    matches!(expression.root(), Node::Literal(_)) || expression.depends_on_the_clock()
}

fn judge(
    plan: &Plan<'_>,
    domains: &[Domain],
    filled: &Expression,
    (within, page): (&[usize], usize),
    budget: &mut Budget,
) -> Outcome {
    let mut about: BTreeSet<usize> = plan.asked_by(filled);
    for around in within
        .iter()
        .filter_map(|around| plan.conditions.get(*around))
    {
        about.extend(around.questions.iter().copied());
    }
    let mut open = false;
    // On the paths first; else over all answers, shown or not, of which there are more.
    for (within, page) in [(within, Some(page)), (&[], None)] {
        let first = RefCell::new(First::Unseen);
        let question = Question {
            condition: filled,
            goal: Goal::Another(&first),
            within,
            about: about.clone(),
            page,
        };
        let verdict = decide(plan, domains, &question, budget);
        open = verdict.open;
        match verdict.holding {
            Seen::Yes(_) if page.is_some() => return Outcome::Varies,
            Seen::No => {
                return match first.into_inner() {
                    First::Value(value) => Outcome::Always(value),
                    // On no path is it computed where it stands; that is said there.
                    First::Unseen => Outcome::Varies,
                };
            }
            Seen::Yes(_) | Seen::Unknown => {}
        }
    }
    Outcome::Unknown { open }
}

fn said(value: &Value) -> String {
    value
        .as_field()
        .unwrap_or_else(|| value.to_json().to_string())
}
