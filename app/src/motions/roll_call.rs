//! Who voted how: one mark for each seat, who is still awaited, and the roll call.

use folkmoot_domain::motions::reading::{Motion, RollCallRow};
use folkmoot_domain::motions::{Choice, Mode, Secrecy, State};
use folkmoot_ui::{Cell, Column, DataTable, Row, Section};
use leptos::prelude::*;

use super::conflicts;
use super::explain::tally;
use super::suspension;
use super::words::{name, person, voted_key};
use crate::frame::Frame;

/// The most seats that are drawn each as a mark.
const MOST_MARKS: usize = 300;
/// The most names of those who are still awaited; of more only the number is said.
const MOST_NAMES: usize = 100;
/// So many seats of the roll call on one page.
const ROWS: usize = 100;

/// The seats on the page that the address asks for by `?seats=`, in the order of names, with that page's number and how
/// many pages there are.
pub(super) fn on_page<'m>(
    frame: &Frame,
    motion: &'m Motion,
) -> (Vec<&'m RollCallRow>, usize, usize) {
    let mut seats: Vec<&RollCallRow> = motion.roll_call.iter().collect();
    seats.sort_by_cached_key(|row| name(frame, &row.person));
    let pages = seats.len().div_ceil(ROWS).max(1);
    let asked = frame.asked("seats").and_then(|page| page.parse().ok());
    let page = asked.unwrap_or(1_usize).clamp(1, pages);
    let seats = seats.into_iter().skip((page - 1) * ROWS).take(ROWS);
    (seats.collect(), page, pages)
}

/// The way through the pages of a long roll call.
fn pages(frame: &Frame, motion: &Motion) -> Option<AnyView> {
    let (_, page, pages) = on_page(frame, motion);
    let code = motion.code.as_deref()?;
    let link = |to: usize, key: &str| {
        let href = format!("/decisions/{code}?seats={to}#votes");
        view! { <a class="button button-secondary" href=href>{frame.t(key)}</a> }
    };
    let values = [
        ("page", page.into()),
        ("pages", pages.into()),
        ("seats", motion.roll_call.len().into()),
    ];
    (pages > 1).then(|| {
        view! {
            <nav class="pagination row" aria-label=frame.t("shell-pages-label")>
                {(page > 1).then(|| link(page - 1, "course-seats-before"))}
                <span>{frame.t_with("course-seats-page", &values)}</span>
                {(page < pages).then(|| link(page + 1, "shell-next-page"))}
            </nav>
        }
        .into_any()
    })
}

/// Where one or two alone have a vote: what that means.
fn few(frame: &Frame, motion: &Motion) -> Option<AnyView> {
    let key = match motion.votes() {
        0 => "course-few-none",
        1 => "course-few-one",
        2 => "course-few-two",
        _ => return None,
    };
    Some(view! { <p class="note">{frame.t(key)}</p> }.into_any())
}

/// The section of an opened motion.
pub(super) fn section(frame: &Frame, motion: &Motion) -> AnyView {
    let approvals = motion.mode.asks_for_approvals();
    let hidden = motion.secrecy().hides_choices(motion.state);
    let title = match (hidden, approvals) {
        (true, _) => "voting-section-turnout",
        (false, true) => "voting-section-approvals",
        (false, false) => "motions-section-votes",
    };
    let note = hidden.then(|| {
        let key = match (motion.secrecy(), motion.state) {
            (Secrecy::Secret, State::Closed) => "voting-hidden-erased",
            (Secrecy::Secret, _) => "voting-hidden-secret",
            (_, State::Withdrawn) => "voting-hidden-withdrawn",
            _ => "voting-hidden-until-close",
        };
        view! { <p class="note">{frame.t(key)}</p> }
    });
    view! {
        <Section id="votes" title=frame.t(title)>
            {(motion.roll_call.len() <= MOST_MARKS).then(|| marks(motion))}
            <p class="tally">{line(frame, motion)}</p>
            {conflicts::counted(frame, motion)}
            {few(frame, motion)}
            {note}
            {awaited(frame, motion)}
            {table(frame, motion)}
            {pages(frame, motion)}
        </Section>
    }
    .into_any()
}

