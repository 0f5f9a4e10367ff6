//! What follows a passed motion: from when it is in force, what it ends, when it is looked at again.

use folkmoot_domain::motions::force::{Aftermath, Cited, ReviewMotion};
use folkmoot_domain::motions::reading::{Composer, Motion, RowAftermath};
use folkmoot_domain::motions::{Force, Manner};
use folkmoot_ui::{Badge, Choice, DescriptionItem, Field, FieldKind, Tone};
use leptos::prelude::*;

use crate::frame::Frame;

fn force_key(force: Force) -> &'static str {
    match force {
        Force::AwaitingApproval => "force-awaiting-approval",
        Force::Coming => "force-coming",
        Force::InForce => "force-in-force",
        Force::UpForReview => "force-up-for-review",
        Force::Superseded => "force-superseded",
        Force::Repealed => "force-repealed",
    }
}

/// Where an adopted motion stands, in two or three words.
fn badge(frame: &Frame, force: Force) -> AnyView {
    let tone = match force {
        Force::InForce => Tone::Positive,
        Force::AwaitingApproval | Force::Coming => Tone::Active,
        Force::UpForReview => Tone::Warning,
        Force::Superseded | Force::Repealed => Tone::Neutral,
    };
    view! { <Badge tone=tone label=frame.t(force_key(force))/> }.into_any()
}

/// The choices of the register's filter.
pub(super) fn choices(frame: &Frame, chosen: &str) -> Vec<Choice> {
    let choice = |force: &Force| {
        let word = force.word();
        Choice::new(word, frame.t(force_key(*force)), chosen == word)
    };
    Force::ALL.iter().map(choice).collect()
}

/// In a row of the register, beside its outcome: where it stands, and since or from when.
pub(super) fn in_row(frame: &Frame, after: &RowAftermath) -> Option<AnyView> {
    listed(frame, after, Force::can_be_ended)
}

/// Below that, since it says more: which later decision ended it.
pub(super) fn below_row(frame: &Frame, after: &RowAftermath) -> Option<AnyView> {
    let ended = listed(frame, after, |force| !force.can_be_ended())?;
    Some(view! { <p class="row">{ended}</p> }.into_any())
}

fn listed(frame: &Frame, after: &RowAftermath, which: fn(Force) -> bool) -> Option<AnyView> {
    let force = after.force.filter(|force| which(*force))?;
    let ended_by = after.ended_by.as_deref().map(|code| {
        let address = format!("/decisions/{code}");
        view! { <a class="nowrap" href=address>{code.to_owned()}</a> }.into_any()
    });
    let when = when(frame, force, after, ended_by);
    Some(view! { {badge(frame, force)} <span class="note">{when}</span> }.into_any())
}

/// On the page of a decision: the same, and the motion about its review.
pub(super) fn statement(frame: &Frame, motion: &Motion) -> Option<AnyView> {
    let after = &motion.after;
    let force = after.force?;
    let row = RowAftermath {
        force: after.force,
        in_force_from: after.in_force_from,
        review_on: after.review_on,
        ended_on: after.ended_on,
        ended_by: None,
    };
    let ended_by = after.ended_by.as_ref().map(|by| cited(frame, by));
    let planned = after
        .review_on
        .filter(|_| matches!(force, Force::InForce | Force::Coming) && after.review.is_none())
        .map(|day| {
            view! {
                <p>
                    {frame.t("voting-evaluated-on")} " "
                    {frame.day_and_distance(day, &motion.body.zone)}
                </p>
            }
        });
    let review = after
        .review
        .as_ref()
        .filter(|_| force == Force::UpForReview)
        .map(|review| asked_in(frame, review));
    Some(
        view! {
            <p class="row">
                {badge(frame, force)} <span>{when(frame, force, &row, ended_by)}</span>
            </p>
            {planned}
            {review}
        }
        .into_any(),
    )
}

/// Since or from when it stands so; `ended_by` names the later decision.
fn when(
    frame: &Frame,
    force: Force,
    after: &RowAftermath,
    ended_by: Option<AnyView>,
) -> Option<AnyView> {
    let on = |key: &str, day: Option<jiff::civil::Date>| {
        day.map(|day| view! { {frame.t(key)} " " {frame.day(day)} }.into_any())
    };
    match force {
        Force::AwaitingApproval => None,
        Force::Coming => on("force-from", after.in_force_from),
        Force::InForce => on("force-since", after.in_force_from),
        Force::UpForReview => on("force-review-since", after.review_on),
        Force::Superseded | Force::Repealed => {
            let by = if force == Force::Superseded {
                "force-superseded-by"
            } else {
                "force-repealed-by"
            };
            let since = on("force-ended-since", after.ended_on);
            Some(view! { {frame.t(by)} " " {ended_by} {since} }.into_any())
        }
    }
}

