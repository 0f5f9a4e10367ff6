//! A survey manager uploads a questionnaire: a new draft.

use folkmoot_domain::{
    accounts::Viewer,
    forms::FieldError,
    ids::{SurveyId, SurveyVersionId},
    surveys::{
        catalogue::{Access, Survey},
        settings::{UploadEntry, read_slug},
    },
};
use folkmoot_store::surveys::{self as store, NewSurvey, reviews};

use super::{read_questionnaire, require_manager};
use crate::{Refusal, Services};

/// Makes a draft: one answer per member, in UTC, without a deadline, until its settings say otherwise.
pub async fn upload(
    services: &Services,
    actor: &Viewer,
    entry: &UploadEntry,
) -> Result<Survey, Refusal> {
    require_manager(actor)?;
    let mut errors = Vec::new();
    let slug = read_slug(&entry.slug, &mut errors);
    let questionnaire = read_questionnaire(&entry.definition)
        .map_err(|mut problems| errors.append(&mut problems))
        .ok();
    let (Some(slug), Some(questionnaire)) = (slug, questionnaire) else {
        return Err(Refusal::Invalid(errors));
    };
    let survey = NewSurvey {
        id: SurveyId(services.new_id()),
        slug,
        access: Access::OnePerMember,
        zone: "Etc/UTC".to_owned(),
        created_at: services.now(),
    };
    let version = SurveyVersionId(services.new_id());
    let author = actor.id;
    services
        .store
        .write(move |tx| {
            Box::pin(async move {
                if store::id_of(tx, &survey.slug).await?.is_some() {
                    return Err(slug_is_taken());
                }
                let id = survey.id;
                store::insert(tx, survey, version, questionnaire)
                    .await
                    .map_err(or_slug_is_taken)?;
                reviews::add_author(tx, version, author).await?;
                store::by_id(tx, id).await?.ok_or(Refusal::NotFound)
            })
        })
        .await
}

pub(super) fn slug_is_taken() -> Refusal {
    let error = FieldError::new("slug", "surveys-manage-error-slug-taken");
    Refusal::Invalid(vec![error])
}

/// Somebody else took the address in the same moment.
pub(super) fn or_slug_is_taken(error: folkmoot_store::StoreError) -> Refusal {
    if error.is_duplicate("surveys", &["slug"]) {
        slug_is_taken()
    } else {
        error.into()
    }
}
