//! A survey goes into the field: from now on its questionnaire is fixed and answers are taken.

use folkmoot_domain::{
    accounts::Viewer,
    record::{Act, Kind},
    surveys::catalogue::{State, Survey},
};
use folkmoot_store::surveys as store;

use super::{lock, require_manager, require_newest};
use crate::{Refusal, Services, record};

/// Puts the draft at an address into the field, on the record with the digest of its questionnaire.
pub async fn field(
    services: &Services,
    actor: &Viewer,
    slug: &str,
    revision: i64,
) -> Result<Survey, Refusal> {
    require_manager(actor)?;
    let (services, slug) = (services.clone(), slug.to_owned());
    let store = services.store.clone();
    store
        .write(move |tx| {
            Box::pin(async move {
                let survey = lock(tx, &slug).await?;
                if survey.state != State::Draft {
                    return Err(Refusal::Conflict("surveys-manage-conflict-fielded"));
                }
                require_newest(&survey, revision)?;
                let now = services.now();
                if survey.closes_at.is_some_and(|deadline| deadline <= now) {
                    return Err(Refusal::Conflict("surveys-manage-conflict-past-deadline"));
                }
                let version = store::newest_version(tx, survey.id).await?.version;
                store::field(tx, survey.id, version.id, now).await?;
                let act = Act::new(Kind::SurveyFielded, survey.id.0)
                    .fact("slug", survey.slug.clone())
                    .fact("version", version.number)
                    .fact("questionnaire", version.digest)
                    .fact("questions", version.questions)
                    .fact("access", survey.access.word())
                    .fact("zone", survey.zone.clone())
                    .fact(
                        "closes_at",
                        survey.closes_at.map(|deadline| deadline.to_string()),
                    );
                record::enter(&services, tx, act, now).await?;
                store::by_id(tx, survey.id).await?.ok_or(Refusal::NotFound)
            })
        })
        .await
}
