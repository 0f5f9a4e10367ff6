//! The register of decisions.

use folkmoot_domain::motions::Matter;
use folkmoot_domain::motions::reading::{DraftRow, Register, RegisterRow};
use folkmoot_domain::motions::register::Standing;
use folkmoot_ui::{
    Button, ButtonKind, Choice, EmptyState, Field, FieldKind, LinkButton, PageHeading, Pagination,
    Section, Select,
};
use leptos::prelude::*;

use super::words::{matter_key, mode_key, standing_badge, standing_key};
use super::{force, joint};
use crate::frame::{Frame, Page};

/// The page; `register.next` is the address of the next page.
pub fn register_page(frame: &Frame, register: &Register) -> Page {
    let title = frame.t("motions-title");
    let new = register.may_move.then(|| {
        view! {
            <p><LinkButton label=frame.t("motions-move") href="/decisions/new"/></p>
        }
    });
    let rows = if register.rows.is_empty() {
        empty(frame, register)
    } else {
        let rows = register.rows.iter().map(|row| listed(frame, row));
        view! { <ul class="item-list register">{rows.collect_view()}</ul> }.into_any()
    };
    // Where nothing was ever put to the vote, there is nothing to narrow down.
    let has_any = !register.rows.is_empty()
        || register.query.is_filtered()
        || !register.query.after.is_empty();
    let body = view! {
        <PageHeading title=title.clone() lead=frame.t("motions-lead")>{new}</PageHeading>
        {announced(frame, &register.announced)}
        {drafts(frame, &register.drafts)}
        {has_any.then(|| filters(frame, register))}
        {rows}
        <Pagination
            label=frame.t("shell-pages-label")
            next_label=frame.t("shell-next-page")
            next=register.next.clone()
        />
        {has_any.then(|| downloads(frame, register))}
    };
    Page::new(title, body)
        .described(frame.t("motions-lead"))
        .alternate(
            "application/atom+xml",
            frame.t("rules-register-feed"),
            "/decisions.atom",
        )
        .alternate(
            "application/json",
            frame.t("motions-json"),
            "/api/v1/motions",
        )
}

