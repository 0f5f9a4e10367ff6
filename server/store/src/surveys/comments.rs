//! Comments on a version of a questionnaire by those who prepare it.

use folkmoot_domain::{
    ids::{AccountId, SurveyCommentId, SurveyVersionId},
    surveys::authoring::Names,
};
use jiff::Timestamp;
use sqlx::FromRow;

use crate::{Instant, StoreError, Tx, statement::statements};

statements! {
    /// Adds a comment.
    INSERT = "
        INSERT INTO survey_comments (id, version_id, element, text, account_id, written_at)
        VALUES ($1, $2, $3, $4, $5, $6)";

    /// The comments on a version, the oldest first, with the names of those who wrote and settled them today.
    OF_VERSION = "
        SELECT c.id, c.element, c.text, c.account_id, COALESCE(a.name, '') AS name, c.written_at,
            c.resolved_by, COALESCE(r.name, '') AS resolver, c.resolved_at
        FROM survey_comments AS c
        LEFT JOIN accounts AS a ON a.id = c.account_id
        LEFT JOIN accounts AS r ON r.id = c.resolved_by
        WHERE c.version_id = $1
        ORDER BY c.written_at, c.id";

    /// Notes who found a comment settled.
    RESOLVE = "
        UPDATE survey_comments
        SET resolved_by = $3, resolved_at = $4
        WHERE id = $1 AND version_id = $2 AND resolved_at IS NULL";

    /// Puts a comment with its element under the name that it has now.
    MOVE = "
        UPDATE survey_comments
        SET element = $2
        WHERE id = $1";

    /// Opens a settled comment again.
    REOPEN = "
        UPDATE survey_comments
        SET resolved_by = NULL, resolved_at = NULL
        WHERE id = $1 AND version_id = $2 AND resolved_at IS NOT NULL";
}

/// A comment as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Comment {
    /// Its id.
    pub id: SurveyCommentId,
    /// What it is kept under: the name of the element, or of one that is not there any more; empty for the whole.
    pub element: String,
    /// What it says.
    pub text: String,
    /// Who wrote it.
    pub account_id: AccountId,
    /// Their name today; empty for a former member.
    pub name: String,
    /// When.
    pub written_at: Instant,
    /// Who found it settled.
    pub resolved_by: Option<AccountId>,
    /// Their name today; empty for a former member, and while it is open.
    pub resolver: String,
    /// When it was settled.
    pub resolved_at: Option<Instant>,
}

/// Where a comment goes, and what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewComment {
    /// Its id.
    pub id: SurveyCommentId,
    /// The version it is about.
    pub version: SurveyVersionId,
    /// The name of the element; empty for the questionnaire as a whole.
    pub element: String,
    /// What it says.
    pub text: String,
}

/// Adds a comment.
pub async fn insert(
    tx: &mut Tx,
    comment: NewComment,
    account: AccountId,
    at: Timestamp,
) -> Result<(), StoreError> {
    INSERT
        .on(tx)
        .bind(comment.id)
        .bind(comment.version)
        .bind(comment.element)
        .bind(comment.text)
        .bind(account)
        .bind(Instant::from(at))
        .execute_one()
        .await
}

/// The comments on a version, the oldest first.
pub async fn of_version(tx: &mut Tx, version: SurveyVersionId) -> Result<Vec<Comment>, StoreError> {
    OF_VERSION.on(tx).bind(version).fetch_all().await
}

/// Comments go with their elements through the step of a version.
pub async fn follow(
    tx: &mut Tx,
    version: SurveyVersionId,
    names: &Names,
) -> Result<(), StoreError> {
    if names.is_empty() {
        return Ok(());
    }
    for comment in of_version(tx, version).await? {
        if let Some(name) = names.after(&comment.element) {
            let name = name.to_owned();
            MOVE.on(tx)
                .bind(comment.id)
                .bind(name)
                .execute_one()
                .await?;
        }
    }
    Ok(())
}

/// Notes that somebody found a comment settled; `false` when it is settled already or not on this version.
pub async fn resolve(
    tx: &mut Tx,
    id: SurveyCommentId,
    version: SurveyVersionId,
    account: AccountId,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let run = RESOLVE.on(tx).bind(id).bind(version).bind(account);
    Ok(run.bind(Instant::from(at)).execute().await? == 1)
}

/// Opens a settled comment again; `false` when it is open already or not on this version.
pub async fn reopen(
    tx: &mut Tx,
    id: SurveyCommentId,
    version: SurveyVersionId,
) -> Result<bool, StoreError> {
    Ok(REOPEN.on(tx).bind(id).bind(version).execute().await? == 1)
}
