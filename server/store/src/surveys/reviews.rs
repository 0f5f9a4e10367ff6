//! Who has worked on a version of a questionnaire, who has approved it, and how its edits were classed.

use folkmoot_domain::{
    ids::{AccountId, SurveyVersionId},
    surveys::edits::Classes,
};
use jiff::Timestamp;
use sqlx::FromRow;

use crate::{Instant, StoreError, Tx, statement::statements};

statements! {
    /// Notes that somebody has worked on a version.
    ADD_AUTHOR = "
        INSERT INTO survey_version_authors (version_id, account_id)
        VALUES ($1, $2)
        ON CONFLICT (version_id, account_id) DO NOTHING";

    /// Those who have worked on a version, with their names today.
    AUTHORS = "
        SELECT w.account_id, COALESCE(a.name, '') AS name
        FROM survey_version_authors AS w
        LEFT JOIN accounts AS a ON a.id = w.account_id
        WHERE w.version_id = $1
        ORDER BY w.account_id";

    /// Notes an approval.
    APPROVE = "
        INSERT INTO survey_approvals (version_id, digest, account_id, approved_at)
        VALUES ($1, $2, $3, $4)";

    /// The approvals of a version in the order in which they were given, void ones among them.
    APPROVALS = "
        SELECT p.digest, p.account_id, COALESCE(a.name, '') AS name, p.approved_at
        FROM survey_approvals AS p
        LEFT JOIN accounts AS a ON a.id = p.account_id
        WHERE p.version_id = $1
        ORDER BY p.approved_at, p.account_id";

    /// Keeps the confirmed classes of the edits that lead to a version.
    CONFIRM_EDITS = "
        INSERT INTO survey_edits (version_id, digest, before_digest, classes, account_id, confirmed_at)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (version_id) DO UPDATE
        SET digest = $2, before_digest = $3, classes = $4, account_id = $5, confirmed_at = $6";

    /// The confirmed classes of the edits between two questionnaires.
    CONFIRMED_EDITS = "
        SELECT classes
        FROM survey_edits
        WHERE version_id = $1 AND digest = $2 AND before_digest = $3";
}

/// Two questionnaires that were compared, by their digests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// The version that is being prepared.
    pub version: SurveyVersionId,
    /// Its digest.
    pub digest: String,
    /// The digest of the one in the field.
    pub before: String,
}

/// Keeps the classes of edits as somebody has confirmed them; earlier ones for the same version go.
pub async fn confirm_edits(
    tx: &mut Tx,
    compared: Compared,
    classes: &Classes,
    account: AccountId,
    at: Timestamp,
) -> Result<(), StoreError> {
    CONFIRM_EDITS
        .on(tx)
        .bind(compared.version)
        .bind(compared.digest)
        .bind(compared.before)
        .bind(serde_json::to_string(classes)?)
        .bind(account)
        .bind(Instant::from(at))
        .execute_one()
        .await
}

/// The confirmed classes of exactly these edits.
pub async fn confirmed_edits(
    tx: &mut Tx,
    compared: Compared,
) -> Result<Option<Classes>, StoreError> {
    let classes: Option<String> = CONFIRMED_EDITS
        .on(tx)
        .bind(compared.version)
        .bind(compared.digest)
        .bind(compared.before)
        .fetch_optional_scalar()
        .await?;
    let read = classes.map(|classes| serde_json::from_str(&classes));
    Ok(read.transpose()?)
}

/// Somebody who has worked on a version.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Author {
    /// Their account.
    pub account_id: AccountId,
    /// Their name today; empty for a former member.
    pub name: String,
}

/// An approval of a version as it was at the time.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Approval {
    /// The digest of what was approved.
    pub digest: String,
    /// Who approved it.
    pub account_id: AccountId,
    /// Their name today; empty for a former member.
    pub name: String,
    /// When.
    pub approved_at: Instant,
}

/// Notes that somebody has worked on a version; doing so twice is no mistake.
pub async fn add_author(
    tx: &mut Tx,
    version: SurveyVersionId,
    account: AccountId,
) -> Result<(), StoreError> {
    let run = ADD_AUTHOR.on(tx).bind(version).bind(account);
    run.execute().await.map(drop)
}

/// Those who have worked on a version.
pub async fn authors(tx: &mut Tx, version: SurveyVersionId) -> Result<Vec<Author>, StoreError> {
    AUTHORS.on(tx).bind(version).fetch_all().await
}

/// Notes an approval of a version with this digest; a second one by the same person is a duplicate.
pub async fn approve(
    tx: &mut Tx,
    version: SurveyVersionId,
    digest: String,
    account: AccountId,
    at: Timestamp,
) -> Result<(), StoreError> {
    APPROVE
        .on(tx)
        .bind(version)
        .bind(digest)
        .bind(account)
        .bind(Instant::from(at))
        .execute_one()
        .await
}

/// All approvals of a version, void ones among them.
pub async fn approvals(tx: &mut Tx, version: SurveyVersionId) -> Result<Vec<Approval>, StoreError> {
    APPROVALS.on(tx).bind(version).fetch_all().await
}
