//! What people have declared an interest in, and until when: a register that everybody reads.

mod names;

use jiff::{Timestamp, ToSpan as _, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};

use super::{check_length, choose, read_day};
use crate::{
    forms::FieldError,
    ids::{AccountId, InterestId},
    words::words,
};

pub use names::{RunningText, is_generic};

/// An interest is declared for so many years at most, counted from the day of its declaration.
///
/// Who had an interest long ago has forgotten it here as well: one that nobody confirms any more would ask before every
/// vote until nobody reads the question. Registers of boards are renewed once a year, which is the proposal of the form;
/// the second year spares whoever is late.
pub const MOST_YEARS: i8 = 2;

/// An account whose interest ends within so many days says so.
pub const SOON_DAYS: i64 = 30;

/// The longest name and the longest sentence, in characters.
pub const NAME_LENGTH: usize = 120;
/// The longest sentence about an interest, in characters.
pub const DETAIL_LENGTH: usize = 500;
/// The most interests that somebody has at a time.
pub const MOST_INTERESTS: usize = 50;

words! {
    /// What sort of interest it is.
    pub enum InterestKind {
        /// Works there or holds an office.
        Office = "office",
        /// Shares, funding or another benefit in money.
        Money = "money",
        /// Somebody close has the interest.
        ClosePerson = "close-person",
        /// Works on a project that is concerned or competes.
        Work = "work",
        /// Anything else.
        Other = "other",
    }
}

words! {
    /// Where an interest stands on a day.
    pub enum InterestState {
        /// It is declared and has not ended.
        Standing = "standing",
        /// It is declared and begins later.
        Coming = "coming",
        /// Its last day is over.
        Expired = "expired",
        /// Its person withdrew it.
        Withdrawn = "withdrawn",
    }
}

/// An interest that somebody has declared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interest {
    /// Never changes.
    pub id: InterestId,
    /// The company, project or topic, as the person writes it.
    pub name: String,
    /// What sort of interest.
    pub kind: InterestKind,
    /// What there is to add.
    pub detail: Option<String>,
    /// The first day.
    pub from: Date,
    /// The first day on which it no longer stands.
    pub until: Date,
    /// When it was declared.
    pub declared_at: Timestamp,
    /// When its person withdrew it.
    pub withdrawn_at: Option<Timestamp>,
}

impl Interest {
    /// Where it stands at the end of a day in a zone; nothing before it was declared.
    pub fn state_on(&self, day: Date, zone: &TimeZone) -> Option<InterestState> {
        let by_then = |at: Timestamp| at.to_zoned(zone.clone()).date() <= day;
        if !by_then(self.declared_at) {
            return None;
        }
        Some(if self.withdrawn_at.is_some_and(by_then) {
            InterestState::Withdrawn
        } else if self.until <= day {
            InterestState::Expired
        } else if day < self.from {
            InterestState::Coming
        } else {
            InterestState::Standing
        })
    }

    /// Whether it asks before a vote on a day of the body.
    ///
    /// A person may be a day ahead of the body: who declares something where it is tomorrow already is asked at once.
    pub fn asks_on(&self, day: Date) -> bool {
        self.withdrawn_at.is_none()
            && day < self.until
            && day.tomorrow().is_ok_and(|tomorrow| self.from <= tomorrow)
    }

    /// Whether it ends within [`SOON_DAYS`] of a day.
    pub fn ends_soon(&self, day: Date) -> bool {
        day < self.until
            && day
                .checked_add(SOON_DAYS.days())
                .is_ok_and(|soon| self.until <= soon)
    }
}

/// One row of a register: an interest, whose it is, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InterestRow {
    /// Whose it is, the address `/people/{id}`.
    pub account: AccountId,
    /// The name of that person.
    pub person: String,
    /// The interest.
    #[serde(flatten)]
    pub interest: Interest,
    /// Where it stands on the day of the register.
    pub state: InterestState,
}

