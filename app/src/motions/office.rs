//! What chair and secretary do with an open vote: mark the roll, close it.

use folkmoot_domain::motions::reading::Shown;
use folkmoot_ui::{Button, ButtonKind, Checkboxes, Choice, Section};
use leptos::prelude::*;

use super::explain::statement;
use super::roll_call::on_page;
use super::words::name;
use crate::frame::Frame;

/// The roll of a meeting.
pub(super) fn roll(frame: &Frame, shown: &Shown, code: &str) -> Option<AnyView> {
    if !shown.powers.mark_roll {
        return None;
    }
    let (seats, page, pages) = on_page(frame, &shown.motion);
    // Of a long roll the form lists one page, and says which people it is about.
    let listed = (pages > 1).then(|| {
        let people = seats.iter().map(|row| row.person.id.to_string());
        let people = people.map(|id| view! { <input type="hidden" name="listed" value=id/> });
        view! {
            <input type="hidden" name="seats" value=page/>
            {people.collect_view()}
            <p class="note">{frame.t("course-roll-page")}</p>
        }
    });
    let choices = seats
        .into_iter()
        .map(|row| {
            Choice::new(
                row.person.id.to_string(),
                name(frame, &row.person),
                row.marked || row.present,
            )
        })
        .collect();
    let action = format!("/decisions/{code}/roll");
    Some(
        view! {
            <Section id="roll" title=frame.t("motions-section-roll")>
                <form class="form" method="post" action=action>
                    {listed}
                    <Checkboxes
                        name="present"
                        legend=frame.t("motions-roll-legend")
                        hint=frame.t("motions-roll-hint")
                        choices=choices
                    />
                    <div>
                        <Button label=frame.t("motions-roll-save") kind=ButtonKind::Secondary/>
                    </div>
                </form>
            </Section>
        }
        .into_any(),
    )
}

/// Closing, with what it would come to.
pub(super) fn close(frame: &Frame, shown: &Shown, code: &str) -> Option<AnyView> {
    if !shown.powers.close {
        return None;
    }
    let now = shown
        .motion
        .count
        .as_ref()
        .map(|count| view! { <p>{statement(frame.language, count, false)}</p> });
    let action = format!("/decisions/{code}/close");
    Some(
        view! {
            <Section id="close" title=frame.t("motions-section-close")>
                <p>{frame.t("motions-close-note")}</p>
                {now}
                <form method="post" action=action>
                    <Button label=frame.t("motions-close") kind=ButtonKind::Danger/>
                </form>
            </Section>
        }
        .into_any(),
    )
}
