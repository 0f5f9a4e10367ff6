//! What a decision does to a body's roster and charter, in the transaction in which it comes into force.

use folkmoot_domain::{
    bodies::{Charter, Grounds, Leaving, MembershipEntry, Term},
    ids::{AccountId, BodyId, MembershipId},
    motions::effects::Hindrance,
    record::{Act, Kind},
};
use folkmoot_store::{
    Tx,
    bodies::{self, memberships},
};
use jiff::{Timestamp, civil::Date};

use super::{Others, add_member::begin, end_term::leave, new_membership};
use crate::{Refusal, Services, record};

/// What was done, or why it could not be.
pub(crate) type Done = Result<(), Hindrance>;

/// In whose name a decision is carried out, and when.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Hand {
    /// Who.
    pub(crate) by: AccountId,
    /// Now.
    pub(crate) at: Timestamp,
}

/// Gives a seat; `entry` names the decision.
pub(crate) async fn give_seat(
    services: &Services,
    tx: &mut Tx,
    body: BodyId,
    entry: &MembershipEntry,
    hand: Hand,
) -> Result<Done, Refusal> {
    let body = bodies::lock(tx, body).await?.ok_or(Refusal::NotFound)?;
    let others = Others::of(tx, &body).await?;
    let new = match entry.read(others.beside()) {
        Ok(new) => new,
        Err(errors) => {
            let at = |field: &str| errors.iter().any(|error| error.field == field);
            return Ok(Err(if at("class") {
                Hindrance::NoClass
            } else if at("stands_in_for") {
                Hindrance::NoPrincipal
            } else if at("to") {
                Hindrance::EmptyTerm
            } else {
                Hindrance::HasSeat
            }));
        }
    };
    if memberships::name_of(tx, new.account).await?.is_none() {
        return Ok(Err(Hindrance::AccountClosed));
    }
    let rules = bodies::rules_on(tx, body.id, new.term.from).await?;
    if let Some(seats) = rules.and_then(|dated| dated.rules.common.seats)
        && new.voting_status.votes()
    {
        let voting = bodies::voting_members(tx, body.id, new.term.from).await?;
        if u32::try_from(voting.len()).unwrap_or(u32::MAX) >= seats {
            return Ok(Err(Hindrance::SeatsFilled));
        }
    }
    let membership = new_membership(services, &body, new, hand.at, hand.by);
    begin(services, tx, &body, &membership).await?;
    Ok(Ok(()))
}

/// Takes a seat from a day on, by the decision with a code.
pub(crate) async fn take_seat(
    services: &Services,
    tx: &mut Tx,
    (body, membership): (BodyId, MembershipId),
    (day, code): (Date, &str),
    hand: Hand,
) -> Result<Done, Refusal> {
    let body = bodies::lock(tx, body).await?.ok_or(Refusal::NotFound)?;
    let seat = memberships::by_id(tx, membership)
        .await?
        .filter(|seat| seat.body == body.id);
    let Some(seat) = seat.filter(|seat| seat.term.to.is_none_or(|to| to > day)) else {
        return Ok(Err(Hindrance::SeatLeft));
    };
    if Term::new(seat.term.from, Some(day)).is_none() {
        return Ok(Err(Hindrance::EmptyTerm));
    }
    let why = Grounds {
        by: Leaving::Removed,
        decision: Some(code.to_owned()),
        note: None,
    };
    leave(services, tx, &body, &seat, (day, why), hand.at).await?;
    Ok(Ok(()))
}

/// Adopts a text as the next version of a body's charter from a day on, by the decision with a code; after which version,
/// where that matters.
pub(crate) async fn adopt_text(
    services: &Services,
    tx: &mut Tx,
    (body, after): (BodyId, Option<i64>),
    text: &str,
    (adopted_on, code): (Date, &str),
    hand: Hand,
) -> Result<Done, Refusal> {
    let body = bodies::lock(tx, body).await?.ok_or(Refusal::NotFound)?;
    let charters = bodies::charters(tx, body.id).await?;
    let latest = charters.first().map_or(0, |charter| charter.number);
    if after.is_some_and(|after| after != latest) {
        return Ok(Err(Hindrance::CharterChanged));
    }
    let charter = Charter {
        number: latest + 1,
        text: text.to_owned(),
        adopted_on,
        recorded_at: hand.at,
        decision: Some(code.to_owned()),
    };
    bodies::add_charter(tx, services.new_id(), body.id, &charter).await?;
    let act = Act::new(Kind::CharterAdopted, body.id.0)
        .fact("slug", body.slug.as_str())
        .fact("version", charter.number)
        .fact("adopted_on", adopted_on.to_string())
        .fact("decision", code)
        .document("text", charter.text.as_str());
    record::enter(services, tx, act, hand.at).await?;
    Ok(Ok(()))
}
