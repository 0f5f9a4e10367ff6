//! Series and meetings; what was said in them is in [`minutes`], who was there in [`attendance`].

pub mod attendance;
pub mod minutes;

use folkmoot_domain::{
    ids::{BodyId, MeetingId, SeriesId},
    meetings::{Meeting, Series},
};
use jiff::civil::{Date, Time};

use crate::{Day, Instant, StoreError, Tx, statement::statements};

statements! {
    /// Series of one body, or of all.
    SERIES = "
        SELECT id, body_id, title, zone, starts_on, wall_time, minutes, every_weeks, until, place, uid,
            sequence, created_at, changed_at
        FROM series
        WHERE (body_id = $1 OR $1 IS NULL)
        ORDER BY starts_on, id";

    /// One series.
    SERIES_BY_ID = "
        SELECT id, body_id, title, zone, starts_on, wall_time, minutes, every_weeks, until, place, uid,
            sequence, created_at, changed_at
        FROM series
        WHERE id = $1";

    /// A new series.
    ADD_SERIES = "
        INSERT INTO series (
            id, body_id, title, zone, starts_on, wall_time, minutes, every_weeks, until, place, uid,
            sequence, created_at, changed_at
        )
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";

    /// The last day of a series.
    END_SERIES = "
        UPDATE series
        SET until = $2, sequence = sequence + 1, changed_at = $3
        WHERE id = $1";

    /// Meetings of one body, or of all, that are written down.
    MEETINGS = "
        SELECT id, series_id, body_id, original_date, held_on, wall_time, minutes, zone, title, place,
            cancelled, notice, sequence, created_at, changed_at, revision
        FROM meetings
        WHERE (body_id = $1 OR $1 IS NULL)
        ORDER BY original_date, id";

    /// The meeting of a body that was first announced for a day.
    BY_DATE = "
        SELECT id, series_id, body_id, original_date, held_on, wall_time, minutes, zone, title, place,
            cancelled, notice, sequence, created_at, changed_at, revision
        FROM meetings
        WHERE body_id = $1
            AND original_date = $2";

    /// A meeting that is now written down.
    ADD = "
        INSERT INTO meetings (
            id, series_id, body_id, original_date, held_on, wall_time, minutes, zone, title, place,
            cancelled, notice, sequence, created_at, changed_at, revision
        )
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 0)";

    /// Another time or place, or no meeting at all.
    CHANGE = "
        UPDATE meetings
        SET held_on = $2, wall_time = $3, minutes = $4, place = $5, cancelled = $6, notice = $7,
            sequence = sequence + 1, changed_at = $8, revision = revision + 1
        WHERE id = $1";

    /// Makes others wait who would change the same meeting.
    LOCK = "
        UPDATE meetings
        SET revision = revision + 1
        WHERE id = $1
        RETURNING revision";
}

#[derive(sqlx::FromRow)]
struct SeriesRow {
    id: SeriesId,
    body_id: BodyId,
    title: String,
    zone: String,
    starts_on: Day,
    wall_time: String,
    minutes: i64,
    every_weeks: i64,
    until: Option<Day>,
    place: String,
    uid: String,
    sequence: i64,
    created_at: Instant,
    changed_at: Instant,
}

impl From<SeriesRow> for Series {
    fn from(row: SeriesRow) -> Self {
        Self {
            id: row.id,
            body: row.body_id,
            title: row.title,
            zone: row.zone,
            starts_on: row.starts_on.into(),
            wall_time: time(&row.wall_time),
            minutes: row.minutes,
            every_weeks: row.every_weeks,
            until: row.until.map(Date::from),
            place: row.place,
            uid: row.uid,
            sequence: row.sequence,
            created_at: row.created_at.into(),
            changed_at: row.changed_at.into(),
        }
    }
}

#[derive(sqlx::FromRow)]
struct MeetingRow {
    id: MeetingId,
    series_id: Option<SeriesId>,
    body_id: BodyId,
    original_date: Day,
    held_on: Day,
    wall_time: String,
    minutes: i64,
    zone: String,
    title: String,
    place: String,
    cancelled: bool,
    notice: String,
    sequence: i64,
    created_at: Instant,
    changed_at: Instant,
    revision: i64,
}

impl From<MeetingRow> for Meeting {
    fn from(row: MeetingRow) -> Self {
        Self {
            id: row.id,
            series: row.series_id,
            body: row.body_id,
            original_date: row.original_date.into(),
            date: row.held_on.into(),
            wall_time: time(&row.wall_time),
            minutes: row.minutes,
            zone: row.zone,
            title: row.title,
            place: row.place,
            cancelled: row.cancelled,
            notice: row.notice,
            sequence: row.sequence,
            created_at: row.created_at.into(),
            changed_at: row.changed_at.into(),
            revision: row.revision,
        }
    }
}

