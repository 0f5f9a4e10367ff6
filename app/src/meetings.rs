//! Pages of meetings: the list, one meeting with its minutes, and the forms that keep them.

mod forms;
mod list;
mod meeting;
mod minutes;

use folkmoot_domain::meetings::{Attendance, Occurrence, Standing};
use folkmoot_ui::{Badge, Tone};
use jiff::tz::TimeZone;
use leptos::prelude::*;

use crate::{
    frame::Frame,
    when::{time_in_words, weekday_and_day_in_words},
};

pub use forms::{
    announce_page, attendance_page, cancel_page, end_series_page, links_page, move_page,
    series_page,
};
pub use list::meetings_page;
pub use meeting::meeting_page;
pub use minutes::minutes_page;

/// Where a meeting stands, in words.
pub fn standing_in_words(frame: &Frame, standing: Standing) -> String {
    match standing {
        Standing::Upcoming => frame.t("meetings-standing-upcoming"),
        Standing::Running => frame.t("meetings-standing-running"),
        Standing::Cancelled => frame.t("meetings-standing-cancelled"),
        Standing::Due => frame.t("meetings-standing-due"),
        Standing::Overdue => frame.t("meetings-standing-overdue"),
        Standing::Published => frame.t("meetings-standing-published"),
    }
}

/// Where a meeting stands, as a badge.
pub fn standing_badge(frame: &Frame, standing: Standing) -> AnyView {
    let tone = match standing {
        Standing::Upcoming | Standing::Due => Tone::Neutral,
        Standing::Running => Tone::Active,
        Standing::Published => Tone::Positive,
        Standing::Cancelled => Tone::Negative,
        Standing::Overdue => Tone::Warning,
    };
    view! { <Badge tone=tone label=standing_in_words(frame, standing)/> }.into_any()
}

/// How somebody took part, in words.
pub fn attendance_in_words(frame: &Frame, attendance: Attendance) -> String {
    match attendance {
        Attendance::Present => frame.t("meetings-attendance-present"),
        Attendance::Partly => frame.t("meetings-attendance-partly"),
        Attendance::Regrets => frame.t("meetings-attendance-regrets"),
        Attendance::Absent => frame.t("meetings-attendance-absent"),
        Attendance::Guest => frame.t("meetings-attendance-guest"),
    }
}

/// The address of a meeting.
pub fn address(group: &str, occurrence: &Occurrence) -> String {
    format!("/meetings/{group}/{}", occurrence.original_date)
}

/// When a meeting is: in its zone with the zone named, in UTC, and how far away.
pub fn when(frame: &Frame, occurrence: &Occurrence) -> AnyView {
    let utc = occurrence.starts.to_zoned(TimeZone::UTC);
    let utc = if utc.date() == occurrence.wall.date() {
        time_in_words(utc.time())
    } else {
        format!(
            "{}, {}",
            weekday_and_day_in_words(frame.language, utc.date()),
            time_in_words(utc.time())
        )
    };
    view! {
        {frame.instant(occurrence.starts, &occurrence.zone)}
        <span class="soft">{format!(" · {utc} UTC · ")}{frame.distance(occurrence.starts)}</span>
    }
    .into_any()
}

#[cfg(test)]
mod tests;
