//! A motion or a draft as one reader sees it.

use folkmoot_domain::accounts::Viewer;
use folkmoot_domain::ids::{AccountId, BodyId, MotionId};
use folkmoot_domain::motions::powers::Relation;
use folkmoot_domain::motions::reading::{Motion, Shown};
use folkmoot_domain::motions::{Powers, State};
use folkmoot_store::Tx;
use folkmoot_store::motions as stored;
use jiff::Timestamp;

use super::at_deadline::close_due;
use super::body::BodyToday;
use super::held::Held;
use super::meeting;
use crate::{Refusal, Services};

/// The motion with this code; everybody may read it.
pub async fn show(
    services: &Services,
    viewer: Option<&Viewer>,
    code: &str,
) -> Result<Shown, Refusal> {
    close_due(services).await?;
    let now = services.now();
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
                let mut prospects = None;
                if motion.state == State::Open {
                    let row = stored::read(tx, id).await?.ok_or(Refusal::NotFound)?;
                    let held = Held::load(tx, row, now).await?;
                    let counted = held.count(tx).await?;
                    prospects = held.prospects(&counted);
                    motion.count = Some(counted.outcome.so_far());
                }
                let powers = powers(tx, &surroundings, viewer, body, &motion, now).await?;
                Ok(Shown {
                    motion,
                    powers,
                    prospects,
                })
            })
        })
        .await
}

/// What became of an address of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Draft {
    /// It is still one, or has been withdrawn.
    Shown(Box<Shown>),
    /// It has been opened and has its lasting address by this code.
    Opened(String),
}

/// A draft; only its mover, the body's voting members and those who keep its roll may read it.
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
                let viewer = viewer.ok_or(Refusal::SignInNeeded)?;
                let today = BodyToday::of(tx, &surroundings, body, now).await?;
                let office = today.office(tx, viewer).await?;
                if motion.mover.id != viewer && !office.sees_drafts() {
                    return Err(Refusal::NotFound);
                }
                motion.rule = today
                    .rules(tx)
                    .await?
                    .for_motion(motion.matter, motion.mode);
                let powers = powers(tx, &surroundings, Some(viewer), body, &motion, now).await?;
                Ok(Draft::Shown(Box::new(Shown {
                    motion,
                    powers,
                    prospects: None,
                })))
            })
        })
        .await
}

/// What this reader may do.
async fn powers(
    tx: &mut Tx,
    services: &Services,
    viewer: Option<AccountId>,
    body: BodyId,
    motion: &Motion,
    now: Timestamp,
) -> Result<Powers, Refusal> {
    let Some(viewer) = viewer else {
        return Ok(Powers::default());
    };
    let today = BodyToday::of(tx, services, body, now).await?;
    let seat = motion.roll_call.iter().find(|row| row.person.id == viewer);
    let relation = Relation {
        office: today.office(tx, viewer).await?,
        mover: motion.mover.id == viewer,
        elector: seat.is_some(),
        subject: motion
            .subject
            .as_ref()
            .is_some_and(|person| person.id == viewer),
        choice: seat.and_then(|row| row.choice),
    };
    Ok(Powers::of(
        &relation,
        motion.state,
        motion.mode,
        motion.closes_at,
        now,
    ))
}
