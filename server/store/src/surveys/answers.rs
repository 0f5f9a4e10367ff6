//! Responses, free texts and participations. Nothing here knows both a person and an answer.

use std::collections::BTreeMap;

use folkmoot_domain::{
    ids::{AccountId, InvitationId, ResponseKey, SubmissionKey, SurveyId, SurveyVersionId},
    language::Language,
    surveys::catalogue::Stratum,
};
use sqlx::FromRow;
use uuid::Uuid;

use crate::{StoreError, Tx, statement::statements};

statements! {
    /// Notes that an account has taken part.
    PARTICIPATE = "
        INSERT INTO participations (survey_id, account_id)
        VALUES ($1, $2)";

    /// Whether an account has taken part, before or after the close.
    HAS_PARTICIPATED = "
        SELECT
            (SELECT COUNT(*) FROM participations AS p WHERE p.survey_id = $1 AND p.account_id = $2)
            + (SELECT COUNT(*) FROM closed_participations AS c WHERE c.survey_id = $1 AND c.account_id = $2)";

    /// Notes that an invitation was used.
    USE_INVITATION = "
        INSERT INTO invited_participations (survey_id, invitation_id)
        VALUES ($1, $2)";

    /// Whether an invitation was used, before or after the close.
    INVITATION_USED = "
        SELECT
            (SELECT COUNT(*) FROM invited_participations AS p WHERE p.survey_id = $1 AND p.invitation_id = $2)
            + (SELECT COUNT(*)
                FROM closed_invited_participations AS c
                WHERE c.survey_id = $1 AND c.invitation_id = $2)";

    /// The surveys an account has taken part in, before or after their close.
    PARTICIPATED_IN = "
        SELECT survey_id
        FROM participations
        WHERE account_id = $1
        UNION ALL
        SELECT survey_id
        FROM closed_participations
        WHERE account_id = $1";

    /// Notes that a form was sent; no row when it was before.
    NOTE_SUBMISSION = "
        INSERT INTO submissions (survey_id, key)
        VALUES ($1, $2)
        ON CONFLICT (survey_id, key) DO NOTHING";

    /// Whether a form was sent, before or after the close.
    WAS_SENT = "
        SELECT
            (SELECT COUNT(*) FROM submissions AS s WHERE s.survey_id = $1 AND s.key = $2)
            + (SELECT COUNT(*) FROM closed_submissions AS c WHERE c.survey_id = $1 AND c.key = $2)";

    /// Adds a response.
    ADD_RESPONSE = "
        INSERT INTO responses (version_id, key, language, answers, stratum)
        VALUES ($1, $2, $3, $4, $5)";

    /// Adds a free text.
    ADD_TEXT = "
        INSERT INTO response_texts (version_id, question, key, text)
        VALUES ($1, $2, $3, $4)";

    /// Responses while the survey is open.
    COUNT_RESPONSES = "
        SELECT COUNT(*)
        FROM responses
        WHERE version_id IN (SELECT id FROM survey_versions WHERE survey_id = $1)";

    /// Responses to one version, before or after the close.
    COUNT_FOR_VERSION = "
        SELECT
            (SELECT COUNT(*) FROM responses AS r WHERE r.version_id = $1)
            + (SELECT COUNT(*) FROM closed_responses AS c WHERE c.version_id = $1)";

    /// Participations while the survey is open.
    COUNT_PARTICIPATIONS = "
        SELECT
            (SELECT COUNT(*) FROM participations AS p WHERE p.survey_id = $1)
            + (SELECT COUNT(*) FROM invited_participations AS i WHERE i.survey_id = $1)";

    /// Responses by stratum, before or after the close.
    COUNT_BY_STRATUM = "
        SELECT stratum, COUNT(*)
        FROM (
            SELECT r.version_id, r.stratum
            FROM responses AS r
            UNION ALL
            SELECT c.version_id, c.stratum
            FROM closed_responses AS c
        ) AS every
        WHERE version_id IN (SELECT id FROM survey_versions WHERE survey_id = $1)
        GROUP BY stratum";

    /// Responses after the close, in the order of their keys.
    CLOSED_RESPONSES = "
        SELECT key, language, answers, stratum
        FROM closed_responses
        WHERE version_id = $1 AND key > $2
        ORDER BY key
        LIMIT $3";

    /// How many wrote something, by question.
    CLOSED_TEXT_COUNTS = "
        SELECT question, COUNT(*) AS texts
        FROM closed_response_texts
        WHERE version_id = $1
        GROUP BY question
        ORDER BY question";

    /// Free texts of one question after the close, in the order of their keys.
    CLOSED_TEXTS = "
        SELECT key, text
        FROM closed_response_texts
        WHERE version_id = $1 AND question = $2 AND key > $3
        ORDER BY key
        LIMIT $4";
}

