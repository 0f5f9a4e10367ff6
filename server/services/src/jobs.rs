//! Jobs: planned in the transaction of the act that needs them, claimed by one server, done, put off or given up.

use folkmoot_domain::{
    ids::{MotionId, SurveyId},
    jobs::{JobKind, LEASE, MOST_ATTEMPTS, backoff},
    notices::{Failure, NoticeKind},
    surveys::catalogue::{State, Survey},
};
use folkmoot_store::{
    StoreError, Tx,
    jobs::{self as store, ClaimedJob, JobKey},
    motions,
    surveys::closing,
};
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use crate::{Refusal, Services, notices, surveys};

/// How often addresses and unfinished responses that are no longer needed are looked for.
const ERASURE_EVERY: SignedDuration = SignedDuration::from_hours(24);
/// How long a survey must be open for a reminder half way.
const ROOM_FOR_REMINDER: SignedDuration = SignedDuration::from_hours(4 * 24);
/// How long before its end a survey is in its last day.
const LAST_DAY: SignedDuration = SignedDuration::from_hours(24);

/// Plans what a survey in the field needs done, or cancels it when the survey is not in the field.
pub(crate) async fn plan_survey(
    tx: &mut Tx,
    survey: &Survey,
    now: Timestamp,
) -> Result<(), StoreError> {
    let times = times(survey);
    for kind in [
        JobKind::SurveyClose,
        JobKind::SurveyReminder,
        JobKind::SurveyLastDay,
    ] {
        let job = about_survey(kind, survey.id);
        match times.iter().find(|(planned, _)| *planned == kind) {
            Some((_, at)) if *at > now => store::plan(tx, job, *at).await?,
            _ => store::cancel(tx, job).await?,
        }
    }
    if survey.state == State::Closed {
        for kind in [JobKind::Invitations, JobKind::InvitationReminder] {
            store::cancel(tx, about_survey(kind, survey.id)).await?;
        }
    }
    Ok(())
}

/// When what is to be done: the close at the deadline, half way there a reminder if there is time for one, and a last
/// call a day before.
fn times(survey: &Survey) -> Vec<(JobKind, Timestamp)> {
    let (State::Fielded, Some(begin), Some(deadline)) =
        (survey.state, survey.fielded_at, survey.closes_at)
    else {
        return Vec::new();
    };
    let open = deadline.duration_since(begin);
    let mut times = vec![(JobKind::SurveyClose, deadline)];
    if open >= ROOM_FOR_REMINDER {
        times.extend(
            begin
                .checked_add(open / 2)
                .ok()
                .map(|at| (JobKind::SurveyReminder, at)),
        );
    }
    if open >= LAST_DAY * 2 {
        let eve = deadline.checked_sub(LAST_DAY).ok();
        times.extend(eve.map(|at| (JobKind::SurveyLastDay, at)));
    }
    times
}

/// Plans that members are told something about a survey now.
pub(crate) async fn tell(
    tx: &mut Tx,
    kind: JobKind,
    survey: SurveyId,
    now: Timestamp,
) -> Result<(), StoreError> {
    store::plan(tx, about_survey(kind, survey), now).await
}

fn about_survey(kind: JobKind, survey: SurveyId) -> JobKey {
    JobKey {
        kind,
        subject: survey.0,
    }
}

/// Plans the close of a motion at its deadline, or cancels it when there is none any more.
pub(crate) async fn plan_motion(
    tx: &mut Tx,
    motion: MotionId,
    closes_at: Option<Timestamp>,
) -> Result<(), StoreError> {
    plan_or_cancel(tx, about_motion(JobKind::MotionClose, motion), closes_at).await
}

/// Plans that a decision comes into force, or cancels it.
pub(crate) async fn plan_force(
    tx: &mut Tx,
    motion: MotionId,
    at: Option<Timestamp>,
) -> Result<(), StoreError> {
    plan_or_cancel(tx, about_motion(JobKind::MotionForce, motion), at).await
}

/// Plans that a decision is looked at again, or cancels it.
pub(crate) async fn plan_review(
    tx: &mut Tx,
    motion: MotionId,
    at: Option<Timestamp>,
) -> Result<(), StoreError> {
    plan_or_cancel(tx, about_motion(JobKind::MotionReview, motion), at).await
}

async fn plan_or_cancel(tx: &mut Tx, job: JobKey, at: Option<Timestamp>) -> Result<(), StoreError> {
    match at {
        Some(at) => store::plan(tx, job, at).await,
        None => store::cancel(tx, job).await,
    }
}

fn about_motion(kind: JobKind, motion: MotionId) -> JobKey {
    JobKey {
        kind,
        subject: motion.0,
    }
}

/// The job that there is only once.
fn only(kind: JobKind) -> JobKey {
    JobKey {
        kind,
        subject: Uuid::nil(),
    }
}

