//! Holding a motion: locked first, and closed on the spot when its deadline has come.

use folkmoot_domain::ids::{AccountId, MotionId};
use folkmoot_domain::motions::conflicts::Answered;
use folkmoot_domain::motions::reading::FormerVote;
use folkmoot_domain::motions::rules::Secrecy;
use folkmoot_domain::motions::state::Act;
use folkmoot_domain::motions::timing::Window;
use folkmoot_domain::motions::{
    Choice, Count, Events, Outcome, Prospects, Rule, SealedElectorate, State,
};
use folkmoot_store::Tx;
use folkmoot_store::motions::{self as stored, MotionRow, ballots, conflicts, proceedings};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::collections::{BTreeMap, BTreeSet};

use super::at_deadline;
use super::body::BodyToday;
use crate::{Refusal, Services};

/// An open motion that this transaction holds.
pub(super) struct Held {
    /// The instant that counts, read with the motion locked: who waited past the deadline is late.
    pub now: Timestamp,
    pub row: MotionRow,
    pub rule: Rule,
    pub electorate: SealedElectorate,
    /// Whose vote was suspended when it was sealed.
    pub suspended: BTreeSet<AccountId>,
    /// The body's, in which days are counted.
    zone: TimeZone,
}

/// What a use case on an open motion comes to; both are committed.
pub(super) enum Done<T> {
    /// It happened.
    Happened(T),
    /// The deadline had come: the motion is closed, and nothing else happened.
    TooLate,
}

impl<T> Done<T> {
    /// The value; refused when it was too late.
    pub fn or_too_late(self) -> Result<T, Refusal> {
        match self {
            Self::Happened(value) => Ok(value),
            Self::TooLate => Err(Refusal::Conflict("motions-conflict-deadline")),
        }
    }
}

/// Locks the motion with this code for an act on its vote. `None` when time has ended it meanwhile: it is then closed.
pub(super) async fn hold(
    tx: &mut Tx,
    services: &Services,
    code: &str,
    act: Act,
) -> Result<Option<Held>, Refusal> {
    let id = stored::id_of_code(tx, code)
        .await?
        .ok_or(Refusal::NotFound)?;
    let row = stored::lock(tx, id).await?.ok_or(Refusal::NotFound)?;
    let now = services.now();
    let Some(row) = at_deadline::catch_up(tx, services, row, now).await? else {
        return Ok(None);
    };
    row.state.after(act).map_err(|_| not_open(row.state))?;
    Ok(Some(Held::load(tx, services, row, now).await?))
}

fn not_open(state: State) -> Refusal {
    Refusal::Conflict(match state {
        State::Closed => "motions-conflict-closed",
        State::Withdrawn => "motions-conflict-withdrawn",
        State::Draft | State::Open => "motions-conflict-not-open",
    })
}

impl Held {
    /// Loads what a locked motion was sealed with.
    pub async fn load(
        tx: &mut Tx,
        services: &Services,
        row: MotionRow,
        now: Timestamp,
    ) -> Result<Self, Refusal> {
        // An opened motion has both: the schema and the opening see to it.
        let rule = row.rule()?.ok_or(Refusal::NotFound)?;
        let electorate = SealedElectorate::seal(ballots::seats(tx, row.id).await?)
            .map_err(|_| Refusal::NotFound)?;
        let body = BodyToday::of(tx, services, row.body_id, now).await?;
        Ok(Self {
            now,
            row,
            rule,
            suspended: electorate.suspended(),
            electorate,
            zone: body.zone(&services.zones),
        })
    }

    /// Counts what has been cast so far, as if the vote ended at an instant.
    pub async fn count(&self, tx: &mut Tx, ended: Timestamp) -> Result<Counted, Refusal> {
        let votes = ballots::votes(tx, self.row.id).await?;
        let superseded = ballots::superseded(tx, self.row.id).await?;
        let roll = ballots::present(tx, self.row.id).await?;
        let halters = proceedings::halters(tx, self.row.id).await?.len();
        let halted_by = u32::try_from(halters).unwrap_or(u32::MAX);
        let outcome = Outcome::of(self.counting(&votes, &roll, (halted_by, ended)));
        Ok(Counted {
            halted_by,
            reasons: ballots::reasons(tx, self.row.id).await?,
            answers: conflicts::answers(tx, self.row.id, None).await?,
            votes,
            superseded,
            roll,
            outcome,
        })
    }

