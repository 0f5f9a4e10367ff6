//! Joint votes: one question put to two bodies. Each votes by its own rules, and it is adopted only when both adopt it.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::outcome::Outcome;
use super::prelude::{Obstacle, Prelude};
use super::reading::DecidingBody;
use super::register::Standing;
use super::rules::{Mode, Rule};
use super::state::State;
use super::timing::{Untimely, Window};
use crate::words::words;

words! {
    /// Which of the two motions of a joint vote one is.
    pub enum Part {
        /// The one that was moved; what follows belongs to it.
        First = "first",
        /// The one by which the other body votes on it.
        Second = "second",
    }
}

/// That two bodies decide a motion, as one of the two shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Joint {
    /// The other body.
    pub body: DecidingBody,
    /// Which of the two this motion is.
    pub part: Part,
    /// The other body's vote, from the opening on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other: Option<OtherVote>,
}

/// The vote of the other body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherVote {
    /// Its lasting code.
    pub code: String,
    /// Where it stands.
    pub state: State,
    /// What that vote alone has come to.
    pub standing: Standing,
    /// When it ends or would have ended.
    pub closes_at: Option<Timestamp>,
    /// When it ended.
    pub closed_at: Option<Timestamp>,
    /// Its outcome; while it is open, where the count stands, unless nobody may see that yet.
    pub count: Option<Outcome>,
}

impl Standing {
    /// Whether a vote has ended without a decision for the motion, and nothing can change that any more.
    pub fn is_lost(self) -> bool {
        match self {
            Self::Failed
            | Self::Refused
            | Self::NoQuorum
            | Self::Blocked
            | Self::Withdrawn
            | Self::NotCarriedJointly => true,
            Self::Open
            | Self::Passed
            | Self::PassedSubjectToApproval
            | Self::AwaitsOtherBody
            | Self::Tied
            | Self::Recorded => false,
        }
    }

    /// What one body's vote, which alone has come to this, makes of its motion beside what the other body's vote alone
    /// has come to.
    #[must_use]
    pub fn jointly(self, other: Self) -> Self {
        match self {
            Self::Passed | Self::PassedSubjectToApproval if other.is_lost() => {
                Self::NotCarriedJointly
            }
            Self::Passed if other != Self::Passed => Self::AwaitsOtherBody,
            own => own,
        }
    }
}

impl Prelude {
    /// What stands between a motion and its vote, where another body votes as well: what the body's own rule asks for, and
    /// the notice of the other's, of which the longer one counts. Each period is counted in its body's zone.
    pub fn obstacles_jointly(
        &self,
        (rule, zone): (&Rule, &TimeZone),
        (other, other_zone): (&Rule, &TimeZone),
        now: Timestamp,
    ) -> Vec<Obstacle> {
        let mut obstacles = self.obstacles(rule, now, zone);
        if other.notice().is_none() || obstacles == [Obstacle::NotAnnounced] {
            return obstacles;
        }
        if self.notice_from.is_none() {
            return vec![Obstacle::NotAnnounced];
        }
        let until = self.opens_from(other, other_zone);
        let Some(until) = until.filter(|until| now < *until) else {
            return obstacles;
        };
        match obstacles.first_mut() {
            Some(Obstacle::Notice { until: own }) => *own = (*own).max(until),
            _ => obstacles.insert(0, Obstacle::Notice { until }),
        }
        obstacles
    }
}

/// The one deadline of both votes, which open at the same instant: the wanted one; else the later of those that the two
/// rules give, or for a vote at meetings the earlier.
///
/// # Errors
/// When it does not fit one of the rules, with whose that is.
pub fn deadline(
    (first, second): (Window, Window),
    mode: Mode,
    wanted: Option<Timestamp>,
) -> Result<Option<Timestamp>, (Part, Untimely)> {
    let own = |window: Window| window.deadline(mode, None).ok().flatten();
    let common = wanted.or_else(|| match (own(first), own(second)) {
        (Some(one), Some(other)) if mode == Mode::Meeting => Some(one.min(other)),
        (Some(one), Some(other)) => Some(one.max(other)),
        (one, other) => one.or(other),
    });
    let fits = |part: Part, window: Window| {
        let fitting = window.deadline(mode, common);
        fitting.map_err(|untimely| (part, untimely))
    };
    fits(Part::Second, second)?;
    fits(Part::First, first)
}
