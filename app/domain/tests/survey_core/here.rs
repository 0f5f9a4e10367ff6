//! The moment, the zone and the patterns of the tests.

use folkmoot_domain::{
    language::Language,
    surveys::{Surroundings, definition::Pattern},
};
use jiff::{
    Timestamp,
    tz::{TimeZone, TimeZoneDatabase},
};
use regex::Regex;

use super::oracle::{NOW, ZONE};

pub struct Here(TimeZone);

impl Default for Here {
    fn default() -> Self {
        Self(TimeZoneDatabase::bundled().get(ZONE).unwrap())
    }
}

impl Surroundings for Here {
    fn now(&self) -> Option<f64> {
        Some(NOW as f64)
    }

    fn offset(&self, at: i64) -> i64 {
        let at = Timestamp::from_second(at).unwrap_or_default();
        i64::from(self.0.to_offset(at).seconds())
    }

    fn matches(&self, pattern: &Pattern, text: &str) -> Option<bool> {
        let regex = Regex::new(&pattern.for_regex_crate()).ok()?;
        Some(regex.is_match(text))
    }

    fn language(&self) -> Language {
        Language::English
    }

    fn seed(&self) -> u64 {
        0
    }
}
