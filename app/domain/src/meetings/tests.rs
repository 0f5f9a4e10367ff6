use jiff::{
    ToSpan,
    civil::{Weekday, date, time},
    tz::offset,
};
use proptest::prelude::*;
use uuid::Uuid;

use super::*;

fn zones() -> TimeZoneDatabase {
    TimeZoneDatabase::bundled()
}

fn series(starts_on: Date, wall_time: Time, zone: &str, every_weeks: i64) -> Series {
    Series {
        id: SeriesId(Uuid::from_u128(1)),
        body: BodyId(Uuid::from_u128(2)),
        title: "All-hands".into(),
        zone: zone.into(),
        starts_on,
        wall_time,
        minutes: 60,
        every_weeks,
        until: None,
        place: "https://example.org/call".into(),
        uid: "1@example.org".into(),
        sequence: 0,
        created_at: Timestamp::UNIX_EPOCH,
        changed_at: Timestamp::UNIX_EPOCH,
    }
}

fn exception(series: &Series, original: Date) -> Meeting {
    Meeting {
        id: MeetingId(Uuid::from_u128(9)),
        series: Some(series.id),
        body: series.body,
        original_date: original,
        date: original,
        wall_time: series.wall_time,
        minutes: series.minutes,
        zone: series.zone.clone(),
        title: series.title.clone(),
        place: series.place.clone(),
        cancelled: false,
        notice: String::new(),
        sequence: 0,
        created_at: Timestamp::UNIX_EPOCH,
        changed_at: Timestamp::UNIX_EPOCH,
        revision: 0,
    }
}

fn starts(found: &[Occurrence]) -> Vec<String> {
    found
        .iter()
        .map(|occurrence| occurrence.starts.to_string())
        .collect()
}

#[test]
fn ten_in_new_york_stays_ten_in_new_york_when_the_clocks_change() {
    let all_hands = series(date(2026, 2, 26), time(10, 0, 0, 0), "America/New_York", 2);
    let spring = occurrences(
        std::slice::from_ref(&all_hands),
        &[],
        date(2026, 2, 26),
        date(2026, 3, 27),
        &zones(),
    );
    // The clocks go forward on 8 March.
    assert_eq!(
        starts(&spring),
        [
            "2026-02-26T15:00:00Z",
            "2026-03-12T14:00:00Z",
            "2026-03-26T14:00:00Z"
        ]
    );
    let autumn = occurrences(
        &[all_hands],
        &[],
        date(2026, 10, 22),
        date(2026, 11, 20),
        &zones(),
    );
    // And back on 1 November.
    assert_eq!(
        starts(&autumn),
        [
            "2026-10-22T14:00:00Z",
            "2026-11-05T15:00:00Z",
            "2026-11-19T15:00:00Z"
        ]
    );
}

#[test]
fn a_time_that_the_clock_skips_is_held_an_hour_later() {
    let early = series(date(2026, 3, 1), time(2, 30, 0, 0), "America/New_York", 1);
    let found = occurrences(&[early], &[], date(2026, 3, 8), date(2026, 3, 9), &zones());
    assert_eq!(starts(&found), ["2026-03-08T07:30:00Z"]);
    let berlin = series(date(2026, 3, 22), time(2, 30, 0, 0), "Europe/Berlin", 1);
    let found = occurrences(
        &[berlin],
        &[],
        date(2026, 3, 29),
        date(2026, 3, 30),
        &zones(),
    );
    assert_eq!(starts(&found), ["2026-03-29T01:30:00Z"]);
}

#[test]
fn a_time_that_comes_twice_is_the_first_of_the_two() {
    let early = series(date(2026, 10, 25), time(1, 30, 0, 0), "America/New_York", 1);
    let found = occurrences(
        &[early],
        &[],
        date(2026, 11, 1),
        date(2026, 11, 2),
        &zones(),
    );
    assert_eq!(starts(&found), ["2026-11-01T05:30:00Z"]);
    let berlin = series(date(2026, 10, 18), time(2, 30, 0, 0), "Europe/Berlin", 1);
    let found = occurrences(
        &[berlin],
        &[],
        date(2026, 10, 25),
        date(2026, 10, 26),
        &zones(),
    );
    assert_eq!(starts(&found), ["2026-10-25T00:30:00Z"]);
}

#[test]
fn a_window_that_opens_between_two_meetings_shows_the_next_one() {
    let all_hands = series(date(2026, 1, 1), time(10, 0, 0, 0), "America/New_York", 2);
    let dates = |from, to| all_hands.dates(from, to).collect::<Vec<_>>();
    assert_eq!(
        dates(date(2026, 1, 2), date(2026, 1, 16)),
        [date(2026, 1, 15)]
    );
    assert_eq!(
        dates(date(2026, 1, 15), date(2026, 1, 16)),
        [date(2026, 1, 15)]
    );
    assert_eq!(
        dates(date(2025, 12, 1), date(2026, 1, 2)),
        [date(2026, 1, 1)]
    );
    assert!(dates(date(2026, 1, 2), date(2026, 1, 15)).is_empty());
}

