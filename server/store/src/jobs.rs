//! Jobs: what is due, claimed once however many servers look for it.

use folkmoot_domain::{
    jobs::JobKind,
    notices::{Failure, TroubledJob},
};
use jiff::Timestamp;
use sqlx::FromRow;
use uuid::Uuid;

use crate::{Instant, StoreError, Tx, dialect, statement::statements};

statements! {
    /// Plans a job; one that was planned before is moved, and taken from whoever is at it.
    PLAN = "
        INSERT INTO jobs (kind, subject, state, due_at, claim, claimed_until, attempts, last_failure)
        VALUES ($1, $2, 'waiting', $3, NULL, NULL, 0, NULL)
        ON CONFLICT (kind, subject) DO UPDATE
        SET state = 'waiting', due_at = excluded.due_at, claim = NULL, claimed_until = NULL, attempts = 0,
            last_failure = NULL";

    /// Plans a job unless it is planned already.
    PLAN_MISSING = "
        INSERT INTO jobs (kind, subject, state, due_at, claim, claimed_until, attempts, last_failure)
        VALUES ($1, $2, 'waiting', $3, NULL, NULL, 0, NULL)
        ON CONFLICT (kind, subject) DO NOTHING";

    /// Cancels a job, whoever is at it.
    CANCEL = "
        DELETE FROM jobs
        WHERE kind = $1 AND subject = $2";

    /// A job is done: gone, unless it was planned anew or claimed by another meanwhile.
    FINISH = "
        DELETE FROM jobs
        WHERE kind = $1 AND subject = $2 AND claim = $3";

    /// A job will be done again later.
    AGAIN = "
        UPDATE jobs
        SET due_at = $4, claim = NULL, claimed_until = NULL, attempts = 0, last_failure = NULL
        WHERE kind = $1 AND subject = $2 AND claim = $3";

    /// A job failed: tried again at a time, or given up.
    PUT_OFF = "
        UPDATE jobs
        SET due_at = $4, state = $5, last_failure = $6, claim = NULL, claimed_until = NULL
        WHERE kind = $1 AND subject = $2 AND claim = $3";

    /// When the first job can be claimed; `$1` whether mail can be sent.
    NEXT = "
        SELECT MIN(CASE WHEN claimed_until > due_at THEN claimed_until ELSE due_at END)
        FROM jobs
        WHERE state = 'waiting' AND (kind <> 'mail' OR $1)";

    /// When a job is due.
    DUE_AT = "
        SELECT due_at
        FROM jobs
        WHERE kind = $1 AND subject = $2 AND state = 'waiting'";

    /// Jobs that failed when they were last tried, the first due first.
    TROUBLED = "
        SELECT kind, state, due_at, attempts, last_failure
        FROM jobs
        WHERE last_failure IS NOT NULL AND kind <> 'mail'
        ORDER BY due_at, kind, subject
        LIMIT $1";
}

/// A job by what it is and what it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JobKey {
    /// What is to be done.
    pub kind: JobKind,
    /// What it is about; nil where there is only one.
    pub subject: Uuid,
}

/// A job that belongs to whoever claimed it, until the lease is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClaimedJob {
    /// The job.
    pub key: JobKey,
    /// The claim: what is written later is only written while it holds.
    pub claim: Uuid,
    /// How often it was tried, with this time.
    pub attempts: i64,
}

/// Plans a job, or moves it.
pub async fn plan(tx: &mut Tx, job: JobKey, due_at: Timestamp) -> Result<(), StoreError> {
    PLAN.on(tx)
        .bind(job.kind)
        .bind(job.subject)
        .bind(Instant::from(due_at))
        .execute_one()
        .await
}

/// Plans a job unless it is planned already.
pub async fn plan_missing(tx: &mut Tx, job: JobKey, due_at: Timestamp) -> Result<(), StoreError> {
    PLAN_MISSING
        .on(tx)
        .bind(job.kind)
        .bind(job.subject)
        .bind(Instant::from(due_at))
        .execute()
        .await
        .map(|_| ())
}

