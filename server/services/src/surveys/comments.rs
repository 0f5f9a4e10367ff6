//! Those who prepare a questionnaire comment on its questions, and settle what was said.

use folkmoot_domain::{
    accounts::Viewer,
    ids::{SurveyCommentId, SurveyVersionId},
    surveys::{
        catalogue::State,
        comments::{Comment, CommentEntry, Commented, Discussion},
        definition::{Element, read_accepted},
    },
};
use folkmoot_store::{
    StoreError, Tx,
    surveys::{self as store, comments},
};

use super::{damaged, require_manager, review::reviewer};
use crate::{Refusal, Services};

/// What is said about the questionnaire that is being prepared, or was about the one in the field.
pub async fn discussion(
    services: &Services,
    actor: &Viewer,
    slug: &str,
) -> Result<Discussion, Refusal> {
    require_manager(actor)?;
    let slug = slug.to_owned();
    services
        .store
        .read(move |tx| Box::pin(async move { Ok(load(tx, &slug).await?.0) }))
        .await
}

/// Adds a comment to the questionnaire that is being prepared.
pub async fn comment(
    services: &Services,
    actor: &Viewer,
    slug: &str,
    entry: &CommentEntry,
) -> Result<(), Refusal> {
    require_manager(actor)?;
    let (id, now) = (SurveyCommentId(services.new_id()), services.now());
    let (slug, entry, actor) = (slug.to_owned(), entry.clone(), actor.id);
    services
        .store
        .write(move |tx| {
            Box::pin(async move {
                let (version, elements) = in_work(tx, &slug).await?;
                let text = entry.read(&elements).map_err(Refusal::Invalid)?;
                let comment = comments::NewComment {
                    id,
                    version,
                    element: entry.element,
                    text,
                };
                Ok(comments::insert(tx, comment, actor, now).await?)
            })
        })
        .await
}

/// Settles a comment, or opens it again.
pub async fn settle_comment(
    services: &Services,
    actor: &Viewer,
    slug: &str,
    id: SurveyCommentId,
    settled: bool,
) -> Result<(), Refusal> {
    require_manager(actor)?;
    let (slug, now, actor) = (slug.to_owned(), services.now(), actor.id);
    services
        .store
        .write(move |tx| {
            Box::pin(async move {
                let (version, _) = in_work(tx, &slug).await?;
                let done = if settled {
                    comments::resolve(tx, id, version, actor, now).await?
                } else {
                    comments::reopen(tx, id, version).await?
                };
                if done {
                    Ok(())
                } else {
                    Err(Refusal::Conflict("comments-conflict-settled"))
                }
            })
        })
        .await
}

/// The version that is being prepared. It is not locked: whoever comments changes nothing about it, and forms that
/// others have open stay good.
async fn in_work(tx: &mut Tx, slug: &str) -> Result<(SurveyVersionId, Vec<Commented>), Refusal> {
    let (found, version) = load(tx, slug).await?;
    if found.in_work {
        Ok((version, found.elements))
    } else {
        Err(Refusal::Conflict("comments-conflict-not-in-work"))
    }
}

async fn load(tx: &mut Tx, slug: &str) -> Result<(Discussion, SurveyVersionId), Refusal> {
    let survey = store::by_slug(tx, slug).await?.ok_or(Refusal::NotFound)?;
    let stored = store::version_in_work(tx, survey.id).await?;
    let discussion = Discussion {
        in_work: survey.state != State::Closed && stored.version.fielded_at.is_none(),
        elements: commented(&stored.definition)?,
        comments: of_version(tx, stored.version.id).await?,
        survey,
    };
    Ok((discussion, stored.version.id))
}

/// What is said about a version, the oldest first.
pub(super) async fn of_version(
    tx: &mut Tx,
    version: SurveyVersionId,
) -> Result<Vec<Comment>, StoreError> {
    let stored = comments::of_version(tx, version).await?;
    let read = |stored: comments::Comment| {
        let resolver = stored
            .resolved_by
            .map(|account| reviewer(account, stored.resolver));
        Comment {
            id: stored.id,
            element: stored.element,
            text: stored.text,
            by: reviewer(stored.account_id, stored.name),
            at: stored.written_at.into(),
            resolved: resolver.zip(stored.resolved_at.map(Into::into)),
        }
    };
    Ok(stored.into_iter().map(read).collect())
}

/// The whole, then all elements in order with what they ask or say.
fn commented(definition: &[u8]) -> Result<Vec<Commented>, Refusal> {
    let document = serde_json::from_slice(definition).map_err(|_| damaged())?;
    let definition = read_accepted(&document).ok_or_else(damaged)?;
    let mut found = vec![Commented {
        name: String::new(),
        title: String::new(),
    }];
    for page in &definition.pages {
        push(&page.elements, &mut found);
    }
    Ok(found)
}

fn push(elements: &[Element], found: &mut Vec<Commented>) {
    for element in elements {
        let (name, title) = match element {
            Element::Question(question) => (&question.name, question.title.fallback.as_str()),
            Element::Panel(panel) => (&panel.name, panel.title.fallback.as_str()),
            Element::Note(note) => (&note.name, ""),
            Element::Picture(picture) => (&picture.name, ""),
        };
        let title = Some(title).filter(|title| !title.is_empty());
        found.push(Commented {
            name: name.clone(),
            title: title.unwrap_or(name).to_owned(),
        });
        if let Element::Panel(panel) = element {
            push(&panel.elements, found);
        }
    }
}
