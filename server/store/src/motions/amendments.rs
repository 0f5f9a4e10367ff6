//! Texts of a motion and amendments of them.

use std::collections::BTreeMap;

use folkmoot_domain::ids::{AccountId, BodyId, MotionId};
use folkmoot_domain::motions::amendments::{Amendment, AmendmentState, NewAmendment, TextVersion};
use folkmoot_domain::motions::reading::Person;
use folkmoot_domain::motions::redline::Redline;
use folkmoot_domain::search::search_key;
use jiff::Timestamp;

use crate::{Instant, StoreError, Tx, statement::statements};

statements! {
    /// The text that a motion has now.
    LAST = "
        SELECT number, title, text
        FROM motion_texts
        WHERE motion_id = $1
        ORDER BY number DESC
        LIMIT 1";

    /// Keeps a text.
    KEEP = "
        INSERT INTO motion_texts (motion_id, number, title, text, written_by, written_at, amendment)
        VALUES ($1, $2, $3, $4, $5, $6, $7)";

    /// Forgets what a draft said.
    FORGET = "
        DELETE FROM motion_texts
        WHERE motion_id = $1";

    /// Every text of a motion, the first one first.
    TEXTS = "
        SELECT t.number, t.title, t.text, t.written_by, CASE WHEN a.closed_at IS NULL THEN a.name END AS name,
            t.written_at, t.amendment
        FROM motion_texts AS t
        JOIN accounts AS a ON a.id = t.written_by
        WHERE t.motion_id = $1
        ORDER BY t.number";

    /// Gives a draft another text.
    REPLACE = "
        UPDATE motions
        SET text = $2, search_key = $3
        WHERE id = $1 AND state = 'draft'";

    /// Whether a body has passed a motion with this code.
    PASSED = "
        SELECT COUNT(*)
        FROM motions
        WHERE body_id = $1 AND code = $2 AND standing = 'passed'";

    /// How many amendments were proposed.
    COUNT = "
        SELECT COUNT(*)
        FROM motion_amendments
        WHERE motion_id = $1";

    /// Keeps an amendment.
    PROPOSE = "
        INSERT INTO motion_amendments (motion_id, number, base, text, reason, state, proposed_by, proposed_at)
        VALUES ($1, $2, $3, $4, $5, 'proposed', $6, $7)";

    /// One amendment as it is decided about.
    READ = "
        SELECT base, text, state, proposed_by
        FROM motion_amendments
        WHERE motion_id = $1 AND number = $2";

    /// What becomes of an amendment.
    DECIDE = "
        UPDATE motion_amendments
        SET state = $3, decided_by = $4, decided_at = $5, note = $6, decision = $7
        WHERE motion_id = $1 AND number = $2 AND state = 'proposed'";

    /// The amendments of a motion, the first one first.
    AMENDMENTS = "
        SELECT m.number, m.base, m.text, m.reason, m.state, m.proposed_at, m.decided_at, m.note, m.decision,
            m.proposed_by, CASE WHEN p.closed_at IS NULL THEN p.name END AS proposer_name,
            m.decided_by, CASE WHEN d.closed_at IS NULL THEN d.name END AS decider_name
        FROM motion_amendments AS m
        JOIN accounts AS p ON p.id = m.proposed_by
        LEFT JOIN accounts AS d ON d.id = m.decided_by
        WHERE m.motion_id = $1
        ORDER BY m.number";
}

