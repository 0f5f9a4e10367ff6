//! What follows a passed motion: from when it is in force, what it ends, when it is looked at again.

mod review;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

pub use self::review::{Reviewed, review_draft};
use super::code::MotionCode;
use super::draft::DraftValues;
use super::rules::Rule;
use crate::bodies::read_day;
use crate::forms::FieldError;
use crate::ids::MotionId;
use crate::words::words;

/// The most earlier decisions that one motion ends in one manner.
pub const MOST_EARLIER: usize = 20;

words! {
    /// Where an adopted motion stands.
    pub enum Force {
        /// Adopted by the body, and without effect until somebody outside approves.
        AwaitingApproval = "awaiting-approval",
        /// Adopted, and in force from a later day on.
        Coming = "coming",
        /// In force.
        InForce = "in-force",
        /// In force, and the day has come on which it is looked at again.
        UpForReview = "up-for-review",
        /// A later decision has taken its place.
        Superseded = "superseded",
        /// A later decision has ended it.
        Repealed = "repealed",
    }
}

words! {
    /// What a motion does to an earlier decision.
    pub enum Manner {
        /// Takes its place.
        Supersedes = "supersedes",
        /// Ends it.
        Repeals = "repeals",
    }
}

impl Force {
    /// Whether a later motion can end it.
    pub fn can_be_ended(self) -> bool {
        !matches!(self, Self::Superseded | Self::Repealed)
    }

    /// The standings that a filter by this one finds: what is up for review is in force as well.
    pub fn found_by(self) -> [Self; 2] {
        match self {
            Self::InForce => [Self::InForce, Self::UpForReview],
            other => [other, other],
        }
    }
}

impl Manner {
    /// What it makes of the earlier decision.
    pub fn ends_as(self) -> Force {
        match self {
            Self::Supersedes => Force::Superseded,
            Self::Repeals => Force::Repealed,
        }
    }
}

/// What a draft says of what follows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wanted {
    /// The day from which it is to be in force; the day of its adoption where that is later, or none is named.
    pub in_force_from: Option<Date>,
    /// Earlier decisions that it ends, by their codes, each once.
    pub earlier: Vec<(Manner, MotionCode)>,
}

impl Wanted {
    /// Reads the form; `today` is the body's, `review` the day on which the effect is looked at.
    ///
    /// Messages stand at `in_force`, `supersedes`, `repeals` and `evaluation`.
    pub fn read(
        values: &DraftValues,
        today: Date,
        review: Option<Date>,
        errors: &mut Vec<FieldError>,
    ) -> Self {
        let in_force_from = match values.in_force.trim() {
            "" => None,
            day => {
                let day = read_day(day, "in_force", &mut Vec::new());
                match day {
                    None => errors.push(FieldError::new("in_force", "bodies-error-day")),
                    Some(day) if day < today => {
                        errors.push(FieldError::new("in_force", "force-error-past"));
                    }
                    Some(_) => {}
                }
                day
            }
        };
        if let (Some(from), Some(review)) = (in_force_from, review)
            && review <= from
        {
            errors.push(FieldError::new("evaluation", "force-error-review-early"));
        }
        let mut earlier = Vec::new();
        for (manner, typed) in [
            (Manner::Supersedes, &values.supersedes),
            (Manner::Repeals, &values.repeals),
        ] {
            for code in codes(typed, manner.word(), errors) {
                if !earlier.iter().any(|(_, known)| *known == code) {
                    earlier.push((manner, code));
                } else if !earlier.contains(&(manner, code.clone())) {
                    let error = FieldError::new(manner.word(), "force-error-both");
                    errors.push(error.with("code", code.to_string()));
                }
            }
        }
        Self {
            in_force_from,
            earlier,
        }
    }

    /// The codes of the decisions it ends in one manner.
    pub fn codes(&self, manner: Manner) -> Vec<String> {
        let earlier = self.earlier.iter();
        let of_manner = earlier.filter(|(other, _)| *other == manner);
        of_manner.map(|(_, code)| code.to_string()).collect()
    }

    /// From which day it is in force, adopted on a day.
    pub fn from(&self, adopted: Date) -> Date {
        self.in_force_from.map_or(adopted, |day| day.max(adopted))
    }
}

/// The codes in a line, with spaces, commas or semicolons between them.
fn codes(typed: &str, field: &'static str, errors: &mut Vec<FieldError>) -> Vec<MotionCode> {
    let between =
        |letter: char| letter.is_whitespace() || matches!(letter, ',' | ';' | '、' | '，');
    let words = typed.split(between).filter(|word| !word.is_empty());
    if words.clone().count() > MOST_EARLIER {
        errors.push(FieldError::new(field, "force-error-many").with("most", MOST_EARLIER));
        return Vec::new();
    }
    let mut codes = Vec::new();
    for word in words {
        if let Ok(code) = word.to_ascii_uppercase().parse() {
            codes.push(code);
        } else {
            let shown: String = word.chars().take(40).collect();
            errors.push(FieldError::new(field, "force-error-code").with("code", shown));
        }
    }
    codes
}

/// The day on which a decision is looked at again: the one its draft names, else the one its rule gives, counted from
/// the first day in force; `zone` is the body's.
pub fn review_on(
    named: Option<Date>,
    rule: Option<&Rule>,
    from: Date,
    zone: &TimeZone,
) -> Option<Date> {
    let by_rule = || {
        let period = rule?.decision.course.review?;
        let begins = from.to_zoned(zone.clone()).ok()?.timestamp();
        let ends = period.after(begins, zone)?;
        Some(ends.to_zoned(zone.clone()).date())
    };
    named.or_else(by_rule)
}

/// A decision as another one names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cited {
    /// Its lasting code.
    pub code: String,
    /// Its title.
    pub title: String,
}

/// A decision whose review has come due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DueReview {
    /// Which.
    #[serde(flatten)]
    pub decision: Cited,
    /// The day on which it was to be looked at again.
    pub since: Option<Date>,
}

/// An earlier decision that a motion ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Earlier {
    /// How.
    pub manner: Manner,
    /// Which.
    #[serde(flatten)]
    pub decision: Cited,
    /// This motion is what ended it; it may have been ended by another one before, or this one has not come into force.
    pub done: bool,
}

/// The motion that a review date had written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewMotion {
    /// Its id, also of its draft.
    pub id: MotionId,
    /// Its code, once it is open.
    pub code: Option<String>,
    /// Everybody can read it.
    pub public: bool,
}

/// What follows a motion, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Aftermath {
    /// Where it stands; nothing for what was not adopted.
    pub force: Option<Force>,
    /// The day from which it is to be in force by its own words.
    pub wanted_from: Option<Date>,
    /// The first day in force.
    pub in_force_from: Option<Date>,
    /// The day on which it is looked at again.
    pub review_on: Option<Date>,
    /// The first day on which it no longer was in force.
    pub ended_on: Option<Date>,
    /// The decision that superseded or repealed it.
    pub ended_by: Option<Cited>,
    /// Earlier decisions that it ends.
    pub earlier: Vec<Earlier>,
    /// The decision whose review date had this motion written.
    pub reviews: Option<Cited>,
    /// The motion that its own review date had written.
    pub review: Option<ReviewMotion>,
}

impl Aftermath {
    /// The codes of the decisions it ends in one manner, as a form says them.
    pub fn typed(&self, manner: Manner) -> String {
        let codes: Vec<&str> = self
            .earlier
            .iter()
            .filter(|earlier| earlier.manner == manner)
            .map(|earlier| earlier.decision.code.as_str())
            .collect();
        codes.join(", ")
    }
}
