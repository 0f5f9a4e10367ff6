//! Translating a questionnaire text by text: a translator's page is one step that can be taken back. Only what was typed
//! is changed, and nobody's work is overwritten unseen.

use std::collections::BTreeMap;

use folkmoot_domain::{
    accounts::Viewer,
    forms::FieldError,
    language::Language,
    surveys::{
        authoring::Edit,
        definition::{Problem, Severity, read_document},
        translations::{Clash, Entry, Settled, Text, completion, settle, texts, with_translations},
    },
};
use serde_json::Value as Json;

use super::{Edits, Table, require_manager};
use crate::{Refusal, Services};

/// What came of a translator's page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Translated {
    /// How many texts were saved.
    pub saved: usize,
    /// The newest revision: the step that saved them.
    pub revision: i64,
    /// Texts that somebody else has changed meanwhile: not saved.
    pub clashes: Vec<Clash>,
    /// Texts that a questionnaire can't hold, with the reason: not saved.
    pub refused: Vec<(Entry, FieldError)>,
}

/// Saves what was typed into a page of texts, or read from a translator's file.
///
/// Each text is compared with what the translator saw of it, so that a page may be of any age, and others may have
/// edited the questionnaire meanwhile.
pub async fn translate(
    services: &Services,
    actor: &Viewer,
    slug: &str,
    language: Language,
    entries: Vec<Entry>,
) -> Result<Translated, Refusal> {
    require_manager(actor)?;
    let (services, slug, actor) = (services.clone(), slug.to_owned(), actor.id);
    let store = services.store.clone();
    store
        .write(move |tx| {
            Box::pin(async move {
                let mut table = Table::taken(tx, &slug).await?;
                require_translatable(&table, language)?;
                let texts = texts(table.document.json());
                let settled = settle(&texts, language, entries.clone());
                let Settled {
                    mut changes,
                    clashes,
                } = settled;
                let refused = refused(&texts, table.document.json(), language, &changes);
                for (place, _) in &refused {
                    changes.remove(place);
                }
                let saved = changes.len();
                if saved > 0 {
                    let edits = of(&table, language, changes);
                    table.edit(tx, &services, actor, &edits).await?;
                }
                Ok(Translated {
                    saved,
                    revision: table.revision,
                    clashes,
                    refused: with_entries(refused, &entries),
                })
            })
        })
        .await
}

/// Takes all texts of a language out, unless others have translated meanwhile; gives how many there were, and the
/// revision of the step.
pub async fn remove_language(
    services: &Services,
    actor: &Viewer,
    slug: &str,
    language: Language,
    revision: i64,
) -> Result<(usize, i64), Refusal> {
    require_manager(actor)?;
    let (services, slug, actor) = (services.clone(), slug.to_owned(), actor.id);
    let store = services.store.clone();
    store
        .write(move |tx| {
            Box::pin(async move {
                let mut table = Table::taken(tx, &slug).await?;
                require_translatable(&table, language)?;
                let texts = texts(table.document.json());
                let count = completion(&texts, language).translated;
                let translated = texts
                    .into_iter()
                    .filter(|text| text.translations.contains_key(&language));
                let changes = translated.map(|text| (text.place, String::new())).collect();
                let mut edits = of(&table, language, changes);
                edits.revision = revision;
                if !table.clash(tx, &edits).await?.is_empty() {
                    return Err(Refusal::Conflict("translations-conflict-changed"));
                }
                table.edit(tx, &services, actor, &edits).await?;
                Ok((count, table.revision))
            })
        })
        .await
}

fn require_translatable(table: &Table, language: Language) -> Result<(), Refusal> {
    if language == table.document.language() {
        return Err(Refusal::NotFound);
    }
    table.require_in_work("translations-conflict-not-in-work")
}

/// The edit of a table's newest document.
fn of(table: &Table, language: Language, texts: BTreeMap<String, String>) -> Edits {
    Edits {
        revision: table.revision,
        edits: vec![Edit::Translate { language, texts }],
        typing: false,
    }
}

/// The changed texts that the reader of questionnaires refuses, by place; what is wrong without them is no reason.
fn refused(
    texts: &[Text],
    document: &Json,
    language: Language,
    changes: &BTreeMap<String, String>,
) -> Vec<(String, FieldError)> {
    if changes.is_empty() {
        return Vec::new();
    }
    let errors = |document: &Json| -> Vec<Problem> {
        let mut problems = read_document(document).problems;
        problems.retain(|problem| problem.severity == Severity::Error);
        problems
    };
    let before = errors(document);
    let mut refused: BTreeMap<String, FieldError> = BTreeMap::new();
    for problem in errors(&with_translations(document, language, changes)) {
        let text = texts.iter().find(|text| {
            let inside = problem.path.strip_prefix(&text.path);
            changes.contains_key(&text.place)
                && inside.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        });
        if let Some(text) = text.filter(|_| !before.contains(&problem)) {
            refused.entry(text.place.clone()).or_insert(FieldError {
                field: text.place.clone().into(),
                message: problem.message,
                arguments: problem.arguments,
            });
        }
    }
    refused.into_iter().collect()
}

fn with_entries(refused: Vec<(String, FieldError)>, entries: &[Entry]) -> Vec<(Entry, FieldError)> {
    refused
        .into_iter()
        .filter_map(|(place, error)| {
            let entry = entries.iter().find(|entry| entry.place == place)?;
            Some((entry.clone(), error))
        })
        .collect()
}
