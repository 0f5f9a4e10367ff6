//! `folkmoot survey convert` through the real program.

#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that meets what it didn't expect shall stop"
)]

use std::{
    fs,
    io::Write as _,
    path::Path,
    process::{Command, Output, Stdio},
};

const FORM: &str = "type,name,label,label::German (de),relevant\n\
    select_one yes_no,tea,Tea?,Tee?,\n\
    text,why,Why?,Warum?,${tea} = 'yes'\n\
    geopoint,place,Where?,Wo?,\n";

fn convert(folder: &Path, arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_folkmoot"))
        .args(["survey", "convert"])
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The program stops reading what is too large, and need not read at all.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn a_form_goes_through_all_formats_and_the_report_names_what_was_dropped() {
    let folder = tempfile::tempdir().unwrap();
    let form = format!("{FORM}\n").replace("yes_no", "tea_kinds");
    let book = format!(
        "survey\n{}choices\n,list_name,name,label\n,tea_kinds,yes,Yes\n,tea_kinds,no,No\n",
        form.trim()
            .lines()
            .map(|line| format!(",{line}\n"))
            .collect::<Vec<_>>()
            .concat()
    );
    fs::write(folder.path().join("tea.csv"), book).unwrap();
    let done = convert(
        folder.path(),
        &[
            "tea.csv",
            "--to",
            "surveyjs",
            "-o",
            "tea.json",
            "--report",
            "report.json",
        ],
        "",
    );
    assert!(done.status.success(), "{}", text(&done.stderr));
    let summary = text(&done.stdout);
    assert!(
        summary.contains(
            "XLSForm to SurveyJS: 3 questions, 2 kept, 0 changed, 1 dropped (66.6 % still asked)"
        ),
        "{summary}"
    );
    assert!(
        summary.contains("dropped: place (5): The type “geopoint” is not supported."),
        "{summary}"
    );
    let report: serde_json::Value =
        serde_json::from_slice(&fs::read(folder.path().join("report.json")).unwrap()).unwrap();
    assert_eq!(report["totals"]["dropped"], 1);
    assert_eq!(report["reading"][2]["reasons"][0]["code"], "exchange-type");

    let first = fs::read_to_string(folder.path().join("tea.json")).unwrap();
    assert!(
        first.contains("\"visibleIf\": \"{tea} = 'yes'\""),
        "{first}"
    );
    for (to, file) in [
        ("xlsform", "again.xlsx"),
        ("xlsform", "again.csv"),
        ("markdown", "again.md"),
    ] {
        let out = convert(folder.path(), &["tea.json", "--to", to, "-o", file], "");
        assert!(out.status.success(), "{}", text(&out.stderr));
        let back = convert(folder.path(), &[file, "--to", "surveyjs"], "");
        assert_eq!(text(&back.stdout), first, "{file}");
        assert!(
            text(&back.stderr).contains("2 kept"),
            "the summary leaves standard output alone"
        );
    }
}

#[test]
fn translations_go_out_and_come_back() {
    let folder = tempfile::tempdir().unwrap();
    let definition = r#"{"title": "Tea", "pages": [{"name": "p", "elements": [{"type": "text", "name": "a", "title": "Why?"}]}]}"#;
    let out = convert(
        folder.path(),
        &["-", "--to", "po", "--lang", "it", "-o", "it.po"],
        definition,
    );
    assert!(out.status.success(), "{}", text(&out.stderr));
    let file = fs::read_to_string(folder.path().join("it.po")).unwrap();
    let translated = file.replace(
        "msgid \"Why?\"\nmsgstr \"\"",
        "msgid \"Why?\"\nmsgstr \"Perché?\"",
    );
    fs::write(folder.path().join("it.po"), translated).unwrap();
    let back = convert(
        folder.path(),
        &["-", "--to", "surveyjs", "--translation", "it.po"],
        definition,
    );
    assert!(
        text(&back.stdout).contains("\"it\": \"Perché?\""),
        "{}",
        text(&back.stdout)
    );
    assert!(
        text(&back.stderr).contains("kept: survey/title (9): Not translated yet."),
        "{}",
        text(&back.stderr)
    );
}

#[test]
fn without_a_language_translators_get_a_template() {
    let folder = tempfile::tempdir().unwrap();
    let definition = r#"{"title": "Tea", "pages": [{"name": "p", "elements": [{"type": "text", "name": "a", "title": {"default": "Why?", "de": "Warum?"}}]}]}"#;
    let out = convert(
        folder.path(),
        &["-", "--to", "po", "-o", "t.pot", "--report", "r.json"],
        definition,
    );
    assert!(out.status.success(), "{}", text(&out.stderr));
    let file = fs::read_to_string(folder.path().join("t.pot")).unwrap();
    assert!(file.contains("\"Language: \\n\""), "{file}");
    assert!(file.contains("msgid \"Why?\"\nmsgstr \"\"\n"), "{file}");
    assert!(!file.contains("Warum?"), "{file}");
    assert!(folder.path().join("r.json").exists());
    let back = convert(
        folder.path(),
        &["-", "--to", "surveyjs", "--translation", "t.pot"],
        definition,
    );
    assert_eq!(back.status.code(), Some(2));
}

#[test]
fn a_wrong_input_ends_with_2_and_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    for (arguments, input, sentence) in [
        (
            vec!["nowhere.xlsx", "--to", "surveyjs"],
            "",
            "folkmoot: nowhere.xlsx can't be read",
        ),
        (
            vec!["-", "--to", "surveyjs"],
            "Dear all",
            "folkmoot: -: The file is in none of the formats that can be read.\n",
        ),
        (
            vec!["-", "--to", "surveyjs"],
            "type,name,label\nbegin group,g,G\n",
            "folkmoot: -: At row 2 a group ends that never began, or begins and never ends.\n",
        ),
        (
            vec!["-", "--to", "markdown"],
            &"{".repeat(5 * 1024 * 1024),
            "folkmoot: -: The file is larger than 4 MB.\n",
        ),
        (
            vec!["-", "--to", "po", "--lang", "xx"],
            "{}",
            "folkmoot: the language \"xx\" is none of en, de, it, zh-Hans\n",
        ),
    ] {
        let out = convert(folder.path(), &arguments, input);
        assert_eq!(out.status.code(), Some(2), "{arguments:?}");
        assert!(
            text(&out.stderr).starts_with(sentence),
            "{}",
            text(&out.stderr)
        );
        assert!(out.stdout.is_empty());
    }
}
