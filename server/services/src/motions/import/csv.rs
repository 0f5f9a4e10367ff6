//! Past decisions as rows: one for each vote that was cast, the question on the first row of its decision.

use std::collections::BTreeMap;

use folkmoot_domain::{
    bodies::{exchange::read_handle, read_day},
    motions::{
        Choice,
        imported::{Format, PastDecision, Recorded},
    },
};

use super::{MOST_DECISIONS, Unreadable, node::adopted};

const COLUMNS: [&str; 7] = [
    "decision", "date", "question", "links", "outcome", "voter", "vote",
];

/// Reads the decisions in the order of the file.
pub(super) fn read(text: &str, name: &str, digest: &str) -> Result<Vec<PastDecision>, Unreadable> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let headers = reader
        .headers()
        .map_err(|error| Unreadable(error.to_string()))?
        .clone();
    let place = |column: &str| {
        headers
            .iter()
            .position(|header| header.trim().eq_ignore_ascii_case(column))
    };
    let mut places = [0; COLUMNS.len()];
    for (slot, column) in places.iter_mut().zip(COLUMNS) {
        *slot = place(column).ok_or_else(|| {
            Unreadable(format!(
                "the first line has no column {column:?}; it takes {}",
                COLUMNS.join(", ")
            ))
        })?;
    }
    let mut decisions: Vec<PastDecision> = Vec::new();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for row in reader.records() {
        let row = row.map_err(|error| Unreadable(error.to_string()))?;
        let line = row.position().map_or(0, csv::Position::line);
        let wrong = |what: String| Unreadable(format!("line {line}: {what}"));
        let [decision, date, question, links, outcome, voter, vote] =
            places.map(|place| row.get(place).unwrap_or_default().trim());
        let number = if let Some(number) = known.get(decision) {
            *number
        } else {
            let day = read_day(date, "date", &mut Vec::new())
                .ok_or_else(|| wrong(format!("{date:?} is no day such as 2026-07-31")))?;
            decisions.push(PastDecision {
                source: format!("{name}#{decision}"),
                format: Format::Csv,
                digest: digest.to_owned(),
                day,
                question: question.to_owned(),
                links: links.split_whitespace().map(str::to_owned).collect(),
                recorded: Recorded::Question {
                    adopted: adopted(outcome).map_err(|error| wrong(error.0))?,
                    word: outcome.to_owned(),
                },
                ballots: BTreeMap::new(),
            });
            if decisions.len() > MOST_DECISIONS {
                return Err(wrong(format!("more than {MOST_DECISIONS} decisions")));
            }
            known.insert(decision.to_owned(), decisions.len() - 1);
            decisions.len() - 1
        };
        let handle = read_handle(voter)
            .ok_or_else(|| wrong(format!("{voter:?} is no name that GitHub allows")))?;
        let choice = match vote.to_lowercase().as_str() {
            "yes" | "for" | "1" | "+1" => Choice::Yes,
            "no" | "against" | "-1" => Choice::No,
            "abstain" | "0" => Choice::Abstain,
            _ => return Err(wrong(format!("{vote:?} is none of yes, no and abstain"))),
        };
        if let Some(decision) = decisions.get_mut(number)
            && decision.ballots.insert(handle, Some(choice)).is_some()
        {
            return Err(wrong(format!("{voter} votes twice")));
        }
    }
    Ok(decisions)
}
