//! Questions that are shown only if they are shown.

use std::collections::BTreeSet;

use crate::surveys::check::{Finding, Severity, plan::Plan};

/// Reports each group of questions whose conditions depend on one another in a circle.
pub(super) fn check(plan: &Plan<'_>, findings: &mut Vec<Finding>) {
    let entangled: Vec<usize> = (0..plan.questions.len())
        .filter(|index| plan.questions.get(*index).is_some_and(|q| q.entangled))
        .collect();
    let mut asked_by = vec![Vec::new(); plan.questions.len()];
    for index in &entangled {
        for needed in depends_on(plan, *index) {
            if let Some(askers) = asked_by.get_mut(needed) {
                askers.push(*index);
            }
        }
    }
    let mut seen = BTreeSet::new();
    for start in entangled {
        if seen.contains(&start) {
            continue;
        }
        let forwards = reachable(start, |index| depends_on(plan, index));
        let backwards = reachable(start, |index| {
            asked_by.get(index).cloned().unwrap_or_default()
        });
        let circle: Vec<usize> = forwards.intersection(&backwards).copied().collect();
        seen.extend(circle.iter().copied());
        // Without its own circle it only stands behind one.
        let Some(first) = circle.first().and_then(|first| plan.questions.get(*first)) else {
            continue;
        };
        let names: Vec<&str> = circle
            .iter()
            .filter_map(|index| plan.questions.get(*index))
            .map(|asked| asked.question.name.as_str())
            .take(10)
            .collect();
        findings.push(
            plan.finding(first.item, Severity::Warning, "surveys-check-circle", "")
                .with("names", names.join(", ")),
        );
    }
}

fn depends_on(plan: &Plan<'_>, index: usize) -> Vec<usize> {
    plan.questions.get(index).map_or_else(Vec::new, |asked| {
        let entangled = |needed: &&usize| plan.questions.get(**needed).is_some_and(|q| q.entangled);
        asked.depends_on.iter().filter(entangled).copied().collect()
    })
}

/// What can be come to in one step or more.
fn reachable(start: usize, next: impl Fn(usize) -> Vec<usize>) -> BTreeSet<usize> {
    let mut found = BTreeSet::new();
    let mut open = next(start);
    while let Some(index) = open.pop() {
        if found.insert(index) {
            open.extend(next(index));
        }
    }
    found
}
