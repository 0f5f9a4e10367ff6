//! What the checker has to say.

use std::{borrow::Cow, collections::BTreeMap};

use serde::{Deserialize, Serialize};

use super::{
    AnsweringTime, Limits, Readability,
    logic::Logic,
    plan::{Condition, Plan},
};
use crate::{
    language::Language,
    surveys::{Answers, definition},
};

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The questionnaire can't go into the field so.
    Error,
    /// The author should look at it and say that it is meant so.
    Warning,
    /// Worth knowing.
    Note,
}

impl Severity {
    /// The fixed word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// One thing that was found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// How much it weighs.
    pub severity: Severity,
    /// The Fluent key of the sentence; without its prefix it is the [code](Self::code).
    pub message: Cow<'static, str>,
    /// Where: `pages[1].elements[0].visibleIf`; empty for the document as a whole.
    pub path: String,
    /// The name of the question, panel or page it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// The expression it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expression: Option<String>,
    /// Answers that show it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub witness: Option<Answers>,
    /// Values the sentence needs, by the name of the variable.
    pub arguments: Vec<(Cow<'static, str>, String)>,
}

impl Finding {
    pub(super) fn new(severity: Severity, message: &'static str, path: impl Into<String>) -> Self {
        Self {
            severity,
            message: message.into(),
            path: path.into(),
            question: None,
            expression: None,
            witness: None,
            arguments: Vec::new(),
        }
    }

    pub(super) fn about(mut self, name: &str) -> Self {
        self.question = Some(name.to_owned());
        self
    }

    pub(super) fn saying(mut self, expression: impl ToString) -> Self {
        self.expression = Some(expression.to_string());
        self
    }

    pub(super) fn shown_by(mut self, witness: Option<Answers>) -> Self {
        self.witness = witness;
        self
    }

    pub(super) fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.arguments.push((name.into(), value.to_string()));
        self
    }

    /// A short word for the kind of finding: `condition-never`, `duplicate-name`.
    pub fn code(&self) -> &str {
        let message = self.message.as_ref();
        ["surveys-check-", "surveys-problem-"]
            .into_iter()
            .find_map(|prefix| message.strip_prefix(prefix))
            .unwrap_or(message)
    }
}

impl From<definition::Problem> for Finding {
    fn from(problem: definition::Problem) -> Self {
        Self {
            severity: match problem.severity {
                definition::Severity::Error => Severity::Error,
                definition::Severity::Warning => Severity::Warning,
            },
            message: problem.message,
            path: problem.path,
            question: None,
            expression: None,
            witness: None,
            arguments: problem.arguments,
        }
    }
}

/// Everything that was found and measured.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Report {
    /// What was found, in the order of the document.
    pub findings: Vec<Finding>,
    /// How many findings were left out.
    pub left_out: usize,
    /// How many conditions there are.
    pub conditions: usize,
    /// How many of them were decided; the others are among the findings as not decided.
    pub decided: usize,
    /// How long answering takes, by language.
    pub times: BTreeMap<Language, AnsweringTime>,
    /// How hard the texts are to read, by language.
    pub readability: BTreeMap<Language, Readability>,
}

impl Report {
    /// How many findings have this severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.findings
            .iter()
            .filter(|finding| finding.severity == severity)
            .count()
    }

    /// Whether nothing stands in the way of fielding.
    pub fn is_sound(&self) -> bool {
        self.count(Severity::Error) == 0
    }

    pub(super) fn put_first(&mut self, mut findings: Vec<Finding>) {
        findings.append(&mut self.findings);
        self.findings = findings;
    }
}

pub(super) fn finish(
    mut findings: Vec<Finding>,
    logic: &Logic,
    times: BTreeMap<Language, AnsweringTime>,
    readability: BTreeMap<Language, Readability>,
    limits: &Limits,
) -> Report {
    // What weighs most is kept when there is too much of it.
    findings.sort_by_key(|finding| finding.severity);
    let left_out = findings.len().saturating_sub(limits.findings);
    findings.truncate(limits.findings);
    findings.sort_by(|one, other| place(&one.path).cmp(&place(&other.path)));
    Report {
        findings,
        left_out,
        conditions: logic.conditions,
        decided: logic.decided,
        times,
        readability,
    }
}

/// A path by which findings are put into the order of the document: its numbers count as numbers.
fn place(path: &str) -> Vec<(usize, &str)> {
    path.split(['.', '['])
        .map(|piece| {
            piece
                .strip_suffix(']')
                .and_then(|number| number.parse().ok())
                .map_or((0, piece), |number| (number, ""))
        })
        .collect()
}

impl Plan<'_> {
    /// A finding about a condition, where it was written.
    pub(super) fn finding_at(
        &self,
        condition: &Condition<'_>,
        severity: Severity,
        message: &'static str,
    ) -> Finding {
        let finding = self.finding(condition.item, severity, message, &condition.property);
        match condition.written {
            Some(written) => finding.saying(written),
            None => finding,
        }
    }

    /// A finding about an element of the plan.
    pub(super) fn finding(
        &self,
        item: usize,
        severity: Severity,
        message: &'static str,
        property: &str,
    ) -> Finding {
        match self.items.get(item) {
            None => Finding::new(severity, message, ""),
            Some(item) if property.is_empty() => {
                Finding::new(severity, message, item.path.clone()).about(item.name)
            }
            Some(item) => Finding::new(severity, message, format!("{}.{property}", item.path))
                .about(item.name),
        }
    }
}
