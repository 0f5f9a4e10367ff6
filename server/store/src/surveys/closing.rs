//! The close: answers are copied into tables in which nothing tells when or by which transaction they came.
//!
//! PostgreSQL keeps the number of the writing transaction with every row (`xmin`), and neither `CLUSTER` nor
//! `VACUUM FULL` removes it; so rows are written anew, all by the closing transaction, in the order of random keys, and
//! the live tables get new files. On SQLite the file is rewritten afterwards ([`Store::remove_traces`](crate::Store)).

use folkmoot_domain::ids::SurveyId;
use jiff::Timestamp;

use crate::{
    Instant, StoreError, Tx, dialect,
    statement::{Statement, statements},
};

statements! {
    /// Copies responses.
    COPY_RESPONSES = "
        INSERT INTO closed_responses (version_id, key, language, answers, stratum)
        SELECT version_id, key, language, answers, stratum
        FROM responses
        WHERE version_id IN (SELECT id FROM survey_versions WHERE survey_id = $1)
        ORDER BY version_id, key";

    /// Copies free texts.
    COPY_TEXTS = "
        INSERT INTO closed_response_texts (version_id, question, key, text)
        SELECT version_id, question, key, text
        FROM response_texts
        WHERE version_id IN (SELECT id FROM survey_versions WHERE survey_id = $1)
        ORDER BY version_id, question, key";

    /// Copies participations.
    COPY_PARTICIPATIONS = "
        INSERT INTO closed_participations (survey_id, account_id)
        SELECT survey_id, account_id
        FROM participations
        WHERE survey_id = $1
        ORDER BY survey_id, account_id";

    /// Copies the keys of forms.
    COPY_SUBMISSIONS = "
        INSERT INTO closed_submissions (survey_id, key)
        SELECT survey_id, key
        FROM submissions
        WHERE survey_id = $1
        ORDER BY survey_id, key";

    /// Copies what tells which invitations were used.
    COPY_INVITED = "
        INSERT INTO closed_invited_participations (survey_id, invitation_id)
        SELECT survey_id, invitation_id
        FROM invited_participations
        WHERE survey_id = $1
        ORDER BY survey_id, invitation_id";

    /// Puts responses to other surveys aside.
    RESPONSES_ASIDE = "
        INSERT INTO responses_aside (version_id, key, language, answers, stratum)
        SELECT version_id, key, language, answers, stratum
        FROM responses
        WHERE version_id NOT IN (SELECT id FROM survey_versions WHERE survey_id = $1)
        ORDER BY version_id, key";

    /// Puts free texts of other surveys aside.
    TEXTS_ASIDE = "
        INSERT INTO response_texts_aside (version_id, question, key, text)
        SELECT version_id, question, key, text
        FROM response_texts
        WHERE version_id NOT IN (SELECT id FROM survey_versions WHERE survey_id = $1)
        ORDER BY version_id, question, key";

    /// Puts participations in other surveys aside.
    PARTICIPATIONS_ASIDE = "
        INSERT INTO participations_aside (survey_id, account_id)
        SELECT survey_id, account_id
        FROM participations
        WHERE survey_id <> $1
        ORDER BY survey_id, account_id";

    /// Puts the keys of forms for other surveys aside.
    SUBMISSIONS_ASIDE = "
        INSERT INTO submissions_aside (survey_id, key)
        SELECT survey_id, key
        FROM submissions
        WHERE survey_id <> $1
        ORDER BY survey_id, key";

    /// Puts the used invitations of other surveys aside.
    INVITED_ASIDE = "
        INSERT INTO invited_participations_aside (survey_id, invitation_id)
        SELECT survey_id, invitation_id
        FROM invited_participations
        WHERE survey_id <> $1
        ORDER BY survey_id, invitation_id";

    /// Puts aside what other surveys have counted.
    COUNTS_ASIDE = "
        INSERT INTO quota_counts_aside (survey_id, position, taken)
        SELECT survey_id, position, taken
        FROM quota_counts
        WHERE survey_id <> $1
        ORDER BY survey_id, position";

    /// Puts aside what is unfinished in other surveys; what is of this one ends with it.
    UNFINISHED_ASIDE = "
        INSERT INTO unfinished_responses_aside (
            survey_id, digest, form, page, seed, answers, expires_on
        )
        SELECT survey_id, digest, form, page, seed, answers, expires_on
        FROM unfinished_responses
        WHERE survey_id <> $1
        ORDER BY survey_id, digest";

    /// Brings responses to other surveys back.
    RESPONSES_BACK = "
        INSERT INTO responses (version_id, key, language, answers, stratum)
        SELECT version_id, key, language, answers, stratum
        FROM responses_aside
        ORDER BY version_id, key";

    /// Brings free texts of other surveys back.
    TEXTS_BACK = "
        INSERT INTO response_texts (version_id, question, key, text)
        SELECT version_id, question, key, text
        FROM response_texts_aside
        ORDER BY version_id, question, key";

    /// Brings participations in other surveys back.
    PARTICIPATIONS_BACK = "
        INSERT INTO participations (survey_id, account_id)
        SELECT survey_id, account_id
        FROM participations_aside
        ORDER BY survey_id, account_id";

    /// Brings the keys of forms for other surveys back.
    SUBMISSIONS_BACK = "
        INSERT INTO submissions (survey_id, key)
        SELECT survey_id, key
        FROM submissions_aside
        ORDER BY survey_id, key";

    /// Brings the used invitations of other surveys back.
    INVITED_BACK = "
        INSERT INTO invited_participations (survey_id, invitation_id)
        SELECT survey_id, invitation_id
        FROM invited_participations_aside
        ORDER BY survey_id, invitation_id";

    /// Brings back what other surveys have counted.
    COUNTS_BACK = "
        INSERT INTO quota_counts (survey_id, position, taken)
        SELECT survey_id, position, taken
        FROM quota_counts_aside
        ORDER BY survey_id, position";

    /// Brings back what is unfinished in other surveys.
    UNFINISHED_BACK = "
        INSERT INTO unfinished_responses (
            survey_id, digest, form, page, seed, answers, expires_on
        )
        SELECT survey_id, digest, form, page, seed, answers, expires_on
        FROM unfinished_responses_aside
        ORDER BY survey_id, digest";

    /// Ends a survey with its counts.
    CLOSE = "
        UPDATE surveys
        SET state = 'closed', closed_at = $2, responses = $3, participants = $4
        WHERE id = $1 AND state = 'fielded'";

    /// Surveys in the field whose deadline has passed, or that have as many responses as they ask for.
    DUE = "
        SELECT s.id
        FROM surveys AS s
        WHERE s.state = 'fielded'
            AND (
                s.closes_at <= $1
                OR EXISTS (
                    SELECT 1
                    FROM quota_counts AS c
                    WHERE c.survey_id = s.id AND c.position = 0 AND c.taken >= s.closes_after
                )
            )
        ORDER BY s.id";

    /// The deadlines of surveys in the field.
    DEADLINES = "
        SELECT id, closes_at
        FROM surveys
        WHERE state = 'fielded' AND closes_at IS NOT NULL
        ORDER BY id";

    /// Whether a closed survey's traces are still in the file.
    WITH_TRACES = "
        SELECT COUNT(*)
        FROM surveys
        WHERE state = 'closed' AND NOT traces_removed";

    /// Notes that the file was rewritten after these closes.
    TRACES_REMOVED = "
        UPDATE surveys
        SET traces_removed = $2
        WHERE state = 'closed' AND NOT traces_removed AND closed_at <= $1";
}