/// A response about to be written.
#[derive(Debug, Clone)]
pub struct NewResponse {
    /// The questionnaire it answers.
    pub version: SurveyVersionId,
    /// Random (version 4).
    pub key: ResponseKey,
    /// The language in which it was answered.
    pub language: Language,
    /// Answers by question, as JSON; no free text.
    pub answers: String,
    /// The way in by which it came.
    pub stratum: Stratum,
    /// What was written freely; each gets a row and a random key of its own.
    pub texts: Vec<NewText>,
}

/// A free text about to be written.
#[derive(Debug, Clone)]
pub struct NewText {
    /// Random (version 4), not that of the response.
    pub key: Uuid,
    /// The question.
    pub question: String,
    /// What was written.
    pub text: String,
}

/// A response to a closed survey.
#[derive(Debug, Clone, PartialEq, FromRow)]
pub struct ClosedResponse {
    /// Random.
    pub key: ResponseKey,
    /// BCP 47 tag of the language in which it was answered.
    pub language: String,
    /// Answers by question, as JSON; no free text.
    pub answers: String,
    /// The way in by which it came.
    pub stratum: Stratum,
}

/// A free text from a closed survey.
#[derive(Debug, Clone, PartialEq, FromRow)]
pub struct ClosedText {
    /// Random, its own.
    pub key: Uuid,
    /// What was written.
    pub text: String,
}

/// Notes that an account has taken part; a duplicate of `participations (survey_id, account_id)` when it had.
pub async fn participate(
    tx: &mut Tx,
    survey: SurveyId,
    account: AccountId,
) -> Result<(), StoreError> {
    PARTICIPATE
        .on(tx)
        .bind(survey)
        .bind(account)
        .execute_one()
        .await
}

/// Notes that an invitation was used; a duplicate of `invited_participations (survey_id, invitation_id)` when it had been.
pub async fn use_invitation(
    tx: &mut Tx,
    survey: SurveyId,
    invitation: InvitationId,
) -> Result<(), StoreError> {
    USE_INVITATION
        .on(tx)
        .bind(survey)
        .bind(invitation)
        .execute_one()
        .await
}

/// Whether an invitation was used.
pub async fn invitation_used(
    tx: &mut Tx,
    survey: SurveyId,
    invitation: InvitationId,
) -> Result<bool, StoreError> {
    let found: i64 = INVITATION_USED
        .on(tx)
        .bind(survey)
        .bind(invitation)
        .fetch_scalar()
        .await?;
    Ok(found > 0)
}

/// Notes that a form was sent; `false` when it was before, by this or any other transaction that commits.
pub async fn note_submission(
    tx: &mut Tx,
    survey: SurveyId,
    key: SubmissionKey,
) -> Result<bool, StoreError> {
    let noted = NOTE_SUBMISSION
        .on(tx)
        .bind(survey)
        .bind(key)
        .execute()
        .await?;
    Ok(noted > 0)
}

/// Whether a form was sent: its response is stored.
pub async fn was_sent(
    tx: &mut Tx,
    survey: SurveyId,
    key: SubmissionKey,
) -> Result<bool, StoreError> {
    let found: i64 = WAS_SENT
        .on(tx)
        .bind(survey)
        .bind(key)
        .fetch_scalar()
        .await?;
    Ok(found > 0)
}