    /// What would change the outcome as it stands; nothing where nobody is to see the votes before the close.
    pub fn prospects(&self, counted: &Counted) -> Option<Prospects> {
        if self.secrecy() != Secrecy::Open {
            return None;
        }
        let count = self.counting_of(counted, self.ends());
        Prospects::of(&self.rule, &count.units(), count.events)
    }

    /// Whether it is adopted as it stood at an instant, and nobody who has said nothing could have changed that.
    pub fn is_carried(&self, counted: &Counted, at: Timestamp) -> bool {
        let count = self.counting_of(counted, at);
        Prospects::is_carried(&self.rule, &count.units(), count.events)
    }

    fn counting_of<'a>(&'a self, counted: &'a Counted, ended: Timestamp) -> Count<'a> {
        self.counting(&counted.votes, &counted.roll, (counted.halted_by, ended))
    }

    /// Everything the outcome depends on, as if the vote ended at an instant.
    fn counting<'a>(
        &'a self,
        votes: &'a BTreeMap<AccountId, Choice>,
        roll: &'a BTreeSet<AccountId>,
        (halted_by, ended): (u32, Timestamp),
    ) -> Count<'a> {
        Count {
            electorate: &self.electorate,
            votes,
            roll,
            suspended: &self.suspended,
            subject: self.row.subject_id,
            rule: &self.rule,
            events: Events {
                halted_by,
                ..Events::of_time(&self.rule, self.opened(), ended, &self.zone)
            },
        }
    }

    /// The calendar day of an instant in the body's zone.
    pub fn day_of(&self, at: Timestamp) -> Date {
        at.to_zoned(self.zone.clone()).date()
    }

    fn opened(&self) -> Timestamp {
        self.row.opened_at().unwrap_or(self.now)
    }

    /// From when it closes as soon as it is settled, where its rule says so.
    pub fn settles_from(&self) -> Option<Timestamp> {
        Window::settles(&self.rule, self.opened(), &self.zone)
    }

    /// The end that it can be given once, where its rule says so.
    pub fn extended_end(&self) -> Option<Timestamp> {
        let closes_at = self.row.closes_at()?;
        let end = Window::extended(&self.rule, closes_at, &self.zone);
        end.filter(|_| self.row.extended_from().is_none())
    }

    /// When it ends if nobody ends it before.
    fn ends(&self) -> Timestamp {
        self.row.closes_at().unwrap_or(self.now)
    }

    /// Where the vote stands if nobody says anything any more: counted as at its deadline.
    pub async fn so_far(&self, tx: &mut Tx) -> Result<Counted, Refusal> {
        self.count(tx, self.ends()).await
    }

    /// When the vote may end at the earliest, where the rule says so.
    pub fn earliest(&self) -> Option<Timestamp> {
        let opened = self.row.opened_at()?;
        Window::of(&self.rule, opened, &self.zone).earliest
    }

    /// Who sees the votes.
    pub fn secrecy(&self) -> Secrecy {
        self.rule.decision.course.secrecy
    }

    /// The motion's id.
    pub fn id(&self) -> MotionId {
        self.row.id
    }
}

/// A count with what was counted.
pub(super) struct Counted {
    /// So many ask for a meeting.
    pub halted_by: u32,
    pub votes: BTreeMap<AccountId, Choice>,
    pub reasons: BTreeMap<AccountId, String>,
    /// What those answered whose interests it touches.
    pub answers: BTreeMap<AccountId, Answered>,
    pub superseded: BTreeMap<AccountId, Vec<FormerVote>>,
    pub roll: BTreeSet<AccountId>,
    pub outcome: Outcome,
}
