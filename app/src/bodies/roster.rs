//! Rosters as tables: who sits, who sat, what was corrected.

use std::collections::BTreeSet;

use folkmoot_domain::bodies::{
    Appointment, Correction, Grounds, Group, Leaving, PersonMembership, Seat,
};
use folkmoot_ui::{Cell, Column, DataTable, EmptyState, Row, Section};
use jiff::civil::Date;
use leptos::prelude::*;

use super::{
    grounds::{self, appointment_in_words, leaving_in_words},
    person_link, role_in_words, status_badge, status_in_words,
};
use crate::frame::Frame;

/// How many people have these seats.
pub(super) fn people_in(seats: &[Seat]) -> usize {
    seats
        .iter()
        .map(|seat| seat.account)
        .collect::<BTreeSet<_>>()
        .len()
}

/// Seats as a table, with links to change them for those who keep the books.
pub(super) fn table(frame: &Frame, group: &Group, seats: &[Seat], caption: String) -> AnyView {
    if seats.is_empty() {
        return view! { <EmptyState title=frame.t("bodies-roster-empty")/> }.into_any();
    }
    let mut columns = vec![
        Column::text(frame.t("bodies-column-person")),
        Column::text(frame.t("bodies-column-role")),
        Column::text(frame.t("bodies-column-status")),
        Column::text(frame.t("bodies-column-affiliation")),
        Column::text(frame.t("bodies-column-from")),
        Column::text(frame.t("bodies-column-to")),
    ];
    if group.may_edit_roster {
        columns.push(Column::text(frame.t("bodies-column-change")));
    }
    let rows = seats
        .iter()
        .map(|seat| {
            let mut cells = vec![
                Cell::new(person_link(frame, seat.account, seat.name.as_deref())),
                Cell::from(role_in_words(frame, seat.role)),
                status_cell(frame, seat),
                affiliation_cell(frame, seat),
                begun_cell(frame, seat.from, seat.appointed.as_ref()),
                ended_cell(frame, seat.to, seat.left.as_ref()),
            ];
            if group.may_edit_roster {
                cells.push(change_cell(frame, group, seat));
            }
            Row::new(cells)
        })
        .collect();
    view! { <DataTable caption=caption columns=columns rows=rows/> }.into_any()
}

/// The voting status, the class of members, and for whom an alternate stands in.
fn status_cell(frame: &Frame, seat: &Seat) -> Cell {
    let principal = seat.stands_in_for.map(|account| {
        let link = person_link(frame, account, seat.stands_in_for_name.as_deref());
        view! { <span class="cell-note">{frame.t("seats-stands-in-for")} " " {link}</span> }
    });
    let class = seat.class.as_ref().map(|class| {
        let class = frame.t_with("seats-class", &[("class", class.as_str().into())]);
        view! { <span class="cell-note">{class}</span> }
    });
    Cell::new(view! {
        {status_badge(frame, seat.voting_status)}
        {principal}
        {class}
    })
}

/// The affiliation with the group of companies it belonged to on that day.
fn affiliation_cell(frame: &Frame, seat: &Seat) -> Cell {
    let written = seat.affiliation.clone().unwrap_or_default();
    match &seat.company_group {
        None => Cell::from(written),
        Some(group) => {
            let group = frame.t_with("seats-company-group", &[("group", group.as_str().into())]);
            Cell::new(view! {
                {written}
                <span class="cell-note">{group}</span>
            })
        }
    }
}

/// The first day, and how the person came to the seat.
pub(super) fn begun_cell(
    frame: &Frame,
    from: Date,
    appointed: Option<&Grounds<Appointment>>,
) -> Cell {
    let how = appointed.map(|how| grounds::note(frame, how, appointment_in_words(frame, how.by)));
    Cell::new(view! {
        {frame.day(from)}
        {how}
    })
}

/// The first day out, and why the person left.
pub(super) fn ended_cell(frame: &Frame, to: Option<Date>, left: Option<&Grounds<Leaving>>) -> Cell {
    let Some(to) = to else {
        return Cell::from(frame.t("bodies-open-end"));
    };
    let why = left.map(|why| grounds::note(frame, why, leaving_in_words(frame, why.by)));
    Cell::new(view! {
        {frame.day(to)}
        {why}
    })
}

fn change_cell(frame: &Frame, group: &Group, seat: &Seat) -> Cell {
    let base = format!("/groups/{}/members/{}", group.body.slug, seat.membership);
    let about = || {
        let name = seat.name.clone().unwrap_or_default();
        frame.about(format!("{name}, {}", seat.from))
    };
    Cell::new(view! {
        <span class="row">
            <a href=format!("{base}/end")>{frame.t("bodies-end")} {about()}</a>
            <a href=format!("{base}/correct")>{frame.t("bodies-correct")} {about()}</a>
        </span>
    })
}

