//! What decisions about a survey need from outside: the moment, the survey's zone, regular expressions.

use super::definition::Pattern;
use crate::language::Language;

/// The clock, the zone and the pattern engine of whoever decides.
pub trait Surroundings {
    /// Now, in milliseconds since 1970-01-01T00:00:00Z; `None` where there is no clock: dates are unknown then.
    fn now(&self) -> Option<f64>;

    /// How many seconds the survey's zone is east of UTC at an instant, in seconds since 1970.
    fn offset(&self, at: i64) -> i64;

    /// Whether a text matches; `None` where no engine is, as in the browser: the server decides then.
    fn matches(&self, pattern: &Pattern, text: &str) -> Option<bool>;

    /// The language in which expressions see the texts of choices.
    fn language(&self) -> Language;

    /// What the random order of choices is drawn from: the same number gives the same order.
    fn seed(&self) -> u64;
}

/// Surroundings without clock, zone and pattern engine: conditions about dates don't hold, patterns aren't checked.
#[derive(Debug, Clone, Copy, Default)]
pub struct Nowhere;

impl Surroundings for Nowhere {
    fn now(&self) -> Option<f64> {
        None
    }

    fn offset(&self, _at: i64) -> i64 {
        0
    }

    fn matches(&self, _pattern: &Pattern, _text: &str) -> Option<bool> {
        None
    }

    fn language(&self) -> Language {
        Language::default()
    }

    fn seed(&self) -> u64 {
        0
    }
}
