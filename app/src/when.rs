//! Days and instants in words: always with their zone, and how far away they are.

use folkmoot_domain::language::Language;
use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use leptos::prelude::*;

use crate::frame::Frame;

impl Frame {
    /// A day: `26 November 2026`.
    pub fn day(&self, date: Date) -> AnyView {
        let words = day_in_words(self.language, date);
        view! { <time datetime=date.to_string()>{words}</time> }.into_any()
    }

    /// A day in words alone.
    pub fn day_in_words(&self, date: Date) -> String {
        day_in_words(self.language, date)
    }

    /// A day with how far away it is in a body's zone: `26 November 2026 (in 4 days)`.
    pub fn day_and_distance(&self, date: Date, zone: &str) -> AnyView {
        let today = self.local(self.now, zone).date();
        let distance = self.distance_in_days(i64::from(days_between(today, date)));
        view! {
            {self.day(date)}
            " "
            <span class="distance">{self.in_brackets(&distance)}</span>
        }
        .into_any()
    }

    /// An instant where a body is: `Thursday, 26 November 2026, 10:00 (New York, UTC−5)`.
    pub fn instant(&self, instant: Timestamp, zone: &str) -> AnyView {
        let words = self.instant_in_words(instant, zone);
        view! { <time datetime=instant.to_string()>{words}</time> }.into_any()
    }

    /// An instant with how far away it is: `… 10:00 (New York, UTC−5) · in 4 days`.
    pub fn instant_and_distance(&self, instant: Timestamp, zone: &str) -> AnyView {
        view! {
            {self.instant(instant, zone)}
            <span class="distance">" · "{self.distance(instant)}</span>
        }
        .into_any()
    }

    /// The day on which an instant falls in a zone.
    pub fn day_of(&self, instant: Timestamp, zone: &str) -> AnyView {
        self.day(self.local(instant, zone).date())
    }

    /// A title with the year of an instant in a zone behind it, unless it names the year itself.
    pub fn title_and_year(&self, title: &str, instant: Timestamp, zone: &str) -> String {
        let year = self.local(instant, zone).year().to_string();
        if title.contains(&year) {
            return title.to_owned();
        }
        let bracketed = self.in_brackets(&year);
        match self.language {
            Language::Chinese => format!("{title}{bracketed}"),
            _ => format!("{title} {bracketed}"),
        }
    }

    /// The time of an instant in a zone, without its day: `10:00 (New York, UTC−5)`.
    pub fn time_of(&self, instant: Timestamp, zone: &str) -> AnyView {
        let local = self.local(instant, zone);
        let time = time_in_words(local.time());
        let place = self.in_brackets(&place_and_offset(&local, zone));
        view! { <time datetime=instant.to_string()>{time} " " {place}</time> }.into_any()
    }

    /// A day as a calendar's leaf, for the eye only: beside it stands a link with [`Frame::day_read_out`].
    pub fn day_tile(&self, date: Date) -> AnyView {
        let month = month_in_short(self.language, date.month());
        view! {
            <time class="day-tile" datetime=date.to_string() aria-hidden="true">
                <span class="day-tile-month">{month}</span>
                <span class="day-tile-day">{date.day().to_string()}</span>
            </time>
        }
        .into_any()
    }

    /// The day behind the words of a link, for those who hear it: one meeting of a series from the next.
    pub fn day_read_out(&self, date: Date) -> AnyView {
        let words = weekday_and_day_in_words(self.language, date);
        view! { <span class="visually-hidden">", " {words}</span> }.into_any()
    }

    /// How far away an instant is, with the instant itself as the machine-readable form.
    pub fn distance_view(&self, instant: Timestamp) -> AnyView {
        view! { <time datetime=instant.to_string()>{self.distance(instant)}</time> }.into_any()
    }

    /// The day and time of an instant in a zone, with the zone's name and offset.
    pub fn instant_in_words(&self, instant: Timestamp, zone: &str) -> String {
        let local = self.local(instant, zone);
        let day = weekday_and_day_in_words(self.language, local.date());
        let time = time_in_words(local.time());
        let place = self.in_brackets(&place_and_offset(&local, zone));
        match self.language {
            Language::Chinese => format!("{day} {time}{place}"),
            _ => format!("{day}, {time} {place}"),
        }
    }

