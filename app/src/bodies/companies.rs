//! `/companies`: companies under all their spellings and in their groups, and the forms by which administrators keep them.

use folkmoot_domain::{
    bodies::companies::{
        Belonging, BelongingEntry, Companies, Company, CompanyEntry, PartingEntry,
    },
    forms::Form,
};
use folkmoot_ui::{
    Breadcrumbs, ButtonKind, Cell, Checkboxes, Choice, Column, Crumb, DataTable, EmptyState,
    FieldKind, LinkButton, PageHeading, Row, TextArea,
};
use jiff::civil::Date;
use leptos::prelude::*;

use crate::{
    form::{Fields, FormPage, Line, submit},
    frame::{Frame, Page},
};

/// Every company with its spellings and its group on a day.
pub fn companies_page(frame: &Frame, companies: &Companies, today: Date) -> Page {
    let title = frame.t("companies-title");
    let keeps = frame
        .viewer
        .as_ref()
        .is_some_and(|viewer| viewer.administrator);
    let mut columns = vec![
        Column::text(frame.t("companies-column-name")),
        Column::text(frame.t("companies-column-spellings")),
        Column::text(frame.t("companies-column-group")),
        Column::text(frame.t("companies-column-history")),
    ];
    if keeps {
        columns.push(Column::text(frame.t("bodies-column-change")));
    }
    let all = companies.by_name();
    let rows = all
        .iter()
        .map(|company| row(frame, companies, company, today, keeps))
        .collect();
    let view = view! {
        <Breadcrumbs
            label=frame.t("shell-breadcrumbs-label")
            crumbs=vec![Crumb::new(frame.t("bodies-groups-title"), "/groups")]
        />
        <PageHeading title=title.clone() lead=frame.t("companies-lead")>
            {keeps
                .then(|| {
                    view! { <LinkButton label=frame.t("companies-add") href="/companies/new"/> }
                })}
        </PageHeading>
        {if all.is_empty() {
            view! {
                <EmptyState title=frame.t("companies-empty")>
                    <p>{frame.t("companies-empty-hint")}</p>
                </EmptyState>
            }
                .into_any()
        } else {
            view! {
                <DataTable caption=frame.t("companies-caption") columns=columns rows=rows/>
            }
                .into_any()
        }}
        <p class="note">{frame.t("companies-note")}</p>
    };
    Page::new(title, view)
        .described(frame.t("companies-lead"))
        .alternate("application/json", "JSON", "/companies?format=json")
}

fn row(frame: &Frame, companies: &Companies, company: &Company, today: Date, keeps: bool) -> Row {
    let id = format!("company-{}", company.id);
    let name = company.name.clone();
    let nobody = company
        .nobody
        .then(|| view! { <span class="cell-note">{frame.t("companies-nobody")}</span> });
    let group = companies.group_of(company, today);
    let group = if group.id == company.id {
        String::new()
    } else {
        group.name.clone()
    };
    let history = company
        .belongs
        .iter()
        .map(|one| belonging(frame, companies, company, one, keeps))
        .collect_view();
    let mut cells = vec![
        Cell::new(view! {
            <span id=id>{name}</span>
            {nobody}
        }),
        Cell::from(company.spellings.join(" · ")),
        Cell::from(group),
        if company.belongs.is_empty() {
            Cell::from("")
        } else {
            Cell::new(view! { <ul class="plain-list">{history}</ul> })
        },
    ];
    if keeps {
        let base = format!("/companies/{}", company.id);
        let about = || frame.about(company.name.clone());
        cells.push(Cell::new(view! {
            <span class="row">
                <a href=format!("{base}/edit")>{frame.t("companies-edit")} {about()}</a>
                <a href=format!("{base}/belongs")>{frame.t("companies-belongs")} {about()}</a>
            </span>
        }));
    }
    Row::new(cells)
}

/// "IBM, from 9 July 2019", where that can be read, and for administrators the way to end it.
fn belonging(
    frame: &Frame,
    companies: &Companies,
    company: &Company,
    one: &Belonging,
    keeps: bool,
) -> AnyView {
    let source = one.source.as_deref().map(|source| {
        if source.starts_with("https://") {
            let href = source.to_owned();
            view! { " (" <a href=href rel="nofollow">{frame.t("companies-source")}</a> ")" }
                .into_any()
        } else {
            view! { " (" {frame.written(source.to_owned())} ")" }.into_any()
        }
    });
    let end = keeps.then(|| {
        let href = format!("/companies/{}/belongs/{}", company.id, one.term.from);
        let about = frame.about(company.name.clone());
        view! { " " <a href=href>{frame.t("companies-part")} {about}</a> }
    });
    view! { <li>{in_words(frame, companies, one)} {source} {end}</li> }.into_any()
}

