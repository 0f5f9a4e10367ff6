//! Joint votes: the other body that decides a motion too, what its vote has come to, and what both make of it.

use folkmoot_domain::motions::State;
use folkmoot_domain::motions::joint::{Joint, OtherVote};
use folkmoot_domain::motions::reading::{Composer, Motion};
use folkmoot_domain::motions::register::Standing;
use folkmoot_domain::motions::{Outcome, Tally};
use folkmoot_ui::{Cell, Choice, Column, DataTable, DescriptionItem, Row, Section, Select};
use leptos::prelude::*;

use super::words::{matter_key, standing_badge};
use crate::frame::Frame;

/// The other body, among the facts.
pub(super) fn fact(frame: &Frame, motion: &Motion) -> Option<DescriptionItem> {
    let joint = motion.joint.as_ref()?;
    let group = format!("/groups/{}", joint.body.slug);
    let code = joint.other.as_ref().map(|other| {
        let address = format!("/decisions/{}", other.code);
        view! { ", " <a class="nowrap" href=address>{other.code.clone()}</a> }
    });
    Some(DescriptionItem::new(
        frame.t("joint-fact"),
        view! { <a href=group>{joint.body.name.clone()}</a> {code} },
    ))
}

/// What the other body's vote means for this motion, in the statement on top of the page.
pub(super) fn statement(frame: &Frame, motion: &Motion) -> Option<AnyView> {
    let joint = motion.joint.as_ref()?;
    let other = joint.other.as_ref()?;
    let key = sentence(motion.own_standing(), other.standing)?;
    let sentence = frame.t_with(key, &[("group", joint.body.name.as_str().into())]);
    let address = format!("/decisions/{}", other.code);
    Some(
        view! {
            <p class="outcome-ruling">
                {sentence} " (" <a class="nowrap" href=address>{other.code.clone()}</a> ")"
            </p>
        }
        .into_any(),
    )
}

/// The sentence, by what both votes alone have come to; none where there is nothing to add.
fn sentence(own: Standing, other: Standing) -> Option<&'static str> {
    if own.is_lost() || own == Standing::Recorded {
        return None;
    }
    let adopted = matches!(own, Standing::Passed | Standing::PassedSubjectToApproval);
    Some(match other {
        other if other.is_lost() && adopted => "joint-not-carried",
        other if other.is_lost() => "joint-cannot-be",
        Standing::Passed if own == Standing::Passed => "joint-carried",
        Standing::Passed => "joint-other-adopted",
        Standing::Open if own == Standing::Open => "joint-both-vote",
        Standing::Open => "joint-awaits-vote",
        _ if own == Standing::Open => "joint-other-waits",
        _ => "joint-awaits-word",
    })
}

/// Both votes side by side, each by itself.
pub(super) fn section(frame: &Frame, motion: &Motion) -> Option<AnyView> {
    let joint = motion.joint.as_ref()?;
    let other = joint.other.as_ref()?;
    let columns = vec![
        Column::text(frame.t("joint-column-group")),
        Column::text(frame.t("joint-column-standing")),
        Column::number(frame.t("motions-voted-yes")),
        Column::number(frame.t("motions-voted-no")),
        Column::number(frame.t("motions-voted-abstain")),
    ];
    let rows = vec![own(frame, motion), theirs(frame, joint, other)];
    let hidden = [(motion.state, &motion.count), (other.state, &other.count)]
        .into_iter()
        .any(|(state, count)| state == State::Open && count.is_none());
    let hidden = hidden.then(|| view! { <p class="note">{frame.t("joint-counts-hidden")}</p> });
    Some(
        view! {
            <Section id="joint" title=frame.t("joint-section")>
                <p>{frame.t("joint-note")}</p>
                <DataTable
                    caption=frame.t("joint-section")
                    caption_hidden=true
                    columns=columns
                    rows=rows
                />
                {hidden}
            </Section>
        }
        .into_any(),
    )
}

fn own(frame: &Frame, motion: &Motion) -> Row {
    let code = motion.code.clone().unwrap_or_default();
    let group = view! {
        {motion.body.name.clone()} " " <span class="nowrap">{code}</span>
    };
    row(
        Cell::new(group),
        standing_badge(frame, motion.own_standing()),
        motion.count.as_ref(),
    )
}

fn theirs(frame: &Frame, joint: &Joint, other: &OtherVote) -> Row {
    let address = format!("/decisions/{}", other.code);
    let group = view! {
        {joint.body.name.clone()} " " <a class="nowrap" href=address>{other.code.clone()}</a>
    };
    row(
        Cell::new(group),
        standing_badge(frame, other.standing),
        other.count.as_ref(),
    )
}

fn row(group: Cell, standing: AnyView, count: Option<&Outcome>) -> Row {
    let number = |of: fn(&Tally) -> u32| {
        let number = count.map(|count| of(&count.tally).to_string());
        Cell::from(number.unwrap_or_else(|| "–".to_owned()))
    };
    Row::new(vec![
        group,
        Cell::new(standing),
        number(|tally| tally.yes),
        number(|tally| tally.no),
        number(|tally| tally.abstain),
    ])
}

/// What a draft's reader has to know of it.
pub(super) fn foreseen(frame: &Frame, motion: &Motion) -> Option<AnyView> {
    if motion.state != State::Draft {
        return None;
    }
    let (key, group) = match &motion.joint {
        Some(joint) => ("joint-draft", &joint.body.name),
        // The charter asks for it, and nobody has named that group.
        None => (
            "joint-missing",
            &motion.rule.as_ref()?.decision.joint.as_ref()?.with,
        ),
    };
    let values = [("group", group.as_str().into())];
    Some(
        view! {
            <Section id="joint" title=frame.t("joint-section")>
                <p>{frame.t_with(key, &values)}</p>
            </Section>
        }
        .into_any(),
    )
}

/// The number of the other body's motion, in a row of the register.
pub(super) fn in_row(frame: &Frame, code: Option<&str>) -> Option<AnyView> {
    code.map(|code| {
        let address = format!("/decisions/{code}");
        view! {
            <p class="note">
                {frame.t("joint-row")} " " <a class="nowrap" href=address>{code.to_owned()}</a>
            </p>
        }
        .into_any()
    })
}

/// The field of a draft; nothing where there is no other body.
pub(super) fn field(frame: &Frame, composer: &Composer) -> Option<AnyView> {
    let error = frame.error_at(&composer.form.errors, "joint");
    if composer.partners.is_empty() && error.is_none() {
        return None;
    }
    let asked = composer.asked_jointly.iter().map(|(matter, group)| {
        let values = [
            ("matter", frame.t(matter_key(*matter)).into()),
            ("group", group.as_str().into()),
        ];
        frame.t_with("joint-asked", &values)
    });
    let hint: Vec<String> = std::iter::once(frame.t("joint-field-hint"))
        .chain(asked)
        .collect();
    let choices = composer
        .partners
        .iter()
        .map(|body| {
            let chosen = composer.form.values.joint.trim() == body.slug;
            Choice::new(body.slug.clone(), body.name.clone(), chosen)
        })
        .collect();
    Some(
        view! {
            <Select
                name="joint"
                label=frame.t("joint-field")
                hint=hint.join(" ")
                error=error
                empty=frame.t("joint-field-none")
                choices=choices
            />
        }
        .into_any(),
    )
}