    /// How far away an instant is: `in 3 days`, `2 hours ago`.
    pub fn distance(&self, instant: Timestamp) -> String {
        let seconds = instant.as_second() - self.now.as_second();
        let minutes = seconds.abs() / 60;
        let ahead = seconds > 0;
        match minutes {
            0 => self.t("shell-now"),
            1..90 => self.counted(("shell-in-minutes", "shell-minutes-ago"), ahead, minutes),
            90..2160 => self.counted(
                ("shell-in-hours", "shell-hours-ago"),
                ahead,
                (minutes + 30) / 60,
            ),
            _ => {
                let days = (minutes + 720) / 1440;
                self.distance_in_days(if ahead { days } else { -days })
            }
        }
    }

    /// How far away a day is, today being 0.
    pub fn distance_in_days(&self, days: i64) -> String {
        let ahead = days > 0;
        match days.abs() {
            0 => self.t("shell-today"),
            1 if ahead => self.t("shell-tomorrow"),
            1 => self.t("shell-yesterday"),
            days @ 2..60 => self.counted(("shell-in-days", "shell-days-ago"), ahead, days),
            days @ 60..700 => self.counted(
                ("shell-in-months", "shell-months-ago"),
                ahead,
                (days * 12 + 182) / 365,
            ),
            days => self.counted(
                ("shell-in-years", "shell-years-ago"),
                ahead,
                (days + 182) / 365,
            ),
        }
    }

    fn counted(&self, (ahead_key, ago_key): (&str, &str), ahead: bool, count: i64) -> String {
        let key = if ahead { ahead_key } else { ago_key };
        self.t_with(key, &[("count", count.into())])
    }

    fn in_brackets(&self, text: &str) -> String {
        match self.language {
            Language::Chinese => format!("（{text}）"),
            _ => format!("({text})"),
        }
    }

    /// Where the zone is unknown, UTC.
    fn local(&self, instant: Timestamp, zone: &str) -> Zoned {
        let zone = self.zones.get(zone).unwrap_or(TimeZone::UTC);
        instant.to_zoned(zone)
    }
}

fn days_between(from: Date, to: Date) -> i32 {
    // Days since a fixed date can't overflow an i32 over jiff's range of years.
    from.until(to).map_or(0, |span| span.get_days())
}

/// `26 November 2026`, `26. November 2026`, `26 novembre 2026`, `2026年11月26日`.
pub fn day_in_words(language: Language, date: Date) -> String {
    let (year, month, day) = (date.year(), month_name(language, date.month()), date.day());
    match language {
        Language::English | Language::Italian => format!("{day} {month} {year}"),
        Language::German => format!("{day}. {month} {year}"),
        Language::Chinese => format!("{year}年{}月{day}日", date.month()),
    }
}

/// The day with its weekday in front (in Chinese: behind).
pub fn weekday_and_day_in_words(language: Language, date: Date) -> String {
    let words = day_in_words(language, date);
    let weekday = weekday_name(language, date.weekday());
    match language {
        Language::English | Language::German => format!("{weekday}, {words}"),
        Language::Italian => format!("{weekday} {words}"),
        Language::Chinese => format!("{words} {weekday}"),
    }
}

