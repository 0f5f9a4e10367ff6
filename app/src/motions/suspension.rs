//! Why somebody has no vote though a voting member, in sentences.

use folkmoot_domain::motions::Suspension;
use folkmoot_domain::motions::reading::{Person, Shown};
use folkmoot_domain::motions::rules::Absence;
use folkmoot_ui::Section;
use leptos::prelude::*;

use super::words::person;
use crate::frame::Frame;

/// What was found: "Missed 3 meetings in a row."
pub(super) fn found(frame: &Frame, suspension: &Suspension) -> String {
    let numbers = [
        ("missed", suspension.missed.into()),
        ("of", suspension.of.into()),
    ];
    match suspension.absence {
        Absence::Meetings(_) => frame.t_with("course-suspended-meetings", &numbers),
        Absence::Votes(_) => frame.t_with("course-suspended-votes", &numbers),
        Absence::Attended { .. } => frame.t_with("course-suspended-attended", &numbers),
        Absence::YearOfVotes(_) => frame.t_with("course-suspended-year", &numbers),
        Absence::Idle(_) => match suspension.last {
            Some(day) => {
                let day = frame.day_in_words(day);
                frame.t_with("course-suspended-idle", &[("day", day.into())])
            }
            None => frame.t("course-suspended-never"),
        },
    }
}

/// The clause by its place, where the charter's is known.
fn place(frame: &Frame, suspension: &Suspension) -> Option<AnyView> {
    let place = suspension.clause.place.as_str();
    let clause = frame.t_with("motions-clause", &[("place", place.into())]);
    (!place.is_empty()).then(|| view! { " (" {clause} ")" }.into_any())
}

/// What a reader reads who is in the electorate and suspended, in the place of the form for voting.
pub(super) fn of_reader(frame: &Frame, shown: &Shown) -> Option<AnyView> {
    let viewer = frame.viewer.as_ref()?.id;
    let mut seats = shown.motion.roll_call.iter();
    let suspension = seats
        .find(|row| row.person.id == viewer)?
        .suspended
        .as_ref()?;
    Some(
        view! {
            <Section id="vote" title=frame.t("motions-section-vote")>
                <p>
                    {frame.t("course-suspended-you")} " " {found(frame, suspension)}
                    {place(frame, suspension)}
                </p>
                {group(frame, shown)}
            </Section>
        }
        .into_any(),
    )
}

/// Where everybody can look up how this was computed.
fn group(frame: &Frame, shown: &Shown) -> AnyView {
    let href = format!("/groups/{}/standing", shown.motion.body.slug);
    view! { <p class="note"><a href=href>{frame.t("course-suspended-standing")}</a></p> }.into_any()
}

/// Who would have no vote if a draft were opened today.
pub(super) fn foreseen(frame: &Frame, shown: &Shown) -> Option<AnyView> {
    let rows = shown.to_suspend.iter().map(|(who, suspension)| {
        view! {
            <li>{said(frame, who, suspension)}</li>
        }
    });
    (!shown.to_suspend.is_empty()).then(|| {
        view! {
            <Section id="suspended" title=frame.t("course-suspended-foreseen")>
                <p>{frame.t("course-suspended-foreseen-note")}</p>
                <ul>{rows.collect_view()}</ul>
                {group(frame, shown)}
            </Section>
        }
        .into_any()
    })
}

fn said(frame: &Frame, who: &Person, suspension: &Suspension) -> AnyView {
    view! { {person(frame, who)} ": " {found(frame, suspension)} {place(frame, suspension)} }
        .into_any()
}
