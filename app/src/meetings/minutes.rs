//! `/meetings/{group}/{date}/minutes`: where minutes are written, without scripts.

use folkmoot_domain::{
    forms::Form,
    meetings::{MinutesEntry, MinutesPad},
};
use folkmoot_ui::{Button, ButtonKind, ErrorSummary, Notice, NoticeKind, Section};
use leptos::prelude::*;

use super::{address, forms::heading};
use crate::{
    bodies::person_link,
    form::{self, Fields, Line, preview_button},
    frame::{Frame, Page},
};

/// The form for minutes; with `preview` the text is shown as it will look. `saved` says that the draft was just saved.
///
/// When somebody else was faster, the typed text stays in the field and the saved one is shown below it.
pub fn minutes_page(
    frame: &Frame,
    pad: &MinutesPad,
    typed: &Form<MinutesEntry>,
    preview: bool,
    saved: bool,
) -> Page {
    let (entry, fields) = (&typed.values, Fields::of(frame, typed));
    let note =
        Line::new("note", "meetings-field-note", &entry.note).hint("bodies-field-reason-hint");
    let base = address(&pad.group.slug, &pad.occurrence);
    let action = format!("{base}/minutes");
    let amends = entry.version > 0;
    let title = if amends {
        frame.t("meetings-amend-title")
    } else {
        frame.t("meetings-write-title")
    };
    let body = view! {
        {heading(frame, &pad.group, Some(&pad.occurrence), &title)}
        <ErrorSummary title=frame.t("shell-problem") items=frame.summary(&typed.errors)/>
        {saved
            .then(|| {
                view! {
                    <Notice kind=NoticeKind::Success title=frame.t("meetings-saved")>
                        <p>{frame.t("meetings-saved-hint")}</p>
                    </Notice>
                }
            })}
        {preview.then(|| form::preview(frame, &entry.text))}
        <form class="form" method="post" action=action>
            <input type="hidden" name="revision" value=entry.revision.to_string()/>
            <input type="hidden" name="version" value=entry.version.to_string()/>
            {fields.markdown("text", "meetings-field-minutes", &entry.text, 24)}
            {amends.then(|| fields.line(note))}
            <p class="actions">
                {preview_button(frame)}
                <Button
                    label=frame.t("meetings-save-button")
                    name="do"
                    value="save"
                    kind=ButtonKind::Secondary
                />
                <Button label=frame.t("meetings-publish-button") name="do" value="publish"/>
                <a href=base>{frame.t("bodies-cancel")}</a>
            </p>
            <p class="note">{frame.t("meetings-publish-hint")}</p>
        </form>
        {others_text(frame, pad, entry)}
    };
    Page::new(title, body).private()
}

/// What is saved already, when it is another text than the typed one.
fn others_text(frame: &Frame, pad: &MinutesPad, entry: &MinutesEntry) -> AnyView {
    let Some(draft) = pad.draft.as_ref().filter(|draft| draft.text != entry.text) else {
        return ().into_any();
    };
    view! {
        <Section id="saved" title=frame.t("meetings-saved-text")>
            <p class="note">
                {frame.instant(draft.saved_at, &pad.occurrence.zone)}
                " · "
                {person_link(frame, draft.saved_by, draft.saved_by_name.as_deref())}
            </p>
            <pre>{draft.text.clone()}</pre>
        </Section>
    }
    .into_any()
}
