//! Committees, working groups and their rosters: who held which seat on any date.

mod affiliations;
pub mod companies;
mod details;
mod edit;
mod entries;
pub mod exchange;
mod grounds;
mod history;
pub mod interests;
mod joining;
mod roster;
mod seating;
pub mod standing;
mod term;
mod tree;

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};

use crate::{accounts::Viewer, ids::BodyId, words::words};

pub(crate) use affiliations::AFFILIATION_LENGTH;
pub use affiliations::{Affiliation, AffiliationEntry, Affiliations};
pub use details::{
    Channel, ChannelKind, Deliverable, DeliverableEntry, Details, DetailsEntry, MOST_DELIVERABLES,
};
pub use edit::{EditEntry, Edited};
use entries::choose;
pub use entries::{BodyEntry, CharterEntry, NewBody, read_day, read_day_or_none, read_text};
pub(crate) use entries::{MARKDOWN_LIMIT, check_length, clean_markdown};
pub use grounds::{Appointment, Grounds, Leaving};
pub use history::{
    AffiliationLine, AtTheDoor, Charter, Correction, DatedRules, Group, GroupSummary,
    PersonMembership,
};
pub use joining::{
    ApplicationEntry, Departure, InvitationEntry, JoinRequest, Joining, JoiningEntry, LeaveEntry,
    Position, Reply, ReplyEntry, RequestKind, RequestState, Way,
};
pub use roster::{Membership, Roster, Seat};
pub use seating::{Beside, CorrectionEntry, EndEntry, MembershipEntry, NewMembership};
pub use term::Term;
pub use tree::{Branch, is_under, tree};

words! {
    /// What sort of body it is.
    pub enum Kind {
        /// Decides for the community.
        Committee = "committee",
        /// Works on one matter, with leads.
        WorkingGroup = "working-group",
        /// Talks about one matter.
        SpecialInterestGroup = "special-interest-group",
        /// The call that is open to all.
        AllHands = "all-hands",
        /// Everybody who takes part, or those of one place or language; the other bodies may stand under it.
        Community = "community",
    }
}

words! {
    /// What a person does in a body. Says nothing about voting: that is [`VotingStatus`] alone.
    pub enum Role {
        /// Leads the meetings and closes motions.
        Chair = "chair",
        /// Stands in for the chair.
        ViceChair = "vice-chair",
        /// Keeps the roster and the minutes.
        Secretary = "secretary",
        /// Leads a working group.
        Lead = "lead",
        /// Leads the technical work.
        TechnicalLead = "technical-lead",
        /// Connects the body with paid staff.
        StaffLiaison = "staff-liaison",
        /// Everybody else in the body.
        Member = "member",
    }
}

words! {
    /// Whether a person votes in a body, independent of the role.
    pub enum VotingStatus {
        /// Has a vote.
        Voting = "voting",
        /// Votes only in another's stead.
        Alternate = "alternate",
        /// Takes part without a vote.
        Observer = "observer",
        /// Has served and is honoured for it, without a vote.
        Emeritus = "emeritus",
        /// No voting relation at all.
        None = "none",
    }
}

impl VotingStatus {
    /// Whether it has a vote of its own.
    pub fn votes(self) -> bool {
        self == Self::Voting
    }
}

impl Role {
    /// Chair and secretary keep roster, minutes and the roll of a vote.
    pub fn keeps_the_books(self) -> bool {
        matches!(self, Self::Chair | Self::Secretary)
    }
}

/// A committee, working group, interest group or the all-hands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    /// Never changes.
    pub id: BodyId,
    /// The last part of its address, as in `/groups/tsc`.
    pub slug: String,
    /// The prefix of its decisions, as in `TSC-2026-007`.
    pub code: String,
    /// The full name.
    pub name: String,
    /// What sort of body it is.
    pub kind: Kind,
    /// The body it reports to.
    pub parent: Option<BodyId>,
    /// The IANA name of the zone whose days count for terms, numbers and meetings.
    pub zone: String,
    /// What it is there for, in Markdown.
    pub mission: String,
    /// Place in the list of bodies.
    pub position: i64,
    /// When it was created.
    pub created_at: Timestamp,
    /// Counts changes; a form carries it to notice that someone else was faster.
    pub revision: i64,
}

impl Body {
    /// The calendar day of an instant in the body's zone; in UTC should the zone database not know the zone.
    pub fn day_of(&self, instant: Timestamp, zones: &jiff::tz::TimeZoneDatabase) -> Date {
        let zone = zones.get(&self.zone).unwrap_or(TimeZone::UTC);
        instant.to_zoned(zone).date()
    }
}

/// Whether the viewer may change roster, minutes and meetings of a body in which they hold these roles today.
pub fn may_keep_the_books(viewer: &Viewer, roles: &[Role]) -> bool {
    viewer.administrator || roles.iter().any(|role| role.keeps_the_books())
}

#[cfg(test)]
mod tests;
