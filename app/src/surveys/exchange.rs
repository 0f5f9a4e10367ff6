//! Importing questionnaires, and the report of what a conversion kept.

use folkmoot_domain::{
    forms::Form,
    language::Language,
    surveys::{
        catalogue::Survey,
        exchange::{Format, Item, ItemKind, LossReport},
        settings::UploadEntry,
    },
};
use folkmoot_ui::{
    Breadcrumbs, Button, ButtonKind, Cell, Column, Crumb, DataTable, ErrorSummary, Field,
    FieldKind, LinkButton, Notice, NoticeKind, PageHeading, Row, Section,
};
use leptos::prelude::*;

use super::{manage::help, upload::slug};
use crate::{
    frame::{Frame, Page},
    text,
};

/// The most items of a report that a page shows.
const MOST_ITEMS: usize = 1_000;

/// `/surveys/manage/import`: a file in another format becomes a draft.
pub fn import_page(frame: &Frame, form: &Form<UploadEntry>, limit: usize) -> Page {
    let title = frame.t("exchange-import-title");
    let body = view! {
        {crumbs(frame, None)}
        <ErrorSummary title=frame.t("shell-problem") items=frame.summary(&form.errors)/>
        <PageHeading title=title.clone() lead=frame.t("exchange-import-lead")>
            <p>{help(frame)}</p>
        </PageHeading>
        <form class="stack" method="post" enctype="multipart/form-data" action="/surveys/manage/import">
            {slug(frame, frame.error_at(&form.errors, "slug"), &form.values.slug)}
            <Field
                name="file"
                label=frame.t("exchange-import-file")
                hint=frame.t_with("exchange-import-file-hint", &[("limit", limit.into())])
                error=frame.error_at(&form.errors, "file")
                kind=FieldKind::File
                accept=".json,.xlsx,.xls,.csv,.lss,.md"
                required=true
            />
            <div class="actions"><Button label=frame.t("exchange-import-button")/></div>
        </form>
    };
    Page::new(title, body).narrow().private()
}

/// The report before a draft is made: the converted definition travels along in the form.
pub fn report_page(frame: &Frame, report: &LossReport, entry: &UploadEntry) -> Page {
    page_of(
        frame,
        report,
        None,
        "/surveys/manage/upload",
        "exchange-import-use",
        &[
            ("slug", entry.slug.clone()),
            ("definition", entry.definition.clone()),
        ],
    )
}

/// The report before the translations of a file are kept; `entries` travel along in the form.
pub fn translation_page(
    frame: &Frame,
    report: &LossReport,
    survey: &Survey,
    language: Language,
    entries: &str,
) -> Page {
    let action = format!(
        "/surveys/manage/{}/translate/{}/file",
        survey.slug,
        language.tag()
    );
    let fields = [("entries", entries.to_owned())];
    page_of(
        frame,
        report,
        Some(survey),
        &action,
        "exchange-translation-use",
        &fields,
    )
}

