//! The community's own library: questions that its curators keep for the next surveys.

use folkmoot_domain::{
    accounts::Viewer,
    forms::FieldError,
    ids::LibraryQuestionId,
    surveys::library::{Item, Keeping, Kept, kept as as_item},
};
use folkmoot_store::surveys::library as store;
use serde_json::json;

use super::super::{require_manager, review::reviewer, translations::to_translate};
use crate::{Refusal, Services};

/// More questions than anybody looks through.
const MOST: i64 = 500;
/// The longest note, in characters.
pub const LONGEST_NOTE: usize = 500;

/// All questions that the community keeps, the newest first.
pub async fn kept(services: &Services, actor: &Viewer) -> Result<Vec<Kept>, Refusal> {
    require_manager(actor)?;
    services
        .read(|tx| {
            Box::pin(async move {
                let all = store::all(tx).await?;
                all.into_iter().map(read).collect()
            })
        })
        .await
}

/// One of them.
pub async fn kept_question(
    services: &Services,
    actor: &Viewer,
    id: LibraryQuestionId,
) -> Result<Kept, Refusal> {
    require_manager(actor)?;
    services
        .read(move |tx| {
            Box::pin(async move {
                let found = store::by_id(tx, id).await?;
                read(found.ok_or(Refusal::NotFound)?)
            })
        })
        .await
}

fn read(stored: store::Kept) -> Result<Kept, Refusal> {
    Ok(Kept {
        id: stored.id,
        item: Item {
            name: stored.id.to_string(),
            language: stored.language(),
            note: json!(stored.note),
            source: None,
            elements: stored.elements()?,
        },
        survey: stored.survey,
        by: reviewer(stored.account_id, stored.name),
        at: stored.added_at.into(),
    })
}

/// An element of the questionnaire in work as it would be kept.
pub async fn keeping(
    services: &Services,
    actor: &Viewer,
    slug: &str,
    element: &str,
) -> Result<Keeping, Refusal> {
    let (found, document) = to_translate(services, actor, slug).await?;
    let (item, left_out) =
        as_item(&document, element).map_err(|error| Refusal::Invalid(vec![error]))?;
    Ok(Keeping {
        survey: found.survey,
        item,
        left_out,
    })
}

/// Keeps an element of the questionnaire in work, with all its languages, in the community's library.
pub async fn keep_question(
    services: &Services,
    actor: &Viewer,
    slug: &str,
    element: &str,
    note: &str,
) -> Result<LibraryQuestionId, Refusal> {
    let note = note.replace("\r\n", "\n").trim().to_owned();
    let wrong = |message| FieldError::new("note", message);
    if note.chars().count() > LONGEST_NOTE {
        let error = wrong("surveys-problem-too-long").with("limit", LONGEST_NOTE);
        return Err(Refusal::Invalid(vec![error]));
    }
    if note.contains('\0') {
        return Err(Refusal::Invalid(vec![wrong("surveys-problem-nul")]));
    }
    let Keeping { survey, item, .. } = keeping(services, actor, slug, element).await?;
    let question = store::NewQuestion {
        id: LibraryQuestionId(services.new_id()),
        language: item.language,
        note,
        elements: item.elements,
        survey: survey.title.in_language(item.language).to_owned(),
    };
    let (id, now, actor) = (question.id, services.now(), actor.id);
    services
        .write(move |tx| {
            Box::pin(async move {
                if store::count(tx).await? >= MOST {
                    return Err(Refusal::Conflict("library-conflict-full"));
                }
                store::insert(tx, question, actor, now).await?;
                Ok(id)
            })
        })
        .await
}

/// Takes a question out of the community's library; surveys that took it in keep it.
pub async fn discard_question(
    services: &Services,
    actor: &Viewer,
    id: LibraryQuestionId,
) -> Result<(), Refusal> {
    require_manager(actor)?;
    services
        .write(move |tx| {
            Box::pin(async move {
                if store::remove(tx, id).await? {
                    Ok(())
                } else {
                    Err(Refusal::NotFound)
                }
            })
        })
        .await
}
