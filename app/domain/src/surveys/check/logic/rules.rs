//! What is required, can be changed or can be chosen never or always.

use std::collections::BTreeMap;

use super::not_decided;
use crate::surveys::check::{
    Finding, Severity,
    decide::{Seen, Verdict},
    plan::{Condition, Plan, Role},
};

/// The conditions that stand at one place: one, or one for each choice.
type Places<'p> = BTreeMap<(usize, &'p str), Vec<(&'p Condition<'p>, &'p Verdict)>>;

fn places<'p>(plan: &'p Plan<'p>, verdicts: &'p [Verdict]) -> Places<'p> {
    let mut places: Places<'p> = BTreeMap::new();
    for (condition, verdict) in plan.conditions.iter().zip(verdicts) {
        let place = (condition.item, condition.property.as_str());
        places.entry(place).or_default().push((condition, verdict));
    }
    places
}

/// How many conditions were written, and of how many it is known whether they hold and fail.
pub(super) fn counted(plan: &Plan<'_>, verdicts: &[Verdict]) -> (usize, usize) {
    let places = places(plan, verdicts);
    let written = places
        .values()
        .filter(|all| all.iter().any(|(condition, _)| condition.written.is_some()));
    let (mut all, mut decided) = (0, 0);
    for place in written {
        all += 1;
        decided += usize::from(place.iter().all(|(_, verdict)| verdict.is_decided()));
    }
    (all, decided)
}

/// Says what the verdicts mean where they are about anything but what is shown.
pub(super) fn check<'p>(plan: &'p Plan<'p>, verdicts: &'p [Verdict], findings: &mut Vec<Finding>) {
    for ((_, property), conditions) in places(plan, verdicts) {
        let Some((first, verdict)) = conditions.first().copied() else {
            continue;
        };
        // Where an element is shown on no path its rules decide nothing; that it is not, is said.
        let is_moot =
            |verdict: &Verdict| verdict.holding == Seen::No && verdict.failing == Seen::No;
        let (never, always) = match first.role {
            Role::Shown => continue,
            Role::Reached => {
                if verdict.holding == Seen::No {
                    let message = "surveys-check-page-passed-over";
                    findings.push(plan.finding_at(first, Severity::Error, message));
                }
                continue;
            }
            Role::Required => (
                "surveys-check-required-never",
                "surveys-check-required-always",
            ),
            Role::Enabled => (
                "surveys-check-enabled-never",
                "surveys-check-enabled-always",
            ),
            Role::Offered(_) | Role::Selectable(_) => {
                choices(plan, property, &conditions, findings);
                continue;
            }
        };
        if is_moot(verdict) {
            continue;
        }
        let found = match (&verdict.holding, &verdict.failing) {
            (Seen::No, other) => plan
                .finding_at(first, Severity::Warning, never)
                .shown_by(other.answers()),
            (other, Seen::No) => plan
                .finding_at(first, Severity::Note, always)
                .shown_by(other.answers()),
            (Seen::Yes(_), Seen::Yes(_)) => continue,
            _ => plan.finding_at(first, Severity::Note, not_decided(verdict)),
        };
        findings.push(found);
    }
}

/// The conditions on choices: on all of them, judged for each, or on one.
fn choices(
    plan: &Plan<'_>,
    property: &str,
    conditions: &[(&Condition<'_>, &Verdict)],
    findings: &mut Vec<Finding>,
) {
    let Some((first, verdict)) = conditions.first().copied() else {
        return;
    };
    let all = |seen: fn(&Verdict) -> &Seen| {
        let mut verdicts = conditions.iter().map(|(_, verdict)| verdict);
        verdicts.all(|verdict| *seen(verdict) == Seen::No)
    };
    let (never, always) = (
        all(|verdict| &verdict.holding),
        all(|verdict| &verdict.failing),
    );
    if never && always {
        return;
    }
    let offers = matches!(first.role, Role::Offered(_));
    let is_of_all = property.starts_with("choices") && !property.starts_with("choices[");
    if never && is_of_all {
        let message = if offers {
            "surveys-check-choices-never"
        } else {
            "surveys-check-choices-closed"
        };
        findings.push(plan.finding_at(first, Severity::Error, message));
        return;
    }
    if always {
        let message = "surveys-check-choices-always";
        findings.push(plan.finding_at(first, Severity::Note, message));
        return;
    }
    for (condition, verdict) in conditions {
        if verdict.holding != Seen::No {
            continue;
        }
        let message = if offers {
            "surveys-check-choice-never"
        } else {
            "surveys-check-choice-closed"
        };
        let found = plan.finding_at(condition, Severity::Warning, message);
        findings.push(found.with("choice", name_of(plan, condition)));
    }
    if conditions.iter().any(|(_, verdict)| {
        verdict.holding == Seen::Unknown || is_only_one(conditions) && !verdict.is_decided()
    }) {
        findings.push(plan.finding_at(first, Severity::Note, not_decided(verdict)));
    }
}

fn is_only_one(conditions: &[(&Condition<'_>, &Verdict)]) -> bool {
    conditions.len() == 1
}

/// The choice as it reads.
fn name_of(plan: &Plan<'_>, condition: &Condition<'_>) -> String {
    let (Role::Offered(choice) | Role::Selectable(choice)) = condition.role else {
        return String::new();
    };
    let asked = plan
        .questions
        .iter()
        .find(|asked| asked.item == condition.item);
    asked
        .and_then(|asked| plan.definition.choice_items(asked.question).get(choice))
        .map(|choice| choice.text.fallback.clone())
        .unwrap_or_default()
}
