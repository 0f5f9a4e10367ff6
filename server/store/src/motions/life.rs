//! A motion's own row, from draft to closed.

use folkmoot_domain::ids::{AccountId, BodyId, MeetingId, MotionId};
use folkmoot_domain::motions::draft::Draft;
use folkmoot_domain::motions::register::Standing;
use folkmoot_domain::motions::{MotionCode, Outcome, Rule};
use folkmoot_domain::search::search_key;
use jiff::Timestamp;

use super::{amendments, words};
use crate::{Day, Instant, StoreError, Tx, statement::statements};

statements! {
    /// Keeps a new draft.
    INSERT_DRAFT = "
        INSERT INTO motions (
            id, body_id, meeting_id, title, text, search_key, mode, matter, subject_id, state, moved_by,
            created_at, closes_at, revision, variant, evaluate_on
        )
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'draft', $10, $11, $12, 0, $13, $14)";

    /// Replaces a draft's words.
    UPDATE_DRAFT = "
        UPDATE motions
        SET meeting_id = $2, title = $3, text = $4, search_key = $5, mode = $6, matter = $7, subject_id = $8,
            closes_at = $9, variant = $10, evaluate_on = $11
        WHERE id = $1 AND state = 'draft'";

    /// Makes a draft public.
    ANNOUNCE = "
        UPDATE motions
        SET announced_at = $2, notice_from = $2
        WHERE id = $1 AND state = 'draft' AND announced_at IS NULL";

    /// Begins the notice anew.
    RESTART = "
        UPDATE motions
        SET notice_from = $2
        WHERE id = $1 AND state = 'draft' AND announced_at IS NOT NULL";

    /// Gives the next number of a body and year; concurrent openings wait here, so that none is left out.
    NEXT_NUMBER = "
        INSERT INTO motion_numbers (body_id, year, last)
        VALUES ($1, $2, 1)
        ON CONFLICT (body_id, year) DO UPDATE
        SET last = motion_numbers.last + 1
        RETURNING last";

    /// Opens the vote.
    OPEN = "
        UPDATE motions
        SET state = 'open', standing = $2, year = $3, number = $4, code = $5, opened_at = $6, opened_by = $7,
            rule = $8, closes_at = $9, settles_at = $10
        WHERE id = $1 AND state = 'draft'";

    /// Ends the vote.
    CLOSE = "
        UPDATE motions
        SET state = 'closed', standing = $2, closed_at = $3, closed_by = $4, outcome = $5
        WHERE id = $1 AND state = 'open'";

    /// Gives a motion up; what has a number stays in the register.
    WITHDRAW = "
        UPDATE motions
        SET state = 'withdrawn', standing = CASE WHEN code IS NULL THEN NULL ELSE 'withdrawn' END,
            withdrawn_at = $2, withdrawn_by = $3
        WHERE id = $1 AND state IN ('draft', 'open')";
}

/// Keeps a new draft, with the meeting it is moved for, and its words as their first version.
pub async fn insert_draft(
    tx: &mut Tx,
    id: MotionId,
    body: BodyId,
    mover: AccountId,
    now: Timestamp,
    (draft, meeting): (&Draft, Option<MeetingId>),
) -> Result<(), StoreError> {
    INSERT_DRAFT
        .on(tx)
        .bind(id)
        .bind(body)
        .bind(meeting)
        .bind(draft.title.as_str())
        .bind(draft.text.as_str())
        .bind(search_key_of(draft))
        .bind(draft.mode)
        .bind(draft.matter)
        .bind(draft.subject)
        .bind(mover)
        .bind(Instant::from(now))
        .bind(draft.closes_at.map(Instant::from))
        .bind(draft.variant.as_deref())
        .bind(draft.evaluate_on.map(Day::from))
        .execute_one()
        .await?;
    let words = (draft.title.as_str(), draft.text.as_str());
    amendments::keep(tx, id, words, (mover, now), None).await
}

