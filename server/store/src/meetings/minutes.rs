//! Minutes: published versions and the one draft.

use folkmoot_domain::{
    ids::{AccountId, MeetingId},
    meetings::{Draft, Minutes},
};
use jiff::Timestamp;

use crate::{Instant, StoreError, Tx, statement::statements};

statements! {
    /// Published versions, the latest first.
    VERSIONS = "
        SELECT m.version, m.text, m.note, m.published_at, m.published_by,
            CASE WHEN a.closed_at IS NULL THEN a.name END AS published_by_name
        FROM minutes AS m
        JOIN accounts AS a ON a.id = m.published_by
        WHERE m.meeting_id = $1
        ORDER BY m.version DESC";

    /// Meetings with published minutes.
    PUBLISHED = "
        SELECT DISTINCT meeting_id
        FROM minutes";

    /// Another published version.
    PUBLISH = "
        INSERT INTO minutes (meeting_id, version, text, note, published_at, published_by)
        VALUES ($1, $2, $3, $4, $5, $6)";

    /// The draft.
    DRAFT = "
        SELECT d.text, d.note, d.revision, d.saved_at, d.saved_by,
            CASE WHEN a.closed_at IS NULL THEN a.name END AS saved_by_name
        FROM minutes_drafts AS d
        JOIN accounts AS a ON a.id = d.saved_by
        WHERE d.meeting_id = $1";

    /// The draft as it is now.
    SAVE_DRAFT = "
        INSERT INTO minutes_drafts (meeting_id, text, note, revision, saved_at, saved_by)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (meeting_id)
        DO UPDATE SET text = excluded.text, note = excluded.note, revision = excluded.revision,
            saved_at = excluded.saved_at, saved_by = excluded.saved_by";

    /// No draft any more.
    DELETE_DRAFT = "
        DELETE FROM minutes_drafts
        WHERE meeting_id = $1";
}

#[derive(sqlx::FromRow)]
struct MinutesRow {
    version: i64,
    text: String,
    note: String,
    published_at: Instant,
    published_by: AccountId,
    published_by_name: Option<String>,
}

#[derive(sqlx::FromRow)]
struct DraftRow {
    text: String,
    note: String,
    revision: i64,
    saved_at: Instant,
    saved_by: AccountId,
    saved_by_name: Option<String>,
}

/// Published versions, the latest first.
pub async fn versions(tx: &mut Tx, meeting: MeetingId) -> Result<Vec<Minutes>, StoreError> {
    let rows: Vec<MinutesRow> = VERSIONS.on(tx).bind(meeting).fetch_all().await?;
    Ok(rows
        .into_iter()
        .map(|row| Minutes {
            version: row.version,
            text: row.text,
            note: row.note,
            published_at: row.published_at.into(),
            published_by: row.published_by,
            published_by_name: row.published_by_name,
        })
        .collect())
}

/// Every meeting with published minutes.
pub async fn published(tx: &mut Tx) -> Result<Vec<MeetingId>, StoreError> {
    PUBLISHED.on(tx).fetch_scalars().await
}

/// Publishes a version.
pub async fn publish(tx: &mut Tx, meeting: MeetingId, minutes: &Minutes) -> Result<(), StoreError> {
    PUBLISH
        .on(tx)
        .bind(meeting)
        .bind(minutes.version)
        .bind(minutes.text.as_str())
        .bind(minutes.note.as_str())
        .bind(Instant::from(minutes.published_at))
        .bind(minutes.published_by)
        .execute_one()
        .await
}

/// The draft, when there is one.
pub async fn draft(tx: &mut Tx, meeting: MeetingId) -> Result<Option<Draft>, StoreError> {
    let row: Option<DraftRow> = DRAFT.on(tx).bind(meeting).fetch_optional().await?;
    Ok(row.map(|row| Draft {
        text: row.text,
        note: row.note,
        revision: row.revision,
        saved_at: row.saved_at.into(),
        saved_by: row.saved_by,
        saved_by_name: row.saved_by_name,
    }))
}

/// Saves the draft under a revision.
pub async fn save_draft(
    tx: &mut Tx,
    meeting: MeetingId,
    (text, note): (&str, &str),
    revision: i64,
    at: Timestamp,
    by: AccountId,
) -> Result<(), StoreError> {
    SAVE_DRAFT
        .on(tx)
        .bind(meeting)
        .bind(text)
        .bind(note)
        .bind(revision)
        .bind(Instant::from(at))
        .bind(by)
        .execute_one()
        .await
}

/// Removes the draft, if there is one.
pub async fn delete_draft(tx: &mut Tx, meeting: MeetingId) -> Result<(), StoreError> {
    DELETE_DRAFT.on(tx).bind(meeting).execute().await?;
    Ok(())
}
