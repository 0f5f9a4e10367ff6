//! A single meeting: announced, moved, cancelled.

use folkmoot_domain::{
    forms::Form,
    meetings::{CancelEntry, GroupRef, MeetingEntry, MoveEntry, Occurrence},
};
use folkmoot_ui::ButtonKind;
use leptos::prelude::*;

use super::{address, day, heading, length, notice, place, title, wall_time, zone};
use crate::{
    form::{Fields, FormPage, submit},
    frame::{Frame, Page},
};

/// The form for a single meeting.
pub fn announce_page(frame: &Frame, group: &GroupRef, form: &Form<MeetingEntry>) -> Page {
    let (entry, fields) = (&form.values, Fields::of(frame, form));
    let page_title = frame.t("meetings-announce-one");
    FormPage {
        heading: heading(frame, group, None, &page_title),
        title: page_title,
        errors: &form.errors,
        above: None,
        action: format!("/groups/{}/meetings/new", group.slug),
        fields: view! {
            {title(fields, &entry.title)}
            {day(fields, "date", "meetings-field-date", &entry.date)}
            {wall_time(fields, &entry.wall_time)}
            {zone(fields, &entry.zone)}
            {length(fields, &entry.minutes)}
            {place(fields, &entry.place)}
        }
        .into_any(),
        buttons: submit(frame, "meetings-announce-button", ButtonKind::Primary),
        back: "/meetings".to_owned(),
    }
    .page(frame)
}

/// The form that moves a meeting.
pub fn move_page(
    frame: &Frame,
    group: &GroupRef,
    occurrence: &Occurrence,
    form: &Form<MoveEntry>,
) -> Page {
    let (entry, fields) = (&form.values, Fields::of(frame, form));
    let base = address(&group.slug, occurrence);
    let hint = frame.t_with(
        "meetings-move-hint",
        &[("zone", occurrence.zone.as_str().into())],
    );
    let title = frame.t("meetings-move-title");
    FormPage {
        heading: heading(frame, group, Some(occurrence), &title),
        title,
        errors: &form.errors,
        above: None,
        action: format!("{base}/move"),
        fields: view! {
            <p>{hint}</p>
            {day(fields, "date", "meetings-field-date", &entry.date)}
            {wall_time(fields, &entry.wall_time)}
            {length(fields, &entry.minutes)}
            {place(fields, &entry.place)}
            {notice(fields, &entry.notice)}
        }
        .into_any(),
        buttons: submit(frame, "meetings-move-button", ButtonKind::Primary),
        back: base,
    }
    .page(frame)
}

/// The form that cancels a meeting.
pub fn cancel_page(
    frame: &Frame,
    group: &GroupRef,
    occurrence: &Occurrence,
    form: &Form<CancelEntry>,
) -> Page {
    let base = address(&group.slug, occurrence);
    let title = frame.t("meetings-cancel-title");
    FormPage {
        heading: heading(frame, group, Some(occurrence), &title),
        title,
        errors: &form.errors,
        above: None,
        action: format!("{base}/cancel"),
        fields: view! {
            <p>{frame.t("meetings-cancel-hint")}</p>
            {notice(Fields::of(frame, form), &form.values.notice)}
        }
        .into_any(),
        buttons: submit(frame, "meetings-cancel-button", ButtonKind::Danger),
        back: base,
    }
    .page(frame)
}
