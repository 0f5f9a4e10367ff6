//! Our logic of surveys beside the reference implementation, survey-core 3.1.1, on generated and on real questionnaires.
//!
//! `cargo xtask test` sets `FOLKMOOT_NODE`; without it a `node` on the path is taken when `end2end/node_modules` holds the
//! package, else the test says that it was skipped. `FOLKMOOT_ORACLE_SEED` and `FOLKMOOT_ORACLE_CASES` choose other cases.
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

mod differences;
mod expressions;
mod generate;
mod here;
mod oracle;
mod random;
mod surveys;

use differences::Report;
use oracle::Oracle;
use random::Random;

fn number(variable: &str, otherwise: u64) -> u64 {
    let set = std::env::var(variable).ok();
    set.and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

#[test]
fn expressions_have_the_values_of_survey_core() {
    let Some(mut oracle) = Oracle::start() else {
        return;
    };
    let mut random = Random::new(number("FOLKMOOT_ORACLE_SEED", 20_260_731));
    let mut report = Report::new("expressions");
    for _ in 0..number("FOLKMOOT_ORACLE_CASES", 6_000) {
        expressions::compare(&mut oracle, &mut random, &mut report);
    }
    report.finish();
}

#[test]
fn surveys_are_judged_as_survey_core_judges_them() {
    let Some(mut oracle) = Oracle::start() else {
        return;
    };
    let mut random = Random::new(number("FOLKMOOT_ORACLE_SEED", 20_260_731));
    let mut report = Report::new("surveys");
    for _ in 0..number("FOLKMOOT_ORACLE_CASES", 6_000) / 6 {
        let (definition, answers) = generate::generate(&mut random);
        surveys::compare(&mut oracle, &definition, &answers, &mut report);
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
    let mut report = Report::new("fixtures");
    let mut random = Random::new(1);
    let mut refused = 0;
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    for file in &files {
        let definition: serde_json::Value =
            serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
        let reading = folkmoot_domain::surveys::definition::read_document(&definition);
        let Some(read) = reading.definition else {
            assert!(
                !reading.problems.is_empty(),
                "{} is refused without a reason",
                file.display()
            );
            refused += 1;
            continue;
        };
        surveys::compare(
            &mut oracle,
            &definition,
            &serde_json::json!({}),
            &mut report,
        );
        for _ in 0..20 {
            let answers = generate::answers(&mut random, &read);
            surveys::compare(&mut oracle, &definition, &answers, &mut report);
        }
    }
    println!("{} definitions, {refused} of them refused", files.len());
    report.finish();
}
