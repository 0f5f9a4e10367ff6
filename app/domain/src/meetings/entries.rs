//! What people type into the forms of meetings, and what it means once it is right.

use jiff::{
    civil::{Date, Time},
    tz::TimeZoneDatabase,
};
use serde::{Deserialize, Serialize};

use super::Attendance;
use crate::{
    bodies::{MARKDOWN_LIMIT, check_length, clean_markdown, read_day, read_day_or_none, read_text},
    forms::FieldError,
    ids::AccountId,
};

/// The form for a new series, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SeriesEntry {
    /// What the calendar shows.
    pub title: String,
    /// The first day, `YYYY-MM-DD`.
    pub starts_on: String,
    /// `HH:MM`.
    pub wall_time: String,
    /// IANA zone name.
    pub zone: String,
    /// How long, in minutes.
    pub minutes: String,
    /// Every how many weeks.
    pub every_weeks: String,
    /// The last possible day, or empty.
    pub until: String,
    /// A link or a room.
    pub place: String,
}

/// A series that can be announced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSeries {
    /// What the calendar shows.
    pub title: String,
    /// The first day.
    pub starts_on: Date,
    /// By the clock on the wall.
    pub wall_time: Time,
    /// A zone the database knows.
    pub zone: String,
    /// How long, in minutes.
    pub minutes: i64,
    /// Every how many weeks.
    pub every_weeks: i64,
    /// The last possible day.
    pub until: Option<Date>,
    /// A link or a room.
    pub place: String,
}

impl SeriesEntry {
    /// The series this describes.
    pub fn read(&self, zones: &TimeZoneDatabase) -> Result<NewSeries, Vec<FieldError>> {
        let mut errors = Vec::new();
        let title = read_text(&self.title, "title", 120, &mut errors);
        let starts_on = read_day(&self.starts_on, "starts_on", &mut errors);
        let wall_time = read_time(&self.wall_time, "wall_time", &mut errors);
        let zone = read_zone(&self.zone, zones, &mut errors);
        let minutes = read_number(&self.minutes, "minutes", 5..=720, &mut errors);
        let every_weeks = read_number(&self.every_weeks, "every_weeks", 1..=52, &mut errors);
        let until = read_day_or_none(&self.until, "until", &mut errors);
        let place = read_place(&self.place, &mut errors);
        if let (Some(starts_on), Some(until)) = (starts_on, until)
            && until < starts_on
        {
            errors.push(FieldError::new("until", "meetings-error-until"));
        }
        match (starts_on, wall_time, zone, minutes, every_weeks) {
            (Some(starts_on), Some(wall_time), Some(zone), Some(minutes), Some(every_weeks))
                if errors.is_empty() =>
            {
                Ok(NewSeries {
                    title,
                    starts_on,
                    wall_time,
                    zone,
                    minutes,
                    every_weeks,
                    until,
                    place,
                })
            }
            _ => Err(errors),
        }
    }
}

/// The form that changes a series from a day on, as typed: the new pattern starts on `starts_on`.
pub type SeriesChangeEntry = SeriesEntry;

/// The form for a single meeting, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct MeetingEntry {
    /// What the calendar shows.
    pub title: String,
    /// `YYYY-MM-DD`.
    pub date: String,
    /// `HH:MM`.
    pub wall_time: String,
    /// IANA zone name.
    pub zone: String,
    /// How long, in minutes.
    pub minutes: String,
    /// A link or a room.
    pub place: String,
}

/// A single meeting that can be announced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMeeting {
    /// What the calendar shows.
    pub title: String,
    /// The day.
    pub date: Date,
    /// By the clock on the wall.
    pub wall_time: Time,
    /// A zone the database knows.
    pub zone: String,
    /// How long, in minutes.
    pub minutes: i64,
    /// A link or a room.
    pub place: String,
}

impl MeetingEntry {
    /// The meeting this describes.
    pub fn read(&self, zones: &TimeZoneDatabase) -> Result<NewMeeting, Vec<FieldError>> {
        let mut errors = Vec::new();
        let title = read_text(&self.title, "title", 120, &mut errors);
        let date = read_day(&self.date, "date", &mut errors);
        let wall_time = read_time(&self.wall_time, "wall_time", &mut errors);
        let zone = read_zone(&self.zone, zones, &mut errors);
        let minutes = read_number(&self.minutes, "minutes", 5..=720, &mut errors);
        let place = read_place(&self.place, &mut errors);
        match (date, wall_time, zone, minutes) {
            (Some(date), Some(wall_time), Some(zone), Some(minutes)) if errors.is_empty() => {
                Ok(NewMeeting {
                    title,
                    date,
                    wall_time,
                    zone,
                    minutes,
                    place,
                })
            }
            _ => Err(errors),
        }
    }
}

/// The form that moves one meeting, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct MoveEntry {
    /// The new day, `YYYY-MM-DD`.
    pub date: String,
    /// The new time, `HH:MM`.
    pub wall_time: String,
    /// How long, in minutes.
    pub minutes: String,
    /// A link or a room.
    pub place: String,
    /// Why.
    pub notice: String,
}

/// Where one meeting moves to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Removal {
    /// The new day.
    pub date: Date,
    /// The new time, by the clock on the wall.
    pub wall_time: Time,
    /// How long, in minutes.
    pub minutes: i64,
    /// A link or a room.
    pub place: String,
    /// Why.
    pub notice: String,
}

