//! People's names on GitHub, and the accounts of people who are known by nothing else yet.

use std::collections::BTreeMap;

use folkmoot_domain::{bodies::exchange::handle_key, ids::AccountId, search::search_key};
use jiff::Timestamp;

use crate::{Instant, StoreError, Tx, statement::statements};

statements! {
    /// Every handle of somebody whose account is open.
    ALL = "
        SELECT h.account_id, h.handle
        FROM github_handles AS h
        JOIN accounts AS a ON a.id = h.account_id
        WHERE a.closed_at IS NULL
        ORDER BY h.handle_key";

    /// One person's handle.
    OF_ACCOUNT = "
        SELECT handle
        FROM github_handles
        WHERE account_id = $1";

    /// Keeps a handle.
    RECORD = "
        INSERT INTO github_handles (account_id, handle, handle_key, recorded_at, recorded_by)
        VALUES ($1, $2, $3, $4, $5)";

    /// Forgets a person's handle.
    FORGET = "
        DELETE FROM github_handles
        WHERE account_id = $1";

    /// Opens an account that nobody can sign in to until somebody chooses a password by a link.
    OPEN_UNCLAIMED = "
        INSERT INTO accounts (
            id, name, name_key, sign_in_name, sign_in_key, password_hash, mail, administrator, survey_manager,
            created_at, closed_at, revision
        )
        VALUES ($1, $2, $3, $4, $5, NULL, NULL, $6, $6, $7, NULL, 0)";
}

/// Every handle with its account.
pub async fn all(tx: &mut Tx) -> Result<BTreeMap<AccountId, String>, StoreError> {
    let rows: Vec<(AccountId, String)> = ALL.on(tx).fetch_all().await?;
    Ok(rows.into_iter().collect())
}

/// One person's handle.
pub async fn of_account(tx: &mut Tx, account: AccountId) -> Result<Option<String>, StoreError> {
    OF_ACCOUNT
        .on(tx)
        .bind(account)
        .fetch_optional_scalar()
        .await
}

/// Keeps a handle; a duplicate of `github_handles (handle_key)` when it is somebody else's.
pub async fn record(
    tx: &mut Tx,
    account: AccountId,
    handle: &str,
    at: Timestamp,
    by: AccountId,
) -> Result<(), StoreError> {
    RECORD
        .on(tx)
        .bind(account)
        .bind(handle)
        .bind(handle_key(handle))
        .bind(Instant::from(at))
        .bind(by)
        .execute_one()
        .await
}

/// Forgets a person's handle, if there is one.
pub async fn forget(tx: &mut Tx, account: AccountId) -> Result<(), StoreError> {
    FORGET.on(tx).bind(account).execute().await.map(|_| ())
}

/// Opens an account without a password and without rights; `sign_in` is the name to sign in with and its key.
pub async fn open_unclaimed(
    tx: &mut Tx,
    id: AccountId,
    name: &str,
    sign_in: (&str, &str),
    at: Timestamp,
) -> Result<(), StoreError> {
    OPEN_UNCLAIMED
        .on(tx)
        .bind(id)
        .bind(name)
        .bind(search_key(name))
        .bind(sign_in.0)
        .bind(sign_in.1)
        .bind(false)
        .bind(Instant::from(at))
        .execute_one()
        .await
}
