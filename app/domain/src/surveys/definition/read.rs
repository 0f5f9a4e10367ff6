//! Reading a definition from its JSON.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::{
    Definition, LARGEST_DEFINITION, MOST_PROBLEMS, Problem, Severity, elements,
    fields::{Fields, Gathered},
    logic, order, references,
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
    if gathered.problems.len() > MOST_PROBLEMS {
        // Errors first: a warning must not push out why it is refused.
        let (mut errors, warnings): (Vec<_>, Vec<_>) = gathered
            .problems
            .into_iter()
            .partition(|problem| problem.severity == Severity::Error);
        errors.extend(warnings);
        errors.truncate(MOST_PROBLEMS);
        gathered.problems = errors;
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
    let description = fields.text("description", gathered);
    let thanks = fields.text("completedHtml", gathered);
    if thanks.fallback.contains(['<', '&']) {
        gathered.error("completedHtml", "surveys-problem-plain-only");
    }
    // Everything hidden is dropped at completion and nothing before: the default of SurveyJS.
    fields.only("clearInvisibleValues", &["onComplete", "true"], gathered);
    let pages = match (
        fields.list("pages", gathered),
        fields.list("elements", gathered),
    ) {
        (Some(pages), None) if !pages.is_empty() => elements::pages(pages, gathered),
        (None, Some(items)) if !items.is_empty() => elements::single_page(items, gathered),
        _ => {
            gathered.error("pages", "surveys-problem-no-pages");
            return None;
        }
    };
    let calculated = fields
        .list("calculatedValues", gathered)
        .unwrap_or_default();
    let calculated = logic::calculated(calculated, gathered);
    let triggers = fields.list("triggers", gathered).unwrap_or_default();
    let triggers = logic::triggers(triggers, &pages, gathered);
    fields.finish(gathered);
    // Collecting into a set would link a sort into the browser's bundle; so would it everywhere in this module.
    let mut languages = BTreeSet::from([gathered.language]);
    for (_, text) in &gathered.texts {
        for (language, _) in &text.translations {
            languages.insert(*language);
        }
    }
    let mut definition = Definition {
        title,
        description,
        thanks,
        language: gathered.language,
        languages,
        pages,
        elements: gathered.position,
        calculated,
        triggers,
        order: Vec::new(),
    };
    definition.order = order::order(&definition, gathered);
    Some(definition)
}
