//! Who was in a meeting, and what it dealt with.

use folkmoot_domain::{
    ids::{AccountId, BodyId, MeetingId, MotionId},
    meetings::{Attendance, LinkedMotion},
};

use jiff::civil::{Date, DateTime};

use super::time;
use crate::{Day, StoreError, Tx, statement::statements};

statements! {
    /// Who was there, with names.
    OF_MEETING = "
        SELECT t.account_id, CASE WHEN a.closed_at IS NULL THEN a.name END, t.attendance
        FROM attendance AS t
        JOIN accounts AS a ON a.id = t.account_id
        WHERE t.meeting_id = $1
        ORDER BY a.name, t.account_id";

    /// Nothing noted any more.
    CLEAR = "
        DELETE FROM attendance
        WHERE meeting_id = $1";

    /// One person's mark.
    NOTE = "
        INSERT INTO attendance (meeting_id, account_id, attendance)
        VALUES ($1, $2, $3)";

    /// Motions moved for the meeting or linked to it.
    MOTIONS = "
        SELECT m.id, m.code, m.title, COALESCE(m.standing, m.state) AS state,
            CAST(CASE WHEN l.motion_id IS NULL THEN 0 ELSE 1 END AS BIGINT) AS linked
        FROM motions AS m
        LEFT JOIN meeting_motions AS l ON l.motion_id = m.id AND l.meeting_id = $1
        WHERE (m.meeting_id = $1 OR l.motion_id IS NOT NULL)
            AND m.code IS NOT NULL
        ORDER BY m.opened_at, m.id";

    /// Motions of a body that have a number, the latest first.
    NUMBERED = "
        SELECT id, code, title, COALESCE(standing, state) AS state, CAST(0 AS BIGINT) AS linked
        FROM motions
        WHERE body_id = $1
            AND code IS NOT NULL
        ORDER BY opened_at DESC, id DESC
        LIMIT 50";

    /// The meetings a motion was moved for or linked to, the earliest first.
    OF_MOTION = "
        SELECT b.slug, k.original_date, k.held_on, k.wall_time, k.zone, k.title, k.cancelled,
            CAST(CASE WHEN k.id = m.meeting_id THEN 0 ELSE 1 END AS BIGINT) AS linked
        FROM meetings AS k
        JOIN bodies AS b ON b.id = k.body_id
        JOIN motions AS m ON m.id = $1
        WHERE k.id IN (
            SELECT meeting_id FROM motions WHERE id = $1
            UNION
            SELECT meeting_id FROM meeting_motions WHERE motion_id = $1
        )
        ORDER BY k.held_on, k.wall_time, k.id";

    /// No links any more.
    UNLINK = "
        DELETE FROM meeting_motions
        WHERE meeting_id = $1";

    /// One link.
    LINK = "
        INSERT INTO meeting_motions (meeting_id, motion_id)
        VALUES ($1, $2)";
}

#[derive(sqlx::FromRow)]
struct MotionRow {
    id: MotionId,
    code: Option<String>,
    title: String,
    state: String,
    linked: i64,
}

impl From<MotionRow> for LinkedMotion {
    fn from(row: MotionRow) -> Self {
        Self {
            id: row.id,
            code: row.code,
            title: row.title,
            state: row.state,
            linked_by_hand: row.linked != 0,
        }
    }
}

/// Who was there: account, name (none for a closed account), mark.
pub async fn of_meeting(
    tx: &mut Tx,
    meeting: MeetingId,
) -> Result<Vec<(AccountId, Option<String>, Attendance)>, StoreError> {
    OF_MEETING.on(tx).bind(meeting).fetch_all().await
}

/// Notes who was there, in the place of what was noted before.
pub async fn note(
    tx: &mut Tx,
    meeting: MeetingId,
    people: &[(AccountId, Attendance)],
) -> Result<(), StoreError> {
    CLEAR.on(tx).bind(meeting).execute().await?;
    for (account, attendance) in people {
        NOTE.on(tx)
            .bind(meeting)
            .bind(*account)
            .bind(*attendance)
            .execute_one()
            .await?;
    }
    Ok(())
}

/// The motions moved for a meeting or linked to it, in the order of their opening.
pub async fn motions(tx: &mut Tx, meeting: MeetingId) -> Result<Vec<LinkedMotion>, StoreError> {
    let rows: Vec<MotionRow> = MOTIONS.on(tx).bind(meeting).fetch_all().await?;
    Ok(rows.into_iter().map(LinkedMotion::from).collect())
}

/// The body's latest fifty motions with a number.
pub async fn numbered_motions(tx: &mut Tx, body: BodyId) -> Result<Vec<LinkedMotion>, StoreError> {
    let rows: Vec<MotionRow> = NUMBERED.on(tx).bind(body).fetch_all().await?;
    Ok(rows.into_iter().map(LinkedMotion::from).collect())
}

/// A meeting that deals with a motion, on the clock of its zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingOfMotion {
    /// The address part of the body that meets.
    pub group: String,
    /// The day it was first announced for.
    pub announced_for: Date,
    /// When it begins, by the clock on the wall.
    pub wall: DateTime,
    /// The IANA name of the zone of that clock.
    pub zone: String,
    /// What the calendar shows.
    pub title: String,
    /// It will not be, or was not, held.
    pub cancelled: bool,
    /// Linked by hand, not moved for it.
    pub linked_by_hand: bool,
}

#[derive(sqlx::FromRow)]
struct OfMotionRow {
    slug: String,
    original_date: Day,
    held_on: Day,
    wall_time: String,
    zone: String,
    title: String,
    cancelled: bool,
    linked: i64,
}

/// The meetings a motion was moved for or linked to, the earliest first.
pub async fn of_motion(tx: &mut Tx, motion: MotionId) -> Result<Vec<MeetingOfMotion>, StoreError> {
    let rows: Vec<OfMotionRow> = OF_MOTION.on(tx).bind(motion).fetch_all().await?;
    Ok(rows
        .into_iter()
        .map(|row| MeetingOfMotion {
            group: row.slug,
            announced_for: row.original_date.into(),
            wall: Date::from(row.held_on).to_datetime(time(&row.wall_time)),
            zone: row.zone,
            title: row.title,
            cancelled: row.cancelled,
            linked_by_hand: row.linked != 0,
        })
        .collect())
}

/// Links motions to a meeting, in the place of those linked before.
pub async fn link(tx: &mut Tx, meeting: MeetingId, motions: &[MotionId]) -> Result<(), StoreError> {
    UNLINK.on(tx).bind(meeting).execute().await?;
    for motion in motions {
        LINK.on(tx)
            .bind(meeting)
            .bind(*motion)
            .execute_one()
            .await?;
    }
    Ok(())
}
