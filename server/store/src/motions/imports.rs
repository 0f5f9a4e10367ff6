//! Where decisions come from that were taken elsewhere.

use folkmoot_domain::ids::{AccountId, BodyId, MotionId};
use folkmoot_domain::motions::imported::{Format, Imported};
use folkmoot_domain::motions::reading::Person;
use folkmoot_domain::motions::register::Standing;
use jiff::Timestamp;

use crate::{Instant, StoreError, Tx, statement::statements};

statements! {
    /// Notes where a motion comes from.
    RECORD = "
        INSERT INTO imported_motions (
            motion_id, body_id, format, source, digest, recorded, computed, imported_at, imported_by
        )
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

    /// What was imported into a body from a file of this name.
    KNOWN = "
        SELECT m.code, m.standing, i.digest, i.recorded
        FROM imported_motions AS i
        JOIN motions AS m ON m.id = i.motion_id
        WHERE i.body_id = $1
            AND i.source = $2";

    /// Where one motion comes from.
    OF_MOTION = "
        SELECT i.format, i.source, i.digest, i.recorded, i.computed, i.imported_at, i.imported_by,
            CASE WHEN a.closed_at IS NULL THEN a.name END AS importer
        FROM imported_motions AS i
        JOIN accounts AS a ON a.id = i.imported_by
        WHERE i.motion_id = $1";
}

/// Where a motion comes from, as it is written down.
#[derive(Debug, Clone, Copy)]
pub struct Import<'a> {
    /// The motion.
    pub motion: MotionId,
    /// Its body.
    pub body: BodyId,
    /// The format of the file.
    pub format: Format,
    /// The name of the file.
    pub source: &'a str,
    /// The SHA-256 of the file.
    pub digest: &'a str,
    /// What the file says came of it.
    pub recorded: &'a str,
    /// The outcome was computed here.
    pub computed: bool,
    /// Now.
    pub at: Timestamp,
    /// Who imports.
    pub by: AccountId,
}

/// A motion that was imported before.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Known {
    /// Its code.
    pub code: String,
    /// What it has come to.
    pub standing: Standing,
    /// The SHA-256 of the file then.
    pub digest: String,
    /// What the file said came of it.
    pub recorded: String,
}

#[derive(sqlx::FromRow)]
struct ImportedRow {
    format: Format,
    source: String,
    digest: String,
    recorded: String,
    computed: bool,
    imported_at: Instant,
    imported_by: AccountId,
    importer: Option<String>,
}

/// Notes where a motion comes from.
pub async fn record(tx: &mut Tx, import: Import<'_>) -> Result<(), StoreError> {
    RECORD
        .on(tx)
        .bind(import.motion)
        .bind(import.body)
        .bind(import.format)
        .bind(import.source)
        .bind(import.digest)
        .bind(import.recorded)
        .bind(import.computed)
        .bind(Instant::from(import.at))
        .bind(import.by)
        .execute_one()
        .await
}

/// What was imported into a body from a file of this name.
pub async fn known(tx: &mut Tx, body: BodyId, source: &str) -> Result<Option<Known>, StoreError> {
    KNOWN.on(tx).bind(body).bind(source).fetch_optional().await
}

/// Where a motion comes from; nothing for one that was moved here.
pub async fn of_motion(tx: &mut Tx, motion: MotionId) -> Result<Option<Imported>, StoreError> {
    let row: Option<ImportedRow> = OF_MOTION.on(tx).bind(motion).fetch_optional().await?;
    Ok(row.map(|row| Imported {
        format: row.format,
        source: row.source,
        digest: row.digest,
        recorded: row.recorded,
        computed: row.computed,
        imported_at: row.imported_at.into(),
        imported_by: Person {
            id: row.imported_by,
            name: row.importer,
        },
    }))
}
