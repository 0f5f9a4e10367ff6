//! What motions concern, and what voters answered whose interests they touch.

use std::collections::BTreeMap;

use folkmoot_domain::{
    ids::{AccountId, MotionId},
    motions::{
        conflicts::{Answered, Clearing, Stance, Touch},
        reading::Person,
    },
};
use jiff::Timestamp;

use crate::{Instant, StoreError, Tx, statement::statements};

statements! {
    /// What a motion concerns.
    CONCERNS = "
        SELECT name
        FROM motion_concerns
        WHERE motion_id = $1
        ORDER BY position";

    /// Forgets what a draft concerned.
    FORGET_CONCERNS = "
        DELETE FROM motion_concerns
        WHERE motion_id = $1";

    /// A motion concerns one more.
    ADD_CONCERN = "
        INSERT INTO motion_concerns (motion_id, position, name)
        VALUES ($1, $2, $3)";

    /// Keeps an answer in place of an earlier one.
    ANSWER = "
        INSERT INTO conflict_answers (motion_id, account_id, stance, touches, why, answered_at)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (motion_id, account_id) DO UPDATE
        SET stance = excluded.stance, touches = excluded.touches, why = excluded.why,
            answered_at = excluded.answered_at";

    /// Forgets an answer, once there is nothing left to answer.
    FORGET_ANSWER = "
        DELETE FROM conflict_answers
        WHERE motion_id = $1 AND account_id = $2";

    /// The answers on a motion, or of one voter.
    ANSWERS = "
        SELECT account_id, stance, touches, why, answered_at
        FROM conflict_answers
        WHERE motion_id = $1
            AND (account_id = $2 OR $2 IS NULL)
        ORDER BY account_id";

    /// An officer enters that somebody's interest is matched by mistake.
    CLEAR = "
        INSERT INTO conflict_clearings (motion_id, account_id, reason, entered_by, entered_at)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (motion_id, account_id) DO NOTHING";

    /// For whom that was entered, why and by whom.
    CLEARINGS = "
        SELECT c.account_id, c.reason, c.entered_by, CASE WHEN a.closed_at IS NULL THEN a.name END AS name
        FROM conflict_clearings AS c
        JOIN accounts AS a ON a.id = c.entered_by
        WHERE c.motion_id = $1
        ORDER BY c.account_id";
}

/// What a motion concerns, as its mover names it.
pub async fn concerns(tx: &mut Tx, motion: MotionId) -> Result<Vec<String>, StoreError> {
    CONCERNS.on(tx).bind(motion).fetch_scalars().await
}

/// Keeps what a draft concerns.
pub async fn keep_concerns(
    tx: &mut Tx,
    motion: MotionId,
    names: &[String],
) -> Result<(), StoreError> {
    FORGET_CONCERNS.on(tx).bind(motion).execute().await?;
    for (position, name) in (0_i64..).zip(names) {
        let add = ADD_CONCERN.on(tx).bind(motion).bind(position);
        add.bind(name.as_str()).execute_one().await?;
    }
    Ok(())
}

/// Keeps what a voter answered, in place of an earlier answer. Lock the motion before.
pub async fn answer(
    tx: &mut Tx,
    motion: MotionId,
    voter: AccountId,
    answered: &Answered,
) -> Result<(), StoreError> {
    ANSWER
        .on(tx)
        .bind(motion)
        .bind(voter)
        .bind(answered.stance)
        .bind(serde_json::to_string(&answered.touches)?)
        .bind(answered.why.as_deref())
        .bind(Instant::from(answered.at))
        .execute_one()
        .await
}

/// Forgets an answer of somebody whose interests the motion no longer touches.
pub async fn forget_answer(
    tx: &mut Tx,
    motion: MotionId,
    voter: AccountId,
) -> Result<(), StoreError> {
    let forget = FORGET_ANSWER.on(tx).bind(motion).bind(voter);
    forget.execute().await?;
    Ok(())
}

/// The answers on a motion, or of one voter alone.
pub async fn answers(
    tx: &mut Tx,
    motion: MotionId,
    voter: Option<AccountId>,
) -> Result<BTreeMap<AccountId, Answered>, StoreError> {
    let rows: Vec<(AccountId, Stance, String, Option<String>, Instant)> =
        ANSWERS.on(tx).bind(motion).bind(voter).fetch_all().await?;
    rows.into_iter()
        .map(|(voter, stance, touches, why, at)| {
            let touches: Vec<Touch> = serde_json::from_str(&touches)?;
            let at = at.into();
            Ok((
                voter,
                Answered {
                    stance,
                    touches,
                    why,
                    at,
                },
            ))
        })
        .collect()
}

/// Enters that a voter's interest is matched by mistake; the first entry stands.
pub async fn clear(
    tx: &mut Tx,
    motion: MotionId,
    voter: AccountId,
    reason: &str,
    (by, at): (AccountId, Timestamp),
) -> Result<bool, StoreError> {
    let clear = CLEAR.on(tx).bind(motion).bind(voter).bind(reason);
    Ok(clear.bind(by).bind(Instant::from(at)).execute().await? > 0)
}

/// For whom that was entered.
pub async fn clearings(
    tx: &mut Tx,
    motion: MotionId,
) -> Result<BTreeMap<AccountId, Clearing>, StoreError> {
    let rows: Vec<(AccountId, String, AccountId, Option<String>)> =
        CLEARINGS.on(tx).bind(motion).fetch_all().await?;
    let clearing = |(voter, reason, id, name)| {
        let by = Person { id, name };
        (voter, Clearing { by, reason })
    };
    Ok(rows.into_iter().map(clearing).collect())
}
