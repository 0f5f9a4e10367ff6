//! Where triggers lead: nowhere, always the same way, past what is required, or to pages nobody else comes to.

use std::collections::BTreeSet;

use crate::surveys::check::{
    Finding, Severity,
    decide::{Budget, Goal, Question, Seen, Verdict, decide},
    domain::Domain,
    plan::{Plan, Role, What},
};

/// Most pages on which one trigger is looked at.
const MOST_PAGES: usize = 20;

/// Looks at each trigger on each page on which it acts, and at the pages that only triggers lead to.
pub(super) fn check(
    plan: &Plan<'_>,
    domains: &[Domain],
    verdicts: &[Verdict],
    budget: &mut Budget,
    findings: &mut Vec<Finding>,
) {
    for index in 0..plan.definition.triggers.len() {
        one(plan, domains, index, budget, findings);
    }
    for page in 0..plan.definition.pages.len() {
        only_skipped_to(plan, domains, (page, verdicts), budget, findings);
    }
}

fn one(
    plan: &Plan<'_>,
    domains: &[Domain],
    index: usize,
    budget: &mut Budget,
    findings: &mut Vec<Finding>,
) {
    let (Some(trigger), Some(filled), Some(acting)) = (
        plan.definition.triggers.get(index),
        plan.triggers.get(index),
        plan.ways.acting.get(index),
    ) else {
        return;
    };
    let mut note = |severity, message, property: &str, page: Option<&str>| {
        let path = format!("triggers[{index}].{property}");
        let mut finding = Finding::new(severity, message, path).saying(&trigger.expression);
        finding.question = page.map(str::to_owned);
        findings.push(finding);
    };
    let name_of = |page: usize| {
        plan.definition
            .pages
            .get(page)
            .map(|page| page.name.as_str())
    };
    if acting.is_empty() {
        note(
            Severity::Warning,
            "surveys-check-trigger-nowhere",
            "expression",
            None,
        );
        return;
    }
    if let Some(target) = trigger.goes_to
        && acting.iter().all(|page| target.page <= *page)
    {
        let page = name_of(target.page);
        note(
            Severity::Warning,
            "surveys-check-trigger-back",
            "gotoName",
            page,
        );
        return;
    }
    let (mut fires, mut fails, mut open) = (Seen::No, Seen::No, false);
    for page in acting.iter().take(MOST_PAGES) {
        let within: Vec<usize> = plan
            .items
            .iter()
            .find(|item| item.page == *page && matches!(item.what, What::Page(_)))
            .map(|item| item.within.iter().copied().chain(item.own).collect())
            .unwrap_or_default();
        let mut about: BTreeSet<usize> = plan.asked_by(filled);
        for around in within
            .iter()
            .filter_map(|around| plan.conditions.get(*around))
        {
            about.extend(around.questions.iter().copied());
        }
        let question = Question {
            condition: filled,
            goal: Goal::True,
            within: &within,
            about,
            // When the page is left, what is required on it is answered.
            page: Some(page + 1),
        };
        let verdict = decide(plan, domains, &question, budget);
        open |= verdict.open;
        for (all, one) in [(&mut fires, verdict.holding), (&mut fails, verdict.failing)] {
            match (&*all, one) {
                (Seen::Yes(_), _) | (Seen::Unknown, Seen::No) => {}
                (_, one) => *all = one,
            }
        }
    }
    match (&fires, &fails) {
        (Seen::No, Seen::No) => return,
        (Seen::No, _) => {
            note(
                Severity::Warning,
                "surveys-check-trigger-never",
                "expression",
                None,
            );
            return;
        }
        (_, Seen::No) => {
            note(
                Severity::Warning,
                "surveys-check-trigger-always",
                "expression",
                None,
            );
        }
        (Seen::Yes(_), Seen::Yes(_)) => {}
        _ => {
            let message = if open {
                "surveys-check-trigger-open"
            } else {
                "surveys-check-trigger-undecided"
            };
            note(Severity::Note, message, "expression", None);
        }
    }
    if trigger.goes_to.is_none() && fires != Seen::No {
        ends_early(plan, index, acting, findings);
    }
}

/// A trigger that ends the survey before anything that is required was asked.
fn ends_early(plan: &Plan<'_>, index: usize, acting: &[usize], findings: &mut Vec<Finding>) {
    let Some(first) = plan.questions.iter().find(|asked| asked.required) else {
        return;
    };
    let (Some(page), Some(trigger)) = (acting.first(), plan.definition.triggers.get(index)) else {
        return;
    };
    if *page < first.page {
        findings.push(
            Finding::new(
                Severity::Warning,
                "surveys-check-trigger-before-required",
                format!("triggers[{index}].expression"),
            )
            .about(&first.question.name)
            .saying(&trigger.expression),
        );
    }
}

/// Whether everybody who comes to the page comes to it past others.
fn only_skipped_to(
    plan: &Plan<'_>,
    domains: &[Domain],
    (page, verdicts): (usize, &[Verdict]),
    budget: &mut Budget,
    findings: &mut Vec<Finding>,
) {
    let Some(skips) = plan.ways.skipped_to.get(page).and_then(Option::as_ref) else {
        return;
    };
    let found = plan
        .items
        .iter()
        .enumerate()
        .find(|(_, item)| item.page == page && matches!(item.what, What::Page(_)));
    let Some((index, item)) = found.filter(|_| plan.ways.followed) else {
        return;
    };
    let is_passed_over = plan
        .conditions
        .iter()
        .zip(verdicts)
        .any(|(condition, verdict)| {
            condition.item == index
                && condition.role == Role::Reached
                && verdict.holding == Seen::No
        });
    if is_passed_over {
        return;
    }
    let within: Vec<usize> = item.within.iter().copied().chain(item.own).collect();
    let mut about = plan.asked_by(skips);
    for around in within
        .iter()
        .filter_map(|around| plan.conditions.get(*around))
    {
        about.extend(around.questions.iter().copied());
    }
    let question = Question {
        condition: skips,
        goal: Goal::True,
        within: &within,
        about,
        page: Some(page),
    };
    let verdict = decide(plan, domains, &question, budget);
    if verdict.failing == Seen::No && verdict.holding != Seen::No {
        let message = "surveys-check-page-only-skipped-to";
        findings.push(
            plan.finding(index, Severity::Note, message, "")
                .shown_by(verdict.holding.answers()),
        );
    }
}
