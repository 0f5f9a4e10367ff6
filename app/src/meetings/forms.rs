//! The forms that announce, move and cancel meetings, note attendance and link motions.

use folkmoot_domain::{
    forms::{FieldError, Form},
    meetings::{
        Attendance, Attendee, CancelEntry, GroupRef, LinkedMotion, MeetingEntry, MoveEntry,
        Occurrence, SeriesEntry,
    },
};
use folkmoot_ui::{
    Breadcrumbs, Button, ButtonKind, Checkboxes, Choice, Crumb, EmptyState, ErrorSummary, Field,
    FieldKind, PageHeading, Select,
};
use leptos::prelude::*;

use super::{address, attendance_in_words};
use crate::{
    bodies::status_in_words,
    frame::{Frame, Page},
    when::day_in_words,
};

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

struct Parts {
    title: String,
    action: String,
    back: String,
    button: String,
    kind: ButtonKind,
}

fn form_page(
    frame: &Frame,
    group: &GroupRef,
    occurrence: Option<&Occurrence>,
    errors: &[FieldError],
    fields: AnyView,
    parts: Parts,
) -> Page {
    let view = view! {
        {heading(frame, group, occurrence, &parts.title)}
        <ErrorSummary title=frame.t("shell-problem") items=frame.summary(errors)/>
        <form class="form" method="post" action=parts.action>
            {fields}
            <p class="actions">
                <Button label=parts.button kind=parts.kind/>
                <a href=parts.back>{frame.t("bodies-cancel")}</a>
            </p>
        </form>
    };
    Page::new(parts.title, view).narrow().private()
}

fn line(
    frame: &Frame,
    errors: &[FieldError],
    name: &'static str,
    label: &str,
    value: &str,
) -> AnyView {
    view! {
        <Field
            name=name
            label=frame.t(label)
            value=value.to_owned()
            error=frame.error_at(errors, name)
        />
    }
    .into_any()
}

fn of_kind(
    frame: &Frame,
    errors: &[FieldError],
    name: &'static str,
    (label, kind): (&str, FieldKind),
    value: &str,
) -> AnyView {
    view! {
        <Field
            name=name
            label=frame.t(label)
            kind=kind
            value=value.to_owned()
            error=frame.error_at(errors, name)
        />
    }
    .into_any()
}

fn zone(frame: &Frame, errors: &[FieldError], value: &str) -> AnyView {
    view! {
        <Field
            name="zone"
            label=frame.t("bodies-field-zone")
            hint=frame.t("bodies-field-zone-hint")
            value=value.to_owned()
            error=frame.error_at(errors, "zone")
        />
    }
    .into_any()
}

/// The form for a new series, or for another pattern of the series with this id.
pub fn series_page(
    frame: &Frame,
    group: &GroupRef,
    changes: Option<&str>,
    form: &Form<SeriesEntry>,
) -> Page {
    let (entry, errors) = (&form.values, &form.errors);
    let base = format!("/groups/{}/series", group.slug);
    let fields = view! {
        {changes.map(|_| view! { <p>{frame.t("meetings-series-change-hint")}</p> })}
        {line(frame, errors, "title", "meetings-field-title", &entry.title)}
        {of_kind(
            frame,
            errors,
            "starts_on",
            ("meetings-field-starts-on", FieldKind::Date),
            &entry.starts_on,
        )}
        {of_kind(
            frame,
            errors,
            "wall_time",
            ("meetings-field-time", FieldKind::Time),
            &entry.wall_time,
        )}
        {zone(frame, errors, &entry.zone)}
        {of_kind(
            frame,
            errors,
            "minutes",
            ("meetings-field-length", FieldKind::Number),
            &entry.minutes,
        )}
        {of_kind(
            frame,
            errors,
            "every_weeks",
            ("meetings-field-every-weeks", FieldKind::Number),
            &entry.every_weeks,
        )}
        {of_kind(
            frame,
            errors,
            "until",
            ("meetings-field-until-optional", FieldKind::Date),
            &entry.until,
        )}
        {line(frame, errors, "place", "meetings-field-place", &entry.place)}
    }
    .into_any();
    let parts = match changes {
        Some(id) => Parts {
            title: frame.t("meetings-series-change-title"),
            action: format!("{base}/{id}/change"),
            back: "/meetings#series".to_owned(),
            button: frame.t("meetings-series-change-button"),
            kind: ButtonKind::Primary,
        },
        None => Parts {
            title: frame.t("meetings-series-new-title"),
            action: format!("{base}/new"),
            back: "/meetings".to_owned(),
            button: frame.t("meetings-announce-button"),
            kind: ButtonKind::Primary,
        },
    };
    form_page(frame, group, None, errors, fields, parts)
}