fn number(number: i64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The text that a motion has now, with its number.
pub async fn last(
    tx: &mut Tx,
    motion: MotionId,
) -> Result<Option<(u32, String, String)>, StoreError> {
    let row: Option<(i64, String, String)> = LAST.on(tx).bind(motion).fetch_optional().await?;
    Ok(row.map(|(of, title, text)| (number(of), title, text)))
}

/// Keeps the words of a motion as its newest version, unless they are as before. Lock the motion before.
pub async fn keep(
    tx: &mut Tx,
    motion: MotionId,
    (title, text): (&str, &str),
    (by, at): (AccountId, Timestamp),
    amendment: Option<u32>,
) -> Result<(), StoreError> {
    let last = last(tx, motion).await?;
    if last
        .as_ref()
        .is_some_and(|(_, was, said)| (was.as_str(), said.as_str()) == (title, text))
    {
        return Ok(());
    }
    let next = last.map_or(1, |(number, ..)| i64::from(number) + 1);
    KEEP.on(tx)
        .bind(motion)
        .bind(next)
        .bind(title)
        .bind(text)
        .bind(by)
        .bind(Instant::from(at))
        .bind(amendment.map(i64::from))
        .execute_one()
        .await
}

/// Forgets what a draft said before it was announced: nobody else could read it. Keep what it says now after this.
pub async fn forget(tx: &mut Tx, motion: MotionId) -> Result<(), StoreError> {
    FORGET.on(tx).bind(motion).execute().await?;
    Ok(())
}

/// Gives a draft another text. Lock the motion before, and keep the version.
pub async fn replace(
    tx: &mut Tx,
    motion: MotionId,
    (title, text): (&str, &str),
) -> Result<(), StoreError> {
    REPLACE
        .on(tx)
        .bind(motion)
        .bind(text)
        .bind(search_key(&format!("{title}\n{text}")))
        .execute_one()
        .await
}

#[derive(sqlx::FromRow)]
struct TextRow {
    number: i64,
    title: String,
    text: String,
    written_by: AccountId,
    name: Option<String>,
    written_at: Instant,
    amendment: Option<i64>,
}

/// Every text of a motion from its announcement on, the first one first; of a draft what it says now.
pub async fn texts(tx: &mut Tx, motion: MotionId) -> Result<Vec<TextVersion>, StoreError> {
    let rows: Vec<TextRow> = TEXTS.on(tx).bind(motion).fetch_all().await?;
    let texts = rows.into_iter().map(|row| TextVersion {
        number: number(row.number),
        title: row.title,
        text: row.text,
        written_by: Person {
            id: row.written_by,
            name: row.name,
        },
        written_at: row.written_at.into(),
        amendment: row.amendment.map(number),
    });
    Ok(texts.collect())
}

/// Whether a body has passed a motion with this code.
pub async fn is_passed(tx: &mut Tx, body: BodyId, code: &str) -> Result<bool, StoreError> {
    let passed: i64 = PASSED.on(tx).bind(body).bind(code).fetch_scalar().await?;
    Ok(passed > 0)
}

/// Keeps an amendment of a version, and gives it its number. Lock the motion before.
pub async fn propose(
    tx: &mut Tx,
    motion: MotionId,
    (base, amendment): (u32, &NewAmendment),
    (by, at): (AccountId, Timestamp),
) -> Result<u32, StoreError> {
    let before: i64 = COUNT.on(tx).bind(motion).fetch_scalar().await?;
    PROPOSE
        .on(tx)
        .bind(motion)
        .bind(before + 1)
        .bind(i64::from(base))
        .bind(amendment.text.as_str())
        .bind(amendment.reason.as_str())
        .bind(by)
        .bind(Instant::from(at))
        .execute_one()
        .await?;
    Ok(number(before + 1))
}

/// An amendment as it is decided about.
#[derive(Debug, Clone)]
pub struct Proposal {
    /// The version that it amends.
    pub base: u32,
    /// The text it wants.
    pub text: String,
    /// What has become of it.
    pub state: AmendmentState,
    /// Who proposed it.
    pub proposed_by: AccountId,
}

/// One amendment.
pub async fn read(
    tx: &mut Tx,
    motion: MotionId,
    amendment: u32,
) -> Result<Option<Proposal>, StoreError> {
    let row: Option<(i64, String, AmendmentState, AccountId)> = READ
        .on(tx)
        .bind(motion)
        .bind(i64::from(amendment))
        .fetch_optional()
        .await?;
    Ok(row.map(|(base, text, state, proposed_by)| Proposal {
        base: number(base),
        text,
        state,
        proposed_by,
    }))
}

/// What becomes of an amendment, why, and by which decision. Lock the motion before.
pub async fn decide(
    tx: &mut Tx,
    (motion, amendment): (MotionId, u32),
    state: AmendmentState,
    (by, at): (AccountId, Timestamp),
    (note, decision): (&str, Option<&str>),
) -> Result<(), StoreError> {
    DECIDE
        .on(tx)
        .bind(motion)
        .bind(i64::from(amendment))
        .bind(state)
        .bind(by)
        .bind(Instant::from(at))
        .bind(note)
        .bind(decision)
        .execute_one()
        .await
}

#[derive(sqlx::FromRow)]
struct AmendmentRow {
    number: i64,
    base: i64,
    text: String,
    reason: String,
    state: AmendmentState,
    proposed_by: AccountId,
    proposer_name: Option<String>,
    proposed_at: Instant,
    decided_by: Option<AccountId>,
    decider_name: Option<String>,
    decided_at: Option<Instant>,
    note: Option<String>,
    decision: Option<String>,
}

/// The amendments of a motion, each with what it changes in the text that it was proposed for.
pub async fn of_motion(
    tx: &mut Tx,
    motion: MotionId,
    texts: &[TextVersion],
) -> Result<Vec<Amendment>, StoreError> {
    let rows: Vec<AmendmentRow> = AMENDMENTS.on(tx).bind(motion).fetch_all().await?;
    let texts: BTreeMap<u32, &str> = texts
        .iter()
        .map(|version| (version.number, version.text.as_str()))
        .collect();
    let amendments = rows.into_iter().map(|row| {
        let base = number(row.base);
        Amendment {
            number: number(row.number),
            base,
            redline: Redline::of(texts.get(&base).copied().unwrap_or_default(), &row.text),
            reason: row.reason,
            proposed_by: Person {
                id: row.proposed_by,
                name: row.proposer_name,
            },
            proposed_at: row.proposed_at.into(),
            state: row.state,
            decided_by: row.decided_by.map(|id| Person {
                id,
                name: row.decider_name,
            }),
            decided_at: row.decided_at.map(Timestamp::from),
            note: row.note.unwrap_or_default(),
            decision: row.decision,
        }
    });
    Ok(amendments.collect())
}
