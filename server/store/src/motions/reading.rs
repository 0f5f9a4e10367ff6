//! A motion in full, with the names of the people in it.

use std::collections::BTreeMap;

use folkmoot_domain::ids::{AccountId, BodyId, MotionId};
use folkmoot_domain::motions::reading::{Before, HistoryRow, Motion, Person, RollCallRow};
use folkmoot_domain::motions::{Choice, Matter, Mode, Rule, State, Suspension};
use jiff::{Timestamp, civil::Date};

use super::{
    amendments, backers, ballots::superseded, conflicts, effects, force, imports, joint, links,
    proceedings, read_json, register::BodyColumns,
};
use crate::{Day, Instant, StoreError, Tx, statement::statements};

statements! {
    /// One motion with its body and the names in it.
    FIND = "
        SELECT m.id, m.body_id, m.code, m.title, m.text, m.mode, m.matter, m.state, m.created_at, m.opened_at,
            m.closes_at, m.closed_at, m.withdrawn_at, m.rule, m.outcome, m.variant, m.evaluate_on,
            m.announced_at, m.notice_from,
            m.moved_by, CASE WHEN mover.closed_at IS NULL THEN mover.name END AS mover_name,
            m.subject_id, CASE WHEN subject.closed_at IS NULL THEN subject.name END AS subject_name,
            m.closed_by, CASE WHEN closer.closed_at IS NULL THEN closer.name END AS closer_name,
            m.withdrawn_by, CASE WHEN withdrawer.closed_at IS NULL THEN withdrawer.name END AS withdrawer_name,
            b.slug AS body_slug, b.code AS body_code, b.name AS body_name, b.zone AS body_zone
        FROM motions m
        JOIN bodies b ON b.id = m.body_id
        JOIN accounts mover ON mover.id = m.moved_by
        LEFT JOIN accounts subject ON subject.id = m.subject_id
        LEFT JOIN accounts closer ON closer.id = m.closed_by
        LEFT JOIN accounts withdrawer ON withdrawer.id = m.withdrawn_by
        WHERE m.id = $1";

    /// The electorate with votes and roll.
    ROLL_CALL = "
        SELECT s.account_id, CASE WHEN a.closed_at IS NULL THEN a.name END AS name, s.affiliation,
            s.suspended, v.choice, v.reason, v.cast_at, r.present,
            c.account_id AS cast_by
        FROM electorate_seats s
        JOIN accounts a ON a.id = s.account_id
        LEFT JOIN votes v ON v.motion_id = s.motion_id AND v.account_id = s.account_id
        LEFT JOIN secret_votes_cast c ON c.motion_id = s.motion_id AND c.account_id = s.account_id
        LEFT JOIN roll r ON r.motion_id = s.motion_id AND r.account_id = s.account_id
        WHERE s.motion_id = $1
        ORDER BY a.name, s.account_id";

    /// A motion's entries in the public record.
    HISTORY = "
        SELECT seq, kind, happened_at
        FROM record_entries
        WHERE subject = $1
        ORDER BY seq";
}

#[derive(sqlx::FromRow)]
struct FullMotion {
    id: MotionId,
    body_id: BodyId,
    code: Option<String>,
    title: String,
    text: String,
    mode: Mode,
    matter: Matter,
    state: State,
    created_at: Instant,
    opened_at: Option<Instant>,
    closes_at: Option<Instant>,
    closed_at: Option<Instant>,
    withdrawn_at: Option<Instant>,
    rule: Option<String>,
    outcome: Option<String>,
    variant: Option<String>,
    evaluate_on: Option<Day>,
    announced_at: Option<Instant>,
    notice_from: Option<Instant>,
    moved_by: AccountId,
    mover_name: Option<String>,
    subject_id: Option<AccountId>,
    subject_name: Option<String>,
    closed_by: Option<AccountId>,
    closer_name: Option<String>,
    withdrawn_by: Option<AccountId>,
    withdrawer_name: Option<String>,
    #[sqlx(flatten)]
    body: BodyColumns,
}

#[derive(sqlx::FromRow)]
struct SeatRow {
    account_id: AccountId,
    name: Option<String>,
    affiliation: Option<String>,
    /// Why it has no vote, as JSON.
    suspended: Option<String>,
    choice: Option<Choice>,
    reason: Option<String>,
    cast_at: Option<Instant>,
    present: Option<bool>,
    /// Whoever took part in a secret vote that has been counted.
    cast_by: Option<AccountId>,
}

