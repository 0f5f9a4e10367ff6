//! The page of a draft, for those who may see it.

use folkmoot_domain::motions::State;
use folkmoot_domain::motions::reading::Shown;
use folkmoot_ui::{
    Badge, Button, ButtonKind, DescriptionItem, DescriptionList, LinkButton, Notice, PageHeading,
    Section,
};
use leptos::prelude::*;

use super::{facts, rules, withdraw};
use crate::frame::{Frame, Page};
use crate::markdown;

/// The page.
pub fn draft_page(frame: &Frame, shown: &Shown) -> Page {
    let motion = &shown.motion;
    let withdrawn = motion.state == State::Withdrawn;
    let address = format!("/decisions/drafts/{}", motion.id);
    let state = if withdrawn {
        frame.t("motions-state-withdrawn")
    } else {
        frame.t("motions-state-draft")
    };
    let note = if withdrawn {
        frame.t("motions-withdrawn-note")
    } else {
        frame.t("motions-drafts-note")
    };
    let edit = shown.powers.edit.then(|| {
        view! {
            <LinkButton
                label=frame.t("motions-edit")
                href=format!("{address}/edit")
                kind=ButtonKind::Secondary
            />
        }
    });
    let body = view! {
        <PageHeading
            title=motion.title.clone()
            title_lang=frame.written_lang()
            kicker=motion.body.name.clone()
        >
            <p class="row"><Badge label=state/> {edit}</p>
        </PageHeading>
        <Notice><p>{note}</p></Notice>
        <Section id="motion" title=frame.t("motions-section-motion")>
            {markdown::written(frame, &motion.text, 3)}
            <DescriptionList items=items(frame, shown)/>
        </Section>
        {open(frame, shown, &address)}
        {motion.rule.as_ref().map(|rule| rules::section(frame, rule, false))}
        {withdraw::section(frame, shown, &address)}
    };
    Page::new(motion.title.clone(), body).narrow().private()
}

fn items(frame: &Frame, shown: &Shown) -> Vec<DescriptionItem> {
    let motion = &shown.motion;
    let mut items = facts::what_is_asked(frame, motion);
    items.push(DescriptionItem::new(
        frame.t("motions-fact-closes"),
        match motion.closes_at {
            Some(closes) => frame.instant_and_distance(closes, &motion.body.zone),
            None => frame.t("motions-no-deadline").into_any(),
        },
    ));
    items
}

fn open(frame: &Frame, shown: &Shown, address: &str) -> Option<AnyView> {
    let action = format!("{address}/open");
    shown.powers.open.then(|| {
        view! {
            <Section id="open" title=frame.t("motions-section-open")>
                <p>{frame.t("motions-open-note")}</p>
                <form method="post" action=action>
                    <Button label=frame.t("motions-open")/>
                </form>
            </Section>
        }
        .into_any()
    })
}
