//! Lists of motions: the public register and the drafts.

use folkmoot_domain::ids::{AccountId, BodyId, MotionId};
use folkmoot_domain::motions::reading::{DecidingBody, DraftRow, RegisterRow, RowAftermath};
use folkmoot_domain::motions::register::{Filters, Standing};
use folkmoot_domain::motions::{Force, Matter, Mode};
use folkmoot_domain::search::MOST_WORDS;
use jiff::{Timestamp, civil::Date};

use super::words;
use crate::{Day, Instant, StoreError, Tx, statement::statements};

statements! {
    /// Opened motions, newest first.
    REGISTER = "
        SELECT m.id, m.code, m.title, m.mode, m.matter, m.standing, m.opened_at, m.closes_at,
            COALESCE(m.closed_at, m.withdrawn_at) AS closed_at,
            m.force, m.effective_from, m.review_on, m.ended_on, e.code AS ended_by, o.code AS joint,
            b.slug AS body_slug, b.code AS body_code, b.name AS body_name, b.zone AS body_zone
        FROM motions m
        JOIN bodies b ON b.id = m.body_id
        LEFT JOIN motions e ON e.id = m.ended_by
        LEFT JOIN motions o ON o.id = m.joint_with
        WHERE m.opened_at IS NOT NULL
            AND (b.slug = $1 OR $1 IS NULL)
            AND (m.year = $2 OR $2 IS NULL)
            AND (m.standing = $3 OR $3 IS NULL)
            AND (m.matter = $4 OR $4 IS NULL)
            AND (m.force = $9 OR m.force = $10 OR $9 IS NULL)
            AND (
                m.moved_by = $5
                OR EXISTS (SELECT 1 FROM electorate_seats s WHERE s.motion_id = m.id AND s.account_id = $5)
                OR $5 IS NULL
            )
            AND (m.opened_at < $6 OR (m.opened_at = $6 AND m.id < $7) OR $6 IS NULL)
        ORDER BY m.opened_at DESC, m.id DESC
        LIMIT $8";

    /// Opened motions with words, newest first, where the first of them is rare: beginning from those that have it.
    WITH_RARE_WORDS = "
        SELECT m.id, m.code, m.title, m.mode, m.matter, m.standing, m.opened_at, m.closes_at,
            COALESCE(m.closed_at, m.withdrawn_at) AS closed_at,
            m.force, m.effective_from, m.review_on, m.ended_on, e.code AS ended_by, o.code AS joint,
            b.slug AS body_slug, b.code AS body_code, b.name AS body_name, b.zone AS body_zone
        FROM motions m
        JOIN bodies b ON b.id = m.body_id
        LEFT JOIN motions e ON e.id = m.ended_by
        LEFT JOIN motions o ON o.id = m.joint_with
        WHERE m.opened_at IS NOT NULL
            AND m.id IN (SELECT w.motion_id FROM motion_words w WHERE w.word BETWEEN $11 AND $12)
            AND (b.slug = $1 OR $1 IS NULL)
            AND (m.year = $2 OR $2 IS NULL)
            AND (m.standing = $3 OR $3 IS NULL)
            AND (m.matter = $4 OR $4 IS NULL)
            AND (m.force = $9 OR m.force = $10 OR $9 IS NULL)
            AND (
                m.moved_by = $5
                OR EXISTS (SELECT 1 FROM electorate_seats s WHERE s.motion_id = m.id AND s.account_id = $5)
                OR $5 IS NULL
            )
            AND (m.opened_at < $6 OR (m.opened_at = $6 AND m.id < $7) OR $6 IS NULL)
            AND (
                (SELECT 1 FROM motion_words w WHERE w.motion_id = m.id AND w.word BETWEEN $13 AND $14 LIMIT 1) IS NOT NULL
                OR $13 IS NULL
            )
            AND (
                (SELECT 1 FROM motion_words w WHERE w.motion_id = m.id AND w.word BETWEEN $15 AND $16 LIMIT 1) IS NOT NULL
                OR $15 IS NULL
            )
            AND (
                (SELECT 1 FROM motion_words w WHERE w.motion_id = m.id AND w.word BETWEEN $17 AND $18 LIMIT 1) IS NOT NULL
                OR $17 IS NULL
            )
            AND (
                (SELECT 1 FROM motion_words w WHERE w.motion_id = m.id AND w.word BETWEEN $19 AND $20 LIMIT 1) IS NOT NULL
                OR $19 IS NULL
            )
            AND (
                (SELECT 1 FROM motion_words w WHERE w.motion_id = m.id AND w.word BETWEEN $21 AND $22 LIMIT 1) IS NOT NULL
                OR $21 IS NULL
            )
        ORDER BY m.opened_at DESC, m.id DESC
        LIMIT $8";

    /// The same where all of them are common: newest first until the page is full.
    WITH_COMMON_WORDS = "
        SELECT m.id, m.code, m.title, m.mode, m.matter, m.standing, m.opened_at, m.closes_at,
            COALESCE(m.closed_at, m.withdrawn_at) AS closed_at,
            m.force, m.effective_from, m.review_on, m.ended_on, e.code AS ended_by, o.code AS joint,
            b.slug AS body_slug, b.code AS body_code, b.name AS body_name, b.zone AS body_zone
        FROM motions m
        JOIN bodies b ON b.id = m.body_id
        LEFT JOIN motions e ON e.id = m.ended_by
        LEFT JOIN motions o ON o.id = m.joint_with
        WHERE m.opened_at IS NOT NULL
            AND (b.slug = $1 OR $1 IS NULL)
            AND (m.year = $2 OR $2 IS NULL)
            AND (m.standing = $3 OR $3 IS NULL)
            AND (m.matter = $4 OR $4 IS NULL)
            AND (m.force = $9 OR m.force = $10 OR $9 IS NULL)
            AND (
                m.moved_by = $5
                OR EXISTS (SELECT 1 FROM electorate_seats s WHERE s.motion_id = m.id AND s.account_id = $5)
                OR $5 IS NULL
            )
            AND (m.opened_at < $6 OR (m.opened_at = $6 AND m.id < $7) OR $6 IS NULL)
            AND (
                (SELECT 1 FROM motion_words w WHERE w.motion_id = m.id AND w.word BETWEEN $11 AND $12 LIMIT 1) IS NOT NULL
                OR $11 IS NULL
            )
            AND (
                (SELECT 1 FROM motion_words w WHERE w.motion_id = m.id AND w.word BETWEEN $13 AND $14 LIMIT 1) IS NOT NULL
                OR $13 IS NULL
            )
            AND (
                (SELECT 1 FROM motion_words w WHERE w.motion_id = m.id AND w.word BETWEEN $15 AND $16 LIMIT 1) IS NOT NULL
                OR $15 IS NULL
            )
            AND (
                (SELECT 1 FROM motion_words w WHERE w.motion_id = m.id AND w.word BETWEEN $17 AND $18 LIMIT 1) IS NOT NULL
                OR $17 IS NULL
            )
            AND (
                (SELECT 1 FROM motion_words w WHERE w.motion_id = m.id AND w.word BETWEEN $19 AND $20 LIMIT 1) IS NOT NULL
                OR $19 IS NULL
            )
            AND (
                (SELECT 1 FROM motion_words w WHERE w.motion_id = m.id AND w.word BETWEEN $21 AND $22 LIMIT 1) IS NOT NULL
                OR $21 IS NULL
            )
        ORDER BY m.opened_at DESC, m.id DESC
        LIMIT $8";

    /// Drafts, newest first.
    DRAFTS = "
        SELECT m.id, m.body_id, m.moved_by, m.title, m.created_at, m.announced_at,
            b.slug AS body_slug, b.code AS body_code, b.name AS body_name, b.zone AS body_zone
        FROM motions m
        JOIN bodies b ON b.id = m.body_id
        WHERE m.state = 'draft'
        ORDER BY m.created_at DESC, m.id DESC
        LIMIT 200";

    /// Years in which motions were opened, the latest first.
    YEARS = "
        SELECT DISTINCT year
        FROM motion_numbers
        ORDER BY year DESC";

    /// Bodies that can have motions: those with somebody who ever had a vote, or with motions.
    BODIES = "
        SELECT slug, code, name, zone
        FROM bodies b
        WHERE EXISTS (SELECT 1 FROM memberships s WHERE s.body_id = b.id AND s.voting_status = 'voting')
            OR EXISTS (SELECT 1 FROM motions m WHERE m.body_id = b.id)
        ORDER BY position, slug";
}

