//! Everything about a body that is no term, no charter and no rule, as one form.

use folkmoot_domain::{
    bodies::{
        Body, ChannelKind, DeliverableEntry, DetailsEntry, EditEntry, Kind, MOST_DELIVERABLES,
        is_under,
    },
    forms::Form,
};
use folkmoot_ui::{ButtonKind, Choice, Field, FieldKind, Fieldset, Radios};
use leptos::prelude::*;

use super::{address, heading, joining::joining_fields};
use crate::{
    bodies::{details::channel_in_words, kind_in_words},
    form::{Fields, FormPage, Line, choices, submit},
    frame::{Frame, Page},
};

/// So many blank lines for further deliverables.
const BLANK_LINES: usize = 3;

/// The form for a body among all the others.
pub fn edit_page(frame: &Frame, body: &Body, all: &[Body], form: &Form<EditEntry>) -> Page {
    let (entry, fields) = (&form.values, Fields::of(frame, form));
    let title = frame.t("bodies-edit");
    let kinds = choices(
        Kind::ALL,
        Kind::word,
        |kind| kind_in_words(frame, kind),
        &entry.kind,
    );
    let parents = all
        .iter()
        .filter(|other| !is_under(all, other.id, body.id) || other.slug == entry.parent)
        .map(|other| {
            let (slug, name) = (other.slug.as_str(), other.name.as_str());
            Choice::new(slug, name, slug == entry.parent)
        })
        .collect();
    let parent = ("bodies-field-parent", Some("details-field-parent-hint"));
    FormPage {
        heading: heading(frame, Some(body), &title),
        title,
        errors: &form.errors,
        above: None,
        action: format!("{}/edit", address(body)),
        fields: view! {
            <input type="hidden" name="revision" value=entry.revision.to_string()/>
            {fields.line(Line::new("name", "bodies-field-name", &entry.name))}
            <Radios
                name="kind"
                legend=frame.t("bodies-field-kind")
                error=fields.error("kind")
                choices=kinds
            />
            {fields.select("parent", parent, "bodies-field-parent-none", parents)}
            {fields.markdown("mission", "bodies-mission", &entry.mission, 10)}
            {fields.markdown("scope_in", "details-scope-in", &entry.details.scope_in, 5)}
            {fields.markdown("scope_out", "details-scope-out", &entry.details.scope_out, 5)}
            {deliverables(frame, fields, &entry.details)}
            {fields
                .markdown(
                    "disband_condition",
                    "details-disband",
                    &entry.details.disband_condition,
                    3,
                )}
            {channels(frame, fields, &entry.details)}
            {joining_fields(frame, fields, &entry.joining)}
        }
        .into_any(),
        buttons: submit(frame, "bodies-save", ButtonKind::Primary),
        back: address(body),
    }
    .page(frame)
}

/// A line for each deliverable, and some for further ones.
fn deliverables(frame: &Frame, fields: Fields<'_>, entry: &DetailsEntry) -> AnyView {
    let shown = (entry.deliverables.len() + BLANK_LINES).min(MOST_DELIVERABLES);
    let blank = DeliverableEntry::default();
    let typed = entry.deliverables.iter().chain(std::iter::repeat(&blank));
    let lines = typed
        .take(shown)
        .enumerate()
        .map(|(line, one)| {
            let number = [("number", (line + 1).into())];
            let (text, done) = (format!("deliverable-{line}"), format!("done-{line}"));
            view! {
                <div class="form-line">
                    <Field
                        name=text.clone()
                        label=frame.t_with("details-field-deliverable", &number)
                        value=one.text.clone()
                        error=fields.error(&text)
                    />
                    <Field
                        name=done.clone()
                        label=frame.t_with("details-field-done", &number)
                        kind=FieldKind::Date
                        value=one.done_on.clone()
                        error=fields.error(&done)
                    />
                </div>
            }
        })
        .collect_view();
    view! {
        <Fieldset
            name="deliverables"
            legend=frame.t("details-deliverables")
            hint=frame.t("details-field-deliverables-hint")
        >
            <div class="form-lines">{lines}</div>
        </Fieldset>
    }
    .into_any()
}

fn channels(frame: &Frame, fields: Fields<'_>, entry: &DetailsEntry) -> AnyView {
    let lines = ChannelKind::ALL
        .iter()
        .map(|kind| {
            view! {
                <Field
                    name=kind.word()
                    label=channel_in_words(frame, *kind)
                    value=entry.address(*kind).to_owned()
                    error=fields.error(kind.word())
                />
            }
        })
        .collect_view();
    view! {
        <Fieldset
            name="channels"
            legend=frame.t("details-channels")
            hint=frame.t("details-channels-hint")
        >
            <div class="form-lines">{lines}</div>
        </Fieldset>
    }
    .into_any()
}
