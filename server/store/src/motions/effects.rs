//! What motions do to roster and charter once they are in force.

use folkmoot_domain::ids::{AccountId, MembershipId, MotionId};
use folkmoot_domain::motions::effects::{Appointed, Effect, EffectState, Hindrance, ShownEffect};
use folkmoot_domain::motions::reading::Person;

use crate::bodies::memberships;
use crate::{StoreError, Tx, statement::statements};

statements! {
    /// Forgets what a draft does.
    FORGET = "
        DELETE FROM motion_effects
        WHERE motion_id = $1";

    /// A draft does something.
    ADD = "
        INSERT INTO motion_effects (motion_id, number, effect, state, obstacle)
        VALUES ($1, $2, $3, 'waiting', NULL)";

    /// What a motion does, in its order.
    OF_MOTION = "
        SELECT number, effect, state, obstacle
        FROM motion_effects
        WHERE motion_id = $1
        ORDER BY number";

    /// It was done, or could not be.
    SETTLE = "
        UPDATE motion_effects
        SET state = $3, obstacle = $4
        WHERE motion_id = $1
            AND number = $2
            AND state <> 'applied'";
}

#[derive(sqlx::FromRow)]
struct EffectRow {
    number: i64,
    effect: String,
    state: EffectState,
    obstacle: Option<Hindrance>,
}

/// Keeps what a draft does in place of what it did.
pub async fn put(tx: &mut Tx, motion: MotionId, effects: &[Effect]) -> Result<(), StoreError> {
    FORGET.on(tx).bind(motion).execute().await?;
    for (number, effect) in (1_i64..).zip(effects) {
        ADD.on(tx)
            .bind(motion)
            .bind(number)
            .bind(serde_json::to_string(effect)?)
            .execute_one()
            .await?;
    }
    Ok(())
}

/// What a motion does, each with its number and whether it was done.
pub async fn of(
    tx: &mut Tx,
    motion: MotionId,
) -> Result<Vec<(i64, Effect, EffectState)>, StoreError> {
    let rows: Vec<EffectRow> = OF_MOTION.on(tx).bind(motion).fetch_all().await?;
    rows.into_iter()
        .map(|row| Ok((row.number, serde_json::from_str(&row.effect)?, row.state)))
        .collect()
}

/// Notes that something was done, or what stood in its way; what was done stays done. Lock the motion before.
pub async fn settle(
    tx: &mut Tx,
    motion: MotionId,
    number: i64,
    hindrance: Option<Hindrance>,
) -> Result<(), StoreError> {
    let state = if hindrance.is_some() {
        EffectState::NotApplied
    } else {
        EffectState::Applied
    };
    SETTLE
        .on(tx)
        .bind(motion)
        .bind(number)
        .bind(state)
        .bind(hindrance)
        .execute_one()
        .await
}

/// What a motion does, with the names of the people in it.
pub async fn of_motion(tx: &mut Tx, motion: MotionId) -> Result<Vec<ShownEffect>, StoreError> {
    let rows: Vec<EffectRow> = OF_MOTION.on(tx).bind(motion).fetch_all().await?;
    let mut shown = Vec::with_capacity(rows.len());
    for row in rows {
        let effect: Effect = serde_json::from_str(&row.effect)?;
        let (person, role) = match &effect {
            Effect::Seat(seat) => (Some(person(tx, seat.account).await?), None),
            Effect::Leave { membership } => of_seat(tx, *membership).await?,
            Effect::Charter { .. } => (None, None),
        };
        let principal = match &effect {
            Effect::Seat(Appointed {
                stands_in_for: Some(principal),
                ..
            }) => Some(self::person(tx, *principal).await?),
            _ => None,
        };
        shown.push(ShownEffect {
            effect,
            person,
            principal,
            role,
            state: row.state,
            hindrance: row.obstacle,
        });
    }
    Ok(shown)
}

async fn person(tx: &mut Tx, id: AccountId) -> Result<Person, StoreError> {
    let name = memberships::name_of(tx, id).await?;
    Ok(Person { id, name })
}

async fn of_seat(
    tx: &mut Tx,
    membership: MembershipId,
) -> Result<(Option<Person>, Option<folkmoot_domain::bodies::Role>), StoreError> {
    Ok(match memberships::by_id(tx, membership).await? {
        Some(seat) => (Some(person(tx, seat.account).await?), Some(seat.role)),
        // Struck out by a correction.
        None => (None, None),
    })
}
