//! The form by which a motion is moved or changed, with what there is to choose from.

use super::super::draft::DraftValues;
use super::super::force::Cited;
use super::super::links::CitedRelease;
use super::super::rules::{Matter, Mode};
use super::{DecidingBody, MeetingRef, Person};
use crate::bodies::Role;
use crate::forms::Form;
use crate::ids::{MembershipId, MotionId};

/// A seat that a motion can take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenSeat {
    /// Which.
    pub membership: MembershipId,
    /// Who has it.
    pub person: Person,
    /// As what.
    pub role: Role,
}

/// A draft's form with what there is to choose from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Composer {
    /// The draft being changed; none for a new one.
    pub draft: Option<MotionId>,
    /// Everybody reads it already, so that an edit is public.
    pub announced: bool,
    /// The body it is moved in.
    pub body: DecidingBody,
    /// The body's voting members today, for motions that have a subject.
    pub members: Vec<Person>,
    /// The body's meetings it may be moved for, the earliest first.
    pub meetings: Vec<MeetingRef>,
    /// Matters and modes the body's rules know.
    pub decisions: Vec<(Matter, Mode)>,
    /// Kinds of change that they name, each with its mode.
    pub variants: Vec<(String, Mode)>,
    /// About what its rules ask for a joint vote, and with which body, by its name.
    pub asked_jointly: Vec<(Matter, String)>,
    /// Other bodies that can decide something jointly with it.
    pub partners: Vec<DecidingBody>,
    /// Whether some decision needs a date of its evaluation.
    pub evaluation: bool,
    /// Decisions of the body, and of the one it reports to, that can be superseded or repealed, the latest first.
    pub in_force: Vec<Cited>,
    /// The body's seats today, which it can take.
    pub seats: Vec<TakenSeat>,
    /// The classes of members that the body's rules distinguish.
    pub classes: Vec<String>,
    /// The latest published releases, and those that the draft names.
    pub releases: Vec<CitedRelease>,
    /// What was entered.
    pub form: Form<DraftValues>,
}
