//! What the answering pages need: the survey, its questionnaire, and whether the reader may still answer.

use std::sync::Arc;

use folkmoot_domain::{
    accounts::Viewer,
    surveys::{
        FieldedSurvey,
        catalogue::{Respondent, State, Survey, Version},
    },
};
use folkmoot_store::surveys as store;

use super::{Credentials, Obstacle, close_due, load, require_manager, respondent::standing};
use crate::{Refusal, Services};

/// A survey in front of a respondent.
#[derive(Debug, Clone, PartialEq)]
pub struct ToAnswer {
    /// The survey.
    pub survey: Survey,
    /// Its questionnaire's number and digest.
    pub version: Version,
    /// The questionnaire.
    pub questionnaire: Arc<FieldedSurvey>,
    /// Whether an answer is taken now.
    pub open: bool,
    /// Who the reader is to the survey, or why they can't answer it.
    pub respondent: Result<Respondent, Obstacle>,
    /// Whether this respondent has answered; always `false` where that is not kept.
    pub taken_part: bool,
}

/// The survey at an address, for somebody who wants to answer it. A draft is not found.
pub async fn to_answer(
    services: &Services,
    shown: impl Into<Credentials>,
    slug: &str,
) -> Result<ToAnswer, Refusal> {
    close_due(services).await?;
    let found = find(services, shown.into(), slug, false).await?;
    if found.survey.fielded_at.is_none() {
        return Err(Refusal::NotFound);
    }
    Ok(found)
}

/// The survey at an address as respondents will see it, for those who manage surveys; drafts included.
pub async fn preview(services: &Services, actor: &Viewer, slug: &str) -> Result<ToAnswer, Refusal> {
    require_manager(actor)?;
    find(services, Some(actor).into(), slug, true).await
}

async fn find(
    services: &Services,
    shown: Credentials,
    slug: &str,
    in_work: bool,
) -> Result<ToAnswer, Refusal> {
    let slug = slug.to_owned();
    let (survey, stored, standing) = services
        .store
        .read(move |tx| {
            Box::pin(async move {
                let survey = store::by_slug(tx, &slug).await?.ok_or(Refusal::NotFound)?;
                let stored = if in_work && survey.state != State::Closed {
                    store::version_in_work(tx, survey.id).await?
                } else {
                    store::newest_version(tx, survey.id).await?
                };
                let standing = standing(tx, &survey, &shown).await?;
                Ok::<_, Refusal>((survey, stored, standing))
            })
        })
        .await?;
    Ok(ToAnswer {
        version: stored.version.clone(),
        questionnaire: load(services, stored)?,
        open: survey.takes_answers(services.now()),
        respondent: standing.respondent,
        taken_part: standing.taken_part == Some(true),
        survey,
    })
}
