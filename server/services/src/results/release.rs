//! The sign-off.

use folkmoot_domain::{
    accounts::Viewer,
    ids::ReleaseId,
    jobs::JobKind,
    record::{Act, Kind},
    surveys::catalogue::State,
};
use folkmoot_store::{StoreError, results as stored, surveys};

use super::preview::preview_of;
use crate::{Refusal, Services, jobs, record};

/// Publishes what the preview showed and puts it on the record; gives the release's number.
///
/// `digest` is the preview's: when anything has changed since, nothing is published.
pub async fn release(
    services: &Services,
    actor: &Viewer,
    slug: &str,
    digest: &str,
) -> Result<i64, Refusal> {
    release_of(services, actor, slug, None, digest).await
}

/// The same for the version of this number.
pub async fn release_of(
    services: &Services,
    actor: &Viewer,
    slug: &str,
    version: Option<i64>,
    digest: &str,
) -> Result<i64, Refusal> {
    let page = preview_of(services, actor, slug, version).await?;
    if let Some(obstacle) = page.obstacle {
        return Err(Refusal::Conflict(obstacle));
    }
    if page.digest != digest {
        return Err(Refusal::Conflict("results-changed"));
    }
    let release = page.preview.release;
    let number = release.number;
    let document = release.canonical().map_err(StoreError::from)?;
    let new = stored::NewRelease {
        id: ReleaseId(services.new_id()),
        survey: page.survey.id,
        number,
        document,
        digest: page.digest,
        respondents: i64::try_from(release.respondents).unwrap_or(i64::MAX),
        tables: i64::try_from(release.tables.len()).unwrap_or(i64::MAX),
        released_at: services.now(),
        released_by: actor.id,
    };
    let questionnaire = release.survey.questionnaire_digest;
    let (services, first) = (services.clone(), number == 1);
    services
        .clone()
        .store
        .write(move |tx| {
            Box::pin(async move {
                let survey = surveys::lock(tx, new.survey)
                    .await?
                    .ok_or(Refusal::NotFound)?;
                if survey.state != State::Closed {
                    return Err(Refusal::Conflict("results-not-closed"));
                }
                if stored::newest_number(tx, survey.id).await? != new.number - 1 {
                    return Err(Refusal::Conflict("results-changed"));
                }
                let act = Act::new(Kind::ResultsReleased, survey.id.0)
                    .fact("release", new.number)
                    .fact("digest", new.digest.clone())
                    .fact("questionnaire", questionnaire)
                    .fact("respondents", new.respondents)
                    .document(
                        "signed-off-by",
                        serde_json::json!({ "account": new.released_by }),
                    );
                let at = new.released_at;
                stored::insert(tx, new).await?;
                record::enter(&services, tx, act, at).await?;
                if first {
                    jobs::tell(tx, JobKind::ResultsOut, survey.id, at).await?;
                }
                Ok(())
            })
        })
        .await
        .map(|()| number)
}
