//! Opening a vote: the number is given and electorate and rules are sealed, in one transaction.

use folkmoot_domain::accounts::Viewer;
use folkmoot_domain::forms::FieldError;
use folkmoot_domain::ids::{AccountId, MotionId};
use folkmoot_domain::motions::effects::Effect;
use folkmoot_domain::motions::force::Wanted;
use folkmoot_domain::motions::state::deadline_reached;
use folkmoot_domain::motions::timing::Window;
use folkmoot_domain::motions::{
    Backing, Manner, MotionCode, Prelude, Rule, Rules, SealedElectorate, Seat,
};
use folkmoot_domain::record::{self, Kind};
use folkmoot_store::Tx;
use folkmoot_store::motions::life::{self, Opening};
use folkmoot_store::motions::{MotionRow, backers, ballots, conflicts, effects, links};
use jiff::Timestamp;
use serde_json::json;

use super::body::BodyToday;
use super::draft::{HeldDraft, obstacle_as_error, untimely_at};
use super::force;
use super::joint::{self, Partner};
use crate::record::enter;
use crate::{Refusal, Services, jobs};

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
                let rules = body.rules(tx).await?;
                let electorate = electorate(tx, &surroundings, &body, &rules).await?;
                let rule = rules
                    .for_kind(row.matter, row.mode, row.variant.as_deref())
                    .ok_or_else(|| {
                        Refusal::Invalid(vec![FieldError::new("matter", "motions-error-no-rule")])
                    })?;
                let mover = body.office(tx, row.moved_by).await?;
                if !mover.moves(rule.decision.course.movers) {
                    return Err(Refusal::Conflict("motions-conflict-mover"));
                }
                joint::as_asked(tx, &rule, row.joint_body).await?;
                let zone = body.zone(&surroundings.zones);
                let partner = Partner::of_draft(tx, &surroundings, &row, now).await?;
                if row.joint_body.is_some() && partner.is_none() {
                    return Err(Refusal::Conflict("joint-conflict-no-rule"));
                }
                let prelude = Prelude {
                    announced_at: row.announced_at(),
                    notice_from: row.notice_from(),
                    backers: backers_of(tx, id).await?,
                };
                let obstacles = match &partner {
                    Some(partner) => {
                        let theirs = (&partner.rule, &partner.zone(&surroundings));
                        prelude.obstacles_jointly((&rule, &zone), theirs, now)
                    }
                    None => prelude.obstacles(&rule, now, &zone),
                };
                if !obstacles.is_empty() {
                    let errors = obstacles.into_iter();
                    let errors = errors.map(|obstacle| obstacle_as_error(obstacle, &zone));
                    return Err(Refusal::Invalid(errors.collect()));
                }
                let wanted = force::at_opening(tx, (&body, row.joint_body), id).await?;
                let effects: Vec<Effect> = effects::of(tx, id)
                    .await?
                    .into_iter()
                    .map(|(_, effect, _)| effect)
                    .collect();
                let closes_at = match &partner {
                    Some(partner) => {
                        let asked = (row.mode, row.closes_at());
                        joint::deadline(&surroundings, (&rule, &zone), partner, asked, now)
                            .map_err(|(_, error)| error)
                    }
                    None => Window::of(&rule, now, &zone)
                        .deadline(row.mode, row.closes_at())
                        .map_err(|untimely| untimely_at(untimely, &zone)),
                }
                .map_err(|error| Refusal::Invalid(vec![error]))?;
                let first = Half {
                    row,
                    body: &body,
                    rule: &rule,
                    electorate,
                };
                let informed_by = links::named(tx, id).await?;
                let Some(partner) = &partner else {
                    let code = number(tx, &body).await?;
                    let act = first
                        .begin(tx, &surroundings, &code, (closes_at, actor, now))
                        .await?;
                    let act = with_what_follows(act, &wanted, &effects)
                        .fact("informed_by", json!(informed_by));
                    enter(&surroundings, tx, act, now).await?;
                    return Ok(code);
                };
                let electorate = there(tx, &surroundings, partner).await?;
                let until = (closes_at, now);
                let row = joint::second(tx, &surroundings, &first.row, partner, until).await?;
                links::put(tx, row.id, &informed_by, (first.row.moved_by, now)).await?;
                let second = Half {
                    row,
                    body: &partner.body,
                    rule: &partner.rule,
                    electorate,
                };
                let (code, other) = numbers(tx, &body, &partner.body).await?;
                let how = (closes_at, actor, now);
                let act = first.begin(tx, &surroundings, &code, how).await?;
                let act =
                    with_what_follows(act, &wanted, &effects).fact("joint_with", other.to_string());
                let act = act.fact("informed_by", json!(informed_by));
                enter(&surroundings, tx, act, now).await?;
                let act = second.begin(tx, &surroundings, &other, how).await?;
                let act = act
                    .fact("joint_with", code.to_string())
                    .fact("informed_by", json!(informed_by));
                enter(&surroundings, tx, act, now).await?;
                Ok(code)
            })
        })
        .await
}

