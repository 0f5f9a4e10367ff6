//! What follows a passed motion: in force from a day, superseded, repealed, up for review.

use folkmoot_domain::ids::{BodyId, MotionId};
use folkmoot_domain::motions::force::{Aftermath, Cited, DueReview, Earlier, ReviewMotion, Wanted};
use folkmoot_domain::motions::register::Standing;
use folkmoot_domain::motions::{Force, Manner};
use jiff::{Timestamp, civil::Date};

use crate::{Day, Instant, StoreError, Tx, statement::statements};

statements! {
    /// The day from which a draft is to be in force.
    WANT = "
        UPDATE motions
        SET in_force_from = $2
        WHERE id = $1";

    /// Forgets which decisions a draft ends.
    FORGET_EARLIER = "
        DELETE FROM motion_successions
        WHERE motion_id = $1";

    /// A draft ends an earlier decision.
    ADD_EARLIER = "
        INSERT INTO motion_successions (motion_id, earlier_id, manner)
        SELECT $1, m.id, $3
        FROM motions AS m
        WHERE m.code = $2";

    /// What a motion is to do when it passes.
    WANTED = "
        SELECT in_force_from, evaluate_on, reviews
        FROM motions
        WHERE id = $1";

    /// The decisions that a motion ends.
    EARLIER = "
        SELECT s.earlier_id AS id, s.manner, m.code, m.title, m.ended_by
        FROM motion_successions AS s
        JOIN motions AS m ON m.id = s.earlier_id
        WHERE s.motion_id = $1
        ORDER BY s.earlier_id";

    /// Where the decision with a code stands, and whose it is.
    STANDING_OF = "
        SELECT body_id, force
        FROM motions
        WHERE code = $1";

    /// The latest decisions of a body and another one that can be superseded or repealed.
    CAN_BE_ENDED = "
        SELECT code, title
        FROM motions
        WHERE force IN ('awaiting-approval', 'coming', 'in-force', 'up-for-review')
            AND (body_id = $1 OR body_id = $2)
        ORDER BY opened_at DESC, id DESC
        LIMIT $3";

    /// A motion was adopted.
    ADOPT = "
        UPDATE motions
        SET force = $2, effective_from = $3, effective_at = $4, review_on = $5, review_at = $6
        WHERE id = $1";

    /// Where an adopted motion stands, and when something happens to it by itself.
    STANDS = "
        SELECT force, effective_from, effective_at, review_on, review_at
        FROM motions
        WHERE id = $1";

    /// The first day in force has come.
    COME = "
        UPDATE motions
        SET force = 'in-force'
        WHERE id = $1
            AND force = 'coming'";

    /// A later decision ends it.
    END = "
        UPDATE motions
        SET force = $2, ended_by = $3, ended_on = $4, review_at = NULL
        WHERE id = $1
            AND force IN ('awaiting-approval', 'coming', 'in-force', 'up-for-review')";

    /// The day of its review has come.
    REVIEW = "
        UPDATE motions
        SET force = 'up-for-review', review_at = NULL
        WHERE id = $1
            AND force = 'in-force'";

    /// The motion that a review had written.
    REVIEWS = "
        UPDATE motions
        SET reviews = $2
        WHERE id = $1";

    /// The review is over, and the decision is in force as before.
    REVIEWED = "
        UPDATE motions
        SET force = 'in-force'
        WHERE id = (SELECT r.reviews FROM motions AS r WHERE r.id = $1)
            AND force = 'up-for-review'";

    /// Adopted motions to which something happens by itself now.
    DUE = "
        SELECT id
        FROM motions
        WHERE force = 'coming'
            AND effective_at <= $1
        UNION ALL
        SELECT id
        FROM motions
        WHERE force = 'in-force'
            AND review_at <= $1
        LIMIT 50";

    /// Adopted motions that come into force later, and when.
    COMING = "
        SELECT id, effective_at
        FROM motions
        WHERE force = 'coming'";

    /// Decisions in force that are looked at again, and when.
    TO_REVIEW = "
        SELECT id, review_at
        FROM motions
        WHERE force = 'in-force'
            AND review_at IS NOT NULL";

    /// Motions that were adopted before it was written down from when they are in force.
    UNSETTLED = "
        SELECT id, body_id, standing, closed_at
        FROM motions
        WHERE force IS NULL
            AND standing IN ('passed', 'passed-subject-to-approval')
        ORDER BY id";

    /// What follows a motion, and what became of it.
    OF_MOTION = "
        SELECT m.force, m.in_force_from, m.effective_from, m.review_on, m.ended_on,
            e.code AS ended_code, e.title AS ended_title,
            o.code AS reviewed_code, o.title AS reviewed_title
        FROM motions AS m
        LEFT JOIN motions AS e ON e.id = m.ended_by
        LEFT JOIN motions AS o ON o.id = m.reviews
        WHERE m.id = $1";

    /// The motion that the review of another one had written, unless it was withdrawn.
    REVIEW_OF = "
        SELECT id, code, announced_at
        FROM motions
        WHERE reviews = $1
            AND state <> 'withdrawn'";

    /// A body's decisions that are up for review, the longest due first.
    UP_FOR_REVIEW = "
        SELECT code, title, review_on
        FROM motions
        WHERE body_id = $1
            AND force = 'up-for-review'
        ORDER BY review_on, code";
}

