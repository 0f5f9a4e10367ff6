//! The public page of one survey.

use folkmoot_domain::{
    accounts::Viewer,
    surveys::{
        announced_minutes,
        catalogue::{Previous, Respondent, Survey, SurveyPage},
        outline::{localised, outline},
    },
};
use folkmoot_store::surveys::{self as store, quotas};

use super::{Credentials, Obstacle, authoring::document_of, close_due, load, respondent::standing};
use crate::{Refusal, Services};

/// The survey at an address with its questionnaire; a draft that is not announced is only there for managers.
pub async fn page(
    services: &Services,
    viewer: Option<&Viewer>,
    slug: &str,
) -> Result<SurveyPage, Refusal> {
    close_due(services).await?;
    let manager = viewer.is_some_and(|viewer| viewer.survey_manager || viewer.administrator);
    let (shown, slug) = (Credentials::from(viewer), slug.to_owned());
    let (survey, stored, standing, quotas, previous, release) = services
        .store
        .read(move |tx| {
            Box::pin(async move {
                let survey = store::by_slug(tx, &slug)
                    .await?
                    .filter(|survey: &Survey| survey.is_public() || manager)
                    .ok_or(Refusal::NotFound)?;
                let stored = store::newest_version(tx, survey.id).await?;
                let standing = standing(tx, &survey, &shown).await?;
                let previous = match survey.previous {
                    Some(earlier) => store::by_id(tx, earlier).await?.filter(Survey::is_public),
                    None => None,
                };
                let release = folkmoot_store::results::newest_number(tx, survey.id).await?;
                let quotas = quotas::of_survey(tx, survey.id).await?;
                Ok::<_, Refusal>((survey, stored, standing, quotas, previous, release))
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
        minutes: i64::try_from(announced_minutes(definition)).unwrap_or(i64::MAX),
        languages: definition.languages.iter().copied().collect(),
        survey,
        version,
        is_asked: match standing.respondent {
            Ok(Respondent::Anyone(_)) | Err(Obstacle::SignIn) => None,
            Ok(_) => Some(true),
            Err(Obstacle::NotAsked(_)) => Some(false),
        },
        taken_part: standing.taken_part,
        document: document_of(questionnaire.document())
            .ok()
            .filter(|_| !quotas.is_empty()),
        quotas,
        previous: previous.map(|earlier| Previous {
            slug: earlier.slug,
            title: earlier.title,
        }),
        release: (release > 0).then_some(release),
    })
}