/// The form that ends a series; `until` is the day typed so far.
pub fn end_series_page(
    frame: &Frame,
    group: &GroupRef,
    series: &str,
    title: &str,
    form: &Form<String>,
) -> Page {
    let fields = view! {
        <p>{title.to_owned()}</p>
        {of_kind(
            frame,
            &form.errors,
            "until",
            ("meetings-field-until", FieldKind::Date),
            &form.values,
        )}
    }
    .into_any();
    let parts = Parts {
        title: frame.t("meetings-series-end-title"),
        action: format!("/groups/{}/series/{series}/end", group.slug),
        back: "/meetings#series".to_owned(),
        button: frame.t("meetings-series-end-button"),
        kind: ButtonKind::Danger,
    };
    form_page(frame, group, None, &form.errors, fields, parts)
}

/// The form for a single meeting.
pub fn announce_page(frame: &Frame, group: &GroupRef, form: &Form<MeetingEntry>) -> Page {
    let (entry, errors) = (&form.values, &form.errors);
    let fields = view! {
        {line(frame, errors, "title", "meetings-field-title", &entry.title)}
        {of_kind(frame, errors, "date", ("meetings-field-date", FieldKind::Date), &entry.date)}
        {of_kind(
            frame,
            errors,
            "wall_time",
            ("meetings-field-time", FieldKind::Time),
            &entry.wall_time,
        )}
        {zone(frame, errors, &entry.zone)}
        {of_kind(
            frame,
            errors,
            "minutes",
            ("meetings-field-length", FieldKind::Number),
            &entry.minutes,
        )}
        {line(frame, errors, "place", "meetings-field-place", &entry.place)}
    }
    .into_any();
    let parts = Parts {
        title: frame.t("meetings-announce-one"),
        action: format!("/groups/{}/meetings/new", group.slug),
        back: "/meetings".to_owned(),
        button: frame.t("meetings-announce-button"),
        kind: ButtonKind::Primary,
    };
    form_page(frame, group, None, errors, fields, parts)
}

/// The form that moves a meeting.
pub fn move_page(
    frame: &Frame,
    group: &GroupRef,
    occurrence: &Occurrence,
    form: &Form<MoveEntry>,
) -> Page {
    let (entry, errors) = (&form.values, &form.errors);
    let base = address(&group.slug, occurrence);
    let fields = view! {
        <p>{frame.t_with("meetings-move-hint", &[("zone", occurrence.zone.as_str().into())])}</p>
        {of_kind(frame, errors, "date", ("meetings-field-date", FieldKind::Date), &entry.date)}
        {of_kind(
            frame,
            errors,
            "wall_time",
            ("meetings-field-time", FieldKind::Time),
            &entry.wall_time,
        )}
        {of_kind(
            frame,
            errors,
            "minutes",
            ("meetings-field-length", FieldKind::Number),
            &entry.minutes,
        )}
        {line(frame, errors, "place", "meetings-field-place", &entry.place)}
        {line(frame, errors, "notice", "meetings-field-notice", &entry.notice)}
    }
    .into_any();
    let parts = Parts {
        title: frame.t("meetings-move-title"),
        action: format!("{base}/move"),
        back: base,
        button: frame.t("meetings-move-button"),
        kind: ButtonKind::Primary,
    };
    form_page(frame, group, Some(occurrence), errors, fields, parts)
}

