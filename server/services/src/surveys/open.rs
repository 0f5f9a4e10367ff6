//! The surveys that take answers, for the front page.

use folkmoot_domain::{accounts::Viewer, home::OpenSurvey, surveys::catalogue::State};
use folkmoot_store::surveys as store;

use super::{Credentials, close_due, respondent::standing};
use crate::{Refusal, Services};

/// Public surveys in the field, the first to close first; of more than `most`, the newest.
pub async fn open(
    services: &Services,
    viewer: Option<&Viewer>,
    most: u32,
) -> Result<Vec<OpenSurvey>, Refusal> {
    close_due(services).await?;
    let shown = Credentials::from(viewer);
    let mut open = services
        .read(move |tx| {
            Box::pin(async move {
                let state = Some(State::Fielded);
                let mut open = Vec::new();
                for survey in store::newest(tx, state, true, None, most.into()).await? {
                    open.push(OpenSurvey {
                        questions: store::newest_version(tx, survey.id)
                            .await?
                            .version
                            .questions,
                        taken_part: standing(tx, &survey, &shown).await?.taken_part,
                        survey,
                    });
                }
                Ok::<_, Refusal>(open)
            })
        })
        .await?;
    open.sort_by_key(|open| (open.survey.closes_at.is_none(), open.survey.closes_at));
    Ok(open)
}
