//! The form with a draft's settings.

use folkmoot_domain::{
    forms::Form,
    surveys::{
        catalogue::{Access, ManagedSurvey},
        settings::SettingsEntry,
    },
};
use folkmoot_ui::{Button, Checkboxes, Choice, Field, FieldKind, Radios, Section, Select};
use leptos::prelude::*;

use crate::frame::Frame;

/// Address, access, zone, deadline, announcement, earlier survey.
pub(super) fn settings(
    frame: &Frame,
    model: &ManagedSurvey,
    form: &Form<SettingsEntry>,
) -> AnyView {
    let values = &form.values;
    let error = |field: &str| frame.error_at(&form.errors, field);
    let action = format!("/surveys/manage/{}/settings", model.survey.slug);
    let access = [
        (
            Access::OnePerMember,
            "surveys-manage-access-one-per-member",
            "surveys-manage-access-one-per-member-hint",
        ),
        (
            Access::OpenLink,
            "surveys-manage-access-open-link",
            "surveys-manage-access-open-link-hint",
        ),
    ]
    .into_iter()
    .map(|(access, label, hint)| {
        Choice::new(
            access.word(),
            frame.t(label),
            values.access == access.word(),
        )
        .with_hint(frame.t(hint))
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
                    legend=frame.t("surveys-manage-access")
                    error=error("access")
                    choices=access
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