/// An opened motion as lists show it.
#[derive(sqlx::FromRow)]
pub(super) struct ListedMotion {
    pub(super) id: MotionId,
    code: String,
    title: String,
    mode: Mode,
    matter: Matter,
    standing: Standing,
    opened_at: Instant,
    closes_at: Option<Instant>,
    closed_at: Option<Instant>,
    joint: Option<String>,
    #[sqlx(flatten)]
    after: AftermathColumns,
    #[sqlx(flatten)]
    body: BodyColumns,
}

impl From<ListedMotion> for RegisterRow {
    fn from(row: ListedMotion) -> Self {
        Self {
            code: row.code,
            title: row.title,
            body: row.body.into(),
            mode: row.mode,
            matter: row.matter,
            standing: row.standing,
            opened_at: row.opened_at.into(),
            closes_at: row.closes_at.map(Timestamp::from),
            closed_at: row.closed_at.map(Timestamp::from),
            joint: row.joint,
            after: row.after.into(),
        }
    }
}

/// What became of an adopted motion, wherever motions are listed.
#[derive(sqlx::FromRow)]
struct AftermathColumns {
    force: Option<Force>,
    effective_from: Option<Day>,
    review_on: Option<Day>,
    ended_on: Option<Day>,
    ended_by: Option<String>,
}

