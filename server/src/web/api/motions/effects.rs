//! What a decision does to roster and charter, and what became of that.

use folkmoot_domain::motions::effects::{Effect as Done, ShownEffect};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::Person;

/// One thing that a decision does once it is in force.
#[derive(Serialize, ToSchema)]
pub struct Effect {
    /// `seat` (somebody gets one), `leave` (somebody loses one) or `charter` (a text is its next version).
    pub kind: String,
    /// Who gets or loses the seat; none for a charter, and for a seat that was struck out since.
    pub person: Option<Person>,
    /// The role of the seat.
    pub role: Option<String>,
    /// The voting status of a seat that is given.
    pub voting_status: Option<String>,
    /// The class of members of a seat that is given.
    pub class: Option<String>,
    /// The company or other body for which a seat is given.
    pub affiliation: Option<String>,
    /// The member for whom an alternate gets a seat, as in `/people/{id}`.
    pub stands_in_for: Option<Uuid>,
    /// Its first day, where that is not the first day in force.
    pub from: Option<String>,
    /// Its first day out, where there is one.
    pub to: Option<String>,
    /// `waiting` (the decision is not in force yet), `applied` or `not-applied`.
    pub state: String,
    /// Why it could not be done: `has-seat`, `seats-filled`, `charter-changed` and others.
    pub because: Option<String>,
}

impl From<ShownEffect> for Effect {
    fn from(shown: ShownEffect) -> Self {
        let (kind, seat) = match shown.effect {
            Done::Seat(seat) => ("seat", Some(seat)),
            Done::Leave { .. } => ("leave", None),
            Done::Charter { .. } => ("charter", None),
        };
        let seat = seat.as_ref();
        let role = seat.map(|seat| seat.role).or(shown.role);
        Self {
            kind: kind.to_owned(),
            person: shown.person.map(Person::from),
            role: role.map(|role| role.word().to_owned()),
            voting_status: seat.map(|seat| seat.voting_status.word().to_owned()),
            class: seat.and_then(|seat| seat.class.clone()),
            affiliation: seat.and_then(|seat| seat.affiliation.clone()),
            stands_in_for: seat.and_then(|seat| Some(seat.stands_in_for?.0)),
            from: seat.and_then(|seat| super::day(seat.from)),
            to: seat.and_then(|seat| super::day(seat.to)),
            state: shown.state.word().to_owned(),
            because: shown.hindrance.map(|why| why.word().to_owned()),
        }
    }
}
