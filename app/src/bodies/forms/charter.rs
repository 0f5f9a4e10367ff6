//! A new charter version, with a preview.

use folkmoot_domain::{
    bodies::{Body, CharterEntry},
    forms::Form,
};
use folkmoot_ui::{Button, FieldKind};
use leptos::prelude::*;

use super::{address, heading};
use crate::{
    form::{self, Fields, FormPage, Line, preview_button},
    frame::{Frame, Page},
};

/// The form for a new charter version; with `preview` the text is shown as it will look, and nothing is adopted yet.
pub fn charter_form_page(
    frame: &Frame,
    body: &Body,
    typed: &Form<CharterEntry>,
    preview: bool,
) -> Page {
    let (entry, fields) = (&typed.values, Fields::of(frame, typed));
    let day = Line::new("adopted_on", "bodies-field-adopted-on", &entry.adopted_on);
    let title = frame.t("bodies-charter-adopt");
    FormPage {
        heading: heading(frame, Some(body), &title),
        title,
        errors: &typed.errors,
        above: preview.then(|| form::preview(frame, &entry.text)),
        action: format!("{}/charter/new", address(body)),
        fields: view! {
            <input type="hidden" name="after" value=entry.after.to_string()/>
            {fields.line(day.kind(FieldKind::Date))}
            {fields.markdown("text", "bodies-field-charter", &entry.text, 24)}
        }
        .into_any(),
        buttons: view! {
            {preview_button(frame)}
            <Button label=frame.t("bodies-charter-adopt-button") name="do" value="adopt"/>
        }
        .into_any(),
        back: address(body),
    }
    .page(frame)
}
