//! A series of meetings: announced, changed, ended.

use folkmoot_domain::{
    forms::Form,
    meetings::{GroupRef, SeriesEntry},
};
use folkmoot_ui::{ButtonKind, FieldKind};
use leptos::prelude::*;

use super::{day, heading, length, place, title, wall_time, zone};
use crate::{
    form::{Fields, FormPage, Line, submit},
    frame::{Frame, Page},
};

/// The form for a new series, or for another pattern of the series with this id.
pub fn series_page(
    frame: &Frame,
    group: &GroupRef,
    changes: Option<&str>,
    form: &Form<SeriesEntry>,
) -> Page {
    let (entry, fields) = (&form.values, Fields::of(frame, form));
    let base = format!("/groups/{}/series", group.slug);
    let (heading_key, button, action, back) = match changes {
        Some(id) => (
            "meetings-series-change-title",
            "meetings-series-change-button",
            format!("{base}/{id}/change"),
            "/meetings#series",
        ),
        None => (
            "meetings-series-new-title",
            "meetings-announce-button",
            format!("{base}/new"),
            "/meetings",
        ),
    };
    let every = Line::new(
        "every_weeks",
        "meetings-field-every-weeks",
        &entry.every_weeks,
    );
    let page_title = frame.t(heading_key);
    FormPage {
        heading: heading(frame, group, None, &page_title),
        title: page_title,
        errors: &form.errors,
        above: None,
        action,
        fields: view! {
            {changes.map(|_| view! { <p>{frame.t("meetings-series-change-hint")}</p> })}
            {title(fields, &entry.title)}
            {day(fields, "starts_on", "meetings-field-starts-on", &entry.starts_on)}
            {wall_time(fields, &entry.wall_time)}
            {zone(fields, &entry.zone)}
            {length(fields, &entry.minutes)}
            {fields.line(every.kind(FieldKind::Number))}
            {day(fields, "until", "meetings-field-until-optional", &entry.until)}
            {place(fields, &entry.place)}
        }
        .into_any(),
        buttons: submit(frame, button, ButtonKind::Primary),
        back: back.to_owned(),
    }
    .page(frame)
}

/// The form that ends a series; `until` is the day typed so far.
pub fn end_series_page(
    frame: &Frame,
    group: &GroupRef,
    series: &str,
    name: &str,
    form: &Form<String>,
) -> Page {
    let fields = Fields::of(frame, form);
    let title = frame.t("meetings-series-end-title");
    FormPage {
        heading: heading(frame, group, None, &title),
        title,
        errors: &form.errors,
        above: None,
        action: format!("/groups/{}/series/{series}/end", group.slug),
        fields: view! {
            <p>{name.to_owned()}</p>
            {day(fields, "until", "meetings-field-until", &form.values)}
        }
        .into_any(),
        buttons: submit(frame, "meetings-series-end-button", ButtonKind::Danger),
        back: "/meetings#series".to_owned(),
    }
    .page(frame)
}
