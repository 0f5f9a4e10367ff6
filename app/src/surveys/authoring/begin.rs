//! The form that begins a survey.

use folkmoot_domain::{
    forms::Form,
    surveys::{authoring::workspace::BeginEntry, catalogue::Survey},
};
use folkmoot_ui::{Button, Choice, Crumb, Field, PageHeading, Select, TextArea};
use leptos::prelude::*;

use crate::{
    frame::{Frame, Page},
    surveys::{title_among_others, upload::slug},
};

/// `/surveys/manage/new`; `surveys` are those whose questionnaire can be copied.
pub fn begin_page(frame: &Frame, surveys: &[Survey], form: &Form<BeginEntry>) -> Page {
    let title = frame.t("authoring-begin");
    let values = &form.values;
    let error = |field: &str| frame.error_at(&form.errors, field);
    let templates = surveys
        .iter()
        .map(|survey| {
            let label = format!("{} ({})", title_among_others(frame, survey), survey.slug);
            Choice::new(survey.slug.clone(), label, survey.slug == values.template)
        })
        .collect();
    let crumb = Crumb::new(frame.t("surveys-manage-title"), "/surveys/manage");
    let body = view! {
        {frame.breadcrumbs(vec![crumb])}
        {frame.error_summary(&form.errors)}
        <PageHeading title=title.clone() lead=frame.t("authoring-begin-lead")/>
        <form class="stack" method="post" action="/surveys/manage/new">
            <Field
                name="title"
                label=frame.t("authoring-begin-title")
                error=error("title")
                value=values.title.clone()
                maxlength=200
                required=true
            />
            {slug(frame, error("slug"), &values.slug)}
            <Select
                name="template"
                label=frame.t("authoring-begin-template")
                hint=frame.t("authoring-begin-template-hint")
                error=error("template")
                empty=frame.t("authoring-begin-nothing")
                choices=templates
            />
            <TextArea
                name="introduction"
                label=frame.t("authoring-begin-introduction")
                hint=frame.t("authoring-begin-introduction-hint")
                error=error("introduction")
                value=values.introduction.clone()
                rows=5
                maxlength=5000
            />
            <div class="actions"><Button label=frame.t("authoring-begin-button")/></div>
        </form>
    };
    Page::new(title, body).narrow().private()
}
