//! Parts of conditions that decide nothing, values that are no choice, names that are no question.

use crate::surveys::{
    Value,
    check::{
        Finding, Severity,
        decide::Assignment,
        domain::{Domain, is_covered, is_same, offered},
        plan::{Condition, Facet, Plan},
    },
    definition::{Choices, Kind, Question},
    expression::{Expression, Usage},
};

/// Looks into all conditions.
pub(super) fn check(plan: &Plan<'_>, domains: &[Domain], findings: &mut Vec<Finding>) {
    let mut last: Option<&Expression> = None;
    for condition in &plan.conditions {
        // A condition on all choices stands here once for each.
        let Some(written) = condition.written.filter(|written| {
            last.replace(written)
                .is_none_or(|last| !std::ptr::eq(last, *written))
        }) else {
            continue;
        };
        for name in &condition.unknown {
            findings.push(
                plan.finding_at(
                    condition,
                    Severity::Error,
                    "surveys-check-unknown-reference",
                )
                .with("name", name),
            );
        }
        unknown_values(plan, condition, written, findings);
        let clauses = written.clauses();
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
                plan.finding_at(condition, Severity::Warning, message)
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
fn unknown_values(
    plan: &Plan<'_>,
    condition: &Condition<'_>,
    written: &Expression,
    findings: &mut Vec<Finding>,
) {
    for mention in written.mentions() {
        let Some(Facet::Answer(question)) = plan.variables.get(mention.name) else {
            continue;
        };
        let Some(asked) = plan.questions.get(*question) else {
            continue;
        };
        let constants = match mention.usage {
            Usage::Equal(values) => values,
            // A single choice is searched for a piece of text.
            Usage::Contains(values) if matches!(asked.question.kind, Kind::Multiple(..)) => values,
            _ => continue,
        };
        let Some(choices) = values_of(plan, asked.question) else {
            continue;
        };
        for constant in constants {
            if constant.is_empty() || choices.iter().any(|choice| is_same(&constant, choice)) {
                continue;
            }
            findings.push(
                plan.finding_at(condition, Severity::Warning, "surveys-check-unknown-value")
                    .with("name", &asked.question.name)
                    .with("value", constant.as_field().unwrap_or_default()),
            );
        }
    }
}

/// All values that an answer can have or hold.
fn values_of(plan: &Plan<'_>, question: &Question) -> Option<Vec<Value>> {
    let of = |choices: &[crate::surveys::definition::Choice]| {
        choices.iter().map(|choice| choice.value.clone()).collect()
    };
    Some(match &question.kind {
        Kind::Single(choices) | Kind::Dropdown(choices) | Kind::Multiple(choices, _) => {
            let carried = plan.definition.choice_items(question);
            let mut values = offered(choices);
            values.extend(carried.iter().map(|choice| choice.value.clone()));
            // The words for "other" are carried on as a choice.
            values.extend(choices.from.as_ref().map(|_| Value::from(Choices::OTHER)));
            values
        }
        Kind::Rating(scale) => of(&scale.steps),
        Kind::Ranking(_) => of(plan.definition.choice_items(question)),
        Kind::Boolean { .. } => vec![Value::Bool(true), Value::Bool(false)],
        _ => return None,
    })
}
