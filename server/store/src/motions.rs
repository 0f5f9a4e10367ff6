//! Motions: drafts, sealed electorates, votes, rolls, numbers.

pub mod actions;
pub mod amendments;
pub mod backers;
pub mod ballots;
pub mod conflicts;
pub mod effects;
pub mod force;
pub mod imports;
pub mod joint;
pub mod life;
pub mod links;
pub mod proceedings;
pub mod reading;
pub mod register;
pub mod voting_record;
pub mod words;

use folkmoot_domain::ids::{AccountId, BodyId, MeetingId, MotionId};
use folkmoot_domain::motions::joint::Part;
use folkmoot_domain::motions::{Matter, Mode, Rule, State};
use jiff::{Timestamp, civil::Date};

use crate::{Day, Instant, StoreError, Tx, statement::statements};

statements! {
    /// Locks a motion and reads what is decided about it.
    LOCK = "
        UPDATE motions
        SET revision = revision + 1
        WHERE id = $1
        RETURNING id, body_id, meeting_id, title, text, mode, matter, variant, subject_id, state, moved_by,
            code, opened_at, rule, closes_at, evaluate_on, announced_at, notice_from,
            settles_at, extended_from, joint_body, joint_with, joint_part";

    /// Reads the same without a lock.
    READ = "
        SELECT id, body_id, meeting_id, title, text, mode, matter, variant, subject_id, state, moved_by,
            code, opened_at, rule, closes_at, evaluate_on, announced_at, notice_from,
            settles_at, extended_from, joint_body, joint_with, joint_part
        FROM motions
        WHERE id = $1";

    /// The motion by which another body decides the same.
    JOINT_WITH = "
        SELECT joint_with
        FROM motions
        WHERE id = $1
            AND joint_with IS NOT NULL";

    /// The id behind a code.
    ID_OF_CODE = "
        SELECT id
        FROM motions
        WHERE code = $1";

    /// Open motions whose deadline has come, or that may be settled now.
    DUE = "
        SELECT id
        FROM motions
        WHERE state = 'open' AND (closes_at <= $1 OR settles_at <= $1)
        ORDER BY closes_at, id
        LIMIT 50";

    /// Open motions that time does something to.
    DEADLINES = "
        SELECT id, closes_at, settles_at
        FROM motions
        WHERE state = 'open' AND (closes_at IS NOT NULL OR settles_at IS NOT NULL)
        ORDER BY closes_at, id";
}

/// A motion as a use case decides about it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct MotionRow {
    /// The id.
    pub id: MotionId,
    /// Who decides.
    pub body_id: BodyId,
    /// The meeting it belongs to.
    pub meeting_id: Option<MeetingId>,
    /// The question in one line.
    pub title: String,
    /// The motion itself.
    pub text: String,
    /// How it is decided.
    pub mode: Mode,
    /// About what.
    pub matter: Matter,
    /// The kind of change, where one was named.
    pub variant: Option<String>,
    /// About whom.
    pub subject_id: Option<AccountId>,
    /// Where it stands.
    pub state: State,
    /// Who moved it.
    pub moved_by: AccountId,
    /// The code, once it is open.
    pub code: Option<String>,
    opened_at: Option<Instant>,
    rule: Option<String>,
    closes_at: Option<Instant>,
    evaluate_on: Option<Day>,
    announced_at: Option<Instant>,
    notice_from: Option<Instant>,
    settles_at: Option<Instant>,
    extended_from: Option<Instant>,
    /// The other body that decides it too.
    pub joint_body: Option<BodyId>,
    /// Its motion, from the opening on.
    pub joint_with: Option<MotionId>,
    /// Which of the two this one is.
    pub joint_part: Option<Part>,
}

impl MotionRow {
    /// When the vote began.
    pub fn opened_at(&self) -> Option<Timestamp> {
        self.opened_at.map(Timestamp::from)
    }

    /// When the vote ends.
    pub fn closes_at(&self) -> Option<Timestamp> {
        self.closes_at.map(Timestamp::from)
    }

    /// The day on which its effect is looked at.
    pub fn evaluate_on(&self) -> Option<Date> {
        self.evaluate_on.map(Date::from)
    }

    /// When it was made public before its vote.
    pub fn announced_at(&self) -> Option<Timestamp> {
        self.announced_at.map(Timestamp::from)
    }

    /// From when its notice counts.
    pub fn notice_from(&self) -> Option<Timestamp> {
        self.notice_from.map(Timestamp::from)
    }

    /// From when it closes as soon as it is settled; nothing once that has been looked at.
    pub fn settles_at(&self) -> Option<Timestamp> {
        self.settles_at.map(Timestamp::from)
    }

    /// The end it had before it was extended.
    pub fn extended_from(&self) -> Option<Timestamp> {
        self.extended_from.map(Timestamp::from)
    }

    /// The rules sealed at the opening.
    pub fn rule(&self) -> Result<Option<Rule>, StoreError> {
        read_json(self.rule.as_deref())
    }
}

/// Locks a motion until the transaction ends, and reads it: the first statement of every use case that writes.
///
/// The motion of another body that decides the same is locked with it, the smaller id first, so that two who lock both
/// don't wait for each other.
pub async fn lock(tx: &mut Tx, id: MotionId) -> Result<Option<MotionRow>, StoreError> {
    let other: Option<MotionId> = JOINT_WITH.on(tx).bind(id).fetch_optional_scalar().await?;
    let Some(other) = other else {
        return lock_one(tx, id).await;
    };
    if other < id {
        lock_one(tx, other).await?;
        return lock_one(tx, id).await;
    }
    let row = lock_one(tx, id).await?;
    lock_one(tx, other).await?;
    Ok(row)
}

async fn lock_one(tx: &mut Tx, id: MotionId) -> Result<Option<MotionRow>, StoreError> {
    LOCK.on(tx).bind(id).fetch_optional().await
}

/// Reads a motion as it stands.
pub async fn read(tx: &mut Tx, id: MotionId) -> Result<Option<MotionRow>, StoreError> {
    READ.on(tx).bind(id).fetch_optional().await
}

/// The motion with this code.
pub async fn id_of_code(tx: &mut Tx, code: &str) -> Result<Option<MotionId>, StoreError> {
    ID_OF_CODE.on(tx).bind(code).fetch_optional_scalar().await
}

/// Motions that are still open though their deadline has come, or that have to be looked at whether they are settled.
pub async fn due(tx: &mut Tx, now: Timestamp) -> Result<Vec<MotionId>, StoreError> {
    DUE.on(tx).bind(Instant::from(now)).fetch_scalars().await
}

/// Every open motion to which time does something, with the next instant of that.
pub async fn deadlines(tx: &mut Tx) -> Result<Vec<(MotionId, Timestamp)>, StoreError> {
    let rows: Vec<(MotionId, Option<Instant>, Option<Instant>)> =
        DEADLINES.on(tx).fetch_all().await?;
    let next = rows.into_iter().filter_map(|(id, closes_at, settles_at)| {
        let at = settles_at.or(closes_at)?;
        Some((id, at.into()))
    });
    Ok(next.collect())
}

fn read_json<T: serde::de::DeserializeOwned>(text: Option<&str>) -> Result<Option<T>, StoreError> {
    Ok(text.map(serde_json::from_str).transpose()?)
}
