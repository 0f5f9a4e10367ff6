//! How a motion comes to its vote and how long that takes.

use std::{fmt, str::FromStr};

use jiff::{Span, Timestamp, Zoned, civil::Weekday, tz::TimeZone};
use serde::{Deserialize, Serialize};

use crate::{
    motions::{Choice, rules::Clause, state::State},
    words::words,
};

words! {
    /// What a period is measured in.
    pub enum Unit {
        /// Hours on the clock.
        Hours = "h",
        /// Days of the body's zone, to the same time of day.
        Days = "d",
        /// Mondays to Fridays of the body's zone; holidays are not known.
        BusinessDays = "bd",
    }
}

/// A length of time as charters name it, written `72h`, `7d` or `10bd`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Period {
    /// How many, from 0 to [`Period::MOST`].
    pub count: u16,
    /// Of what.
    pub unit: Unit,
}

/// The text is no period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "a period is written as hours, days or business days, such as 72h, 7d or 10bd, and is at most 9999 of them"
)]
pub struct NoPeriod;

impl Period {
    /// The longest period of any unit.
    pub const MOST: u16 = 9_999;

    /// When a period that begins at an instant has passed; `None` beyond the calendar's end.
    ///
    /// Days end at the same wall time, also over a clock change (RFC 5545 reads a skipped or repeated time so too).
    pub fn after(self, start: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
        let count = i64::from(self.count);
        match self.unit {
            Unit::Hours => start.checked_add(Span::new().hours(count)).ok(),
            Unit::Days => {
                let end = start
                    .to_zoned(zone.clone())
                    .checked_add(Span::new().days(count));
                end.ok().map(|end| end.timestamp())
            }
            Unit::BusinessDays => {
                let mut day: Zoned = start.to_zoned(zone.clone());
                let mut left = count;
                while left > 0 {
                    day = day.checked_add(Span::new().days(1)).ok()?;
                    if !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
                        left -= 1;
                    }
                }
                Some(day.timestamp())
            }
        }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.count, self.unit.word())
    }
}

impl FromStr for Period {
    type Err = NoPeriod;

    fn from_str(text: &str) -> Result<Self, NoPeriod> {
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let (count, unit) = text.split_at_checked(digits).ok_or(NoPeriod)?;
        let count = count.parse().ok().filter(|count| *count <= Self::MOST);
        Ok(Self {
            count: count.ok_or(NoPeriod)?,
            unit: Unit::from_word(unit.trim()).ok_or(NoPeriod)?,
        })
    }
}

impl TryFrom<String> for Period {
    type Error = NoPeriod;

    fn try_from(text: String) -> Result<Self, NoPeriod> {
        text.parse()
    }
}

impl From<Period> for String {
    fn from(period: Period) -> Self {
        period.to_string()
    }
}

/// How long a motion is announced, open, and what changes that.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Timing {
    /// From its announcement to the opening of the vote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice: Option<Period>,
    /// The vote is open at least so long; lazy consensus and consent wait so long.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub least: Option<Period>,
    /// The vote is open at most so long.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most: Option<Period>,
    /// A substantive edit begins the period anew.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub restarts: bool,
    /// It closes as soon as its outcome is settled and this much time has passed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settles: Option<Period>,
    /// The vote may be extended once by so long; without it never.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extension: Option<Period>,
    /// Where it stands.
    #[serde(default)]
    pub clause: Clause,
}

/// People besides the mover who must be for putting a motion to the vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Support {
    /// How many.
    pub needed: u32,
    /// Within which time of the motion; without it until it opens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<Period>,
    /// Where it stands.
    #[serde(default)]
    pub clause: Clause,
}

words! {
    /// Who may move.
    #[derive(Default)]
    pub enum Movers {
        /// Whoever has a vote.
        #[default]
        VotingMembers = "voting-members",
        /// Whoever has a seat.
        Members = "members",
        /// Everybody with an account.
        Anyone = "anyone",
    }
}

words! {
    /// Who sees the votes.
    #[derive(Default)]
    pub enum Secrecy {
        /// Everybody, at once.
        #[default]
        Open = "open",
        /// Nobody until the close, everybody afterwards.
        UntilClose = "until-close",
        /// Nobody ever.
        Secret = "secret",
    }
}

impl Secrecy {
    /// Whether nobody but the voters themselves sees who said what, while the motion stands so.
    ///
    /// A vote that was taken back has never closed, so what was hidden until the close stays hidden.
    pub fn hides_choices(self, state: State) -> bool {
        match self {
            Self::Open => false,
            Self::UntilClose => state != State::Closed,
            Self::Secret => true,
        }
    }

    /// Whether everybody may see that somebody said this, while the motion stands so.
    ///
    /// A recusal from a secret vote is told once it is counted, since it changes the numbers.
    pub fn tells(self, state: State, choice: Choice) -> bool {
        !self.hides_choices(state) || state == State::Closed && choice == Choice::Recuse
    }

    /// Whether nobody sees how many said what.
    pub fn hides_counts(self, state: State) -> bool {
        self != Self::Open && state != State::Closed
    }
}

/// So many members end a vote without effect, to meet about it first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Halt {
    /// How many.
    pub members: u32,
    /// Where it stands.
    #[serde(default)]
    pub clause: Clause,
}

/// How a motion comes to its vote; what a charter says nothing about is left out.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Course {
    /// Who may move.
    #[serde(default)]
    pub movers: Movers,
    /// Seconders.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second: Option<Support>,
    /// Sponsors.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sponsors: Option<Support>,
    /// Periods.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timing: Option<Timing>,
    /// Who sees the votes.
    #[serde(default)]
    pub secrecy: Secrecy,
    /// Who may end the vote for a meeting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub halt: Option<Halt>,
    /// After so long in force the decision is looked at again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<Period>,
    /// A date of its evaluation has to be set with it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub evaluation: bool,
}

impl Course {
    /// Whether the charter says nothing about it.
    pub fn is_plain(&self) -> bool {
        *self == Self::default()
    }
}
