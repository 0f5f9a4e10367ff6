//! The questionnaire of a draft is replaced. One in the field never changes: editing it makes the next version.

use folkmoot_domain::{
    accounts::Viewer,
    ids::SurveyVersionId,
    surveys::{
        catalogue::{State, Survey},
        settings::UploadEntry,
    },
};
use folkmoot_store::surveys::{self as store, reviews};

use super::{authoring::follow, lock, read_questionnaire, require_manager, require_newest};
use crate::{Refusal, Services};

/// Replaces the questionnaire that is being prepared at an address, or begins the next version of the one in the field.
pub async fn replace(
    services: &Services,
    actor: &Viewer,
    slug: &str,
    entry: &UploadEntry,
) -> Result<Survey, Refusal> {
    require_manager(actor)?;
    let questionnaire = read_questionnaire(&entry.definition).map_err(Refusal::Invalid)?;
    let next = SurveyVersionId(services.new_id());
    let (slug, revision, author) = (slug.to_owned(), entry.revision, actor.id);
    let now = services.now();
    services
        .store
        .write(move |tx| {
            Box::pin(async move {
                let survey = lock(tx, &slug).await?;
                if survey.state == State::Closed {
                    return Err(Refusal::Conflict("surveys-manage-conflict-fielded"));
                }
                require_newest(&survey, revision)?;
                let current = store::version_in_work(tx, survey.id).await?.version;
                let version = if current.fielded_at.is_none() {
                    let document = questionnaire.definition.clone();
                    store::replace_version(tx, current.id, questionnaire).await?;
                    follow(tx, current.id, author, now, document).await?;
                    current.id
                } else {
                    let number = current.number.saturating_add(1);
                    store::insert_version(tx, survey.id, next, number, questionnaire).await?;
                    next
                };
                reviews::add_author(tx, version, author).await?;
                store::by_id(tx, survey.id).await?.ok_or(Refusal::NotFound)
            })
        })
        .await
}