/// The form that cancels a meeting.
pub fn cancel_page(
    frame: &Frame,
    group: &GroupRef,
    occurrence: &Occurrence,
    form: &Form<CancelEntry>,
) -> Page {
    let base = address(&group.slug, occurrence);
    let fields = view! {
        <p>{frame.t("meetings-cancel-hint")}</p>
        {line(
            frame,
            &form.errors,
            "notice",
            "meetings-field-notice",
            &form.values.notice,
        )}
    }
    .into_any();
    let parts = Parts {
        title: frame.t("meetings-cancel-title"),
        action: format!("{base}/cancel"),
        back: base,
        button: frame.t("meetings-cancel-button"),
        kind: ButtonKind::Danger,
    };
    form_page(frame, group, Some(occurrence), &form.errors, fields, parts)
}

/// The form on which attendance is noted; each person is one select named `attendance-{account}`.
pub fn attendance_page(
    frame: &Frame,
    group: &GroupRef,
    occurrence: &Occurrence,
    attendees: &[Attendee],
    search: &str,
    errors: &[FieldError],
) -> Page {
    let base = address(&group.slug, occurrence);
    let title = frame.t("meetings-note-attendance");
    let selects = attendees
        .iter()
        .map(|attendee| {
            let choices = Attendance::ALL
                .iter()
                .map(|one| {
                    Choice::new(
                        one.word(),
                        attendance_in_words(frame, *one),
                        attendee.attendance == Some(*one),
                    )
                })
                .collect();
            let name = attendee
                .name
                .clone()
                .unwrap_or_else(|| frame.t("bodies-closed-account"));
            let status = attendee
                .voting_status
                .map(|status| status_in_words(frame, status));
            view! {
                <Select
                    name=format!("attendance-{}", attendee.account)
                    label=name
                    hint=status
                    empty=frame.t("meetings-attendance-none")
                    choices=choices
                />
            }
        })
        .collect_view();
    let view = view! {
        {heading(frame, group, Some(occurrence), &title)}
        <ErrorSummary title=frame.t("shell-problem") items=frame.summary(errors)/>
        <form class="form" method="post" action=format!("{base}/attendance")>
            {selects}
            <p class="actions">
                <Button label=frame.t("bodies-save")/>
                <a href=base.clone()>{frame.t("bodies-cancel")}</a>
            </p>
        </form>
        <form class="filters" method="get" action=format!("{base}/attendance")>
            <Field
                name="find"
                label=frame.t("meetings-find-guest")
                hint=frame.t("meetings-find-guest-hint")
                kind=FieldKind::Search
                value=search.to_owned()
            />
            <Button label=frame.t("bodies-find-button") kind=ButtonKind::Secondary/>
        </form>
    };
    Page::new(title, view).narrow().private()
}

/// The form that links motions to a meeting.
pub fn links_page(
    frame: &Frame,
    group: &GroupRef,
    occurrence: &Occurrence,
    motions: &[LinkedMotion],
) -> Page {
    let base = address(&group.slug, occurrence);
    let fields = if motions.is_empty() {
        view! { <EmptyState title=frame.t("meetings-link-empty")/> }.into_any()
    } else {
        let choices = motions
            .iter()
            .map(|motion| {
                let code = motion.code.clone().unwrap_or_default();
                Choice::new(
                    motion.id.to_string(),
                    format!("{code} · {}", motion.title),
                    motion.linked_by_hand,
                )
            })
            .collect();
        view! {
            <Checkboxes name="motion" legend=frame.t("meetings-link-legend") choices=choices/>
        }
        .into_any()
    };
    let parts = Parts {
        title: frame.t("meetings-link-motions"),
        action: format!("{base}/motions"),
        back: base,
        button: frame.t("bodies-save"),
        kind: ButtonKind::Primary,
    };
    form_page(frame, group, Some(occurrence), &[], fields, parts)
}