#[test]
fn a_series_ends_with_its_last_day() {
    let ended = Series {
        until: Some(date(2026, 1, 15)),
        ..series(date(2026, 1, 1), time(10, 0, 0, 0), "America/New_York", 2)
    };
    assert!(ended.falls_on(date(2026, 1, 15)));
    assert!(!ended.falls_on(date(2026, 1, 29)));
}

#[test]
fn a_moved_meeting_is_held_once_and_keeps_its_address() {
    let all_hands = series(date(2026, 1, 1), time(10, 0, 0, 0), "America/New_York", 2);
    let moved = Meeting {
        date: date(2026, 1, 20),
        wall_time: time(16, 0, 0, 0),
        ..exception(&all_hands, date(2026, 1, 15))
    };
    let found = occurrences(
        std::slice::from_ref(&all_hands),
        std::slice::from_ref(&moved),
        date(2026, 1, 1),
        date(2026, 2, 1),
        &zones(),
    );
    assert_eq!(
        starts(&found),
        [
            "2026-01-01T15:00:00Z",
            "2026-01-20T21:00:00Z",
            "2026-01-29T15:00:00Z"
        ]
    );
    assert!(found[1].moved);
    let at_address = occurrence_on(&[all_hands], &[moved], date(2026, 1, 15), &zones()).unwrap();
    assert_eq!(at_address, found[1]);
}

#[test]
fn a_cancelled_meeting_is_still_told_of() {
    let all_hands = series(date(2026, 1, 1), time(10, 0, 0, 0), "America/New_York", 2);
    let cancelled = Meeting {
        cancelled: true,
        notice: "Holiday".into(),
        ..exception(&all_hands, date(2026, 1, 15))
    };
    let found = occurrences(
        std::slice::from_ref(&all_hands),
        std::slice::from_ref(&cancelled),
        date(2026, 1, 15),
        date(2026, 1, 16),
        &zones(),
    );
    assert_eq!(found.len(), 1);
    assert!(found[0].cancelled && !found[0].moved);
    assert_eq!(
        next_dates(&all_hands, &[cancelled], date(2026, 1, 10), 2),
        [date(2026, 1, 29), date(2026, 2, 12)]
    );
}

#[test]
fn minutes_are_due_for_two_weeks_and_then_overdue() {
    let all_hands = series(date(2026, 1, 1), time(10, 0, 0, 0), "America/New_York", 2);
    let held = all_hands.occurrence(date(2026, 1, 1), &zones()).unwrap();
    let at = |text: &str| Standing::at(text.parse().unwrap(), &held, false);
    assert_eq!(at("2026-01-01T14:59:59Z"), Standing::Upcoming);
    assert_eq!(at("2026-01-01T15:00:00Z"), Standing::Running);
    assert_eq!(at("2026-01-01T16:00:00Z"), Standing::Due);
    assert_eq!(at("2026-01-15T16:00:00Z"), Standing::Due);
    assert_eq!(at("2026-01-15T16:00:01Z"), Standing::Overdue);
    assert_eq!(
        Standing::at("2026-03-01T00:00:00Z".parse().unwrap(), &held, true),
        Standing::Published
    );
}

#[test]
fn new_york_changes_its_clocks_by_two_rules() {
    let zone = zones().get("America/New_York").unwrap();
    let found = observances(
        &zone,
        "2026-02-26T15:00:00Z".parse().unwrap(),
        "2026-03-01T00:00:00Z".parse().unwrap(),
    );
    assert_eq!(found.len(), 2, "{found:#?}");
    assert_eq!(
        found[0],
        Observance {
            kind: ObservanceKind::Daylight,
            name: "EDT".into(),
            from: offset(-5),
            to: offset(-4),
            starts: date(2025, 3, 9).at(2, 0, 0, 0),
            every_year: Some(Recurrence {
                month: 3,
                nth: 2,
                weekday: Weekday::Sunday
            }),
        }
    );
    assert_eq!(
        found[1].every_year,
        Some(Recurrence {
            month: 11,
            nth: 1,
            weekday: Weekday::Sunday
        })
    );
    assert_eq!(found[1].starts, date(2025, 11, 2).at(2, 0, 0, 0));
}

#[test]
fn berlin_changes_on_the_last_sundays() {
    let zone = zones().get("Europe/Berlin").unwrap();
    let found = observances(
        &zone,
        "2026-06-01T00:00:00Z".parse().unwrap(),
        "2026-06-01T00:00:00Z".parse().unwrap(),
    );
    let rules: Vec<_> = found
        .iter()
        .map(|one| (one.name.as_str(), one.every_year.unwrap()))
        .collect();
    let last_sunday_of = |month| Recurrence {
        month,
        nth: -1,
        weekday: Weekday::Sunday,
    };
    assert_eq!(
        rules,
        [("CET", last_sunday_of(10)), ("CEST", last_sunday_of(3))]
    );
}

