//! What follows a passed motion: it comes into force, ends earlier decisions, and is looked at again.
//!
//! What happens at a day is done by its job, or by whoever reads before that, as of the day.

use folkmoot_domain::forms::FieldError;
use folkmoot_domain::ids::{BodyId, MotionId};
use folkmoot_domain::motions::force::{Wanted, review_on};
use folkmoot_domain::motions::register::Standing;
use folkmoot_domain::motions::{Force, Manner};
use folkmoot_domain::record::{self, Kind};
use folkmoot_store::Tx;
use folkmoot_store::motions::MotionRow;
use folkmoot_store::motions::force::{self as stored, Ending, Stands};
use folkmoot_store::motions::joint;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::body::BodyToday;
use super::{effects, review};
use crate::bodies::by_decision::Hand;
use crate::record::enter;
use crate::{Refusal, Services, jobs};

/// What of a draft's earlier decisions can't be: each is one of the body itself, or of the one it reports to, and stands.
/// What two bodies decided, only both together end; `with` is the other body of the draft.
pub(super) async fn wrong(
    tx: &mut Tx,
    (body, with): (&BodyToday, Option<BodyId>),
    wanted: &Wanted,
) -> Result<Vec<FieldError>, Refusal> {
    let mut errors = Vec::new();
    for (manner, code) in &wanted.earlier {
        let code = code.to_string();
        let message = match stored::standing_of(tx, &code).await? {
            None => "force-error-unknown",
            Some((other, _)) if other != body.body.id && Some(other) != body.body.parent => {
                "force-error-elsewhere"
            }
            Some((_, None)) => "force-error-not-adopted",
            Some((_, Some(force))) if !force.can_be_ended() => "force-error-ended",
            Some(_) => match joint::pair_of(tx, &code).await? {
                Some(pair)
                    if with.is_none_or(|with| {
                        (body.body.id, with) != (pair.body, pair.with)
                            && (with, body.body.id) != (pair.body, pair.with)
                    }) =>
                {
                    "force-error-joint"
                }
                _ => continue,
            },
        };
        errors.push(FieldError::new(manner.word(), message).with("code", code));
    }
    Ok(errors)
}

/// The same for a draft as it is kept, when its vote opens; with what goes on the record then.
pub(super) async fn at_opening(
    tx: &mut Tx,
    body: (&BodyToday, Option<BodyId>),
    motion: MotionId,
) -> Result<Wanted, Refusal> {
    let wanted = kept(tx, motion).await?;
    let errors = wrong(tx, body, &wanted).await?;
    if errors.is_empty() {
        Ok(wanted)
    } else {
        Err(Refusal::Invalid(errors))
    }
}

/// What a draft says of what follows, as it is kept.
async fn kept(tx: &mut Tx, motion: MotionId) -> Result<Wanted, Refusal> {
    let asked = stored::asked(tx, motion).await?;
    let endings = stored::endings(tx, motion).await?;
    let mut earlier: Vec<(Manner, _)> = endings
        .into_iter()
        .filter_map(|ending| Some((ending.manner, ending.code.parse().ok()?)))
        .collect();
    earlier.sort();
    Ok(Wanted {
        in_force_from: asked.in_force_from,
        earlier,
    })
}

/// Keeps what a draft says of what follows; gives whether that is something else than before.
pub(super) async fn keep(tx: &mut Tx, motion: MotionId, wanted: &Wanted) -> Result<bool, Refusal> {
    let before = kept(tx, motion).await?;
    stored::put(tx, motion, wanted).await?;
    Ok(before != kept(tx, motion).await?)
}

/// From when an adopted motion is in force, and on what day it is looked at again, adopted at an instant. Nothing for
/// what was not adopted, or waits for an approval: whoever records that calls this again, then with [`Standing::Passed`].
/// What a later decision has ended meanwhile stays ended.
pub(super) async fn adopt(
    tx: &mut Tx,
    services: &Services,
    row: &MotionRow,
    standing: Standing,
    (adopted, now): (Timestamp, Timestamp),
) -> Result<Option<Date>, Refusal> {
    let before = stored::stands(tx, row.id).await?.force;
    if before.is_some_and(|force| !force.can_be_ended()) {
        return Ok(None);
    }
    let body = BodyToday::of(tx, services, row.body_id, now).await?;
    let force = match standing {
        Standing::Passed => None,
        Standing::PassedSubjectToApproval => Some(Some(Force::AwaitingApproval)),
        // What was waiting for an approval is no longer, and never was in force.
        _ => Some(None),
    };
    if let Some(force) = force {
        let stands = Stands {
            force,
            ..Stands::default()
        };
        stored::adopt(tx, row.id, stands).await?;
        return Ok(None);
    }
    let wanted = kept(tx, row.id).await?;
    let from = wanted.from(body.body.day_of(adopted, &services.zones));
    let (zone, rule) = (body.zone(&services.zones), row.rule()?);
    let review = review_on(row.evaluate_on(), rule.as_ref(), from, &zone);
    stored::adopt(tx, row.id, stands(from, review, body.day, &zone, adopted)).await?;
    Ok(Some(from))
}

/// The second motion of a joint decision is in force from the same day as the first; its review is that of the first.
pub(super) async fn adopt_from(
    tx: &mut Tx,
    services: &Services,
    row: &MotionRow,
    from: Date,
    (adopted, now): (Timestamp, Timestamp),
) -> Result<(), Refusal> {
    let body = BodyToday::of(tx, services, row.body_id, now).await?;
    let zone = body.zone(&services.zones);
    let stands = stands(from, None, body.day, &zone, adopted);
    Ok(stored::adopt(tx, row.id, stands).await?)
}