/// Plans what every database needs, and what its surveys and motions need that were open before there were jobs for them;
/// when a server starts.
pub async fn prepare(services: &Services) -> Result<(), Refusal> {
    let (inside, now) = (services.clone(), services.now());
    services
        .write(move |tx| {
            Box::pin(async move {
                store::plan_missing(tx, only(JobKind::Erasure), now).await?;
                for (survey, deadline) in closing::deadlines(tx).await? {
                    let job = about_survey(JobKind::SurveyClose, survey);
                    store::plan_missing(tx, job, deadline).await?;
                }
                for (motion, deadline) in motions::deadlines(tx).await? {
                    let job = about_motion(JobKind::MotionClose, motion);
                    store::plan_missing(tx, job, deadline).await?;
                }
                crate::motions::settle_earlier(tx, &inside).await?;
                for (motion, at) in motions::force::coming(tx).await? {
                    let job = about_motion(JobKind::MotionForce, motion);
                    store::plan_missing(tx, job, at).await?;
                }
                for (motion, at) in motions::force::to_review(tx).await? {
                    let job = about_motion(JobKind::MotionReview, motion);
                    store::plan_missing(tx, job, at).await?;
                }
                Ok(())
            })
        })
        .await
}

/// When the first job can be claimed; `None` when there is none at all.
pub async fn next(services: &Services) -> Result<Option<Timestamp>, Refusal> {
    let mail = services.mail;
    services
        .read(move |tx| Box::pin(async move { Ok(store::next(tx, mail).await?) }))
        .await
}

/// Claims the first job that is due. Mail is left alone where none can be sent.
pub async fn claim(services: &Services) -> Result<Option<ClaimedJob>, Refusal> {
    let (claim, now, mail) = (services.new_id(), services.now(), services.mail);
    let until = now.checked_add(LEASE).unwrap_or(now);
    services
        .write(move |tx| {
            Box::pin(async move { Ok(store::claim(tx, claim, now, until, mail).await?) })
        })
        .await
}

/// Does a claimed job that needs nothing but the database; mail is handed over by the server.
pub async fn run(services: &Services, job: ClaimedJob) -> Result<(), Refusal> {
    match job.key.kind {
        JobKind::SurveyClose => {
            surveys::close_due(services).await?;
            finish(services, job).await
        }
        JobKind::MotionClose | JobKind::MotionForce | JobKind::MotionReview => {
            crate::motions::close_due(services).await?;
            finish(services, job).await
        }
        JobKind::Erasure => {
            let now = services.now();
            let next = now.checked_add(ERASURE_EVERY).unwrap_or(now);
            services
                .write(move |tx| {
                    Box::pin(async move {
                        notices::outbox::erase_old(tx, now).await?;
                        surveys::resume::erase_expired(tx, now).await?;
                        store::again(tx, job, next).await?;
                        Ok(())
                    })
                })
                .await
        }
        JobKind::SurveyOpens => announce(services, job, NoticeKind::SurveyOpens).await,
        JobKind::SurveyReminder => announce(services, job, NoticeKind::SurveyReminder).await,
        JobKind::SurveyLastDay => announce(services, job, NoticeKind::SurveyLastDay).await,
        JobKind::ResultsOut => announce(services, job, NoticeKind::ResultsOut).await,
        JobKind::Invitations => notices::invitations::write_all(services, job).await,
        JobKind::InvitationReminder => notices::invitations::remind(services, job).await,
        JobKind::Mail => Ok(()),
    }
}

/// Writes the messages and ends the job in one transaction: nobody gets one twice.
async fn announce(services: &Services, job: ClaimedJob, notice: NoticeKind) -> Result<(), Refusal> {
    let inside = services.clone();
    services
        .write(move |tx| {
            Box::pin(async move {
                if store::finish(tx, job).await? {
                    let survey = SurveyId(job.key.subject);
                    notices::surveys::announce(&inside, tx, survey, notice).await?;
                }
                Ok(())
            })
        })
        .await
}

async fn finish(services: &Services, job: ClaimedJob) -> Result<(), Refusal> {
    services
        .write(move |tx| {
            Box::pin(async move {
                store::finish(tx, job).await?;
                Ok(())
            })
        })
        .await
}

/// Puts a job off that failed, for longer each time; after [`MOST_ATTEMPTS`] it is given up.
pub async fn put_off(
    services: &Services,
    job: ClaimedJob,
    failure: Failure,
) -> Result<(), Refusal> {
    let (next, given_up) = retry(services, job);
    services
        .write(move |tx| {
            Box::pin(async move {
                store::put_off(tx, job, failure, next, given_up).await?;
                Ok(())
            })
        })
        .await
}

/// When a job that failed is tried again, and whether it was the last time.
pub(crate) fn retry(services: &Services, job: ClaimedJob) -> (Timestamp, bool) {
    let wait = backoff(
        job.attempts,
        u32::from_be_bytes(services.random_bytes::<4>()),
    );
    let now = services.now();
    (
        now.checked_add(wait).unwrap_or(now),
        job.attempts >= MOST_ATTEMPTS,
    )
}

#[cfg(test)]
mod tests;
