//! The settings of a draft: address, access, zone, deadline.

use folkmoot_domain::{
    accounts::Viewer,
    forms::FieldError,
    surveys::{
        catalogue::{State, Survey},
        settings::{Settings, SettingsEntry},
    },
};
use folkmoot_store::surveys as store;

use super::{
    lock, require_manager, require_newest,
    upload::{or_slug_is_taken, slug_is_taken},
};
use crate::{Refusal, Services};

/// Keeps settings. What respondents were told when a survey went into the field does not change any more.
pub async fn set(
    services: &Services,
    actor: &Viewer,
    slug: &str,
    entry: &SettingsEntry,
) -> Result<Survey, Refusal> {
    require_manager(actor)?;
    let settings: Settings = entry.read(&services.zones).map_err(Refusal::Invalid)?;
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
                let previous = match &settings.previous {
                    None => None,
                    Some(earlier) => match store::id_of(tx, earlier).await? {
                        Some(id) if id != survey.id => Some(id),
                        _ => {
                            let error = FieldError::new("previous", "surveys-manage-error-choose");
                            return Err(Refusal::Invalid(vec![error]));
                        }
                    },
                };
                if store::id_of(tx, &settings.slug)
                    .await?
                    .is_some_and(|other| other != survey.id)
                {
                    return Err(slug_is_taken());
                }
                store::set(tx, survey.id, &settings, previous)
                    .await
                    .map_err(or_slug_is_taken)?;
                store::by_id(tx, survey.id).await?.ok_or(Refusal::NotFound)
            })
        })
        .await
}
