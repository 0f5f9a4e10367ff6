//! `/people/{id}/votes`: how one member voted.

use folkmoot_domain::motions::voting_record::{VotedRow, VotingRecord};
use folkmoot_ui::{Cell, Column, Crumb, DataTable, EmptyState, PageHeading, Pagination, Row};
use leptos::prelude::*;

use super::words::{name, standing_badge, voted_key};
use crate::frame::{Frame, Page};

/// The page; `record.next` is the address of the next one.
pub fn voting_record_page(frame: &Frame, record: &VotingRecord) -> Page {
    let person = name(frame, &record.person);
    let address = format!("/people/{}", record.person.id);
    let title = frame.t_with("rules-votes-of", &[("person", person.as_str().into())]);
    let json = format!("{address}/votes?format=json");
    let link = json.clone();
    let rows = if record.rows.is_empty() {
        view! {
            <EmptyState title=frame.t("rules-votes-none-title")>
                <p>{frame.t("rules-votes-none")}</p>
            </EmptyState>
        }
        .into_any()
    } else {
        table(frame, record)
    };
    let body = view! {
        {frame.breadcrumbs(vec![Crumb::new(person, address)])}
        <PageHeading title=title.clone() lead=frame.t("rules-votes-lead")>
            <a href=link>{frame.t("rules-json")}</a>
        </PageHeading>
        {rows}
        <Pagination
            label=frame.t("shell-pages-label")
            next_label=frame.t("shell-next-page")
            next=record.next.clone()
        />
    };
    Page::new(title, body).alternate("application/json", frame.t("rules-json"), json)
}

fn table(frame: &Frame, record: &VotingRecord) -> AnyView {
    let columns = vec![
        Column::text(frame.t("rules-votes-decision")),
        Column::text(frame.t("motions-column-vote")),
        Column::text(frame.t("rules-votes-outcome")),
        Column::text(frame.t("motions-fact-opened")),
    ];
    let rows = record
        .rows
        .iter()
        .map(|row| self::row(frame, row))
        .collect();
    view! {
        <DataTable
            caption=frame.t("rules-votes-lead")
            caption_hidden=true
            columns=columns
            rows=rows
        />
    }
    .into_any()
}

fn row(frame: &Frame, row: &VotedRow) -> Row {
    let decision = &row.decision;
    let href = format!("/decisions/{}", decision.code);
    let said = if row.hidden {
        frame.t("rules-votes-hidden")
    } else {
        frame.t(voted_key(decision.mode, row.choice))
    };
    Row::new(vec![
        Cell::new(view! {
            <a href=href>{frame.written(&decision.title)}</a>
            " "
            <span class="note nowrap">{decision.code.clone()}</span>
        }),
        Cell::from(said),
        Cell::new(standing_badge(frame, decision.standing)),
        Cell::new(frame.day_of(decision.opened_at, &decision.body.zone)),
    ])
}