impl MoveEntry {
    /// Where to, when it can be.
    pub fn read(&self) -> Result<Removal, Vec<FieldError>> {
        let mut errors = Vec::new();
        let date = read_day(&self.date, "date", &mut errors);
        let wall_time = read_time(&self.wall_time, "wall_time", &mut errors);
        let minutes = read_number(&self.minutes, "minutes", 5..=720, &mut errors);
        let place = read_place(&self.place, &mut errors);
        let notice = self.notice.trim().to_owned();
        check_length(&notice, "notice", 500, &mut errors);
        match (date, wall_time, minutes) {
            (Some(date), Some(wall_time), Some(minutes)) if errors.is_empty() => Ok(Removal {
                date,
                wall_time,
                minutes,
                place,
                notice,
            }),
            _ => Err(errors),
        }
    }
}

/// The form that cancels one meeting, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct CancelEntry {
    /// Why.
    pub notice: String,
}

impl CancelEntry {
    /// The reason, which may be empty.
    pub fn read(&self) -> Result<String, Vec<FieldError>> {
        let mut errors = Vec::new();
        let notice = self.notice.trim().to_owned();
        check_length(&notice, "notice", 500, &mut errors);
        if errors.is_empty() {
            Ok(notice)
        } else {
            Err(errors)
        }
    }
}

/// The form on which minutes are written, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct MinutesEntry {
    /// Markdown.
    pub text: String,
    /// What is amended and why; needed from the second version on.
    pub note: String,
    /// The draft's revision the form was made from; 0 when there was none.
    pub revision: i64,
    /// The latest published version the form was made from; 0 when there was none.
    pub version: i64,
}

impl MinutesEntry {
    /// Text and note as they are saved in a draft.
    pub fn read_draft(&self) -> Result<(String, String), Vec<FieldError>> {
        let mut errors = Vec::new();
        let text = clean_markdown(&self.text);
        check_length(&text, "text", MARKDOWN_LIMIT, &mut errors);
        let note = self.note.trim().to_owned();
        check_length(&note, "note", 500, &mut errors);
        if errors.is_empty() {
            Ok((text, note))
        } else {
            Err(errors)
        }
    }

    /// Text and note as they are published: a text, and a reason from the second version on.
    pub fn read_final(&self) -> Result<(String, String), Vec<FieldError>> {
        let (text, note) = self.read_draft()?;
        let mut errors = Vec::new();
        if text.is_empty() {
            errors.push(FieldError::new("text", "bodies-error-required"));
        }
        if self.version > 0 && note.is_empty() {
            errors.push(FieldError::new("note", "meetings-error-note"));
        }
        if errors.is_empty() {
            Ok((text, note))
        } else {
            Err(errors)
        }
    }
}

/// One line of the attendance form: a person and a word of [`Attendance`], or empty for nothing noted.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct AttendanceEntry {
    /// The account.
    pub account: String,
    /// A word of [`Attendance`], or empty.
    pub attendance: String,
}

/// What the attendance form notes; a person without a mark is left out.
pub fn read_attendance(
    lines: &[AttendanceEntry],
) -> Result<Vec<(AccountId, Attendance)>, Vec<FieldError>> {
    let mut noted = Vec::new();
    for line in lines.iter().filter(|line| !line.attendance.is_empty()) {
        let (Ok(account), Some(attendance)) = (
            line.account.parse::<AccountId>(),
            Attendance::from_word(&line.attendance),
        ) else {
            return Err(vec![FieldError::new("", "meetings-error-attendance")]);
        };
        noted.retain(|(other, _)| *other != account);
        noted.push((account, attendance));
    }
    Ok(noted)
}

/// A time typed as `HH:MM`; a message at the field when it is none.
pub fn read_time(text: &str, field: &'static str, errors: &mut Vec<FieldError>) -> Option<Time> {
    let text = text.trim();
    let plain = (text.len() == 5 || text.len() == 8)
        && text.bytes().enumerate().all(|(place, byte)| match place {
            2 | 5 => byte == b':',
            _ => byte.is_ascii_digit(),
        });
    // Browsers may send seconds; a meeting begins on a minute.
    let time = plain.then(|| text.get(..5)?.parse::<Time>().ok()).flatten();
    if time.is_none() {
        errors.push(FieldError::new(field, "meetings-error-time"));
    }
    time
}

fn read_zone(text: &str, zones: &TimeZoneDatabase, errors: &mut Vec<FieldError>) -> Option<String> {
    let zone = zones
        .get(text.trim())
        .ok()
        .and_then(|zone| zone.iana_name().map(str::to_owned));
    if zone.is_none() {
        errors.push(FieldError::new("zone", "bodies-error-zone"));
    }
    zone
}

fn read_number(
    text: &str,
    field: &'static str,
    range: std::ops::RangeInclusive<i64>,
    errors: &mut Vec<FieldError>,
) -> Option<i64> {
    let number = text
        .trim()
        .parse::<i64>()
        .ok()
        .filter(|number| range.contains(number));
    if number.is_none() {
        errors.push(
            FieldError::new(field, "meetings-error-number")
                .with("least", range.start())
                .with("most", range.end()),
        );
    }
    number
}

fn read_place(text: &str, errors: &mut Vec<FieldError>) -> String {
    let place = text.trim().to_owned();
    check_length(&place, "place", 300, errors);
    place
}
