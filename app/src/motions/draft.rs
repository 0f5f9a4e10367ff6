//! The page of a draft, for those who may see it.

use folkmoot_domain::forms::FieldError;
use folkmoot_domain::motions::State;
use folkmoot_domain::motions::reading::Shown;
use folkmoot_ui::{
    Badge, Button, ButtonKind, DescriptionItem, DescriptionList, LinkButton, Notice, NoticeKind,
    PageHeading, Section,
};
use leptos::prelude::*;

use super::decision::history;
use super::{amendments, effects, facts, joint, links, prelude, rules, suspension, withdraw};
use crate::frame::{Frame, Page};
use crate::markdown;

/// The page; `obstacles` are why it could not be opened.
pub fn draft_page(frame: &Frame, shown: &Shown, obstacles: &[FieldError]) -> Page {
    let motion = &shown.motion;
    let withdrawn = motion.state == State::Withdrawn;
    let address = format!("/decisions/drafts/{}", motion.id);
    let announced = motion.before.announced_at.is_some();
    let (state, note) = match (withdrawn, announced) {
        (true, false) => ("motions-state-withdrawn", "motions-withdrawn-note"),
        (true, true) => ("motions-state-withdrawn", "prelude-withdrawn-note"),
        (false, true) => ("prelude-state", "prelude-note"),
        (false, false) => ("motions-state-draft", "motions-drafts-note"),
    };
    let (state, note) = (frame.t(state), frame.t(note));
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
        {refused(frame, obstacles)}
        <Notice><p>{note}</p></Notice>
        <Section id="motion" title=frame.t("motions-section-motion")>
            {markdown::written(frame, &motion.text, 3)}
            <DescriptionList items=items(frame, shown)/>
            {amendments::versions_link(frame, motion)}
        </Section>
        {effects::section(frame, shown, &address)}
        {links::section(frame, shown)}
        {amendments::section(frame, shown)}
        {joint::foreseen(frame, motion)}
        {prelude::section(frame, shown, &address)}
        {suspension::foreseen(frame, shown)}
        {open(frame, shown, &address)}
        {motion.rule.as_ref().map(|rule| rules::section(frame, rule, false))}
        {withdraw::section(frame, shown, &address)}
        {(!motion.history.is_empty()).then(|| history(frame, motion))}
    };
    let page = Page::new(motion.title.clone(), body).narrow();
    if announced { page } else { page.private() }
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

/// What has to change before it can be opened.
fn refused(frame: &Frame, obstacles: &[FieldError]) -> Option<AnyView> {
    let sentences = obstacles
        .iter()
        .map(|error| view! { <p>{frame.error(error)}</p> });
    (!obstacles.is_empty()).then(|| {
        view! {
            <div role="alert">
                <Notice kind=NoticeKind::Warning title=frame.t("voting-not-opened")>
                    {sentences.collect_view()}
                </Notice>
            </div>
        }
        .into_any()
    })
}

fn open(frame: &Frame, shown: &Shown, address: &str) -> Option<AnyView> {
    let action = format!("{address}/open");
    // What stands before the vote is said above; opening is offered once nothing does.
    let may = shown.powers.open && shown.motion.before.obstacles.is_empty();
    may.then(|| {
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
