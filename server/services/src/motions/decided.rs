//! What a counted motion has come to, beside what the other body's has where two decide together, and what follows.

use folkmoot_domain::motions::joint::Part;
use folkmoot_domain::motions::register::Standing;
use folkmoot_domain::record::{self, Kind};
use folkmoot_store::Tx;
use folkmoot_store::motions::{self as stored, MotionRow, joint, proceedings};
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::json;

use super::body::BodyToday;
use super::{force, review};
use crate::record::enter;
use crate::{Refusal, Services};

/// What a motion has come to.
pub(super) struct Decided<'r> {
    row: &'r MotionRow,
    /// With what the other body has decided.
    pub standing: Standing,
    /// The instant from which that is so.
    at: Timestamp,
    other: Option<Other>,
}

/// The other body's motion.
struct Other {
    row: MotionRow,
    /// What it has come to with this one.
    standing: Standing,
    /// That is something else than before.
    changed: bool,
}

impl<'r> Decided<'r> {
    /// A motion by whose own vote, with what others have said of it, this has come of it at an instant; its lock, which is
    /// that of both motions, is held.
    pub async fn of(
        tx: &mut Tx,
        services: &Services,
        row: &'r MotionRow,
        own: Standing,
        at: Timestamp,
    ) -> Result<Self, Refusal> {
        let alone = Self {
            row,
            standing: own,
            at,
            other: None,
        };
        let Some(id) = row.joint_with else {
            return Ok(alone);
        };
        let vote = joint::vote(tx, id).await?.ok_or(Refusal::NotFound)?;
        let other = stored::read(tx, id).await?.ok_or(Refusal::NotFound)?;
        let body = BodyToday::of(tx, services, other.body_id, at).await?;
        let zone = body.zone(&services.zones);
        let ruled = vote.ruled_on.iter().filter_map(|day| {
            let begins = day.to_zoned(zone.clone()).ok()?;
            Some(begins.timestamp())
        });
        let theirs = vote.shown.standing;
        let standing = theirs.jointly(own);
        Ok(Self {
            standing: own.jointly(theirs),
            // Both are needed: the later one decides.
            at: ruled.chain(vote.shown.closed_at).fold(at, Timestamp::max),
            other: Some(Other {
                row: other,
                standing,
                changed: vote.stands != Some(standing),
            }),
            ..alone
        })
    }

    /// Keeps where both motions stand; gives the first day in force, which both have.
    pub async fn settle(
        &self,
        tx: &mut Tx,
        services: &Services,
        now: Timestamp,
    ) -> Result<Option<Date>, Refusal> {
        let at = (self.at, now);
        let Some(other) = &self.other else {
            return force::adopt(tx, services, self.row, self.standing, at).await;
        };
        if other.changed {
            proceedings::stand(tx, other.row.id, other.standing).await?;
        }
        if self.standing != Standing::Passed {
            force::adopt(tx, services, self.row, self.standing, at).await?;
            if other.changed {
                force::adopt(tx, services, &other.row, other.standing, at).await?;
            }
            return Ok(None);
        }
        let (first, second) = self.in_order(other);
        let from = force::adopt(tx, services, first, Standing::Passed, at).await?;
        if let Some(from) = from {
            force::adopt_from(tx, services, second, from, at).await?;
        }
        Ok(from)
    }

    /// The one that was moved, and the one that was made for the other body.
    fn in_order<'a>(&'a self, other: &'a Other) -> (&'a MotionRow, &'a MotionRow) {
        match self.row.joint_part {
            Some(Part::Second) => (&other.row, self.row),
            _ => (self.row, &other.row),
        }
    }

    /// What follows, after [`Self::settle`] and what that put on the record of the motion itself; `from` is what it gave.
    pub async fn follow(
        &self,
        tx: &mut Tx,
        services: &Services,
        (from, now): (Option<Date>, Timestamp),
    ) -> Result<(), Refusal> {
        let (first, stands) = match &self.other {
            Some(other) if self.row.joint_part == Some(Part::Second) => {
                (&other.row, other.standing)
            }
            _ => (self.row, self.standing),
        };
        if let Some(other) = self.other.as_ref().filter(|other| other.changed) {
            let act = record::Act::new(Kind::MotionJoint, other.row.id.0)
                .fact("code", json!(other.row.code))
                .fact("body", other.row.body_id.to_string())
                .fact("joint_with", json!(self.row.code))
                .fact("standing", other.standing.word())
                .fact("in_force_from", json!(from));
            enter(services, tx, act, now).await?;
        }
        if matches!(
            stands,
            Standing::Passed | Standing::Failed | Standing::NotCarriedJointly
        ) {
            review::over(tx, first).await?;
        }
        if from.is_none() {
            return Ok(());
        }
        force::follow(tx, services, first, now).await?;
        if let Some(other) = &self.other {
            let (_, second) = self.in_order(other);
            force::follow(tx, services, second, now).await?;
        }
        Ok(())
    }
}