/// Keeps answers to any survey out until the transaction ends; comes before any other lock.
pub async fn shut_the_gate(tx: &mut Tx) -> Result<(), StoreError> {
    dialect::SHUT_THE_GATE.on(tx).execute().await.map(|_| ())
}

/// Keeps any survey from closing until the transaction ends; comes before any other lock.
pub async fn hold_the_gate_open(tx: &mut Tx) -> Result<(), StoreError> {
    dialect::HOLD_THE_GATE_OPEN
        .on(tx)
        .execute()
        .await
        .map(|_| ())
}

/// Ends a survey: copies what belongs to it, rebuilds the live tables, keeps the counts.
///
/// The gate must be shut and the survey locked.
pub async fn close(
    tx: &mut Tx,
    survey: SurveyId,
    at: Timestamp,
    has_participants: bool,
) -> Result<Counts, StoreError> {
    let run =
        async |tx: &mut Tx, statement: Statement| statement.on(tx).bind(survey).execute().await;
    let responses = run(tx, COPY_RESPONSES).await?;
    run(tx, COPY_TEXTS).await?;
    let members = run(tx, COPY_PARTICIPATIONS).await?;
    let invited = run(tx, COPY_INVITED).await?;
    run(tx, COPY_SUBMISSIONS).await?;
    for statement in [
        RESPONSES_ASIDE,
        TEXTS_ASIDE,
        PARTICIPATIONS_ASIDE,
        SUBMISSIONS_ASIDE,
        INVITED_ASIDE,
        COUNTS_ASIDE,
        UNFINISHED_ASIDE,
    ] {
        run(tx, statement).await?;
    }
    for statement in dialect::EMPTY_LIVE_ANSWERS {
        statement.on(tx).execute().await?;
    }
    for statement in [
        RESPONSES_BACK,
        TEXTS_BACK,
        PARTICIPATIONS_BACK,
        SUBMISSIONS_BACK,
        INVITED_BACK,
        COUNTS_BACK,
        UNFINISHED_BACK,
    ] {
        statement.on(tx).execute().await?;
    }
    for statement in dialect::EMPTY_ANSWERS_ASIDE {
        statement.on(tx).execute().await?;
    }
    let participants = members.saturating_add(invited);
    let counts = Counts {
        responses: i64::try_from(responses).unwrap_or(i64::MAX),
        participants: has_participants.then(|| i64::try_from(participants).unwrap_or(i64::MAX)),
    };
    CLOSE
        .on(tx)
        .bind(survey)
        .bind(Instant::from(at))
        .bind(counts.responses)
        .bind(counts.participants)
        .execute_one()
        .await?;
    Ok(counts)
}