#[test]
fn a_rule_that_was_changed_is_not_read_back_into_the_past() {
    let zone = zones().get("America/New_York").unwrap();
    // Until 2006 the clocks went forward on the first Sunday of April.
    let found = observances(
        &zone,
        "2005-06-01T00:00:00Z".parse().unwrap(),
        "2026-01-01T00:00:00Z".parse().unwrap(),
    );
    let summer: Vec<_> = found
        .iter()
        .filter(|one| one.kind == ObservanceKind::Daylight)
        .map(|one| (one.starts.date(), one.every_year.is_some()))
        .collect();
    assert_eq!(
        summer,
        [
            (date(2005, 4, 3), false),
            (date(2006, 4, 2), false),
            (date(2007, 3, 11), true)
        ]
    );
}

#[test]
fn a_zone_without_changes_has_one_observance() {
    for name in ["UTC", "Asia/Kolkata", "Asia/Tokyo"] {
        let zone = zones().get(name).unwrap();
        let found = observances(
            &zone,
            "2026-06-01T00:00:00Z".parse().unwrap(),
            "2026-06-01T00:00:00Z".parse().unwrap(),
        );
        let last = found.last().unwrap();
        assert_eq!(last.to, zone.to_offset(Timestamp::UNIX_EPOCH), "{name}");
        assert!(found.iter().all(|one| one.every_year.is_none()), "{name}");
    }
}

/// What the observances say the offset is: the latest change at or before the instant, as a calendar program reads it.
fn offset_by(found: &[Observance], instant: Timestamp) -> jiff::tz::Offset {
    let mut latest: Option<(Timestamp, jiff::tz::Offset)> = None;
    for observance in found {
        let mut changes = vec![observance.starts];
        if let Some(rule) = observance.every_year {
            changes.extend((observance.starts.year() + 1..2040).map(|year| {
                date(year, rule.month, 1)
                    .nth_weekday_of_month(rule.nth, rule.weekday)
                    .unwrap()
                    .to_datetime(observance.starts.time())
            }));
        }
        for wall in changes {
            let at = observance.from.to_timestamp(wall).unwrap();
            if at <= instant && latest.is_none_or(|(found, _)| found < at) {
                latest = Some((at, observance.to));
            }
        }
    }
    latest.unwrap().1
}

#[test]
fn the_observances_give_the_offsets_of_the_zone() {
    let first: Timestamp = "2024-01-01T00:00:00Z".parse().unwrap();
    let now: Timestamp = "2026-11-01T00:00:00Z".parse().unwrap();
    for name in [
        "America/New_York",
        "Europe/Berlin",
        "Europe/Dublin",
        "Africa/Casablanca",
        "Australia/Lord_Howe",
        "America/Sao_Paulo",
        "Asia/Kathmandu",
        "America/Santiago",
        "Asia/Gaza",
        "Pacific/Apia",
        "UTC",
    ] {
        let zone = zones().get(name).unwrap();
        let found = observances(&zone, first, now);
        for hours in (0..100_000).step_by(7) {
            let instant = first.checked_add(i64::from(hours).hours()).unwrap();
            assert_eq!(
                offset_by(&found, instant),
                zone.to_offset(instant),
                "{name} at {instant}"
            );
        }
    }
}

#[test]
fn every_mistake_in_a_series_is_named_at_its_field() {
    let fields: Vec<_> = SeriesEntry::default()
        .read(&zones())
        .unwrap_err()
        .into_iter()
        .map(|error| error.field)
        .collect();
    assert_eq!(
        fields,
        [
            "title",
            "starts_on",
            "wall_time",
            "zone",
            "minutes",
            "every_weeks"
        ]
    );
}

#[test]
fn an_amendment_says_what_it_amends() {
    let first = MinutesEntry {
        text: "# Minutes\r\nAll well.".into(),
        ..MinutesEntry::default()
    };
    assert_eq!(first.read_final().unwrap().0, "# Minutes\nAll well.");
    let amendment = MinutesEntry {
        version: 1,
        ..first
    };
    assert_eq!(amendment.read_final().unwrap_err()[0].field, "note");
    assert!(amendment.read_draft().is_ok());
}

#[test]
fn the_last_mark_of_a_person_counts() {
    let line = |attendance: &str| AttendanceEntry {
        account: Uuid::from_u128(5).to_string(),
        attendance: attendance.into(),
    };
    let noted = read_attendance(&[line("present"), line(""), line("regrets")]).unwrap();
    assert_eq!(
        noted,
        [(AccountId(Uuid::from_u128(5)), Attendance::Regrets)]
    );
    assert!(read_attendance(&[line("asleep")]).is_err());
}

proptest! {
    #[test]
    fn meetings_of_a_series_are_whole_steps_apart(
        start in 0i32..1000, every in 1i64..9, from in -500i32..1500, length in 1i32..400,
    ) {
        let day = |days: i32| date(2025, 1, 1).checked_add(days.days()).unwrap();
        let pattern = series(day(start), time(10, 0, 0, 0), "UTC", every);
        let found: Vec<Date> = pattern.dates(day(from), day(from + length)).collect();
        let expected: Vec<Date> = (from..from + length)
            .filter(|days| *days >= start && i64::from(days - start) % (7 * every) == 0)
            .map(day)
            .collect();
        prop_assert_eq!(found, expected);
    }
}
