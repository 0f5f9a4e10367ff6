//! `folkmoot survey evaluate` and `folkmoot survey answer` as somebody at a terminal runs them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests"
)]

use std::{
    io::Write as _,
    process::{Command, Stdio},
};

use serde_json::{Value as Json, json};

/// Exit status, standard output and standard error.
fn run(arguments: &[&str], input: &str) -> (i32, String, String) {
    let mut process = Command::new(env!("CARGO_BIN_EXE_folkmoot"))
        .arg("survey")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = process.stdin.take().unwrap();
    // A program that needs no input may be gone before it is written.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    let output = process.wait_with_output().unwrap();
    (
        output.status.code().unwrap(),
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
    )
}

fn evaluate(expression: &str, values: &Json, more: &[&str]) -> Json {
    let mut arguments = vec!["evaluate", expression, "-"];
    arguments.extend(more);
    let (code, out, err) = run(&arguments, &values.to_string());
    assert_eq!((code, err.as_str()), (0, ""), "{expression}");
    serde_json::from_str(&out).unwrap()
}

#[test]
fn an_expression_is_one_json_value() {
    let values =
        json!({"a": "A", "n": 0.1, "list": ["x", 1], "born": "1990-08-01", "m": {"row": "fast"}});
    for (expression, expected) in [
        ("{a} = 'a'", json!(true)),
        ("{n} + 0.2", json!(0.3)),
        ("{nobody}", json!(null)),
        ("1 / 0", json!(null)),
        ("{m.row}", json!("fast")),
        ("{list} + ['y']", json!(["x", 1, "y"])),
        ("count({list})", json!(2)),
        ("-1", json!(-1)),
        ("-1 * {n}", json!(-0.1)),
    ] {
        assert_eq!(evaluate(expression, &values, &[]), expected, "{expression}");
    }
}

#[test]
fn dates_count_from_the_moment_in_the_zone() {
    let values = json!({"born": "1990-08-01"});
    // In Vienna it is the birthday already.
    let at = ["--now", "2026-07-31T22:30:00Z", "--zone", "Europe/Vienna"];
    assert_eq!(evaluate("age({born})", &values, &at), json!(36));
    assert_eq!(evaluate("age({born})", &values, &at[..2]), json!(35));
    assert_eq!(
        evaluate("today()", &values, &at),
        json!("2026-07-31T22:00:00.000Z")
    );
}

#[test]
fn a_wrong_input_is_one_sentence_and_status_2() {
    for (arguments, input, part) in [
        (&["evaluate", "{a} =", "-"][..], "{}", "character 6"),
        (&["evaluate", "-{a}", "-"], "{}", "character 1"),
        (
            &["evaluate", "agent()", "-"],
            "{}",
            "\"agent\" is not supported",
        ),
        (&["evaluate", "1", "-"], "[]", "must be a JSON object"),
        (&["evaluate", "1", "-"], "{", "must be JSON"),
        (&["evaluate", "1", "/nowhere.json"], "", "/nowhere.json"),
        (
            &["evaluate", "1", "-", "--zone", "Moon/Base"],
            "{}",
            "Moon/Base",
        ),
        (
            &["evaluate", "1", "-", "--now", "yesterday"],
            "{}",
            "yesterday",
        ),
        (&["answer", "-", "-"], "{}", "only one"),
        (
            &["answer", "-", "/nowhere.json"],
            r#"{"elements": [{"type": "text", "name": "a"}]}"#,
            "can't be read",
        ),
    ] {
        let (code, out, err) = run(arguments, input);
        assert_eq!((code, out.as_str()), (2, ""), "{arguments:?} {err}");
        assert!(err.contains(part), "{arguments:?} {err}");
        assert_eq!(err.trim().lines().count(), 1, "{err}");
    }
}

#[test]
fn what_an_editor_writes_before_the_text_is_overlooked() {
    let (code, out, err) = run(&["evaluate", "{a} + 1", "-"], "\u{feff}{\"a\": 1}");
    assert_eq!((code, out.trim(), err.as_str()), (0, "2", ""));
    let definition =
        json!({"title": "T", "elements": [{"type": "text", "name": "a", "title": "A?"}]});
    let (code, out, err) = run(&["check", "-"], &format!("\u{feff}{definition}"));
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
}

fn answer(definition: &Json, answers: &Json, more: &[&str]) -> (i32, String, String) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("definition.json");
    std::fs::write(&file, definition.to_string()).unwrap();
    let mut arguments = vec!["answer", file.to_str().unwrap(), "-"];
    arguments.extend(more);
    run(&arguments, &answers.to_string())
}

#[test]
fn a_questionnaire_says_what_it_makes_of_answers() {
    let definition = json!({
        "calculatedValues": [{"name": "twice", "expression": "{years} * 2"}, {"name": "no", "expression": "{nobody-Comment}"}],
        "pages": [
            {"name": "one", "elements": [
                {"type": "radiogroup", "name": "role", "choices": ["dev", "user"], "isRequired": true},
                {"type": "radiogroup", "name": "nobody", "choices": ["a"], "showOtherItem": true},
                {"type": "text", "name": "years", "inputType": "number", "max": 60, "visibleIf": "{role} = 'dev'"},
                {"type": "text", "name": "code", "validators": [{"type": "regex", "regex": "^[A-Z]{2}\\d$", "text": {"default": "Two letters", "de": "Zwei Buchstaben"}}]}
            ]},
            {"name": "two", "visibleIf": "{role} = 'user'", "elements": [{"type": "comment", "name": "why"}]}
        ]
    });
    let answers = json!({"role": "dev", "years": 61, "code": "ab1"});
    let (code, out, _) = answer(&definition, &answers, &["--lang", "de"]);
    assert_eq!(code, 0);
    let said: Json = serde_json::from_str(&out).unwrap();
    assert_eq!(said["pages"], json!(["one"]));
    assert_eq!(said["visible"], json!(["role", "nobody", "years", "code"]));
    assert_eq!(said["required"], json!(["role"]));
    assert_eq!(said["calculated"], json!({"twice": 122, "no": null}));
    assert_eq!(said["complete"], json!(false));
    let kinds: Vec<_> = said["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|error| (&error["question"], &error["kind"]))
        .collect();
    assert_eq!(
        kinds,
        [
            (&json!("years"), &json!("numeric")),
            (&json!("code"), &json!("regex"))
        ]
    );
    assert_eq!(said["errors"][1]["message"], "Zwei Buchstaben");
}

#[test]
fn what_is_not_supported_is_refused_with_its_path() {
    let definition =
        json!({"elements": [{"type": "text", "name": "a"}, {"type": "file", "name": "b"}]});
    let (code, _, err) = answer(&definition, &json!({}), &[]);
    assert_eq!(code, 2);
    assert!(
        err.contains("elements[1].type") && err.contains("file"),
        "{err}"
    );
    assert_eq!(err.trim().lines().count(), 1);
}

#[test]
fn answers_beyond_the_limit_are_refused_with_the_limit_named() {
    let folder = tempfile::tempdir().unwrap();
    let definition = folder.path().join("definition.json");
    let questionnaire = json!({"elements": [{"type": "comment", "name": "q"}]});
    std::fs::write(&definition, questionnaire.to_string()).unwrap();
    let arguments = ["answer", definition.to_str().unwrap(), "-"];
    let large = json!({"q": "x".repeat(1 << 20)});
    let (code, out, err) = run(&arguments, &large.to_string());
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("262144 bytes"), "{err}");
    assert_eq!(err.lines().count(), 1, "{err}");
}