#[derive(sqlx::FromRow)]
struct EarlierRow {
    id: MotionId,
    manner: Manner,
    code: String,
    title: String,
    ended_by: Option<MotionId>,
}

/// An earlier decision that a motion ends, as a use case deals with it.
#[derive(Debug, Clone)]
pub struct Ending {
    /// Which.
    pub id: MotionId,
    /// How.
    pub manner: Manner,
    /// Its code.
    pub code: String,
}

/// When something happens by itself to an adopted motion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Stands {
    /// Where it stands.
    pub force: Option<Force>,
    /// The first day in force, and its first instant.
    pub from: Option<(Date, Timestamp)>,
    /// The day on which it is looked at again, and its first instant until that has come.
    pub review: Option<(Date, Option<Timestamp>)>,
}

/// What an adopted motion is to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// The day from which it is to be in force, where it names one.
    pub in_force_from: Option<Date>,
    /// The day on which it is looked at again, where it names one.
    pub review_on: Option<Date>,
    /// The decision whose review it is.
    pub reviews: Option<MotionId>,
}

/// Keeps what a draft says of what follows; the decisions it ends exist.
pub async fn put(tx: &mut Tx, motion: MotionId, wanted: &Wanted) -> Result<(), StoreError> {
    WANT.on(tx)
        .bind(motion)
        .bind(wanted.in_force_from.map(Day::from))
        .execute_one()
        .await?;
    FORGET_EARLIER.on(tx).bind(motion).execute().await?;
    for (manner, code) in &wanted.earlier {
        ADD_EARLIER
            .on(tx)
            .bind(motion)
            .bind(code.to_string())
            .bind(*manner)
            .execute_one()
            .await?;
    }
    Ok(())
}

/// What a motion is to do when it passes.
pub async fn asked(tx: &mut Tx, motion: MotionId) -> Result<Asked, StoreError> {
    let row: (Option<Day>, Option<Day>, Option<MotionId>) =
        WANTED.on(tx).bind(motion).fetch_one().await?;
    Ok(Asked {
        in_force_from: row.0.map(Date::from),
        review_on: row.1.map(Date::from),
        reviews: row.2,
    })
}

/// The decisions that a motion ends, in the order of their ids, in which they are locked.
pub async fn endings(tx: &mut Tx, motion: MotionId) -> Result<Vec<Ending>, StoreError> {
    let rows: Vec<EarlierRow> = EARLIER.on(tx).bind(motion).fetch_all().await?;
    Ok(rows
        .into_iter()
        .map(|row| Ending {
            id: row.id,
            manner: row.manner,
            code: row.code,
        })
        .collect())
}