/// A motion in full and the id of its body; the count of an open one and the meetings are left to the caller.
pub async fn find(tx: &mut Tx, id: MotionId) -> Result<Option<(BodyId, Motion)>, StoreError> {
    let row: Option<FullMotion> = FIND.on(tx).bind(id).fetch_optional().await?;
    let Some(row) = row else {
        return Ok(None);
    };
    let rule: Option<Rule> = read_json(row.rule.as_deref())?;
    let versions = amendments::texts(tx, id).await?;
    let amendments = amendments::of_motion(tx, id, &versions).await?;
    let motion = Motion {
        id: row.id,
        code: row.code,
        body: row.body.into(),
        title: row.title,
        text: row.text,
        mode: row.mode,
        matter: row.matter,
        variant: row.variant,
        state: row.state,
        meetings: Vec::new(),
        mover: Person {
            id: row.moved_by,
            name: row.mover_name,
        },
        subject: row.subject_id.map(|id| Person {
            id,
            name: row.subject_name,
        }),
        created_at: row.created_at.into(),
        before: Before {
            announced_at: row.announced_at.map(Timestamp::from),
            notice_from: row.notice_from.map(Timestamp::from),
            backers: backers::of_motion(tx, id).await?,
            obstacles: Vec::new(),
            versions,
            amendments,
        },
        opened_at: row.opened_at.map(Timestamp::from),
        closes_at: row.closes_at.map(Timestamp::from),
        closed_at: row.closed_at.map(Timestamp::from),
        closed_by: row.closed_by.map(|id| Person {
            id,
            name: row.closer_name,
        }),
        withdrawn_at: row.withdrawn_at.map(Timestamp::from),
        withdrawn_by: row.withdrawn_by.map(|id| Person {
            id,
            name: row.withdrawer_name,
        }),
        evaluate_on: row.evaluate_on.map(Date::from),
        after: force::of_motion(tx, id).await?,
        effects: effects::of_motion(tx, id).await?,
        concerns: conflicts::concerns(tx, id).await?,
        links: links::of_motion(tx, id).await?,
        count: read_json(row.outcome.as_deref())?,
        proceedings: proceedings::of_motion(tx, id).await?,
        joint: joint::of_motion(tx, id).await?,
        roll_call: roll_call(tx, id, row.state, rule.as_ref()).await?,
        rule,
        history: history(tx, id).await?,
        imported: imports::of_motion(tx, id).await?,
    };
    Ok(Some((row.body_id, motion)))
}

/// What everybody said, as far as anybody may see it: what the rule hides does not leave this function.
async fn roll_call(
    tx: &mut Tx,
    id: MotionId,
    state: State,
    rule: Option<&Rule>,
) -> Result<Vec<RollCallRow>, StoreError> {
    let rows: Vec<SeatRow> = ROLL_CALL.on(tx).bind(id).fetch_all().await?;
    let secrecy = rule.map(|rule| rule.decision.course.secrecy);
    let hidden = secrecy.is_some_and(|secrecy| secrecy.hides_choices(state));
    let asks_for_approvals = rule.is_some_and(|rule| rule.decision.mode.asks_for_approvals());
    // While a vote is open, what counts is what everybody says now.
    let is_over = matches!(state, State::Closed | State::Withdrawn);
    let mut former = if !hidden && (is_over || asks_for_approvals) {
        superseded(tx, id).await?
    } else {
        BTreeMap::new()
    };
    let mut answers = conflicts::answers(tx, id, None).await?;
    answers.retain(|_, answered| {
        secrecy.is_none_or(|secrecy| answered.stance.is_told(secrecy, state))
    });
    let mut clearings = conflicts::clearings(tx, id).await?;
    rows.into_iter()
        .map(|row| {
            let suspended: Option<Suspension> = read_json(row.suspended.as_deref())?;
            let marked = row.present == Some(true);
            let voted = row.choice.is_some() || row.cast_by.is_some();
            let told = match (secrecy, row.choice) {
                (Some(secrecy), Some(choice)) => secrecy.tells(state, choice),
                _ => !hidden,
            };
            Ok(RollCallRow {
                answered: answers.remove(&row.account_id),
                cleared: clearings.remove(&row.account_id),
                former: former.remove(&row.account_id).unwrap_or_default(),
                person: Person {
                    id: row.account_id,
                    name: row.name,
                },
                affiliation: row.affiliation,
                // Whoever votes is present; who recuses themselves or is suspended is not, whatever the roll says.
                present: match row.choice {
                    Some(Choice::Recuse) if told => false,
                    _ => suspended.is_none() && (voted || marked),
                },
                marked,
                voted,
                choice: row.choice.filter(|_| told),
                reason: row.reason.filter(|_| told),
                cast_at: row.cast_at.map(Timestamp::from).filter(|_| told),
                suspended,
            })
        })
        .collect()
}

async fn history(tx: &mut Tx, id: MotionId) -> Result<Vec<HistoryRow>, StoreError> {
    let rows: Vec<(i64, String, Instant)> = HISTORY.on(tx).bind(id).fetch_all().await?;
    Ok(rows
        .into_iter()
        .map(|(seq, kind, happened_at)| HistoryRow {
            seq,
            kind,
            happened_at: happened_at.into(),
        })
        .collect())
}
