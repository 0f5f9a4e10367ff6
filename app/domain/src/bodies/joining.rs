//! How one joins a body and leaves it: openly, by application, by invitation.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use super::{Membership, VotingStatus, check_length, choose, read_text};
use crate::{
    forms::FieldError,
    ids::{AccountId, BodyId, JoinRequestId},
    words::words,
};

words! {
    /// How one joins a body.
    pub enum Way {
        /// Not by oneself: whoever keeps the roster writes down what was decided.
        Appointment = "appointment",
        /// Any member of the community joins by a button.
        Open = "open",
        /// By a statement, which those review who keep the roster.
        Application = "application",
        /// When somebody who keeps the roster asks.
        Invitation = "invitation",
    }
}

impl Way {
    /// Whether those who keep the roster may invite people.
    pub fn invites(self) -> bool {
        self != Self::Appointment
    }
}

/// How one joins a body, and what one leaves behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Joining {
    /// How one joins.
    pub way: Way,
    /// The voting status of who joins: with a vote, as an observer, or with no voting relation.
    pub status: VotingStatus,
    /// Whether who leaves may stay on as emeritus.
    pub emeritus: bool,
}

/// As bodies are that have said nothing about it.
impl Default for Joining {
    fn default() -> Self {
        Self {
            way: Way::Appointment,
            status: VotingStatus::Observer,
            emeritus: false,
        }
    }
}

impl Joining {
    /// The voting statuses with which one can join: an alternate needs somebody to stand in for, an emeritus has served.
    pub const STATUSES: [VotingStatus; 3] = [
        VotingStatus::Voting,
        VotingStatus::Observer,
        VotingStatus::None,
    ];
}

/// The part of a body's form that is about joining, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct JoiningEntry {
    /// A word of [`Way`].
    pub joining: String,
    /// A word of one of [`Joining::STATUSES`].
    pub joins_as: String,
    /// Any text: who leaves may stay on as emeritus.
    pub emeritus: String,
}

impl JoiningEntry {
    /// The form as it is before anybody has changed anything.
    pub fn of(joining: Joining) -> Self {
        Self {
            joining: joining.way.word().to_owned(),
            joins_as: joining.status.word().to_owned(),
            emeritus: if joining.emeritus { "yes" } else { "" }.to_owned(),
        }
    }

    /// The form as it was sent; `text` gives what was entered in a field.
    pub fn sent(text: impl Fn(&str) -> String) -> Self {
        Self {
            joining: text("joining"),
            joins_as: text("joins_as"),
            emeritus: text("emeritus"),
        }
    }

    /// How one joins, or messages at the fields.
    pub fn read(&self, errors: &mut Vec<FieldError>) -> Option<Joining> {
        let way = choose(Way::from_word(&self.joining), "joining", errors);
        let status = VotingStatus::from_word(&self.joins_as)
            .filter(|status| Joining::STATUSES.contains(status));
        let status = choose(status, "joins_as", errors);
        Some(Joining {
            way: way?,
            status: status?,
            emeritus: !self.emeritus.is_empty(),
        })
    }
}

words! {
    /// Who asked whom.
    pub enum RequestKind {
        /// The person asked the body.
        Application = "application",
        /// The body asked the person.
        Invitation = "invitation",
    }
}

words! {
    /// What has come of an application or an invitation.
    pub enum RequestState {
        /// It waits for an answer.
        Pending = "pending",
        /// The person has a seat by it.
        Accepted = "accepted",
        /// The answer was no.
        Declined = "declined",
        /// Whoever asked took it back.
        Withdrawn = "withdrawn",
    }
}

/// An application or an invitation, with names.
///
/// It is between the person and those who keep the roster; only the membership that comes of it is public.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct JoinRequest {
    /// Never changes.
    pub id: JoinRequestId,
    /// The body.
    pub body: BodyId,
    /// The body's address part.
    pub slug: String,
    /// The body's name.
    pub body_name: String,
    /// Who would have a seat.
    pub account: AccountId,
    /// The person's name; `None` for somebody who has closed the account.
    pub name: Option<String>,
    /// Who asked whom.
    pub kind: RequestKind,
    /// The applicant's statement or the inviter's message, in plain text; empty where there is none.
    pub text: String,
    /// When it was made.
    pub made_at: Timestamp,
    /// Who made it: the applicant or the inviter.
    pub made_by_name: Option<String>,
    /// What has come of it.
    pub state: RequestState,
    /// When it was answered or taken back.
    pub answered_at: Option<Timestamp>,
    /// The name of who answered it or took it back.
    pub answered_by_name: Option<String>,
    /// What the answer adds, in plain text; empty where it adds nothing.
    pub answer: String,
}

impl JoinRequest {
    /// Whether it waits for an answer.
    pub fn is_pending(&self) -> bool {
        self.state == RequestState::Pending
    }
}

