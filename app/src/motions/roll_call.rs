//! Who voted how: one mark for each seat, who is still awaited, and the roll call.

use folkmoot_domain::motions::reading::{Motion, RollCallRow};
use folkmoot_domain::motions::{Choice, Mode, State};
use folkmoot_ui::{Cell, Column, DataTable, Row, Section};
use leptos::prelude::*;

use super::explain::tally;
use super::words::{name, person, voted_key};
use crate::frame::Frame;

/// The section of an opened motion.
pub(super) fn section(frame: &Frame, motion: &Motion) -> AnyView {
    let line = motion
        .count
        .as_ref()
        .map(|count| view! { <p class="tally">{tally(frame.language, count.tally)}</p> });
    view! {
        <Section id="votes" title=frame.t("motions-section-votes")>
            {marks(motion)}
            {line}
            {awaited(frame, motion)}
            {table(frame, motion)}
        </Section>
    }
    .into_any()
}

/// One mark for each seat, in the order of the votes: a picture of what the line below says.
fn marks(motion: &Motion) -> AnyView {
    let mut choices: Vec<Option<Choice>> = motion.roll_call.iter().map(|row| row.choice).collect();
    choices.sort_by_key(|choice| choice.map_or(u8::MAX, |choice| choice as u8));
    let marks = choices.into_iter().map(|choice| {
        let class = format!("seat-mark {}", choice_class(choice));
        view! { <span class=class></span> }
    });
    view! { <div class="seat-marks" aria-hidden="true">{marks.collect_view()}</div> }.into_any()
}

fn choice_class(choice: Option<Choice>) -> &'static str {
    match choice {
        Some(Choice::Yes) => "choice-yes",
        Some(Choice::No) => "choice-no",
        Some(Choice::Abstain) => "choice-abstain",
        Some(Choice::Recuse) => "choice-recuse",
        None => "choice-none",
    }
}

fn awaited(frame: &Frame, motion: &Motion) -> AnyView {
    let names: Vec<AnyView> = motion
        .awaited()
        .map(|row| view! { <li>{person(frame, &row.person)}</li> }.into_any())
        .collect();
    if names.is_empty() {
        return view! { <p>{frame.t("motions-awaited-nobody")}</p> }.into_any();
    }
    let title = if motion.state == State::Open {
        frame.t("motions-awaited")
    } else {
        frame.t("motions-not-voted")
    };
    view! {
        <div class="awaited">
            <h3 class="awaited-title">{title}</h3>
            <ul class="name-list">{names}</ul>
        </div>
    }
    .into_any()
}

fn table(frame: &Frame, motion: &Motion) -> AnyView {
    let meeting = motion.mode == Mode::Meeting;
    let mut columns = vec![
        Column::text(frame.t("motions-column-member")),
        Column::text(frame.t("motions-column-vote")),
    ];
    if meeting {
        columns.push(Column::text(frame.t("motions-column-present")));
    }
    columns.push(Column::text(frame.t("motions-column-affiliation")));
    columns.push(Column::text(frame.t("motions-column-time")));
    let mut seats: Vec<&RollCallRow> = motion.roll_call.iter().collect();
    seats.sort_by_key(|row| name(frame, &row.person));
    let rows = seats
        .into_iter()
        .map(|row| {
            let mut cells = vec![
                Cell::new(person(frame, &row.person)),
                Cell::new(vote(frame, row, &motion.body.zone)),
            ];
            if meeting {
                cells.push(Cell::from(if row.present {
                    frame.t("motions-present")
                } else {
                    frame.t("motions-absent")
                }));
            }
            cells.push(Cell::from(row.affiliation.clone().unwrap_or_default()));
            cells.push(match row.cast_at {
                Some(at) => Cell::new(frame.day_of(at, &motion.body.zone)),
                None => Cell::from(""),
            });
            Row::new(cells)
        })
        .collect();
    view! {
        <DataTable
            caption=frame.t("motions-section-votes")
            caption_hidden=true
            columns=columns
            rows=rows
        />
    }
    .into_any()
}

/// The vote that counted, and how it came to be.
fn vote(frame: &Frame, row: &RollCallRow, zone: &str) -> AnyView {
    let class = format!("voted {}", choice_class(row.choice));
    let changes = row.changes().map(|change| {
        let word = |choice: Choice| frame.t(voted_key(Some(choice)));
        let sentence = frame.t_with(
            "motions-vote-changed",
            &[
                ("from", word(change.from).into()),
                ("to", word(change.to).into()),
                ("when", frame.instant_in_words(change.at, zone).into()),
            ],
        );
        view! { <p class="note">{sentence}</p> }
    });
    view! {
        <span class=class>{frame.t(voted_key(row.choice))}</span>
        {changes.collect_view()}
    }
    .into_any()
}
