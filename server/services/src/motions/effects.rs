//! What a motion does to roster and charter: kept with the draft, done once when it is in force.

use std::collections::BTreeSet;

use folkmoot_domain::accounts::Viewer;
use folkmoot_domain::forms::FieldError;
use folkmoot_domain::ids::{AccountId, BodyId, MotionId};
use folkmoot_domain::motions::Force;
use folkmoot_domain::motions::effects::{
    Appointed, Effect, EffectState, Hindrance, Typed, TypedSeat, seat_field,
};
use folkmoot_domain::motions::reading::{Motion, Person, TakenSeat};
use folkmoot_domain::record::{self, Kind};
use folkmoot_store::Tx;
use folkmoot_store::bodies::{self as roster, memberships};
use folkmoot_store::motions::effects as stored;
use folkmoot_store::motions::{self as motions, MotionRow, force};
use jiff::{Timestamp, civil::Date};
use serde_json::json;

use super::body::BodyToday;
use crate::bodies::by_decision::{Hand, adopt_text, give_seat, take_seat};
use crate::bodies::{classes, keeps_the_books};
use crate::record::enter;
use crate::{Refusal, Services};

/// What a draft's form does, with people for names; or what is wrong at its fields.
pub(super) async fn read(
    tx: &mut Tx,
    body: &BodyToday,
    typed: &Typed,
) -> Result<Result<Vec<Effect>, Vec<FieldError>>, Refusal> {
    let (mut effects, mut errors) = (Vec::new(), Vec::new());
    let classes = classes(tx, &body.body).await?;
    let voting: BTreeSet<AccountId> = body
        .seats(tx)
        .await?
        .iter()
        .map(|seat| seat.account)
        .collect();
    for seat in &typed.seats {
        if !seat.class.is_empty() && !classes.contains(&seat.class) {
            let field = seat_field(seat.row, "class");
            errors.push(FieldError::new(field, "bodies-error-choose"));
        }
        let found = found(tx, &seat.person).await?;
        if seat
            .stands_in_for
            .is_some_and(|principal| !voting.contains(&principal) || found == Ok(principal))
        {
            let field = seat_field(seat.row, "for");
            errors.push(FieldError::new(field, "seats-error-principal"));
        }
        match found {
            Ok(account) => effects.push(Effect::Seat(appointed(account, seat))),
            Err(message) => {
                let error = FieldError::new(seat_field(seat.row, "person"), message);
                errors.push(error.with("name", seat.person.as_str()));
            }
        }
    }
    for membership in &typed.leave {
        let seat = memberships::by_id(tx, *membership).await?;
        match seat.filter(|seat| seat.body == body.body.id) {
            Some(seat) => effects.push(Effect::Leave {
                membership: seat.id,
            }),
            None => errors.push(FieldError::new("leave", "effects-error-seat")),
        }
    }
    if let Some(text) = &typed.charter {
        let charters = roster::charters(tx, body.body.id).await?;
        effects.push(Effect::Charter {
            text: text.clone(),
            after: charters.first().map_or(0, |charter| charter.number),
        });
    }
    Ok(if errors.is_empty() {
        Ok(effects)
    } else {
        Err(errors)
    })
}

fn appointed(account: AccountId, seat: &TypedSeat) -> Appointed {
    Appointed {
        account,
        role: seat.role,
        voting_status: seat.voting_status,
        class: (!seat.class.is_empty()).then(|| seat.class.clone()),
        affiliation: (!seat.affiliation.is_empty()).then(|| seat.affiliation.clone()),
        stands_in_for: seat.stands_in_for,
        from: seat.from,
        to: seat.to,
    }
}

/// Somebody by name, or by the address of their page.
pub(super) async fn found(
    tx: &mut Tx,
    typed: &str,
) -> Result<Result<AccountId, &'static str>, Refusal> {
    let last = typed.rsplit('/').next().unwrap_or(typed);
    if let Ok(account) = last.parse::<AccountId>() {
        let known = memberships::name_of(tx, account).await?;
        return Ok(known.map(|_| account).ok_or("effects-error-nobody"));
    }
    let same = |name: &str| name.to_lowercase() == typed.to_lowercase();
    let people = memberships::find_people(tx, typed).await?;
    let exact: Vec<AccountId> = people
        .iter()
        .filter(|(_, name)| same(name))
        .map(|(account, _)| *account)
        .collect();
    Ok(match (exact.as_slice(), people.as_slice()) {
        ([one], _) | ([], [(one, _)]) => Ok(*one),
        ([], []) => Err("effects-error-nobody"),
        _ => Err("effects-error-several"),
    })
}

/// By what a draft's form finds a person again: the name where that is enough, else the address.
pub(super) async fn findable(tx: &mut Tx, person: &Person) -> Result<String, Refusal> {
    if let Some(name) = &person.name
        && found(tx, name).await? == Ok(person.id)
    {
        return Ok(name.clone());
    }
    Ok(format!("/people/{}", person.id))
}