/// One body's vote that opens.
struct Half<'b> {
    row: MotionRow,
    body: &'b BodyToday,
    rule: &'b Rule,
    electorate: SealedElectorate,
}

impl Half<'_> {
    /// Seals electorate and rule, and plans the close; gives what goes on the record.
    async fn begin(
        &self,
        tx: &mut Tx,
        services: &Services,
        code: &MotionCode,
        (closes_at, by, now): (Option<Timestamp>, AccountId, Timestamp),
    ) -> Result<record::Act, Refusal> {
        let id = self.row.id;
        let zone = self.body.zone(&services.zones);
        let settles_at = Window::settles(self.rule, now, &zone)
            .filter(|from| closes_at.is_none_or(|closes| *from < closes));
        let opening = Opening {
            code,
            at: now,
            by,
            rule: self.rule,
            closes_at,
            settles_at,
        };
        life::open(tx, id, opening).await?;
        for seat in self.electorate.seats() {
            ballots::seal(tx, id, seat).await?;
        }
        jobs::plan_motion(tx, id, settles_at.or(closes_at)).await?;
        let concerns = conflicts::concerns(tx, id).await?;
        let act = act(&self.row, code, closes_at, &self.electorate, self.rule);
        Ok(act.document("concerns", json!(concerns)))
    }
}

/// The body's next number.
async fn number(tx: &mut Tx, body: &BodyToday) -> Result<MotionCode, Refusal> {
    let year = body.day.year();
    let number = life::next_number(tx, body.body.id, year).await?;
    MotionCode::new(&body.body.code, year, number)
        .map_err(|_| Refusal::Conflict("motions-conflict-code"))
}

/// The next numbers of two bodies, taken in the order of their ids: two openings by the same two don't wait for each other.
async fn numbers(
    tx: &mut Tx,
    first: &BodyToday,
    second: &BodyToday,
) -> Result<(MotionCode, MotionCode), Refusal> {
    if first.body.id < second.body.id {
        let one = number(tx, first).await?;
        return Ok((one, number(tx, second).await?));
    }
    let other = number(tx, second).await?;
    Ok((number(tx, first).await?, other))
}

fn with_what_follows(act: record::Act, wanted: &Wanted, effects: &[Effect]) -> record::Act {
    act.fact("in_force_from", json!(wanted.in_force_from))
        .fact("supersedes", json!(wanted.codes(Manner::Supersedes)))
        .fact("repeals", json!(wanted.codes(Manner::Repeals)))
        .document("effects", json!(effects))
}

/// The other body's electorate; what stands against it names that body.
async fn there(
    tx: &mut Tx,
    services: &Services,
    partner: &Partner,
) -> Result<SealedElectorate, Refusal> {
    match electorate(tx, services, &partner.body, &partner.rules).await {
        Err(Refusal::Conflict(_)) => {
            let error = FieldError::new("joint", "joint-error-no-members");
            let error = error.with("group", partner.body.body.name.as_str());
            Err(Refusal::Invalid(vec![error]))
        }
        found => found,
    }
}

/// Today's voting members, those whom the rules suspend among them; refused when nobody could vote.
async fn electorate(
    tx: &mut Tx,
    services: &Services,
    body: &BodyToday,
    rules: &Rules,
) -> Result<SealedElectorate, Refusal> {
    let mut suspensions = body.suspensions(tx, &services.zones, rules).await?;
    let seats = body.seats(tx).await?.into_iter().map(|seat| Seat {
        suspended: suspensions.remove(&seat.account).map(Box::new),
        ..seat
    });
    let electorate = SealedElectorate::seal(seats)
        .map_err(|_| Refusal::Conflict("motions-conflict-no-electorate"))?;
    if electorate.seats().all(|seat| seat.suspended.is_some()) {
        return Err(Refusal::Conflict("course-conflict-all-suspended"));
    }
    Ok(electorate)
}

/// Those who back it now.
async fn backers_of(tx: &mut Tx, id: MotionId) -> Result<Vec<(Backing, Timestamp)>, Refusal> {
    let backers = backers::of_motion(tx, id).await?;
    Ok(backers
        .into_iter()
        .filter(|backer| backer.withdrawn_at.is_none())
        .map(|backer| (backer.backing, backer.given_at))
        .collect())
}

fn act(
    row: &MotionRow,
    code: &MotionCode,
    closes_at: Option<Timestamp>,
    electorate: &SealedElectorate,
    rule: &Rule,
) -> record::Act {
    let seats: Vec<_> = electorate.seats().collect();
    record::Act::new(Kind::MotionOpened, row.id.0)
        .fact("code", code.to_string())
        .fact("body", row.body_id.to_string())
        .fact("mode", row.mode.word())
        .fact("matter", row.matter.word())
        .fact("closes_at", json!(closes_at.map(|at| at.to_string())))
        .fact("variant", json!(row.variant))
        .fact("evaluate_on", json!(row.evaluate_on()))
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