/// Wall times are kept as `HH:MM`; only [`text`] writes them.
fn time(text: &str) -> Time {
    text.parse().unwrap_or(Time::MIN)
}

fn text(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// The series of one body, or of all.
pub async fn all_series(tx: &mut Tx, body: Option<BodyId>) -> Result<Vec<Series>, StoreError> {
    let rows: Vec<SeriesRow> = SERIES.on(tx).bind(body).fetch_all().await?;
    Ok(rows.into_iter().map(Series::from).collect())
}

/// One series.
pub async fn series_by_id(tx: &mut Tx, id: SeriesId) -> Result<Option<Series>, StoreError> {
    let row: Option<SeriesRow> = SERIES_BY_ID.on(tx).bind(id).fetch_optional().await?;
    Ok(row.map(Series::from))
}

/// Adds a series.
pub async fn add_series(tx: &mut Tx, series: &Series) -> Result<(), StoreError> {
    ADD_SERIES
        .on(tx)
        .bind(series.id)
        .bind(series.body)
        .bind(series.title.as_str())
        .bind(series.zone.as_str())
        .bind(Day::from(series.starts_on))
        .bind(text(series.wall_time))
        .bind(series.minutes)
        .bind(series.every_weeks)
        .bind(series.until.map(Day::from))
        .bind(series.place.as_str())
        .bind(series.uid.as_str())
        .bind(series.sequence)
        .bind(Instant::from(series.created_at))
        .bind(Instant::from(series.changed_at))
        .execute_one()
        .await
}

/// Sets the last day of a series.
pub async fn end_series(
    tx: &mut Tx,
    series: SeriesId,
    until: Date,
    at: jiff::Timestamp,
) -> Result<(), StoreError> {
    END_SERIES
        .on(tx)
        .bind(series)
        .bind(Day::from(until))
        .bind(Instant::from(at))
        .execute_one()
        .await
}

/// The meetings of one body, or of all, about which something is written down.
pub async fn all(tx: &mut Tx, body: Option<BodyId>) -> Result<Vec<Meeting>, StoreError> {
    let rows: Vec<MeetingRow> = MEETINGS.on(tx).bind(body).fetch_all().await?;
    Ok(rows.into_iter().map(Meeting::from).collect())
}

/// The meeting of a body that was first announced for the day, when something is written down about it.
pub async fn by_date(tx: &mut Tx, body: BodyId, date: Date) -> Result<Option<Meeting>, StoreError> {
    let row: Option<MeetingRow> = BY_DATE
        .on(tx)
        .bind(body)
        .bind(Day::from(date))
        .fetch_optional()
        .await?;
    Ok(row.map(Meeting::from))
}

/// Writes a meeting down.
pub async fn add(tx: &mut Tx, meeting: &Meeting) -> Result<(), StoreError> {
    ADD.on(tx)
        .bind(meeting.id)
        .bind(meeting.series)
        .bind(meeting.body)
        .bind(Day::from(meeting.original_date))
        .bind(Day::from(meeting.date))
        .bind(text(meeting.wall_time))
        .bind(meeting.minutes)
        .bind(meeting.zone.as_str())
        .bind(meeting.title.as_str())
        .bind(meeting.place.as_str())
        .bind(meeting.cancelled)
        .bind(meeting.notice.as_str())
        .bind(meeting.sequence)
        .bind(Instant::from(meeting.created_at))
        .bind(Instant::from(meeting.changed_at))
        .execute_one()
        .await
}

/// Keeps a meeting's time, place and state as they are now.
pub async fn change(tx: &mut Tx, meeting: &Meeting) -> Result<(), StoreError> {
    CHANGE
        .on(tx)
        .bind(meeting.id)
        .bind(Day::from(meeting.date))
        .bind(text(meeting.wall_time))
        .bind(meeting.minutes)
        .bind(meeting.place.as_str())
        .bind(meeting.cancelled)
        .bind(meeting.notice.as_str())
        .bind(Instant::from(meeting.changed_at))
        .execute_one()
        .await
}

/// Locks a meeting for a use case that decides about it.
pub async fn lock(tx: &mut Tx, meeting: MeetingId) -> Result<(), StoreError> {
    let _: i64 = LOCK.on(tx).bind(meeting).fetch_scalar().await?;
    Ok(())
}
