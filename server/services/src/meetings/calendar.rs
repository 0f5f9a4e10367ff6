//! Meetings as iCalendar (RFC 5545): one event with one lasting UID per series, exceptions as EXDATE and RECURRENCE-ID.

use std::collections::BTreeMap;

use folkmoot_domain::{
    bodies::Body,
    meetings::{
        Meeting, Observance, ObservanceKind, Recurrence, Series, instant_of, observances, zone_of,
    },
};
use icalendar::parser::{Calendar, Component, Parameter, Property};
use jiff::{
    Timestamp, ToSpan,
    civil::{Date, DateTime, Time, Weekday, date},
    tz::{Offset, TimeZone, TimeZoneDatabase},
};

/// What a feed shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feed {
    /// The calendar's name.
    pub name: String,
    /// The address of this site without a slash at the end.
    pub site: String,
    /// The bodies that meet.
    pub bodies: Vec<Body>,
    /// Their series.
    pub series: Vec<Series>,
    /// Their single meetings, and those that depart from a series.
    pub meetings: Vec<Meeting>,
}

/// The feed as text: lines of at most 75 octets, ended by CR LF.
///
/// The same content gives the same bytes the whole year, so that its entity tag holds: nothing in it depends on `now` but
/// how far ahead the clock changes are listed.
pub fn render(feed: &Feed, now: Timestamp, zones: &TimeZoneDatabase) -> String {
    let mut events = Vec::new();
    // The first instant at which each zone is needed.
    let mut needed: BTreeMap<String, Timestamp> = BTreeMap::new();
    let mut need = |name: &str, wall: DateTime| {
        if let Some(instant) = instant_of(wall, &zone_of(name, zones)) {
            needed
                .entry(name.to_owned())
                .and_modify(|first| *first = instant.min(*first))
                .or_insert(instant);
        }
    };
    // A series that was changed before it began has no meetings.
    let of_days = |series: &&Series| series.until.is_none_or(|until| series.starts_on <= until);
    for series in feed.series.iter().filter(of_days) {
        need(&series.zone, series.starts_on.to_datetime(series.wall_time));
        events.push(series_event(feed, series, zones));
    }
    for meeting in &feed.meetings {
        let series = feed
            .series
            .iter()
            .find(|series| Some(series.id) == meeting.series)
            .filter(|series| series.falls_on(meeting.original_date));
        // What is as the series has it needs no event; what is cancelled is an EXDATE of the series.
        if series.is_some_and(|series| meeting.cancelled || !departs(meeting, series)) {
            continue;
        }
        need(&meeting.zone, meeting.date.to_datetime(meeting.wall_time));
        events.push(meeting_event(feed, meeting, series, zones));
    }
    let year = now.to_zoned(TimeZone::UTC).date().year();
    let this_year = date(year, 1, 1)
        .to_zoned(TimeZone::UTC)
        .map_or(now, |start| start.timestamp());
    let clocks = needed
        .iter()
        .map(|(name, first)| timezone(name, &zone_of(name, zones), *first, this_year));
    Calendar {
        properties: vec![
            plain("VERSION", "2.0"),
            plain("PRODID", "-//Folkmoot//Meetings//EN"),
            plain("CALSCALE", "GREGORIAN"),
            plain("METHOD", "PUBLISH"),
            text("NAME", &feed.name),
            text("X-WR-CALNAME", &feed.name),
            with("REFRESH-INTERVAL", "VALUE", "DURATION", "PT6H"),
            plain("X-PUBLISHED-TTL", "PT6H"),
        ],
        components: clocks.chain(events).collect(),
    }
    .to_string()
}

/// Whether a meeting is at another time or place, or of another name, than its series has it.
fn departs(meeting: &Meeting, series: &Series) -> bool {
    meeting.date != meeting.original_date
        || meeting.wall_time != series.wall_time
        || meeting.minutes != series.minutes
        || meeting.zone != series.zone
        || meeting.place != series.place
        || meeting.title != series.title
}

