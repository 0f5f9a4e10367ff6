//! Other projects' questionnaires, read when `FOLKMOOT_FIXTURES` names the folder that holds them.

use std::{fs, path::PathBuf};

use folkmoot_domain::surveys::{
    definition,
    exchange::{ItemKind, LossReport, Outcome},
};

use super::super::*;

fn folder(part: &str) -> Option<PathBuf> {
    let Some(root) = std::env::var_os("FOLKMOOT_FIXTURES") else {
        eprintln!("skipped: FOLKMOOT_FIXTURES names no folder");
        return None;
    };
    Some(PathBuf::from(root).join(part))
}

fn print(name: &str, report: &LossReport) {
    let totals = report.totals();
    eprintln!(
        "{name}: {} questions, {} kept, {} changed, {} dropped ({} ‰)",
        totals.questions,
        totals.kept,
        totals.changed,
        totals.dropped,
        totals.kept_thousandths()
    );
    for item in report.worth_saying() {
        let reasons: Vec<String> = item
            .reasons
            .iter()
            .map(|reason| {
                let values: Vec<&str> = reason.arguments.iter().map(|(_, v)| v.as_str()).collect();
                format!("{} {}", reason.message, values.join(" | "))
            })
            .collect();
        eprintln!(
            "  {:?} {:?} {} [{}]: {}",
            item.outcome,
            item.kind,
            item.name,
            item.place,
            reasons.join("; ")
        );
    }
}

#[test]
fn the_rust_surveys_keep_every_question_and_name_the_jump_that_leads_nowhere() {
    let Some(folder) = folder("surveys/rust") else {
        return;
    };
    // The translations have neither sections nor jumps; the Ukrainian one offers an answer more.
    for (year, kinds, pages, nowhere, last_but_one) in [
        (
            "2023-annual-survey/questions.md",
            [18, 19, 7, 6],
            10,
            0,
            None,
        ),
        (
            "2024-annual-survey/questions.md",
            [17, 18, 8, 7],
            10,
            1,
            Some(11),
        ),
        (
            "2024-annual-survey/translations/de.md",
            [17, 18, 8, 7],
            1,
            0,
            Some(11),
        ),
        (
            "2024-annual-survey/translations/ja.md",
            [17, 18, 8, 7],
            1,
            0,
            Some(11),
        ),
        (
            "2024-annual-survey/translations/uk.md",
            [17, 18, 8, 7],
            1,
            0,
            Some(12),
        ),
    ] {
        let source = fs::read(folder.join(year)).unwrap();
        let imported = import(&source, year).unwrap();
        print(year, &imported.report);
        let totals = imported.report.totals();
        assert_eq!((totals.questions, totals.dropped), (50, 0), "{year}");
        let read = definition::read(&imported.definition.to_string());
        let definition = read.definition.unwrap();
        assert_eq!(definition.questions().len(), 50);
        assert_eq!(definition.pages.len(), pages, "{year}");
        if let Some(answers) = last_but_one {
            let choices = definition.questions()[48].choices().unwrap();
            let other = usize::from(choices.other.is_some());
            assert_eq!(choices.items.len() + other, answers, "{year}");
        }
        let text = imported.definition.to_string();
        for (kind, count) in ["radiogroup", "checkbox", "comment", "matrix"]
            .into_iter()
            .zip(kinds)
        {
            assert_eq!(
                text.matches(&format!("\"type\":\"{kind}\"")).count(),
                count,
                "{year} {kind}"
            );
        }
        let found = imported
            .report
            .items
            .iter()
            .filter(|item| {
                item.reasons
                    .iter()
                    .any(|reason| reason.message == "exchange-jump-nowhere")
            })
            .count();
        assert_eq!(found, nowhere, "{year}");
        assert!(
            imported
                .report
                .items
                .iter()
                .all(|item| item.kind != ItemKind::Question || item.outcome != Outcome::Dropped)
        );
        if std::env::var_os("SHOW").is_some() {
            eprintln!(
                "{}",
                serde_json::to_string_pretty(&imported.definition).unwrap()
            );
        }
    }
}

/// The forms that hold nothing but what our profile has: asked with every question.
const PLAIN: [&str; 17] = [
    "cascading_select_test_equivalent.xls",
    "choice_filter_test.xlsx",
    "choice_name_same_as_select_name.xls",
    "default_time_demo.xls",
    "extra_sheet_names.xlsx",
    "field-list.xlsx",
    "group.csv",
    "group.md",
    "group.xls",
    "or_other.xlsx",
    "specify_other.csv",
    "specify_other.md",
    "specify_other.xls",
    "survey_no_name.xlsx",
    "text_and_integer.xlsx",
    "utf_csv.csv",
    "yes_or_no_question.xls",
];

#[test]
fn the_forms_are_accepted_and_refused_as_by_the_reference_converter() {
    let Some(folder) = folder("surveys/xlsform") else {
        return;
    };
    let summary = fs::read(folder.join("expected_output/summary.json")).unwrap();
    let summary: serde_json::Value = serde_json::from_slice(&summary).unwrap();
    let (mut questions, mut still_asked) = (0, 0);
    for (path, expected) in summary["forms"].as_object().unwrap() {
        let bytes = fs::read(folder.join(path)).unwrap();
        let name = path.rsplit('/').next().unwrap();
        let imported = import(&bytes, name);
        if let Err(Refused(reason)) = &imported {
            eprintln!("{path}: refused {reason:?}");
        }
        let nothing_to_ask = imported
            .as_ref()
            .is_err_and(|refused| refused.0.message == "exchange-refused-empty");
        assert_eq!(
            imported.is_ok() || nothing_to_ask,
            expected["ok"] == true,
            "{path}"
        );
        let Ok(imported) = imported else {
            continue;
        };
        print(path, &imported.report);
        let totals = imported.report.totals();
        if PLAIN.contains(&name) {
            questions += totals.questions;
            still_asked += totals.kept + totals.changed;
        }
    }
    eprintln!("plain forms: {still_asked} of {questions}");
    assert!(still_asked * 100 >= questions * 95);
}

#[test]
fn every_surveyjs_definition_is_read_or_refused_with_a_reason() {
    let Some(folder) = folder("surveys/surveyjs/definitions") else {
        return;
    };
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    let (mut questions, mut still_asked, mut whole, mut refused) = (0, 0, 0, 0);
    for path in paths {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        match import(&fs::read(&path).unwrap(), &name) {
            Ok(imported) => {
                print(&name, &imported.report);
                assert!(
                    definition::read_document(&imported.definition)
                        .definition
                        .is_some()
                );
                let totals = imported.report.totals();
                questions += totals.questions;
                still_asked += totals.kept + totals.changed;
                whole += totals.kept;
            }
            Err(Refused(reason)) => {
                refused += 1;
                eprintln!("{name}: refused {reason:?}");
            }
        }
    }
    eprintln!(
        "SurveyJS: of {questions} questions {whole} kept whole, {still_asked} still asked; {refused} files refused"
    );
    assert!(questions > 60);
    // What is lost is asked in ways that the profile has not; nothing else takes a question away.
    assert!(
        still_asked * 10 >= questions * 9,
        "{still_asked} of {questions}"
    );
}