/// The votes in one line, or how many have voted where nobody may see more.
fn line(frame: &Frame, motion: &Motion) -> String {
    match &motion.count {
        Some(count) if motion.mode.asks_for_approvals() => {
            let tally = count.tally;
            let values = [
                ("approving", tally.yes.into()),
                ("objecting", tally.no.into()),
                ("aside", tally.abstain.into()),
                ("recused", tally.recused.into()),
                ("silent", tally.silent.into()),
            ];
            frame.t_with("voting-tally-approvals", &values)
        }
        Some(count) => tally(frame.language, count.tally),
        None => {
            let voted = motion.roll_call.iter().filter(|row| row.voted).count();
            let values = [
                ("voted", voted.into()),
                ("all", motion.roll_call.len().into()),
            ];
            frame.t_with("voting-turnout", &values)
        }
    }
}

/// One mark for each seat, in the order of the votes: a picture of what the line below says.
fn marks(motion: &Motion) -> AnyView {
    let mut seats: Vec<&RollCallRow> = motion.roll_call.iter().collect();
    seats.sort_by_key(|row| {
        (
            !row.voted,
            row.choice.map_or(u8::MAX, |choice| choice as u8),
        )
    });
    let marks = seats.into_iter().map(|row| {
        let class = format!("seat-mark {}", choice_class(row));
        view! { <span class=class></span> }
    });
    view! { <div class="seat-marks" aria-hidden="true">{marks.collect_view()}</div> }.into_any()
}

fn choice_class(row: &RollCallRow) -> &'static str {
    match row.choice {
        _ if row.suspended.is_some() => "choice-suspended",
        Some(Choice::Yes) => "choice-yes",
        Some(Choice::No) => "choice-no",
        Some(Choice::Abstain) => "choice-abstain",
        Some(Choice::Recuse) => "choice-recuse",
        None if row.voted => "choice-hidden",
        None => "choice-none",
    }
}

fn awaited(frame: &Frame, motion: &Motion) -> AnyView {
    let awaited = motion.awaited().count();
    if awaited > MOST_NAMES {
        let key = if motion.state == State::Open {
            "course-awaited-many"
        } else {
            "course-not-heard-many"
        };
        return view! { <p>{frame.t_with(key, &[("count", awaited.into())])}</p> }.into_any();
    }
    let names: Vec<AnyView> = motion
        .awaited()
        .map(|row| view! { <li>{person(frame, &row.person)}</li> }.into_any())
        .collect();
    if names.is_empty() {
        let key = if motion.mode.asks_for_approvals() {
            "voting-awaited-nobody"
        } else {
            "motions-awaited-nobody"
        };
        return view! { <p>{frame.t(key)}</p> }.into_any();
    }
    let approvals = motion.mode.asks_for_approvals();
    let title = frame.t(match (motion.state == State::Open, approvals) {
        (true, false) => "motions-awaited",
        (true, true) => "voting-awaited",
        (false, false) => "motions-not-voted",
        (false, true) => "voting-not-heard",
    });
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
    let (seats, ..) = on_page(frame, motion);
    let rows = seats
        .into_iter()
        .map(|row| {
            let mut cells = vec![
                Cell::new(person(frame, &row.person)),
                Cell::new(vote(frame, motion, row)),
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

/// The vote that counted, why, and how it came to be.
fn vote(frame: &Frame, motion: &Motion, row: &RollCallRow) -> AnyView {
    let class = format!("voted {}", choice_class(row));
    let changes = row.changes().map(|change| {
        let word = |choice: Choice| frame.t(voted_key(motion.mode, Some(choice)));
        let when = frame.instant_in_words(change.at, &motion.body.zone);
        let sentence = if change.from == change.to {
            frame.t_with("voting-reason-changed", &[("when", when.into())])
        } else {
            let values = [
                ("from", word(change.from).into()),
                ("to", word(change.to).into()),
                ("when", when.into()),
            ];
            frame.t_with("motions-vote-changed", &values)
        };
        let former = change.reason.map(|reason| said(frame, reason));
        view! {
            <p class="note">{sentence}</p>
            {former}
        }
    });
    let word = if row.suspended.is_some() {
        "course-suspended"
    } else if row.voted && row.choice.is_none() {
        "voting-said-hidden"
    } else {
        voted_key(motion.mode, row.choice)
    };
    let why = row.suspended.as_ref().map(|suspension| {
        view! { <p class="note">{suspension::found(frame, suspension)}</p> }
    });
    view! {
        <span class=class>{frame.t(word)}</span>
        {why}
        {row.reason.as_deref().map(|reason| said(frame, reason))}
        {conflicts::answered(frame, row)}
        {changes.collect_view()}
    }
    .into_any()
}

/// A reason in the words of whoever gave it.
pub(super) fn said(frame: &Frame, reason: &str) -> AnyView {
    view! { <p class="vote-reason" lang=frame.written_lang()>{reason.to_owned()}</p> }.into_any()
}
