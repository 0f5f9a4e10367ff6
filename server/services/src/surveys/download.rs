//! The questionnaire as a file: the very bytes that the record's digest speaks of.

use folkmoot_domain::surveys::catalogue::Survey;
use folkmoot_store::surveys as store;

use crate::{Refusal, Services};

/// The canonical JSON of a public survey's questionnaire.
pub async fn download(services: &Services, slug: &str) -> Result<Vec<u8>, Refusal> {
    let slug = slug.to_owned();
    services
        .store
        .read(move |tx| {
            Box::pin(async move {
                let survey = store::by_slug(tx, &slug)
                    .await?
                    .filter(Survey::is_public)
                    .ok_or(Refusal::NotFound)?;
                Ok(store::newest_version(tx, survey.id).await?.definition)
            })
        })
        .await
}
