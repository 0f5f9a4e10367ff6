//! The questionnaire of a draft is replaced; once fielded, it never is.

use folkmoot_domain::{
    accounts::Viewer,
    surveys::{
        catalogue::{State, Survey},
        settings::UploadEntry,
    },
};
use folkmoot_store::surveys as store;

use super::{lock, read_questionnaire, require_manager, require_newest};
use crate::{Refusal, Services};

/// Replaces the questionnaire of the draft at an address.
pub async fn replace(
    services: &Services,
    actor: &Viewer,
    slug: &str,
    entry: &UploadEntry,
) -> Result<Survey, Refusal> {
    require_manager(actor)?;
    let questionnaire = read_questionnaire(&entry.definition).map_err(Refusal::Invalid)?;
    let (slug, revision) = (slug.to_owned(), entry.revision);
    services
        .store
        .write(move |tx| {
            Box::pin(async move {
                let survey = lock(tx, &slug).await?;
                if survey.state != State::Draft {
                    return Err(Refusal::Conflict("surveys-manage-conflict-fielded"));
                }
                require_newest(&survey, revision)?;
                let current = store::newest_version(tx, survey.id).await?.version;
                store::replace_version(tx, current.id, questionnaire).await?;
                store::by_id(tx, survey.id).await?.ok_or(Refusal::NotFound)
            })
        })
        .await
}
