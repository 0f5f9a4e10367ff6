//! Translating a questionnaire text by text: only what was typed is changed, and nobody's work is overwritten unseen.

use std::collections::BTreeMap;

use folkmoot_domain::{
    accounts::Viewer,
    forms::FieldError,
    language::Language,
    surveys::{
        catalogue::{State, Survey},
        definition::{Severity, read_document},
        settings::UploadEntry,
        translations::{
            Clash, Entry, Settled, Text, Translations, completion, own_language, settle, texts,
            with_translations, without_language,
        },
    },
};
use folkmoot_store::surveys as store;
use serde_json::Value as Json;

use super::{comments, replace, require_manager};
use crate::{Refusal, Services};

/// How often saving is begun anew because somebody else was faster.
const TRIES: usize = 3;

/// What came of a translator's page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Translated {
    /// How many texts were saved.
    pub saved: usize,
    /// Texts that somebody else has changed meanwhile: not saved.
    pub clashes: Vec<Clash>,
    /// Texts that a questionnaire can't hold, with the reason: not saved.
    pub refused: Vec<(Entry, FieldError)>,
}

/// The texts of the questionnaire that is being prepared, or else of the one in the field.
pub async fn translations(
    services: &Services,
    actor: &Viewer,
    slug: &str,
) -> Result<Translations, Refusal> {
    require_manager(actor)?;
    Ok(load(services, slug).await?.0)
}

/// Saves what was typed into a page of texts.
pub async fn translate(
    services: &Services,
    actor: &Viewer,
    slug: &str,
    language: Language,
    entries: Vec<Entry>,
) -> Result<Translated, Refusal> {
    require_manager(actor)?;
    let mut left = TRIES;
    loop {
        let (found, document) = in_work(services, slug, language).await?;
        let Settled {
            mut changes,
            clashes,
        } = settle(&found.texts, language, entries.clone());
        let refused = refused(&found.texts, &document, language, &changes);
        for (place, _) in &refused {
            changes.remove(place);
        }
        let translated = Translated {
            saved: changes.len(),
            clashes,
            refused: with_entries(refused, &entries),
        };
        if changes.is_empty() {
            return Ok(translated);
        }
        let document = with_translations(&document, language, &changes);
        match keep(services, actor, &found.survey, &document).await {
            Err(Refusal::Conflict(_)) if left > 1 => left -= 1,
            kept => return kept.map(|_| translated),
        }
    }
}

/// Takes all texts of a language out; gives how many there were.
pub async fn remove_language(
    services: &Services,
    actor: &Viewer,
    slug: &str,
    language: Language,
    revision: i64,
) -> Result<usize, Refusal> {
    require_manager(actor)?;
    let (found, document) = in_work(services, slug, language).await?;
    if found.survey.revision != revision {
        return Err(Refusal::Conflict("surveys-manage-conflict-changed"));
    }
    let count = completion(&found.texts, language).translated;
    let document = without_language(&document, language);
    keep(services, actor, &found.survey, &document).await?;
    Ok(count)
}

pub(super) async fn load(services: &Services, slug: &str) -> Result<(Translations, Json), Refusal> {
    let slug = slug.to_owned();
    let (survey, stored, comments) = services
        .store
        .read(move |tx| {
            Box::pin(async move {
                let survey = store::by_slug(tx, &slug).await?.ok_or(Refusal::NotFound)?;
                let stored = store::version_in_work(tx, survey.id).await?;
                let comments = comments::of_version(tx, stored.version.id).await?;
                Ok::<_, Refusal>((survey, stored, comments))
            })
        })
        .await?;
    let document: Json =
        serde_json::from_slice(&stored.definition).map_err(|_| super::damaged())?;
    let translations = Translations {
        in_work: survey.state != State::Closed && stored.version.fielded_at.is_none(),
        own: own_language(&document),
        texts: texts(&document),
        comments,
        survey,
    };
    Ok((translations, document))
}

/// The questionnaire that can be translated into a language that is not its own.
async fn in_work(
    services: &Services,
    slug: &str,
    language: Language,
) -> Result<(Translations, Json), Refusal> {
    let (found, document) = load(services, slug).await?;
    if language == found.own {
        return Err(Refusal::NotFound);
    }
    if !found.in_work {
        return Err(Refusal::Conflict("translations-conflict-not-in-work"));
    }
    Ok((found, document))
}

/// The changed texts that the reader of questionnaires refuses, by place.
fn refused(
    texts: &[Text],
    document: &Json,
    language: Language,
    changes: &BTreeMap<String, String>,
) -> Vec<(String, FieldError)> {
    let problems = read_document(&with_translations(document, language, changes)).problems;
    let errors = problems
        .into_iter()
        .filter(|problem| problem.severity == Severity::Error);
    let mut refused: BTreeMap<String, FieldError> = BTreeMap::new();
    for problem in errors {
        let text = texts.iter().find(|text| {
            let inside = problem.path.strip_prefix(&text.path);
            changes.contains_key(&text.place)
                && inside.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        });
        if let Some(text) = text {
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

/// Keeps the questionnaire in work, unless somebody else has changed it since it was read.
pub(super) async fn keep(
    services: &Services,
    actor: &Viewer,
    survey: &Survey,
    document: &Json,
) -> Result<Survey, Refusal> {
    let entry = UploadEntry {
        slug: survey.slug.clone(),
        definition: document.to_string(),
        revision: survey.revision,
    };
    replace(services, actor, &survey.slug, &entry).await
}