fn series_event(feed: &Feed, series: &Series, zones: &TimeZoneDatabase) -> Component<'static> {
    let starts = series.starts_on.to_datetime(series.wall_time);
    let mut properties = vec![
        plain("UID", &series.uid),
        plain("DTSTAMP", utc(series.changed_at)),
        plain("CREATED", utc(series.created_at)),
        plain("LAST-MODIFIED", utc(series.changed_at)),
        plain("SEQUENCE", series.sequence),
        local("DTSTART", &series.zone, starts),
        local(
            "DTEND",
            &series.zone,
            end_of(starts, series.minutes, &series.zone, zones),
        ),
        plain("RRULE", rule(series, zones)),
    ];
    let mut cancelled: Vec<Date> = feed
        .meetings
        .iter()
        .filter(|meeting| meeting.series == Some(series.id) && meeting.cancelled)
        .map(|meeting| meeting.original_date)
        .filter(|day| series.falls_on(*day))
        .collect();
    cancelled.sort_unstable();
    properties.extend(
        cancelled
            .into_iter()
            .map(|day| local("EXDATE", &series.zone, day.to_datetime(series.wall_time))),
    );
    let group = group(feed, series.body);
    let page = format!(
        "{}/groups/{}",
        feed.site,
        group.map_or("", |body| &body.slug)
    );
    properties.extend(what(&series.title, &series.place, group, "", &page));
    properties.push(plain("STATUS", "CONFIRMED"));
    component("VEVENT", properties, Vec::new())
}

fn meeting_event(
    feed: &Feed,
    meeting: &Meeting,
    series: Option<&Series>,
    zones: &TimeZoneDatabase,
) -> Component<'static> {
    let starts = meeting.date.to_datetime(meeting.wall_time);
    let uid = series.map_or_else(|| meeting.id.to_string(), |series| series.uid.clone());
    let mut properties = vec![
        plain("UID", uid),
        plain("DTSTAMP", utc(meeting.changed_at)),
        plain("CREATED", utc(meeting.created_at)),
        plain("LAST-MODIFIED", utc(meeting.changed_at)),
        plain("SEQUENCE", meeting.sequence),
    ];
    if let Some(series) = series {
        let original = meeting.original_date.to_datetime(series.wall_time);
        properties.push(local("RECURRENCE-ID", &series.zone, original));
    }
    properties.extend([
        local("DTSTART", &meeting.zone, starts),
        local(
            "DTEND",
            &meeting.zone,
            end_of(starts, meeting.minutes, &meeting.zone, zones),
        ),
    ]);
    let group = group(feed, meeting.body);
    let page = format!(
        "{}/meetings/{}/{}",
        feed.site,
        group.map_or("", |body| &body.slug),
        meeting.original_date
    );
    properties.extend(what(
        &meeting.title,
        &meeting.place,
        group,
        &meeting.notice,
        &page,
    ));
    properties.push(plain(
        "STATUS",
        if meeting.cancelled {
            "CANCELLED"
        } else {
            "CONFIRMED"
        },
    ));
    component("VEVENT", properties, Vec::new())
}

/// What an event is about, where, and where to read more.
fn what(
    title: &str,
    place: &str,
    group: Option<&Body>,
    notice: &str,
    page: &str,
) -> Vec<Property<'static>> {
    let group = group.map_or("", |body| body.name.as_str());
    let description: Vec<&str> = [group, notice, page]
        .into_iter()
        .filter(|line| !line.is_empty())
        .collect();
    let mut properties = vec![
        text("SUMMARY", title),
        text("DESCRIPTION", &description.join("\n")),
    ];
    if !place.is_empty() {
        properties.push(text("LOCATION", place));
    }
    properties.push(plain("URL", page));
    properties
}

/// RFC 5545, section 3.3.10: UNTIL is in UTC when DTSTART names a zone, and is the last meeting's own beginning.
fn rule(series: &Series, zones: &TimeZoneDatabase) -> String {
    let mut rule = format!("FREQ=WEEKLY;INTERVAL={}", series.every_weeks.max(1));
    if let Some(until) = series.until {
        let end = until.tomorrow().unwrap_or(until);
        let last = series
            .dates(series.starts_on, end)
            .last()
            .unwrap_or(series.starts_on);
        let wall = last.to_datetime(series.wall_time);
        if let Some(instant) = instant_of(wall, &zone_of(&series.zone, zones)) {
            rule.push_str(";UNTIL=");
            rule.push_str(&utc(instant));
        }
    }
    rule
}

