//! What members object to where approvals are asked for: what stands in the way, and what stood there.

use folkmoot_domain::motions::Choice;
use folkmoot_domain::motions::reading::{Motion, RollCallRow};
use folkmoot_ui::Section;
use leptos::prelude::*;

use super::roll_call::said;
use super::words::person;
use crate::frame::Frame;

/// The section; none where nobody ever objected.
pub(super) fn section(frame: &Frame, motion: &Motion) -> Option<AnyView> {
    if !motion.mode.asks_for_approvals() || motion.secrecy().hides_choices(motion.state) {
        return None;
    }
    let open: Vec<AnyView> = motion
        .roll_call
        .iter()
        .filter(|row| row.choice == Some(Choice::No))
        .map(|row| item(frame, row, row.reason.as_deref()))
        .collect();
    let withdrawn: Vec<AnyView> = motion
        .roll_call
        .iter()
        .filter(|row| row.choice != Some(Choice::No))
        .flat_map(|row| {
            let objections = row.former.iter().filter(|vote| vote.choice == Choice::No);
            objections.map(move |vote| item(frame, row, vote.reason.as_deref()))
        })
        .collect();
    if open.is_empty() && withdrawn.is_empty() {
        return None;
    }
    let standing = if open.is_empty() {
        view! { <p>{frame.t("voting-objections-none")}</p> }.into_any()
    } else {
        view! { <ul class="objections">{open}</ul> }.into_any()
    };
    let former = (!withdrawn.is_empty()).then(|| {
        view! {
            <h3 class="awaited-title">{frame.t("voting-objections-withdrawn")}</h3>
            <ul class="objections objections-withdrawn">{withdrawn}</ul>
        }
    });
    Some(
        view! {
            <Section id="objections" title=frame.t("voting-section-objections")>
                {standing}
                {former}
            </Section>
        }
        .into_any(),
    )
}

fn item(frame: &Frame, row: &RollCallRow, reason: Option<&str>) -> AnyView {
    view! {
        <li>
            <p>{person(frame, &row.person)}</p>
            {reason.map(|reason| said(frame, reason))}
        </li>
    }
    .into_any()
}
