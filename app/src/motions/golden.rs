//! Golden files: for every preset and every verdict that its rules can come to, the outcome as JSON and in the words of
//! four languages, in `app/golden/outcomes`. What changes there changes what readers are told, so a reviewer sees it.
//!
//! `FOLKMOOT_RENEW_GOLDEN=1 cargo test -p folkmoot-app --lib golden` writes them anew.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use folkmoot_domain::language::Language;
use folkmoot_domain::motions::presets::PRESETS;
use folkmoot_domain::motions::{Choice, Events, Outcome, Prospects, Rule, Rules, Unit};
use serde_json::{Value, json};

use super::{explanation, prospects};

/// Voting members of every example.
const MEMBERS: usize = 8;
/// Every verdict there is.
const VERDICTS: [&str; 7] = [
    "passed",
    "passed-subject-to-approval",
    "failed",
    "no-quorum",
    "tied",
    "blocked",
    "withdrawn",
];

/// One vote, and what it comes to.
struct Example {
    said: [usize; 3],
    employer: bool,
    outcome: Outcome,
    prospects: Option<Prospects>,
}

/// Eight members of whom so many say yes, no and abstain, with one employer for those for it or with none.
fn units(rule: &Rule, [yes, no, abstain]: [usize; 3], employer: bool) -> Vec<Unit<'_>> {
    let says = [
        (Choice::Yes, yes),
        (Choice::No, no),
        (Choice::Abstain, abstain),
    ];
    let said = says
        .into_iter()
        .flat_map(|(choice, count)| std::iter::repeat_n(Some(choice), count))
        .chain(std::iter::repeat(None));
    let subject = rule.decision.matter.has_subject();
    let classes = rule.common.classes.iter().map(String::as_str);
    let mut classes = classes.cycle();
    said.take(MEMBERS)
        .enumerate()
        .map(|(place, choice)| Unit {
            choice,
            subject: subject && place + 1 == MEMBERS,
            class: classes.next(),
            employer: (employer && choice == Some(Choice::Yes)).then_some("Initech"),
            ..Unit::default()
        })
        .collect()
}

/// The votes of eight members that come closest to a real one: many vote, and the outcome is narrow.
fn example(rule: &Rule, verdict: &str) -> Option<Example> {
    let events = Events {
        withdrawn: verdict == "withdrawn",
        ..Events::default()
    };
    let most = MEMBERS - usize::from(rule.decision.matter.has_subject());
    for silent in [1, 2, 0, 3, 4, 5, 6, 7] {
        let cast = most.saturating_sub(silent);
        for employer in [false, true] {
            for abstain in [1, 0, 2] {
                for no in 0..=cast.saturating_sub(abstain) {
                    let Some(yes) = cast.checked_sub(abstain + no) else {
                        continue;
                    };
                    let said = [yes, no, abstain];
                    let units = units(rule, said, employer);
                    let outcome = Outcome::of_units(rule, &units, events);
                    if outcome.verdict.name() == verdict {
                        let prospects = Prospects::of(rule, &units, events);
                        return Some(Example {
                            said,
                            employer,
                            outcome,
                            prospects,
                        });
                    }
                }
            }
        }
    }
    None
}

fn written(rules: &Rules, verdict: &str) -> Option<Value> {
    let found = rules.decisions.iter().find_map(|decision| {
        let rule = rules.rule(decision);
        Some((example(&rule, verdict)?, rule))
    });
    let (example, rule) = found?;
    let mode = rule.decision.mode;
    let words: BTreeMap<&str, Value> = Language::ALL
        .iter()
        .map(|language| {
            let open = example.prospects.as_ref();
            let while_open = open.map(|one| prospects::sentences(*language, mode, one));
            let said = json!({
                "closed": explanation(*language, &example.outcome),
                "what_would_have_changed_it": while_open,
            });
            (language.tag(), said)
        })
        .collect();
    let [yes, no, abstain] = example.said;
    Some(json!({
        "votes": {
            "members": MEMBERS, "yes": yes, "no": no, "abstain": abstain,
            "all_for_it_of_one_employer": example.employer,
        },
        "matter": rule.decision.matter,
        "mode": mode,
        "outcome": example.outcome,
        "words": words,
    }))
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/outcomes")
}

#[test]
fn every_preset_comes_to_the_outcomes_of_the_golden_files_in_the_same_words() {
    let renew = std::env::var_os("FOLKMOOT_RENEW_GOLDEN").is_some();
    let mut expected = BTreeSet::new();
    for preset in PRESETS {
        let rules = (preset.rules)();
        let mut verdicts = 0;
        for verdict in VERDICTS {
            let Some(value) = written(&rules, verdict) else {
                continue;
            };
            verdicts += 1;
            let path = folder().join(preset.key).join(format!("{verdict}.json"));
            let text = format!("{}\n", serde_json::to_string_pretty(&value).unwrap());
            if renew {
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(&path, &text).unwrap();
            }
            let golden = fs::read_to_string(&path)
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            assert_eq!(golden, text, "{} {verdict}", preset.key);
            expected.insert(path);
        }
        // Every set can adopt something, refuse it, and have it taken back.
        assert!(verdicts >= 3, "{}", preset.key);
    }
    let mut there = BTreeSet::new();
    for preset in fs::read_dir(folder()).unwrap() {
        for file in fs::read_dir(preset.unwrap().path()).unwrap() {
            there.insert(file.unwrap().path());
        }
    }
    assert_eq!(there, expected, "a golden file that nothing comes to");
}

#[test]
fn every_verdict_is_in_some_golden_file() {
    for verdict in VERDICTS {
        let mut presets = PRESETS.iter().map(|preset| (preset.rules)());
        let reached = presets.any(|rules| written(&rules, verdict).is_some());
        // Nobody's charter but one with a tie rule can end in a tie, and no preset has one.
        assert_eq!(reached, verdict != "tied", "{verdict}");
    }
}