fn in_words(frame: &Frame, companies: &Companies, one: &Belonging) -> String {
    let head = companies.get(one.to).map(|head| head.name.clone());
    let from = frame.day_in_words(one.term.from);
    let to = one.term.to.map(|day| frame.day_in_words(day));
    let key = if to.is_some() {
        "companies-belonged"
    } else {
        "companies-belongs-since"
    };
    frame.t_with(
        key,
        &[
            ("company", head.unwrap_or_default().into()),
            ("from", from.into()),
            ("to", to.unwrap_or_default().into()),
        ],
    )
}

fn heading(frame: &Frame, company: Option<&Company>, title: &str) -> AnyView {
    let kicker = company.map(|company| company.name.clone());
    view! {
        <Breadcrumbs
            label=frame.t("shell-breadcrumbs-label")
            crumbs=vec![Crumb::new(frame.t("companies-title"), "/companies")]
        />
        <PageHeading title=title.to_owned() kicker=kicker/>
    }
    .into_any()
}

/// The form for a company, new without `company`.
pub fn company_page(frame: &Frame, company: Option<&Company>, form: &Form<CompanyEntry>) -> Page {
    let (entry, fields) = (&form.values, Fields::of(frame, form));
    let title = frame.t(if company.is_some() {
        "companies-edit-title"
    } else {
        "companies-add"
    });
    let nobody = Choice::new(
        "yes",
        frame.t("companies-field-nobody"),
        !entry.nobody.is_empty(),
    )
    .with_hint(frame.t("companies-field-nobody-hint"));
    FormPage {
        heading: heading(frame, company, &title),
        title,
        errors: &form.errors,
        above: None,
        action: match company {
            Some(company) => format!("/companies/{}/edit", company.id),
            None => "/companies/new".to_owned(),
        },
        fields: view! {
            <input type="hidden" name="revision" value=entry.revision.to_string()/>
            {fields.line(Line::new("name", "companies-column-name", &entry.name))}
            <TextArea
                name="spellings"
                label=frame.t("companies-field-spellings")
                hint=frame.t("companies-field-spellings-hint")
                value=entry.spellings.clone()
                error=fields.error("spellings")
                rows=5
            />
            <Checkboxes
                name="nobody"
                legend=frame.t("companies-field-nobody-legend")
                choices=vec![nobody]
            />
        }
        .into_any(),
        buttons: submit(frame, "bodies-save", ButtonKind::Primary),
        back: "/companies".to_owned(),
    }
    .page(frame)
}

/// The form that says to which company another one belongs.
pub fn belonging_page(frame: &Frame, company: &Company, form: &Form<BelongingEntry>) -> Page {
    let (entry, fields) = (&form.values, Fields::of(frame, form));
    let title = frame.t("companies-belongs-title");
    let to = Line::new("to", "companies-field-to", &entry.to).hint("companies-field-to-hint");
    let from = Line::new("from", "companies-field-from", &entry.from);
    let until = Line::new("until", "companies-field-until", &entry.until);
    let source = Line::new("source", "companies-field-source", &entry.source);
    FormPage {
        heading: heading(frame, Some(company), &title),
        title,
        errors: &form.errors,
        above: None,
        action: format!("/companies/{}/belongs", company.id),
        fields: view! {
            <input type="hidden" name="revision" value=entry.revision.to_string()/>
            {fields.line(to)}
            {fields.line(from.kind(FieldKind::Date))}
            {fields.line(until.kind(FieldKind::Date))}
            {fields.line(source.hint("companies-field-source-hint"))}
        }
        .into_any(),
        buttons: submit(frame, "bodies-save", ButtonKind::Primary),
        back: "/companies".to_owned(),
    }
    .page(frame)
}

/// The form that ends a belonging or strikes it out.
pub fn parting_page(
    frame: &Frame,
    companies: &Companies,
    company: &Company,
    one: &Belonging,
    form: &Form<PartingEntry>,
) -> Page {
    let (entry, fields) = (&form.values, Fields::of(frame, form));
    let title = frame.t("companies-part-title");
    let until = Line::new("until", "companies-field-until-day", &entry.until);
    let strike = Choice::new(
        "yes",
        frame.t("companies-field-strike"),
        !entry.strike.is_empty(),
    );
    FormPage {
        heading: heading(frame, Some(company), &title),
        title,
        errors: &form.errors,
        above: None,
        action: format!("/companies/{}/belongs/{}", company.id, one.term.from),
        fields: view! {
            <p>{in_words(frame, companies, one)}</p>
            <input type="hidden" name="revision" value=entry.revision.to_string()/>
            {fields.line(until.kind(FieldKind::Date))}
            <Checkboxes
                name="strike"
                legend=frame.t("bodies-strike-legend")
                choices=vec![strike]
            />
        }
        .into_any(),
        buttons: submit(frame, "bodies-save", ButtonKind::Primary),
        back: "/companies".to_owned(),
    }
    .page(frame)
}
