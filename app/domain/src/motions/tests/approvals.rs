//! Lazy consensus and consent: approvals, objections, waiting.

use super::super::Verdict;
use super::super::rules::Approvers;
use super::*;

/// So many approve, object and abstain, of so many members.
fn units(size: usize, yes: usize, no: usize, abstain: usize) -> Vec<Unit<'static>> {
    let mut units = vec![Unit::default(); size];
    for (unit, choice) in units.iter_mut().zip(ballots(yes, no, abstain, 0)) {
        unit.choice = choice;
    }
    units
}

fn lazy(variant: &str) -> Rule {
    let rules = presets::named("openssf").unwrap();
    let mut decisions = rules.decisions.iter();
    let decision = decisions.find(|decision| decision.variant.as_deref() == Some(variant));
    rules.rule(decision.unwrap())
}

fn consent() -> Rule {
    let rules = presets::named("rust").unwrap();
    rules.rule(&rules.decisions[0])
}

fn verdict(rule: &Rule, units: &[Unit<'_>]) -> &'static str {
    Outcome::of_units(rule, units, Events::default())
        .verdict
        .name()
}

#[test]
fn each_kind_of_change_needs_its_approvals() {
    for (variant, needed) in [
        ("Major", 7),
        ("TI Lifecycle", 5),
        ("TI Funding Request", 5),
        ("Content", 3),
        ("Editorial", 2),
        ("Simple change", 2),
        ("Fix", 1),
    ] {
        let rule = lazy(variant);
        assert_eq!(
            verdict(&rule, &units(9, needed, 0, 0)),
            "passed",
            "{variant}"
        );
        assert_eq!(
            verdict(&rule, &units(9, needed - 1, 0, 0)),
            "failed",
            "{variant}"
        );
        // One objection outweighs any number of approvals.
        assert_eq!(
            verdict(&rule, &units(9, needed, 1, 0)),
            "blocked",
            "{variant}"
        );
    }
}

#[test]
fn nothing_is_agreed_before_its_time() {
    let rule = lazy("Major");
    let soon = Events {
        waited: false,
        ..Events::default()
    };
    let outcome = Outcome::of_units(&rule, &units(9, 9, 0, 0), soon);
    assert_eq!(outcome.verdict, Verdict::Failed);
    assert!(
        matches!(outcome.steps.last(), Some(Step::TooSoon { least, .. }) if least.to_string() == "15d"),
        "{:?}",
        outcome.steps
    );
    assert_eq!(verdict(&rule, &units(9, 9, 0, 0)), "passed");
}

#[test]
fn consent_needs_all_but_two_and_no_objection() {
    let rule = consent();
    for (size, yes, no, expected) in [
        (8, 6, 0, "passed"),
        (8, 5, 0, "failed"),
        (8, 7, 1, "blocked"),
        (3, 1, 0, "passed"),
        // Two members less two is nobody, and nobody decides nothing.
        (2, 0, 0, "failed"),
        (2, 1, 0, "passed"),
        (0, 0, 0, "failed"),
    ] {
        assert_eq!(
            verdict(&rule, &units(size, yes, no, 0)),
            expected,
            "{yes} of {size}"
        );
    }
    // Who is recused has not agreed, and stays one of all members in our reading.
    let mut with_recused = units(8, 5, 0, 0);
    with_recused[5].choice = Some(Recuse);
    assert_eq!(verdict(&rule, &with_recused), "failed");
}

#[test]
fn objections_that_do_not_block_are_named_and_change_nothing() {
    let mut rule = lazy("Content");
    rule.decision.approvals.as_mut().unwrap().objections_block = false;
    let outcome = Outcome::of_units(&rule, &units(9, 3, 4, 0), Events::default());
    assert_eq!(outcome.verdict, Verdict::Passed);
    assert!(outcome.steps.iter().any(|step| matches!(
        step,
        Step::Objections {
            objections: 4,
            block: false,
            ..
        }
    )));
    assert!(matches!(
        outcome.steps[0],
        Step::Approvals {
            approvals: 3,
            of: Approvers::Count(3),
            base: 9,
            needed: 3,
            reached: true,
            ..
        }
    ));
}
