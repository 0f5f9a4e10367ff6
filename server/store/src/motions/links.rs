//! Survey releases that informed decisions; what is to be done after them is read with it.

use folkmoot_domain::ids::{AccountId, MotionId, ReleaseId, SurveyId};
use folkmoot_domain::motions::links::{CitedRelease, Informed, InformedBy, Links};
use folkmoot_domain::motions::reading::Person;
use folkmoot_domain::motions::register::Standing;
use jiff::Timestamp;

use super::actions;
use crate::{Instant, StoreError, Tx, statement::statements};

statements! {
    /// Forgets which releases a draft names.
    FORGET_RELEASES = "
        DELETE FROM motion_releases
        WHERE motion_id = $1";

    /// A motion names a release; once.
    ADD_RELEASE = "
        INSERT INTO motion_releases (motion_id, release_id, later, added_by, added_at)
        SELECT $1, r.id, $3, $4, $5
        FROM releases AS r
        WHERE r.id = $2
        ON CONFLICT DO NOTHING";

    /// The ids of the releases that a motion names.
    NAMED = "
        SELECT release_id
        FROM motion_releases
        WHERE motion_id = $1
        ORDER BY release_id";

    /// Whether there is a release with an id.
    IS_RELEASE = "
        SELECT COUNT(*)
        FROM releases
        WHERE id = $1";

    /// The releases that a motion names, the earliest first.
    RELEASES_OF_MOTION = "
        SELECT r.id, s.slug, v.titles, s.zone, s.fielded_at, r.number, r.released_at, r.respondents,
            (SELECT MAX(n.number) FROM releases AS n WHERE n.survey_id = r.survey_id) AS newest,
            l.later, l.added_at, l.added_by, CASE WHEN a.closed_at IS NULL THEN a.name END AS adder
        FROM motion_releases AS l
        JOIN releases AS r ON r.id = l.release_id
        JOIN surveys AS s ON s.id = r.survey_id
        JOIN survey_versions AS v ON v.survey_id = s.id
        JOIN accounts AS a ON a.id = l.added_by
        WHERE l.motion_id = $1
            AND v.number = (
                SELECT MAX(w.number)
                FROM survey_versions AS w
                WHERE w.survey_id = s.id AND w.fielded_at IS NOT NULL
            )
        ORDER BY r.released_at, r.id";

    /// The latest releases of all surveys.
    LATEST_RELEASES = "
        SELECT r.id, s.slug, v.titles, s.zone, s.fielded_at, r.number, r.released_at, r.respondents,
            (SELECT MAX(n.number) FROM releases AS n WHERE n.survey_id = r.survey_id) AS newest
        FROM releases AS r
        JOIN surveys AS s ON s.id = r.survey_id
        JOIN survey_versions AS v ON v.survey_id = s.id
        WHERE v.number = (
            SELECT MAX(w.number)
            FROM survey_versions AS w
            WHERE w.survey_id = s.id AND w.fielded_at IS NOT NULL
        )
        ORDER BY r.released_at DESC, r.id DESC
        LIMIT $1";

    /// The numbered motions that name a release, the earliest first.
    MOTIONS_OF_RELEASE = "
        SELECT m.code, m.title, m.standing, l.later
        FROM motion_releases AS l
        JOIN releases AS r ON r.id = l.release_id
        JOIN motions AS m ON m.id = l.motion_id
        WHERE r.survey_id = $1
            AND r.number = $2
            AND m.code IS NOT NULL
        ORDER BY m.opened_at, m.id";
}

#[derive(sqlx::FromRow)]
struct ReleaseRow {
    id: ReleaseId,
    slug: String,
    titles: String,
    zone: String,
    fielded_at: Option<Instant>,
    number: i64,
    released_at: Instant,
    respondents: i64,
    newest: i64,
}

