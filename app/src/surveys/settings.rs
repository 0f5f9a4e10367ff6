//! The form with a draft's settings.

use folkmoot_domain::{
    forms::Form,
    surveys::{
        catalogue::{Access, ManagedSurvey},
        settings::SettingsEntry,
    },
};
use folkmoot_ui::{
    Button, Checkboxes, Choice, Field, FieldKind, Radios, Section, Select, TextArea,
};
use leptos::prelude::*;

use super::access::label_and_hint;
use crate::frame::Frame;

/// The kinds of access, the most usual first.
const CHOICES: [Access; 5] = [
    Access::OnePerMember,
    Access::BodyMembers,
    Access::Invited,
    Access::MembersAndLink,
    Access::OpenLink,
];

/// Address, access, zone, deadline, announcement, earlier survey.
pub(super) fn settings(
    frame: &Frame,
    model: &ManagedSurvey,
    form: &Form<SettingsEntry>,
) -> AnyView {
    let values = &form.values;
    let error = |field: &str| frame.error_at(&form.errors, field);
    // Each wrong line has a message of its own.
    let wrong: Vec<String> = form
        .errors_at("quotas")
        .map(|error| frame.error(error))
        .collect();
    let least = [("least", folkmoot_domain::results::MINIMUM_BASE.into())];
    let quotas_hint = frame.t_with("access-set-quotas-hint", &least);
    let quotas = (!wrong.is_empty()).then(|| wrong.join(" "));
    let action = format!("/surveys/manage/{}/settings", model.survey.slug);
    let access = CHOICES
        .into_iter()
        .map(|access| {
            let (label, hint) = label_and_hint(access);
            let chosen = values.access == access.word();
            Choice::new(access.word(), frame.t(label), chosen).with_hint(frame.t(hint))
        })
        .collect();
    let bodies = model
        .bodies
        .iter()
        .map(|body| {
            Choice::new(
                body.slug.clone(),
                body.name.clone(),
                values.body == body.slug,
            )
        })
        .collect();
    let earlier = model
        .others
        .iter()
        .map(|other| {
            let title = other.title.in_language(frame.language);
            let label = format!("{title} ({})", other.slug);
            Choice::new(other.slug.clone(), label, values.previous == other.slug)
        })
        .collect();
    view! {
        <Section id="settings" title=frame.t("surveys-manage-settings")>
            <form class="stack" method="post" action=action>
                <input type="hidden" name="revision" value=values.revision.to_string()/>
                <Field
                    name="slug"
                    label=frame.t("surveys-manage-slug")
                    hint=frame.t("surveys-manage-slug-hint")
                    error=error("slug")
                    value=values.slug.clone()
                    maxlength=60
                    required=true
                />
                <Radios
                    name="access"
                    legend=frame.t("access-set-title")
                    error=error("access")
                    choices=access
                />
                <Select
                    name="body"
                    label=frame.t("access-set-body")
                    hint=frame.t("access-set-body-hint")
                    error=error("body")
                    empty=frame.t("access-set-body-none")
                    choices=bodies
                />
                <Field
                    name="body_as_of"
                    label=frame.t("access-set-body-as-of")
                    hint=frame.t("access-set-body-as-of-hint")
                    error=error("body_as_of")
                    value=values.body_as_of.clone()
                    kind=FieldKind::Date
                />
                <Field
                    name="zone"
                    label=frame.t("surveys-manage-zone")
                    hint=frame.t("surveys-manage-zone-hint")
                    error=error("zone")
                    value=values.zone.clone()
                    maxlength=64
                    required=true
                />
                <Field
                    name="closes_at"
                    label=frame.t("surveys-manage-closes")
                    hint=frame.t("surveys-manage-closes-hint")
                    error=error("closes_at")
                    value=values.closes_at.clone()
                    kind=FieldKind::DateTimeLocal
                />
                <Field
                    name="closes_after"
                    label=frame.t("access-set-closes-after")
                    hint=frame.t("access-set-closes-after-hint")
                    error=error("closes_after")
                    value=values.closes_after.clone()
                    kind=FieldKind::Number
                />
                <TextArea
                    name="quotas"
                    label=frame.t("access-set-quotas")
                    hint=quotas_hint
                    error=quotas
                    value=values.quotas.clone()
                    rows=3
                    source=true
                />
                <Checkboxes
                    name="resumable"
                    legend=frame.t("access-set-resumable")
                    choices=vec![
                        Choice::new(
                            "on",
                            frame.t("access-set-resumable-on"),
                            values.resumable == "on",
                        )
                        .with_hint(frame.t("access-set-resumable-hint")),
                    ]
                />
                <Checkboxes
                    name="announced"
                    legend=frame.t("surveys-manage-announced")
                    choices=vec![
                        Choice::new(
                            "on",
                            frame.t("surveys-manage-announced-on"),
                            values.announced == "on",
                        ),
                    ]
                />
                <Select
                    name="previous"
                    label=frame.t("surveys-manage-previous")
                    hint=frame.t("surveys-manage-previous-hint")
                    error=error("previous")
                    empty=frame.t("surveys-manage-previous-none")
                    choices=earlier
                />
                <div class="actions"><Button label=frame.t("surveys-manage-save")/></div>
            </form>
        </Section>
    }
    .into_any()
}
