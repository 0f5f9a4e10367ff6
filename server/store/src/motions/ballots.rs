//! Electorate, votes and roll of a motion.

use std::collections::{BTreeMap, BTreeSet};

use folkmoot_domain::ids::{AccountId, MotionId};
use folkmoot_domain::motions::reading::FormerVote;
use folkmoot_domain::motions::{Choice, Seat};
use jiff::Timestamp;

use crate::{Instant, StoreError, Tx, statement::statements};

statements! {
    /// Seals one seat.
    SEAL = "
        INSERT INTO electorate_seats (motion_id, account_id, affiliation, employer, class)
        VALUES ($1, $2, $3, $4, $5)";

    /// The sealed seats.
    SEATS = "
        SELECT account_id, affiliation, employer, class
        FROM electorate_seats
        WHERE motion_id = $1
        ORDER BY account_id";

    /// Keeps the vote that another choice is about to take the place of.
    SUPERSEDE = "
        INSERT INTO superseded_votes (motion_id, account_id, number, choice, cast_at, superseded_at)
        SELECT v.motion_id, v.account_id,
            (
                SELECT COALESCE(MAX(s.number), 0) + 1
                FROM superseded_votes AS s
                WHERE s.motion_id = v.motion_id AND s.account_id = v.account_id
            ),
            v.choice, v.cast_at, $4
        FROM votes AS v
        WHERE v.motion_id = $1 AND v.account_id = $2 AND v.choice <> $3";

    /// Casts or changes a vote.
    CAST = "
        INSERT INTO votes (motion_id, account_id, choice, cast_at)
        VALUES ($1, $2, $3, $4)
        ON CONFLICT (motion_id, account_id) DO UPDATE
        SET choice = excluded.choice, cast_at = excluded.cast_at
        WHERE votes.choice <> excluded.choice";

    /// The votes that were changed, each person's in the order of time.
    SUPERSEDED = "
        SELECT account_id, choice, cast_at, superseded_at
        FROM superseded_votes
        WHERE motion_id = $1
        ORDER BY account_id, number";

    /// The votes so far.
    VOTES = "
        SELECT account_id, choice
        FROM votes
        WHERE motion_id = $1
        ORDER BY account_id";

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

/// Seals one seat of the electorate.
pub async fn seal(tx: &mut Tx, motion: MotionId, seat: &Seat) -> Result<(), StoreError> {
    SEAL.on(tx)
        .bind(motion)
        .bind(seat.account)
        .bind(seat.affiliation.as_deref())
        .bind(seat.employer.as_deref())
        .bind(seat.class.as_deref())
        .execute_one()
        .await
}

/// The sealed seats.
pub async fn seats(tx: &mut Tx, motion: MotionId) -> Result<Vec<Seat>, StoreError> {
    type Row = (AccountId, Option<String>, Option<String>, Option<String>);
    let rows: Vec<Row> = SEATS.on(tx).bind(motion).fetch_all().await?;
    Ok(rows
        .into_iter()
        .map(|(account, affiliation, employer, class)| Seat {
            account,
            affiliation,
            employer,
            class,
        })
        .collect())
}

/// Casts a vote, or changes it and keeps the former one; the same choice again changes nothing. Lock the motion before.
pub async fn cast(
    tx: &mut Tx,
    motion: MotionId,
    voter: AccountId,
    choice: Choice,
    at: Timestamp,
) -> Result<(), StoreError> {
    for statement in [SUPERSEDE, CAST] {
        statement
            .on(tx)
            .bind(motion)
            .bind(voter)
            .bind(choice)
            .bind(Instant::from(at))
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
    let rows: Vec<(AccountId, Choice, Instant, Instant)> =
        SUPERSEDED.on(tx).bind(motion).fetch_all().await?;
    let mut votes: BTreeMap<AccountId, Vec<FormerVote>> = BTreeMap::new();
    for (voter, choice, cast_at, superseded_at) in rows {
        votes.entry(voter).or_default().push(FormerVote {
            choice,
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
