//! The forms that take a questionnaire.

use folkmoot_domain::{
    forms::{FieldError, Form},
    surveys::{catalogue::Survey, settings::UploadEntry},
};
use folkmoot_ui::{
    Breadcrumbs, Button, Crumb, ErrorSummary, Field, FieldKind, PageHeading, SummaryItem, TextArea,
};
use leptos::prelude::*;

use crate::frame::{Frame, Page};

/// `/surveys/manage/upload`: a new survey.
pub fn upload_page(frame: &Frame, form: &Form<UploadEntry>) -> Page {
    let title = frame.t("surveys-manage-upload");
    let body = view! {
        <Breadcrumbs
            label=frame.t("shell-breadcrumbs-label")
            crumbs=vec![Crumb::new(frame.t("surveys-manage-title"), "/surveys/manage")]
        />
        <ErrorSummary title=frame.t("shell-problem") items=summary(frame, &form.errors)/>
        <PageHeading title=title.clone() lead=frame.t("surveys-manage-upload-lead")/>
        <form class="stack" method="post" enctype="multipart/form-data" action="/surveys/manage/upload">
            {slug(frame, frame.error_at(&form.errors, "slug"), &form.values.slug)}
            {definition(frame, form)}
            <div class="actions"><Button label=frame.t("surveys-manage-upload-button")/></div>
        </form>
    };
    Page::new(title, body).narrow().private()
}

/// `/surveys/manage/{slug}/questionnaire`: another questionnaire for a draft.
pub fn replace_page(frame: &Frame, survey: &Survey, form: &Form<UploadEntry>) -> Page {
    let title = frame.t("surveys-manage-replace");
    let survey_title = survey.title.in_language(frame.language).to_owned();
    let up = format!("/surveys/manage/{}", survey.slug);
    let action = format!("{up}/questionnaire");
    let body = view! {
        <Breadcrumbs
            label=frame.t("shell-breadcrumbs-label")
            crumbs=vec![
                Crumb::new(frame.t("surveys-manage-title"), "/surveys/manage"),
                Crumb::new(survey_title, up),
            ]
        />
        <ErrorSummary title=frame.t("shell-problem") items=summary(frame, &form.errors)/>
        <PageHeading title=title.clone()/>
        <form class="stack" method="post" enctype="multipart/form-data" action=action>
            <input type="hidden" name="revision" value=form.values.revision.to_string()/>
            {definition(frame, form)}
            <div class="actions"><Button label=frame.t("surveys-manage-replace-button")/></div>
        </form>
    };
    Page::new(title, body).narrow().private()
}

/// The field for the address of a new survey.
pub(super) fn slug(frame: &Frame, error: Option<String>, value: &str) -> AnyView {
    view! {
        <Field
            name="slug"
            label=frame.t("surveys-manage-slug")
            hint=frame.t("surveys-manage-slug-hint")
            error=error
            value=value.to_owned()
            maxlength=60
            required=true
        />
    }
    .into_any()
}

fn definition(frame: &Frame, form: &Form<UploadEntry>) -> AnyView {
    let problems: Vec<String> = form
        .errors_at("definition")
        .map(|error| problem(frame, error))
        .collect();
    view! {
        <TextArea
            name="definition"
            label=frame.t("surveys-manage-definition")
            hint=frame.t("surveys-manage-definition-hint")
            error=(!problems.is_empty()).then(|| problems.join(" "))
            value=form.values.definition.clone()
            rows=18
            source=true
        />
        <Field
            name="file"
            label=frame.t("surveys-manage-file")
            kind=FieldKind::File
            accept="application/json,.json"
        />
    }
    .into_any()
}

/// The sentence of a problem, with the JSON path where it stands.
fn problem(frame: &Frame, error: &FieldError) -> String {
    let sentence = frame.error(error);
    let path = error
        .arguments
        .iter()
        .find(|(name, _)| name == "path")
        .map(|(_, path)| path.as_str())
        .filter(|path| !path.is_empty());
    match path {
        Some(path) => frame.t_with(
            "surveys-manage-problem",
            &[("sentence", sentence.into()), ("path", path.into())],
        ),
        None => sentence,
    }
}

fn summary(frame: &Frame, errors: &[FieldError]) -> Vec<SummaryItem> {
    errors
        .iter()
        .map(|error| SummaryItem {
            field: error.field.clone().into_owned(),
            message: problem(frame, error),
        })
        .collect()
}
