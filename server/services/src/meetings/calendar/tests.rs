use folkmoot_domain::{
    bodies::Kind,
    ids::{BodyId, MeetingId, SeriesId},
};
use jiff::civil::time;
use uuid::Uuid;

use super::*;

fn zones() -> TimeZoneDatabase {
    TimeZoneDatabase::bundled()
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn body() -> Body {
    Body {
        id: BodyId(Uuid::from_u128(2)),
        slug: "all-hands".into(),
        code: "ALL".into(),
        name: "All-hands, everybody; welcome".into(),
        kind: Kind::AllHands,
        parent: None,
        zone: "America/New_York".into(),
        mission: String::new(),
        position: 0,
        created_at: at("2026-01-01T00:00:00Z"),
        revision: 0,
    }
}

fn series(number: u128, zone: &str, starts_on: Date, wall_time: Time) -> Series {
    Series {
        id: SeriesId(Uuid::from_u128(number)),
        body: body().id,
        title: "Community call".into(),
        zone: zone.into(),
        starts_on,
        wall_time,
        minutes: 60,
        every_weeks: 2,
        until: None,
        place: "https://example.org/call?a=1;b=2,3".into(),
        uid: Uuid::from_u128(number).to_string(),
        sequence: 1,
        created_at: at("2026-01-01T00:00:00Z"),
        changed_at: at("2026-01-02T00:00:00Z"),
    }
}

fn departure(series: &Series, original: Date) -> Meeting {
    Meeting {
        id: MeetingId(Uuid::from_u128(77)),
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
        sequence: 1,
        created_at: at("2026-01-01T00:00:00Z"),
        changed_at: at("2026-01-03T00:00:00Z"),
        revision: 0,
    }
}

fn feed(series: Vec<Series>, meetings: Vec<Meeting>) -> Feed {
    Feed {
        name: "Meetings".into(),
        site: "https://moot.example".into(),
        bodies: vec![body()],
        series,
        meetings,
    }
}

fn rendered(feed: &Feed) -> String {
    render(feed, at("2026-03-01T12:00:00Z"), &zones())
}

/// The instants at which the events of the feed begin, as a reader of the text alone finds them.
mod reading {
    use icalendar::{
        Calendar, Component as _,
        parser::{read_calendar, unfold},
    };

    use super::*;

    fn local_time(text: &str) -> DateTime {
        text.parse().unwrap()
    }

    fn offset_seconds(text: &str) -> i32 {
        let number =
            |range: std::ops::Range<usize>| text.get(range).unwrap().parse::<i32>().unwrap();
        let seconds = number(1..3) * 3600 + number(3..5) * 60;
        if text.starts_with('-') {
            -seconds
        } else {
            seconds
        }
    }

    /// The instant of a wall time by the VTIMEZONE of the text: the latest change before it decides.
    fn instant(component: &icalendar::parser::Component<'_>, wall: DateTime) -> Timestamp {
        let value = |part: &icalendar::parser::Component<'_>, name: &str| {
            part.find_prop(name)
                .map(|property| property.val.to_string())
        };
        let mut latest: Option<(DateTime, i32)> = None;
        for part in &component.components {
            let starts = local_time(&value(part, "DTSTART").unwrap());
            let to = offset_seconds(&value(part, "TZOFFSETTO").unwrap());
            let mut changes = vec![starts];
            if let Some(rule) = value(part, "RRULE") {
                let field = |name: &str| {
                    rule.split(';')
                        .find_map(|pair| pair.strip_prefix(name))
                        .unwrap()
                        .to_owned()
                };
                let month: i8 = field("BYMONTH=").parse().unwrap();
                let day = field("BYDAY=");
                assert!(day.ends_with("SU"), "{day}");
                let nth: i8 = day.trim_end_matches("SU").parse().unwrap();
                changes.extend((starts.year() + 1..2035).map(|year| {
                    date(year, month, 1)
                        .nth_weekday_of_month(nth, Weekday::Sunday)
                        .unwrap()
                        .to_datetime(starts.time())
                }));
            }
            for change in changes {
                if change <= wall && latest.is_none_or(|(found, _)| found < change) {
                    latest = Some((change, to));
                }
            }
        }
        Offset::from_seconds(latest.unwrap().1)
            .unwrap()
            .to_timestamp(wall)
            .unwrap()
    }

    /// All beginnings before `end`, with UID and state.
    pub(super) fn events(text: &str, end: Date) -> Vec<(Timestamp, String, String)> {
        let unfolded = unfold(text);
        let parsed = read_calendar(&unfolded).unwrap();
        let zone_named = |name: &str| {
            parsed
                .components
                .iter()
                .find(|one| {
                    one.name == "VTIMEZONE"
                        && one.find_prop("TZID").is_some_and(|zone| zone.val == name)
                })
                .unwrap()
        };
        let calendar: Calendar = text.parse().unwrap();
        let mut overridden = Vec::new();
        let mut found = Vec::new();
        for event in calendar.events() {
            let uid = event.get_uid().unwrap().to_owned();
            if let Some(original) = event.properties().get("RECURRENCE-ID") {
                overridden.push((uid, local_time(original.value())));
            }
        }
        for event in calendar.events() {
            let start = &event.properties()["DTSTART"];
            let zone = zone_named(start.params()["TZID"].value());
            let first = local_time(start.value());
            let uid = event.get_uid().unwrap().to_owned();
            let status = event.property_value("STATUS").unwrap().to_owned();
            let Some(rule) = event.property_value("RRULE") else {
                found.push((instant(zone, first), uid, status));
                continue;
            };
            let every: i64 = rule
                .split(';')
                .find_map(|pair| pair.strip_prefix("INTERVAL="))
                .unwrap()
                .parse()
                .unwrap();
            let until = rule
                .split(';')
                .find_map(|pair| pair.strip_prefix("UNTIL="))
                .map(|until| {
                    until
                        .trim_end_matches('Z')
                        .parse::<DateTime>()
                        .unwrap()
                        .to_zoned(TimeZone::UTC)
                        .unwrap()
                        .timestamp()
                });
            let excluded: Vec<DateTime> = event
                .multi_properties()
                .get("EXDATE")
                .into_iter()
                .flatten()
                .map(|property| local_time(property.value()))
                .collect();
            let mut wall = first;
            while wall.date() < end {
                let starts = instant(zone, wall);
                if until.is_some_and(|until| until < starts) {
                    break;
                }
                if !excluded.contains(&wall) && !overridden.contains(&(uid.clone(), wall)) {
                    found.push((starts, uid.clone(), status.clone()));
                }
                wall = wall.checked_add((every * 7).days()).unwrap();
            }
        }
        found.sort();
        found
    }
}

