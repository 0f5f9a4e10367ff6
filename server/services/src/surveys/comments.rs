//! Those who prepare a questionnaire comment on its questions, and settle what was said.

use folkmoot_domain::{
    accounts::Viewer,
    ids::{SurveyCommentId, SurveyVersionId},
    surveys::{
        authoring::{
            Document, Target,
            properties::{name_in, text_in},
        },
        catalogue::State,
        comments::{Comment, CommentEntry, Commented, Discussion},
    },
};
use folkmoot_store::{
    StoreError, Tx,
    surveys::{self as store, comments},
};

use super::{authoring::working_copy, require_manager, review::reviewer};
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
        // What is being edited may be ahead of the version, while it has errors.
        elements: commented(&working_copy(tx, &stored).await?.document),
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
fn commented(document: &Document) -> Vec<Commented> {
    let own = document.language();
    let elements = document.elements().into_iter().map(|outline| {
        let name = name_in(&outline.target).to_owned();
        let title = text_in(outline.json.get("title"), own, own);
        Commented {
            title: Some(title)
                .filter(|title| !title.is_empty())
                .unwrap_or_else(|| name.clone()),
            name,
        }
    });
    let whole = Commented {
        name: name_in(&Target::Survey).to_owned(),
        title: String::new(),
    };
    [whole].into_iter().chain(elements).collect()
}
