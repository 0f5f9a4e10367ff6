//! The questionnaire as JSON, beside the outline.

use folkmoot_domain::surveys::authoring::{Target, workspace::Workspace};
use folkmoot_ui::{Button, ButtonKind, LinkButton, PageHeading, TextArea};
use leptos::prelude::*;

use super::{
    Trouble, called, clash, crumbs,
    report::{about, list},
};
use crate::frame::{Frame, Page};

/// `/surveys/manage/{slug}/build/json`; `text` is the document or what was just sent.
pub fn document_page(frame: &Frame, model: &Workspace, text: &str, trouble: &Trouble) -> Page {
    let title = frame.t("authoring-json");
    let slug = &model.survey.slug;
    let theirs = (!trouble.clash.is_empty()).then(|| {
        let now = serde_json::to_string_pretty(model.document.json()).unwrap_or_default();
        view! {
            <TextArea name="theirs" label=frame.t("authoring-theirs") value=now rows=20 source=true/>
        }
    });
    let keep = if trouble.clash.is_empty() {
        "authoring-save"
    } else {
        "authoring-save-mine"
    };
    let body = view! {
        {crumbs(frame, model, true)}
        {frame.error_summary(&trouble.errors)}
        <PageHeading
            title=title.clone()
            kicker=called(frame, model, &Target::Survey)
            lead=frame.t("authoring-json-lead")
        />
        <div class="stack">
            {clash(frame, model, &trouble.clash, "authoring-clash-form")}
            {list(frame, &about(model, &Target::Survey))}
            <form class="stack" method="post" action=format!("/surveys/manage/{slug}/build/json")>
                <input type="hidden" name="revision" value=model.revision.to_string()/>
                <TextArea
                    name="document"
                    label=frame.t("surveys-manage-definition")
                    error=frame.error_at(&trouble.errors, "document")
                    value=text.to_owned()
                    rows=24
                    source=true
                />
                {theirs}
                <div class="actions">
                    <Button label=frame.t(keep)/>
                    <LinkButton
                        label=frame.t("authoring-back")
                        href=format!("/surveys/manage/{slug}/build")
                        kind=ButtonKind::Quiet
                    />
                </div>
            </form>
        </div>
    };
    Page::new(title, body).private()
}
