//! What a body is there for beside its mission, and where it is found.

use folkmoot_domain::bodies::{ChannelKind, Deliverable, Details};
use folkmoot_ui::{Badge, DescriptionItem, Section, Tone};
use leptos::prelude::*;

use crate::{frame::Frame, markdown::written};

/// Scope, deliverables and disband condition; nothing where none of it is written.
pub(super) fn section(frame: &Frame, details: &Details) -> Option<AnyView> {
    let texts = [
        ("details-scope-in", &details.scope_in),
        ("details-scope-out", &details.scope_out),
        ("details-disband", &details.disband_condition),
    ];
    if details.deliverables.is_empty() && texts.iter().all(|(_, text)| text.is_empty()) {
        return None;
    }
    let part = |(title, text): (&str, &String)| {
        (!text.is_empty()).then(|| {
            view! {
                <div class="part-of-group">
                    <h3>{frame.t(title)}</h3>
                    {written(frame, text, 4)}
                </div>
            }
        })
    };
    let [scope_in, scope_out, disband] = texts.map(part);
    let deliverables = (!details.deliverables.is_empty()).then(|| {
        view! {
            <div class="part-of-group">
                <h3>{frame.t("details-deliverables")}</h3>
                {deliverables(frame, &details.deliverables)}
            </div>
        }
    });
    let view = view! {
        <Section id="scope" title=frame.t("details-title")>
            <div class="grid grid-wide">{scope_in} {scope_out}</div>
            {deliverables}
            {disband}
        </Section>
    };
    Some(view.into_any())
}

fn deliverables(frame: &Frame, deliverables: &[Deliverable]) -> AnyView {
    let items = deliverables
        .iter()
        .map(|one| {
            let text = frame.written(one.text.clone());
            let standing = match one.done_on {
                Some(day) => view! {
                    <Badge tone=Tone::Positive label=frame.t("details-done")/>
                    " "
                    {frame.day(day)}
                }
                .into_any(),
                None => {
                    view! { <Badge tone=Tone::Neutral label=frame.t("details-open")/> }.into_any()
                }
            };
            view! {
                <li class="item item-wide">
                    <div>{text}</div>
                    <span class="item-standing">{standing}</span>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="item-list">{items}</ul> }.into_any()
}

/// Where a body is found, each as a link.
pub(super) fn channels(frame: &Frame, details: &Details) -> Vec<DescriptionItem> {
    details
        .channels
        .iter()
        .map(|channel| {
            let address = channel.address.as_str();
            let shown = address
                .strip_prefix("https://")
                .or_else(|| address.strip_prefix("mailto:"))
                .unwrap_or(address)
                .trim_end_matches('/')
                .to_owned();
            let href = channel.address.clone();
            let link = view! { <a href=href rel="nofollow ugc noopener">{shown}</a> };
            DescriptionItem::new(channel_in_words(frame, channel.kind), link.into_any())
        })
        .collect()
}

/// What a channel is, in words.
pub(super) fn channel_in_words(frame: &Frame, kind: ChannelKind) -> String {
    match kind {
        ChannelKind::Chat => frame.t("details-channel-chat"),
        ChannelKind::List => frame.t("details-channel-list"),
        ChannelKind::Repository => frame.t("details-channel-repository"),
        ChannelKind::Calendar => frame.t("details-channel-calendar"),
    }
}