/// The time of day in 24 hours: `09:05`.
pub fn time_in_words(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// The place a zone is named after, with the offset then in force: `New York, UTC−5`.
fn place_and_offset(local: &Zoned, zone: &str) -> String {
    let seconds = local.offset().seconds();
    let (hours, minutes) = (seconds.abs() / 3600, seconds.abs() % 3600 / 60);
    let sign = if seconds < 0 { '−' } else { '+' };
    let offset = match (hours, minutes) {
        (0, 0) => "UTC".to_owned(),
        (hours, 0) => format!("UTC{sign}{hours}"),
        (hours, minutes) => format!("UTC{sign}{hours}:{minutes:02}"),
    };
    let place = zone.rsplit('/').next().unwrap_or(zone).replace('_', " ");
    match place.as_str() {
        "UTC" => offset,
        _ => format!("{place}, {offset}"),
    }
}

fn month_name(language: Language, month: i8) -> &'static str {
    let names = match language {
        Language::English | Language::Chinese => [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        Language::German => [
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember",
        ],
        Language::Italian => [
            "gennaio",
            "febbraio",
            "marzo",
            "aprile",
            "maggio",
            "giugno",
            "luglio",
            "agosto",
            "settembre",
            "ottobre",
            "novembre",
            "dicembre",
        ],
    };
    usize::try_from(month - 1)
        .ok()
        .and_then(|index| names.get(index).copied())
        .unwrap_or_default()
}

/// The month in three letters, in Chinese as its number.
fn month_in_short(language: Language, month: i8) -> String {
    match language {
        Language::Chinese => format!("{month}月"),
        _ => month_name(language, month).chars().take(3).collect(),
    }
}

/// The day of the week.
pub fn weekday_name(language: Language, weekday: Weekday) -> &'static str {
    let names = match language {
        Language::English => [
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
        ],
        Language::German => [
            "Montag",
            "Dienstag",
            "Mittwoch",
            "Donnerstag",
            "Freitag",
            "Samstag",
            "Sonntag",
        ],
        Language::Italian => [
            "lunedì",
            "martedì",
            "mercoledì",
            "giovedì",
            "venerdì",
            "sabato",
            "domenica",
        ],
        Language::Chinese => [
            "星期一",
            "星期二",
            "星期三",
            "星期四",
            "星期五",
            "星期六",
            "星期日",
        ],
    };
    usize::try_from(weekday.to_monday_zero_offset())
        .ok()
        .and_then(|index| names.get(index).copied())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::frame;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn an_instant_names_its_zone_on_both_sides_of_a_clock_change() {
        let mut frame = frame("/");
        assert_eq!(
            frame.instant_in_words(at("2026-10-29T14:00:00Z"), "America/New_York"),
            "Thursday, 29 October 2026, 10:00 (New York, UTC−4)"
        );
        assert_eq!(
            frame.instant_in_words(at("2026-11-12T15:00:00Z"), "America/New_York"),
            "Thursday, 12 November 2026, 10:00 (New York, UTC−5)"
        );
        frame.language = Language::German;
        assert_eq!(
            frame.instant_in_words(at("2026-11-12T15:00:00Z"), "Europe/Berlin"),
            "Donnerstag, 12. November 2026, 16:00 (Berlin, UTC+1)"
        );
        frame.language = Language::Italian;
        assert_eq!(
            frame.instant_in_words(at("2026-11-12T15:00:00Z"), "UTC"),
            "giovedì 12 novembre 2026, 15:00 (UTC)"
        );
        frame.language = Language::Chinese;
        assert_eq!(
            frame.instant_in_words(at("2026-11-12T15:00:00Z"), "Asia/Kolkata"),
            "2026年11月12日 星期四 20:30（Kolkata, UTC+5:30）"
        );
    }

    #[test]
    fn an_unknown_zone_is_shown_as_utc() {
        assert_eq!(
            frame("/").instant_in_words(at("2026-11-12T15:00:00Z"), "UTC"),
            "Thursday, 12 November 2026, 15:00 (UTC)"
        );
    }

    #[test]
    fn distances_are_given_in_the_unit_that_fits() {
        let frame = frame("/");
        for (instant, words) in [
            ("2026-11-22T12:00:30Z", "now"),
            ("2026-11-22T12:45:00Z", "in 45 minutes"),
            ("2026-11-22T11:59:00Z", "1 minute ago"),
            ("2026-11-22T16:10:00Z", "in 4 hours"),
            ("2026-11-23T20:00:00Z", "in 32 hours"),
            ("2026-11-25T12:00:00Z", "in 3 days"),
            ("2026-11-17T12:00:00Z", "5 days ago"),
            ("2026-08-22T12:00:00Z", "3 months ago"),
            ("2024-11-22T12:00:00Z", "2 years ago"),
        ] {
            assert_eq!(frame.distance(at(instant)), words, "{instant}");
        }
    }

    #[test]
    fn a_day_is_near_or_far_in_the_zone_of_its_body() {
        let mut frame = frame("/");
        frame.now = at("2026-11-22T23:30:00Z");
        let html = |frame: &Frame, zone: &str| {
            Owner::new().with(|| {
                frame
                    .day_and_distance("2026-11-23".parse().unwrap(), zone)
                    .to_html()
            })
        };
        assert!(html(&frame, "America/New_York").contains("(tomorrow)"));
        assert!(html(&frame, "Europe/Berlin").contains("(today)"));
    }
}