/// The same rows for programs and feed readers, with the filters of the page.
fn downloads(frame: &Frame, register: &Register) -> AnyView {
    let filters = register.query.address_part();
    let with = |path: &str, format: &str| {
        let parts: Vec<&str> = [format, filters.as_str()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect();
        match parts.join("&") {
            parts if parts.is_empty() => path.to_owned(),
            parts => format!("{path}?{parts}"),
        }
    };
    view! {
        <p class="row note screen-only">
            <a href=with("/decisions", "format=csv")>{frame.t("rules-register-csv")}</a>
            <a href=with("/decisions", "format=json")>{frame.t("rules-json")}</a>
            <a href=with("/decisions.atom", "")>{frame.t("rules-register-feed")}</a>
        </p>
    }
    .into_any()
}

fn empty(frame: &Frame, register: &Register) -> AnyView {
    if register.query.is_filtered() || !register.query.after.is_empty() {
        view! {
            <EmptyState title=frame.t("motions-none-found-title")>
                <p>{frame.t("motions-none-found")}</p>
                <p><a href="/decisions">{frame.t("motions-filter-clear")}</a></p>
            </EmptyState>
        }
        .into_any()
    } else {
        view! {
            <EmptyState title=frame.t("motions-empty-title")>
                <p>{frame.t("motions-empty")}</p>
            </EmptyState>
        }
        .into_any()
    }
}

fn listed(frame: &Frame, row: &RegisterRow) -> AnyView {
    let zone = &row.body.zone;
    let when = match (row.standing, row.closed_at, row.closes_at) {
        (Standing::Open, _, Some(closes)) => view! {
            {frame.t("motions-closes")} " " {frame.instant_and_distance(closes, zone)}
        }
        .into_any(),
        (Standing::Open, _, None) => frame.t("motions-no-deadline").into_any(),
        (_, Some(closed), _) => {
            view! { {frame.t("motions-closed")} " " {frame.day_of(closed, zone)} }.into_any()
        }
        (_, None, _) => {
            view! { {frame.t("motions-opened")} " " {frame.day_of(row.opened_at, zone)} }.into_any()
        }
    };
    view! {
        <li class="item">
            <p class="item-kicker">
                <span class="nowrap">{row.code.clone()}</span>
                <span>{row.body.name.clone()}</span>
                <span>{frame.t(mode_key(row.mode))}</span>
                <span>{frame.t(matter_key(row.matter))}</span>
            </p>
            <p class="item-title">
                <a href=format!("/decisions/{}", row.code)>{frame.written(&row.title)}</a>
            </p>
            <p class="row">
                {standing_badge(frame, row.standing)} <span class="note">{when}</span>
                {force::in_row(frame, &row.after)}
            </p>
            {joint::in_row(frame, row.joint.as_deref())}
            {force::below_row(frame, &row.after)}
        </li>
    }
    .into_any()
}

/// What is announced and not yet put to the vote.
fn announced(frame: &Frame, drafts: &[DraftRow]) -> Option<AnyView> {
    let rows = drafts.iter().map(|draft| {
        let since = draft.announced_at.map(|at| {
            view! {
                <p class="note">
                    {frame.t("prelude-announced-at")} " " {frame.day_of(at, &draft.body.zone)}
                </p>
            }
        });
        view! {
            <li class="item">
                <p class="item-kicker"><span>{draft.body.name.clone()}</span></p>
                <p class="item-title">
                    <a href=format!("/decisions/drafts/{}", draft.id)>{frame.written(&draft.title)}</a>
                </p>
                {since}
            </li>
        }
    });
    (!drafts.is_empty()).then(|| {
        view! {
            <Section id="announced" title=frame.t("prelude-list")>
                <p class="note">{frame.t("prelude-list-note")}</p>
                <ul class="item-list">{rows.collect_view()}</ul>
            </Section>
        }
        .into_any()
    })
}

fn drafts(frame: &Frame, drafts: &[DraftRow]) -> Option<AnyView> {
    if drafts.is_empty() {
        return None;
    }
    let rows = drafts.iter().map(|draft| {
        view! {
            <li class="item">
                <p class="item-kicker"><span>{draft.body.name.clone()}</span></p>
                <p class="item-title">
                    <a href=format!("/decisions/drafts/{}", draft.id)>{frame.written(&draft.title)}</a>
                </p>
            </li>
        }
    });
    Some(
        view! {
            <Section id="drafts" title=frame.t("motions-drafts")>
                <p class="note">{frame.t("motions-drafts-note")}</p>
                <ul class="item-list">{rows.collect_view()}</ul>
            </Section>
        }
        .into_any(),
    )
}

fn filters(frame: &Frame, register: &Register) -> AnyView {
    let query = &register.query;
    let bodies = register
        .bodies
        .iter()
        .map(|body| {
            Choice::new(
                body.slug.clone(),
                body.name.clone(),
                query.body == body.slug,
            )
        })
        .collect();
    let years = register
        .years
        .iter()
        .map(|year| {
            let year = year.to_string();
            Choice::new(year.clone(), year.clone(), query.year == year)
        })
        .collect();
    let standings = Standing::ALL
        .iter()
        .map(|standing| {
            let word = standing.word();
            Choice::new(
                word,
                frame.t(standing_key(*standing)),
                query.standing == word,
            )
        })
        .collect();
    let matters = Matter::ALL
        .iter()
        .map(|matter| {
            let word = matter.word();
            Choice::new(word, frame.t(matter_key(*matter)), query.matter == word)
        })
        .collect();
    let person = (!query.person.is_empty()).then(|| {
        view! { <input type="hidden" name="person" value=query.person.clone()/> }
    });
    let all = frame.t("motions-filter-all");
    let clear = query.is_filtered().then(|| {
        view! { <a href="/decisions">{frame.t("motions-filter-clear")}</a> }
    });
    view! {
        <search aria-label=frame.t("motions-filter-label")>
            <form class="filters filters-many" method="get" action="/decisions">
                <Field
                    name="text"
                    label=frame.t("motions-filter-text")
                    kind=FieldKind::Search
                    value=query.text.clone()
                />
                <Select
                    name="body"
                    label=frame.t("motions-filter-body")
                    empty=all.clone()
                    choices=bodies
                />
                <Select
                    name="year"
                    label=frame.t("motions-filter-year")
                    empty=all.clone()
                    choices=years
                />
                <Select
                    name="standing"
                    label=frame.t("motions-filter-standing")
                    empty=all.clone()
                    choices=standings
                />
                <Select
                    name="force"
                    label=frame.t("force-filter")
                    empty=all.clone()
                    choices=force::choices(frame, &query.force)
                />
                <Select
                    name="matter"
                    label=frame.t("motions-field-matter")
                    empty=all
                    choices=matters
                />
                {person}
                <div class="row">
                    <Button label=frame.t("motions-filter-apply") kind=ButtonKind::Secondary/>
                    {clear}
                </div>
            </form>
        </search>
    }
    .into_any()
}
