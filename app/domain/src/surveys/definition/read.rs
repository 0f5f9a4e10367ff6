//! Reading a definition from its JSON.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::{
    Definition, LARGEST_DEFINITION, Problem, Severity, elements,
    fields::{Fields, Gathered},
    references,
};
use crate::language::Language;

/// What came of reading.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The definition; only when no problem is an error.
    pub definition: Option<Definition>,
    /// Everything that is wrong or worth knowing, in the order of the document.
    pub problems: Vec<Problem>,
}

/// Reads a definition and lists all its problems.
pub fn read(json: &str) -> Reading {
    let refuse = |problem| Reading {
        definition: None,
        problems: vec![problem],
    };
    if json.len() > LARGEST_DEFINITION {
        return refuse(
            Problem::error("", "surveys-problem-too-large")
                .with("limit", &LARGEST_DEFINITION.to_string()),
        );
    }
    if json.contains("\\u0000") || json.contains('\0') {
        return refuse(Problem::error("", "surveys-problem-nul"));
    }
    match serde_json::from_str(json) {
        Ok(document) => read_document(&document),
        Err(error) => refuse(
            Problem::error("", "surveys-problem-not-json")
                .with("line", &error.line().to_string())
                .with("column", &error.column().to_string()),
        ),
    }
}

/// Reads a definition from a JSON document that was read before.
pub fn read_document(document: &Json) -> Reading {
    let mut gathered = Gathered::default();
    let definition = definition_of(document, &mut gathered);
    if let Some(definition) = &definition {
        references::check(definition, &mut gathered);
    }
    let refused = gathered
        .problems
        .iter()
        .any(|problem| problem.severity == Severity::Error);
    Reading {
        definition: definition.filter(|_| !refused),
        problems: gathered.problems,
    }
}

/// Reads a definition that [`read`] has accepted before, without the checks over the whole.
///
/// The browser reads so what the server sends.
pub fn read_accepted(document: &Json) -> Option<Definition> {
    let mut gathered = Gathered::default();
    definition_of(document, &mut gathered)
}

fn definition_of(document: &Json, gathered: &mut Gathered) -> Option<Definition> {
    let mut fields = Fields::of(document, "", gathered)?;
    if let Some(tag) = fields.word("locale", gathered) {
        match Language::from_tag(tag) {
            Some(language) => gathered.language = language,
            None => gathered
                .problems
                .push(Problem::error("locale", "surveys-problem-language").with("tag", tag)),
        }
    }
    let title = fields.text("title", gathered);
    if title.is_empty() {
        gathered
            .problems
            .push(Problem::error("", "surveys-problem-missing").with("name", "title"));
    }
    let description = fields.text("description", gathered);
    let thanks = fields.text("completedHtml", gathered);
    if thanks.fallback.contains(['<', '&']) {
        gathered.error("completedHtml", "surveys-problem-plain-only");
    }
    // Everything hidden is dropped at completion and nothing before: the default of SurveyJS.
    let clearing = fields
        .word("clearInvisibleValues", gathered)
        .unwrap_or("onComplete");
    if clearing != "onComplete" {
        gathered.problems.push(
            Problem::error("clearInvisibleValues", "surveys-problem-unsupported-value")
                .with("value", clearing),
        );
    }
    let pages = match fields.list("pages", gathered) {
        Some(pages) if !pages.is_empty() => elements::pages(pages, gathered),
        _ => {
            gathered.error("pages", "surveys-problem-no-pages");
            return None;
        }
    };
    fields.finish(gathered);
    // Collecting into a set would link a sort into the browser's bundle; so would it everywhere in this module.
    let mut languages = BTreeSet::from([gathered.language]);
    for (_, text) in &gathered.texts {
        for (language, _) in &text.translations {
            languages.insert(*language);
        }
    }
    Some(Definition {
        title,
        description,
        thanks,
        language: gathered.language,
        languages,
        pages,
        elements: gathered.position,
    })
}
