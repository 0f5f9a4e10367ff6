//! What an import would do to a body's roster.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{ListedPerson, Papers, Remark};
use crate::{
    bodies::{Grounds, Leaving, Role, Term, VotingStatus},
    ids::{AccountId, MembershipId},
};

/// What a seat is apart from who sits in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// What the person does there.
    pub role: Role,
    /// Whether the person votes there.
    pub voting_status: VotingStatus,
    /// Company or other affiliation.
    pub affiliation: Option<String>,
    /// The days it holds.
    pub term: Term,
    /// Class, principal and reasons.
    #[serde(default)]
    pub papers: Papers,
}

/// A person in a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Who {
    /// The account; `None` for somebody who has none here yet.
    pub account: Option<AccountId>,
    /// What the file says of the person, or the roster about those who are not in the file.
    pub person: ListedPerson,
}

/// One thing that an import would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "act")]
pub enum Act {
    /// A term begins.
    Join {
        /// The seat.
        seat: Facts,
    },
    /// A term ends, because the file does not list it any more or says when it ends.
    Leave {
        /// The membership.
        membership: MembershipId,
        /// What it was.
        was: Facts,
        /// The first day out.
        to: Date,
        /// The file does not list it.
        missing: bool,
        /// Why, where the file says so.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        why: Option<Grounds<Leaving>>,
    },
    /// Something about a seat is different from a day on: the term ends there and another begins.
    Change {
        /// The membership that ends.
        membership: MembershipId,
        /// What it was.
        was: Facts,
        /// What begins.
        is: Facts,
    },
    /// The roster was wrong about a term: another stands in its place, or none.
    Correct {
        /// The membership that was wrong.
        membership: MembershipId,
        /// What it was.
        was: Facts,
        /// What stands in its place; `None` when it never was.
        is: Option<Facts>,
    },
    /// The person's name on GitHub becomes known.
    Handle,
}

/// One act and whom it concerns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// The person.
    pub who: Who,
    /// What happens.
    #[serde(flatten)]
    pub act: Act,
}

/// Everything that an import would do to one body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The body's address part.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// The day whose roster was compared.
    pub as_of: Date,
    /// What would happen, person by person.
    pub steps: Vec<Step>,
    /// Seats that stay as they are.
    pub unchanged: usize,
    /// People in seats of the kinds that the file lists, before.
    pub people_before: usize,
    /// Those of them who would have no seat afterwards.
    pub removed: Vec<ListedPerson>,
    /// What was not taken from the file for this body.
    pub remarks: Vec<Remark>,
}

impl Plan {
    /// Whether the roster is already what the file says.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// The people without an account here, each once.
    pub fn newcomers(&self) -> Vec<&ListedPerson> {
        let mut known = BTreeSet::new();
        self.steps
            .iter()
            .filter(|step| step.who.account.is_none())
            .map(|step| &step.who.person)
            .filter(|person| known.insert(person.key()))
            .collect()
    }

    /// Whether more people would go than may go without being asked for; `allowed` overrides the limit.
    pub fn removes_too_many(&self, allowed: Option<usize>) -> bool {
        self.removed.len() > allowed.unwrap_or_else(|| removals_allowed(self.people_before))
    }
}

/// How many people an import may take off a roster of so many without being told a number: a fifth, at least two.
///
/// Two may always go, so that small bodies can be kept in step with a file. A file that was read wrongly or cut off
/// empties a body, and that is more than a fifth of every body of three or more.
pub fn removals_allowed(people: usize) -> usize {
    (people / 5).max(2)
}
