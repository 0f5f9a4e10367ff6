//! The words of opened motions, by which the register is searched.

use folkmoot_domain::ids::MotionId;
use folkmoot_domain::search::{Sought, search_words};

use crate::{StoreError, Tx, statement::statements};

/// From so many words on that a sought word stands for, most motions are taken to have it.
const COMMON: i64 = 1_000;

statements! {
    /// What a motion's words are taken from.
    TEXTS = "
        SELECT code, title, text
        FROM motions
        WHERE id = $1 AND opened_at IS NOT NULL";

    /// Takes out the words of a motion.
    CLEAR = "
        DELETE FROM motion_words
        WHERE motion_id = $1";

    /// One word of a motion.
    ADD = "
        INSERT INTO motion_words (motion_id, word)
        VALUES ($1, $2)";

    /// Opened motions without words.
    MISSING = "
        SELECT id
        FROM motions m
        WHERE m.opened_at IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM motion_words w WHERE w.motion_id = m.id)
        ORDER BY id";

    /// How often what is sought stands in the index, up to a limit.
    OFTEN = "
        SELECT COUNT(*)
        FROM (SELECT 1 AS one FROM motion_words WHERE word BETWEEN $1 AND $2 LIMIT $3) AS found";
}

/// Takes the words of an opened motion into the index, in place of those that are there; whatever opens a motion, imports
/// it, or changes its words calls this.
pub async fn index(tx: &mut Tx, motion: MotionId) -> Result<(), StoreError> {
    CLEAR.on(tx).bind(motion).execute().await?;
    let texts: Option<(String, String, String)> =
        TEXTS.on(tx).bind(motion).fetch_optional().await?;
    let Some((code, title, text)) = texts else {
        return Ok(());
    };
    for word in search_words(&format!("{code}\n{title}\n{text}")) {
        ADD.on(tx).bind(motion).bind(word).execute_one().await?;
    }
    Ok(())
}

/// Gives motions from before there was an index their words; part of migrating.
pub(crate) async fn fill(tx: &mut Tx) -> Result<(), StoreError> {
    let missing: Vec<MotionId> = MISSING.on(tx).fetch_scalars().await?;
    for motion in missing {
        index(tx, motion).await?;
    }
    Ok(())
}

/// What is sought, the rarest first, and whether that one is rare enough to begin from.
pub(super) async fn rarest_first(
    tx: &mut Tx,
    sought: &[Sought],
) -> Result<(Vec<Sought>, bool), StoreError> {
    let mut counted = Vec::with_capacity(sought.len());
    for one in sought {
        let often: i64 = OFTEN
            .on(tx)
            .bind(one.from.as_str())
            .bind(one.to.as_str())
            .bind(COMMON)
            .fetch_scalar()
            .await?;
        counted.push((often, one));
    }
    counted.sort_by_key(|(often, _)| *often);
    let rare = counted.first().is_some_and(|(often, _)| *often < COMMON);
    let sorted = counted.into_iter().map(|(_, one)| one.clone()).collect();
    Ok((sorted, rare))
}
