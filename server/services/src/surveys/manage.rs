//! What survey managers see: all surveys, and of each the counts and never an answer.

use folkmoot_domain::{
    accounts::Viewer,
    surveys::{
        catalogue::{BodyOutline, ManagedSurvey, Previous, Survey, VersionCount},
        check::Report,
    },
};
use folkmoot_store::{
    Tx, bodies,
    surveys::{self as store, answers, quotas},
};

use super::{
    close_due, edits, require_manager,
    review::{report, review},
};
use crate::{Refusal, Services};

/// More surveys than a community will have at hand.
const MOST: i64 = 200;

/// All surveys, the newest first.
pub async fn manage(services: &Services, actor: &Viewer) -> Result<Vec<Survey>, Refusal> {
    require_manager(actor)?;
    close_due(services).await?;
    let all = services
        .store
        .read(move |tx| Box::pin(async move { store::newest(tx, None, false, None, MOST).await }));
    Ok(all.await?)
}

/// One survey with its counts, and the questionnaire in work as it is stored, or else the one in the field.
pub async fn managed(
    services: &Services,
    actor: &Viewer,
    slug: &str,
) -> Result<(ManagedSurvey, Vec<u8>), Refusal> {
    require_manager(actor)?;
    close_due(services).await?;
    let slug = slug.to_owned();
    let (mut managed, definition): (ManagedSurvey, Vec<u8>) = services
        .store
        .read(move |tx| Box::pin(async move { load(tx, &slug).await }))
        .await?;
    managed.check = report(definition.clone()).await?;
    managed.sends_mail = services.mail;
    Ok((managed, definition))
}

async fn load(tx: &mut Tx, slug: &str) -> Result<(ManagedSurvey, Vec<u8>), Refusal> {
    let survey = store::by_slug(tx, slug).await?.ok_or(Refusal::NotFound)?;
    let stored = store::newest_version(tx, survey.id).await?;
    let (responses, participants) = match survey.responses {
        Some(responses) => (responses, survey.participants.unwrap_or(0)),
        None => (
            answers::count_responses(tx, survey.id).await?,
            answers::count_participations(tx, survey.id).await?,
        ),
    };
    let surveys = store::newest(tx, None, false, None, MOST).await?;
    let outline = |survey: Survey| Previous {
        slug: survey.slug,
        title: survey.title,
    };
    let previous = surveys
        .iter()
        .find(|other| Some(other.id) == survey.previous)
        .cloned()
        .map(outline);
    let others = surveys
        .into_iter()
        .filter(|other| other.id != survey.id)
        .map(outline)
        .collect();
    let bodies = bodies::all(tx).await?;
    let next = edits::next(tx, &survey).await?;
    let in_work = match &next {
        Some(_) => store::version_in_work(tx, survey.id).await?,
        None => stored.clone(),
    };
    let review = review(tx, in_work.version.id, &in_work.version.digest).await?;
    let mut versions = Vec::new();
    for fielded in store::fielded_versions(tx, survey.id).await? {
        versions.push(VersionCount {
            responses: answers::count_for_version(tx, fielded.version.id).await?,
            version: fielded.version,
        });
    }
    let survey_id = survey.id;
    let managed = ManagedSurvey {
        review,
        next,
        versions,
        check: Report::default(),
        survey,
        version: stored.version,
        responses,
        participants,
        others,
        previous,
        quotas: quotas::of_survey(tx, survey_id).await?,
        strata: answers::count_by_stratum(tx, survey_id).await?,
        bodies: bodies
            .into_iter()
            .map(|body| BodyOutline {
                slug: body.slug,
                name: body.name,
            })
            .collect(),
        sends_mail: false,
    };
    Ok((managed, in_work.definition))
}
