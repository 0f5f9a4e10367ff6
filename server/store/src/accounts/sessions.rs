//! Sessions: one row for each browser that holds a session cookie.

use folkmoot_domain::ids::AccountId;
use jiff::Timestamp;

use crate::{Instant, StoreError, Tx, statement::statements};

statements! {
    /// Keeps a session, new or known; when it began stays.
    SAVE = "
        INSERT INTO sessions (id_hash, account_id, data, agent, created_at, expires_at)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (id_hash) DO UPDATE
        SET account_id = excluded.account_id, data = excluded.data, agent = excluded.agent,
            expires_at = excluded.expires_at";

    /// A session that has not expired.
    LOAD = "
        SELECT data, expires_at
        FROM sessions
        WHERE id_hash = $1 AND expires_at > $2";

    /// Ends a session.
    DELETE = "
        DELETE FROM sessions
        WHERE id_hash = $1";

    /// A person's sessions, newest first.
    OF_ACCOUNT = "
        SELECT id_hash, agent, created_at, expires_at
        FROM sessions
        WHERE account_id = $1 AND expires_at > $2
        ORDER BY created_at DESC, id_hash";

    /// Ends one session of a person.
    DELETE_OF_ACCOUNT = "
        DELETE FROM sessions
        WHERE account_id = $1 AND id_hash = $2";

    /// Ends all sessions of a person but one.
    DELETE_OTHERS = "
        DELETE FROM sessions
        WHERE account_id = $1 AND id_hash <> $2";

    /// Removes what has expired.
    DELETE_EXPIRED = "
        DELETE FROM sessions
        WHERE expires_at <= $1";
}

/// A session to be kept.
#[derive(Debug, Clone)]
pub struct Session {
    /// SHA-256 of the session's id.
    pub id_hash: [u8; 32],
    /// Whose it is, once signed in.
    pub account: Option<AccountId>,
    /// What the session remembers, as JSON.
    pub data: String,
    /// The browser as it named itself.
    pub agent: String,
    /// Now.
    pub at: Timestamp,
    /// When it ends by itself.
    pub expires_at: Timestamp,
}

/// A stored session as the session layer needs it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct SessionRow {
    /// What the session remembers, as JSON.
    pub data: String,
    /// When it ends by itself.
    pub expires_at: Instant,
}

/// A session as its owner sees it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct SessionListRow {
    /// SHA-256 of the session's id.
    pub id_hash: Vec<u8>,
    /// The browser as it named itself.
    pub agent: String,
    /// When it began.
    pub created_at: Instant,
    /// When it ends by itself.
    pub expires_at: Instant,
}

/// Keeps a session, new or known.
pub async fn save(tx: &mut Tx, session: Session) -> Result<(), StoreError> {
    SAVE.on(tx)
        .bind(session.id_hash.to_vec())
        .bind(session.account)
        .bind(session.data)
        .bind(session.agent)
        .bind(Instant::from(session.at))
        .bind(Instant::from(session.expires_at))
        .execute_one()
        .await
}

/// A session that has not expired.
pub async fn load(
    tx: &mut Tx,
    id_hash: [u8; 32],
    now: Timestamp,
) -> Result<Option<SessionRow>, StoreError> {
    LOAD.on(tx)
        .bind(id_hash.to_vec())
        .bind(Instant::from(now))
        .fetch_optional()
        .await
}

/// Ends a session, if there is one.
pub async fn delete(tx: &mut Tx, id_hash: [u8; 32]) -> Result<(), StoreError> {
    DELETE
        .on(tx)
        .bind(id_hash.to_vec())
        .execute()
        .await
        .map(|_| ())
}

/// A person's sessions, newest first.
pub async fn of_account(
    tx: &mut Tx,
    account: AccountId,
    now: Timestamp,
) -> Result<Vec<SessionListRow>, StoreError> {
    OF_ACCOUNT
        .on(tx)
        .bind(account)
        .bind(Instant::from(now))
        .fetch_all()
        .await
}

/// Ends one session of a person; whether there was one.
pub async fn delete_of_account(
    tx: &mut Tx,
    account: AccountId,
    id_hash: Vec<u8>,
) -> Result<bool, StoreError> {
    DELETE_OF_ACCOUNT
        .on(tx)
        .bind(account)
        .bind(id_hash)
        .execute()
        .await
        .map(|ended| ended > 0)
}

/// Ends all sessions of a person, but for the one to be kept.
pub async fn delete_others(
    tx: &mut Tx,
    account: AccountId,
    keep: Option<[u8; 32]>,
) -> Result<u64, StoreError> {
    let keep = keep.map(|hash| hash.to_vec()).unwrap_or_default();
    DELETE_OTHERS
        .on(tx)
        .bind(account)
        .bind(keep)
        .execute()
        .await
}

/// Removes what has expired.
pub async fn delete_expired(tx: &mut Tx, now: Timestamp) -> Result<u64, StoreError> {
    DELETE_EXPIRED
        .on(tx)
        .bind(Instant::from(now))
        .execute()
        .await
}
