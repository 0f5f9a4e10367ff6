//! The printed arithmetic, as stored and as sent by the JSON interface.

use super::*;

fn printed(outcome: &Outcome) -> serde_json::Value {
    let mut value = serde_json::to_value(outcome).unwrap();
    // The clauses' sentences are long; where they stand is enough here.
    for step in value["steps"].as_array_mut().unwrap() {
        if let Some(clause) = step.get_mut("clause") {
            *clause = clause["place"].clone();
        }
    }
    value
}

#[test]
fn a_meeting_with_quorum_that_adopts() {
    let rule = rule(Abstention::A, Matter::Ordinary, Mode::Meeting);
    let outcome = count(8, &ballots(4, 1, 0, 1), 1, &rule);
    assert_eq!(
        printed(&outcome),
        serde_json::json!({
            "verdict": "passed",
            "tally": {
                "eligible": 8, "present": 6, "yes": 4, "no": 1, "abstain": 0, "recused": 1, "silent": 2
            },
            "steps": [
                { "step": "recusals", "recused": 1, "in_all_members": true, "ours": true },
                {
                    "step": "quorum", "counts": "present", "counted": 6, "base": 8,
                    "abstentions_left_out": 0, "share": { "ratio": "1/2", "strict": false },
                    "needed": 4, "met": true, "clause": "TSC Voting, point 1"
                },
                {
                    "step": "majority", "yes": 4, "of": "present", "base": 6, "abstentions_left_out": 0,
                    "share": { "ratio": "1/2", "strict": true }, "needed": 4, "reached": true,
                    "clause": "TSC Voting, point 2"
                }
            ]
        })
    );
}

#[test]
fn two_thirds_missed_by_one() {
    let rule = rule(Abstention::A, Matter::LicenceException, Mode::Electronic);
    let outcome = count(8, &ballots(5, 2, 1, 0), 0, &rule);
    assert_eq!(
        printed(&outcome),
        serde_json::json!({
            "verdict": "failed",
            "tally": {
                "eligible": 8, "present": 8, "yes": 5, "no": 2, "abstain": 1, "recused": 0, "silent": 0
            },
            "steps": [
                { "step": "no-quorum-asked" },
                {
                    "step": "majority", "yes": 5, "of": "eligible", "base": 8, "abstentions_left_out": 0,
                    "share": { "ratio": "2/3", "strict": false }, "needed": 6, "reached": false,
                    "clause": "Intellectual Property Policy (7.c)"
                }
            ]
        })
    );
}

#[test]
fn an_amendment_waits_for_its_approval() {
    let rule = rule(Abstention::A, Matter::CharterAmendment, Mode::Electronic);
    let printed = printed(&count(3, &ballots(2, 1, 0, 0), 0, &rule));
    assert_eq!(printed["verdict"], "passed-subject-to-approval");
    assert_eq!(printed["by"], "LF Projects");
    assert_eq!(
        printed["steps"][2],
        serde_json::json!({ "step": "approval", "by": "LF Projects", "clause": "Amendments (8.a)" })
    );
}
