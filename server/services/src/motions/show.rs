//! A motion or a draft as one reader sees it.

use std::collections::BTreeMap;

use folkmoot_domain::accounts::Viewer;
use folkmoot_domain::ids::{AccountId, BodyId, MotionId};
use folkmoot_domain::motions::powers::{Left, Relation};
use folkmoot_domain::motions::reading::{Motion, Person, Shown};
use folkmoot_domain::motions::{Outcome, Powers, State, Suspension};
use folkmoot_store::Tx;
use folkmoot_store::bodies::memberships;
use folkmoot_store::motions::{self as stored, ballots};
use jiff::Timestamp;

use super::at_deadline::close_due;
use super::body::BodyToday;
use super::held::Held;
use super::joint::Partner;
use super::meeting;
use super::{conflicts, effects};
use crate::{Refusal, Services};

/// The motion with this code; everybody may read it.
pub async fn show(
    services: &Services,
    viewer: Option<&Viewer>,
    code: &str,
) -> Result<Shown, Refusal> {
    close_due(services).await?;
    let now = services.now();
    let reader = viewer.cloned();
    let (viewer, code) = (viewer.map(|viewer| viewer.id), code.to_owned());
    let surroundings = services.clone();
    services
        .store
        .read(move |tx| {
            Box::pin(async move {
                let id = stored::id_of_code(tx, &code)
                    .await?
                    .ok_or(Refusal::NotFound)?;
                let (body, mut motion) = meeting::find(tx, &surroundings, id).await?;
                let (mut earliest, mut prospects) = (None, None);
                let mut extension = None;
                if motion.state == State::Open {
                    let row = stored::read(tx, id).await?.ok_or(Refusal::NotFound)?;
                    let held = Held::load(tx, &surroundings, row, now).await?;
                    if !held.secrecy().hides_counts(motion.state) {
                        let counted = held.so_far(tx).await?;
                        prospects = held.prospects(&counted);
                        motion.count = Some(counted.outcome.so_far());
                    }
                    earliest = held.earliest();
                    extension = held.extended_end();
                }
                if let Some(joint) = &mut motion.joint
                    && let Some(other) = joint.other.as_mut().filter(|one| one.state == State::Open)
                {
                    other.count = so_far_of(tx, &surroundings, &other.code, now).await?;
                }
                let left = left(&motion, extension);
                let mut shown = shown(tx, &surroundings, viewer, (body, motion, left), now).await?;
                if let Some(reader) = &reader {
                    shown.may_apply =
                        effects::may_apply(tx, &surroundings, reader, (body, now), &shown.motion)
                            .await?;
                }
                // The rule keeps it open longer: nothing to offer yet.
                shown.powers.close &= earliest.is_none_or(|earliest| earliest <= now);
                shown.prospects = prospects;
                Ok(shown)
            })
        })
        .await
}

/// Where the count of an open motion stands, where everybody may know that.
async fn so_far_of(
    tx: &mut Tx,
    services: &Services,
    code: &str,
    now: Timestamp,
) -> Result<Option<Outcome>, Refusal> {
    let id = stored::id_of_code(tx, code)
        .await?
        .ok_or(Refusal::NotFound)?;
    let row = stored::read(tx, id).await?.ok_or(Refusal::NotFound)?;
    let held = Held::load(tx, services, row, now).await?;
    if held.secrecy().hides_counts(State::Open) {
        return Ok(None);
    }
    Ok(Some(held.so_far(tx).await?.outcome.so_far()))
}

/// What became of an address of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Draft {
    /// It is still one, or has been withdrawn.
    Shown(Box<Shown>),
    /// It has been opened and has its lasting address by this code.
    Opened(String),
}