/// How a viewer stands to joining a body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Position {
    /// Has a seat now, or one that is yet to begin.
    Seated,
    /// Has applied and waits for an answer.
    Applied(Box<JoinRequest>),
    /// Was invited and has not answered.
    Invited(Box<JoinRequest>),
    /// None of these.
    Outside,
}

/// The form by which one applies, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ApplicationEntry {
    /// Why the person wants to join, in plain text.
    pub statement: String,
}

impl ApplicationEntry {
    /// The statement, when it can be kept.
    pub fn read(&self) -> Result<String, Vec<FieldError>> {
        let mut errors = Vec::new();
        let statement = read_text(&self.statement, "statement", STATEMENT_LIMIT, &mut errors);
        if errors.is_empty() {
            Ok(statement)
        } else {
            Err(errors)
        }
    }
}

/// A statement has at most so many characters.
const STATEMENT_LIMIT: usize = 2_000;

/// The form that invites somebody, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct InvitationEntry {
    /// The account, chosen from the people found.
    pub account: String,
    /// What the person is told, in plain text, or empty.
    pub message: String,
}

impl InvitationEntry {
    /// Person and message, when they can be kept.
    pub fn read(&self) -> Result<(AccountId, String), Vec<FieldError>> {
        let mut errors = Vec::new();
        let account = self.account.trim().parse().ok();
        if account.is_none() {
            errors.push(FieldError::new("account", "bodies-error-person"));
        }
        let message = self.message.trim().to_owned();
        check_length(&message, "message", STATEMENT_LIMIT, &mut errors);
        match account {
            Some(account) if errors.is_empty() => Ok((account, message)),
            _ => Err(errors),
        }
    }
}

words! {
    /// What is said to an application or an invitation.
    pub enum Reply {
        /// Yes.
        Accept = "accept",
        /// No.
        Decline = "decline",
    }
}

/// The form that answers an application or an invitation, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ReplyEntry {
    /// A word of [`Reply`].
    pub reply: String,
    /// What there is to add, in plain text.
    pub answer: String,
}

impl ReplyEntry {
    /// The answer, when it can be kept. An applicant who is declined is told why; who declines an invitation need not say.
    pub fn read(&self, to: RequestKind) -> Result<(Reply, String), Vec<FieldError>> {
        let mut errors = Vec::new();
        let reply = choose(Reply::from_word(&self.reply), "reply", &mut errors);
        let answer = self.answer.trim().to_owned();
        check_length(&answer, "answer", 500, &mut errors);
        if reply == Some(Reply::Decline) && to == RequestKind::Application && answer.is_empty() {
            errors.push(FieldError::new("answer", "joining-error-reason"));
        }
        match reply {
            Some(reply) if errors.is_empty() => Ok((reply, answer)),
            _ => Err(errors),
        }
    }
}

/// The form by which a member leaves, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct LeaveEntry {
    /// Why, for everybody to read, or empty.
    pub reason: String,
    /// Any text: stays on as emeritus.
    pub emeritus: String,
}

impl LeaveEntry {
    /// The reason where there is one, and whether the person stays on as emeritus.
    pub fn read(&self) -> Result<(Option<String>, bool), Vec<FieldError>> {
        let mut errors = Vec::new();
        let reason = self.reason.trim().to_owned();
        check_length(&reason, "reason", 500, &mut errors);
        if errors.is_empty() {
            let reason = (!reason.is_empty()).then_some(reason);
            Ok((reason, !self.emeritus.is_empty()))
        } else {
            Err(errors)
        }
    }
}

/// What a member would leave by resigning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Departure {
    /// The first day without a seat.
    pub from: Date,
    /// The terms that end by it.
    pub ending: Vec<Membership>,
    /// Whether a term that has not begun stays: it is for those who keep the roster to strike out.
    pub coming: bool,
    /// Whether the person may stay on as emeritus: the body allows it, and the person is more than that now.
    pub emeritus: bool,
}

impl Departure {
    /// What somebody with these memberships of a body leaves when resigning today. The last day with a seat is today, so
    /// that a day on which somebody sat and voted stays one on which they had the seat.
    pub fn of(
        account: AccountId,
        memberships: &[Membership],
        joining: Joining,
        today: Date,
    ) -> Option<Self> {
        let from = today.tomorrow().ok()?;
        let own = memberships
            .iter()
            .filter(|membership| membership.account == account);
        let (mut ending, mut coming) = (Vec::new(), false);
        for membership in own {
            coming |= membership.term.from >= from;
            if membership.term.holds_on(today) && membership.term.holds_on(from) {
                ending.push(membership.clone());
            }
        }
        let serves = ending
            .iter()
            .any(|membership| membership.voting_status != VotingStatus::Emeritus);
        (!ending.is_empty()).then_some(Self {
            from,
            ending,
            coming,
            emeritus: joining.emeritus && serves && !coming,
        })
    }
}

#[cfg(test)]
mod tests;
