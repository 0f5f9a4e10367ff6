//! How often signing in under a name has failed lately, whether or not there is such an account.

use jiff::Timestamp;

use crate::{Instant, StoreError, Tx, statement::statements};

statements! {
    /// Counts an attempt; one after the end of the period begins another.
    COUNT_ATTEMPT = "
        INSERT INTO sign_in_failures (key_hash, failures, since)
        VALUES ($1, 1, $2)
        ON CONFLICT (key_hash) DO UPDATE
        SET failures = CASE WHEN sign_in_failures.since <= $3 THEN 1 ELSE sign_in_failures.failures + 1 END,
            since = CASE WHEN sign_in_failures.since <= $3 THEN excluded.since ELSE sign_in_failures.since END
        RETURNING failures";

    /// Forgets a name that was signed in under.
    FORGET = "
        DELETE FROM sign_in_failures
        WHERE key_hash = $1";

    /// Forgets what is over.
    FORGET_BEFORE = "
        DELETE FROM sign_in_failures
        WHERE since <= $1";
}

/// Counts an attempt and tells how many there were since the period began, this one included.
pub async fn count_attempt(
    tx: &mut Tx,
    key_hash: [u8; 32],
    now: Timestamp,
    period_began: Timestamp,
) -> Result<i64, StoreError> {
    COUNT_ATTEMPT
        .on(tx)
        .bind(key_hash.to_vec())
        .bind(Instant::from(now))
        .bind(Instant::from(period_began))
        .fetch_scalar()
        .await
}

/// Forgets the attempts under a name.
pub async fn forget(tx: &mut Tx, key_hash: [u8; 32]) -> Result<(), StoreError> {
    FORGET
        .on(tx)
        .bind(key_hash.to_vec())
        .execute()
        .await
        .map(|_| ())
}

/// Forgets all attempts whose period is over.
pub async fn forget_before(tx: &mut Tx, period_began: Timestamp) -> Result<u64, StoreError> {
    FORGET_BEFORE
        .on(tx)
        .bind(Instant::from(period_began))
        .execute()
        .await
}
