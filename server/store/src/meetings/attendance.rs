//! Who was in a meeting, and what it dealt with.

use folkmoot_domain::{
    ids::{AccountId, BodyId, MeetingId, MotionId},
    meetings::{Attendance, LinkedMotion},
};

use crate::{StoreError, Tx, statement::statements};

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
