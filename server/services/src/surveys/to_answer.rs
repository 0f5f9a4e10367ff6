//! What the answering pages need: the survey, its questionnaire, and whether the reader may still answer.

use std::sync::Arc;

use folkmoot_domain::{
    accounts::Viewer,
    surveys::{
        FieldedSurvey,
        catalogue::{Access, State, Survey, Version},
    },
};
use folkmoot_store::surveys as store;

use super::{close_due, load, require_manager, taken_part};
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
    /// Whether this account has answered; always `false` where that is not kept or nobody is signed in.
    pub taken_part: bool,
    /// Whether only members may answer and nobody is signed in.
    pub sign_in_needed: bool,
}

/// The survey at an address, for somebody who wants to answer it. A draft is not found.
pub async fn to_answer(
    services: &Services,
    viewer: Option<&Viewer>,
    slug: &str,
) -> Result<ToAnswer, Refusal> {
    close_due(services).await?;
    let found = find(services, viewer, slug, false).await?;
    if found.survey.fielded_at.is_none() {
        return Err(Refusal::NotFound);
    }
    Ok(found)
}

/// The survey at an address as respondents will see it, for those who manage surveys; drafts included.
pub async fn preview(services: &Services, actor: &Viewer, slug: &str) -> Result<ToAnswer, Refusal> {
    require_manager(actor)?;
    find(services, Some(actor), slug, true).await
}

async fn find(
    services: &Services,
    viewer: Option<&Viewer>,
    slug: &str,
    in_work: bool,
) -> Result<ToAnswer, Refusal> {
    let (slug, account) = (slug.to_owned(), viewer.map(|viewer| viewer.id));
    let (survey, stored, taken_part) = services
        .store
        .read(move |tx| {
            Box::pin(async move {
                let survey = store::by_slug(tx, &slug).await?.ok_or(Refusal::NotFound)?;
                let stored = if in_work && survey.state != State::Closed {
                    store::version_in_work(tx, survey.id).await?
                } else {
                    store::newest_version(tx, survey.id).await?
                };
                let taken_part = taken_part(tx, &survey, account).await?;
                Ok::<_, Refusal>((survey, stored, taken_part.unwrap_or(false)))
            })
        })
        .await?;
    Ok(ToAnswer {
        version: stored.version.clone(),
        questionnaire: load(services, stored)?,
        open: survey.takes_answers(services.now()),
        taken_part,
        sign_in_needed: survey.access == Access::OnePerMember && viewer.is_none(),
        survey,
    })
}
