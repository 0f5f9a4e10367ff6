//! Those who second and sponsor a motion before its vote.

use folkmoot_domain::ids::{AccountId, MotionId};
use folkmoot_domain::motions::Backing;
use folkmoot_domain::motions::reading::{Backer, Person};
use jiff::Timestamp;

use crate::{Instant, StoreError, Tx, statement::statements};

statements! {
    /// Somebody backs a motion, or does so again.
    GIVE = "
        INSERT INTO motion_backers (motion_id, account_id, backing, given_at, withdrawn_at)
        VALUES ($1, $2, $3, $4, NULL)
        ON CONFLICT (motion_id, account_id, backing) DO UPDATE
        SET given_at = excluded.given_at, withdrawn_at = NULL
        WHERE motion_backers.withdrawn_at IS NOT NULL";

    /// Somebody takes it back.
    WITHDRAW = "
        UPDATE motion_backers
        SET withdrawn_at = $4
        WHERE motion_id = $1 AND account_id = $2 AND backing = $3 AND withdrawn_at IS NULL";

    /// Those who back a motion, and who took that back.
    OF_MOTION = "
        SELECT b.account_id, CASE WHEN a.closed_at IS NULL THEN a.name END AS name, b.backing, b.given_at,
            b.withdrawn_at
        FROM motion_backers AS b
        JOIN accounts AS a ON a.id = b.account_id
        WHERE b.motion_id = $1
        ORDER BY b.given_at, b.account_id, b.backing";
}

#[derive(sqlx::FromRow)]
struct BackerRow {
    account_id: AccountId,
    name: Option<String>,
    backing: Backing,
    given_at: Instant,
    withdrawn_at: Option<Instant>,
}

/// Somebody backs a motion; `false` when they do already. Lock the motion before.
pub async fn give(
    tx: &mut Tx,
    motion: MotionId,
    person: AccountId,
    backing: Backing,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let rows = GIVE
        .on(tx)
        .bind(motion)
        .bind(person)
        .bind(backing)
        .bind(Instant::from(at))
        .execute()
        .await?;
    Ok(rows > 0)
}

/// Somebody takes it back; `false` when they do not back it. Lock the motion before.
pub async fn withdraw(
    tx: &mut Tx,
    motion: MotionId,
    person: AccountId,
    backing: Backing,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let rows = WITHDRAW
        .on(tx)
        .bind(motion)
        .bind(person)
        .bind(backing)
        .bind(Instant::from(at))
        .execute()
        .await?;
    Ok(rows > 0)
}

/// Those who back a motion, and who took that back, in the order of time.
pub async fn of_motion(tx: &mut Tx, motion: MotionId) -> Result<Vec<Backer>, StoreError> {
    let rows: Vec<BackerRow> = OF_MOTION.on(tx).bind(motion).fetch_all().await?;
    Ok(rows
        .into_iter()
        .map(|row| Backer {
            person: Person {
                id: row.account_id,
                name: row.name,
            },
            backing: row.backing,
            given_at: row.given_at.into(),
            withdrawn_at: row.withdrawn_at.map(Timestamp::from),
        })
        .collect())
}