/// Where the decision with a code stands, and whose it is; nothing when there is none.
pub async fn standing_of(
    tx: &mut Tx,
    code: &str,
) -> Result<Option<(BodyId, Option<Force>)>, StoreError> {
    STANDING_OF.on(tx).bind(code).fetch_optional().await
}

/// The latest decisions of a body and of the one it reports to that can be superseded or repealed.
pub async fn can_be_ended(
    tx: &mut Tx,
    body: BodyId,
    parent: Option<BodyId>,
    limit: i64,
) -> Result<Vec<Cited>, StoreError> {
    let rows: Vec<(String, String)> = CAN_BE_ENDED
        .on(tx)
        .bind(body)
        .bind(parent)
        .bind(limit)
        .fetch_all()
        .await?;
    Ok(rows
        .into_iter()
        .map(|(code, title)| Cited { code, title })
        .collect())
}

/// Keeps where an adopted motion stands.
pub async fn adopt(tx: &mut Tx, motion: MotionId, stands: Stands) -> Result<(), StoreError> {
    ADOPT
        .on(tx)
        .bind(motion)
        .bind(stands.force)
        .bind(stands.from.map(|(day, _)| Day::from(day)))
        .bind(stands.from.map(|(_, at)| Instant::from(at)))
        .bind(stands.review.map(|(day, _)| Day::from(day)))
        .bind(stands.review.and_then(|(_, at)| at).map(Instant::from))
        .execute_one()
        .await
}

#[derive(sqlx::FromRow)]
struct StandsRow {
    force: Option<Force>,
    effective_from: Option<Day>,
    effective_at: Option<Instant>,
    review_on: Option<Day>,
    review_at: Option<Instant>,
}

/// Where an adopted motion stands, and when something happens to it by itself.
pub async fn stands(tx: &mut Tx, motion: MotionId) -> Result<Stands, StoreError> {
    let row: StandsRow = STANDS.on(tx).bind(motion).fetch_one().await?;
    Ok(Stands {
        force: row.force,
        from: row
            .effective_from
            .zip(row.effective_at)
            .map(|(day, at)| (day.into(), at.into())),
        review: row
            .review_on
            .map(|day| (day.into(), row.review_at.map(Timestamp::from))),
    })
}

/// Its first day in force has come; `false` when it is not waiting for it. Lock the motion before.
pub async fn come(tx: &mut Tx, motion: MotionId) -> Result<bool, StoreError> {
    Ok(COME.on(tx).bind(motion).execute().await? > 0)
}

/// A later decision ends an earlier one from a day on; `false` when that was ended before, which then stays as it is.
pub async fn end(
    tx: &mut Tx,
    earlier: MotionId,
    manner: Manner,
    by: MotionId,
    on: Date,
) -> Result<bool, StoreError> {
    let rows = END
        .on(tx)
        .bind(earlier)
        .bind(manner.ends_as())
        .bind(by)
        .bind(Day::from(on))
        .execute()
        .await?;
    Ok(rows > 0)
}

/// The day of its review has come; `false` when it is not in force. Lock the motion before.
pub async fn review(tx: &mut Tx, motion: MotionId) -> Result<bool, StoreError> {
    Ok(REVIEW.on(tx).bind(motion).execute().await? > 0)
}

/// Notes whose review a motion is.
pub async fn reviews(tx: &mut Tx, motion: MotionId, reviewed: MotionId) -> Result<(), StoreError> {
    REVIEWS
        .on(tx)
        .bind(motion)
        .bind(reviewed)
        .execute_one()
        .await
}

/// The review that a motion was is over; `false` when nothing waits for it.
pub async fn reviewed(tx: &mut Tx, motion: MotionId) -> Result<bool, StoreError> {
    Ok(REVIEWED.on(tx).bind(motion).execute().await? > 0)
}

/// Adopted motions to which something happens by itself by now.
pub async fn due(tx: &mut Tx, now: Timestamp) -> Result<Vec<MotionId>, StoreError> {
    DUE.on(tx).bind(Instant::from(now)).fetch_scalars().await
}