impl From<AftermathColumns> for RowAftermath {
    fn from(row: AftermathColumns) -> Self {
        Self {
            force: row.force,
            in_force_from: row.effective_from.map(Date::from),
            review_on: row.review_on.map(Date::from),
            ended_on: row.ended_on.map(Date::from),
            ended_by: row.ended_by,
        }
    }
}

/// The body's columns wherever motions are joined with it.
#[derive(sqlx::FromRow)]
pub(super) struct BodyColumns {
    #[sqlx(rename = "body_slug")]
    slug: String,
    #[sqlx(rename = "body_code")]
    code: String,
    #[sqlx(rename = "body_name")]
    name: String,
    #[sqlx(rename = "body_zone")]
    zone: String,
}

impl From<BodyColumns> for DecidingBody {
    fn from(body: BodyColumns) -> Self {
        Self {
            slug: body.slug,
            code: body.code,
            name: body.name,
            zone: body.zone,
        }
    }
}

/// Rows of the register with their ids, one more than a page has when there is a next page.
pub async fn list(
    tx: &mut Tx,
    filters: &Filters,
) -> Result<Vec<(MotionId, RegisterRow)>, StoreError> {
    let (sought, statement) = match &filters.sought {
        None => (Vec::new(), REGISTER),
        // What was typed holds no word.
        Some(sought) if sought.is_empty() => return Ok(Vec::new()),
        Some(sought) => match words::rarest_first(tx, sought).await? {
            (sorted, true) => (sorted, WITH_RARE_WORDS),
            (sorted, false) => (sorted, WITH_COMMON_WORDS),
        },
    };
    let [one, other] = match filters.force {
        Some(force) => force.found_by().map(Some),
        None => [None, None],
    };
    let mut query = statement
        .on(tx)
        .bind(filters.body.as_deref())
        .bind(filters.year.map(i64::from))
        .bind(filters.standing)
        .bind(filters.matter)
        .bind(filters.person)
        .bind(filters.after.map(|cursor| Instant::from(cursor.opened_at)))
        .bind(filters.after.map(|cursor| cursor.id))
        .bind(filters.limit.probe())
        .bind(one)
        .bind(other);
    if filters.sought.is_some() {
        for place in 0..MOST_WORDS {
            let one = sought.get(place);
            query = query
                .bind(one.map(|one| one.from.as_str()))
                .bind(one.map(|one| one.to.as_str()));
        }
    }
    let rows: Vec<ListedMotion> = query.fetch_all().await?;
    Ok(rows.into_iter().map(|row| (row.id, row.into())).collect())
}

#[derive(sqlx::FromRow)]
struct ListedDraft {
    id: MotionId,
    body_id: BodyId,
    moved_by: AccountId,
    title: String,
    created_at: Instant,
    announced_at: Option<Instant>,
    #[sqlx(flatten)]
    body: BodyColumns,
}

/// The latest drafts with their bodies and movers; who may see which is decided by the caller.
pub async fn drafts(tx: &mut Tx) -> Result<Vec<(BodyId, AccountId, DraftRow)>, StoreError> {
    let rows: Vec<ListedDraft> = DRAFTS.on(tx).fetch_all().await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            (
                row.body_id,
                row.moved_by,
                DraftRow {
                    id: row.id,
                    title: row.title,
                    body: row.body.into(),
                    created_at: row.created_at.into(),
                    announced_at: row.announced_at.map(Timestamp::from),
                },
            )
        })
        .collect())
}

/// Years in which motions were opened, the latest first.
pub async fn years(tx: &mut Tx) -> Result<Vec<i64>, StoreError> {
    YEARS.on(tx).fetch_scalars().await
}

/// Bodies that can have motions, in their order.
pub async fn deciding_bodies(tx: &mut Tx) -> Result<Vec<DecidingBody>, StoreError> {
    let rows: Vec<(String, String, String, String)> = BODIES.on(tx).fetch_all().await?;
    Ok(rows
        .into_iter()
        .map(|(slug, code, name, zone)| DecidingBody {
            slug,
            code,
            name,
            zone,
        })
        .collect())
}
