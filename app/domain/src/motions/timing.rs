//! When a vote ends, by its rule: how long it has to be open, and how long it may be.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::outcome::Events;
use super::rules::{Mode, Period, Rule, Timing};

/// When a vote that opens at an instant has to and may end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// Not before.
    pub earliest: Option<Timestamp>,
    /// Not after.
    pub latest: Option<Timestamp>,
}

/// The deadline does not fit the rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Untimely {
    /// It is before the end of the shortest time.
    #[error("the vote has to be open until {0}")]
    TooEarly(Timestamp),
    /// It is after the end of the longest time.
    #[error("the vote may be open until {0} at most")]
    TooLate(Timestamp),
    /// There is none, though without one this vote would never end.
    #[error("this vote needs a deadline")]
    Missing,
}

impl Window {
    /// The window of a vote that opens at an instant; `zone` is the body's.
    pub fn of(rule: &Rule, opens: Timestamp, zone: &TimeZone) -> Self {
        let timing = rule.decision.course.timing.as_ref();
        let end = |period: fn(&Timing) -> Option<Period>| {
            timing
                .and_then(period)
                .and_then(|period| period.after(opens, zone))
        };
        Self {
            earliest: end(|timing| timing.least),
            latest: end(|timing| timing.most),
        }
    }

    /// From when a vote that opens at an instant closes as soon as it is settled; never before it may end at all.
    pub fn settles(rule: &Rule, opens: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
        let wait = rule.decision.course.timing.as_ref()?.settles?;
        let from = wait.after(opens, zone)?;
        Some(
            Self::of(rule, opens, zone)
                .earliest
                .map_or(from, |earliest| earliest.max(from)),
        )
    }

    /// The end that a vote has once it is extended; the charter's extension comes on top of its longest time.
    pub fn extended(rule: &Rule, closes_at: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
        let extension = rule.decision.course.timing.as_ref()?.extension?;
        extension.after(closes_at, zone)
    }

    /// The deadline of the vote: the wanted one, or else the one the rule gives; none for a vote at a meeting without one.
    ///
    /// # Errors
    /// When the wanted one does not fit, or there has to be one.
    pub fn deadline(
        self,
        mode: Mode,
        wanted: Option<Timestamp>,
    ) -> Result<Option<Timestamp>, Untimely> {
        let Some(wanted) = wanted else {
            let given = if mode == Mode::Meeting {
                self.latest
            } else {
                self.earliest.or(self.latest)
            };
            return match (given, mode) {
                (None, Mode::Electronic | Mode::LazyConsensus | Mode::Consent) => {
                    Err(Untimely::Missing)
                }
                (given, _) => Ok(given),
            };
        };
        match (self.earliest, self.latest) {
            (Some(earliest), _) if wanted < earliest => Err(Untimely::TooEarly(earliest)),
            (_, Some(latest)) if wanted > latest => Err(Untimely::TooLate(latest)),
            _ => Ok(Some(wanted)),
        }
    }
}

impl Events {
    /// What time alone makes of a vote that opened at one instant and ends at another.
    pub fn of_time(rule: &Rule, opened: Timestamp, ended: Timestamp, zone: &TimeZone) -> Self {
        let passed = |period: Period| period.after(opened, zone).is_some_and(|end| end <= ended);
        let decision = &rule.decision;
        let timing = decision.course.timing.as_ref();
        Self {
            waited: timing.and_then(|timing| timing.least).is_none_or(passed),
            later: decision
                .later
                .as_ref()
                .is_none_or(|later| passed(later.after)),
            ..Self::default()
        }
    }
}
