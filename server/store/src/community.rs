//! What the community as a whole is.

use crate::{StoreError, Tx, statement::statements};

statements! {
    /// Whether this is the invented community.
    IS_DEMO = "
        SELECT demo
        FROM community
        WHERE id = 1";

    /// Says that this is the invented community; there is no way back.
    MARK_DEMO = "
        UPDATE community
        SET demo = TRUE
        WHERE id = 1";
}

/// Whether this database holds the demo community.
pub async fn is_demo(tx: &mut Tx) -> Result<bool, StoreError> {
    IS_DEMO.on(tx).fetch_scalar().await
}

/// Marks this database as the demo community's, for good.
pub async fn mark_demo(tx: &mut Tx) -> Result<(), StoreError> {
    MARK_DEMO.on(tx).execute_one().await
}
