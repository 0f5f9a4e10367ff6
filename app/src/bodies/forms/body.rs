//! A new body.

use folkmoot_domain::{
    bodies::{Body, BodyEntry, Kind},
    forms::Form,
};
use folkmoot_ui::{ButtonKind, Choice, Radios};
use leptos::prelude::*;

use super::heading;
use crate::{
    bodies::kind_in_words,
    form::{Fields, FormPage, Line, choices, submit},
    frame::{Frame, Page},
};

/// The form for a new body.
pub fn creation_page(frame: &Frame, form: &Form<BodyEntry>, bodies: &[Body]) -> Page {
    let (entry, fields) = (&form.values, Fields::of(frame, form));
    let kinds = choices(
        Kind::ALL,
        Kind::word,
        |kind| kind_in_words(frame, kind),
        &entry.kind,
    );
    let parents = bodies
        .iter()
        .map(|body| {
            let (slug, name) = (body.slug.as_str(), body.name.as_str());
            Choice::new(slug, name, slug == entry.parent)
        })
        .collect();
    let slug = Line::new("slug", "bodies-field-slug", &entry.slug).hint("bodies-field-slug-hint");
    let code = Line::new("code", "bodies-field-code", &entry.code).hint("bodies-field-code-hint");
    let zone = Line::new("zone", "bodies-field-zone", &entry.zone).hint("bodies-field-zone-hint");
    let parent = ("bodies-field-parent", None);
    let title = frame.t("bodies-create");
    FormPage {
        heading: heading(frame, None, &title),
        title,
        errors: &form.errors,
        above: None,
        action: "/groups/new".to_owned(),
        fields: view! {
            {fields.line(Line::new("name", "bodies-field-name", &entry.name))}
            {fields.line(slug)}
            {fields.line(code)}
            <Radios
                name="kind"
                legend=frame.t("bodies-field-kind")
                error=fields.error("kind")
                choices=kinds
            />
            {fields.select("parent", parent, "bodies-field-parent-none", parents)}
            {fields.line(zone)}
            {fields.markdown("mission", "bodies-mission", &entry.mission, 8)}
        }
        .into_any(),
        buttons: submit(frame, "bodies-create-button", ButtonKind::Primary),
        back: "/groups".to_owned(),
    }
    .page(frame)
}
