//! The moment, the zone and the patterns of the targets.

use folkmoot_domain::{
    language::Language,
    surveys::{Surroundings, definition::Pattern},
};
use regex::RegexBuilder;

/// 2026-07-31T12:00:00Z in a zone with summer time at odd seconds.
pub struct Here;

impl Surroundings for Here {
    fn now(&self) -> Option<f64> {
        Some(1_785_499_200_000.0)
    }

    fn offset(&self, at: i64) -> i64 {
        if at.rem_euclid(31_556_952) < 15_778_476 {
            3_600
        } else {
            7_200
        }
    }

    fn matches(&self, pattern: &Pattern, text: &str) -> Option<bool> {
        let mut builder = RegexBuilder::new(&pattern.for_regex_crate());
        let regex = builder.size_limit(1 << 18).build().ok()?;
        Some(regex.is_match(text))
    }

    fn language(&self) -> Language {
        Language::German
    }

    fn seed(&self) -> u64 {
        7
    }
}
