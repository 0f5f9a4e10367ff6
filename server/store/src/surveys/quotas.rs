//! How many responses are wanted, and how many of them an open survey has taken.

use folkmoot_domain::{ids::SurveyId, surveys::quotas::Quota};
use sqlx::FromRow;

use crate::{StoreError, Tx, statement::statements};

statements! {
    /// The quotas of a survey, in their order.
    OF_SURVEY = "
        SELECT condition, most
        FROM survey_quotas
        WHERE survey_id = $1
        ORDER BY position";

    /// Forgets the quotas of a draft.
    FORGET = "
        DELETE FROM survey_quotas
        WHERE survey_id = $1";

    /// Adds a quota to a draft.
    ADD = "
        INSERT INTO survey_quotas (survey_id, position, condition, most)
        VALUES ($1, $2, $3, $4)";

    /// Begins to count.
    BEGIN = "
        INSERT INTO quota_counts (survey_id, position, taken)
        VALUES ($1, $2, 0)";

    /// Counts one more response, where there is a place left.
    TAKE = "
        UPDATE quota_counts
        SET taken = taken + 1
        WHERE survey_id = $1 AND position = $2 AND taken < $3";

    /// Whether an open survey has taken as many responses as it asks for.
    HAS_ENOUGH = "
        SELECT COUNT(*)
        FROM surveys AS s
        JOIN quota_counts AS c ON c.survey_id = s.id AND c.position = 0
        WHERE s.id = $1 AND s.state = 'fielded' AND c.taken >= s.closes_after";
}

/// Where all responses of a survey are counted.
pub const ALL: i64 = 0;

#[derive(FromRow)]
struct Row {
    condition: String,
    most: i64,
}

/// The quotas of a survey; they count at the positions from 1 on.
pub async fn of_survey(tx: &mut Tx, survey: SurveyId) -> Result<Vec<Quota>, StoreError> {
    let rows: Vec<Row> = OF_SURVEY.on(tx).bind(survey).fetch_all().await?;
    let quotas = rows.into_iter().map(|row| Quota {
        condition: row.condition,
        most: row.most,
    });
    Ok(quotas.collect())
}

/// Replaces the quotas of a draft.
pub async fn replace(tx: &mut Tx, survey: SurveyId, quotas: &[Quota]) -> Result<(), StoreError> {
    FORGET.on(tx).bind(survey).execute().await?;
    for (position, quota) in (ALL + 1..).zip(quotas) {
        ADD.on(tx)
            .bind(survey)
            .bind(position)
            .bind(quota.condition.as_str())
            .bind(quota.most)
            .execute_one()
            .await?;
    }
    Ok(())
}

/// Begins to count at a position: when the survey goes into the field.
pub async fn begin(tx: &mut Tx, survey: SurveyId, position: i64) -> Result<(), StoreError> {
    BEGIN.on(tx).bind(survey).bind(position).execute_one().await
}

/// Takes one of `most` places; `false` when none is left. Waits for transactions that take one in the same moment.
pub async fn take(
    tx: &mut Tx,
    survey: SurveyId,
    position: i64,
    most: i64,
) -> Result<bool, StoreError> {
    let taken = TAKE
        .on(tx)
        .bind(survey)
        .bind(position)
        .bind(most)
        .execute()
        .await?;
    Ok(taken > 0)
}

/// Whether an open survey has taken as many responses as it asks for.
pub async fn has_enough(tx: &mut Tx, survey: SurveyId) -> Result<bool, StoreError> {
    let enough: i64 = HAS_ENOUGH.on(tx).bind(survey).fetch_scalar().await?;
    Ok(enough > 0)
}
