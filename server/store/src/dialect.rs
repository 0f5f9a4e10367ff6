//! Where SQLite and PostgreSQL truly differ; everything else is written once.

use sqlx::{Executor as _, Row as _};

use crate::{
    StoreError, Tx,
    statement::{Statement, statement},
    tx::Driver,
};

/// Whether a table exists.
const TABLE_EXISTS: Statement = statement!(TABLE_EXISTS, {
    sqlite: "
        SELECT COUNT(*)
        FROM sqlite_schema
        WHERE type = 'table' AND name = $1",
    postgres: "
        SELECT COUNT(*)
        FROM information_schema.tables
        WHERE table_schema = current_schema() AND table_name = $1",
});

/// Keeps answers to any survey out until the transaction ends. SQLite has one writer: nothing to do.
pub(crate) const SHUT_THE_GATE: Statement = statement!(SHUT_THE_GATE, {
    sqlite: "SELECT 1 WHERE 1 = 0",
    postgres: "
        LOCK TABLE participations, invited_participations, submissions, quota_counts, unfinished_responses,
            responses, response_texts
        IN ACCESS EXCLUSIVE MODE",
});

/// Keeps surveys from closing until the transaction ends.
pub(crate) const HOLD_THE_GATE_OPEN: Statement = statement!(HOLD_THE_GATE_OPEN, {
    sqlite: "SELECT 1 WHERE 1 = 0",
    postgres: "LOCK TABLE participations IN ROW EXCLUSIVE MODE",
});

/// Claims the first job that is due. Servers on one PostgreSQL pass over what another one is just claiming; SQLite has one
/// writer.
pub(crate) const CLAIM_JOB: Statement = statement!(CLAIM_JOB, {
    sqlite: "
        UPDATE jobs
        SET claim = $1, claimed_until = $2, attempts = attempts + 1
        WHERE (kind, subject) = (
            SELECT j.kind, j.subject
            FROM jobs AS j
            WHERE j.state = 'waiting' AND j.due_at <= $3
                AND (j.claimed_until IS NULL OR j.claimed_until <= $3)
                AND (j.kind <> 'mail' OR $4)
            ORDER BY j.due_at, j.kind, j.subject
            LIMIT 1
        )
        RETURNING kind, subject, attempts",
    postgres: "
        UPDATE jobs
        SET claim = $1, claimed_until = $2, attempts = attempts + 1
        WHERE (kind, subject) = (
            SELECT j.kind, j.subject
            FROM jobs AS j
            WHERE j.state = 'waiting' AND j.due_at <= $3
                AND (j.claimed_until IS NULL OR j.claimed_until <= $3)
                AND (j.kind <> 'mail' OR $4)
            ORDER BY j.due_at, j.kind, j.subject
            LIMIT 1
            FOR UPDATE SKIP LOCKED
        )
        RETURNING kind, subject, attempts",
});

/// Empties a table. PostgreSQL gives it a new file, so that nothing of the old rows is left.
const fn emptying(delete: &'static str, truncate: &'static str) -> Statement {
    Statement {
        name: concat!(module_path!(), "::emptying"),
        sqlite: delete,
        postgres: truncate,
    }
}

/// Empties the tables of open surveys.
pub(crate) const EMPTY_LIVE_ANSWERS: [Statement; 7] = [
    emptying("DELETE FROM participations", "TRUNCATE participations"),
    emptying(
        "DELETE FROM invited_participations",
        "TRUNCATE invited_participations",
    ),
    emptying("DELETE FROM submissions", "TRUNCATE submissions"),
    emptying("DELETE FROM quota_counts", "TRUNCATE quota_counts"),
    emptying(
        "DELETE FROM unfinished_responses",
        "TRUNCATE unfinished_responses",
    ),
    emptying("DELETE FROM responses", "TRUNCATE responses"),
    emptying("DELETE FROM response_texts", "TRUNCATE response_texts"),
];

/// Empties the tables in which rows wait during a close.
pub(crate) const EMPTY_ANSWERS_ASIDE: [Statement; 7] = [
    emptying(
        "DELETE FROM participations_aside",
        "TRUNCATE participations_aside",
    ),
    emptying(
        "DELETE FROM invited_participations_aside",
        "TRUNCATE invited_participations_aside",
    ),
    emptying(
        "DELETE FROM quota_counts_aside",
        "TRUNCATE quota_counts_aside",
    ),
    emptying(
        "DELETE FROM unfinished_responses_aside",
        "TRUNCATE unfinished_responses_aside",
    ),
    emptying(
        "DELETE FROM submissions_aside",
        "TRUNCATE submissions_aside",
    ),
    emptying("DELETE FROM responses_aside", "TRUNCATE responses_aside"),
    emptying(
        "DELETE FROM response_texts_aside",
        "TRUNCATE response_texts_aside",
    ),
];

/// The other statements of this module.
pub(crate) const STATEMENTS: &[Statement] =
    &[TABLE_EXISTS, SHUT_THE_GATE, HOLD_THE_GATE_OPEN, CLAIM_JOB];

/// Whether the schema has this table (a database that was never migrated has none).
pub async fn table_exists(tx: &mut Tx, name: &str) -> Result<bool, StoreError> {
    let found: i64 = TABLE_EXISTS.on(tx).bind(name).fetch_scalar().await?;
    Ok(found > 0)
}

/// Rewrites a SQLite file without what was deleted, and empties the write-ahead log; outside a transaction.
///
/// `false` when a reader kept the log from being emptied.
pub(crate) async fn rewrite_file(tx: &mut Tx) -> Result<bool, StoreError> {
    const VACUUM: &str = "VACUUM";
    const CHECKPOINT: &str = "PRAGMA wal_checkpoint(TRUNCATE)";
    let Driver::Sqlite(connection) = tx.driver() else {
        return Ok(true);
    };
    connection
        .execute(sqlx::raw_sql(VACUUM))
        .await
        .map_err(|error| StoreError::from_driver(VACUUM, error))?;
    let row = sqlx::query(CHECKPOINT)
        .fetch_one(connection)
        .await
        .map_err(|error| StoreError::from_driver(CHECKPOINT, error))?;
    let busy: i64 = row
        .try_get(0)
        .map_err(|error| StoreError::from_driver(CHECKPOINT, error))?;
    Ok(busy == 0)
}