/// What the feed says must be what the pages say.
fn assert_same_as_pages(feed: &Feed, from: Date, to: Date) {
    let pages: Vec<Timestamp> =
        folkmoot_domain::meetings::occurrences(&feed.series, &feed.meetings, from, to, &zones())
            .into_iter()
            .filter(|occurrence| !occurrence.cancelled)
            .map(|occurrence| occurrence.starts)
            .collect();
    let read: Vec<Timestamp> = reading::events(&rendered(feed), to)
        .into_iter()
        .filter(|(_, _, status)| status == "CONFIRMED")
        .map(|(starts, _, _)| starts)
        .collect();
    assert_eq!(read, pages);
    assert!(pages.len() > 3);
}

#[test]
fn a_calendar_program_finds_the_meetings_of_the_pages() {
    let new_york = series(1, "America/New_York", date(2026, 2, 26), time(10, 0, 0, 0));
    let berlin = Series {
        every_weeks: 1,
        until: Some(date(2026, 11, 30)),
        ..series(3, "Europe/Berlin", date(2026, 3, 18), time(17, 30, 0, 0))
    };
    let moved = Meeting {
        date: date(2026, 11, 3),
        wall_time: time(16, 15, 0, 0),
        notice: "Holiday on the usual day".into(),
        ..departure(&new_york, date(2026, 11, 5))
    };
    let cancelled = Meeting {
        cancelled: true,
        id: MeetingId(Uuid::from_u128(78)),
        ..departure(&new_york, date(2026, 3, 12))
    };
    let minuted = Meeting {
        id: MeetingId(Uuid::from_u128(79)),
        ..departure(&berlin, date(2026, 3, 25))
    };
    let single = Meeting {
        id: MeetingId(Uuid::from_u128(80)),
        series: None,
        zone: "Asia/Tokyo".into(),
        ..departure(&berlin, date(2026, 10, 26))
    };
    assert_same_as_pages(
        &feed(
            vec![new_york, berlin],
            vec![moved, cancelled, minuted, single],
        ),
        date(2026, 1, 1),
        date(2027, 6, 1),
    );
}

