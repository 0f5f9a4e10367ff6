//! Our logic of surveys beside the reference implementation, survey-core 3.1.1, on generated and on real questionnaires.
//!
//! `cargo xtask test` sets `FOLKMOOT_NODE`; without it a `node` on the path is taken when `end2end/node_modules` holds the
//! package, else the test says that it was skipped. `FOLKMOOT_ORACLE_SEED` and `FOLKMOOT_ORACLE_CASES` choose other cases (so many expressions, a sixth as many surveys).
//! Every difference that is meant stands in [`differences::ACCEPTED`]; any other one fails.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "tests"
)]

mod answers;
mod differences;
mod expressions;
mod features;
mod generate;
mod here;
mod oracle;
mod random;
mod surveys;

use std::collections::BTreeMap;

use differences::Report;
use folkmoot_domain::surveys::definition::{self, Severity};
use oracle::Oracle;
use random::Random;
use serde_json::{Value as Json, json};

/// So many are generated before they are compared, so that neither side waits for the other.
const BATCH: usize = 500;

fn number(variable: &str, otherwise: u64) -> u64 {
    let set = std::env::var(variable).ok();
    set.and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

/// The randomness and the number of cases.
fn chosen() -> (Random, usize) {
    let cases = number("FOLKMOOT_ORACLE_CASES", 12_000);
    (
        Random::new(number("FOLKMOOT_ORACLE_SEED", 20_260_731)),
        usize::try_from(cases).unwrap(),
    )
}

#[test]
fn expressions_have_the_values_of_survey_core() {
    let Some(mut oracle) = Oracle::start() else {
        return;
    };
    let (mut random, mut left) = chosen();
    let mut report = Report::new("expressions", features::EXPRESSIONS);
    while left > 0 {
        let cases: Vec<_> = (0..left.min(BATCH))
            .map(|_| expressions::Case::generate(&mut random))
            .collect();
        left -= cases.len();
        let questions: Vec<Json> = cases.iter().map(expressions::Case::question).collect();
        oracle.ask(&questions, |index, theirs| {
            cases[index].compare(&theirs, &mut report);
        });
    }
    report.finish();
}

#[test]
fn surveys_are_judged_as_survey_core_judges_them() {
    let Some(mut oracle) = Oracle::start() else {
        return;
    };
    let (mut random, cases) = chosen();
    let mut left = cases.div_ceil(6);
    let mut report = Report::new("surveys", features::SURVEYS);
    while left > 0 {
        let cases: Vec<_> = (0..left.min(BATCH))
            .map(|_| generate::generate(&mut random))
            .collect();
        left -= cases.len();
        for (definition, answers) in &cases {
            for feature in features::of_survey(definition, answers) {
                report.feature(feature);
            }
        }
        surveys::compare(&mut oracle, &cases, &mut report);
    }
    report.finish();
}

/// The definitions of other people's surveys; those outside the profile are refused with a reason.
#[test]
fn real_definitions_are_read_or_refused_with_a_reason() {
    let Some(folder) = std::env::var_os("FOLKMOOT_FIXTURES") else {
        println!("FOLKMOOT_FIXTURES is not set: skipped");
        return;
    };
    let Some(mut oracle) = Oracle::start() else {
        return;
    };
    let folder = std::path::Path::new(&folder).join("surveys/surveyjs/definitions");
    let mut report = Report::new("fixtures", []);
    let mut random = Random::new(1);
    let (mut refused, mut reasons) = (0, BTreeMap::new());
    let mut cases = Vec::new();
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    for file in &files {
        let document: Json = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
        let reading = definition::read_document(&document);
        let Some(read) = reading.definition else {
            let errors = reading.problems.iter();
            let errors = errors.filter(|problem| problem.severity == Severity::Error);
            let reason = errors
                .map(|problem| {
                    let words: Vec<&str> =
                        problem.arguments.iter().map(|(_, v)| v.as_str()).collect();
                    let message = problem.message.trim_start_matches("surveys-problem-");
                    format!("{message} {}", words.join(" "))
                })
                .collect::<std::collections::BTreeSet<_>>();
            assert!(
                !reason.is_empty(),
                "{} is refused without a reason",
                file.display()
            );
            refused += 1;
            for reason in reason {
                *reasons.entry(reason).or_insert(0) += 1;
            }
            continue;
        };
        cases.push((document.clone(), json!({})));
        for _ in 0..20 {
            cases.push((document.clone(), answers::answers(&mut random, &read)));
        }
    }
    surveys::compare(&mut oracle, &cases, &mut report);
    println!("{} definitions, {refused} of them refused", files.len());
    for (reason, count) in reasons {
        println!("  refused in {count}: {reason}");
    }
    report.finish();
}
