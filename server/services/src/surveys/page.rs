//! The public page of one survey.

use folkmoot_domain::{
    accounts::Viewer,
    surveys::{
        catalogue::{Previous, Survey, SurveyPage},
        outline::{localised, outline},
    },
};
use folkmoot_store::surveys as store;

use super::{close_due, load, taken_part};
use crate::{Refusal, Services};

/// The survey at an address with its questionnaire; a draft that is not announced is only there for managers.
pub async fn page(
    services: &Services,
    viewer: Option<&Viewer>,
    slug: &str,
) -> Result<SurveyPage, Refusal> {
    close_due(services).await?;
    let manager = viewer.is_some_and(|viewer| viewer.survey_manager || viewer.administrator);
    let account = viewer.map(|viewer| viewer.id);
    let slug = slug.to_owned();
    let (survey, stored, taken_part, previous, release) = services
        .store
        .read(move |tx| {
            Box::pin(async move {
                let survey = store::by_slug(tx, &slug)
                    .await?
                    .filter(|survey: &Survey| survey.is_public() || manager)
                    .ok_or(Refusal::NotFound)?;
                let stored = store::newest_version(tx, survey.id).await?;
                let taken_part = taken_part(tx, &survey, account).await?;
                let previous = match survey.previous {
                    Some(earlier) => store::by_id(tx, earlier).await?.filter(Survey::is_public),
                    None => None,
                };
                let release = folkmoot_store::results::newest_number(tx, survey.id).await?;
                Ok::<_, Refusal>((survey, stored, taken_part, previous, release))
            })
        })
        .await?;
    let version = stored.version.clone();
    let questionnaire = load(services, stored)?;
    let definition = questionnaire.definition();
    let document = serde_json::from_slice(questionnaire.document())
        .map_err(folkmoot_store::StoreError::from)?;
    Ok(SurveyPage {
        purpose: localised(&definition.description, definition.language),
        pages: outline(definition, &document),
        minutes: i64::try_from(definition.estimated_minutes()).unwrap_or(i64::MAX),
        languages: definition.languages.iter().copied().collect(),
        survey,
        version,
        taken_part,
        previous: previous.map(|earlier| Previous {
            slug: earlier.slug,
            title: earlier.title,
        }),
        release: (release > 0).then_some(release),
    })
}