/// What a close counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// Responses.
    pub responses: i64,
    /// Members and invited people who took part, where each may once.
    pub participants: Option<i64>,
}

/// Surveys in the field whose deadline has passed, or that have as many responses as they ask for.
pub async fn due(tx: &mut Tx, now: Timestamp) -> Result<Vec<SurveyId>, StoreError> {
    DUE.on(tx).bind(Instant::from(now)).fetch_scalars().await
}

/// The deadlines of surveys in the field that have one.
pub async fn deadlines(tx: &mut Tx) -> Result<Vec<(SurveyId, Timestamp)>, StoreError> {
    let rows: Vec<(SurveyId, Instant)> = DEADLINES.on(tx).fetch_all().await?;
    let deadlines = rows.into_iter().map(|(id, at)| (id, at.into()));
    Ok(deadlines.collect())
}

/// Whether the database file still holds traces of a closed survey's answers as they came in.
pub async fn leaves_traces(tx: &mut Tx) -> Result<bool, StoreError> {
    let surveys: i64 = WITH_TRACES.on(tx).fetch_scalar().await?;
    Ok(surveys > 0)
}

/// Notes that the traces of every close up to an instant are gone.
pub async fn traces_are_gone(tx: &mut Tx, up_to: Timestamp) -> Result<(), StoreError> {
    TRACES_REMOVED
        .on(tx)
        .bind(Instant::from(up_to))
        .bind(true)
        .execute()
        .await
        .map(|_| ())
}
