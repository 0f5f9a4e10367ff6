//! What happens to an opened motion besides votes: asking for a meeting, extension, rulings of others, referral.

use folkmoot_domain::ids::{AccountId, MotionId};
use folkmoot_domain::motions::proceedings::{
    Answer, Extension, Halter, Proceedings, Referral, Ruling, RulingEntry, RulingKind,
};
use folkmoot_domain::motions::reading::Person;
use folkmoot_domain::motions::register::Standing;
use jiff::Timestamp;

use crate::{Day, Instant, StoreError, Tx, statement::statements};

statements! {
    /// Somebody asks for a meeting.
    ASK = "
        INSERT INTO motion_halts (motion_id, account_id, asked_at)
        VALUES ($1, $2, $3)
        ON CONFLICT (motion_id, account_id) DO NOTHING";

    /// Somebody no longer does.
    UNASK = "
        DELETE FROM motion_halts
        WHERE motion_id = $1 AND account_id = $2";

    /// Who asks for a meeting.
    HALTERS = "
        SELECT h.account_id AS person_id, CASE WHEN a.closed_at IS NULL THEN a.name END AS name, h.asked_at AS happened_at
        FROM motion_halts AS h
        JOIN accounts AS a ON a.id = h.account_id
        WHERE h.motion_id = $1
        ORDER BY h.asked_at, h.account_id";

    /// Gives an open vote another end.
    EXTEND = "
        UPDATE motions
        SET extended_from = closes_at, closes_at = $2, extended_at = $3, extended_by = $4
        WHERE id = $1 AND state = 'open' AND closes_at IS NOT NULL AND extended_from IS NULL";

    /// When a vote was extended.
    EXTENSION = "
        SELECT m.extended_from, m.extended_at AS happened_at, m.extended_by AS person_id,
            CASE WHEN a.closed_at IS NULL THEN a.name END AS name
        FROM motions AS m
        JOIN accounts AS a ON a.id = m.extended_by
        WHERE m.id = $1";

    /// Keeps what others said.
    RULE = "
        INSERT INTO motion_rulings (motion_id, kind, answer, ruled_by, ruled_on, reason, entered_by, entered_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";

    /// What the register says of a motion from then on.
    STAND = "
        UPDATE motions
        SET standing = $2
        WHERE id = $1 AND state = 'closed'";

    /// What others said.
    RULINGS = "
        SELECT r.kind, r.answer, r.ruled_by, r.ruled_on, r.reason, r.entered_by AS person_id,
            CASE WHEN a.closed_at IS NULL THEN a.name END AS name, r.entered_at AS happened_at
        FROM motion_rulings AS r
        JOIN accounts AS a ON a.id = r.entered_by
        WHERE r.motion_id = $1
        ORDER BY r.entered_at, r.kind";

    /// Takes a matter further, once.
    REFER = "
        INSERT INTO motion_referrals (motion_id, referred_to, reason, referred_by, referred_at)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (motion_id) DO NOTHING";

    /// To whom a matter was taken.
    REFERRAL = "
        SELECT r.referred_to, r.reason, r.referred_by AS person_id,
            CASE WHEN a.closed_at IS NULL THEN a.name END AS name, r.referred_at AS happened_at
        FROM motion_referrals AS r
        JOIN accounts AS a ON a.id = r.referred_by
        WHERE r.motion_id = $1";

    /// That it has been looked at whether the outcome is settled.
    LOOKED = "
        UPDATE motions
        SET settles_at = NULL
        WHERE id = $1";
}

/// Who did something to a motion, and when.
#[derive(sqlx::FromRow)]
struct Act {
    person_id: AccountId,
    name: Option<String>,
    happened_at: Instant,
}

impl Act {
    fn read(self) -> (Person, Timestamp) {
        let person = Person {
            id: self.person_id,
            name: self.name,
        };
        (person, self.happened_at.into())
    }
}

#[derive(sqlx::FromRow)]
struct ExtensionRow {
    extended_from: Instant,
    #[sqlx(flatten)]
    act: Act,
}

#[derive(sqlx::FromRow)]
struct RulingRow {
    kind: RulingKind,
    answer: Answer,
    ruled_by: String,
    ruled_on: Day,
    reason: String,
    #[sqlx(flatten)]
    act: Act,
}

#[derive(sqlx::FromRow)]
struct ReferralRow {
    referred_to: String,
    reason: String,
    #[sqlx(flatten)]
    act: Act,
}

/// Somebody asks for a meeting, or no longer does; `false` when that was so already. Lock the motion before.
pub async fn ask(
    tx: &mut Tx,
    motion: MotionId,
    person: AccountId,
    asks: bool,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let rows = if asks {
        let statement = ASK.on(tx).bind(motion).bind(person);
        statement.bind(Instant::from(at)).execute().await?
    } else {
        UNASK.on(tx).bind(motion).bind(person).execute().await?
    };
    Ok(rows > 0)
}

/// Who asks for a meeting, in the order of time.
pub async fn halters(tx: &mut Tx, motion: MotionId) -> Result<Vec<Halter>, StoreError> {
    let rows: Vec<Act> = HALTERS.on(tx).bind(motion).fetch_all().await?;
    let halters = rows.into_iter().map(|row| {
        let (person, asked_at) = row.read();
        Halter { person, asked_at }
    });
    Ok(halters.collect())
}

/// Gives an open vote another end. Lock the motion before.
pub async fn extend(
    tx: &mut Tx,
    motion: MotionId,
    closes_at: Timestamp,
    at: Timestamp,
    by: AccountId,
) -> Result<(), StoreError> {
    EXTEND
        .on(tx)
        .bind(motion)
        .bind(Instant::from(closes_at))
        .bind(Instant::from(at))
        .bind(by)
        .execute_one()
        .await
}

/// Keeps what others said, with what the register says of the motion from then on. Lock the motion before.
pub async fn rule(
    tx: &mut Tx,
    motion: MotionId,
    (kind, by): (RulingKind, &str),
    entry: &RulingEntry,
    (entered_by, at): (AccountId, Timestamp),
) -> Result<(), StoreError> {
    RULE.on(tx)
        .bind(motion)
        .bind(kind)
        .bind(entry.answer)
        .bind(by)
        .bind(Day::from(entry.on))
        .bind(entry.reason.as_str())
        .bind(entered_by)
        .bind(Instant::from(at))
        .execute_one()
        .await
}

/// What the register says of a closed motion from now on.
pub async fn stand(tx: &mut Tx, motion: MotionId, standing: Standing) -> Result<(), StoreError> {
    STAND.on(tx).bind(motion).bind(standing).execute_one().await
}

/// What others have said of a motion.
pub async fn said(tx: &mut Tx, motion: MotionId) -> Result<Vec<(RulingKind, Answer)>, StoreError> {
    let rulings = rulings(tx, motion).await?;
    Ok(rulings.iter().map(|one| (one.kind, one.answer)).collect())
}

pub(super) async fn rulings(tx: &mut Tx, motion: MotionId) -> Result<Vec<Ruling>, StoreError> {
    let rows: Vec<RulingRow> = RULINGS.on(tx).bind(motion).fetch_all().await?;
    let rulings = rows.into_iter().map(|row| {
        let (entered_by, entered_at) = row.act.read();
        Ruling {
            kind: row.kind,
            answer: row.answer,
            by: row.ruled_by,
            on: row.ruled_on.into(),
            reason: row.reason,
            entered_by,
            entered_at,
        }
    });
    Ok(rulings.collect())
}

/// Takes a matter further; `false` when somebody has already.
pub async fn refer(
    tx: &mut Tx,
    motion: MotionId,
    (to, reason): (&str, &str),
    (by, at): (AccountId, Timestamp),
) -> Result<bool, StoreError> {
    let rows = REFER
        .on(tx)
        .bind(motion)
        .bind(to)
        .bind(reason)
        .bind(by)
        .bind(Instant::from(at))
        .execute()
        .await?;
    Ok(rows > 0)
}

/// It has been looked at whether the outcome was settled.
pub async fn looked(tx: &mut Tx, motion: MotionId) -> Result<(), StoreError> {
    LOOKED.on(tx).bind(motion).execute_one().await
}

/// Everything that has happened to a motion besides votes.
pub async fn of_motion(tx: &mut Tx, motion: MotionId) -> Result<Proceedings, StoreError> {
    let extension: Option<ExtensionRow> = EXTENSION.on(tx).bind(motion).fetch_optional().await?;
    let referral: Option<ReferralRow> = REFERRAL.on(tx).bind(motion).fetch_optional().await?;
    Ok(Proceedings {
        halters: halters(tx, motion).await?,
        extension: extension.map(|row| {
            let (by, at) = row.act.read();
            let from = row.extended_from.into();
            Extension { from, at, by }
        }),
        rulings: rulings(tx, motion).await?,
        referral: referral.map(|row| {
            let (by, at) = row.act.read();
            Referral {
                to: row.referred_to,
                reason: row.reason,
                by,
                at,
            }
        }),
    })
}
