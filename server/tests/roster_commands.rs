//! `folkmoot roster` as somebody at a terminal runs it, on a database in a file; the examples are those of its help page.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests"
)]

use std::{
    fs,
    io::Write as _,
    path::Path,
    process::{Command, Stdio},
};

use folkmoot_domain::bodies::exchange::Format;
use folkmoot_services::bodies::exchange::read;
use tempfile::TempDir;

/// A folder with a database in it that has one administrator.
struct Place(TempDir);

impl Place {
    fn new() -> Self {
        let place = Self(tempfile::tempdir().unwrap());
        let (code, _, err) = place.run_with(
            &["admin", "create", "--sign-in-name", "root", "--name", "Rut"],
            "a long hay fork\n",
        );
        assert_eq!((code, err.as_str()), (0, ""));
        place
    }

    fn path(&self, name: &str) -> String {
        self.0.path().join(name).to_str().unwrap().to_owned()
    }

    fn write(&self, name: &str, text: &str) -> String {
        fs::write(self.path(name), text).unwrap();
        self.path(name)
    }

    /// Exit status, standard output and standard error.
    fn run_with(&self, arguments: &[&str], input: &str) -> (i32, String, String) {
        let mut process = Command::new(env!("CARGO_BIN_EXE_folkmoot"))
            .args(["--database", &self.path("moot.db")])
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

    fn roster(&self, arguments: &[&str]) -> (i32, String, String) {
        let mut all = vec!["roster"];
        all.extend(arguments);
        self.run_with(&all, "")
    }

    fn succeeds(&self, arguments: &[&str]) -> String {
        let (code, out, err) = self.roster(arguments);
        assert_eq!((code, err.as_str()), (0, ""), "{arguments:?}\n{out}");
        out
    }

    fn fails(&self, arguments: &[&str]) -> String {
        let (code, _, err) = self.roster(arguments);
        assert_eq!(code, 1, "{arguments:?}");
        assert_eq!(err.lines().count(), 1, "{err}");
        err
    }
}

/// The blocks of a help page, each with the format that it stands under.
fn examples(language: &str) -> Vec<(Format, String)> {
    let page = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../app/help")
        .join(language)
        .join("roster-files.md");
    let page = fs::read_to_string(page).unwrap();
    page.split("\n### ")
        .skip(1)
        .map(|section| {
            let (name, rest) = section.split_once('\n').unwrap();
            let format = Format::from_word(name.trim().trim_matches('`')).unwrap();
            let block = rest.split("```").nth(1).unwrap();
            (format, block.split_once('\n').unwrap().1.to_owned())
        })
        .collect()
}

const SIGS: &str = "sigs:\n  - dir: sig-hay\n    name: Hay\n    leadership:\n      chairs:\n        - github: ada\n          name: Ada\n          company: Ridge\n          email: ada@example.invalid\n      tech_leads:\n        - github: omar\n";

#[test]
fn the_help_page_has_an_example_for_every_format_and_each_names_the_same_two_people() {
    for language in ["en", "de", "it", "zh-Hans"] {
        let examples = examples(language);
        let formats: Vec<Format> = examples.iter().map(|(format, _)| *format).collect();
        assert_eq!(formats.len(), Format::ALL.len());
        for format in Format::ALL {
            assert!(formats.contains(format), "{language}: {format:?}");
        }
        for (format, text) in examples {
            let found = read(text.as_bytes(), format).unwrap();
            assert_eq!(found.remarks, [], "{language} {format:?}");
            let handles: Vec<_> = found.file.bodies[0]
                .seats
                .iter()
                .map(|seat| seat.person.handle.as_deref().unwrap())
                .collect();
            assert_eq!(handles, ["ada", "omar"], "{language} {format:?}");
        }
    }
}

#[test]
fn a_file_is_compared_imported_exported_and_compared_again() {
    let place = Place::new();
    let file = place.write("sigs.yaml", SIGS);
    let create = [
        "import",
        &file,
        "--create-groups",
        "UTC",
        "--as-of",
        "2026-07-01",
    ];
    let dry = place.succeeds(&create);
    for sentence in [
        "note: Line 9: “email” is not read: a roster here has no place for it.",
        "sig-hay is not here yet and is created.",
        "Hay, as of 2026-07-01: 2 changes, seats that stay as they are: 0.",
        "  Ada (@ada) joins: Chair, No vote, Ridge, since 2026-07-01.",
        "Nothing was written. Say --apply to do it.",
    ] {
        assert!(dry.contains(sentence), "{sentence}\n{dry}");
    }
    assert_eq!(dry, place.succeeds(&create), "the first one wrote nothing");
    let mut apply = create.to_vec();
    apply.push("--apply");
    assert!(
        place
            .succeeds(&apply)
            .ends_with("Done, and on the record.\n")
    );
    assert!(place.succeeds(&create).ends_with("Nothing differs.\n"));

    let csv = place.path("out.csv");
    place.succeeds(&[
        "export",
        "--format",
        "csv",
        "--output",
        &csv,
        "--as-of",
        "2026-07-01",
    ]);
    assert!(
        fs::read_to_string(&csv)
            .unwrap()
            .contains(",ada,Ada,chair,none,Ridge,2026-07-01,")
    );
    assert!(
        place
            .succeeds(&["import", &csv])
            .ends_with("Nothing differs.\n")
    );
    let (code, out, err) = place.roster(&["export", "--format", "sigs"]);
    assert_eq!(code, 0);
    assert_eq!(
        err,
        "note: The format has no place for the days of a term. (2 times)\n"
    );
    assert!(out.contains("        - github: ada\n          name: Ada\n          company: Ridge\n"));
}

#[test]
fn a_block_is_put_into_a_file_and_the_rest_stays() {
    let place = Place::new();
    let file = place.write("sigs.yaml", SIGS);
    place.succeeds(&["import", &file, "--create-groups", "UTC", "--apply"]);
    let owners = place.write("CODEOWNERS", "/docs @quill \r\n\r\n# folkmoot:begin sig-hay\r\n/src @old\r\n# folkmoot:end sig-hay\r\n\t");
    let arguments = [
        "export",
        "--format",
        "codeowners",
        "--body",
        "sig-hay",
        "--into",
        &owners,
        "--output",
        &owners,
    ];
    let (code, _, err) = place.roster(&arguments);
    assert_eq!(code, 0, "{err}");
    assert_eq!(
        fs::read_to_string(&owners).unwrap(),
        "/docs @quill \r\n\r\n# folkmoot:begin sig-hay\r\n/src @ada @omar\r\n# folkmoot:end sig-hay\r\n\t"
    );
}

#[test]
fn a_mass_removal_needs_its_number() {
    let place = Place::new();
    let rows: Vec<String> = (1..=8)
        .map(|number| format!("council,p{number}\n"))
        .collect();
    let all = place.write("all.csv", &format!("group,github\n{}", rows.concat()));
    place.succeeds(&[
        "import",
        &all,
        "--create-groups",
        "UTC",
        "--as-of",
        "2026-01-01",
        "--apply",
    ]);
    let few = place.write("few.csv", "github\np1\n");
    let few = ["import", &few, "--body", "council", "--apply"];
    let (code, out, err) = place.roster(&few);
    assert_eq!(code, 1);
    assert!(
        out.contains("7 of 8 people would have no seat any more"),
        "{out}"
    );
    assert!(err.contains("Say --allow-removals N"), "{err}");
    let mut told = few.to_vec();
    told.extend(["--allow-removals", "7"]);
    assert!(
        place
            .succeeds(&told)
            .ends_with("Done, and on the record.\n")
    );
}

#[test]
fn what_is_wrong_is_one_sentence() {
    let place = Place::new();
    let broken = place.write("sigs.yaml", "sigs:\n  - *a\n");
    let csv = place.write("a.csv", "github\nada\n");
    let plain = place.write("people", "ada");
    for (arguments, expected) in [
        (vec!["import", &broken], "no YAML"),
        (vec!["import", &plain], "say --format"),
        (
            vec!["import", &csv, "--body", "nobody"],
            "none of the file's groups is here",
        ),
        (
            vec!["import", &csv, "--status", "king"],
            "\"king\" is none of",
        ),
        (vec!["import", &csv, "--as-of", "soon"], "no day"),
        (
            vec!["import", &csv, "--create-groups", "Mars"],
            "no time zone",
        ),
        (
            vec!["import", &csv, "--by", "ghost"],
            "nobody who signs in as",
        ),
        (
            vec!["export", "--format", "csv", "--body", "nobody"],
            "no such group",
        ),
        (
            vec!["export", "--format", "csv", "--into", &csv],
            "no block",
        ),
    ] {
        let err = place.fails(&arguments);
        assert!(err.contains(expected), "{arguments:?}: {err}");
    }
}

#[test]
fn past_decisions_come_into_the_register_once() {
    let place = Place::new();
    let roster = place.write("sigs.yaml", SIGS);
    place.succeeds(&["import", &roster, "--create-groups", "UTC", "--apply"]);
    let vote = place.write(
        "2022-04-11-1.json",
        r#"{"description": "Mow?", "outcome": "Yes", "votes": {"ada": 1, "omar": 1, "hana": -1, "quill": 0}}"#,
    );
    let choice = place.write(
        "2022-04-11-0.json",
        r#"{"description": "Which?", "outcome": {"winner(s)": ["North"]}, "votes": {"ada": {"North": 1, "South": 0}}}"#,
    );
    let arguments = [
        "motion", "import", &vote, &choice, "--format", "node", "--body", "sig-hay",
    ];
    let mut dry = arguments.to_vec();
    dry.push("--dry-run");
    let (code, out, err) = place.run_with(&dry, "");
    assert_eq!((code, err.as_str()), (0, ""));
    let expected = "2022-04-11-0.json: SIGHAY-2022-001, recorded winner \"North\", not computed here\n\
        2022-04-11-1.json: SIGHAY-2022-002 passed, 2 for, 1 against, 1 abstaining (recorded as \"Yes\"; assumed: everybody \
        listed is the electorate, more than half of the votes cast without abstentions decides)\n";
    assert_eq!(out, format!("{expected}Nothing was written.\n"));
    let (code, out, _) = place.run_with(&arguments, "");
    assert_eq!((code, out.as_str()), (0, expected));
    let (_, out, _) = place.run_with(&arguments, "");
    assert_eq!(
        out,
        "2022-04-11-0.json: is SIGHAY-2022-001 already\n2022-04-11-1.json: is SIGHAY-2022-002 already\n"
    );
    for (arguments, expected) in [
        (
            vec!["motion", "import", &vote, "--format", "node"],
            "no group \"tsc\"",
        ),
        (
            vec!["motion", "import", &vote, "--format", "csv"],
            "no column",
        ),
        (
            vec!["motion", "import", &roster, "--format", "node"],
            "no vote with",
        ),
    ] {
        let (code, _, err) = place.run_with(&arguments, "");
        assert_eq!((code, err.lines().count()), (1, 1), "{err}");
        assert!(err.contains(expected), "{err}");
    }
}

#[test]
fn the_examples_of_past_decisions_in_the_help_come_into_the_register() {
    let place = Place::new();
    let roster = place.write("sigs.yaml", SIGS);
    place.succeeds(&["import", &roster, "--create-groups", "UTC", "--apply"]);
    for language in ["en", "de", "it", "zh-Hans"] {
        let page = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../app/help")
            .join(language)
            .join("past-decisions.md");
        let page = fs::read_to_string(page).unwrap();
        let sections: Vec<&str> = page.split("\n### ").skip(1).collect();
        assert_eq!(sections.len(), 2, "{language}");
        for (section, name) in sections.into_iter().zip(["old.csv", "2022-04-11-1.json"]) {
            let format = section.split('`').nth(1).unwrap();
            let block = section.split("```").nth(1).unwrap();
            let file = place.write(name, block.split_once('\n').unwrap().1);
            let arguments = [
                "motion",
                "import",
                &file,
                "--format",
                format,
                "--body",
                "sig-hay",
                "--dry-run",
            ];
            let (code, out, err) = place.run_with(&arguments, "");
            assert_eq!((code, err.as_str()), (0, ""), "{language} {format}");
            let expected = "SIGHAY-2022-001 passed, 2 for, 1 against, 0 abstaining";
            assert!(out.contains(expected), "{language} {format}: {out}");
        }
    }
}