/// The same in words alone, for feeds: `In force since 2 March 2026`.
pub fn force_in_words(frame: &Frame, after: &RowAftermath) -> Option<String> {
    let force = after.force?;
    let on = |key: &str, day: Option<jiff::civil::Date>| {
        let day = day.map(|day| format!("{} {}", frame.t(key), frame.day_in_words(day)));
        day.unwrap_or_default()
    };
    let state = frame.t(force_key(force));
    Some(match force {
        Force::AwaitingApproval => state,
        Force::Coming => format!("{state} · {}", on("force-from", after.in_force_from)),
        Force::InForce => format!("{state} {}", on("force-since", after.in_force_from)),
        Force::UpForReview => format!("{state} · {}", on("force-review-since", after.review_on)),
        Force::Superseded | Force::Repealed => {
            let by = frame.t(if force == Force::Superseded {
                "force-superseded-by"
            } else {
                "force-repealed-by"
            });
            let code = after.ended_by.as_deref().unwrap_or_default();
            let since = on("force-ended-since", after.ended_on);
            format!("{state} {by} {code}{since}")
        }
    })
}

fn asked_in(frame: &Frame, review: &ReviewMotion) -> AnyView {
    if !review.public {
        return view! { <p>{frame.t("force-review-draft")}</p> }.into_any();
    }
    let (address, name) = match &review.code {
        Some(code) => (format!("/decisions/{code}"), code.clone()),
        None => (
            format!("/decisions/drafts/{}", review.id),
            frame.t("force-review-announced"),
        ),
    };
    view! { <p>{frame.t("force-review-motion")} " " <a href=address>{name}</a></p> }.into_any()
}

/// A decision by its number and title.
pub(crate) fn cited(frame: &Frame, decision: &Cited) -> AnyView {
    let address = format!("/decisions/{}", decision.code);
    view! {
        <a href=address>
            <span class="nowrap">{decision.code.clone()}</span>
            " "
            {frame.written(&decision.title)}
        </a>
    }
    .into_any()
}

/// What the motion says of it: the day it names, what it ends, what it reviews.
pub(super) fn facts(frame: &Frame, after: &Aftermath) -> Vec<DescriptionItem> {
    let mut items = Vec::new();
    if let Some(day) = after.wanted_from {
        items.push(DescriptionItem::new(
            frame.t("force-fact-from"),
            frame.day(day),
        ));
    }
    for (manner, label) in [
        (Manner::Supersedes, "force-fact-supersedes"),
        (Manner::Repeals, "force-fact-repeals"),
    ] {
        let earlier: Vec<AnyView> = after
            .earlier
            .iter()
            .filter(|earlier| earlier.manner == manner)
            .map(|earlier| {
                // It has come into force, and found the other one ended.
                let late = matches!(after.force, Some(Force::InForce | Force::UpForReview));
                let note = (late && !earlier.done).then(
                    || view! { " " <span class="note">{frame.t("force-ended-before")}</span> },
                );
                view! { <p>{cited(frame, &earlier.decision)} {note}</p> }.into_any()
            })
            .collect();
        if !earlier.is_empty() {
            items.push(DescriptionItem::new(frame.t(label), earlier.into_any()));
        }
    }
    if let Some(reviewed) = &after.reviews {
        items.push(DescriptionItem::new(
            frame.t("force-fact-reviews"),
            cited(frame, reviewed),
        ));
    }
    items
}

/// The fields of a draft.
pub(super) fn fields(frame: &Frame, composer: &Composer) -> AnyView {
    let values = &composer.form.values;
    let at = |field: &str| frame.error_at(&composer.form.errors, field);
    let hint = if composer.evaluation {
        "force-field-review-needed"
    } else {
        "force-field-review-hint"
    };
    let earlier = |name: &'static str, label: &str, hint: &str, value: &str| {
        view! {
            <Field
                name=name
                label=frame.t(label)
                hint=frame.t(hint)
                error=at(name)
                value=value.to_owned()
            />
        }
    };
    view! {
        <Field
            name="in_force"
            label=frame.t("force-field-from")
            hint=frame.t("force-field-from-hint")
            error=at("in_force")
            kind=FieldKind::Date
            value=values.in_force.clone()
        />
        <Field
            name="evaluation"
            label=frame.t("voting-field-evaluation")
            hint=frame.t(hint)
            error=at("evaluation")
            kind=FieldKind::Date
            value=values.evaluation.clone()
        />
        {earlier(
            "supersedes",
            "force-field-supersedes",
            "force-field-supersedes-hint",
            &values.supersedes,
        )}
        {earlier("repeals", "force-field-repeals", "force-field-repeals-hint", &values.repeals)}
        {offered(frame, &composer.in_force)}
    }
    .into_any()
}

/// The latest decisions that can be ended, to look up their numbers.
fn offered(frame: &Frame, decisions: &[Cited]) -> Option<AnyView> {
    let rows = decisions
        .iter()
        .map(|decision| view! { <li>{cited(frame, decision)}</li> });
    (!decisions.is_empty()).then(|| {
        view! {
            <details>
                <summary>{frame.t("force-offered")}</summary>
                <ul>{rows.collect_view()}</ul>
            </details>
        }
        .into_any()
    })
}
