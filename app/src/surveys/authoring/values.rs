//! Calculated values, and what ends or shortens the way through the pages.

use folkmoot_domain::surveys::authoring::{
    CalculatedEntry, Target, TriggerEntry, workspace::Workspace,
};
use folkmoot_ui::{Button, ButtonKind, Choice, Field, PageHeading, Section, Select};
use leptos::prelude::*;

use super::{Trouble, called, clash, crumbs};
use crate::frame::{Frame, Page};

/// `/surveys/manage/{slug}/build/values`; `wrong` is the form that was refused: its field `which`, and what it held.
pub fn values_page(
    frame: &Frame,
    model: &Workspace,
    wrong: &str,
    calculated: &CalculatedEntry,
    trigger: &TriggerEntry,
    trouble: &Trouble,
) -> Page {
    let title = frame.t("authoring-values");
    let mut values = model.document.calculated();
    values.push(CalculatedEntry::default());
    let last = values.len() - 1;
    let values: Vec<AnyView> = values
        .iter()
        .enumerate()
        .map(|(index, entry)| {
            let which = if index == last {
                "value".to_owned()
            } else {
                format!("value {}", entry.name)
            };
            let (entry, trouble) = if which == wrong {
                (calculated, Some(trouble))
            } else {
                (entry, None)
            };
            value(frame, model, &which, index, entry, trouble)
        })
        .collect();
    let mut triggers = model.document.triggers();
    triggers.push(TriggerEntry::default());
    let last = triggers.len() - 1;
    let triggers: Vec<AnyView> = triggers
        .iter()
        .enumerate()
        .map(|(index, entry)| {
            let which = if index == last {
                "trigger".to_owned()
            } else {
                format!("trigger {index}")
            };
            let (entry, trouble) = if which == wrong {
                (trigger, Some(trouble))
            } else {
                (entry, None)
            };
            self::trigger(frame, model, &which, index, entry, trouble)
        })
        .collect();
    let body = view! {
        {crumbs(frame, model, true)}
        {frame.error_summary(&trouble.errors)}
        <PageHeading title=title.clone() lead=frame.t("authoring-values-lead")/>
        <div class="stack-large">
            {clash(frame, model, &trouble.clash, "authoring-clash-form")}
            <Section id="calculated" title=frame.t("authoring-calculated")>
                <div class="stack">{values}</div>
            </Section>
            <Section id="triggers" title=frame.t("authoring-triggers")>
                <div class="stack">{triggers}</div>
            </Section>
        </div>
    };
    Page::new(title, body).narrow().private()
}

/// The sentences at a field of the form that was refused.
fn error(frame: &Frame, trouble: Option<&Trouble>, field: &str) -> Option<String> {
    trouble.and_then(|trouble| frame.error_at(&trouble.errors, field))
}

fn value(
    frame: &Frame,
    model: &Workspace,
    which: &str,
    index: usize,
    entry: &CalculatedEntry,
    trouble: Option<&Trouble>,
) -> AnyView {
    let at = |part: &str| format!("{part}-value-{index}");
    let fields = view! {
        <Field
            name=at("name")
            label=frame.t("authoring-calculated-name")
            error=error(frame, trouble, &at("name"))
            value=entry.name.clone()
            maxlength=100
        />
        <Field
            name=at("expression")
            label=frame.t("authoring-property-expression")
            hint=frame.t("authoring-property-expression-hint")
            error=error(frame, trouble, &at("expression"))
            value=entry.expression.clone()
        />
    };
    form(frame, model, which, ("value", index), fields.into_any())
}

fn trigger(
    frame: &Frame,
    model: &Workspace,
    which: &str,
    index: usize,
    entry: &TriggerEntry,
    trouble: Option<&Trouble>,
) -> AnyView {
    let elements = model.document.elements();
    let places = elements
        .iter()
        .filter_map(|outline| match &outline.target {
            Target::Element(name) => {
                let label = called(frame, model, &outline.target);
                Some(Choice::new(name.clone(), label, *name == entry.goes_to))
            }
            _ => None,
        })
        .collect();
    let at = |part: &str| format!("{part}-trigger-{index}");
    let fields = view! {
        <Field
            name=at("expression")
            label=frame.t("authoring-trigger-when")
            hint=frame.t("authoring-condition-text-hint")
            error=error(frame, trouble, &at("expression"))
            value=entry.expression.clone()
        />
        <Select
            name=at("goes_to")
            label=frame.t("authoring-trigger-goes-to")
            empty=frame.t("authoring-trigger-ends")
            choices=places
        />
    };
    form(frame, model, which, ("trigger", index), fields.into_any())
}

/// A form of its own for each entry; the last one is new.
fn form(
    frame: &Frame,
    model: &Workspace,
    which: &str,
    (what, index): (&'static str, usize),
    fields: AnyView,
) -> AnyView {
    let is_new = !which.contains(' ');
    let action = format!("/surveys/manage/{}/build/values", model.survey.slug);
    let key = if is_new {
        "authoring-add"
    } else {
        "authoring-save"
    };
    let remove = (!is_new).then(|| {
        view! {
            <Button
                label=frame.t("authoring-remove")
                kind=ButtonKind::Danger
                name="remove"
                value="on"
            />
        }
    });
    view! {
        <form class="build-row" method="post" action=action id=format!("{what}-{index}")>
            <input type="hidden" name="revision" value=model.revision.to_string()/>
            <input type="hidden" name="which" value=which.to_owned()/>
            {fields}
            <div class="actions">
                <Button label=frame.t(key) kind=ButtonKind::Secondary/>
                {remove}
            </div>
        </form>
    }
    .into_any()
}
