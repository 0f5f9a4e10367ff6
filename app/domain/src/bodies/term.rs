//! Half-open spans of days.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The days `[from, to)`: `from` is the first day in, `to` the first day out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Term {
    /// The first day of the term.
    pub from: Date,
    /// The first day after the term; `None` while nobody has set an end.
    pub to: Option<Date>,
}

impl Term {
    /// A term, unless it would have no day at all.
    pub fn new(from: Date, to: Option<Date>) -> Option<Self> {
        to.is_none_or(|to| from < to).then_some(Self { from, to })
    }

    /// Whether the term holds at the end of the day.
    ///
    /// A term that begins on the day holds; one whose `to` is that day no longer does.
    pub fn holds_on(&self, day: Date) -> bool {
        self.from <= day && self.to.is_none_or(|to| day < to)
    }

    /// Whether the term is over at the end of the day.
    pub fn is_over_on(&self, day: Date) -> bool {
        self.to.is_some_and(|to| to <= day)
    }

    /// Whether the two terms share a day.
    pub fn overlaps(&self, other: &Self) -> bool {
        let begins_before_end = |one: &Self, two: &Self| two.to.is_none_or(|to| one.from < to);
        begins_before_end(self, other) && begins_before_end(other, self)
    }

    /// The days the two terms share, when there is one.
    pub fn shared_with(&self, other: &Self) -> Option<Self> {
        let to = match (self.to, other.to) {
            (Some(one), Some(two)) => Some(one.min(two)),
            (one, two) => one.or(two),
        };
        Self::new(self.from.max(other.from), to)
    }
}
