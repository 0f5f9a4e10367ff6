//! Joint votes: which other body decides a motion too, and what its vote has come to.

use folkmoot_domain::ids::{BodyId, MotionId};
use folkmoot_domain::motions::joint::{Joint, OtherVote, Part};
use folkmoot_domain::motions::register::Standing;
use folkmoot_domain::motions::{Outcome, Rule, State};
use jiff::{Timestamp, civil::Date};

use super::{proceedings, read_json, register::BodyColumns};
use crate::{Instant, StoreError, Tx, statement::statements};

statements! {
    /// Which other body decides a draft too.
    WANT = "
        UPDATE motions
        SET joint_body = $2, joint_part = $3
        WHERE id = $1
            AND state = 'draft'";

    /// Ties a motion to that of the other body.
    TIE = "
        UPDATE motions
        SET joint_body = $2, joint_with = $3, joint_part = $4
        WHERE id = $1
            AND joint_with IS NULL";

    /// The other body, and its motion.
    OF_MOTION = "
        SELECT m.joint_part AS part, m.joint_with AS other,
            b.slug AS body_slug, b.code AS body_code, b.name AS body_name, b.zone AS body_zone
        FROM motions AS m
        JOIN bodies AS b ON b.id = m.joint_body
        WHERE m.id = $1";

    /// What a vote has come to.
    VOTE = "
        SELECT code, state, standing, rule, outcome, closes_at, closed_at, withdrawn_at
        FROM motions
        WHERE id = $1
            AND code IS NOT NULL";

    /// The two bodies that decided the motion with a code, and the id and the code of the other motion.
    PAIR_OF = "
        SELECT m.body_id, m.joint_body, o.id, o.code
        FROM motions AS m
        JOIN motions AS o ON o.id = m.joint_with
        WHERE m.code = $1";
}

#[derive(sqlx::FromRow)]
struct JointRow {
    part: Part,
    other: Option<MotionId>,
    #[sqlx(flatten)]
    body: BodyColumns,
}

#[derive(sqlx::FromRow)]
struct VoteRow {
    code: String,
    state: State,
    standing: Option<Standing>,
    rule: Option<String>,
    outcome: Option<String>,
    closes_at: Option<Instant>,
    closed_at: Option<Instant>,
    withdrawn_at: Option<Instant>,
}

/// The vote of one of the two bodies, by itself.
#[derive(Debug, Clone)]
pub struct Vote {
    /// As pages show it; the count of an open one is left to the caller.
    pub shown: OtherVote,
    /// What the register says of it, with what the other body has decided.
    pub stands: Option<Standing>,
    /// The days on which others spoke last of it.
    pub ruled_on: Vec<Date>,
}

/// The decision of two bodies.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Pair {
    /// Whose motion the code is.
    #[sqlx(rename = "body_id")]
    pub body: BodyId,
    /// The other body.
    #[sqlx(rename = "joint_body")]
    pub with: BodyId,
    /// The other motion.
    #[sqlx(rename = "id")]
    pub other: MotionId,
    /// Its code.
    pub code: String,
}

/// Keeps which other body decides a draft too; none where it decides alone.
pub async fn put(tx: &mut Tx, draft: MotionId, other: Option<BodyId>) -> Result<(), StoreError> {
    WANT.on(tx)
        .bind(draft)
        .bind(other)
        .bind(other.map(|_| Part::First))
        .execute_one()
        .await
}

/// Ties the motion that was moved to the one that was made for the other body.
pub async fn tie(
    tx: &mut Tx,
    (first, first_body): (MotionId, BodyId),
    (second, second_body): (MotionId, BodyId),
) -> Result<(), StoreError> {
    for (one, part, other, body) in [
        (first, Part::First, second, second_body),
        (second, Part::Second, first, first_body),
    ] {
        TIE.on(tx)
            .bind(one)
            .bind(body)
            .bind(other)
            .bind(part)
            .execute_one()
            .await?;
    }
    Ok(())
}

/// The vote of one of the two bodies, by itself; nothing before it was opened.
pub async fn vote(tx: &mut Tx, motion: MotionId) -> Result<Option<Vote>, StoreError> {
    let row: Option<VoteRow> = VOTE.on(tx).bind(motion).fetch_optional().await?;
    let Some(row) = row else {
        return Ok(None);
    };
    let rule: Option<Rule> = read_json(row.rule.as_deref())?;
    let count: Option<Outcome> = read_json(row.outcome.as_deref())?;
    let rulings = proceedings::rulings(tx, motion).await?;
    let said: Vec<_> = rulings.iter().map(|one| (one.kind, one.answer)).collect();
    let standing = match (row.state, &count) {
        (State::Closed, Some(outcome)) => outcome.standing(rule.as_ref(), &said),
        (State::Withdrawn, _) => Standing::Withdrawn,
        _ => Standing::Open,
    };
    Ok(Some(Vote {
        shown: OtherVote {
            code: row.code,
            state: row.state,
            standing,
            closes_at: row.closes_at.map(Timestamp::from),
            closed_at: row.closed_at.or(row.withdrawn_at).map(Timestamp::from),
            count,
        },
        stands: row.standing,
        ruled_on: rulings.into_iter().map(|ruling| ruling.on).collect(),
    }))
}

/// The other body that decides a motion too, with its vote and the id of that.
pub async fn of_motion(tx: &mut Tx, motion: MotionId) -> Result<Option<Joint>, StoreError> {
    let row: Option<JointRow> = OF_MOTION.on(tx).bind(motion).fetch_optional().await?;
    let Some(row) = row else {
        return Ok(None);
    };
    let other = match row.other {
        Some(other) => vote(tx, other).await?.map(|vote| vote.shown),
        None => None,
    };
    Ok(Some(Joint {
        body: row.body.into(),
        part: row.part,
        other,
    }))
}

/// The two bodies that decided the motion with a code; nothing where one body did.
pub async fn pair_of(tx: &mut Tx, code: &str) -> Result<Option<Pair>, StoreError> {
    PAIR_OF.on(tx).bind(code).fetch_optional().await
}
