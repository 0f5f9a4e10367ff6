//! What is asked in a motion, of whom and when: facts that a draft and a decision share.

use folkmoot_domain::motions::reading::{MeetingRef, Motion};
use folkmoot_ui::DescriptionItem;
use leptos::prelude::*;

use super::words::{matter_key, mode_key, person};
use super::{force, joint};
use crate::frame::Frame;

/// Mover, subject, mode, matter, kind of change, evaluation, meetings.
pub(super) fn what_is_asked(frame: &Frame, motion: &Motion) -> Vec<DescriptionItem> {
    // Who moved what was decided elsewhere no file says.
    let (label, who) = match &motion.imported {
        Some(import) => ("motions-imported-by", &import.imported_by),
        None => ("motions-fact-mover", &motion.mover),
    };
    let mut items = vec![DescriptionItem::new(frame.t(label), person(frame, who))];
    items.extend(joint::fact(frame, motion));
    if let Some(subject) = &motion.subject {
        items.push(DescriptionItem::new(
            frame.t("motions-fact-subject"),
            person(frame, subject),
        ));
    }
    items.push(DescriptionItem::new(
        frame.t("motions-fact-mode"),
        frame.t(mode_key(motion.mode)),
    ));
    items.push(DescriptionItem::new(
        frame.t("motions-fact-matter"),
        frame.t(matter_key(motion.matter)),
    ));
    if let Some(variant) = &motion.variant {
        items.push(DescriptionItem::new(
            frame.t("voting-fact-variant"),
            frame.written(variant.clone()),
        ));
    }
    if let Some(day) = motion.evaluate_on {
        items.push(DescriptionItem::new(
            frame.t("voting-fact-evaluation"),
            frame.day(day),
        ));
    }
    if !motion.concerns.is_empty() {
        let names = motion.concerns.iter();
        let names = names.map(|name| view! { <p>{frame.written(name.clone())}</p> });
        items.push(DescriptionItem::new(
            frame.t("conflicts-fact-concerns"),
            names.collect_view(),
        ));
    }
    items.extend(force::facts(frame, &motion.after));
    if !motion.meetings.is_empty() {
        items.push(DescriptionItem::new(
            frame.t("motions-fact-meeting"),
            motion
                .meetings
                .iter()
                .map(|meeting| of_meeting(frame, meeting, &motion.body.zone))
                .collect_view(),
        ));
    }
    items
}

/// The meeting by its title, with its day and time in the body's zone.
fn of_meeting(frame: &Frame, meeting: &MeetingRef, zone: &str) -> AnyView {
    let cancelled = meeting
        .cancelled
        .then(|| format!(" · {}", frame.t("meetings-standing-cancelled")));
    view! {
        <p>
            <a href=meeting.address.clone() lang=frame.written_lang()>
                {meeting.title.clone()}
            </a>
            ", "
            {frame.instant(meeting.starts_at, zone)}
            {cancelled}
        </p>
    }
    .into_any()
}
