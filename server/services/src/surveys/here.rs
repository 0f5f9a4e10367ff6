//! What decisions about a survey need from this machine: the clock, the zones, the pattern engine.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

use folkmoot_domain::{
    language::Language,
    surveys::{Surroundings, definition::Pattern},
};
use jiff::{
    Timestamp,
    tz::{TimeZone, TimeZoneDatabase},
};
use regex::{Regex, RegexBuilder};

/// A moment in the zone of a survey.
#[derive(Debug, Clone)]
pub struct Here {
    now: Timestamp,
    zone: TimeZone,
    language: Language,
    seed: u64,
}

/// Most bytes that a compiled pattern may take.
const LARGEST_PATTERN: usize = 1 << 20;
/// Patterns kept in memory: more than the open surveys have.
const MOST_PATTERNS: usize = 256;

static COMPILED: Mutex<BTreeMap<Pattern, Option<Regex>>> = Mutex::new(BTreeMap::new());

impl Here {
    /// A moment in a zone, in UTC when the database does not know it.
    pub fn new(now: Timestamp, zone: &str, zones: &TimeZoneDatabase, language: Language) -> Self {
        Self {
            now,
            zone: zones.get(zone).unwrap_or(TimeZone::UTC),
            language,
            seed: 0,
        }
    }

    /// The same with another number to draw the random order of choices from.
    #[must_use]
    pub fn with_seed(mut self, seed: u32) -> Self {
        self.seed = u64::from(seed);
        self
    }

    /// Now in milliseconds since 1970, and how many seconds the zone is east of UTC then.
    pub fn moment(&self) -> (i64, i64) {
        (
            self.now.as_millisecond(),
            i64::from(self.zone.to_offset(self.now).seconds()),
        )
    }
}

impl Surroundings for Here {
    fn now(&self) -> Option<f64> {
        #[expect(clippy::cast_precision_loss, reason = "instants are far below 2^53")]
        let now = self.now.as_millisecond() as f64;
        Some(now)
    }

    fn offset(&self, at: i64) -> i64 {
        let at = Timestamp::from_second(at).unwrap_or(self.now);
        i64::from(self.zone.to_offset(at).seconds())
    }

    fn matches(&self, pattern: &Pattern, text: &str) -> Option<bool> {
        let mut compiled = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
        if compiled.len() >= MOST_PATTERNS && !compiled.contains_key(pattern) {
            compiled.clear();
        }
        let found = compiled
            .entry(pattern.clone())
            .or_insert_with(|| compile(pattern));
        let regex = found.clone();
        // Matching takes its time: others need not wait.
        drop(compiled);
        regex.map(|regex| regex.is_match(text))
    }

    fn language(&self) -> Language {
        self.language
    }

    fn seed(&self) -> u64 {
        self.seed
    }
}

/// The pattern as this machine runs it; none when it can't.
pub fn compile(pattern: &Pattern) -> Option<Regex> {
    RegexBuilder::new(&pattern.for_regex_crate())
        .size_limit(LARGEST_PATTERN)
        .build()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(source: &str, text: &str) -> Option<bool> {
        let here = Here::new(
            Timestamp::UNIX_EPOCH,
            "Europe/Berlin",
            &TimeZoneDatabase::bundled(),
            Language::English,
        );
        let pattern = Pattern {
            source: source.to_owned(),
            ignore_case: false,
        };
        here.matches(&pattern, text)
    }

    #[test]
    fn patterns_mean_what_they_mean_in_javascript() {
        for (source, text, expected) in [
            (r"^\d{3}$", "123", true),
            (r"^\d$", "٣", false),
            (r"\bö", "ö", false),
            (r"^[\w.-]+$", "a.b-c_9", true),
            (r"^[[a]$", "[", true),
            (r"^[a&&b]$", "&", true),
            (r"^[^]$", "x", true),
            (r"[]", "x", false),
            (r"^a.b$", "a\nb", false),
            (r"^a/b\/c$", "a/b/c", true),
            (r"^(a|b)+$", "abab", true),
            (r"^\s$", "\u{feff}", true),
        ] {
            assert_eq!(matches(source, text), Some(expected), "{source} {text}");
        }
        assert_eq!(matches("(", "x"), None);
        assert_eq!(matches(&"(a{1000}){1000}".repeat(2), "x"), None);
    }

    #[test]
    fn the_zone_is_that_of_the_survey() {
        let summer: Timestamp = "2026-07-01T00:00:00Z".parse().unwrap();
        let here = Here::new(
            summer,
            "Europe/Berlin",
            &TimeZoneDatabase::bundled(),
            Language::English,
        );
        assert_eq!(here.moment(), (1_782_864_000_000, 7200));
        assert_eq!(here.offset(0), 3600);
    }
}
