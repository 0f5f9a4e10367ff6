//! Electorate, votes and roll of a motion.

use std::collections::{BTreeMap, BTreeSet};

use folkmoot_domain::ids::{AccountId, MotionId};
use folkmoot_domain::motions::reading::FormerVote;
use folkmoot_domain::motions::{Choice, Saying, Seat};
use jiff::Timestamp;

use super::read_json;
use crate::{Instant, StoreError, Tx, statement::statements};

statements! {
    /// Seals one seat.
    SEAL = "
        INSERT INTO electorate_seats (motion_id, account_id, affiliation, employer, class, suspended)
        VALUES ($1, $2, $3, $4, $5, $6)";

    /// The sealed seats.
    SEATS = "
        SELECT account_id, affiliation, employer, class, suspended
        FROM electorate_seats
        WHERE motion_id = $1
        ORDER BY account_id";

    /// Keeps the vote that another choice or reason is about to take the place of.
    SUPERSEDE = "
        INSERT INTO superseded_votes (motion_id, account_id, number, choice, cast_at, superseded_at, reason)
        SELECT v.motion_id, v.account_id,
            (
                SELECT COALESCE(MAX(s.number), 0) + 1
                FROM superseded_votes AS s
                WHERE s.motion_id = v.motion_id AND s.account_id = v.account_id
            ),
            v.choice, v.cast_at, $4, v.reason
        FROM votes AS v
        WHERE v.motion_id = $1 AND v.account_id = $2
            AND (v.choice <> $3 OR COALESCE(v.reason, '') <> COALESCE($5, ''))";

    /// Casts or changes a vote.
    CAST = "
        INSERT INTO votes (motion_id, account_id, choice, cast_at, reason)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (motion_id, account_id) DO UPDATE
        SET choice = excluded.choice, cast_at = excluded.cast_at, reason = excluded.reason
        WHERE votes.choice <> excluded.choice OR COALESCE(votes.reason, '') <> COALESCE(excluded.reason, '')";

    /// The votes that were changed, each person's in the order of time.
    SUPERSEDED = "
        SELECT account_id, choice, cast_at, superseded_at, reason
        FROM superseded_votes
        WHERE motion_id = $1
        ORDER BY account_id, number";

    /// The votes so far.
    VOTES = "
        SELECT account_id, choice
        FROM votes
        WHERE motion_id = $1
        ORDER BY account_id";

    /// What one person has said.
    OWN = "
        SELECT choice, reason
        FROM votes
        WHERE motion_id = $1 AND account_id = $2";

    /// The reasons that were given.
    REASONS = "
        SELECT account_id, reason
        FROM votes
        WHERE motion_id = $1 AND reason IS NOT NULL
        ORDER BY account_id";

    /// Keeps who took part in a secret vote; a recusal is no secret and stays where it is.
    KEEP_CAST = "
        INSERT INTO secret_votes_cast (motion_id, account_id)
        SELECT motion_id, account_id
        FROM votes
        WHERE motion_id = $1 AND choice <> 'recuse'";

    /// Erases what was said in a secret vote.
    ERASE_CHOICES = "
        DELETE FROM votes
        WHERE motion_id = $1 AND choice <> 'recuse'";

    /// Erases what was said in a secret vote before it was changed.
    ERASE_SUPERSEDED = "
        DELETE FROM superseded_votes
        WHERE motion_id = $1";

    /// Marks one person on the roll.
    MARK = "
        INSERT INTO roll (motion_id, account_id, present, marked_by, marked_at)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (motion_id, account_id) DO UPDATE
        SET present = excluded.present, marked_by = excluded.marked_by, marked_at = excluded.marked_at
        WHERE roll.present <> excluded.present";

    /// Who is marked present.
    PRESENT = "
        SELECT account_id
        FROM roll
        WHERE motion_id = $1 AND present = $2
        ORDER BY account_id";
}

#[derive(sqlx::FromRow)]
struct SeatRow {
    account_id: AccountId,
    affiliation: Option<String>,
    employer: Option<String>,
    class: Option<String>,
    suspended: Option<String>,
}

/// Seals one seat of the electorate.
pub async fn seal(tx: &mut Tx, motion: MotionId, seat: &Seat) -> Result<(), StoreError> {
    let suspended = seat.suspended.as_ref().map(serde_json::to_string);
    SEAL.on(tx)
        .bind(motion)
        .bind(seat.account)
        .bind(seat.affiliation.as_deref())
        .bind(seat.employer.as_deref())
        .bind(seat.class.as_deref())
        .bind(suspended.transpose()?)
        .execute_one()
        .await
}

