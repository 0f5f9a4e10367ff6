//! The preview: counted in short reads over rows that no longer change.

use std::collections::BTreeMap;

use folkmoot_domain::{
    accounts::Viewer,
    ids::{SurveyId, SurveyVersionId},
    results::{
        Counts, EqualCounter, EqualResponses, MINIMUM_BASE, Preview, PreviewPage, Reader, Release,
        SurveyReference, Tabulator, attack, disclose,
    },
    surveys::{
        CompletedAnswers, FieldedSurvey,
        catalogue::{State, Stratum, Survey},
    },
};
use folkmoot_store::{StoreError, surveys as stored};

use crate::{Refusal, Services};

/// Responses read at a time.
const PAGE: i64 = 1_000;

/// Exactly what a release of a closed survey would publish now, and what it would hide; of its newest version.
pub async fn preview(
    services: &Services,
    actor: &Viewer,
    slug: &str,
) -> Result<PreviewPage, Refusal> {
    preview_of(services, actor, slug, None).await
}

/// The same of the version of this number: answers to different questionnaires are never counted together.
pub async fn preview_of(
    services: &Services,
    actor: &Viewer,
    slug: &str,
    wanted: Option<i64>,
) -> Result<PreviewPage, Refusal> {
    let loaded = load(services, actor, slug, wanted).await?;
    let (survey, questionnaire, version, versions, number, former) = loaded;
    let reader = Reader::new(questionnaire.definition());
    let (counts, strata, equal) = count(services, version.0, &reader).await?;
    let preview = disclose(
        &counts,
        number,
        reference(&survey, &questionnaire, version.1),
    );
    let document = preview.release.canonical().map_err(StoreError::from)?;
    let digest = Release::digest(&document);
    let bounds = attack::bounds(&preview.release, &attack::Knowledge::default());
    let obstacle = obstacle(&preview, former.as_ref());
    Ok(PreviewPage {
        survey,
        preview,
        digest,
        bounds,
        strata,
        equal,
        obstacle,
        versions,
    })
}

/// Why this can't be released.
fn obstacle(preview: &Preview, former: Option<&Release>) -> Option<&'static str> {
    if preview.release.respondents < MINIMUM_BASE {
        return Some("results-obstacle-too-few");
    }
    if !attack::pinned(&preview.release).is_empty() {
        return Some("results-obstacle-disclosive");
    }
    // The number is all that would be new.
    let same = former.is_some_and(|former| {
        Release {
            number: former.number,
            ..preview.release.clone()
        } == *former
    });
    same.then_some("results-obstacle-released")
}

type Loaded = (
    Survey,
    FieldedSurvey,
    (SurveyVersionId, i64),
    Vec<i64>,
    i64,
    Option<Release>,
);

async fn load(
    services: &Services,
    actor: &Viewer,
    slug: &str,
    wanted: Option<i64>,
) -> Result<Loaded, Refusal> {
    if !actor.survey_manager {
        return Err(Refusal::NotAllowed("results-not-manager"));
    }
    let slug = slug.to_owned();
    services
        .read(|tx| {
            Box::pin(async move {
                let survey = stored::by_slug(tx, &slug).await?.ok_or(Refusal::NotFound)?;
                if survey.state != State::Closed {
                    return Err(Refusal::Conflict("results-not-closed"));
                }
                let all = stored::fielded_versions(tx, survey.id).await?;
                let versions = all.iter().map(|one| one.version.number).collect();
                let is_wanted = |number: i64| wanted.is_none_or(|wanted| wanted == number);
                let version = all
                    .into_iter()
                    .rfind(|one| is_wanted(one.version.number))
                    .ok_or(Refusal::NotFound)?;
                let questionnaire =
                    FieldedSurvey::load(version.definition, &version.version.digest)
                        .ok_or(Refusal::NotFound)?;
                let newest = folkmoot_store::results::newest_number(tx, survey.id).await?;
                let former = former(tx, survey.id, newest).await?;
                let version = (version.version.id, version.version.number);
                Ok((survey, questionnaire, version, versions, newest + 1, former))
            })
        })
        .await
}

async fn former(
    tx: &mut folkmoot_store::Tx,
    survey: SurveyId,
    number: i64,
) -> Result<Option<Release>, Refusal> {
    let found = folkmoot_store::results::by_number(tx, survey, number).await?;
    let read = found
        .map(|found| serde_json::from_slice(&found.document))
        .transpose();
    Ok(read.map_err(StoreError::from)?)
}

async fn count(
    services: &Services,
    version: SurveyVersionId,
    reader: &Reader,
) -> Result<(Counts, BTreeMap<Stratum, i64>, Vec<EqualResponses>), Refusal> {
    let (mut strata, mut equal) = (BTreeMap::new(), EqualCounter::default());
    let mut tabulator = Tabulator::new(reader.questions().to_vec());
    let mut after = None;
    loop {
        let page = services
            .read(move |tx| {
                Box::pin(async move {
                    Ok(stored::answers::closed_responses(tx, version, after, PAGE).await?)
                })
            })
            .await?;
        for response in &page {
            let answers: CompletedAnswers =
                serde_json::from_str(&response.answers).map_err(StoreError::from)?;
            *strata.entry(response.stratum).or_insert(0) += 1;
            equal.add(&answers);
            tabulator
                .add(&reader.replies(&answers))
                .map_err(|_| Refusal::Conflict("results-not-countable"))?;
        }
        match page.last() {
            Some(last) if i64::try_from(page.len()) == Ok(PAGE) => after = Some(last.key),
            _ => return Ok((tabulator.finish(), strata, equal.finish())),
        }
    }
}

fn reference(survey: &Survey, questionnaire: &FieldedSurvey, version: i64) -> SurveyReference {
    SurveyReference {
        id: survey.id,
        slug: survey.slug.clone(),
        title: survey.title.clone(),
        version,
        questionnaire_digest: questionnaire.digest().to_owned(),
    }
}
