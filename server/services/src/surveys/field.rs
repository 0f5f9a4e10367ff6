//! A questionnaire goes into the field: from now on it is fixed and answers to it are taken.

use folkmoot_domain::{
    accounts::Viewer,
    forms::FieldError,
    jobs::JobKind,
    record::{Act, Kind},
    surveys::{
        catalogue::{Access, NextVersion, State, Survey, Version},
        check::Severity,
        quotas::{Quota, missing},
    },
};
use folkmoot_store::{
    Tx,
    surveys::{self as store, authoring as steps, quotas},
};
use serde_json::{Value, json};

use super::{
    authoring::{document_of, require_settled},
    edits, load, require_manager, require_newest,
    review::{lock_in_work, require_sound, review},
};
use crate::{Refusal, Services, jobs, record};

/// Puts the questionnaire in work at an address into the field, on the record with its digest: that of a draft, or the
/// next version of a survey that is in the field already.
///
/// A second person must have approved exactly this questionnaire. Errors of the checker stand in the way; its warnings
/// do until they are `acknowledged`. Of a next version, the edits must have been confirmed.
pub async fn field(
    services: &Services,
    actor: &Viewer,
    slug: &str,
    revision: i64,
    acknowledged: bool,
) -> Result<Survey, Refusal> {
    require_manager(actor)?;
    let (checked, report) = require_sound(services, slug).await?;
    let warnings = report.count(Severity::Warning);
    if warnings > 0 && !acknowledged {
        let error = FieldError::new("acknowledged", "surveys-review-error-acknowledge");
        return Err(Refusal::Invalid(vec![error]));
    }
    let (services, slug) = (services.clone(), slug.to_owned());
    let store = services.store.clone();
    store
        .write(move |tx| {
            Box::pin(async move {
                let (survey, version) = lock_in_work(tx, &slug).await?;
                require_newest(&survey, revision)?;
                let now = services.now();
                if survey.closes_at.is_some_and(|deadline| deadline <= now) {
                    return Err(Refusal::Conflict("surveys-manage-conflict-past-deadline"));
                }
                if version.digest != checked {
                    return Err(Refusal::Conflict("surveys-review-conflict-changed"));
                }
                require_settled(tx, version.id).await?;
                let review = review(tx, version.id, &version.digest).await?;
                let Some(approval) = review.approval else {
                    return Err(Refusal::Conflict("surveys-review-conflict-missing"));
                };
                let wanted = quotas::of_survey(tx, survey.id).await?;
                let in_work = store::version_in_work(tx, survey.id).await?;
                let questionnaire = load(&services, in_work)?;
                let document = document_of(questionnaire.document()).ok();
                if missing(&wanted, questionnaire.definition(), document.as_ref()).is_some() {
                    return Err(Refusal::Conflict("access-set-conflict-quota"));
                }
                let opens = survey.state == State::Draft;
                let act = if opens {
                    store::field(tx, survey.id, version.id, now).await?;
                    begin_to_count(tx, &survey, &wanted).await?;
                    opening(&survey, &version).fact("quotas", json!(wanted))
                } else {
                    let act = following(tx, &survey, &version).await?;
                    store::field_version(tx, version.id, now).await?;
                    act
                };
                // What is in the field is edited no more: the steps go with the version.
                steps::remove(tx, version.id).await?;
                let act = act
                    .fact("warnings", warnings)
                    .document("approved-by", json!({ "account": approval.by.id }));
                record::enter(&services, tx, act, now).await?;
                let fielded = store::by_id(tx, survey.id).await?;
                let fielded = fielded.ok_or(Refusal::NotFound)?;
                jobs::plan_survey(tx, &fielded, now).await?;
                if opens {
                    jobs::tell(tx, JobKind::SurveyOpens, fielded.id, now).await?;
                    if fielded.access == Access::Invited {
                        jobs::tell(tx, JobKind::Invitations, fielded.id, now).await?;
                    }
                }
                Ok(fielded)
            })
        })
        .await
}

/// Makes room for the counts of what is wanted.
async fn begin_to_count(tx: &mut Tx, survey: &Survey, wanted: &[Quota]) -> Result<(), Refusal> {
    if survey.closes_after.is_some() {
        quotas::begin(tx, survey.id, quotas::ALL).await?;
    }
    for (position, _) in (quotas::ALL + 1..).zip(wanted) {
        quotas::begin(tx, survey.id, position).await?;
    }
    Ok(())
}

/// The act of opening a survey.
fn opening(survey: &Survey, version: &Version) -> Act {
    Act::new(Kind::SurveyFielded, survey.id.0)
        .fact("slug", survey.slug.clone())
        .fact("version", version.number)
        .fact("questionnaire", version.digest.clone())
        .fact("questions", version.questions)
        .fact("access", survey.access.word())
        .fact("closes_after", survey.closes_after)
        .fact("body", survey.body.as_ref().map(|body| body.id.to_string()))
        .fact(
            "body_as_of",
            survey.body.as_ref().map(|body| body.as_of.to_string()),
        )
        .fact("zone", survey.zone.clone())
        .fact(
            "closes_at",
            survey.closes_at.map(|deadline| deadline.to_string()),
        )
}

/// The act of going over to the next version, with the classes of its edits and the comparisons they break.
async fn following(tx: &mut Tx, survey: &Survey, version: &Version) -> Result<Act, Refusal> {
    let next = edits::next(tx, survey).await?;
    let Some(NextVersion {
        edits,
        confirmed: Some(classes),
        ..
    }) = next
    else {
        return Err(Refusal::Conflict("surveys-edits-conflict-unconfirmed"));
    };
    let before = store::newest_version(tx, survey.id).await?.version;
    let broken: Vec<String> = edits.broken(&classes).into_iter().collect();
    let words: serde_json::Map<String, Value> = classes
        .into_iter()
        .map(|(question, confirmed)| (question, confirmed.class.word().into()))
        .collect();
    Ok(Act::new(Kind::SurveyRevised, survey.id.0)
        .fact("slug", survey.slug.clone())
        .fact("version", version.number)
        .fact("questionnaire", version.digest.clone())
        .fact("replaces", before.digest)
        .fact("questions", version.questions)
        .fact("edits", words)
        .fact("comparisons_broken", broken))
}
