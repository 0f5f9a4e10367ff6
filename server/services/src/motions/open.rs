//! Opening a vote: the number is given and electorate and rules are sealed, in one transaction.

use folkmoot_domain::accounts::Viewer;
use folkmoot_domain::forms::FieldError;
use folkmoot_domain::ids::MotionId;
use folkmoot_domain::motions::state::deadline_reached;
use folkmoot_domain::motions::{MotionCode, Rule, SealedElectorate};
use folkmoot_domain::record::{self, Kind};
use folkmoot_store::motions::life::{self, Opening};
use folkmoot_store::motions::{MotionRow, ballots};
use jiff::Timestamp;
use serde_json::json;

use super::draft::HeldDraft;
use crate::record::enter;
use crate::{Refusal, Services};

/// Opens the vote and gives the motion its code.
pub async fn open(
    services: &Services,
    actor: &Viewer,
    id: MotionId,
) -> Result<MotionCode, Refusal> {
    let (surroundings, actor) = (services.clone(), actor.id);
    services
        .store
        .write(move |tx| {
            Box::pin(async move {
                let now = surroundings.now();
                let held = HeldDraft::lock(tx, &surroundings, id, actor, now).await?;
                if !held.powers.open {
                    return Err(Refusal::NotAllowed("motions-refused-open"));
                }
                let HeldDraft { row, body, .. } = held;
                if deadline_reached(row.closes_at(), now) {
                    return Err(Refusal::Conflict("motions-conflict-deadline-past"));
                }
                let electorate = SealedElectorate::seal(body.seats(tx).await?)
                    .map_err(|_| Refusal::Conflict("motions-conflict-no-electorate"))?;
                if !electorate.has(row.moved_by) {
                    return Err(Refusal::Conflict("motions-conflict-mover"));
                }
                let rule = body
                    .rules(tx)
                    .await?
                    .for_motion(row.matter, row.mode)
                    .ok_or_else(|| {
                        Refusal::Invalid(vec![FieldError::new("matter", "motions-error-no-rule")])
                    })?;
                let year = body.day.year();
                let number = life::next_number(tx, row.body_id, year).await?;
                let code = MotionCode::new(&body.body.code, year, number)
                    .map_err(|_| Refusal::Conflict("motions-conflict-code"))?;
                life::open(
                    tx,
                    id,
                    Opening {
                        code: &code,
                        at: now,
                        by: actor,
                        rule: &rule,
                    },
                )
                .await?;
                for seat in electorate.seats() {
                    ballots::seal(tx, id, seat).await?;
                }
                let act = act(&row, &code, &electorate, &rule);
                enter(&surroundings, tx, act, now).await?;
                Ok(code)
            })
        })
        .await
}

fn act(
    row: &MotionRow,
    code: &MotionCode,
    electorate: &SealedElectorate,
    rule: &Rule,
) -> record::Act {
    let seats: Vec<_> = electorate.seats().collect();
    record::Act::new(Kind::MotionOpened, row.id.0)
        .fact("code", code.to_string())
        .fact("body", row.body_id.to_string())
        .fact("mode", row.mode.word())
        .fact("matter", row.matter.word())
        .fact("closes_at", json!(row.closes_at().map(|at: Timestamp| at.to_string())))
        .fact("voting_members", electorate.size())
        .document(
            "motion",
            json!({
                "title": row.title, "text": row.text, "moved_by": row.moved_by, "subject": row.subject_id,
            }),
        )
        .document("electorate", json!(seats))
        .document("rule", json!(rule))
}
