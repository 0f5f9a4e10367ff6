//! The public list of surveys.

use folkmoot_domain::{
    ids::SurveyId,
    paging::Limit,
    surveys::catalogue::{State, Survey},
};
use folkmoot_store::surveys as store;

use super::close_due;
use crate::{Refusal, Services};

/// Which part of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Wanted {
    /// Only surveys in this state.
    pub state: Option<State>,
    /// Only what comes after this survey.
    pub after: Option<SurveyId>,
    /// At most so many.
    pub limit: Limit,
}

/// Surveys that everybody may see, the newest first, and whether there are more.
pub async fn list(services: &Services, wanted: Wanted) -> Result<(Vec<Survey>, bool), Refusal> {
    close_due(services).await?;
    let mut surveys = services
        .store
        .read(move |tx| {
            Box::pin(async move {
                let limit = wanted.limit.probe();
                store::newest(tx, wanted.state, true, wanted.after, limit).await
            })
        })
        .await?;
    let more = surveys.len() > wanted.limit.rows();
    surveys.truncate(wanted.limit.rows());
    Ok((surveys, more))
}
