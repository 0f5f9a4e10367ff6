//! What people type into the forms that give, end and correct seats, and what it means once it is right.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    AFFILIATION_LENGTH, Appointment, Grounds, Leaving, Membership, Role, Term, VotingStatus,
    check_length, choose, grounds::Typed, read_day, read_day_or_none, read_text,
};
use crate::{forms::FieldError, ids::AccountId};

/// What a new or corrected seat is read beside.
#[derive(Debug, Clone, Copy, Default)]
pub struct Beside<'a> {
    /// Every membership of the body that stands.
    pub memberships: &'a [Membership],
    /// The classes of members that the body's rules distinguish.
    pub classes: &'a [String],
}

/// The form for a new membership, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct MembershipEntry {
    /// The account, chosen from the people found.
    pub account: String,
    /// A word of [`Role`].
    pub role: String,
    /// A word of [`VotingStatus`].
    pub voting_status: String,
    /// Company or other affiliation, or empty.
    pub affiliation: String,
    /// `YYYY-MM-DD`.
    pub from: String,
    /// `YYYY-MM-DD` or empty.
    pub to: String,
    /// A word of [`Appointment`].
    pub appointed_by: String,
    /// The code of the decision that did it, or empty.
    pub decision: String,
    /// What there is to add, or empty.
    pub appointment_note: String,
    /// One of the classes of members that the rules distinguish, or empty.
    pub class: String,
    /// The account for which an alternate stands in, or empty.
    pub stands_in_for: String,
}

/// A membership that can be written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMembership {
    /// The person.
    pub account: AccountId,
    /// What the person does there.
    pub role: Role,
    /// Whether the person votes there.
    pub voting_status: VotingStatus,
    /// Affiliation, when there is one.
    pub affiliation: Option<String>,
    /// The days it holds.
    pub term: Term,
    /// How the person came to it.
    pub appointed: Grounds<Appointment>,
    /// The class of members, where the rules distinguish some.
    pub class: Option<String>,
    /// For whom an alternate stands in.
    pub stands_in_for: Option<AccountId>,
}

impl MembershipEntry {
    /// The membership this describes, beside the body's others.
    ///
    /// A person may hold two roles at once, but not the same role twice on the same day.
    pub fn read(&self, beside: Beside<'_>) -> Result<NewMembership, Vec<FieldError>> {
        let mut errors = Vec::new();
        let account = self.account.trim().parse::<AccountId>().ok();
        if account.is_none() {
            errors.push(FieldError::new("account", "bodies-error-person"));
        }
        let role = choose(Role::from_word(&self.role), "role", &mut errors);
        let status = VotingStatus::from_word(&self.voting_status);
        let voting_status = choose(status, "voting_status", &mut errors);
        let affiliation = self.affiliation.trim().to_owned();
        check_length(&affiliation, "affiliation", AFFILIATION_LENGTH, &mut errors);
        let from = read_day(&self.from, "from", &mut errors);
        let to = read_day_or_none(&self.to, "to", &mut errors);
        let typed = Typed {
            by: &self.appointed_by,
            decision: &self.decision,
            note: &self.appointment_note,
        };
        let appointed = typed.appointment(&mut errors);
        let class = self.class.trim();
        if !class.is_empty() && !beside.classes.iter().any(|known| known == class) {
            errors.push(FieldError::new("class", "bodies-error-choose"));
        }
        let (Some(account), Some(role), Some(voting_status), Some(from), Some(appointed)) =
            (account, role, voting_status, from, appointed)
        else {
            return Err(errors);
        };
        let Some(term) = Term::new(from, to) else {
            errors.push(FieldError::new("to", "bodies-error-empty-term"));
            return Err(errors);
        };
        let twice = beside.memberships.iter().any(|other| {
            other.account == account && other.role == role && other.term.overlaps(&term)
        });
        if twice {
            errors.push(FieldError::new("from", "bodies-error-overlap"));
        }
        let stands_in_for = self.principal(account, voting_status, &term, beside, &mut errors);
        if !errors.is_empty() {
            return Err(errors);
        }
        Ok(NewMembership {
            account,
            role,
            voting_status,
            affiliation: (!affiliation.is_empty()).then_some(affiliation),
            term,
            appointed,
            class: (!class.is_empty()).then(|| class.to_owned()),
            stands_in_for,
        })
    }

    /// For whom an alternate stands in: somebody else who has a vote in the body during the term.
    fn principal(
        &self,
        account: AccountId,
        status: VotingStatus,
        term: &Term,
        beside: Beside<'_>,
        errors: &mut Vec<FieldError>,
    ) -> Option<AccountId> {
        let typed = self.stands_in_for.trim();
        if typed.is_empty() {
            return None;
        }
        let mut wrong = |message| {
            errors.push(FieldError::new("stands_in_for", message));
            None
        };
        if status != VotingStatus::Alternate {
            return wrong("seats-error-no-alternate");
        }
        let principal = typed.parse().ok().filter(|principal| {
            *principal != account
                && beside.memberships.iter().any(|other| {
                    other.account == *principal
                        && other.voting_status == VotingStatus::Voting
                        && other.term.overlaps(term)
                })
        });
        match principal {
            Some(principal) => Some(principal),
            None => wrong("seats-error-principal"),
        }
    }
}