/// Keeps what a draft does; gives whether that is something else than before.
pub(super) async fn keep(
    tx: &mut Tx,
    motion: MotionId,
    effects: &[Effect],
) -> Result<bool, Refusal> {
    let before = stored::of(tx, motion).await?;
    stored::put(tx, motion, effects).await?;
    Ok(!before.iter().map(|(_, effect, _)| effect).eq(effects))
}

/// The seats that a draft can take.
pub(super) async fn seats(
    tx: &mut Tx,
    body: BodyId,
    today: Date,
) -> Result<Vec<TakenSeat>, Refusal> {
    let mut seats: Vec<TakenSeat> = memberships::of_body(tx, body)
        .await?
        .into_iter()
        .filter(|seat| seat.to.is_none_or(|to| to > today))
        .map(|seat| TakenSeat {
            membership: seat.membership,
            person: Person {
                id: seat.account,
                name: seat.name,
            },
            role: seat.role,
        })
        .collect();
    seats.sort_by(|one, other| one.person.name.cmp(&other.person.name));
    Ok(seats)
}

/// Does what a decision does that is in force from a day on and has not been done; what can't be done is noted with the
/// reason, and the decision stands all the same. `again` is what an officer asks for later: then the charter is amended
/// even where another version was adopted meanwhile.
pub(super) async fn apply(
    tx: &mut Tx,
    services: &Services,
    row: &MotionRow,
    (first_day, again): (Date, bool),
    hand: Hand,
) -> Result<(), Refusal> {
    let Some(code) = row.code.as_deref() else {
        return Ok(());
    };
    let (mut done, mut hindered) = (Vec::new(), Vec::new());
    for (number, effect, state) in stored::of(tx, row.id).await? {
        if state == EffectState::Applied {
            continue;
        }
        let result = match &effect {
            Effect::Seat(seat) => {
                let entry = seat.entry(first_day, code);
                give_seat(services, tx, row.body_id, &entry, hand).await?
            }
            Effect::Leave { membership } => {
                let seat = (row.body_id, *membership);
                take_seat(services, tx, seat, (first_day, code), hand).await?
            }
            Effect::Charter { text, after } => {
                let body = (row.body_id, (!again).then_some(*after));
                adopt_text(services, tx, body, text, (first_day, code), hand).await?
            }
        };
        stored::settle(tx, row.id, number, result.err()).await?;
        match result {
            Ok(()) => done.push(number),
            Err(hindrance) => hindered.push((number, hindrance)),
        }
    }
    if done.is_empty() && hindered.is_empty() {
        return Ok(());
    }
    let hindered: Vec<_> = hindered
        .iter()
        .map(|(number, why): &(i64, Hindrance)| json!({ "number": number, "why": why.word() }))
        .collect();
    let act = record::Act::new(Kind::MotionEffects, row.id.0)
        .fact("code", code)
        .fact("done", json!(done))
        .fact("not_done", json!(hindered))
        .document("by", json!(hand.by));
    enter(services, tx, act, hand.at).await?;
    Ok(())
}

/// Whether somebody may have done what could not be done.
pub(super) async fn may_apply(
    tx: &mut Tx,
    services: &Services,
    viewer: &Viewer,
    (body, now): (BodyId, Timestamp),
    motion: &Motion,
) -> Result<bool, Refusal> {
    let left = motion
        .effects
        .iter()
        .any(|effect| effect.state == EffectState::NotApplied);
    let in_force = matches!(
        motion.after.force,
        Some(Force::InForce | Force::UpForReview)
    );
    if !left || !in_force {
        return Ok(false);
    }
    let body = BodyToday::of(tx, services, body, now).await?;
    keeps_the_books(services, tx, &body.body, Some(viewer)).await
}

/// Chair, secretary or an administrator has done what could not be done when the decision came into force.
pub async fn apply_again(services: &Services, actor: &Viewer, code: &str) -> Result<(), Refusal> {
    let (inside, actor, code) = (services.clone(), actor.clone(), code.to_owned());
    services
        .write(move |tx| {
            Box::pin(async move {
                let id = motions::id_of_code(tx, &code)
                    .await?
                    .ok_or(Refusal::NotFound)?;
                let row = motions::lock(tx, id).await?.ok_or(Refusal::NotFound)?;
                let at = inside.now();
                let body = BodyToday::of(tx, &inside, row.body_id, at).await?;
                if !keeps_the_books(&inside, tx, &body.body, Some(&actor)).await? {
                    return Err(Refusal::NotAllowed("bodies-refused-books"));
                }
                let stands = force::stands(tx, id).await?;
                let Some((from, _)) = stands
                    .from
                    .filter(|_| matches!(stands.force, Some(Force::InForce | Force::UpForReview)))
                else {
                    return Err(Refusal::Conflict("effects-conflict-not-in-force"));
                };
                // Nobody takes or gets a seat for days that have passed because of an obstacle.
                let first_day = from.max(body.day);
                let hand = Hand { by: actor.id, at };
                apply(tx, &inside, &row, (first_day, true), hand).await
            })
        })
        .await
}