impl ReleaseRow {
    fn cited(self) -> Result<CitedRelease, StoreError> {
        Ok(CitedRelease {
            id: self.id,
            survey: self.slug,
            title: serde_json::from_str(&self.titles)?,
            zone: self.zone,
            fielded_at: self.fielded_at.map(Timestamp::from),
            number: self.number,
            released_at: self.released_at.into(),
            respondents: self.respondents,
            newest: self.newest,
        })
    }
}

#[derive(sqlx::FromRow)]
struct InformingRow {
    #[sqlx(flatten)]
    release: ReleaseRow,
    later: bool,
    added_at: Instant,
    added_by: AccountId,
    adder: Option<String>,
}

/// Keeps which releases a draft names, in the place of those it named; the releases exist. Lock the motion before.
pub async fn put(
    tx: &mut Tx,
    motion: MotionId,
    releases: &[ReleaseId],
    by: (AccountId, Timestamp),
) -> Result<(), StoreError> {
    FORGET_RELEASES.on(tx).bind(motion).execute().await?;
    for release in releases {
        insert(tx, (motion, *release), false, by).await?;
    }
    Ok(())
}

async fn insert(
    tx: &mut Tx,
    (motion, release): (MotionId, ReleaseId),
    later: bool,
    (by, at): (AccountId, Timestamp),
) -> Result<bool, StoreError> {
    let rows = ADD_RELEASE
        .on(tx)
        .bind(motion)
        .bind(release)
        .bind(later)
        .bind(by)
        .bind(Instant::from(at))
        .execute()
        .await?;
    Ok(rows > 0)
}

/// Names a release after the decision; `false` when it is named already.
pub async fn add_later(
    tx: &mut Tx,
    link: (MotionId, ReleaseId),
    by: (AccountId, Timestamp),
) -> Result<bool, StoreError> {
    insert(tx, link, true, by).await
}

/// The ids of the releases that a motion names.
pub async fn named(tx: &mut Tx, motion: MotionId) -> Result<Vec<ReleaseId>, StoreError> {
    NAMED.on(tx).bind(motion).fetch_scalars().await
}

/// Whether there is such a release.
pub async fn is_release(tx: &mut Tx, release: ReleaseId) -> Result<bool, StoreError> {
    let found: i64 = IS_RELEASE.on(tx).bind(release).fetch_scalar().await?;
    Ok(found > 0)
}

/// What a motion is linked to.
pub async fn of_motion(tx: &mut Tx, motion: MotionId) -> Result<Links, StoreError> {
    let rows: Vec<InformingRow> = RELEASES_OF_MOTION.on(tx).bind(motion).fetch_all().await?;
    let informed_by = rows
        .into_iter()
        .map(|row| {
            let adder = Person {
                id: row.added_by,
                name: row.adder,
            };
            Ok(InformedBy {
                release: row.release.cited()?,
                later: row.later.then(|| (adder, row.added_at.into())),
            })
        })
        .collect::<Result<_, StoreError>>()?;
    Ok(Links {
        informed_by,
        actions: actions::of_motion(tx, motion).await?,
    })
}

/// The latest releases of all surveys, the newest first.
pub async fn latest(tx: &mut Tx, limit: i64) -> Result<Vec<CitedRelease>, StoreError> {
    let rows: Vec<ReleaseRow> = LATEST_RELEASES.on(tx).bind(limit).fetch_all().await?;
    rows.into_iter().map(ReleaseRow::cited).collect()
}

/// The decisions that a survey's release informed, and votes that it informs, the earliest first.
pub async fn of_release(
    tx: &mut Tx,
    survey: SurveyId,
    number: i64,
) -> Result<Vec<Informed>, StoreError> {
    let rows: Vec<(String, String, Standing, bool)> = MOTIONS_OF_RELEASE
        .on(tx)
        .bind(survey)
        .bind(number)
        .fetch_all()
        .await?;
    Ok(rows
        .into_iter()
        .map(|(code, title, standing, later)| Informed {
            code,
            title,
            standing,
            later,
        })
        .collect())
}
