//! Who was in a meeting.

use folkmoot_domain::{
    forms::FieldError,
    meetings::{Attendance, Attendee, GroupRef, Occurrence},
};
use folkmoot_ui::{Button, ButtonKind, ErrorSummary, Field, FieldKind, Select};
use leptos::prelude::*;

use super::{address, heading};
use crate::{
    bodies::status_in_words,
    form::choices,
    frame::{Frame, Page},
    meetings::attendance_in_words,
};

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
            let marks = choices(
                Attendance::ALL,
                Attendance::word,
                |mark| attendance_in_words(frame, mark),
                attendee
                    .attendance
                    .map(Attendance::word)
                    .unwrap_or_default(),
            );
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
                    choices=marks
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
