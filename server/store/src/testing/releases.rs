//! Releases of results for stories that only need them to be there.

use folkmoot_domain::ids::{AccountId, ReleaseId, SurveyId, SurveyVersionId};
use folkmoot_domain::language::Language;
use folkmoot_domain::results::{Method, Release, SurveyReference};
use folkmoot_domain::surveys::catalogue::{Access, Localised};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{Store, StoreError, results, surveys};

/// The next release of the survey `survey-{number}`, which is in the field since its first one; signed off at an instant
/// by an account that exists. It counts 40 responses and holds no tables.
pub async fn released(
    store: &Store,
    number: u128,
    (by, at): (AccountId, Timestamp),
) -> Result<ReleaseId, StoreError> {
    let id = move |offset: u128| Uuid::from_u128((0xfeed_0000 + number) * 1000 + offset);
    let (survey, version) = (SurveyId(id(0)), SurveyVersionId(id(1)));
    store
        .write(move |tx| {
            Box::pin(async move {
                let slug = format!("survey-{number}");
                let title = Localised([(Language::English, format!("Survey {number}"))].into());
                let last = results::newest_number(tx, survey).await?;
                if last == 0 {
                    let new = surveys::NewSurvey {
                        id: survey,
                        slug: slug.clone(),
                        access: Access::OpenLink,
                        zone: "UTC".to_owned(),
                        created_at: at,
                    };
                    let questionnaire = surveys::Questionnaire {
                        definition: b"{}".to_vec(),
                        digest: String::new(),
                        titles: title.clone(),
                        questions: 1,
                    };
                    surveys::insert(tx, new, version, questionnaire).await?;
                    surveys::field(tx, survey, version, at).await?;
                }
                let release = ReleaseId(id(u128::from(last.unsigned_abs()) + 2));
                let document = Release {
                    format: Release::FORMAT.to_owned(),
                    number: last + 1,
                    survey: SurveyReference {
                        id: survey,
                        slug,
                        title,
                        version: 1,
                        questionnaire_digest: String::new(),
                    },
                    respondents: 40,
                    method: Method::default(),
                    tables: Vec::new(),
                };
                let new = results::NewRelease {
                    id: release,
                    survey,
                    number: last + 1,
                    document: document.canonical()?,
                    digest: String::new(),
                    respondents: 40,
                    tables: 0,
                    released_at: at,
                    released_by: by,
                };
                results::insert(tx, new).await?;
                Ok(release)
            })
        })
        .await
}
