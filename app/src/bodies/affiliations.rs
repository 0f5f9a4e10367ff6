//! For whom somebody stands: on the person's page, and the form that says it.

use folkmoot_domain::{
    bodies::{Affiliation, AffiliationEntry, AffiliationLine},
    forms::Form,
    ids::AccountId,
};
use folkmoot_ui::{
    Breadcrumbs, ButtonKind, Cell, Column, Crumb, DataTable, ErrorSummary, FieldKind, LinkButton,
    PageHeading, Row, Section,
};
use leptos::prelude::*;

use crate::{
    form::{Fields, Line, submit},
    frame::{Frame, Page},
};

/// For whom a person stands over time: for the person's page. Nothing when there is nothing to see or to say.
pub fn affiliations_of_person(
    frame: &Frame,
    person: AccountId,
    lines: &[AffiliationLine],
    may_state: bool,
) -> Option<AnyView> {
    if lines.is_empty() && !may_state {
        return None;
    }
    let columns = vec![
        Column::text(frame.t("bodies-column-from")),
        Column::text(frame.t("bodies-column-affiliation")),
        Column::text(frame.t("seats-column-group")),
    ];
    let rows = lines
        .iter()
        .map(|line| {
            Row::new(vec![
                Cell::new(frame.day(line.from)),
                Cell::from(said(frame, line.affiliation.as_deref())),
                Cell::from(line.group.clone().unwrap_or_default()),
            ])
        })
        .collect();
    let edit = may_state.then(|| {
        view! {
            <p class="actions">
                <LinkButton
                    label=frame.t("seats-affiliation-change")
                    href=format!("/people/{person}/affiliations")
                    kind=ButtonKind::Secondary
                />
            </p>
        }
    });
    Some(
        view! {
            <Section id="affiliations" title=frame.t("seats-affiliations")>
                {if lines.is_empty() {
                    view! { <p class="soft">{frame.t("seats-affiliations-none")}</p> }.into_any()
                } else {
                    view! {
                        <DataTable
                            caption=frame.t("seats-affiliations-caption")
                            columns=columns
                            rows=rows
                        />
                    }
                        .into_any()
                }}
                {edit}
            </Section>
        }
        .into_any(),
    )
}

fn said(frame: &Frame, affiliation: Option<&str>) -> String {
    affiliation.map_or_else(|| frame.t("seats-affiliation-nobody"), str::to_owned)
}

/// The form that says for whom somebody stands, with what was said before.
pub fn affiliation_page(
    frame: &Frame,
    person: AccountId,
    name: &str,
    lines: &[Affiliation],
    form: &Form<AffiliationEntry>,
) -> Page {
    let (entry, fields) = (&form.values, Fields::of(frame, form));
    let title = frame.t("seats-affiliation-change");
    let back = format!("/people/{person}");
    let action = format!("{back}/affiliations");
    let from = Line::new("from", "seats-affiliation-from", &entry.from);
    let affiliation = Line::new("affiliation", "seats-affiliation-field", &entry.affiliation);
    let columns = vec![
        Column::text(frame.t("bodies-column-from")),
        Column::text(frame.t("bodies-column-affiliation")),
        Column::text(frame.t("bodies-column-change")),
    ];
    let rows = lines
        .iter()
        .map(|line| {
            let day = line.from.to_string();
            Row::new(vec![
                Cell::new(frame.day(line.from)),
                Cell::from(said(frame, line.affiliation.as_deref())),
                Cell::new(view! {
                    <form method="post" action=format!("{action}/take-back")>
                        <input type="hidden" name="from" value=day.clone()/>
                        <button class="button button-secondary" type="submit">
                            {frame.t("seats-affiliation-take-back")} {frame.about(day.clone())}
                        </button>
                    </form>
                }),
            ])
        })
        .collect();
    let before = (!lines.is_empty()).then(|| {
        view! {
            <Section id="said" title=frame.t("seats-affiliations")>
                <DataTable
                    caption=frame.t("seats-affiliations-caption")
                    columns=columns
                    rows=rows
                />
                <p class="note">{frame.t("seats-affiliation-take-back-hint")}</p>
            </Section>
        }
    });
    let view = view! {
        <Breadcrumbs
            label=frame.t("shell-breadcrumbs-label")
            crumbs=vec![Crumb::new(name.to_owned(), back.clone())]
        />
        <PageHeading
            title=title.clone()
            kicker=name.to_owned()
            lead=frame.t("seats-affiliation-lead")
        />
        <ErrorSummary title=frame.t("shell-problem") items=frame.summary(&form.errors)/>
        <form class="form" method="post" action=action.clone()>
            {fields.line(affiliation.hint("seats-affiliation-field-hint"))}
            {fields.line(from.kind(FieldKind::Date))}
            <p class="actions">
                {submit(frame, "bodies-save", ButtonKind::Primary)}
                <a href=back>{frame.t("bodies-cancel")}</a>
            </p>
        </form>
        {before}
    };
    Page::new(title, view).narrow().private()
}
