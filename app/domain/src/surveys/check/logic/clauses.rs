//! Parts of conditions that decide nothing, values that are no choice, names that are no question.

use crate::surveys::{
    Value,
    check::{
        Finding, Severity,
        decide::Assignment,
        domain::{Domain, is_covered, is_same, offered},
        plan::{Condition, Facet, Plan},
    },
    definition::{Kind, Question},
    expression::{Expression, Usage},
};

/// Looks into all conditions.
pub(super) fn check(plan: &Plan<'_>, domains: &[Domain], findings: &mut Vec<Finding>) {
    for condition in &plan.conditions {
        for name in &condition.unknown {
            findings.push(
                plan.finding(
                    condition.item,
                    Severity::Error,
                    "surveys-check-unknown-reference",
                    "visibleIf",
                )
                .saying(condition.expression)
                .with("name", name),
            );
        }
        unknown_values(plan, condition, findings);
        let clauses = condition.expression.clauses();
        if clauses.len() < 2 {
            continue;
        }
        for clause in clauses {
            let message = match constant_truth(plan, domains, &clause) {
                Some(true) => "surveys-check-clause-always",
                Some(false) => "surveys-check-clause-never",
                None => continue,
            };
            findings.push(
                plan.finding(condition.item, Severity::Warning, message, "visibleIf")
                    .saying(condition.expression)
                    .with("clause", &clause),
            );
        }
    }
}

/// The value of a comparison that is the same whatever is answered to its only question.
fn constant_truth(plan: &Plan<'_>, domains: &[Domain], clause: &Expression) -> Option<bool> {
    let mut questions: Vec<usize> = clause
        .variables()
        .into_iter()
        .map(|name| plan.variables.get(name).map(Facet::question))
        .collect::<Option<_>>()?;
    questions.dedup();
    let [question] = questions.as_slice() else {
        return None;
    };
    let domain = domains.get(*question).filter(|domain| !domain.cut)?;
    if !is_covered(plan, clause) {
        return None;
    }
    let mut assignment = Assignment::new(plan);
    let mut truth = None;
    for reply in std::iter::once(None).chain(domain.replies.iter().map(Some)) {
        assignment.set(*question, reply);
        let Some(Value::Bool(holds)) = clause.evaluate(&assignment) else {
            return None;
        };
        if truth.is_some_and(|truth| truth != holds) {
            return None;
        }
        truth = Some(holds);
    }
    truth
}

/// Constants that a choice is compared with and that are none of the choices: mostly slips of the pen.
fn unknown_values(plan: &Plan<'_>, condition: &Condition<'_>, findings: &mut Vec<Finding>) {
    for mention in &condition.mentions {
        let Some(Facet::Answer(question)) = plan.variables.get(mention.name) else {
            continue;
        };
        let Some(asked) = plan.questions.get(*question) else {
            continue;
        };
        let constants = match &mention.usage {
            Usage::Equal(values) => values,
            // A single choice is searched for a piece of text.
            Usage::Contains(values) if matches!(asked.question.kind, Kind::Multiple(..)) => values,
            _ => continue,
        };
        let Some(choices) = values_of(asked.question) else {
            continue;
        };
        for constant in constants {
            if constant.is_empty() || choices.iter().any(|choice| is_same(constant, choice)) {
                continue;
            }
            findings.push(
                plan.finding(
                    condition.item,
                    Severity::Warning,
                    "surveys-check-unknown-value",
                    "visibleIf",
                )
                .saying(condition.expression)
                .with("name", &asked.question.name)
                .with("value", constant.as_field().unwrap_or_default()),
            );
        }
    }
}

/// All values that an answer can have or hold.
fn values_of(question: &Question) -> Option<Vec<Value>> {
    let of = |choices: &[crate::surveys::definition::Choice]| {
        choices.iter().map(|choice| choice.value.clone()).collect()
    };
    Some(match &question.kind {
        Kind::Single(choices) | Kind::Dropdown(choices) | Kind::Multiple(choices, _) => {
            offered(choices)
        }
        Kind::Rating(scale) => of(&scale.steps),
        Kind::Ranking(choices) => of(&choices.items),
        Kind::Boolean { .. } => vec![Value::Bool(true), Value::Bool(false)],
        _ => return None,
    })
}