/// Replaces a draft's words and meeting.
pub async fn update_draft(
    tx: &mut Tx,
    id: MotionId,
    (draft, meeting): (&Draft, Option<MeetingId>),
) -> Result<(), StoreError> {
    UPDATE_DRAFT
        .on(tx)
        .bind(id)
        .bind(meeting)
        .bind(draft.title.as_str())
        .bind(draft.text.as_str())
        .bind(search_key_of(draft))
        .bind(draft.mode)
        .bind(draft.matter)
        .bind(draft.subject)
        .bind(draft.closes_at.map(Instant::from))
        .bind(draft.variant.as_deref())
        .bind(draft.evaluate_on.map(Day::from))
        .execute_one()
        .await
}

/// Makes a draft public.
pub async fn announce(tx: &mut Tx, id: MotionId, at: Timestamp) -> Result<(), StoreError> {
    ANNOUNCE
        .on(tx)
        .bind(id)
        .bind(Instant::from(at))
        .execute_one()
        .await
}

/// Begins the notice of an announced motion anew.
pub async fn restart(tx: &mut Tx, id: MotionId, at: Timestamp) -> Result<(), StoreError> {
    RESTART
        .on(tx)
        .bind(id)
        .bind(Instant::from(at))
        .execute_one()
        .await
}

fn search_key_of(draft: &Draft) -> String {
    search_key(&format!("{}\n{}", draft.title, draft.text))
}

/// The next number of the body in the year, from one on and without gaps.
pub async fn next_number(tx: &mut Tx, body: BodyId, year: i16) -> Result<u32, StoreError> {
    let number: i64 = NEXT_NUMBER
        .on(tx)
        .bind(body)
        .bind(i64::from(year))
        .fetch_scalar()
        .await?;
    Ok(u32::try_from(number).unwrap_or(u32::MAX))
}

/// What the opening settles.
#[derive(Debug, Clone, Copy)]
pub struct Opening<'a> {
    /// The lasting code.
    pub code: &'a MotionCode,
    /// The instant.
    pub at: Timestamp,
    /// Who opens.
    pub by: AccountId,
    /// The rules from now on.
    pub rule: &'a Rule,
    /// When it ends.
    pub closes_at: Option<Timestamp>,
    /// From when it closes as soon as it is settled.
    pub settles_at: Option<Timestamp>,
}

/// Opens the vote.
pub async fn open(tx: &mut Tx, id: MotionId, opening: Opening<'_>) -> Result<(), StoreError> {
    OPEN.on(tx)
        .bind(id)
        .bind(Standing::Open)
        .bind(i64::from(opening.code.year()))
        .bind(i64::from(opening.code.number()))
        .bind(opening.code.to_string())
        .bind(Instant::from(opening.at))
        .bind(opening.by)
        .bind(serde_json::to_string(opening.rule)?)
        .bind(opening.closes_at.map(Instant::from))
        .bind(opening.settles_at.map(Instant::from))
        .execute_one()
        .await?;
    words::index(tx, id).await
}

/// Ends the vote with its outcome; `by` is nobody when the deadline did.
pub async fn close(
    tx: &mut Tx,
    id: MotionId,
    at: Timestamp,
    by: Option<AccountId>,
    outcome: &Outcome,
) -> Result<(), StoreError> {
    CLOSE
        .on(tx)
        .bind(id)
        .bind(Standing::of(&outcome.verdict))
        .bind(Instant::from(at))
        .bind(by)
        .bind(serde_json::to_string(outcome)?)
        .execute_one()
        .await
}

/// Gives up a draft or an open motion.
pub async fn withdraw(
    tx: &mut Tx,
    id: MotionId,
    at: Timestamp,
    by: AccountId,
) -> Result<(), StoreError> {
    WITHDRAW
        .on(tx)
        .bind(id)
        .bind(Instant::from(at))
        .bind(by)
        .execute_one()
        .await
}
