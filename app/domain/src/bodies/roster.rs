//! The roster of a body: who sits in it on a day, in which role and with or without a vote.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use super::{Appointment, Grounds, Leaving, Role, Term, VotingStatus};
use crate::ids::{AccountId, BodyId, MembershipId};

/// One term of one person in one role in one body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Membership {
    /// Never changes; a correction makes another membership.
    pub id: MembershipId,
    /// The body.
    pub body: BodyId,
    /// The person.
    pub account: AccountId,
    /// What the person does there.
    pub role: Role,
    /// Whether the person votes there.
    pub voting_status: VotingStatus,
    /// Company or other affiliation during this term.
    pub affiliation: Option<String>,
    /// The days it holds.
    pub term: Term,
    /// How the person came to it; unknown for what was written down before that was asked.
    pub appointed: Option<Grounds<Appointment>>,
    /// Why the person left it, once it was ended.
    pub left: Option<Grounds<Leaving>>,
    /// The class of members, where the rules distinguish some.
    pub class: Option<String>,
    /// For whom an alternate stands in.
    pub stands_in_for: Option<AccountId>,
    /// When it was written down.
    pub recorded_at: Timestamp,
    /// Who wrote it down.
    pub recorded_by: AccountId,
}

/// One line of the roster with the person's name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seat {
    /// The membership behind it.
    pub membership: MembershipId,
    /// The person.
    pub account: AccountId,
    /// The name shown; `None` for somebody who has closed the account.
    pub name: Option<String>,
    /// What the person does there.
    pub role: Role,
    /// Whether the person votes there.
    pub voting_status: VotingStatus,
    /// Company or other affiliation on the day the roster is of; what the term says where nothing else is known.
    pub affiliation: Option<String>,
    /// The name under which the affiliation is counted on that day, where it is another one: of the company, for another
    /// spelling, or of its group of companies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub company_group: Option<String>,
    /// First day in.
    pub from: Date,
    /// First day out.
    pub to: Option<Date>,
    /// How the person came to it.
    #[serde(default)]
    pub appointed: Option<Grounds<Appointment>>,
    /// Why the person left it, once it was ended.
    #[serde(default)]
    pub left: Option<Grounds<Leaving>>,
    /// The class of members, where the rules distinguish some.
    #[serde(default)]
    pub class: Option<String>,
    /// For whom an alternate stands in.
    #[serde(default)]
    pub stands_in_for: Option<AccountId>,
    /// The name of that person; `None` for somebody who has closed the account.
    #[serde(default)]
    pub stands_in_for_name: Option<String>,
}

impl Seat {
    /// The day of it that the roster of a day shows: that day, the first day of a coming term, the last of a former one.
    pub fn day_shown(&self, day: Date) -> Date {
        let last = self.to.and_then(|to| to.yesterday().ok());
        last.map_or(day, |last| day.min(last)).max(self.from)
    }

    /// The days it holds.
    pub fn term(&self) -> Term {
        Term {
            from: self.from,
            to: self.to,
        }
    }
}

/// A body's roster at the end of one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Roster {
    /// The day, in the body's zone.
    pub as_of: Date,
    /// How many people had a vote.
    pub voting_members: usize,
    /// Everybody in a seat, chair first.
    pub seats: Vec<Seat>,
    /// Terms that were over by then, the latest first.
    pub former: Vec<Seat>,
    /// Terms already written down that had not begun, the next first.
    pub coming: Vec<Seat>,
}

impl Roster {
    /// The state at the end of the day, from everything known today.
    pub fn at_end_of(day: Date, memberships: impl IntoIterator<Item = Seat>) -> Self {
        let (mut seats, mut former, mut coming) = (Vec::new(), Vec::new(), Vec::new());
        for seat in memberships {
            let term = seat.term();
            if term.holds_on(day) {
                seats.push(seat);
            } else if term.is_over_on(day) {
                former.push(seat);
            } else {
                coming.push(seat);
            }
        }
        seats.sort_by(|one, other| order(one).cmp(&order(other)));
        former.sort_by(|one, other| {
            (other.to, other.from)
                .cmp(&(one.to, one.from))
                .then_with(|| order(one).cmp(&order(other)))
        });
        coming.sort_by(|one, other| (one.from, order(one)).cmp(&(other.from, order(other))));
        Self {
            as_of: day,
            voting_members: voters(&seats).len(),
            seats,
            former,
            coming,
        }
    }
}

/// Who votes among these seats: each person once, whatever the number of roles.
fn voters(seats: &[Seat]) -> std::collections::BTreeSet<AccountId> {
    seats
        .iter()
        .filter(|seat| seat.voting_status == VotingStatus::Voting)
        .map(|seat| seat.account)
        .collect()
}

fn order(seat: &Seat) -> (Role, VotingStatus, Option<&str>, AccountId) {
    (
        seat.role,
        seat.voting_status,
        seat.name.as_deref(),
        seat.account,
    )
}
