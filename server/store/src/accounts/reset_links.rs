//! Single-use links by which a person chooses a new password.

use folkmoot_domain::ids::AccountId;
use jiff::Timestamp;

use crate::{Instant, StoreError, Tx, statement::statements};

statements! {
    /// Issues a link.
    INSERT = "
        INSERT INTO reset_links (token_hash, account_id, issued_by, issued_at, expires_at, used_at)
        VALUES ($1, $2, $3, $4, $5, NULL)";

    /// Whose password an unused, unexpired link sets.
    ACCOUNT_OF = "
        SELECT account_id
        FROM reset_links
        WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2";

    /// Uses a link up: succeeds once.
    USE_UP = "
        UPDATE reset_links
        SET used_at = $2
        WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2
        RETURNING account_id";

    /// Removes a person's links.
    DELETE_OF_ACCOUNT = "
        DELETE FROM reset_links
        WHERE account_id = $1";
}

/// Issues a link.
pub async fn insert(
    tx: &mut Tx,
    token_hash: [u8; 32],
    account: AccountId,
    issued_by: AccountId,
    at: Timestamp,
    expires_at: Timestamp,
) -> Result<(), StoreError> {
    INSERT
        .on(tx)
        .bind(token_hash.to_vec())
        .bind(account)
        .bind(issued_by)
        .bind(Instant::from(at))
        .bind(Instant::from(expires_at))
        .execute_one()
        .await
}

/// Whose password a link sets, while it can be used.
pub async fn account_of(
    tx: &mut Tx,
    token_hash: [u8; 32],
    now: Timestamp,
) -> Result<Option<AccountId>, StoreError> {
    ACCOUNT_OF
        .on(tx)
        .bind(token_hash.to_vec())
        .bind(Instant::from(now))
        .fetch_optional_scalar()
        .await
}

/// Uses a link up and tells whose password it sets; none the second time.
pub async fn use_up(
    tx: &mut Tx,
    token_hash: [u8; 32],
    now: Timestamp,
) -> Result<Option<AccountId>, StoreError> {
    USE_UP
        .on(tx)
        .bind(token_hash.to_vec())
        .bind(Instant::from(now))
        .fetch_optional_scalar()
        .await
}

/// Removes a person's links.
pub async fn delete_of_account(tx: &mut Tx, account: AccountId) -> Result<(), StoreError> {
    DELETE_OF_ACCOUNT
        .on(tx)
        .bind(account)
        .execute()
        .await
        .map(|_| ())
}
