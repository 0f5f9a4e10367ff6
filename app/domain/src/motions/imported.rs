//! Decisions that were taken elsewhere and come from a file: what the file says, and what is assumed to compute with it.

use std::collections::BTreeMap;

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use super::ballot::Choice;
use super::draft::TITLE_LENGTH;
use super::ratio::{Ratio, Share};
use super::reading::Person;
use super::rules::{
    Abstention, Clause, Common, Course, Decision, Matter, Mode, Rule, Rules, Threshold,
    ThresholdBase,
};
use crate::words::words;

words! {
    /// A format in which past decisions come.
    pub enum Format {
        /// One JSON file for each vote, as the Node.js committee keeps them.
        Node = "node",
        /// One row for each vote that was cast.
        Csv = "csv",
    }
}

/// What the file says came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recorded {
    /// Adopted, or not.
    Question {
        /// Adopted.
        adopted: bool,
        /// The word of the file.
        word: String,
    },
    /// A choice between several options.
    Options {
        /// What won.
        winners: Vec<String>,
        /// What there was to choose from.
        options: Vec<String>,
    },
}

impl Recorded {
    /// In the words of the file.
    pub fn words(&self) -> String {
        match self {
            Self::Question { word, .. } => word.clone(),
            Self::Options { winners, .. } => winners.join(", "),
        }
    }
}

/// A decision as a file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastDecision {
    /// The name of the file, with the decision's own name where it holds several.
    pub source: String,
    /// The format of the file.
    pub format: Format,
    /// The SHA-256 of the file, in hexadecimal digits.
    pub digest: String,
    /// The day of the vote.
    pub day: Date,
    /// The question.
    pub question: String,
    /// Where it was discussed.
    pub links: Vec<String>,
    /// What came of it.
    pub recorded: Recorded,
    /// Everybody listed, by the name on GitHub; with the vote where it is one of yes, no and abstain.
    pub ballots: BTreeMap<String, Option<Choice>>,
}

impl PastDecision {
    /// The question in one line.
    pub fn title(&self) -> String {
        let line = self
            .question
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        if line.chars().count() <= TITLE_LENGTH {
            return line;
        }
        let cut: String = line.chars().take(TITLE_LENGTH - 1).collect();
        format!("{cut}…")
    }

    /// The text of the motion, in Markdown: the question, the options with the one that was recorded as the winner, and
    /// where it was discussed.
    pub fn text(&self) -> String {
        let mut parts = vec![self.question.trim().to_owned()];
        if let Recorded::Options { winners, options } = &self.recorded {
            let list = |items: &[String]| -> String {
                let lines: Vec<String> = items.iter().map(|item| format!("- {item}")).collect();
                lines.join("\n")
            };
            parts.push(format!("Options:\n\n{}", list(options)));
            parts.push(format!("Recorded winner:\n\n{}", list(winners)));
            parts.push(format!("{} ballots were cast.", self.ballots.len()));
        }
        if !self.links.is_empty() {
            let lines: Vec<String> = self
                .links
                .iter()
                .map(|link| format!("- <{link}>"))
                .collect();
            parts.push(format!("Discussed at:\n\n{}", lines.join("\n")));
        }
        parts.join("\n\n")
    }
}

/// Where an imported decision comes from, as its page says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Imported {
    /// The format of the file.
    pub format: Format,
    /// The name of the file, with the decision's own name where it holds several.
    pub source: String,
    /// The SHA-256 of the file, in hexadecimal digits.
    pub digest: String,
    /// What the file says came of it.
    pub recorded: String,
    /// Whether the outcome was computed here from the votes; otherwise it is only what was recorded.
    pub computed: bool,
    /// When it was imported.
    pub imported_at: Timestamp,
    /// By whom.
    pub imported_by: Person,
}

/// Where the clause of [`assumed_rule`] stands: in no charter.
pub const ASSUMED: &str = "Assumed at the import";

/// The rule that imported votes on one question are computed with: more than half of those who said yes or no.
///
/// No file says by which rule its votes were counted, so this is an assumption, and its clause says so. It is the only
/// reading under which the published votes of the Node.js committee come out as they were recorded.
pub fn assumed_rule() -> Rule {
    let decision = Decision {
        matter: Matter::Ordinary,
        mode: Mode::Electronic,
        variant: None,
        abstention: None,
        quorum: None,
        participation: None,
        threshold: Some(Threshold {
            share: Share::more_than(Ratio::HALF),
            base: ThresholdBase::CastWithoutAbstentions,
            per_class: false,
            classes: None,
            clause: Clause {
                place: ASSUMED.to_owned(),
                text: "The file does not say by which rule the votes were counted. Assumed: everybody listed made up \
                       the electorate, and more than half of the votes cast, abstentions left out, decided."
                    .to_owned(),
                ..Clause::default()
            },
        }),
        later: None,
        approvals: None,
        approval: None,
        joint: None,
        course: Course::default(),
    };
    let rules = Rules {
        name: "Imported votes".to_owned(),
        source: None,
        from: None,
        until: None,
        common: Common {
            abstention: Abstention::B,
            abstention_ours: true,
            ..Common::default()
        },
        decisions: Vec::new(),
        inactivity: Vec::new(),
        terms: None,
    };
    rules.rule(&decision)
}
