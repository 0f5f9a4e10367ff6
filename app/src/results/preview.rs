//! The preview: exactly what would be published, what is missing and why, and the sign-off.

use folkmoot_domain::results::{PreviewPage, Reason, Table, TableNote, Why};
use folkmoot_ui::{Button, Cell, Column, DataTable, Notice, NoticeKind, PageHeading, Row, Section};
use leptos::prelude::*;

use super::{checks, crumbs, figures, finding, method, title_of};
use crate::frame::{Frame, Page};

/// The preview with the form that signs it off.
pub fn preview_page(frame: &Frame, model: &PreviewPage) -> Page {
    let survey = title_of(frame, &model.survey);
    let title = frame.t_with(
        "results-preview-title",
        &[("survey", survey.as_str().into())],
    );
    let release = &model.preview.release;
    let questions = figures::questions(release);
    let body = view! {
        {frame.breadcrumbs(crumbs(frame, &model.survey))}
        <PageHeading title=title.clone() lead=frame.t("results-preview-lead")>
            <p>{frame.t_with("results-lead", &[("count", release.respondents.into())])}</p>
        </PageHeading>
        {versions(frame, model)}
        {missing(frame, model)}
        {checks::checks(frame, model)}
        {sign_off(frame, model)}
        {finding::summary(frame, &questions)}
        <Section id="questions" title=frame.t("results-questions")>
            {questions
                .iter()
                .map(|question| figures::question(frame, release.respondents, question))
                .collect_view()}
        </Section>
        {method::method(frame, &model.survey, release, None)}
    };
    Page::new(title, body).private()
}

/// The other versions: answers to different questionnaires are never counted together.
fn versions(frame: &Frame, model: &PreviewPage) -> Option<AnyView> {
    if model.versions.len() < 2 {
        return None;
    }
    let shown = model.preview.release.survey.version;
    let links: Vec<AnyView> = model
        .versions
        .iter()
        .map(|number| {
            let words = frame.t_with("results-version", &[("number", number.to_string().into())]);
            let href = format!(
                "/surveys/{}/results/preview?version={number}",
                model.survey.slug
            );
            let current = (*number == shown).then_some("page");
            view! { <li><a href=href aria-current=current>{words}</a></li> }.into_any()
        })
        .collect();
    let view = view! {
        <Notice kind=NoticeKind::Information>
            <p>{frame.t("results-versions")}</p>
            <ul>{links}</ul>
        </Notice>
    };
    Some(view.into_any())
}

fn sign_off(frame: &Frame, model: &PreviewPage) -> AnyView {
    if let Some(obstacle) = model.obstacle {
        return view! {
            <Notice kind=NoticeKind::Warning title=frame.t("results-obstacle-title")>
                <p>{frame.t(obstacle)}</p>
            </Notice>
        }
        .into_any();
    }
    let number = model.preview.release.number.to_string();
    let action = format!("/surveys/{}/results", model.survey.slug);
    let label = frame.t_with("results-sign-off", &[("number", number.into())]);
    view! {
        <form method="post" action=action class="sign-off">
            <input type="hidden" name="digest" value=model.digest.clone()/>
            <input
                type="hidden"
                name="version"
                value=model.preview.release.survey.version.to_string()
            />
            <p>{frame.t("results-sign-off-warning")}</p>
            <Button label=label/>
        </form>
    }
    .into_any()
}

fn missing(frame: &Frame, model: &PreviewPage) -> AnyView {
    let notes = &model.preview.notes;
    let table = if notes.is_empty() {
        view! { <p>{frame.t("results-preview-complete")}</p> }.into_any()
    } else {
        let columns = vec![
            Column::text(frame.t("results-column-question")),
            Column::text(frame.t("results-column-missing")),
            Column::text(frame.t("results-column-reason")),
        ];
        let rows = notes
            .iter()
            .filter_map(|note| {
                let table = model.preview.release.tables.get(note.table)?;
                Some(note_row(frame, table, note))
            })
            .collect();
        view! {
            <DataTable
                caption=frame.t("results-preview-hidden")
                caption_hidden=true
                columns=columns
                rows=rows
            />
        }
        .into_any()
    };
    let small = model
        .bounds
        .iter()
        .filter(|bounds| bounds.why == Why::Small);
    let (exact, all) = small.fold((0_u64, 0_u64), |(exact, all), bounds| {
        (exact + u64::from(bounds.low >= bounds.high), all + 1)
    });
    let attack = frame.t_with(
        "results-preview-attack",
        &[("count", all.into()), ("exact", exact.into())],
    );
    view! {
        <Section id="hidden" title=frame.t("results-preview-hidden")>
            {table}
            <p>{attack}</p>
        </Section>
    }
    .into_any()
}

fn note_row(frame: &Frame, table: &Table, note: &TableNote) -> Row {
    let mut name = table.title.in_language(frame.language).to_owned();
    if let Some(row) = &table.row_title {
        name = format!("{name} – {}", row.in_language(frame.language));
    }
    let (missing, reason) = match note.withheld {
        Some(reason) => (frame.t("results-missing-table"), why(frame, reason)),
        None => (
            frame.t_with(
                "results-missing-cells",
                &[(
                    "count",
                    u64::try_from(note.small + note.protecting)
                        .unwrap_or(0)
                        .into(),
                )],
            ),
            frame.t_with(
                "results-reason-cells",
                &[
                    ("small", u64::try_from(note.small).unwrap_or(0).into()),
                    (
                        "protecting",
                        u64::try_from(note.protecting).unwrap_or(0).into(),
                    ),
                ],
            ),
        ),
    };
    Row::new(vec![Cell::from(name), missing.into(), reason.into()])
}

fn why(frame: &Frame, reason: Reason) -> String {
    match reason {
        Reason::BaseTooSmall => frame.t("results-reason-base"),
        Reason::Unanimous => frame.t("results-reason-unanimous"),
        Reason::NothingLeft => frame.t("results-reason-nothing-left"),
        Reason::ProtectsOther => frame.t("results-reason-protects-other"),
        Reason::Unprotectable => frame.t("results-reason-unprotectable"),
    }
}
