//! Amendments: proposed by members to an announced motion, accepted or declined by its mover, or decided by the body.

use folkmoot_domain::accounts::Viewer;
use folkmoot_domain::forms::FieldError;
use folkmoot_domain::ids::{AccountId, MotionId};
use folkmoot_domain::motions::amendments::{AmendmentAnswer, AmendmentState, AmendmentValues};
use folkmoot_domain::record::{Act, Kind};
use folkmoot_store::Tx;
use folkmoot_store::motions::amendments::{self as stored, Proposal};
use jiff::Timestamp;
use serde_json::json;

use super::draft::{HeldDraft, Revision, revised};
use super::joint;
use crate::record::enter;
use crate::{Refusal, Services};

/// Proposes another text for an announced motion; gives the amendment's number.
pub async fn propose(
    services: &Services,
    actor: &Viewer,
    id: MotionId,
    values: AmendmentValues,
) -> Result<u32, Refusal> {
    let (surroundings, actor) = (services.clone(), actor.id);
    services
        .write(move |tx| {
            Box::pin(async move {
                let now = surroundings.now();
                let held = announced(tx, &surroundings, id, actor, now).await?;
                if !held.powers.amend {
                    return Err(Refusal::NotAllowed("amendments-refused-propose"));
                }
                let (base, _, text) = stored::last(tx, id).await?.ok_or(Refusal::NotFound)?;
                let amendment = values.check(&text).map_err(Refusal::Invalid)?;
                // Who began from an older text reads what has changed before proposing.
                if values.base.trim() != base.to_string() {
                    let error = FieldError::new("text", "amendments-error-base");
                    return Err(Refusal::Invalid(vec![error]));
                }
                let by = (actor, now);
                let number = stored::propose(tx, id, (base, &amendment), by).await?;
                let act = Act::new(Kind::MotionAmendmentProposed, id.0)
                    .fact("body", held.row.body_id.to_string())
                    .fact("amendment", number)
                    .fact("version", base)
                    .document("text", json!(amendment.text))
                    .document("reason", json!(amendment.reason))
                    .document("by", json!(actor));
                enter(&surroundings, tx, act, now).await?;
                Ok(number)
            })
        })
        .await
}

/// The mover accepts or declines an amendment, whoever proposed it takes it back, or an officer enters that the body has
/// decided for it. An accepted or adopted one is the motion's text from then on, and begins its notice anew where the
/// rules say so.
pub async fn decide_amendment(
    services: &Services,
    actor: &Viewer,
    id: MotionId,
    number: u32,
    answer: AmendmentAnswer,
) -> Result<(), Refusal> {
    let (surroundings, actor) = (services.clone(), actor.id);
    services
        .write(move |tx| {
            Box::pin(async move {
                let now = surroundings.now();
                let held = announced(tx, &surroundings, id, actor, now).await?;
                let proposal = stored::read(tx, id, number).await?;
                let proposal = proposal.ok_or(Refusal::NotFound)?;
                let (state, note) = answer.check().map_err(Refusal::Invalid)?;
                may(&held, &proposal, state, actor)?;
                if proposal.state != AmendmentState::Proposed {
                    return Err(Refusal::Conflict("amendments-conflict-decided"));
                }
                let decision = match state {
                    AmendmentState::Adopted => Some(adopted(tx, &held, &answer.decision).await?),
                    _ => None,
                };
                let by = (actor, now);
                let why = (note.as_str(), decision.as_deref());
                stored::decide(tx, (id, number), state, by, why).await?;
                let act = Act::new(Kind::MotionAmendmentDecided, id.0)
                    .fact("body", held.row.body_id.to_string())
                    .fact("amendment", number)
                    .fact("state", state.word())
                    .fact("decision", json!(decision))
                    .document("note", json!(note))
                    .document("by", json!(actor));
                enter(&surroundings, tx, act, now).await?;
                if matches!(state, AmendmentState::Accepted | AmendmentState::Adopted) {
                    apply(tx, &surroundings, &held, (number, &proposal), by).await?;
                }
                Ok(())
            })
        })
        .await
}

async fn announced(
    tx: &mut Tx,
    services: &Services,
    id: MotionId,
    actor: AccountId,
    now: Timestamp,
) -> Result<HeldDraft, Refusal> {
    let held = HeldDraft::lock(tx, services, id, actor, now).await?;
    if held.row.announced_at().is_none() {
        return Err(Refusal::Conflict("amendments-conflict-not-announced"));
    }
    Ok(held)
}

fn may(
    held: &HeldDraft,
    proposal: &Proposal,
    state: AmendmentState,
    actor: AccountId,
) -> Result<(), Refusal> {
    let (allowed, refusal) = match state {
        AmendmentState::Withdrawn => (proposal.proposed_by == actor, "amendments-refused-withdraw"),
        AmendmentState::Adopted => (held.powers.adopt, "amendments-refused-adopt"),
        _ => (held.row.moved_by == actor, "amendments-refused-accept"),
    };
    if allowed {
        Ok(())
    } else {
        Err(Refusal::NotAllowed(refusal))
    }
}

/// The code of the decision by which the body adopted an amendment; refused when it is none of its own that was passed.
async fn adopted(tx: &mut Tx, held: &HeldDraft, code: &str) -> Result<String, Refusal> {
    let code = code.trim().to_owned();
    if stored::is_passed(tx, held.row.body_id, &code).await? {
        return Ok(code);
    }
    let error = FieldError::new("decision", "amendments-error-decision");
    Err(Refusal::Invalid(vec![error]))
}

/// The amended text is the motion's; refused when that has changed since the amendment was proposed.
async fn apply(
    tx: &mut Tx,
    services: &Services,
    held: &HeldDraft,
    (number, proposal): (u32, &Proposal),
    by: (AccountId, Timestamp),
) -> Result<(), Refusal> {
    let row = &held.row;
    let (current, ..) = stored::last(tx, row.id).await?.ok_or(Refusal::NotFound)?;
    if current != proposal.base {
        return Err(Refusal::Conflict("amendments-conflict-outdated"));
    }
    let words = (row.title.as_str(), proposal.text.as_str());
    stored::replace(tx, row.id, words).await?;
    stored::keep(tx, row.id, words, by, Some(number)).await?;
    let rules = held.body.rules(tx).await?;
    let rule = rules.for_kind(row.matter, row.mode, row.variant.as_deref());
    let anew = joint::restarts(tx, services, row, by.1).await?;
    let revision = Revision {
        title: &row.title,
        text: &proposal.text,
        subject: row.subject_id,
        substantive: true,
        restarts: anew || rule.is_some_and(|rule| rule.restarts()),
        amendment: Some(number),
    };
    revised(tx, services, held, &revision, by.1).await
}
