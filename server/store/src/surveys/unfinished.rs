//! Responses that somebody wants to finish elsewhere. No row knows a person, and only the link knows its row.

use folkmoot_domain::ids::{SubmissionKey, SurveyId};
use jiff::civil::Date;
use sqlx::FromRow;

use crate::{Day, StoreError, Tx, statement::statements};

statements! {
    /// Keeps what was entered so far, in the place of what the same link kept before.
    KEEP = "
        INSERT INTO unfinished_responses (
            survey_id, digest, form, page, seed, answers, expires_on
        )
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (survey_id, digest) DO UPDATE
        SET form = excluded.form, page = excluded.page, seed = excluded.seed,
            answers = excluded.answers, expires_on = excluded.expires_on";

    /// What a link keeps.
    BY_DIGEST = "
        SELECT form, page, seed, answers, expires_on
        FROM unfinished_responses
        WHERE survey_id = $1 AND digest = $2";

    /// Forgets what a link kept.
    FORGET = "
        DELETE FROM unfinished_responses
        WHERE survey_id = $1 AND digest = $2";

    /// Erases what has expired before a day.
    ERASE = "
        DELETE FROM unfinished_responses
        WHERE expires_on < $1";
}

/// A response that is not finished.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unfinished {
    /// The key of its form.
    pub form: SubmissionKey,
    /// The name of the page it stands on; empty for the summary.
    pub page: String,
    /// What the order of its choices is drawn from.
    pub seed: i64,
    /// What was entered, as JSON.
    pub answers: String,
    /// The last day on which the link works.
    pub expires_on: Date,
}

#[derive(FromRow)]
struct Row {
    form: SubmissionKey,
    page: String,
    seed: i64,
    answers: String,
    expires_on: Day,
}

/// Keeps what was entered so far, in the place of what the same link kept before.
pub async fn keep(
    tx: &mut Tx,
    survey: SurveyId,
    digest: Vec<u8>,
    unfinished: Unfinished,
) -> Result<(), StoreError> {
    KEEP.on(tx)
        .bind(survey)
        .bind(digest)
        .bind(unfinished.form)
        .bind(unfinished.page)
        .bind(unfinished.seed)
        .bind(unfinished.answers)
        .bind(Day::from(unfinished.expires_on))
        .execute_one()
        .await
}

/// What a link keeps.
pub async fn by_digest(
    tx: &mut Tx,
    survey: SurveyId,
    digest: Vec<u8>,
) -> Result<Option<Unfinished>, StoreError> {
    let row: Option<Row> = BY_DIGEST
        .on(tx)
        .bind(survey)
        .bind(digest)
        .fetch_optional()
        .await?;
    Ok(row.map(|row| Unfinished {
        form: row.form,
        page: row.page,
        seed: row.seed,
        answers: row.answers,
        expires_on: row.expires_on.into(),
    }))
}

/// Forgets what a link kept, if it kept anything.
pub async fn forget(tx: &mut Tx, survey: SurveyId, digest: Vec<u8>) -> Result<(), StoreError> {
    FORGET
        .on(tx)
        .bind(survey)
        .bind(digest)
        .execute()
        .await
        .map(|_| ())
}

/// Erases what has expired before a day.
pub async fn erase_expired(tx: &mut Tx, before: Date) -> Result<(), StoreError> {
    ERASE
        .on(tx)
        .bind(Day::from(before))
        .execute()
        .await
        .map(|_| ())
}
