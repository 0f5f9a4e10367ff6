//! What a body's standing beside its charter is computed from: meetings with attendance, closed votes, names.

use std::collections::BTreeMap;

use folkmoot_domain::{
    bodies::{
        Body,
        standing::{Held, Polled},
    },
    ids::{AccountId, BodyId, MeetingId, MotionId},
    meetings::Attendance,
};
use jiff::tz::TimeZoneDatabase;

use crate::{Day, Instant, StoreError, Tx, statement::statements};

statements! {
    /// The attendance of every meeting of a body that has one; a meeting that was cancelled was not held.
    ATTENDANCE = "
        SELECT m.id, m.held_on, t.account_id, t.attendance
        FROM meetings AS m
        JOIN attendance AS t ON t.meeting_id = m.id
        WHERE m.body_id = $1
            AND m.cancelled = $2
        ORDER BY m.held_on, m.id";

    /// The electorates of a body's closed votes, and who took part, also in secret ones; who was suspended could not.
    VOTES = "
        SELECT n.id, n.closed_at, s.account_id, COALESCE(v.account_id, c.account_id)
        FROM motions AS n
        JOIN electorate_seats AS s ON s.motion_id = n.id
        LEFT JOIN votes AS v ON v.motion_id = n.id AND v.account_id = s.account_id
        LEFT JOIN secret_votes_cast AS c ON c.motion_id = n.id AND c.account_id = s.account_id
        WHERE n.body_id = $1
            AND n.state = 'closed'
            AND s.suspended IS NULL
        ORDER BY n.closed_at, n.id";

    /// The names of everybody who ever had a seat in a body.
    NAMES = "
        SELECT a.id, a.name
        FROM accounts AS a
        WHERE a.closed_at IS NULL
            AND a.id IN (SELECT m.account_id FROM memberships AS m WHERE m.body_id = $1)";
}

/// The meetings of a body whose attendance is known, the earliest first.
pub async fn meetings(tx: &mut Tx, body: BodyId) -> Result<Vec<Held>, StoreError> {
    let rows: Vec<(MeetingId, Day, AccountId, Attendance)> =
        ATTENDANCE.on(tx).bind(body).bind(false).fetch_all().await?;
    let mut held: Vec<(MeetingId, Held)> = Vec::new();
    for (meeting, day, account, attendance) in rows {
        match held.last_mut().filter(|(last, _)| *last == meeting) {
            Some((_, last)) => {
                last.marks.insert(account, attendance);
            }
            None => held.push((
                meeting,
                Held {
                    day: day.into(),
                    marks: BTreeMap::from([(account, attendance)]),
                },
            )),
        }
    }
    Ok(held.into_iter().map(|(_, held)| held).collect())
}

/// The closed votes of a body with who could take part and who did, the earliest first.
pub async fn votes(
    tx: &mut Tx,
    body: &Body,
    zones: &TimeZoneDatabase,
) -> Result<Vec<Polled>, StoreError> {
    let rows: Vec<(MotionId, Instant, AccountId, Option<AccountId>)> =
        VOTES.on(tx).bind(body.id).fetch_all().await?;
    let mut polled: Vec<(MotionId, Polled)> = Vec::new();
    for (motion, closed_at, account, voter) in rows {
        let voted = voter.is_some();
        match polled.last_mut().filter(|(last, _)| *last == motion) {
            Some((_, last)) => {
                last.voted.insert(account, voted);
            }
            None => polled.push((
                motion,
                Polled {
                    day: body.day_of(closed_at.into(), zones),
                    voted: BTreeMap::from([(account, voted)]),
                },
            )),
        }
    }
    Ok(polled.into_iter().map(|(_, polled)| polled).collect())
}

/// The names of everybody who ever had a seat in the body; who has closed the account has none.
pub async fn names(tx: &mut Tx, body: BodyId) -> Result<BTreeMap<AccountId, String>, StoreError> {
    let rows: Vec<(AccountId, String)> = NAMES.on(tx).bind(body).fetch_all().await?;
    Ok(rows.into_iter().collect())
}
