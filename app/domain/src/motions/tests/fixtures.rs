//! Rules and counts against a real charter and real votes.

use serde_json::Value;

use super::*;
use crate::fixtures::files;

/// One blank for any white space, so that line breaks make no difference.
fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_clause_of_the_base_rules_stands_word_for_word_in_the_charter() {
    let Some(charters) = files("charters", "omi-technical-charter.md") else {
        return;
    };
    let charter = in_one_line(&charters[0].1);
    let rules = presets::linux_foundation_base();
    let mut clauses: Vec<String> = rules
        .decisions
        .iter()
        .flat_map(|decision| {
            let quorum = decision.quorum.as_ref().map(|quorum| &quorum.clause);
            let approval = decision.approval.as_ref().map(|approval| &approval.clause);
            [Some(&decision.threshold.clause), quorum, approval]
        })
        .flatten()
        .chain(
            rules
                .escalation
                .as_ref()
                .map(|escalation| &escalation.clause),
        )
        .map(|clause| clause.text.clone())
        .collect();
    clauses.sort();
    clauses.dedup();
    assert!(clauses.len() >= 7, "{clauses:#?}");
    for clause in clauses {
        assert!(charter.contains(&clause), "not in the charter: {clause}");
    }
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
