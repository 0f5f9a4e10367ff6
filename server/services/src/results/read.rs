//! What was published.

use folkmoot_domain::{
    results::{ReleaseLine, ReleaseList, ReleasePage, Signer},
    surveys::catalogue::Survey,
};
use folkmoot_store::{StoreError, Tx, motions::links, results as stored, surveys};

use crate::{Refusal, Services};

/// The releases of a survey, newest first.
pub async fn list(services: &Services, slug: &str) -> Result<ReleaseList, Refusal> {
    let slug = slug.to_owned();
    services
        .read(|tx| {
            Box::pin(async move {
                let survey = public_survey(tx, &slug).await?;
                let releases = stored::of_survey(tx, survey.id).await?;
                Ok(ReleaseList {
                    survey,
                    releases: releases.into_iter().map(line).collect(),
                })
            })
        })
        .await
}

/// One release.
pub async fn show(services: &Services, slug: &str, number: i64) -> Result<ReleasePage, Refusal> {
    let slug = slug.to_owned();
    services
        .read(|tx| {
            Box::pin(async move {
                let survey = public_survey(tx, &slug).await?;
                let found = stored::by_number(tx, survey.id, number)
                    .await?
                    .ok_or(Refusal::NotFound)?;
                let newest = stored::newest_number(tx, survey.id).await?;
                let release = serde_json::from_slice(&found.document).map_err(StoreError::from)?;
                Ok(ReleasePage {
                    informed: links::of_release(tx, survey.id, number).await?,
                    survey,
                    line: line(found.line),
                    newest,
                    release,
                })
            })
        })
        .await
}

/// The document of a release, byte for byte as it was hashed.
pub async fn document(services: &Services, slug: &str, number: i64) -> Result<Vec<u8>, Refusal> {
    let slug = slug.to_owned();
    services
        .read(|tx| {
            Box::pin(async move {
                let survey = public_survey(tx, &slug).await?;
                let found = stored::by_number(tx, survey.id, number).await?;
                Ok(found.ok_or(Refusal::NotFound)?.document)
            })
        })
        .await
}

async fn public_survey(tx: &mut Tx, slug: &str) -> Result<Survey, Refusal> {
    let survey = surveys::by_slug(tx, slug).await?;
    survey.filter(Survey::is_public).ok_or(Refusal::NotFound)
}

fn line(row: stored::ReleaseLine) -> ReleaseLine {
    ReleaseLine {
        number: row.number,
        digest: row.digest,
        respondents: row.respondents,
        tables: row.tables,
        released_at: row.released_at.into(),
        released_by: Signer {
            id: row.released_by,
            name: Some(row.name).filter(|name| !name.is_empty()),
        },
    }
}