/// Where a decision stands on a day that is in force from one and is looked at again on another.
fn stands(
    from: Date,
    review: Option<Date>,
    today: Date,
    zone: &TimeZone,
    otherwise: Timestamp,
) -> Stands {
    let begins = |day: Date| {
        let zoned = day.to_zoned(zone.clone());
        zoned.map_or(otherwise, |day| day.timestamp())
    };
    Stands {
        force: Some(if from <= today {
            Force::InForce
        } else {
            Force::Coming
        }),
        from: Some((from, begins(from))),
        review: review.map(|day| (day, Some(begins(day)))),
    }
}

/// What an adopted motion does once it is in force, or the plan for the day on which it will be; after [`adopt`] and what
/// that put on the record.
pub(super) async fn follow(
    tx: &mut Tx,
    services: &Services,
    row: &MotionRow,
    now: Timestamp,
) -> Result<(), Refusal> {
    let stands = stored::stands(tx, row.id).await?;
    match (stands.force, stands.from) {
        (Some(Force::Coming), Some((_, at))) => Ok(jobs::plan_force(tx, row.id, Some(at)).await?),
        (Some(Force::InForce), Some((from, _))) => {
            let review = stands.review.and_then(|(_, at)| at);
            begin(tx, services, row, (from, review), now).await
        }
        _ => Ok(()),
    }
}

/// A decision is in force: what it supersedes and repeals ends, and its review is planned.
async fn begin(
    tx: &mut Tx,
    services: &Services,
    row: &MotionRow,
    (from, review): (Date, Option<Timestamp>),
    now: Timestamp,
) -> Result<(), Refusal> {
    // In the name of whoever moved it: nobody else asked for it.
    let hand = Hand {
        by: row.moved_by,
        at: now,
    };
    effects::apply(tx, services, row, (from, false), hand).await?;
    for ending in endings(tx, row.id).await? {
        // What another decision ended before stays as that left it.
        if !stored::end(tx, ending.id, ending.manner, row.id, from).await? {
            continue;
        }
        jobs::plan_force(tx, ending.id, None).await?;
        jobs::plan_review(tx, ending.id, None).await?;
        let kind = match ending.manner {
            Manner::Supersedes => Kind::MotionSuperseded,
            Manner::Repeals => Kind::MotionRepealed,
        };
        let act = record::Act::new(kind, ending.id.0)
            .fact("code", ending.code)
            .fact("by", serde_json::json!(row.code))
            .fact("since", from.to_string());
        enter(services, tx, act, now).await?;
    }
    Ok(jobs::plan_review(tx, row.id, review).await?)
}

/// The decisions that a motion ends, both motions of those that two bodies decided, in the order of their ids.
async fn endings(tx: &mut Tx, motion: MotionId) -> Result<Vec<Ending>, Refusal> {
    let mut endings = stored::endings(tx, motion).await?;
    for place in 0..endings.len() {
        let Some(ending) = endings.get(place).cloned() else {
            break;
        };
        if let Some(pair) = joint::pair_of(tx, &ending.code).await? {
            endings.push(Ending {
                id: pair.other,
                manner: ending.manner,
                code: pair.code,
            });
        }
    }
    endings.sort_by_key(|ending| ending.id);
    endings.dedup_by_key(|ending| ending.id);
    Ok(endings)
}

/// Does to a locked motion what is due by itself: it comes into force, or the day of its review has come.
pub(super) async fn come(
    tx: &mut Tx,
    services: &Services,
    row: &MotionRow,
    now: Timestamp,
) -> Result<(), Refusal> {
    let stands = stored::stands(tx, row.id).await?;
    let is_due = |at: Option<Timestamp>| at.is_some_and(|at| at <= now);
    let review = stands.review.and_then(|(_, at)| at);
    match (stands.force, stands.from) {
        (Some(Force::Coming), Some((from, at))) if is_due(Some(at)) => {
            if stored::come(tx, row.id).await? {
                let act = record::Act::new(Kind::MotionInForce, row.id.0)
                    .fact("code", serde_json::json!(row.code))
                    .fact("body", row.body_id.to_string())
                    .fact("from", from.to_string());
                enter(services, tx, act, now).await?;
                begin(tx, services, row, (from, review), now).await?;
            }
            Ok(())
        }
        (Some(Force::InForce), _) if is_due(review) => {
            let day = stands.review.map(|(day, _)| day);
            review::begin(tx, services, row, day.unwrap_or_default(), now).await
        }
        _ => Ok(()),
    }
}

/// Says of a decision that was taken elsewhere from when it is in force.
pub(super) async fn imported(
    tx: &mut Tx,
    motion: MotionId,
    (standing, day): (Standing, Date),
    zone: &TimeZone,
    now: Timestamp,
) -> Result<(), Refusal> {
    let stands = match standing {
        Standing::Passed => stands(day, None, day, zone, now),
        Standing::PassedSubjectToApproval => Stands {
            force: Some(Force::AwaitingApproval),
            ..Stands::default()
        },
        _ => return Ok(()),
    };
    Ok(stored::adopt(tx, motion, stands).await?)
}

/// Says the same of decisions from before that was written down.
pub(crate) async fn settle_earlier(tx: &mut Tx, services: &Services) -> Result<(), Refusal> {
    let now = services.now();
    for earlier in stored::unsettled(tx).await? {
        let body = BodyToday::of(tx, services, earlier.body, now).await?;
        let day = body
            .body
            .day_of(earlier.closed_at.unwrap_or(now), &services.zones);
        let zone = body.zone(&services.zones);
        imported(tx, earlier.id, (earlier.standing, day), &zone, now).await?;
    }
    Ok(())
}