/// Cancels a job; nothing happens when it is not planned.
pub async fn cancel(tx: &mut Tx, job: JobKey) -> Result<(), StoreError> {
    CANCEL
        .on(tx)
        .bind(job.kind)
        .bind(job.subject)
        .execute()
        .await
        .map(|_| ())
}

/// When a job is due; `None` when it is not planned.
pub async fn due_at(tx: &mut Tx, job: JobKey) -> Result<Option<Timestamp>, StoreError> {
    let due: Option<Instant> = DUE_AT
        .on(tx)
        .bind(job.kind)
        .bind(job.subject)
        .fetch_optional_scalar()
        .await?;
    Ok(due.map(Timestamp::from))
}

/// Claims the first job that is due, of any kind or of all but mail; nobody else gets it until the lease is over.
pub async fn claim(
    tx: &mut Tx,
    claim: Uuid,
    now: Timestamp,
    until: Timestamp,
    with_mail: bool,
) -> Result<Option<ClaimedJob>, StoreError> {
    let row: Option<(JobKind, Uuid, i64)> = dialect::CLAIM_JOB
        .on(tx)
        .bind(claim)
        .bind(Instant::from(until))
        .bind(Instant::from(now))
        .bind(with_mail)
        .fetch_optional()
        .await?;
    Ok(row.map(|(kind, subject, attempts)| ClaimedJob {
        key: JobKey { kind, subject },
        claim,
        attempts,
    }))
}

/// A job is done; `false` when the claim does not hold any more.
pub async fn finish(tx: &mut Tx, job: ClaimedJob) -> Result<bool, StoreError> {
    let gone = FINISH
        .on(tx)
        .bind(job.key.kind)
        .bind(job.key.subject)
        .bind(job.claim)
        .execute()
        .await?;
    Ok(gone > 0)
}

/// A job is done for now and will be due again; `false` when the claim does not hold any more.
pub async fn again(tx: &mut Tx, job: ClaimedJob, due_at: Timestamp) -> Result<bool, StoreError> {
    let moved = AGAIN
        .on(tx)
        .bind(job.key.kind)
        .bind(job.key.subject)
        .bind(job.claim)
        .bind(Instant::from(due_at))
        .execute()
        .await?;
    Ok(moved > 0)
}

/// A job failed and is tried again at an instant, or never; `false` when the claim does not hold any more.
pub async fn put_off(
    tx: &mut Tx,
    job: ClaimedJob,
    failure: Failure,
    due_at: Timestamp,
    given_up: bool,
) -> Result<bool, StoreError> {
    let moved = PUT_OFF
        .on(tx)
        .bind(job.key.kind)
        .bind(job.key.subject)
        .bind(job.claim)
        .bind(Instant::from(due_at))
        .bind(if given_up { "failed" } else { "waiting" })
        .bind(failure)
        .execute()
        .await?;
    Ok(moved > 0)
}

/// When the first job can be claimed.
pub async fn next(tx: &mut Tx, with_mail: bool) -> Result<Option<Timestamp>, StoreError> {
    let next: Option<Instant> = NEXT.on(tx).bind(with_mail).fetch_scalar().await?;
    Ok(next.map(Timestamp::from))
}

#[derive(FromRow)]
struct TroubledRow {
    kind: JobKind,
    state: String,
    due_at: Instant,
    attempts: i64,
    last_failure: Failure,
}

/// Jobs that failed when they were last tried; mail has its own list.
pub async fn troubled(tx: &mut Tx, limit: i64) -> Result<Vec<TroubledJob>, StoreError> {
    let rows: Vec<TroubledRow> = TROUBLED.on(tx).bind(limit).fetch_all().await?;
    let troubled = rows.into_iter().map(|row| TroubledJob {
        kind: row.kind,
        attempts: row.attempts,
        failure: row.last_failure,
        next: (row.state == "waiting").then(|| row.due_at.into()),
    });
    Ok(troubled.collect())
}
