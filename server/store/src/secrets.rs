//! Keys that only the program knows, made once for each database.

use crate::{StoreError, Tx, statement::statements};

statements! {
    /// A key by its name.
    BY_NAME = "
        SELECT bytes
        FROM secrets
        WHERE name = $1";

    /// Keeps a key unless there is one of this name.
    KEEP = "
        INSERT INTO secrets (name, bytes)
        VALUES ($1, $2)
        ON CONFLICT (name) DO NOTHING";
}

/// The key of this name: the one that is kept, else `fresh`, which then is.
pub async fn get_or_keep(tx: &mut Tx, name: &str, fresh: Vec<u8>) -> Result<Vec<u8>, StoreError> {
    KEEP.on(tx).bind(name).bind(fresh).execute().await?;
    BY_NAME.on(tx).bind(name).fetch_scalar().await
}
