//! Results: the pages of a release, the list of releases, the preview before the sign-off.

use folkmoot_domain::{
    results::{ReleaseLine, ReleaseList, ReleasePage, Signer},
    surveys::catalogue::Survey,
};
use folkmoot_ui::{
    ButtonKind, Cell, Column, Crumb, DataTable, EmptyState, LinkButton, Notice, PageHeading, Row,
    Section,
};
use leptos::prelude::*;

use crate::{
    frame::{Frame, Page},
    motions::links,
    surveys::title_among_others,
};

mod chart;
mod checks;
mod figures;
mod finding;
mod method;
mod preview;

pub use preview::preview_page;

/// One release: the findings first, then every question with its chart and its numbers.
pub fn release_page(frame: &Frame, model: &ReleasePage) -> Page {
    let survey = title_of(frame, &model.survey);
    let number = model.line.number;
    let address = address(&model.survey, number);
    let title = frame.t_with("results-title", &[("survey", survey.as_str().into())]);
    let kicker = frame.t_with("results-kicker", &[("number", number.to_string().into())]);
    let lead = frame.t_with(
        "results-lead",
        &[("count", model.release.respondents.into())],
    );
    let questions = figures::questions(&model.release);
    let (csv, json) = (format!("{address}.csv"), format!("{address}.json"));
    let body = view! {
        {frame.breadcrumbs(crumbs(frame, &model.survey))}
        <PageHeading title=title.clone() kicker=kicker lead=lead.clone()>
            <p class="note page-heading-line">
                {frame.t("results-signed-off")} " " {signer(frame, &model.line.released_by)} " · "
                {frame.instant_and_distance(model.line.released_at, &model.survey.zone)}
            </p>
            <LinkButton
                label=frame.t("results-csv")
                href=csv
                kind=ButtonKind::Secondary
            />
            <LinkButton
                label=frame.t("results-json")
                href=json
                kind=ButtonKind::Secondary
            />
        </PageHeading>
        {newer(frame, model)}
        {finding::summary(frame, &questions)}
        <Section id="questions" title=frame.t("results-questions")>
            {questions
                .iter()
                .map(|question| figures::question(frame, model.release.respondents, question))
                .collect_view()}
        </Section>
        {links::informed(frame, &model.informed)}
        {method::method(frame, &model.survey, &model.release, Some(&model.line))}
    };
    Page::new(title, body)
        .described(lead)
        .alternate("text/csv", frame.t("results-csv"), format!("{address}.csv"))
        .alternate(
            "application/json",
            frame.t("results-json"),
            format!("{address}.json"),
        )
}

fn newer(frame: &Frame, model: &ReleasePage) -> Option<AnyView> {
    (model.newest > model.line.number).then(|| {
        let href = address(&model.survey, model.newest);
        let link = frame.t_with(
            "results-newer-link",
            &[("number", model.newest.to_string().into())],
        );
        view! {
            <Notice title=frame.t("results-newer")>
                <p><a href=href>{link}</a></p>
            </Notice>
        }
        .into_any()
    })
}

/// The releases of a survey, newest first.
pub fn release_list_page(frame: &Frame, model: &ReleaseList) -> Page {
    let survey = title_of(frame, &model.survey);
    let title = frame.t_with("results-title", &[("survey", survey.as_str().into())]);
    let content = if model.releases.is_empty() {
        view! {
            <EmptyState title=frame.t("results-list-empty")>
                <p>{frame.t("results-list-empty-hint")}</p>
            </EmptyState>
        }
        .into_any()
    } else {
        let columns = vec![
            Column::text(frame.t("results-column-release")),
            Column::text(frame.t("results-column-date")),
            Column::number(frame.t("results-column-respondents")),
            Column::text(frame.t("results-column-signed-off")),
        ];
        let rows = model
            .releases
            .iter()
            .map(|line| list_row(frame, &model.survey, line))
            .collect();
        view! {
            <DataTable
                caption=frame.t("results-list-caption")
                caption_hidden=true
                columns=columns
                rows=rows
            />
        }
        .into_any()
    };
    let manager = frame
        .viewer
        .as_ref()
        .is_some_and(|viewer| viewer.survey_manager);
    let preview = manager.then(|| {
        view! {
            <p>
                <a href=format!("/surveys/{}/results/preview", model.survey.slug)>
                    {frame.t("results-preview-link")}
                </a>
            </p>
        }
    });
    let body = view! {
        {frame.breadcrumbs(crumbs(frame, &model.survey))}
        <PageHeading title=title.clone() lead=frame.t("results-list-lead")/>
        {content}
        {preview}
    };
    Page::new(title, body)
}

fn list_row(frame: &Frame, survey: &Survey, line: &ReleaseLine) -> Row {
    let name = frame.t_with(
        "results-kicker",
        &[("number", line.number.to_string().into())],
    );
    let link = view! { <a href=address(survey, line.number)>{name}</a> };
    Row::new(vec![
        Cell::new(link),
        Cell::new(frame.instant(line.released_at, &survey.zone)),
        frame.number(line.respondents).into(),
        Cell::new(signer(frame, &line.released_by)),
    ])
}

fn signer(frame: &Frame, signer: &Signer) -> AnyView {
    let name = signer
        .name
        .clone()
        .unwrap_or_else(|| frame.t("results-former-member"));
    view! { <a href=format!("/people/{}", signer.id)>{name}</a> }.into_any()
}

fn crumbs(frame: &Frame, survey: &Survey) -> Vec<Crumb> {
    vec![
        Crumb::new(frame.t("shell-nav-surveys"), "/surveys"),
        Crumb::new(title_of(frame, survey), format!("/surveys/{}", survey.slug)),
    ]
}

fn address(survey: &Survey, number: i64) -> String {
    format!("/surveys/{}/results/{number}", survey.slug)
}

fn title_of(frame: &Frame, survey: &Survey) -> String {
    title_among_others(frame, survey)
}

#[cfg(test)]
mod tests;
