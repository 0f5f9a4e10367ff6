//! Where SQLite and PostgreSQL truly differ; everything else is written once.

use crate::{
    StoreError, Tx,
    statement::{Statement, statement},
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

/// Every statement of this module.
pub(crate) const STATEMENTS: &[Statement] = &[TABLE_EXISTS];

/// Whether the schema has this table (a database that was never migrated has none).
pub async fn table_exists(tx: &mut Tx, name: &str) -> Result<bool, StoreError> {
    let found: i64 = TABLE_EXISTS.on(tx).bind(name).fetch_scalar().await?;
    Ok(found > 0)
}