/// Coming and former members, and what was corrected.
pub(super) fn changes(frame: &Frame, group: &Group) -> AnyView {
    let roster = &group.roster;
    view! {
        {(!roster.coming.is_empty())
            .then(|| {
                view! {
                    <Section id="coming" title=frame.t("bodies-coming")>
                        {table(frame, group, &roster.coming, frame.t("bodies-coming-caption"))}
                    </Section>
                }
            })}
        {(!roster.former.is_empty())
            .then(|| {
                view! {
                    <Section id="former" title=frame.t("bodies-former")>
                        {table(frame, group, &roster.former, frame.t("bodies-former-caption"))}
                    </Section>
                }
            })}
        {(!group.corrections.is_empty())
            .then(|| {
                view! {
                    <Section id="corrections" title=frame.t("bodies-corrections")>
                        {corrections(frame, group)}
                    </Section>
                }
            })}
    }
    .into_any()
}

fn corrections(frame: &Frame, group: &Group) -> AnyView {
    let columns = vec![
        Column::text(frame.t("bodies-column-person")),
        Column::text(frame.t("bodies-column-was")),
        Column::text(frame.t("bodies-column-is")),
        Column::text(frame.t("bodies-column-reason")),
        Column::text(frame.t("bodies-column-corrected")),
    ];
    let rows = group
        .corrections
        .iter()
        .map(|correction| {
            Row::new(vec![
                Cell::new(person_link(
                    frame,
                    correction.former.account,
                    correction.former.name.as_deref(),
                )),
                Cell::from(seat_in_words(frame, &correction.former)),
                Cell::from(replacement_in_words(frame, group, correction)),
                Cell::from(correction.reason.clone()),
                Cell::new(view! {
                    {frame.instant(correction.corrected_at, &group.body.zone)}
                    ", "
                    {person_link(
                        frame,
                        correction.corrected_by,
                        correction.corrected_by_name.as_deref(),
                    )}
                }),
            ])
        })
        .collect();
    view! {
        <DataTable caption=frame.t("bodies-corrections-caption") columns=columns rows=rows/>
    }
    .into_any()
}

/// A corrected row may itself have been corrected: then the later correction tells what holds.
fn replacement_in_words(frame: &Frame, group: &Group, correction: &Correction) -> String {
    let Some(replacement) = correction.replacement else {
        return frame.t("bodies-struck-out");
    };
    let roster = &group.roster;
    roster
        .seats
        .iter()
        .chain(&roster.former)
        .chain(&roster.coming)
        .chain(group.corrections.iter().map(|other| &other.former))
        .find(|seat| seat.membership == replacement)
        .map_or_else(String::new, |seat| seat_in_words(frame, seat))
}

fn seat_in_words(frame: &Frame, seat: &Seat) -> String {
    let to = seat
        .to
        .map_or_else(|| frame.t("bodies-open-end"), |day| day.to_string());
    let mut parts = vec![
        role_in_words(frame, seat.role),
        status_in_words(frame, seat.voting_status),
    ];
    parts.extend(seat.affiliation.clone());
    parts.push(format!("{} – {to}", seat.from));
    parts.extend(
        seat.appointed
            .as_ref()
            .map(|how| appointment_in_words(frame, how.by)),
    );
    parts.join(" · ")
}

/// Everything a person is and was in groups: for the person's page. Nothing when there is nothing. `today` is told where
/// it is the person who reads: then each seat that goes on has the way out beside it.
pub fn memberships_of_person(
    frame: &Frame,
    memberships: &[PersonMembership],
    today: Option<Date>,
) -> AnyView {
    if memberships.is_empty() {
        return ().into_any();
    }
    let mut columns = vec![
        Column::text(frame.t("bodies-column-group")),
        Column::text(frame.t("bodies-column-role")),
        Column::text(frame.t("bodies-column-status")),
        Column::text(frame.t("bodies-column-affiliation")),
        Column::text(frame.t("bodies-column-from")),
        Column::text(frame.t("bodies-column-to")),
    ];
    columns.extend(today.map(|_| Column::text(frame.t("bodies-column-change"))));
    let rows = memberships
        .iter()
        .map(|one| {
            let href = format!("/groups/{}", one.slug);
            let group = one.body.clone();
            let mut cells = vec![
                Cell::new(view! { <a href=href>{group}</a> }),
                Cell::from(role_in_words(frame, one.role)),
                Cell::new(status_badge(frame, one.voting_status)),
                Cell::from(one.affiliation.clone().unwrap_or_default()),
                begun_cell(frame, one.from, one.appointed.as_ref()),
                ended_cell(frame, one.to, one.left.as_ref()),
            ];
            if let Some(today) = today {
                cells.push(way_out(frame, one, today));
            }
            Row::new(cells)
        })
        .collect();
    view! {
        <Section id="groups" title=frame.t("bodies-memberships")>
            <DataTable
                caption=frame.t("bodies-memberships-caption")
                caption_hidden=true
                columns=columns
                rows=rows
            />
        </Section>
    }
    .into_any()
}

/// The link by which a member leaves; nothing for a term that is over, or has not begun.
fn way_out(frame: &Frame, one: &PersonMembership, today: Date) -> Cell {
    let goes_on = one.from <= today && one.to.is_none_or(|to| today < to);
    let link = goes_on.then(|| {
        let about = frame.about(one.body.clone());
        view! { <a href=format!("/groups/{}/leave", one.slug)>{frame.t("joining-leave")} {about}</a> }
    });
    Cell::new(link.into_any())
}
