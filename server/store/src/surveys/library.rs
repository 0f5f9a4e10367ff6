//! Questions that a community keeps for its next surveys.

use folkmoot_domain::{
    ids::{AccountId, LibraryQuestionId},
    language::Language,
};
use jiff::Timestamp;
use serde_json::Value as Json;
use sqlx::FromRow;

use crate::{Instant, StoreError, Tx, statement::statements};

statements! {
    /// Keeps a question.
    INSERT = "
        INSERT INTO library_questions (id, language, note, elements, survey, account_id, added_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)";

    /// How many are kept.
    COUNT = "
        SELECT COUNT(*)
        FROM library_questions";

    /// All that are kept, the newest first, with the names of those who keep them today.
    ALL = "
        SELECT q.id, q.language, q.note, q.elements, q.survey, q.account_id, COALESCE(a.name, '') AS name, q.added_at
        FROM library_questions AS q
        LEFT JOIN accounts AS a ON a.id = q.account_id
        ORDER BY q.added_at DESC, q.id";

    /// One of them.
    BY_ID = "
        SELECT q.id, q.language, q.note, q.elements, q.survey, q.account_id, COALESCE(a.name, '') AS name, q.added_at
        FROM library_questions AS q
        LEFT JOIN accounts AS a ON a.id = q.account_id
        WHERE q.id = $1";

    /// Keeps it no longer.
    REMOVE = "
        DELETE FROM library_questions
        WHERE id = $1";
}

/// A question as it is kept.
#[derive(Debug, Clone, FromRow)]
pub struct Kept {
    /// Which.
    pub id: LibraryQuestionId,
    language: String,
    /// What an author should know; empty for nothing.
    pub note: String,
    elements: Vec<u8>,
    /// What the survey was called from which it was taken.
    pub survey: String,
    /// Who keeps it.
    pub account_id: AccountId,
    /// Their name today; empty for a former member.
    pub name: String,
    /// Since when.
    pub added_at: Instant,
}

impl Kept {
    /// The language of the texts that name none.
    pub fn language(&self) -> Language {
        Language::from_tag(&self.language).unwrap_or_default()
    }

    /// Its elements as they stand in a questionnaire.
    pub fn elements(&self) -> Result<Vec<Json>, StoreError> {
        serde_json::from_slice(&self.elements).map_err(StoreError::Document)
    }
}

/// A question that is to be kept.
#[derive(Debug, Clone)]
pub struct NewQuestion {
    /// Its id.
    pub id: LibraryQuestionId,
    /// The language of the texts that name none.
    pub language: Language,
    /// What an author should know; empty for nothing.
    pub note: String,
    /// Its elements as they stand in a questionnaire.
    pub elements: Vec<Json>,
    /// What the survey is called from which it is taken.
    pub survey: String,
}

/// Keeps a question.
pub async fn insert(
    tx: &mut Tx,
    question: NewQuestion,
    account: AccountId,
    at: Timestamp,
) -> Result<(), StoreError> {
    let elements = serde_json::to_vec(&question.elements).map_err(StoreError::Document)?;
    INSERT
        .on(tx)
        .bind(question.id)
        .bind(question.language.tag().to_owned())
        .bind(question.note)
        .bind(elements)
        .bind(question.survey)
        .bind(account)
        .bind(Instant::from(at))
        .execute_one()
        .await
}

/// How many questions are kept.
pub async fn count(tx: &mut Tx) -> Result<i64, StoreError> {
    COUNT.on(tx).fetch_scalar().await
}

/// All questions that are kept, the newest first.
pub async fn all(tx: &mut Tx) -> Result<Vec<Kept>, StoreError> {
    ALL.on(tx).fetch_all().await
}

/// One of them; none when it is not kept any more.
pub async fn by_id(tx: &mut Tx, id: LibraryQuestionId) -> Result<Option<Kept>, StoreError> {
    BY_ID.on(tx).bind(id).fetch_optional().await
}

/// Keeps a question no longer; `false` when somebody else was faster.
pub async fn remove(tx: &mut Tx, id: LibraryQuestionId) -> Result<bool, StoreError> {
    Ok(REMOVE.on(tx).bind(id).execute().await? == 1)
}