fn end_of(starts: DateTime, minutes: i64, zone: &str, zones: &TimeZoneDatabase) -> DateTime {
    let zone = zone_of(zone, zones);
    instant_of(starts, &zone)
        .and_then(|instant| instant.checked_add(minutes.minutes()).ok())
        .map_or(starts, |instant| zone.to_datetime(instant))
}

fn group(feed: &Feed, id: folkmoot_domain::ids::BodyId) -> Option<&Body> {
    feed.bodies.iter().find(|body| body.id == id)
}

fn timezone(name: &str, zone: &TimeZone, first: Timestamp, now: Timestamp) -> Component<'static> {
    let clocks = observances(zone, first, now)
        .into_iter()
        .map(observance)
        .collect();
    component("VTIMEZONE", vec![plain("TZID", name)], clocks)
}

fn observance(observance: Observance) -> Component<'static> {
    let mut properties = vec![
        plain("TZNAME", observance.name),
        plain("TZOFFSETFROM", offset(observance.from)),
        plain("TZOFFSETTO", offset(observance.to)),
        plain("DTSTART", wall(observance.starts)),
    ];
    if let Some(Recurrence {
        month,
        nth,
        weekday,
    }) = observance.every_year
    {
        properties.push(plain(
            "RRULE",
            format!(
                "FREQ=YEARLY;BYMONTH={month};BYDAY={nth}{}",
                two_letters(weekday)
            ),
        ));
    }
    let name = match observance.kind {
        ObservanceKind::Standard => "STANDARD",
        ObservanceKind::Daylight => "DAYLIGHT",
    };
    component(name, properties, Vec::new())
}

fn component(
    name: &str,
    properties: Vec<Property<'static>>,
    components: Vec<Component<'static>>,
) -> Component<'static> {
    Component {
        name: name.to_owned().into(),
        properties,
        components,
    }
}

fn plain(name: &str, value: impl ToString) -> Property<'static> {
    Property {
        name: name.to_owned().into(),
        // A line break in a value would begin another line of the calendar.
        val: value.to_string().replace(['\r', '\n'], " ").into(),
        params: Vec::new(),
    }
}

fn with(name: &str, parameter: &str, setting: &str, value: impl ToString) -> Property<'static> {
    Property {
        params: vec![Parameter {
            key: parameter.to_owned().into(),
            val: Some(setting.to_owned().into()),
        }],
        ..plain(name, value)
    }
}

fn local(name: &str, zone: &str, time: DateTime) -> Property<'static> {
    with(name, "TZID", zone, wall(time))
}

/// A TEXT value (RFC 5545, section 3.3.11).
fn text(name: &str, value: &str) -> Property<'static> {
    let mut escaped = String::with_capacity(value.len());
    for character in value.chars() {
        match character {
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(character);
            }
            '\n' => escaped.push_str("\\n"),
            other if other.is_control() => {}
            other => escaped.push(other),
        }
    }
    plain(name, escaped)
}

fn utc(instant: Timestamp) -> String {
    let mut text = wall(TimeZone::UTC.to_datetime(instant));
    text.push('Z');
    text
}

fn wall(at: DateTime) -> String {
    let (day, time): (Date, Time) = (at.date(), at.time());
    format!(
        "{:04}{:02}{:02}T{:02}{:02}{:02}",
        day.year(),
        day.month(),
        day.day(),
        time.hour(),
        time.minute(),
        time.second()
    )
}

fn offset(offset: Offset) -> String {
    let seconds = offset.seconds().abs();
    let sign = if offset.is_negative() { '-' } else { '+' };
    let mut text = format!("{sign}{:02}{:02}", seconds / 3600, seconds % 3600 / 60);
    if seconds % 60 > 0 {
        use std::fmt::Write as _;
        // Writing to a String can't fail.
        let _ = write!(text, "{:02}", seconds % 60);
    }
    text
}

fn two_letters(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "MO",
        Weekday::Tuesday => "TU",
        Weekday::Wednesday => "WE",
        Weekday::Thursday => "TH",
        Weekday::Friday => "FR",
        Weekday::Saturday => "SA",
        Weekday::Sunday => "SU",
    }
}

#[cfg(test)]
mod tests;
