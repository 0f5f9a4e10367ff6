//! The forms that announce, move and cancel meetings, note attendance and link motions.

mod attendance;
mod links;
mod meeting;
mod series;

use folkmoot_domain::meetings::{GroupRef, Occurrence};
use folkmoot_ui::{Breadcrumbs, Crumb, FieldKind, PageHeading};
use leptos::prelude::*;

use super::address;
use crate::{
    form::{Fields, Line},
    frame::Frame,
    when::day_in_words,
};

pub use attendance::attendance_page;
pub use links::links_page;
pub use meeting::{announce_page, cancel_page, move_page};
pub use series::{end_series_page, series_page};

pub(super) fn heading(
    frame: &Frame,
    group: &GroupRef,
    occurrence: Option<&Occurrence>,
    title: &str,
) -> AnyView {
    let mut crumbs = vec![
        Crumb::new(frame.t("meetings-title"), "/meetings"),
        Crumb::new(group.name.as_str(), format!("/groups/{}", group.slug)),
    ];
    let kicker = occurrence.map_or_else(
        || group.name.clone(),
        |occurrence| {
            let day = day_in_words(frame.language, occurrence.wall.date());
            format!("{}, {day}", occurrence.title)
        },
    );
    if let Some(occurrence) = occurrence {
        crumbs.push(Crumb::new(
            kicker.as_str(),
            address(&group.slug, occurrence),
        ));
    }
    view! {
        <Breadcrumbs label=frame.t("shell-breadcrumbs-label") crumbs=crumbs/>
        <PageHeading title=title.to_owned() kicker=kicker/>
    }
    .into_any()
}

/// What the meeting is called.
fn title(fields: Fields<'_>, value: &str) -> AnyView {
    fields.line(Line::new("title", "meetings-field-title", value))
}

/// A day of the calendar.
fn day(fields: Fields<'_>, name: &'static str, label: &str, value: &str) -> AnyView {
    fields.line(Line::new(name, label, value).kind(FieldKind::Date))
}

/// When it begins, by the clock on the wall.
fn wall_time(fields: Fields<'_>, value: &str) -> AnyView {
    fields.line(Line::new("wall_time", "meetings-field-time", value).kind(FieldKind::Time))
}

/// Whose clock that is.
fn zone(fields: Fields<'_>, value: &str) -> AnyView {
    fields.line(Line::new("zone", "bodies-field-zone", value).hint("bodies-field-zone-hint"))
}

/// How long it lasts.
fn length(fields: Fields<'_>, value: &str) -> AnyView {
    fields.line(Line::new("minutes", "meetings-field-length", value).kind(FieldKind::Number))
}

/// A link or a room.
fn place(fields: Fields<'_>, value: &str) -> AnyView {
    fields.line(Line::new("place", "meetings-field-place", value))
}

/// Why it is moved or cancelled.
fn notice(fields: Fields<'_>, value: &str) -> AnyView {
    fields.line(Line::new("notice", "meetings-field-notice", value))
}
