//! Before a questionnaire goes into the field, a second person reads it and approves exactly what is then fielded.

use std::collections::BTreeSet;

use folkmoot_domain::{
    accounts::Viewer,
    ids::SurveyVersionId,
    record::{Act, Kind},
    surveys::{
        catalogue::{Approval, Review, Reviewer, State, Survey, Version},
        check::{self, Limits, Report},
    },
};
use folkmoot_store::{
    StoreError, Tx,
    surveys::{self as store, StoredVersion, authoring as steps, reviews},
};

use super::{authoring::require_settled, comments, lock, require_manager};
use crate::{Refusal, Services, record};

/// Approves the draft at an address, if it still has this digest, by somebody who has not worked on it.
pub async fn approve(
    services: &Services,
    actor: &Viewer,
    slug: &str,
    digest: &str,
) -> Result<Survey, Refusal> {
    require_manager(actor)?;
    require_sound(services, slug).await?;
    let (services, slug, digest) = (services.clone(), slug.to_owned(), digest.to_owned());
    let actor = actor.id;
    let store = services.store.clone();
    store
        .write(move |tx| {
            Box::pin(async move {
                let (survey, version) = lock_in_work(tx, &slug).await?;
                if version.digest != digest {
                    return Err(Refusal::Conflict("surveys-review-conflict-changed"));
                }
                require_settled(tx, version.id).await?;
                let authors = reviews::authors(tx, version.id).await?;
                if authors.iter().any(|author| author.account_id == actor) {
                    return Err(Refusal::Conflict("surveys-review-conflict-author"));
                }
                let now = services.now();
                reviews::approve(tx, version.id, digest, actor, now)
                    .await
                    .map_err(or_approved_already)?;
                let act = Act::new(Kind::SurveyApproved, survey.id.0)
                    .fact("slug", survey.slug.clone())
                    .fact("version", version.number)
                    .fact("questionnaire", version.digest)
                    .document("approved-by", serde_json::json!({ "account": actor }));
                record::enter(&services, tx, act, now).await?;
                store::by_id(tx, survey.id).await?.ok_or(Refusal::NotFound)
            })
        })
        .await
}

/// The survey at an address, taken for this transaction, with the version that is being prepared.
pub(super) async fn lock_in_work(tx: &mut Tx, slug: &str) -> Result<(Survey, Version), Refusal> {
    let survey = lock(tx, slug).await?;
    let version = store::version_in_work(tx, survey.id).await?.version;
    if survey.state == State::Closed || version.fielded_at.is_some() {
        return Err(Refusal::Conflict("surveys-manage-conflict-fielded"));
    }
    Ok((survey, version))
}

fn or_approved_already(error: StoreError) -> Refusal {
    let key = ["version_id", "digest", "account_id"];
    if error.is_duplicate("survey_approvals", &key) {
        Refusal::Conflict("surveys-review-conflict-twice")
    } else {
        error.into()
    }
}

/// Who has worked on a version and who has approved it as it is.
pub(super) async fn review(
    tx: &mut Tx,
    version: SurveyVersionId,
    digest: &str,
) -> Result<Review, StoreError> {
    let authors = reviews::authors(tx, version).await?;
    let approvals = reviews::approvals(tx, version).await?;
    let is_author = |account| authors.iter().any(|author| author.account_id == account);
    let draft = steps::draft(tx, version).await?;
    let mut review = Review {
        comments: comments::of_version(tx, version).await?,
        unsettled: draft.is_some_and(|draft| !draft.sound),
        ..Review::default()
    };
    for approval in approvals {
        // Whoever approves and then works on it has not read somebody else's work.
        if approval.digest == digest && !is_author(approval.account_id) {
            review.approval.get_or_insert(Approval {
                by: reviewer(approval.account_id, approval.name),
                at: approval.approved_at.into(),
            });
        } else {
            review.has_void = true;
        }
    }
    review.authors = authors
        .into_iter()
        .map(|author| reviewer(author.account_id, author.name))
        .collect();
    Ok(review)
}

pub(super) fn reviewer(account: folkmoot_domain::ids::AccountId, name: String) -> Reviewer {
    Reviewer {
        id: account,
        name: Some(name).filter(|name| !name.is_empty()),
    }
}

/// Walks all paths of a stored questionnaire, apart from the threads that answer requests.
pub(super) async fn report(definition: Vec<u8>) -> Result<Report, Refusal> {
    let walk = move || {
        let json = String::from_utf8_lossy(&definition);
        check::check_document(&json, &BTreeSet::new(), &Limits::default())
    };
    let walked = tokio::task::spawn_blocking(walk).await;
    walked.map_err(|_| {
        let stopped = serde::de::Error::custom("the check of a questionnaire stopped");
        Refusal::Store(StoreError::Document(stopped))
    })
}

/// The digest of the questionnaire in work at an address and what the checker says about it; refuses one with errors.
pub(super) async fn require_sound(
    services: &Services,
    slug: &str,
) -> Result<(String, Report), Refusal> {
    let slug = slug.to_owned();
    let stored: StoredVersion = services
        .store
        .read(move |tx| {
            Box::pin(async move {
                let id = store::id_of(tx, &slug).await?.ok_or(Refusal::NotFound)?;
                Ok::<_, Refusal>(store::version_in_work(tx, id).await?)
            })
        })
        .await?;
    let report = report(stored.definition).await?;
    if report.is_sound() {
        Ok((stored.version.digest, report))
    } else {
        Err(Refusal::Conflict("surveys-review-conflict-errors"))
    }
}