/// Whether an account has taken part.
pub async fn has_participated(
    tx: &mut Tx,
    survey: SurveyId,
    account: AccountId,
) -> Result<bool, StoreError> {
    let found: i64 = HAS_PARTICIPATED
        .on(tx)
        .bind(survey)
        .bind(account)
        .fetch_scalar()
        .await?;
    Ok(found > 0)
}

/// The surveys an account has taken part in: for the download of a person's own data.
pub async fn participated_in(tx: &mut Tx, account: AccountId) -> Result<Vec<SurveyId>, StoreError> {
    PARTICIPATED_IN.on(tx).bind(account).fetch_scalars().await
}

/// Writes responses together, in the order of their keys and not of their arrival; free texts likewise.
pub async fn add_responses(tx: &mut Tx, mut responses: Vec<NewResponse>) -> Result<(), StoreError> {
    responses.sort_unstable_by_key(|response| response.key);
    let mut texts = Vec::new();
    for response in responses {
        let version = response.version;
        texts.extend(response.texts.into_iter().map(|text| (version, text)));
        ADD_RESPONSE
            .on(tx)
            .bind(version)
            .bind(response.key)
            .bind(response.language.tag())
            .bind(response.answers)
            .bind(response.stratum)
            .execute_one()
            .await?;
    }
    texts.sort_unstable_by_key(|(_, text)| text.key);
    for (version, text) in texts {
        ADD_TEXT
            .on(tx)
            .bind(version)
            .bind(text.question)
            .bind(text.key)
            .bind(text.text)
            .execute_one()
            .await?;
    }
    Ok(())
}

/// How many responses one version has, before or after the close.
pub async fn count_for_version(tx: &mut Tx, version: SurveyVersionId) -> Result<i64, StoreError> {
    COUNT_FOR_VERSION.on(tx).bind(version).fetch_scalar().await
}

/// How many responses an open survey has.
pub async fn count_responses(tx: &mut Tx, survey: SurveyId) -> Result<i64, StoreError> {
    COUNT_RESPONSES.on(tx).bind(survey).fetch_scalar().await
}

/// How many responses came by each way in, while the survey is open or after the close; ways by which none came are left out.
pub async fn count_by_stratum(
    tx: &mut Tx,
    survey: SurveyId,
) -> Result<BTreeMap<Stratum, i64>, StoreError> {
    let rows: Vec<(Stratum, i64)> = COUNT_BY_STRATUM.on(tx).bind(survey).fetch_all().await?;
    Ok(rows.into_iter().collect())
}

/// How many members and invited people have taken part in an open survey.
pub async fn count_participations(tx: &mut Tx, survey: SurveyId) -> Result<i64, StoreError> {
    COUNT_PARTICIPATIONS
        .on(tx)
        .bind(survey)
        .fetch_scalar()
        .await
}

/// Responses to a closed survey's questionnaire, `limit` of them after `after`, in the order of their keys.
pub async fn closed_responses(
    tx: &mut Tx,
    version: SurveyVersionId,
    after: Option<ResponseKey>,
    limit: i64,
) -> Result<Vec<ClosedResponse>, StoreError> {
    CLOSED_RESPONSES
        .on(tx)
        .bind(version)
        .bind(after.unwrap_or(ResponseKey(Uuid::nil())))
        .bind(limit)
        .fetch_all()
        .await
}

/// How many wrote something freely, by question.
pub async fn closed_text_counts(
    tx: &mut Tx,
    version: SurveyVersionId,
) -> Result<Vec<(String, i64)>, StoreError> {
    CLOSED_TEXT_COUNTS.on(tx).bind(version).fetch_all().await
}

/// Free texts of one question of a closed survey, `limit` of them after `after`.
pub async fn closed_texts(
    tx: &mut Tx,
    version: SurveyVersionId,
    question: &str,
    after: Option<Uuid>,
    limit: i64,
) -> Result<Vec<ClosedText>, StoreError> {
    CLOSED_TEXTS
        .on(tx)
        .bind(version)
        .bind(question)
        .bind(after.unwrap_or(Uuid::nil()))
        .bind(limit)
        .fetch_all()
        .await
}
