//! `folkmoot motion` as somebody at a terminal runs it; the examples are those of its help page.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests"
)]

use std::{fs, path::Path, process::Command};

use serde_json::{Value as Json, json};

/// Exit status, standard output and standard error.
fn run(arguments: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_folkmoot"));
    let output = command.arg("motion").args(arguments).output().unwrap();
    (
        output.status.code().unwrap(),
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
    )
}

/// Rules and votes in files, and what the command makes of them.
fn outcome(rules: &str, votes: &str, more: &[&str]) -> (i32, String, String) {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let file = folder.path().join(name);
        fs::write(&file, text).unwrap();
        file.to_str().unwrap().to_owned()
    };
    let (rules, votes) = (write("rules.json", rules), write("votes.json", votes));
    let mut arguments = vec!["outcome", &rules, &votes];
    arguments.extend(more);
    run(&arguments)
}

fn decided(rules: &str, votes: &Json) -> Json {
    let (code, out, err) = outcome(rules, &votes.to_string(), &[]);
    assert_eq!((code, err.as_str()), (0, ""), "{votes}");
    serde_json::from_str(&out).unwrap()
}

fn preset(name: &str) -> String {
    let (code, out, err) = run(&["rules", name]);
    assert_eq!((code, err.as_str()), (0, ""), "{name}");
    out
}

/// The examples of a help page: name of the preset, votes, expected parts of the outcome.
fn examples(language: &str) -> Vec<(String, Json, Json)> {
    let page = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../app/help")
        .join(language)
        .join("motion-files.md");
    let page = fs::read_to_string(page).unwrap();
    let block = |section: &str, which: usize| {
        let blocks: Vec<&str> = section.split("```").skip(1).step_by(2).collect();
        let text = blocks[which].strip_prefix("json").unwrap();
        serde_json::from_str(text).unwrap_or_else(|error| panic!("{error} in {text}"))
    };
    page.split("\n### ")
        .skip(1)
        .map(|section| {
            let (name, rest) = section.split_once('\n').unwrap();
            let name = name.trim().trim_matches('`').to_owned();
            (name, block(rest, 0), block(rest, 1))
        })
        .collect()
}

#[test]
fn the_help_page_has_an_example_for_every_preset_and_each_comes_out_as_it_says() {
    let (_, listed, _) = run(&["rules"]);
    let listed: Json = serde_json::from_str(&listed).unwrap();
    let presets: Vec<&str> = listed
        .as_array()
        .unwrap()
        .iter()
        .map(|preset| preset["preset"].as_str().unwrap())
        .collect();
    let examples = examples("en");
    let shown: Vec<&str> = examples.iter().map(|(name, _, _)| name.as_str()).collect();
    assert_eq!(shown, presets);
    for (name, votes, expected) in &examples {
        let found = decided(&preset(name), votes);
        for (key, value) in expected.as_object().unwrap() {
            assert_eq!(&found[key], value, "{name}: {key} in {found:#}");
        }
        assert!(
            expected.get("outcome").is_some() && expected.get("threshold").is_some(),
            "{name}"
        );
    }
}

#[test]
fn the_examples_are_the_same_in_every_language() {
    let english = examples("en");
    for language in ["de", "it", "zh-Hans"] {
        assert_eq!(examples(language), english, "{language}");
    }
}

#[test]
fn a_meeting_has_a_quorum_and_an_electronic_vote_has_none() {
    let rules = preset("linux-foundation");
    let votes = json!({
        "mode": "meeting",
        "electorate": ["ada", "ben", "cem", "dora", "eve", "fay"],
        "votes": {"ada": "yes", "ben": "yes", "cem": "no"},
        "present": ["dora"],
    });
    let found = decided(&rules, &votes);
    assert_eq!(found["outcome"], "failed");
    assert_eq!(
        found["quorum"],
        json!({"needed": 3, "counted": 4, "base": 6, "met": true})
    );
    assert_eq!(
        found["threshold"],
        json!({"needed": 3, "got": 2, "base": 4, "met": false})
    );
    assert_eq!(found["awaits"], json!(null));
    let electronic = json!({
        "mode": "electronic",
        "electorate": ["ada", "ben", "cem"],
        "votes": {"ada": "yes", "ben": "yes"},
    });
    let found = decided(&rules, &electronic);
    assert_eq!(
        (&found["outcome"], &found["quorum"]),
        (&json!("passed"), &json!(null))
    );
    let amendment = json!({
        "matter": "charter-amendment",
        "mode": "electronic",
        "electorate": ["ada", "ben", "cem"],
        "votes": {"ada": "yes", "ben": "yes", "cem": "no"},
    });
    let found = decided(&rules, &amendment);
    assert_eq!(
        (&found["outcome"], &found["awaits"]),
        (&json!("passed"), &json!("outside_approval"))
    );
    let sentences = found["explanation"].as_array().unwrap();
    assert!(
        sentences
            .iter()
            .any(|sentence| sentence == "The decision takes effect once LF Projects approves."),
        "{sentences:?}"
    );
}