#[test]
fn every_series_has_one_uid_and_a_moved_meeting_keeps_it() {
    let all_hands = series(1, "America/New_York", date(2026, 2, 26), time(10, 0, 0, 0));
    let moved = Meeting {
        date: date(2026, 3, 13),
        ..departure(&all_hands, date(2026, 3, 12))
    };
    let text = rendered(&feed(vec![all_hands.clone()], vec![moved]));
    assert_eq!(text.matches(&format!("UID:{}", all_hands.uid)).count(), 2);
    assert!(text.contains("RECURRENCE-ID;TZID=America/New_York:20260312T100000\r\n"));
    assert!(text.contains("DTSTART;TZID=America/New_York:20260313T100000\r\n"));
}

#[test]
fn a_cancelled_meeting_is_left_out_of_its_series() {
    let all_hands = series(1, "America/New_York", date(2026, 2, 26), time(10, 0, 0, 0));
    let cancelled = Meeting {
        cancelled: true,
        ..departure(&all_hands, date(2026, 3, 12))
    };
    let text = rendered(&feed(vec![all_hands], vec![cancelled]));
    assert!(text.contains("EXDATE;TZID=America/New_York:20260312T100000\r\n"));
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 1);
}

#[test]
fn a_cancelled_single_meeting_is_shown_as_cancelled() {
    let all_hands = series(1, "America/New_York", date(2026, 2, 26), time(10, 0, 0, 0));
    let single = Meeting {
        series: None,
        cancelled: true,
        ..departure(&all_hands, date(2026, 3, 12))
    };
    let text = rendered(&feed(Vec::new(), vec![single]));
    assert!(text.contains("STATUS:CANCELLED\r\n"));
}

#[test]
fn the_clock_changes_of_new_york_are_two_rules() {
    let all_hands = series(1, "America/New_York", date(2026, 2, 26), time(10, 0, 0, 0));
    let text = rendered(&feed(vec![all_hands], Vec::new()));
    for line in [
        "BEGIN:VTIMEZONE\r\nTZID:America/New_York\r\n",
        "BEGIN:DAYLIGHT\r\nTZNAME:EDT\r\nTZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400\r\nDTSTART:20250309T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\r\nEND:DAYLIGHT\r\n",
        "BEGIN:STANDARD\r\nTZNAME:EST\r\nTZOFFSETFROM:-0400\r\nTZOFFSETTO:-0500\r\nDTSTART:20251102T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU\r\nEND:STANDARD\r\n",
        "DTSTART;TZID=America/New_York:20260226T100000\r\n",
        "RRULE:FREQ=WEEKLY;INTERVAL=2\r\n",
    ] {
        assert!(text.contains(line), "{line} is missing in\n{text}");
    }
}

#[test]
fn texts_are_escaped_and_lines_are_short() {
    let mut all_hands = series(1, "America/New_York", date(2026, 2, 26), time(10, 0, 0, 0));
    all_hands.title = format!("A \\ B; C, D\nE\r\u{7} {}", "社区会议 ".repeat(20));
    let text = rendered(&feed(vec![all_hands.clone()], Vec::new()));
    for line in text.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.contains(['\r', '\n']));
    }
    let calendar: icalendar::Calendar = text.parse().unwrap();
    let event = calendar.events().next().unwrap();
    let read = icalendar::Component::get_summary(event).unwrap();
    assert_eq!(read, all_hands.title.replace(['\r', '\u{7}'], ""));
}

#[test]
fn the_same_content_gives_the_same_bytes_all_year() {
    let all_hands = series(1, "Africa/Casablanca", date(2026, 2, 26), time(10, 0, 0, 0));
    let feed = feed(vec![all_hands], Vec::new());
    let render_at = |now: &str| render(&feed, at(now), &zones());
    assert_eq!(
        render_at("2026-01-01T00:00:00Z"),
        render_at("2026-12-31T23:59:59Z")
    );
}

#[test]
fn a_calendar_without_meetings_is_a_calendar() {
    let text = rendered(&feed(Vec::new(), Vec::new()));
    assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    assert!(text.ends_with("END:VCALENDAR\r\n"));
}
