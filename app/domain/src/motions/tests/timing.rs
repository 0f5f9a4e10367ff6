//! How long a vote is open, by its rule.

use jiff::Timestamp;
use jiff::tz::{TimeZone, TimeZoneDatabase};

use super::super::outcome::Events;
use super::super::presets::{linux_foundation_base, named};
use super::super::rules::{Later, Matter, Mode, Rule, Timing};
use super::super::timing::{Untimely, Window};

fn new_york() -> TimeZone {
    TimeZoneDatabase::bundled().get("America/New_York").unwrap()
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// An electronic vote that is open for at least and at most so long; empty for no limit.
fn rule(least: &str, most: &str) -> Rule {
    let mut rule = linux_foundation_base()
        .for_motion(Matter::Ordinary, Mode::Electronic)
        .unwrap();
    rule.decision.course.timing = Some(Timing {
        least: least.parse().ok(),
        most: most.parse().ok(),
        ..Timing::default()
    });
    rule
}

const OPENS: &str = "2026-03-02T15:00:00Z";

#[test]
fn a_deadline_lies_between_the_shortest_and_the_longest_time() {
    use Mode::{Electronic, LazyConsensus, Meeting};
    // A day later, at the same wall time before summer time begins; seven days later, after it has begun.
    let (day, week) = ("2026-03-03T15:00:00Z", "2026-03-09T14:00:00Z");
    let early = |at_: &str| Err(Untimely::TooEarly(at(at_)));
    let late = |at_: &str| Err(Untimely::TooLate(at(at_)));
    let given = |at_: &str| Ok(Some(at(at_)));
    let table = [
        // Shortest, longest, mode, wanted, deadline.
        ("1d", "7d", Electronic, "", given(day)),
        ("1d", "7d", LazyConsensus, "", given(day)),
        ("1d", "7d", Meeting, "", given(week)),
        ("", "7d", Electronic, "", given(week)),
        ("1d", "", Meeting, "", Ok(None)),
        ("", "", Electronic, "", Err(Untimely::Missing)),
        ("", "", LazyConsensus, "", Err(Untimely::Missing)),
        ("", "", Electronic, day, given(day)),
        ("1d", "7d", Electronic, day, given(day)),
        ("1d", "7d", Electronic, week, given(week)),
        (
            "1d",
            "7d",
            Electronic,
            "2026-03-03T14:59:59.999999Z",
            early(day),
        ),
        (
            "1d",
            "7d",
            Electronic,
            "2026-03-09T14:00:00.000001Z",
            late(week),
        ),
        ("24h", "", Electronic, day, given(day)),
    ];
    for (least, most, mode, wanted, expected) in table {
        let window = Window::of(&rule(least, most), at(OPENS), &new_york());
        let wanted = (!wanted.is_empty()).then(|| at(wanted));
        assert_eq!(
            window.deadline(mode, wanted),
            expected,
            "{least} {most} {mode:?}"
        );
    }
}

#[test]
fn time_alone_decides_whether_it_has_waited_and_whether_the_later_majority_is_enough() {
    let mut rule = rule("3d", "");
    let threshold = rule.decision.threshold.clone().unwrap();
    rule.decision.later = Some(Later {
        after: "7d".parse().unwrap(),
        threshold,
    });
    let of = |ended: &str| {
        let events = Events::of_time(&rule, at(OPENS), at(ended), &new_york());
        (events.waited, events.later)
    };
    assert_eq!(of("2026-03-05T14:59:59Z"), (false, false));
    assert_eq!(of("2026-03-05T15:00:00Z"), (true, false));
    assert_eq!(of("2026-03-09T13:59:59Z"), (true, false));
    assert_eq!(of("2026-03-09T14:00:00Z"), (true, true));
}

#[test]
fn a_kind_of_change_is_named_where_there_are_several() {
    let rules = named("openssf").unwrap();
    let of = |mode, kind| {
        let rule = rules.for_kind(Matter::Ordinary, mode, kind)?;
        Some(rule.decision.approvals.map(|asked| asked.needed))
    };
    let count = |count| Some(Some(super::super::rules::Approvers::Count(count)));
    assert_eq!(of(Mode::LazyConsensus, Some("Major")), count(7));
    assert_eq!(of(Mode::LazyConsensus, Some("Fix")), count(1));
    assert_eq!(of(Mode::LazyConsensus, Some("fix")), None);
    assert_eq!(of(Mode::LazyConsensus, None), None);
    assert_eq!(of(Mode::Meeting, None), Some(None));
    assert_eq!(of(Mode::Meeting, Some("Major")), None);
}
