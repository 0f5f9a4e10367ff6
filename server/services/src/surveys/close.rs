//! A survey ends: by its manager, with the last response that it asks for, or at the deadline by a job, or by whoever reads or writes before the job does.

use folkmoot_domain::{
    accounts::Viewer,
    ids::SurveyId,
    record::{Act, Kind},
    surveys::catalogue::{State, Survey},
};
use folkmoot_store::{
    StoreError, Tx,
    surveys::{self as store, closing},
};
use jiff::Timestamp;

use super::require_manager;
use crate::{Refusal, Services, jobs, notices, record};

/// Closes the survey at an address now.
pub async fn close(services: &Services, actor: &Viewer, slug: &str) -> Result<Survey, Refusal> {
    require_manager(actor)?;
    let (inside, slug) = (services.clone(), slug.to_owned());
    let survey = services
        .store
        .write(move |tx| {
            Box::pin(async move {
                closing::shut_the_gate(tx).await?;
                let id = store::id_of(tx, &slug).await?.ok_or(Refusal::NotFound)?;
                let now = inside.now();
                match end(&inside, tx, id, now).await? {
                    Some(survey) => Ok(survey),
                    None => Err(Refusal::Conflict("surveys-manage-conflict-not-fielded")),
                }
            })
        })
        .await?;
    remove_traces(services).await?;
    Ok(survey)
}

/// Closes every survey whose deadline has passed or that has as many responses as it asks for; every use case that shows or takes something calls it first.
pub async fn close_due(services: &Services) -> Result<(), Refusal> {
    let now = services.now();
    let (due, traces) = services
        .store
        .read(move |tx| {
            Box::pin(async move {
                Ok::<_, StoreError>((
                    closing::due(tx, now).await?,
                    closing::leaves_traces(tx).await?,
                ))
            })
        })
        .await?;
    for id in &due {
        let (inside, id) = (services.clone(), *id);
        services
            .store
            .write(move |tx| {
                Box::pin(async move {
                    closing::shut_the_gate(tx).await?;
                    end(&inside, tx, id, inside.now()).await.map(drop)
                })
            })
            .await?;
    }
    if traces || !due.is_empty() {
        remove_traces(services).await?;
    }
    Ok(())
}

/// Ends one survey in the field; `None` when it is not in the field (any more). The gate is shut.
async fn end(
    services: &Services,
    tx: &mut Tx,
    id: SurveyId,
    now: Timestamp,
) -> Result<Option<Survey>, Refusal> {
    let survey = store::lock(tx, id).await?.ok_or(Refusal::NotFound)?;
    if survey.state != State::Fielded {
        return Ok(None);
    }
    // Whoever comes first after the deadline closes it as of the deadline.
    let at = survey
        .closes_at
        .filter(|deadline| *deadline <= now)
        .unwrap_or(now);
    let version = store::newest_version(tx, id).await?.version;
    let once = survey.access.keeps_participations();
    let counts = closing::close(tx, id, at, once).await?;
    let act = Act::new(Kind::SurveyClosed, id.0)
        .fact("slug", survey.slug)
        .fact("questionnaire", version.digest)
        .fact("responses", counts.responses)
        .fact("participants", counts.participants);
    record::enter(services, tx, act, at).await?;
    let closed = store::by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
    jobs::plan_survey(tx, &closed, now).await?;
    notices::surveys::withdraw(tx, &closed).await?;
    notices::invitations::erase(tx, &closed).await?;
    Ok(Some(closed))
}

/// Rewrites the file without the rows as they came in. What can't be done now, because somebody reads, is done by the
/// next [`close_due`].
async fn remove_traces(services: &Services) -> Result<(), Refusal> {
    let up_to = services.now();
    if services.store.remove_traces().await? {
        services
            .store
            .write(move |tx| {
                Box::pin(async move {
                    closing::traces_are_gone(tx, up_to)
                        .await
                        .map_err(Refusal::from)
                })
            })
            .await?;
    } else {
        tracing::info!("traces of a closed survey stay until no reader holds the log");
    }
    Ok(())
}
