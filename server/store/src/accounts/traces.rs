//! What other features keep about a person and have to forget.

use folkmoot_domain::ids::AccountId;

use crate::{StoreError, Tx, statement::statements};

statements! {
    /// Erases the documents beside the record's entries about a person; the entries with their commitments stay.
    ERASE_DOCUMENTS = "
        DELETE FROM record_documents
        WHERE seq IN (SELECT seq FROM record_entries WHERE subject = $1)";
}

/// Erases the documents beside the record's entries about a person.
pub async fn erase_documents(tx: &mut Tx, account: AccountId) -> Result<u64, StoreError> {
    ERASE_DOCUMENTS.on(tx).bind(account).execute().await
}
