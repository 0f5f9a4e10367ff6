//! Releases of results: written once, read by everybody.

use folkmoot_domain::ids::{AccountId, ReleaseId, SurveyId};
use jiff::Timestamp;
use sqlx::FromRow;

use crate::{Instant, StoreError, Tx, statement::statements};

statements! {
    /// Adds a release.
    INSERT = "
        INSERT INTO releases (
            id, survey_id, number, document, digest, respondents, tables, released_at, released_by
        )
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

    /// One release of a survey.
    BY_NUMBER = "
        SELECT r.number, r.document, r.digest, r.respondents, r.tables, r.released_at, r.released_by, a.name
        FROM releases AS r
        JOIN accounts AS a ON a.id = r.released_by
        WHERE r.survey_id = $1 AND r.number = $2";

    /// The releases of a survey, newest first, without their documents.
    OF_SURVEY = "
        SELECT r.number, r.digest, r.respondents, r.tables, r.released_at, r.released_by, a.name
        FROM releases AS r
        JOIN accounts AS a ON a.id = r.released_by
        WHERE r.survey_id = $1
        ORDER BY r.number DESC";

    /// The number of a survey's newest release.
    NEWEST_NUMBER = "
        SELECT COALESCE(MAX(number), 0)
        FROM releases
        WHERE survey_id = $1";
}

/// A release to be kept.
#[derive(Debug, Clone)]
pub struct NewRelease {
    /// Its id.
    pub id: ReleaseId,
    /// The survey.
    pub survey: SurveyId,
    /// Its number within the survey.
    pub number: i64,
    /// Canonical JSON.
    pub document: Vec<u8>,
    /// SHA-256 of the document, in hexadecimal.
    pub digest: String,
    /// How many responses it counts.
    pub respondents: i64,
    /// How many tables it has, those withheld included.
    pub tables: i64,
    /// When it was signed off.
    pub released_at: Timestamp,
    /// Who signed it off.
    pub released_by: AccountId,
}

/// A release without its document.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct ReleaseLine {
    /// Its number within the survey.
    pub number: i64,
    /// SHA-256 of the document, in hexadecimal.
    pub digest: String,
    /// How many responses it counts.
    pub respondents: i64,
    /// How many tables it has.
    pub tables: i64,
    /// When it was signed off.
    pub released_at: Instant,
    /// Who signed it off.
    pub released_by: AccountId,
    /// Their name today; empty for a former member.
    pub name: String,
}

/// A release with its document.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct StoredRelease {
    /// Everything but the document.
    #[sqlx(flatten)]
    pub line: ReleaseLine,
    /// Canonical JSON, byte for byte as it was hashed.
    pub document: Vec<u8>,
}

/// Keeps a release.
pub async fn insert(tx: &mut Tx, release: NewRelease) -> Result<(), StoreError> {
    INSERT
        .on(tx)
        .bind(release.id)
        .bind(release.survey)
        .bind(release.number)
        .bind(release.document)
        .bind(release.digest)
        .bind(release.respondents)
        .bind(release.tables)
        .bind(Instant::from(release.released_at))
        .bind(release.released_by)
        .execute_one()
        .await
}

/// One release of a survey.
pub async fn by_number(
    tx: &mut Tx,
    survey: SurveyId,
    number: i64,
) -> Result<Option<StoredRelease>, StoreError> {
    BY_NUMBER
        .on(tx)
        .bind(survey)
        .bind(number)
        .fetch_optional()
        .await
}

/// The releases of a survey, newest first.
pub async fn of_survey(tx: &mut Tx, survey: SurveyId) -> Result<Vec<ReleaseLine>, StoreError> {
    OF_SURVEY.on(tx).bind(survey).fetch_all().await
}

/// The number of a survey's newest release; 0 when there is none.
pub async fn newest_number(tx: &mut Tx, survey: SurveyId) -> Result<i64, StoreError> {
    NEWEST_NUMBER.on(tx).bind(survey).fetch_scalar().await
}
