//! The settings of a draft: address, access, zone, deadline.

use folkmoot_domain::{
    accounts::Viewer,
    forms::FieldError,
    ids::BodyId,
    surveys::{
        catalogue::{State, Survey},
        quotas::missing,
        settings::{Settings, SettingsEntry},
    },
};
use folkmoot_store::{
    Tx, bodies,
    surveys::{self as store, quotas},
};
use jiff::civil::Date;

use super::{
    authoring::document_of,
    load, lock, require_manager, require_newest,
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
    let services = services.clone();
    let store = services.store.clone();
    store
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
                let body = match &settings.body {
                    None => None,
                    Some(asked) => Some(asked_body(&services, tx, asked).await?),
                };
                if store::id_of(tx, &settings.slug)
                    .await?
                    .is_some_and(|other| other != survey.id)
                {
                    return Err(slug_is_taken());
                }
                store::set(tx, survey.id, &settings, body, previous)
                    .await
                    .map_err(or_slug_is_taken)?;
                let in_work = store::version_in_work(tx, survey.id).await?;
                let questionnaire = load(&services, in_work)?;
                let document = document_of(questionnaire.document()).ok();
                let definition = questionnaire.definition();
                if let Some(missing) = missing(&settings.quotas, definition, document.as_ref()) {
                    return Err(Refusal::Invalid(vec![missing.error()]));
                }
                quotas::replace(tx, survey.id, &settings.quotas).await?;
                store::by_id(tx, survey.id).await?.ok_or(Refusal::NotFound)
            })
        })
        .await
}

/// The body that settings name; its day is over or has begun there, so that it is known who held a seat.
async fn asked_body(
    services: &Services,
    tx: &mut Tx,
    (slug, as_of): &(String, Date),
) -> Result<(BodyId, Date), Refusal> {
    let wrong = |field: &'static str, sentence: &'static str| {
        Refusal::Invalid(vec![FieldError::new(field, sentence)])
    };
    let body = bodies::by_slug(tx, slug)
        .await?
        .ok_or_else(|| wrong("body", "access-set-error-body"))?;
    if *as_of > body.day_of(services.now(), &services.zones) {
        return Err(wrong("body_as_of", "access-set-error-body-as-of"));
    }
    Ok((body.id, *as_of))
}