/// A draft; only its mover, the body's voting members and those who keep its roll may read it, and everybody once it is
/// announced.
pub async fn show_draft(
    services: &Services,
    viewer: Option<&Viewer>,
    id: MotionId,
) -> Result<Draft, Refusal> {
    let now = services.now();
    let viewer = viewer.map(|viewer| viewer.id);
    let surroundings = services.clone();
    services
        .store
        .read(move |tx| {
            Box::pin(async move {
                let (body, mut motion) = meeting::find(tx, &surroundings, id).await?;
                if let Some(code) = motion.code {
                    return Ok(Draft::Opened(code));
                }
                let today = BodyToday::of(tx, &surroundings, body, now).await?;
                if motion.before.announced_at.is_none() {
                    let viewer = viewer.ok_or(Refusal::SignInNeeded)?;
                    let office = today.office(tx, viewer).await?;
                    if motion.mover.id != viewer && !office.sees_drafts() {
                        return Err(Refusal::NotFound);
                    }
                }
                let rules = today.rules(tx).await?;
                motion.rule = rules.for_kind(motion.matter, motion.mode, motion.variant.as_deref());
                if let Some(rule) = motion
                    .rule
                    .as_ref()
                    .filter(|_| motion.state == State::Draft)
                {
                    let zone = today.zone(&surroundings.zones);
                    let row = stored::read(tx, id).await?.ok_or(Refusal::NotFound)?;
                    let partner = Partner::of_draft(tx, &surroundings, &row, now).await?;
                    let prelude = motion.before.prelude();
                    motion.before.obstacles = match &partner {
                        Some(partner) => {
                            let theirs = (&partner.rule, &partner.zone(&surroundings));
                            prelude.obstacles_jointly((rule, &zone), theirs, now)
                        }
                        None => prelude.obstacles(rule, now, &zone),
                    };
                }
                let suspensions = today.suspensions(tx, &surroundings.zones, &rules).await?;
                let about = (body, motion, Left::default());
                let mut shown = shown(tx, &surroundings, viewer, about, now).await?;
                if shown.motion.state == State::Draft {
                    shown.to_suspend = named(tx, suspensions).await?;
                }
                Ok(Draft::Shown(Box::new(shown)))
            })
        })
        .await
}

/// What the rule and the outcome of a motion leave open.
fn left(motion: &Motion, extension: Option<Timestamp>) -> Left {
    let rule = motion.rule.as_ref();
    let refers_to = motion.outcome().and_then(Outcome::refers_to);
    Left {
        halt: rule.is_some_and(|rule| rule.decision.course.halt.is_some()),
        extension,
        ruling: motion.awaits().is_some(),
        referral: refers_to.is_some() && motion.proceedings.referral.is_none(),
    }
}

/// The suspended with their names, in the order of these.
async fn named(
    tx: &mut Tx,
    suspensions: BTreeMap<AccountId, Suspension>,
) -> Result<Vec<(Person, Suspension)>, Refusal> {
    let mut named = Vec::with_capacity(suspensions.len());
    for (id, suspension) in suspensions {
        let name = memberships::name_of(tx, id).await?;
        named.push((Person { id, name }, suspension));
    }
    named.sort_by(|one, other| one.0.name.cmp(&other.0.name));
    Ok(named)
}

/// The motion with what this reader has said and may do.
async fn shown(
    tx: &mut Tx,
    services: &Services,
    viewer: Option<AccountId>,
    (body, motion, left): (BodyId, Motion, Left),
    now: Timestamp,
) -> Result<Shown, Refusal> {
    let Some(viewer) = viewer else {
        return Ok(Shown::to_anyone(motion));
    };
    let today = BodyToday::of(tx, services, body, now).await?;
    let seat = motion.roll_call.iter().find(|row| row.person.id == viewer);
    let subject = motion.subject.as_ref();
    let mine = ballots::own(tx, motion.id, viewer).await?;
    let relation = Relation {
        office: today.office(tx, viewer).await?,
        mover: motion.mover.id == viewer,
        elector: seat.is_some(),
        suspended: seat.is_some_and(|row| row.suspended.is_some()),
        subject: subject.is_some_and(|person| person.id == viewer),
        choice: mine.as_ref().map(|saying| saying.choice),
        announced: motion.before.announced_at.is_some(),
        left,
    };
    let powers = Powers::of(&relation, motion.state, motion.mode, motion.closes_at, now);
    let opened_at = motion.opened_at;
    let may_link = relation.office.keeps_the_roll() && motion.after.force.is_some();
    let mut shown = Shown {
        powers,
        mine,
        may_link,
        term_over: seat.is_some() && !relation.office.voting,
        ..Shown::to_anyone(motion)
    };
    let sealed_on = opened_at.map(|at| today.body.day_of(at, &services.zones));
    let reader = (viewer, relation.office.keeps_the_roll());
    conflicts::ask(tx, &mut shown, reader, (&today, sealed_on)).await?;
    Ok(shown)
}
