//! Rules and counts against a real charter and real votes.

use serde_json::Value;

use super::*;
use crate::fixtures::files;

/// One blank for any white space, so that line breaks make no difference.
fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The sentences of all clauses in a set, found in its JSON so that none is forgotten.
fn clauses(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            if let (Some(Value::String(_)), Some(Value::String(text))) =
                (members.get("place"), members.get("text"))
            {
                found.insert(text.clone());
            }
            members.values().for_each(|value| clauses(value, found));
        }
        Value::Array(items) => items.iter().for_each(|value| clauses(value, found)),
        _ => {}
    }
}

#[test]
fn every_clause_of_a_preset_stands_word_for_word_in_its_charter() {
    for (key, file, least) in [
        ("linux-foundation", "omi-technical-charter.md", 8),
        ("cncf", "cncf-charter.md", 7),
        ("cncf-board", "cncf-charter.md", 1),
        ("oqs", "oqs-voting-procedure.md", 6),
        ("jupyter", "jupyter-decision-making.md", 4),
        ("python", "pep-0013.txt", 4),
        ("python-core-team", "pep-0013.txt", 4),
        ("node", "node-tsc-charter.md", 4),
        ("openssf", "openssf-tac-decision-process.md", 13),
    ] {
        let Some(charters) = files("charters", file) else {
            return;
        };
        // A quotation in Markdown has its mark at the beginning of a line.
        let charter = in_one_line(&charters[0].1.replace("\n> ", "\n"));
        let rules = presets::named(key).unwrap();
        assert!(!rules.source.as_ref().unwrap().unverified);
        let mut found = BTreeSet::new();
        clauses(&serde_json::to_value(&rules).unwrap(), &mut found);
        assert_eq!(found.len(), least, "{key}: {found:#?}");
        for clause in found {
            let clause = in_one_line(&clause);
            assert!(
                charter.contains(&clause),
                "{key}: not in the charter: {clause}"
            );
        }
    }
}

#[test]
fn a_preset_whose_text_was_not_read_says_so_at_every_clause() {
    let mut unverified = Vec::new();
    for preset in presets::PRESETS {
        let rules = (preset.rules)();
        assert_eq!(
            preset.text.is_none(),
            rules.source.as_ref().unwrap().unverified,
            "{}",
            preset.key
        );
        if rules.source.as_ref().unwrap().unverified {
            unverified.push(preset.key);
            let json = serde_json::to_string(&rules).unwrap();
            let places = json.matches("\"place\":").count();
            assert_eq!(
                places,
                json.matches("\"place\":\"from a summary, unverified\"")
                    .count()
            );
        }
    }
    assert_eq!(unverified, ["kubernetes", "rust", "graphql", "finos"]);
}

/// Yes, no and abstentions of a vote on one question; nothing for a vote between several.
fn on_one_question(vote: &Value) -> Option<[usize; 3]> {
    let mut counted = [0; 3];
    for choice in vote["votes"].as_object()?.values() {
        match choice.as_i64()? {
            1 => counted[0] += 1,
            -1 => counted[1] += 1,
            _ => counted[2] += 1,
        }
    }
    Some(counted)
}

#[test]
fn recorded_votes_come_out_as_recorded_when_abstentions_leave_the_majority() {
    let Some(votes) = files("elections/node-tsc", ".json") else {
        return;
    };
    let mut decided_by_the_reading = Vec::new();
    let mut counted = 0;
    for (name, text) in votes {
        let vote: Value = serde_json::from_str(&text).unwrap();
        let Some([yes, no, abstain]) = on_one_question(&vote) else {
            continue;
        };
        counted += 1;
        let size = u32::try_from(yes + no + abstain).unwrap();
        let verdict = |reading| {
            let rule = rule(reading, Matter::Ordinary, Mode::Meeting);
            let outcome = count(size, &ballots(yes, no, abstain, 0), 0, &rule);
            outcome.verdict.name()
        };
        let recorded = match vote["outcome"].as_str().unwrap() {
            "Yes" => "passed",
            _ => "failed",
        };
        assert_eq!(verdict(Abstention::B), recorded, "{name}");
        if verdict(Abstention::A) != recorded {
            decided_by_the_reading.push((name, [yes, no, abstain]));
        }
    }
    assert!(counted >= 8, "{counted} votes on one question");
    // 9 of 11 is a majority, 9 of 18 is none: this is why a body has to say which reading it follows.
    assert_eq!(
        decided_by_the_reading,
        [("2022-04-11-1.json".to_owned(), [9, 2, 7])]
    );
}
