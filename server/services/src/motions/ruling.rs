//! What others say of a counted vote: an approval from outside, who decides a tie, and to whom a matter is taken.

use folkmoot_domain::accounts::Viewer;
use folkmoot_domain::motions::proceedings::{RulingEntry, RulingKind, RulingValues, read_referral};
use folkmoot_domain::motions::register::Standing;
use folkmoot_domain::motions::{Outcome, Rule, State};
use folkmoot_domain::record::{self, Kind};
use folkmoot_store::Tx;
use folkmoot_store::motions::{self as stored, MotionRow, proceedings, reading};
use jiff::Timestamp;
use serde_json::json;

use super::body::BodyToday;
use super::decided::Decided;
use crate::record::enter;
use crate::{Refusal, Services};

/// A counted motion that this transaction holds.
struct Counted {
    row: MotionRow,
    rule: Rule,
    outcome: Outcome,
    closed_at: Timestamp,
    body: BodyToday,
}

impl Counted {
    async fn lock(
        tx: &mut Tx,
        services: &Services,
        code: &str,
        now: Timestamp,
    ) -> Result<Self, Refusal> {
        let id = stored::id_of_code(tx, code)
            .await?
            .ok_or(Refusal::NotFound)?;
        let row = stored::lock(tx, id).await?.ok_or(Refusal::NotFound)?;
        let not_counted = || Refusal::Conflict("course-conflict-not-counted");
        if row.state != State::Closed {
            return Err(not_counted());
        }
        let (_, motion) = reading::find(tx, id).await?.ok_or(Refusal::NotFound)?;
        let body = BodyToday::of(tx, services, row.body_id, now).await?;
        Ok(Self {
            rule: motion.rule.ok_or_else(not_counted)?,
            outcome: motion.count.ok_or_else(not_counted)?,
            closed_at: motion.closed_at.ok_or_else(not_counted)?,
            row,
            body,
        })
    }
}

impl Counted {
    /// The instant from which what was said holds: the beginning of its day, not before the count.
    fn begins(&self, services: &Services, entry: &RulingEntry) -> Timestamp {
        let zone = self.body.zone(&services.zones);
        let begins = entry.on.to_zoned(zone).map(|day| day.timestamp());
        begins.map_or(self.closed_at, |begins| begins.max(self.closed_at))
    }
}

/// An officer writes down what was said by whom the outcome still waits for; it is on the record and stays as it is.
pub async fn record_ruling(
    services: &Services,
    actor: &Viewer,
    code: &str,
    values: RulingValues,
) -> Result<RulingKind, Refusal> {
    let (surroundings, actor, code) = (services.clone(), actor.id, code.to_owned());
    services
        .write(move |tx| {
            Box::pin(async move {
                let now = surroundings.now();
                let held = Counted::lock(tx, &surroundings, &code, now).await?;
                if !held.body.office(tx, actor).await?.keeps_the_roll() {
                    return Err(Refusal::NotAllowed("course-refused-ruling"));
                }
                let mut said = proceedings::said(tx, held.row.id).await?;
                let before = held.outcome.standing(Some(&held.rule), &said);
                let before = Decided::of(tx, &surroundings, &held.row, before, now).await?;
                if before.standing == Standing::NotCarriedJointly {
                    return Err(Refusal::Conflict("joint-conflict-not-carried"));
                }
                let Some((kind, by)) = held.outcome.awaits(&held.rule, &said) else {
                    return Err(Refusal::Conflict("course-conflict-ruled"));
                };
                let counted = held.body.body.day_of(held.closed_at, &surroundings.zones);
                let entry = values
                    .check(counted, held.body.day)
                    .map_err(Refusal::Invalid)?;
                let id = held.row.id;
                proceedings::rule(tx, id, (kind, &by), &entry, (actor, now)).await?;
                said.push((kind, entry.answer));
                let own = held.outcome.standing(Some(&held.rule), &said);
                let begins = held.begins(&surroundings, &entry);
                let decided = Decided::of(tx, &surroundings, &held.row, own, begins).await?;
                let standing = decided.standing;
                proceedings::stand(tx, id, standing).await?;
                let from = decided.settle(tx, &surroundings, now).await?;
                let act = record::Act::new(Kind::MotionRuled, id.0)
                    .fact("code", json!(held.row.code))
                    .fact("body", held.row.body_id.to_string())
                    .fact("ruling", kind.word())
                    .fact("answer", entry.answer.word())
                    .fact("by", by)
                    .fact("on", entry.on.to_string())
                    .fact("standing", standing.word())
                    .fact("in_force_from", json!(from))
                    .document("reason", json!(entry.reason))
                    .document("entered_by", json!(actor));
                enter(&surroundings, tx, act, now).await?;
                decided.follow(tx, &surroundings, (from, now)).await?;
                Ok(kind)
            })
        })
        .await
}

/// A voting member takes a matter that the vote did not resolve to whom the charter names; once.
pub async fn refer(
    services: &Services,
    actor: &Viewer,
    code: &str,
    reason: String,
) -> Result<(), Refusal> {
    let (surroundings, actor, code) = (services.clone(), actor.id, code.to_owned());
    services
        .write(move |tx| {
            Box::pin(async move {
                let now = surroundings.now();
                let held = Counted::lock(tx, &surroundings, &code, now).await?;
                if !held.body.office(tx, actor).await?.voting {
                    return Err(Refusal::NotAllowed("course-refused-refer"));
                }
                let Some(to) = held.outcome.refers_to() else {
                    return Err(Refusal::Conflict("course-conflict-resolved"));
                };
                let reason = read_referral(&reason).map_err(Refusal::Invalid)?;
                let id = held.row.id;
                if !proceedings::refer(tx, id, (to, &reason), (actor, now)).await? {
                    return Err(Refusal::Conflict("course-conflict-referred"));
                }
                let act = record::Act::new(Kind::MotionReferred, id.0)
                    .fact("code", json!(held.row.code))
                    .fact("body", held.row.body_id.to_string())
                    .fact("to", to)
                    .document("reason", json!(reason))
                    .document("by", json!(actor));
                enter(&surroundings, tx, act, now).await?;
                Ok(())
            })
        })
        .await
}
