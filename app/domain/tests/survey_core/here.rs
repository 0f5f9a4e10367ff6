//! The moment, the zone and the patterns of the tests.

use std::{cell::RefCell, collections::BTreeMap, sync::LazyLock};

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

pub struct Here;

static HERE: LazyLock<TimeZone> = LazyLock::new(|| TimeZoneDatabase::bundled().get(ZONE).unwrap());

thread_local! {
    /// Patterns are compiled once.
    static PATTERNS: RefCell<BTreeMap<String, Regex>> = RefCell::default();
}

impl Surroundings for Here {
    fn now(&self) -> Option<f64> {
        Some(NOW as f64)
    }

    fn offset(&self, at: i64) -> i64 {
        let at = Timestamp::from_second(at).unwrap_or_default();
        i64::from(HERE.to_offset(at).seconds())
    }

    fn matches(&self, pattern: &Pattern, text: &str) -> Option<bool> {
        PATTERNS.with_borrow_mut(|known| {
            let source = pattern.for_regex_crate();
            if !known.contains_key(&source) {
                known.insert(source.clone(), Regex::new(&source).ok()?);
            }
            Some(known[&source].is_match(text))
        })
    }

    fn language(&self) -> Language {
        Language::English
    }

    fn seed(&self) -> u64 {
        0
    }
}
