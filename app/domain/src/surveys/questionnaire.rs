//! Versions of a questionnaire: a draft that may change, and what was fielded and may not.

use sha2::{Digest, Sha256};

use super::definition::{Definition, Problem, Severity, in_one_language, read, read_accepted};
use crate::{canonical::canonical_json, language::Language};

/// A definition without errors that nobody has answered yet.
#[derive(Debug, Clone, PartialEq)]
pub struct DraftSurvey {
    definition: Definition,
    warnings: Vec<Problem>,
    document: Vec<u8>,
}

/// A questionnaire in the field: its bytes are on the record by their digest and never change.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldedSurvey {
    definition: Definition,
    document: Vec<u8>,
    digest: String,
}

/// What is wrong with a questionnaire that has no title: elsewhere it may do without, here it would be a nameless line in
/// a list.
pub fn untitled(definition: &Definition) -> Option<Problem> {
    definition.title.is_empty().then(|| Problem {
        severity: Severity::Error,
        path: "title".to_owned(),
        message: "surveys-problem-missing".into(),
        arguments: vec![("name".into(), "title".to_owned())],
    })
}

impl DraftSurvey {
    /// Reads what an author has uploaded.
    ///
    /// # Errors
    /// All problems, warnings among them, when at least one is an error.
    pub fn read(json: &str) -> Result<Self, Vec<Problem>> {
        let mut reading = read(json);
        if let Some(problem) = reading.definition.as_ref().and_then(untitled) {
            reading.definition = None;
            reading.problems.push(problem);
        }
        let document = serde_json::from_str::<serde_json::Value>(json)
            .and_then(|document| canonical_json(&document));
        match (reading.definition, document) {
            (Some(definition), Ok(document)) => Ok(Self {
                definition,
                warnings: reading.problems,
                document,
            }),
            _ => Err(reading.problems),
        }
    }

    /// The definition.
    pub fn definition(&self) -> &Definition {
        &self.definition
    }

    /// What the author should know before fielding it.
    pub fn warnings(&self) -> &[Problem] {
        &self.warnings
    }

    /// The canonical JSON of the definition: what is stored.
    pub fn document(&self) -> &[u8] {
        &self.document
    }

    /// The questionnaire as it goes into the field.
    pub fn field(self) -> FieldedSurvey {
        FieldedSurvey {
            digest: questionnaire_digest(&self.document),
            definition: self.definition,
            document: self.document,
        }
    }
}

impl FieldedSurvey {
    /// Loads a stored questionnaire; `None` when these are not the bytes that were fielded under this digest.
    pub fn load(document: Vec<u8>, digest: &str) -> Option<Self> {
        if questionnaire_digest(&document) != digest {
            return None;
        }
        let reading = read(std::str::from_utf8(&document).ok()?);
        let errors = |problem: &Problem| problem.severity == Severity::Error;
        debug_assert!(!reading.problems.iter().any(errors) || reading.definition.is_none());
        Some(Self {
            definition: reading.definition?,
            document,
            digest: digest.to_owned(),
        })
    }

    /// The definition.
    pub fn definition(&self) -> &Definition {
        &self.definition
    }

    /// The definition with every text in one language alone: what a page sends to the browser.
    pub fn in_language(&self, language: Language) -> Definition {
        serde_json::from_slice(&self.document)
            .ok()
            .and_then(|document| read_accepted(&in_one_language(&document, language)))
            .unwrap_or_else(|| self.definition.clone())
    }

    /// The canonical JSON of the definition.
    pub fn document(&self) -> &[u8] {
        &self.document
    }

    /// SHA-256 of the canonical JSON, in lower-case hexadecimal.
    pub fn digest(&self) -> &str {
        &self.digest
    }
}

/// SHA-256 of a questionnaire's canonical JSON, in lower-case hexadecimal.
pub fn questionnaire_digest(document: &[u8]) -> String {
    use std::fmt::Write as _;
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(document) {
        // Writing to a String can't fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::surveys::check::{self, Limits, check_document, check_draft};

    #[test]
    fn a_survey_without_a_title_is_refused_at_its_title() {
        for title in ["", r#""title": "", "#] {
            let json = format!(r#"{{{title}"elements": [{{"type": "boolean", "name": "tea"}}]}}"#);
            let problems = DraftSurvey::read(&json).unwrap_err();
            let errors: Vec<_> = problems
                .iter()
                .filter(|problem| problem.severity == Severity::Error)
                .map(|problem| (problem.path.as_str(), problem.message.as_ref()))
                .collect();
            assert_eq!(errors, [("title", "surveys-problem-missing")]);
            let errors = |report: check::Report| {
                let mut findings = report.findings.into_iter();
                findings.any(|finding| finding.severity == check::Severity::Error)
            };
            let (languages, limits) = (BTreeSet::new(), Limits::default());
            assert!(errors(check_draft(&json, &languages, &limits)));
            // A questionnaire in a file may do without.
            assert!(!errors(check_document(&json, &languages, &limits)));
        }
        assert!(
            DraftSurvey::read(
                r#"{"title": "Tea", "elements": [{"type": "boolean", "name": "tea"}]}"#
            )
            .is_ok()
        );
    }
}