/// The sealed seats.
pub async fn seats(tx: &mut Tx, motion: MotionId) -> Result<Vec<Seat>, StoreError> {
    let rows: Vec<SeatRow> = SEATS.on(tx).bind(motion).fetch_all().await?;
    let seats = rows.into_iter().map(|row| {
        Ok(Seat {
            account: row.account_id,
            affiliation: row.affiliation,
            employer: row.employer,
            class: row.class,
            suspended: read_json(row.suspended.as_deref())?,
        })
    });
    seats.collect()
}

/// Casts a vote, or changes it and keeps the former one; the same again changes nothing. Lock the motion before.
pub async fn cast(
    tx: &mut Tx,
    motion: MotionId,
    voter: AccountId,
    saying: &Saying,
    at: Timestamp,
) -> Result<(), StoreError> {
    for statement in [SUPERSEDE, CAST] {
        statement
            .on(tx)
            .bind(motion)
            .bind(voter)
            .bind(saying.choice)
            .bind(Instant::from(at))
            .bind(saying.reason.as_deref())
            .execute()
            .await?;
    }
    Ok(())
}

/// The votes that were changed, by voter, each voter's in the order of time.
pub async fn superseded(
    tx: &mut Tx,
    motion: MotionId,
) -> Result<BTreeMap<AccountId, Vec<FormerVote>>, StoreError> {
    let rows: Vec<(AccountId, Choice, Instant, Instant, Option<String>)> =
        SUPERSEDED.on(tx).bind(motion).fetch_all().await?;
    let mut votes: BTreeMap<AccountId, Vec<FormerVote>> = BTreeMap::new();
    for (voter, choice, cast_at, superseded_at, reason) in rows {
        votes.entry(voter).or_default().push(FormerVote {
            choice,
            reason,
            cast_at: cast_at.into(),
            superseded_at: superseded_at.into(),
        });
    }
    Ok(votes)
}

/// The votes so far.
pub async fn votes(
    tx: &mut Tx,
    motion: MotionId,
) -> Result<BTreeMap<AccountId, Choice>, StoreError> {
    let rows: Vec<(AccountId, Choice)> = VOTES.on(tx).bind(motion).fetch_all().await?;
    Ok(rows.into_iter().collect())
}

/// What one person has said.
pub async fn own(
    tx: &mut Tx,
    motion: MotionId,
    voter: AccountId,
) -> Result<Option<Saying>, StoreError> {
    let row: Option<(Choice, Option<String>)> =
        OWN.on(tx).bind(motion).bind(voter).fetch_optional().await?;
    Ok(row.map(|(choice, reason)| Saying { choice, reason }))
}

/// The reasons that were given, by voter.
pub async fn reasons(
    tx: &mut Tx,
    motion: MotionId,
) -> Result<BTreeMap<AccountId, String>, StoreError> {
    let rows: Vec<(AccountId, String)> = REASONS.on(tx).bind(motion).fetch_all().await?;
    Ok(rows.into_iter().collect())
}

/// Erases what was said in a secret vote once it is counted; that somebody took part, and recusals, stay.
pub async fn erase_choices(tx: &mut Tx, motion: MotionId) -> Result<(), StoreError> {
    for statement in [KEEP_CAST, ERASE_CHOICES, ERASE_SUPERSEDED] {
        statement.on(tx).bind(motion).execute().await?;
    }
    Ok(())
}

/// Marks one person on the roll; the same mark again changes nothing.
pub async fn mark(
    tx: &mut Tx,
    motion: MotionId,
    person: AccountId,
    present: bool,
    by: AccountId,
    at: Timestamp,
) -> Result<(), StoreError> {
    MARK.on(tx)
        .bind(motion)
        .bind(person)
        .bind(present)
        .bind(by)
        .bind(Instant::from(at))
        .execute()
        .await?;
    Ok(())
}

/// Who is marked present.
pub async fn present(tx: &mut Tx, motion: MotionId) -> Result<BTreeSet<AccountId>, StoreError> {
    let rows: Vec<AccountId> = PRESENT
        .on(tx)
        .bind(motion)
        .bind(true)
        .fetch_scalars()
        .await?;
    Ok(rows.into_iter().collect())
}
