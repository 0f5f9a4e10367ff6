//! Moving a motion: a voting member writes it, mover and chair change it until it opens.

use folkmoot_domain::accounts::Viewer;
use folkmoot_domain::forms::FieldError;
use folkmoot_domain::ids::{AccountId, MeetingId, MotionId};
use folkmoot_domain::motions::draft::{self, DraftValues};
use folkmoot_domain::motions::powers::Relation;
use folkmoot_domain::motions::{Powers, State};
use folkmoot_store::Tx;
use folkmoot_store::motions::{self as stored, MotionRow, life};
use jiff::Timestamp;

use super::body::BodyToday;
use super::meeting;
use crate::{Refusal, Services};

/// Keeps a new draft of a voting member.
pub async fn move_motion(
    services: &Services,
    actor: &Viewer,
    values: DraftValues,
) -> Result<MotionId, Refusal> {
    let id = MotionId(services.new_id());
    let (surroundings, actor) = (services.clone(), actor.id);
    services
        .store
        .write(move |tx| {
            Box::pin(async move {
                let now = surroundings.now();
                let body = BodyToday::by_slug(tx, &surroundings, values.body.trim(), now).await?;
                if !body.office(tx, actor).await?.voting {
                    return Err(Refusal::NotAllowed("motions-refused-move"));
                }
                let (draft, meeting) = check(tx, &surroundings, &body, &values, now).await?;
                let kept = (&draft, meeting);
                life::insert_draft(tx, id, body.body.id, actor, now, kept).await?;
                Ok(id)
            })
        })
        .await
}

/// Replaces the words of a draft.
pub async fn change(
    services: &Services,
    actor: &Viewer,
    id: MotionId,
    values: DraftValues,
) -> Result<(), Refusal> {
    let (surroundings, actor) = (services.clone(), actor.id);
    services
        .store
        .write(move |tx| {
            Box::pin(async move {
                let now = surroundings.now();
                let held = HeldDraft::lock(tx, &surroundings, id, actor, now).await?;
                if !held.powers.edit {
                    return Err(Refusal::NotAllowed("motions-refused-edit"));
                }
                let (draft, meeting) = check(tx, &surroundings, &held.body, &values, now).await?;
                life::update_draft(tx, id, (&draft, meeting)).await?;
                Ok(())
            })
        })
        .await
}

/// Checks the form, and against roster, rules and calendar what it can't know; gives the meeting with it.
async fn check(
    tx: &mut Tx,
    services: &Services,
    body: &BodyToday,
    values: &DraftValues,
    now: Timestamp,
) -> Result<(draft::Draft, Option<MeetingId>), Refusal> {
    let draft = values
        .check(&body.zone(&services.zones), now)
        .map_err(Refusal::Invalid)?;
    let mut errors = Vec::new();
    if body
        .rules(tx)
        .await?
        .for_motion(draft.matter, draft.mode)
        .is_none()
    {
        errors.push(FieldError::new("matter", "motions-error-no-rule"));
    }
    if let Some(subject) = draft.subject
        && !body
            .seats(tx)
            .await?
            .iter()
            .any(|seat| seat.account == subject)
    {
        errors.push(FieldError::new("subject", "motions-error-subject"));
    }
    let meeting = match draft.meeting {
        Some(day) => meeting::written_down(tx, services, &body.body, day)
            .await?
            .map_err(|error| errors.push(error))
            .ok(),
        None => None,
    };
    if errors.is_empty() {
        Ok((draft, meeting))
    } else {
        Err(Refusal::Invalid(errors))
    }
}

/// A locked motion that has not been opened, with what the actor may do.
pub(super) struct HeldDraft {
    pub row: MotionRow,
    pub body: BodyToday,
    pub powers: Powers,
}

impl HeldDraft {
    /// Locks it; refused when it has been opened or withdrawn.
    pub async fn lock(
        tx: &mut Tx,
        services: &Services,
        id: MotionId,
        actor: AccountId,
        now: Timestamp,
    ) -> Result<Self, Refusal> {
        let row = stored::lock(tx, id).await?.ok_or(Refusal::NotFound)?;
        match row.state {
            State::Draft => {}
            State::Open | State::Closed => {
                return Err(Refusal::Conflict("motions-conflict-opened"));
            }
            // Withdrawn before or after it was opened: either way it is no draft any more.
            State::Withdrawn => return Err(Refusal::Conflict("motions-conflict-withdrawn")),
        }
        let body = BodyToday::of(tx, services, row.body_id, now).await?;
        let relation = Relation {
            office: body.office(tx, actor).await?,
            mover: row.moved_by == actor,
            ..Relation::default()
        };
        let powers = Powers::of(&relation, row.state, row.mode, row.closes_at(), now);
        Ok(Self { row, body, powers })
    }
}
