//! Read models of a body's pages: charter versions, corrections, the list of groups.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use super::{
    Appointment, Body, Details, Grounds, Joining, Kind, Leaving, RequestKind, Role, Roster, Seat,
    VotingStatus, read_text,
};
use crate::{
    forms::FieldError,
    ids::{AccountId, BodyId, MembershipId},
    motions::{Rules, actions::ActionItem, force::DueReview},
};

/// One adopted version of a charter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Charter {
    /// 1 for the first version.
    pub number: i64,
    /// The text, in Markdown.
    pub text: String,
    /// The day from which it holds.
    pub adopted_on: Date,
    /// When it was written down here.
    pub recorded_at: Timestamp,
    /// The code of the decision that adopted it, where one of the register did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<String>,
}

/// The rules a body decides by from a day on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DatedRules {
    /// The day from which they hold.
    pub in_force_from: Date,
    /// The part of the charter they come from.
    pub clause: String,
    /// The rules themselves.
    pub rules: Rules,
}

impl DatedRules {
    /// What is wrong with them, field by field; empty when they can be put in force.
    pub fn mistakes(&self) -> Vec<FieldError> {
        let mut errors = self.rules.mistakes();
        read_text(&self.clause, "clause", 200, &mut errors);
        errors
    }
}

/// A membership as it was believed before somebody corrected it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// What was believed.
    pub former: Seat,
    /// The membership that stands in its place; `None` when it was struck out.
    pub replacement: Option<MembershipId>,
    /// Who corrected it.
    pub corrected_by: AccountId,
    /// Their name; `None` when that account is closed.
    pub corrected_by_name: Option<String>,
    /// When.
    pub corrected_at: Timestamp,
    /// Why.
    pub reason: String,
}

/// One line of the list of groups.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupSummary {
    /// The body.
    pub id: BodyId,
    /// The last part of its address.
    pub slug: String,
    /// The prefix of its decisions.
    pub code: String,
    /// The full name.
    pub name: String,
    /// What sort of body it is.
    pub kind: Kind,
    /// The address part of the body it reports to.
    pub parent: Option<String>,
    /// What it is there for, in Markdown.
    pub mission: String,
    /// People with a vote today.
    pub voting_members: i64,
    /// People with any seat today.
    pub members: i64,
}

/// How the viewer of a group's page stands to joining the group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct AtTheDoor {
    /// Has a seat now, or one that is yet to begin.
    pub seated: bool,
    /// Has applied or was invited, and there is no answer yet.
    pub pending: Option<RequestKind>,
    /// Applications that wait for an answer, for those who give it.
    pub waiting: usize,
}

/// Everything on a group's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// The body itself.
    pub body: Body,
    /// What it is there for beside its mission, and where it is found; as it is today.
    pub details: Details,
    /// How one joins it, as it is today.
    pub joining: Joining,
    /// How the viewer stands to joining it; nobody else's business, so no part of the JSON.
    #[serde(skip)]
    pub door: AtTheDoor,
    /// The body it reports to: address part and name.
    pub parent: Option<(String, String)>,
    /// The bodies that report to it: address part and name.
    pub children: Vec<(String, String)>,
    /// Charter versions, the latest first.
    pub charters: Vec<Charter>,
    /// The version that held on the roster's day.
    pub charter_in_force: Option<i64>,
    /// Who sat in it on the day asked for.
    pub roster: Roster,
    /// Its decisions whose review has come due, the longest due first.
    pub up_for_review: Vec<DueReview>,
    /// What is still to be done after its decisions, the earliest due first.
    pub actions: Vec<ActionItem>,
    /// Today in the body's zone.
    pub today: Date,
    /// What was corrected, the latest first.
    pub corrections: Vec<Correction>,
    /// Whether the viewer may change the roster.
    pub may_edit_roster: bool,
    /// Whether the viewer may change mission and charter.
    pub may_edit_body: bool,
}

/// One membership on a person's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonMembership {
    /// The body's address part.
    pub slug: String,
    /// The body's name.
    pub body: String,
    /// What the person does there.
    pub role: Role,
    /// Whether the person votes there.
    pub voting_status: VotingStatus,
    /// Company or other affiliation as the term says it.
    pub affiliation: Option<String>,
    /// First day in.
    pub from: Date,
    /// First day out.
    pub to: Option<Date>,
    /// How the person came to it.
    pub appointed: Option<Grounds<Appointment>>,
    /// Why the person left it, once it was ended.
    pub left: Option<Grounds<Leaving>>,
    /// The class of members, where the rules distinguish some.
    pub class: Option<String>,
    /// For whom an alternate stands in.
    pub stands_in_for: Option<AccountId>,
    /// The name of that person; `None` for somebody who has closed the account.
    pub stands_in_for_name: Option<String>,
}

/// One line of a person's affiliations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AffiliationLine {
    /// The first day.
    pub from: Date,
    /// As the person writes it; `None` for who stands for nobody from that day on.
    pub affiliation: Option<String>,
    /// The name under which it is counted on that day, where that is another one.
    pub group: Option<String>,
}