/// The form that ends a term, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct EndEntry {
    /// First day out, `YYYY-MM-DD`.
    pub to: String,
    /// A word of [`Leaving`].
    pub leaving: String,
    /// The code of the decision that did it, or empty.
    pub decision: String,
    /// What there is to add, or empty.
    pub reason: String,
}

impl EndEntry {
    /// First day out and reason, for a term that has such a day.
    pub fn read(&self, term: &Term) -> Result<(Date, Grounds<Leaving>), Vec<FieldError>> {
        let mut errors = Vec::new();
        let typed = Typed {
            by: &self.leaving,
            decision: &self.decision,
            note: &self.reason,
        };
        let leaving = typed.leaving(&mut errors);
        let to = read_day(&self.to, "to", &mut errors);
        if let Some(to) = to
            && Term::new(term.from, Some(to)).is_none()
        {
            errors.push(FieldError::new("to", "bodies-error-empty-term"));
        }
        match (to, leaving) {
            (Some(to), Some(leaving)) if errors.is_empty() => Ok((to, leaving)),
            _ => Err(errors),
        }
    }
}

/// The form that corrects a membership, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct CorrectionEntry {
    /// A word of [`Role`].
    pub role: String,
    /// A word of [`VotingStatus`].
    pub voting_status: String,
    /// Company or other affiliation, or empty.
    pub affiliation: String,
    /// `YYYY-MM-DD`.
    pub from: String,
    /// `YYYY-MM-DD` or empty.
    pub to: String,
    /// A word of [`Appointment`].
    pub appointed_by: String,
    /// The code of the decision that did it, or empty.
    pub decision: String,
    /// What there is to add about the appointment, or empty.
    pub appointment_note: String,
    /// One of the classes of members that the rules distinguish, or empty.
    pub class: String,
    /// The account for which an alternate stands in, or empty.
    pub stands_in_for: String,
    /// Why the row is wrong.
    pub reason: String,
    /// Any text: strike the membership out, it never was.
    pub strike: String,
}

impl CorrectionEntry {
    /// The form as it is before anybody has corrected anything.
    pub fn of(membership: &Membership) -> Self {
        let appointed = membership.appointed.as_ref();
        let text = |text: Option<&String>| text.cloned().unwrap_or_default();
        Self {
            role: membership.role.word().to_owned(),
            voting_status: membership.voting_status.word().to_owned(),
            affiliation: text(membership.affiliation.as_ref()),
            from: membership.term.from.to_string(),
            to: membership
                .term
                .to
                .map_or_else(String::new, |day| day.to_string()),
            appointed_by: appointed.map_or_else(String::new, |how| how.by.word().to_owned()),
            decision: text(appointed.and_then(|how| how.decision.as_ref())),
            appointment_note: text(appointed.and_then(|how| how.note.as_ref())),
            class: text(membership.class.as_ref()),
            stands_in_for: membership
                .stands_in_for
                .map_or_else(String::new, |account| account.to_string()),
            ..Self::default()
        }
    }

    /// What stands in the corrected row's place (nothing when it is struck out), and the reason.
    pub fn read(
        &self,
        wrong: &Membership,
        beside: Beside<'_>,
    ) -> Result<(Option<NewMembership>, String), Vec<FieldError>> {
        let mut errors = Vec::new();
        let reason = read_text(&self.reason, "reason", 500, &mut errors);
        if !self.strike.is_empty() {
            return if errors.is_empty() {
                Ok((None, reason))
            } else {
                Err(errors)
            };
        }
        let entry = MembershipEntry {
            account: wrong.account.to_string(),
            role: self.role.clone(),
            voting_status: self.voting_status.clone(),
            affiliation: self.affiliation.clone(),
            from: self.from.clone(),
            to: self.to.clone(),
            appointed_by: self.appointed_by.clone(),
            decision: self.decision.clone(),
            appointment_note: self.appointment_note.clone(),
            class: self.class.clone(),
            stands_in_for: self.stands_in_for.clone(),
        };
        let others: Vec<Membership> = beside
            .memberships
            .iter()
            .filter(|other| other.id != wrong.id)
            .cloned()
            .collect();
        let beside = Beside {
            memberships: &others,
            ..beside
        };
        match entry.read(beside) {
            Ok(membership) if errors.is_empty() => Ok((Some(membership), reason)),
            Ok(_) => Err(errors),
            Err(more) => {
                errors.extend(more);
                Err(errors)
            }
        }
    }
}
