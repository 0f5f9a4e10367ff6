//! `/groups/{slug}/timeline`: who held which seat when, as a picture and as the same facts in a table.

use std::collections::BTreeMap;

use folkmoot_domain::{
    bodies::{Group, Role, Seat, VotingStatus},
    ids::AccountId,
};
use folkmoot_ui::{
    Breadcrumbs, Cell, Column, Crumb, DataTable, EmptyState, Figure, PageHeading, Row,
};
use jiff::civil::Date;
use leptos::prelude::*;

use super::{
    day_filter, person_link, role_in_words,
    roster::{begun_cell, ended_cell},
    status_badge, status_in_words,
};
use crate::{
    charts::{Caption, Fill, KeyEntry, Lane, Marked, Span, timeline},
    frame::{Frame, Page},
};

/// Who held which seat when, with the day asked for marked.
pub fn timeline_page(frame: &Frame, group: &Group) -> Page {
    let base = format!("/groups/{}", group.body.slug);
    let title = frame.t("seats-timeline-title");
    let day = group.roster.as_of;
    let roster = &group.roster;
    let mut seats: Vec<&Seat> = roster
        .seats
        .iter()
        .chain(&roster.former)
        .chain(&roster.coming)
        .collect();
    seats.sort_by_key(|seat| (seat.from, seat.role, seat.account));
    let view = view! {
        <Breadcrumbs
            label=frame.t("shell-breadcrumbs-label")
            crumbs=vec![
                Crumb::new(frame.t("bodies-groups-title"), "/groups"),
                Crumb::new(group.body.name.clone(), base.clone()),
            ]
        />
        <PageHeading
            title=title.clone()
            kicker=group.body.name.clone()
            lead=frame.t("seats-timeline-lead")
        />
        {day_filter(
            frame,
            format!("{base}/timeline"),
            frame.t("seats-timeline-day"),
            (day, group.today),
        )}
        {if seats.is_empty() {
            view! { <EmptyState title=frame.t("seats-timeline-empty")/> }.into_any()
        } else {
            figure(frame, group, &seats, day)
        }}
    };
    Page::new(format!("{title}: {}", group.body.name), view)
        .described(frame.t_with(
            "seats-timeline-description",
            &[("group", group.body.name.as_str().into())],
        ))
        .alternate(
            "application/json",
            "JSON",
            format!("{base}?format=json&as_of={day}"),
        )
}

fn figure(frame: &Frame, group: &Group, seats: &[&Seat], day: Date) -> AnyView {
    let roster = &group.roster;
    let members = super::roster::people_in(&roster.seats);
    let in_words = frame.day_in_words(day);
    let title = frame.t_with(
        "seats-timeline-finding",
        &[
            ("day", in_words.as_str().into()),
            ("members", members.into()),
            ("voting", roster.voting_members.into()),
        ],
    );
    let description = frame.t_with(
        "seats-timeline-alternative",
        &[("terms", seats.len().into())],
    );
    let caption = Caption {
        id: "terms".to_owned(),
        title: title.clone(),
        description: description.clone(),
    };
    let marked = Marked {
        day,
        label: in_words,
    };
    let svg = timeline(&lanes(frame, seats), &key(frame, seats), &marked, &caption);
    view! {
        <Figure
            id="timeline"
            title=title
            subtitle=description
            svg=svg
            table_label=frame.t("seats-timeline-table")
            note=frame.t("seats-timeline-note")
        >
            {table(frame, seats)}
        </Figure>
    }
    .into_any()
}

/// A lane for each person, in the order of their first seat; seats held at once get lanes of their own below.
fn lanes(frame: &Frame, seats: &[&Seat]) -> Vec<Lane> {
    let mut order: Vec<AccountId> = Vec::new();
    let mut of: BTreeMap<AccountId, Vec<Vec<&Seat>>> = BTreeMap::new();
    for seat in seats {
        let lanes = of.entry(seat.account).or_insert_with(|| {
            order.push(seat.account);
            Vec::new()
        });
        let free = lanes.iter_mut().find(|lane| {
            let busy = |other: &&Seat| other.term().overlaps(&seat.term());
            !lane.iter().any(busy)
        });
        match free {
            Some(lane) => lane.push(seat),
            None => lanes.push(vec![seat]),
        }
    }
    let mut lanes = Vec::new();
    for account in order {
        for (place, held) in of.remove(&account).into_iter().flatten().enumerate() {
            let name = held.first().and_then(|seat| seat.name.clone());
            let name = name.unwrap_or_else(|| frame.t("bodies-closed-account"));
            lanes.push(Lane {
                label: if place == 0 { name } else { String::new() },
                spans: held.into_iter().map(|seat| span(frame, seat)).collect(),
            });
        }
    }
    lanes
}

fn span(frame: &Frame, seat: &Seat) -> Span {
    Span {
        from: seat.from,
        to: seat.to,
        fill: fill(seat.voting_status),
        // Most are members; saying so in every bar would say nothing.
        word: match (seat.role, seat.voting_status) {
            (Role::Member, VotingStatus::Emeritus) => status_in_words(frame, seat.voting_status),
            (Role::Member, _) => String::new(),
            (role, _) => role_in_words(frame, role),
        },
    }
}

fn fill(status: VotingStatus) -> Fill {
    match status {
        VotingStatus::Voting => Fill::Full,
        VotingStatus::Alternate => Fill::Hatched,
        VotingStatus::Observer | VotingStatus::Emeritus | VotingStatus::None => Fill::Empty,
    }
}

/// What the bars mean, as far as they occur.
fn key(frame: &Frame, seats: &[&Seat]) -> Vec<KeyEntry> {
    [
        (Fill::Full, "seats-key-voting"),
        (Fill::Hatched, "seats-key-alternate"),
        (Fill::Empty, "seats-key-without"),
    ]
    .into_iter()
    .filter(|(kind, _)| seats.iter().any(|seat| fill(seat.voting_status) == *kind))
    .map(|(fill, label)| KeyEntry {
        fill,
        label: frame.t(label),
    })
    .collect()
}

fn table(frame: &Frame, seats: &[&Seat]) -> AnyView {
    let columns = vec![
        Column::text(frame.t("bodies-column-person")),
        Column::text(frame.t("bodies-column-role")),
        Column::text(frame.t("bodies-column-status")),
        Column::text(frame.t("bodies-column-from")),
        Column::text(frame.t("bodies-column-to")),
    ];
    let rows = seats
        .iter()
        .map(|seat| {
            Row::new(vec![
                Cell::new(person_link(frame, seat.account, seat.name.as_deref())),
                Cell::from(role_in_words(frame, seat.role)),
                Cell::new(status_badge(frame, seat.voting_status)),
                begun_cell(frame, seat.from, seat.appointed.as_ref()),
                ended_cell(frame, seat.to, seat.left.as_ref()),
            ])
        })
        .collect();
    view! {
        <DataTable
            caption=frame.t("seats-timeline-table-caption")
            columns=columns
            rows=rows
        />
    }
    .into_any()
}
