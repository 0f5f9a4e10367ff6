//! The questionnaire that is being edited, and the steps that led to it.

use folkmoot_domain::{
    ids::{AccountId, SurveyVersionId},
    surveys::authoring::Names,
};
use jiff::Timestamp;
use sqlx::FromRow;

use crate::{Instant, StoreError, Tx, statement::statements};

statements! {
    /// Begins the editing of a version.
    BEGIN = "
        INSERT INTO survey_drafts (version_id, revision, sound)
        VALUES ($1, $2, $3)";

    /// Where the editing of a version stands.
    DRAFT = "
        SELECT revision, sound
        FROM survey_drafts
        WHERE version_id = $1";

    /// Goes on to another revision.
    ADVANCE = "
        UPDATE survey_drafts
        SET revision = $2, sound = $3
        WHERE version_id = $1";

    /// Keeps a step.
    ADD_STEP = "
        INSERT INTO survey_draft_steps (
            version_id, revision, account_id, made_at, act, about, document, back, forth, names
        )
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";

    /// One step with its document.
    STEP = "
        SELECT d.revision, d.account_id, COALESCE(a.name, '') AS name, d.made_at, d.act, d.about, d.document,
            d.back, d.forth, d.names
        FROM survey_draft_steps AS d
        LEFT JOIN accounts AS a ON a.id = d.account_id
        WHERE d.version_id = $1 AND d.revision = $2";

    /// The steps after a revision, without their documents.
    STEPS_AFTER = "
        SELECT d.revision, d.account_id, COALESCE(a.name, '') AS name, d.made_at, d.act, d.about
        FROM survey_draft_steps AS d
        LEFT JOIN accounts AS a ON a.id = d.account_id
        WHERE d.version_id = $1 AND d.revision > $2
        ORDER BY d.revision";

    /// Whether the step of a revision is kept.
    IS_KEPT = "
        SELECT COUNT(*)
        FROM survey_draft_steps
        WHERE version_id = $1 AND revision = $2";

    /// Forgets the oldest steps.
    PRUNE = "
        DELETE FROM survey_draft_steps
        WHERE version_id = $1 AND revision < $2";

    /// Forgets all steps.
    REMOVE_STEPS = "
        DELETE FROM survey_draft_steps
        WHERE version_id = $1";

    /// Ends the editing of a version.
    REMOVE = "
        DELETE FROM survey_drafts
        WHERE version_id = $1";
}

/// Where the editing of a version stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, FromRow)]
pub struct Draft {
    /// The newest revision.
    pub revision: i64,
    /// Whether the version holds the newest document.
    pub sound: bool,
}

/// A step that is to be kept.
#[derive(Debug, Clone)]
pub struct NewStep {
    /// Its revision.
    pub revision: i64,
    /// Who made it.
    pub account: AccountId,
    /// When.
    pub at: Timestamp,
    /// What was done, as a word.
    pub act: String,
    /// The name of what was edited.
    pub about: String,
    /// The document after it.
    pub document: Vec<u8>,
    /// The revision that undoing it gives back.
    pub back: Option<i64>,
    /// The revision that redoing gives.
    pub forth: Option<i64>,
    /// What the step did to the names of elements.
    pub names: Names,
}

/// A step with its document.
#[derive(Debug, Clone, FromRow)]
pub struct Step {
    /// Its revision.
    pub revision: i64,
    /// Who made it.
    pub account_id: AccountId,
    /// Their name today; empty for a former member.
    pub name: String,
    /// When.
    pub made_at: Instant,
    /// What was done, as a word.
    pub act: String,
    /// The name of what was edited.
    pub about: String,
    /// The document after it.
    pub document: Vec<u8>,
    /// The revision that undoing it gives back.
    pub back: Option<i64>,
    /// The revision that redoing gives.
    pub forth: Option<i64>,
    names: String,
}

impl Step {
    /// What the step did to the names of elements.
    pub fn names(&self) -> Result<Names, StoreError> {
        serde_json::from_str(&self.names).map_err(StoreError::Document)
    }
}

/// A step as those read of it who come later.
#[derive(Debug, Clone, FromRow)]
pub struct Made {
    /// Its revision.
    pub revision: i64,
    /// Who made it.
    pub account_id: AccountId,
    /// Their name today; empty for a former member.
    pub name: String,
    /// When.
    pub made_at: Instant,
    /// What was done, as a word.
    pub act: String,
    /// The name of what was edited.
    pub about: String,
}

/// Begins the editing of a version with the state that it has.
pub async fn begin(
    tx: &mut Tx,
    version: SurveyVersionId,
    first: NewStep,
) -> Result<(), StoreError> {
    BEGIN
        .on(tx)
        .bind(version)
        .bind(first.revision)
        .bind(true)
        .execute_one()
        .await?;
    add_step(tx, version, first).await
}

/// Where the editing of a version stands; none when nobody has begun.
pub async fn draft(tx: &mut Tx, version: SurveyVersionId) -> Result<Option<Draft>, StoreError> {
    DRAFT.on(tx).bind(version).fetch_optional().await
}

/// Keeps a step as the newest, and only so many of those before it.
pub async fn advance(
    tx: &mut Tx,
    version: SurveyVersionId,
    step: NewStep,
    sound: bool,
    kept: i64,
) -> Result<(), StoreError> {
    let revision = step.revision;
    ADVANCE
        .on(tx)
        .bind(version)
        .bind(revision)
        .bind(sound)
        .execute_one()
        .await?;
    add_step(tx, version, step).await?;
    PRUNE
        .on(tx)
        .bind(version)
        .bind(revision.saturating_sub(kept))
        .execute()
        .await
        .map(drop)
}

async fn add_step(tx: &mut Tx, version: SurveyVersionId, step: NewStep) -> Result<(), StoreError> {
    let names = serde_json::to_string(&step.names).map_err(StoreError::Document)?;
    ADD_STEP
        .on(tx)
        .bind(version)
        .bind(step.revision)
        .bind(step.account)
        .bind(Instant::from(step.at))
        .bind(step.act)
        .bind(step.about)
        .bind(step.document)
        .bind(step.back)
        .bind(step.forth)
        .bind(names)
        .execute_one()
        .await
}

/// The step of a revision; none when it was forgotten.
pub async fn step(
    tx: &mut Tx,
    version: SurveyVersionId,
    revision: i64,
) -> Result<Option<Step>, StoreError> {
    STEP.on(tx)
        .bind(version)
        .bind(revision)
        .fetch_optional()
        .await
}

/// Whether the step of a revision can still be gone back to.
pub async fn is_kept(
    tx: &mut Tx,
    version: SurveyVersionId,
    revision: i64,
) -> Result<bool, StoreError> {
    let count: i64 = IS_KEPT
        .on(tx)
        .bind(version)
        .bind(revision)
        .fetch_scalar()
        .await?;
    Ok(count > 0)
}

/// What was done after a revision, in order.
pub async fn steps_after(
    tx: &mut Tx,
    version: SurveyVersionId,
    revision: i64,
) -> Result<Vec<Made>, StoreError> {
    STEPS_AFTER
        .on(tx)
        .bind(version)
        .bind(revision)
        .fetch_all()
        .await
}

/// Ends the editing of a version: it is in the field.
pub async fn remove(tx: &mut Tx, version: SurveyVersionId) -> Result<(), StoreError> {
    REMOVE_STEPS.on(tx).bind(version).execute().await?;
    REMOVE.on(tx).bind(version).execute().await.map(drop)
}
