//! The messages of invitations and their reminders, written by jobs, some at a time.

use folkmoot_domain::{
    notices::Letter,
    surveys::catalogue::{Access, Survey},
};
use folkmoot_store::{
    StoreError, Tx,
    jobs::{self, ClaimedJob},
    notices::invitations::{self as store, Addressee},
    surveys,
};

use super::BETWEEN_REMINDERS;
use crate::{
    Refusal, Services,
    accounts::secrets::digest,
    notices::outbox::{Mail, write},
};

/// Messages that one transaction writes: on SQLite all other writers wait for it.
const AT_A_TIME: usize = 100;
const LIMIT: i64 = 100;

/// Writes to one invited person. Each message has a link of its own; what is stored of it is a digest, and the link itself
/// only until the message is sent.
pub(super) async fn write_to(
    services: &Services,
    tx: &mut Tx,
    survey: &Survey,
    who: &Addressee,
    reminder: bool,
) -> Result<(), StoreError> {
    let token = hex::encode(services.random_bytes::<32>());
    store::add_link(tx, who.id, digest(token.as_bytes())).await?;
    let letter = Letter::Invitation {
        reminder,
        slug: survey.slug.clone(),
        title: survey.title.in_language(who.language).to_owned(),
        closes_at: survey.closes_at,
        zone: survey.zone.clone(),
        token,
    };
    let mail = Mail {
        // That somebody was reminded is not kept with the invitation: it tells that they had not answered.
        subject: Some(if reminder { survey.id.0 } else { who.id.0 }),
        recipient: who.address.clone(),
        language: who.language,
        letter,
    };
    write(services, tx, mail).await
}

/// The survey of a job, as long as invitations to it make sense.
async fn open_survey(
    services: &Services,
    tx: &mut Tx,
    job: ClaimedJob,
) -> Result<Option<Survey>, StoreError> {
    let survey = surveys::by_id(tx, folkmoot_domain::ids::SurveyId(job.key.subject)).await?;
    Ok(survey.filter(|survey| {
        services.mail && survey.access == Access::Invited && survey.takes_answers(services.now())
    }))
}

/// Goes on later when there is more, or ends the job; `false` when the job is somebody else's meanwhile.
async fn go_on(
    services: &Services,
    tx: &mut Tx,
    job: ClaimedJob,
    written: usize,
) -> Result<bool, StoreError> {
    if written == AT_A_TIME {
        jobs::again(tx, job, services.now()).await
    } else {
        jobs::finish(tx, job).await
    }
}

/// Writes the messages of invitations that have none yet.
pub(crate) async fn write_all(services: &Services, job: ClaimedJob) -> Result<(), Refusal> {
    let inside = services.clone();
    services
        .write(move |tx| {
            Box::pin(async move {
                let Some(survey) = open_survey(&inside, tx, job).await? else {
                    jobs::finish(tx, job).await?;
                    return Ok(());
                };
                let some = store::unwritten(tx, survey.id, LIMIT).await?;
                if go_on(&inside, tx, job, some.len()).await? {
                    for who in &some {
                        write_to(&inside, tx, &survey, who, false).await?;
                        store::is_written(tx, who.id).await?;
                    }
                }
                Ok(())
            })
        })
        .await
}

/// Writes to those who have not answered; who that is, is decided here and shown to nobody.
pub(crate) async fn remind(services: &Services, job: ClaimedJob) -> Result<(), Refusal> {
    let inside = services.clone();
    services
        .write(move |tx| {
            Box::pin(async move {
                let Some(survey) = open_survey(&inside, tx, job).await? else {
                    jobs::finish(tx, job).await?;
                    return Ok(());
                };
                let now = inside.now();
                // Within the pause it is the same reminder that goes on.
                let last = store::last_reminder(tx, survey.id).await?;
                let under_way = last.filter(|last| now.duration_since(*last) < BETWEEN_REMINDERS);
                let began = under_way.unwrap_or(now);
                let some = store::unreminded(tx, survey.id, began, LIMIT).await?;
                if go_on(&inside, tx, job, some.len()).await? {
                    if under_way.is_none() {
                        store::begin_reminder(tx, survey.id, now).await?;
                    }
                    for who in &some {
                        write_to(&inside, tx, &survey, who, true).await?;
                        store::is_reminded(tx, who.id, began).await?;
                    }
                }
                Ok(())
            })
        })
        .await
}

/// A survey has ended: the addresses and links of its invitations go.
pub(crate) async fn erase(tx: &mut Tx, survey: &Survey) -> Result<(), StoreError> {
    store::erase(tx, survey.id).await
}