/// Adopted motions that come into force later, and when.
pub async fn coming(tx: &mut Tx) -> Result<Vec<(MotionId, Timestamp)>, StoreError> {
    let rows: Vec<(MotionId, Instant)> = COMING.on(tx).fetch_all().await?;
    Ok(rows.into_iter().map(|(id, at)| (id, at.into())).collect())
}

/// Decisions in force that are looked at again, and when.
pub async fn to_review(tx: &mut Tx) -> Result<Vec<(MotionId, Timestamp)>, StoreError> {
    let rows: Vec<(MotionId, Instant)> = TO_REVIEW.on(tx).fetch_all().await?;
    Ok(rows.into_iter().map(|(id, at)| (id, at.into())).collect())
}

/// A motion that was adopted before it was written down from when it is in force.
#[derive(Debug, Clone, Copy)]
pub struct Unsettled {
    /// Which.
    pub id: MotionId,
    /// Whose.
    pub body: BodyId,
    /// How it was adopted.
    pub standing: Standing,
    /// When.
    pub closed_at: Option<Timestamp>,
}

/// Motions that were adopted before it was written down from when they are in force.
pub async fn unsettled(tx: &mut Tx) -> Result<Vec<Unsettled>, StoreError> {
    let rows: Vec<(MotionId, BodyId, Standing, Option<Instant>)> =
        UNSETTLED.on(tx).fetch_all().await?;
    Ok(rows
        .into_iter()
        .map(|(id, body, standing, closed_at)| Unsettled {
            id,
            body,
            standing,
            closed_at: closed_at.map(Timestamp::from),
        })
        .collect())
}

#[derive(sqlx::FromRow)]
struct AftermathRow {
    force: Option<Force>,
    in_force_from: Option<Day>,
    effective_from: Option<Day>,
    review_on: Option<Day>,
    ended_on: Option<Day>,
    ended_code: Option<String>,
    ended_title: Option<String>,
    reviewed_code: Option<String>,
    reviewed_title: Option<String>,
}

/// What follows a motion, and what became of it.
pub async fn of_motion(tx: &mut Tx, motion: MotionId) -> Result<Aftermath, StoreError> {
    let row: AftermathRow = OF_MOTION.on(tx).bind(motion).fetch_one().await?;
    let earlier: Vec<EarlierRow> = EARLIER.on(tx).bind(motion).fetch_all().await?;
    let mut earlier: Vec<Earlier> = earlier
        .into_iter()
        .map(|row| Earlier {
            manner: row.manner,
            done: row.ended_by == Some(motion),
            decision: Cited {
                code: row.code,
                title: row.title,
            },
        })
        .collect();
    earlier.sort_by(|one, other| one.decision.code.cmp(&other.decision.code));
    let review: Option<(MotionId, Option<String>, Option<Instant>)> =
        REVIEW_OF.on(tx).bind(motion).fetch_optional().await?;
    let cited = |code: Option<String>, title: Option<String>| {
        code.zip(title).map(|(code, title)| Cited { code, title })
    };
    Ok(Aftermath {
        force: row.force,
        wanted_from: row.in_force_from.map(Date::from),
        in_force_from: row.effective_from.map(Date::from),
        review_on: row.review_on.map(Date::from),
        ended_on: row.ended_on.map(Date::from),
        ended_by: cited(row.ended_code, row.ended_title),
        earlier,
        reviews: cited(row.reviewed_code, row.reviewed_title),
        review: review.map(|(id, code, announced_at)| ReviewMotion {
            id,
            public: code.is_some() || announced_at.is_some(),
            code,
        }),
    })
}

/// A body's decisions that are up for review, the longest due first.
pub async fn up_for_review(tx: &mut Tx, body: BodyId) -> Result<Vec<DueReview>, StoreError> {
    let rows: Vec<(String, String, Option<Day>)> =
        UP_FOR_REVIEW.on(tx).bind(body).fetch_all().await?;
    Ok(rows
        .into_iter()
        .map(|(code, title, day)| DueReview {
            decision: Cited { code, title },
            since: day.map(Date::from),
        })
        .collect())
}
