//! The votes of the Node.js committee: one JSON file for each, called after its day.

use std::collections::BTreeMap;

use folkmoot_domain::{
    bodies::exchange::read_handle,
    motions::{
        Choice,
        imported::{Format, PastDecision, Recorded},
    },
};
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::Value as Json;

use super::Unreadable;

#[derive(Deserialize)]
struct File {
    description: String,
    #[serde(default)]
    refs: Vec<String>,
    outcome: Json,
    votes: BTreeMap<String, Json>,
}

/// Reads a vote: 1 is for, 0 abstains, −1 is against; an object of scores is a vote between options.
pub(super) fn read(text: &str, name: &str, digest: String) -> Result<PastDecision, Unreadable> {
    let file: File = serde_json::from_str(text).map_err(|error| {
        Unreadable(format!(
            "it is no vote with description, outcome and votes: {error}"
        ))
    })?;
    let day = day_of(name)?;
    let mut ballots = BTreeMap::new();
    let mut options: Vec<String> = Vec::new();
    let several = file.votes.values().any(Json::is_object);
    for (written, vote) in file.votes {
        let handle = read_handle(&written)
            .ok_or_else(|| Unreadable(format!("{written:?} is no name that GitHub allows")))?;
        let choice = match &vote {
            Json::Object(scores) if several => {
                for option in scores.keys() {
                    if !options.contains(option) {
                        options.push(option.clone());
                    }
                }
                None
            }
            _ if several => {
                return Err(Unreadable(format!(
                    "{handle} votes on one question, others between options"
                )));
            }
            vote => Some(match vote.as_i64() {
                Some(1) => Choice::Yes,
                Some(0) => Choice::Abstain,
                Some(-1) => Choice::No,
                _ => {
                    return Err(Unreadable(format!(
                        "the vote of {handle} is none of 1, 0 and -1"
                    )));
                }
            }),
        };
        ballots.insert(handle, choice);
    }
    options.sort();
    let recorded = match &file.outcome {
        Json::String(word) if !several => Recorded::Question {
            adopted: adopted(word)?,
            word: word.clone(),
        },
        outcome => Recorded::Options {
            winners: winners(outcome).ok_or_else(|| {
                Unreadable("the outcome names no winner among the options".to_owned())
            })?,
            options,
        },
    };
    Ok(PastDecision {
        source: name.to_owned(),
        format: Format::Node,
        digest,
        day,
        question: file.description,
        links: file.refs,
        recorded,
        ballots,
    })
}

/// Whether a word says that something was adopted.
pub(super) fn adopted(word: &str) -> Result<bool, Unreadable> {
    match word.trim().to_lowercase().as_str() {
        "yes" | "passed" | "adopted" | "approved" | "accepted" => Ok(true),
        "no" | "failed" | "rejected" | "declined" => Ok(false),
        _ => Err(Unreadable(format!(
            "the outcome {word:?} is neither Yes nor No"
        ))),
    }
}

fn winners(outcome: &Json) -> Option<Vec<String>> {
    let named = match outcome {
        Json::Object(members) => members.get("winner(s)").or_else(|| members.get("winner"))?,
        other => other,
    };
    let winners: Vec<String> = match named {
        Json::String(winner) => vec![winner.clone()],
        Json::Array(winners) => winners
            .iter()
            .filter_map(|winner| winner.as_str().map(str::to_owned))
            .collect(),
        _ => Vec::new(),
    };
    (!winners.is_empty()).then_some(winners)
}

/// The day in a name such as `2022-04-11-1.json`.
fn day_of(name: &str) -> Result<Date, Unreadable> {
    let day = name
        .get(..10)
        .and_then(|day| folkmoot_domain::bodies::read_day(day, "day", &mut Vec::new()));
    day.ok_or_else(|| {
        Unreadable(format!(
            "the name {name:?} does not begin with the day, as in 2022-04-11-1.json"
        ))
    })
}