#[test]
fn the_arithmetic_is_told_in_four_languages() {
    let votes = json!({
        "mode": "meeting",
        "electorate": ["ada", "ben", "cem"],
        "votes": {"ada": "yes", "ben": "no", "cem": "abstain"},
    });
    let rules = preset("jupyter").replace("\"electronic\"", "\"meeting\"");
    for (language, sentence) in [
        ("en", "1 abstention is left out of this number."),
        ("de", "1 Enthaltung zählt in dieser Zahl nicht mit."),
        ("it", "1 astensione è esclusa da questo numero."),
        ("zh-Hans", "其中不计 1 票弃权。"),
    ] {
        let (code, out, _) = outcome(&rules, &votes.to_string(), &["--lang", language]);
        assert_eq!(code, 0);
        let out: Json = serde_json::from_str(&out).unwrap();
        let sentences = out["explanation"].as_array().unwrap();
        assert!(
            sentences.iter().any(|found| found == sentence),
            "{language}: {sentences:?}"
        );
    }
}

#[test]
fn what_is_wrong_is_one_sentence_and_status_2() {
    let rules = preset("linux-foundation");
    let votes = |json: Json| json.to_string();
    for (rules, votes, told) in [
        (
            "{",
            votes(json!({"electorate": []})),
            "the rules are not a set of rules",
        ),
        (&rules, "[]".to_owned(), "the votes are not an electorate"),
        (
            &rules,
            votes(json!({"mode": "meeting"})),
            "missing field `electorate`",
        ),
        (
            &rules,
            votes(json!({"mode": "meeting", "electorate": ["ada", "ada"]})),
            "\"ada\" is in the electorate twice",
        ),
        (
            &rules,
            votes(json!({"mode": "meeting", "electorate": ["ada"], "votes": {"eve": "yes"}})),
            "\"eve\" in \"votes\" is not in the electorate",
        ),
        (
            &rules,
            votes(json!({"mode": "meeting", "electorate": ["ada"], "votes": {"ada": "maybe"}})),
            "unknown variant `maybe`",
        ),
        (
            &rules,
            votes(
                json!({"mode": "meeting", "electorate": ["ada"], "votes": {"ada": "yes"}, "recused": ["ada"]}),
            ),
            "\"ada\" is recused and has voted yes",
        ),
        (
            &rules,
            votes(json!({"electorate": ["ada"]})),
            "several decisions fit",
        ),
        (
            &rules,
            votes(json!({"mode": "consent", "electorate": ["ada"]})),
            "no decision about anything by consent",
        ),
        (
            &rules,
            votes(json!({"mode": "meeting", "electorate": ["ada"], "vote": {}})),
            "unknown field `vote`",
        ),
        (
            &rules,
            votes(json!({"mode": "meeting", "electorate": ["ada"], "zone": "Mars/Olympus"})),
            "there is no time zone \"Mars/Olympus\"",
        ),
        (
            &rules,
            votes(json!({
                "mode": "meeting", "electorate": ["ada"],
                "opened": "2026-07-02T00:00:00Z", "closed": "2026-07-01T00:00:00Z",
            })),
            "closed before it opened",
        ),
        (
            &rules.replace("\"1/2\"", "\"3/2\""),
            votes(json!({"mode": "meeting", "electorate": ["ada"]})),
            "a ratio is written",
        ),
    ] {
        let (code, out, err) = outcome(rules, &votes, &[]);
        assert_eq!((code, out.as_str()), (2, ""), "{votes}");
        assert!(
            err.contains(told) && err.trim_end().lines().count() == 1,
            "{told}: {err}"
        );
    }
    let (code, _, err) = run(&["rules", "nobody"]);
    assert!(
        code == 2 && err.contains("there is no preset \"nobody\""),
        "{err}"
    );
    let (code, _, err) = run(&["outcome", "-", "-"]);
    assert!(code == 2 && err.contains("only one of"), "{err}");
}

#[test]
fn a_member_may_be_written_with_employer_and_suspension() {
    let rules = preset("oqs");
    let of = |member: &str| json!({"member": member, "employer": "Initech"});
    let case = json!({
        "mode": "electronic",
        "electorate": [of("ada"), of("ben"), of("cem"), "dora", {"member": "eve", "suspended": true}],
        "votes": {"ada": "yes", "ben": "yes", "cem": "yes", "eve": "yes"},
    });
    let found = decided(&rules, &case);
    assert_eq!(
        (&found["outcome"], &found["tally"]["suspended"]),
        (&json!("blocked"), &json!(1))
    );
    let (code, _, err) = outcome(
        &rules,
        r#"{"electorate": [{"member": "ada", "company": "Initech"}]}"#,
        &[],
    );
    assert!(code == 2 && err.trim_end().lines().count() == 1, "{err}");
}

#[test]
fn electorates_of_nobody_one_and_two_are_decided() {
    let rules = preset("linux-foundation");
    for (electorate, votes, mode, expected) in [
        (json!([]), json!({}), "meeting", "no_quorum"),
        (json!([]), json!({}), "electronic", "failed"),
        (json!(["ada"]), json!({"ada": "yes"}), "meeting", "passed"),
        (
            json!(["ada"]),
            json!({"ada": "abstain"}),
            "electronic",
            "failed",
        ),
        (
            json!(["ada", "ben"]),
            json!({"ada": "yes"}),
            "meeting",
            "passed",
        ),
        (
            json!(["ada", "ben"]),
            json!({"ada": "yes"}),
            "electronic",
            "failed",
        ),
        (
            json!(["ada", "ben"]),
            json!({"ada": "yes", "ben": "no"}),
            "meeting",
            "failed",
        ),
    ] {
        let case = json!({"mode": mode, "electorate": electorate, "votes": votes});
        assert_eq!(decided(&rules, &case)["outcome"], expected, "{case}");
    }
}