fn page_of(
    frame: &Frame,
    report: &LossReport,
    survey: Option<&Survey>,
    action: &str,
    button: &'static str,
    fields: &[(&'static str, String)],
) -> Page {
    let title = frame.t("exchange-report-title");
    let hidden: Vec<_> = fields
        .iter()
        .map(|(name, value)| view! { <input type="hidden" name=*name value=value.clone()/> })
        .collect();
    let body = view! {
        {crumbs(frame, survey)}
        <PageHeading title=title.clone() kicker=report.from.name().to_owned()/>
        <div class="stack">
            {losses(frame, report)}
            <form method="post" enctype="multipart/form-data" action=action.to_owned()>
                {hidden}
                <div class="actions"><Button label=frame.t(button)/></div>
            </form>
        </div>
    };
    Page::new(title, body).private()
}

fn crumbs(frame: &Frame, survey: Option<&Survey>) -> AnyView {
    let mut crumbs = vec![Crumb::new(
        frame.t("surveys-manage-title"),
        "/surveys/manage",
    )];
    crumbs.extend(survey.map(|survey| {
        let title = survey.title.in_language(frame.language).to_owned();
        Crumb::new(title, format!("/surveys/manage/{}", survey.slug))
    }));
    view! { <Breadcrumbs label=frame.t("shell-breadcrumbs-label") crumbs=crumbs/> }.into_any()
}

/// How many questions were kept, and each item about which there is something to say.
fn losses(frame: &Frame, report: &LossReport) -> AnyView {
    let totals = report.totals();
    let summary = (report.from != Format::Po).then(|| {
        let count = |number: usize| {
            frame
                .number(i64::try_from(number).unwrap_or(i64::MAX))
                .into()
        };
        frame.t_with(
            "exchange-report-summary",
            &[
                ("questions", count(totals.questions)),
                ("kept", count(totals.kept)),
                ("changed", count(totals.changed)),
                ("dropped", count(totals.dropped)),
            ],
        )
    });
    let rows: Vec<Row> = report
        .worth_saying()
        .take(MOST_ITEMS)
        .map(|item| row(frame, item))
        .collect();
    let kind = if totals.dropped > 0 {
        NoticeKind::Warning
    } else {
        NoticeKind::Information
    };
    let table = if rows.is_empty() {
        view! { <p>{frame.t("exchange-report-nothing")}</p> }.into_any()
    } else {
        let columns = vec![
            Column::text(frame.t("exchange-report-item")),
            Column::text(frame.t("exchange-report-place")),
            Column::text(frame.t("exchange-report-outcome")),
            Column::text(frame.t("exchange-report-reasons")),
        ];
        view! { <DataTable caption=frame.t("exchange-report-table") columns=columns rows=rows/> }
            .into_any()
    };
    view! {
        {summary.map(|summary| view! { <Notice kind=kind><p>{summary}</p></Notice> })}
        {table}
    }
    .into_any()
}

fn row(frame: &Frame, item: &Item) -> Row {
    let name = if item.kind == ItemKind::Survey {
        frame.t("exchange-report-whole")
    } else {
        item.name.clone()
    };
    let reasons: Vec<String> = item
        .reasons
        .iter()
        .map(|reason| text::reason(frame.language, reason))
        .collect();
    Row::new(vec![
        Cell::from(name),
        Cell::from(item.place.clone()),
        Cell::from(frame.t(item.outcome.key())),
        Cell::from(reasons.join(" ")),
    ])
}

/// The section of a survey's page with its questionnaire in other formats.
pub(super) fn export_section(frame: &Frame, survey: &Survey, in_work: bool) -> AnyView {
    let base = format!("/surveys/manage/{}/export", survey.slug);
    let link = |label: String, href: String| {
        view! { <LinkButton label=label href=href kind=ButtonKind::Secondary/> }
    };
    let formats: Vec<_> = Format::WRITTEN
        .into_iter()
        .filter(|format| *format != Format::Po)
        .map(|format| {
            link(
                format.name().to_owned(),
                format!("{base}/{}", format.word()),
            )
        })
        .collect();
    let languages: Vec<_> = Language::ALL
        .into_iter()
        .map(|language| {
            let name = language.own_name();
            let label = frame.t_with("exchange-export-po", &[("language", name.into())]);
            let href = format!("{base}/po?language={}", language.tag());
            view! { <li><a href=href>{label}</a></li> }
        })
        .collect();
    let merge = in_work.then(|| {
        view! {
            <h3>{frame.t("exchange-translation-title")}</h3>
            {translation_form(frame, &survey.slug)}
        }
    });
    view! {
        <Section id="export" title=frame.t("exchange-export-title")>
            <div class="stack">
                <p>{frame.t("exchange-export-lead")}</p>
                <div class="actions">{formats}</div>
                <ul>{languages}</ul>
                {merge}
            </div>
        </Section>
    }
    .into_any()
}

/// The form that takes a translator's file into the questionnaire in work.
pub(super) fn translation_form(frame: &Frame, slug: &str) -> AnyView {
    let action = format!("/surveys/manage/{slug}/translation");
    view! {
        <form class="stack" method="post" enctype="multipart/form-data" action=action>
            <Field
                name="file"
                label=frame.t("exchange-translation-file")
                kind=FieldKind::File
                accept=".po"
                required=true
            />
            <div class="actions">
                <Button label=frame.t("exchange-translation-button") kind=ButtonKind::Secondary/>
            </div>
        </form>
    }
    .into_any()
}
