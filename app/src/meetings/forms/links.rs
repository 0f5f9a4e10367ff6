//! The motions a meeting dealt with.

use folkmoot_domain::meetings::{GroupRef, LinkedMotion, Occurrence};
use folkmoot_ui::{ButtonKind, Checkboxes, Choice, EmptyState};
use leptos::prelude::*;

use super::{address, heading};
use crate::{
    form::{FormPage, submit},
    frame::{Frame, Page},
};

/// The form that links motions to a meeting.
pub fn links_page(
    frame: &Frame,
    group: &GroupRef,
    occurrence: &Occurrence,
    motions: &[LinkedMotion],
) -> Page {
    let base = address(&group.slug, occurrence);
    let title = frame.t("meetings-link-motions");
    FormPage {
        heading: heading(frame, group, Some(occurrence), &title),
        title,
        errors: &[],
        above: None,
        action: format!("{base}/motions"),
        fields: links(frame, motions),
        buttons: submit(frame, "bodies-save", ButtonKind::Primary),
        back: base,
    }
    .page(frame)
}

fn links(frame: &Frame, motions: &[LinkedMotion]) -> AnyView {
    if motions.is_empty() {
        return view! { <EmptyState title=frame.t("meetings-link-empty")/> }.into_any();
    }
    let choices = motions
        .iter()
        .map(|motion| {
            let code = motion.code.clone().unwrap_or_default();
            Choice::new(
                motion.id.to_string(),
                format!("{code} · {}", motion.title),
                motion.linked_by_hand,
            )
        })
        .collect();
    view! { <Checkboxes name="motion" legend=frame.t("meetings-link-legend") choices=choices/> }
        .into_any()
}