/// The declared interests of one person, or of the members of a body, as of a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InterestRegister {
    /// The person's or the body's name.
    pub name: String,
    /// The address of the person or the body.
    pub address: String,
    /// Whether it is a body's.
    pub of_body: bool,
    /// At the end of this day.
    pub as_of: Date,
    /// Today, in the same zone.
    pub today: Date,
    /// By person and name; what is over after what stands.
    pub rows: Vec<InterestRow>,
}

impl InterestRegister {
    /// The rows of the interests that stand, or will.
    pub fn current(&self) -> impl Iterator<Item = &InterestRow> {
        self.rows.iter().filter(|row| is_current(row.state))
    }

    /// The rows of those that are over.
    pub fn past(&self) -> impl Iterator<Item = &InterestRow> {
        self.rows.iter().filter(|row| !is_current(row.state))
    }
}

/// Whether an interest stands, or will.
pub fn is_current(state: InterestState) -> bool {
    matches!(state, InterestState::Standing | InterestState::Coming)
}

/// The form by which somebody declares an interest, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct InterestEntry {
    /// The company, project or topic.
    pub name: String,
    /// A word of [`InterestKind`].
    pub kind: String,
    /// What there is to add.
    pub detail: String,
    /// `YYYY-MM-DD`.
    pub from: String,
    /// `YYYY-MM-DD`.
    pub until: String,
    /// The interest whose place it takes; empty for none.
    pub replaces: String,
}

/// An interest that can be declared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewInterest {
    /// The company, project or topic.
    pub name: String,
    /// What sort of interest.
    pub kind: InterestKind,
    /// What there is to add.
    pub detail: Option<String>,
    /// The first day.
    pub from: Date,
    /// The first day on which it no longer stands.
    pub until: Date,
    /// The interest whose place it takes.
    pub replaces: Option<InterestId>,
}

impl InterestEntry {
    /// The empty form: from today for a year.
    pub fn blank(today: Date) -> Self {
        let until = today.checked_add(1.year()).unwrap_or(today);
        Self {
            from: today.to_string(),
            until: until.to_string(),
            ..Self::default()
        }
    }

    /// The form that changes an interest, which is given another year.
    pub fn of(interest: &Interest, today: Date) -> Self {
        Self {
            name: interest.name.clone(),
            kind: interest.kind.word().to_owned(),
            detail: interest.detail.clone().unwrap_or_default(),
            from: interest.from.to_string(),
            replaces: interest.id.to_string(),
            ..Self::blank(today)
        }
    }

    /// The interest, when it can be declared today.
    pub fn read(&self, today: Date) -> Result<NewInterest, Vec<FieldError>> {
        let mut errors = Vec::new();
        let name = self.name.trim().to_owned();
        if name.is_empty() {
            errors.push(FieldError::new("name", "bodies-error-required"));
        } else if is_generic(&name) {
            errors.push(FieldError::new("name", "interests-error-generic"));
        } else {
            check_length(&name, "name", NAME_LENGTH, &mut errors);
        }
        let kind = choose(InterestKind::from_word(&self.kind), "kind", &mut errors);
        let detail = self.detail.trim().replace("\r\n", "\n");
        check_length(&detail, "detail", DETAIL_LENGTH, &mut errors);
        let from = read_day(&self.from, "from", &mut errors);
        let until = read_day(&self.until, "until", &mut errors);
        if let Some(until) = until {
            let latest = today.checked_add(MOST_YEARS.years()).unwrap_or(today);
            let error = if until <= today || from.is_some_and(|from| until <= from) {
                Some(FieldError::new("until", "interests-error-over"))
            } else if latest < until {
                Some(FieldError::new("until", "interests-error-far").with("latest", latest))
            } else {
                None
            };
            errors.extend(error);
        }
        let replaces = match self.replaces.trim() {
            "" => None,
            id => id
                .parse()
                .map_err(|_| errors.push(FieldError::new("", "interests-error-replaces")))
                .ok(),
        };
        match (kind, from, until) {
            (Some(kind), Some(from), Some(until)) if errors.is_empty() => Ok(NewInterest {
                name,
                kind,
                detail: (!detail.is_empty()).then_some(detail),
                from,
                until,
                replaces,
            }),
            _ => Err(errors),
        }
    }
}

#[cfg(test)]
mod tests;
