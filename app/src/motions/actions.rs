//! Action items: after a decision, of a group, of a person, and the page of one.

use folkmoot_domain::forms::Form;
use folkmoot_domain::motions::actions::{
    ACTION_LENGTH, ActionItem, ActionPage, ActionState, ActionValues, NewAction, SettleValues,
};
use folkmoot_domain::motions::reading::Shown;
use folkmoot_ui::{
    Badge, Button, ButtonKind, Crumb, DescriptionItem, DescriptionList, Field, FieldKind,
    LinkButton, PageHeading, Section, TextArea, Tone,
};
use leptos::prelude::*;

use super::force::cited;
use super::words::person;
use crate::frame::{Frame, Page};

/// What is to be done after a decision, and writing down more; nothing where there is neither.
pub(super) fn section(frame: &Frame, shown: &Shown) -> Option<AnyView> {
    let items = &shown.motion.links.actions;
    let code = shown.motion.code.as_deref().filter(|_| shown.may_link);
    let add = code.map(|code| {
        view! {
            <p>
                <LinkButton
                    label=frame.t("actions-add")
                    href=format!("/decisions/{code}/actions")
                    kind=ButtonKind::Secondary
                />
            </p>
        }
    });
    if items.is_empty() && add.is_none() {
        return None;
    }
    let none = items
        .is_empty()
        .then(|| view! { <p class="soft">{frame.t("actions-none")}</p> });
    Some(
        view! {
            <Section id="actions" title=frame.t("actions-section")>
                {none} {list(frame, items, false)} {add}
            </Section>
        }
        .into_any(),
    )
}

/// What a group still has to do; nothing where that is nothing.
pub(crate) fn of_group(frame: &Frame, items: &[ActionItem]) -> Option<AnyView> {
    let list = list(frame, items, true)?;
    Some(
        view! { <Section id="actions" title=frame.t("actions-section")>{list}</Section> }
            .into_any(),
    )
}

/// What the reader still has to do; nothing where that is nothing.
pub(crate) fn of_reader(frame: &Frame, items: &[ActionItem]) -> Option<AnyView> {
    let open = items.iter().filter(|item| item.state == ActionState::Open);
    let open: Vec<ActionItem> = open.cloned().collect();
    let list = list(frame, &open, true)?;
    Some(view! { <Section id="actions" title=frame.t("actions-yours")>{list}</Section> }.into_any())
}

/// Items in their order; `after` names the decision that each follows from.
fn list(frame: &Frame, items: &[ActionItem], after: bool) -> Option<AnyView> {
    let rows = items.iter().map(|item| {
        let motion = item.motion.as_ref().filter(|_| after);
        let motion = motion.map(|motion| {
            view! { <p class="note">{frame.t("actions-after")} " " {cited(frame, motion)}</p> }
        });
        view! {
            <li class="item">
                <p>
                    <a href=item.address()>{frame.written(item.text.clone())}</a>
                </p>
                <p class="row">
                    {badge(frame, item)} <span class="note">{who_and_when(frame, item)}</span>
                </p>
                {motion}
                {note(frame, item)}
            </li>
        }
    });
    (!items.is_empty())
        .then(|| view! { <ul class="item-list">{rows.collect_view()}</ul> }.into_any())
}

fn badge(frame: &Frame, item: &ActionItem) -> AnyView {
    let (tone, key) = match item.state {
        ActionState::Open if item.overdue => (Tone::Warning, "actions-state-overdue"),
        ActionState::Open => (Tone::Active, "actions-state-open"),
        ActionState::Done => (Tone::Positive, "actions-state-done"),
        ActionState::Dropped => (Tone::Neutral, "actions-state-dropped"),
    };
    view! { <Badge tone=tone label=frame.t(key)/> }.into_any()
}

fn owner(frame: &Frame, item: &ActionItem) -> AnyView {
    match &item.owner {
        Some(owner) => person(frame, owner),
        None => frame.t("actions-nobody").into_any(),
    }
}

fn who_and_when(frame: &Frame, item: &ActionItem) -> AnyView {
    let due = item
        .due_on
        .map(|day| view! { " · " {frame.t("actions-due")} " " {frame.day(day)} });
    view! { {owner(frame, item)} {due} }.into_any()
}

fn note(frame: &Frame, item: &ActionItem) -> Option<AnyView> {
    (!item.note.is_empty())
        .then(|| view! { <p class="note">{frame.written(item.note.clone())}</p> }.into_any())
}

/// The form for a new item after a decision.
pub fn new_action_page(frame: &Frame, new: &NewAction) -> Page {
    let title = frame.t("actions-new-title");
    let address = format!("/decisions/{}", new.decision.code);
    let kicker = format!("{} · {}", new.decision.code, new.decision.title);
    let form = &new.form;
    let body = view! {
        {frame.error_summary(&form.errors)}
        {frame.breadcrumbs(vec![
            Crumb::new(frame.t("motions-title"), "/decisions"),
            Crumb::new(new.decision.code.clone(), address.clone()),
        ])}
        <PageHeading title=title.clone() kicker=kicker/>
        <form class="form" method="post" action=format!("{address}/actions") novalidate>
            <TextArea
                name="text"
                label=frame.t("actions-field-text")
                hint=frame.t("actions-field-text-hint")
                error=frame.error_at(&form.errors, "text")
                value=form.values.text.clone()
                rows=3
                required=true
                maxlength=longest()
            />
            {owner_and_due(frame, form)}
            <div><Button label=frame.t("actions-add")/></div>
        </form>
    };
    Page::new(title, body).narrow().private()
}

fn longest() -> u32 {
    u32::try_from(ACTION_LENGTH).unwrap_or(u32::MAX)
}

fn owner_and_due(frame: &Frame, form: &Form<ActionValues>) -> AnyView {
    view! {
        <Field
            name="owner"
            label=frame.optional_label("actions-field-owner")
            hint=frame.t("actions-field-owner-hint")
            error=frame.error_at(&form.errors, "owner")
            value=form.values.owner.clone()
        />
        <Field
            name="due"
            label=frame.optional_label("actions-field-due")
            error=frame.error_at(&form.errors, "due")
            kind=FieldKind::Date
            value=form.values.due.clone()
        />
    }
    .into_any()
}

/// The page of one item.
pub fn action_page(frame: &Frame, page: &ActionPage) -> Page {
    let item = &page.item;
    let number = frame.t_with("actions-number", &[("number", item.number.into())]);
    let kicker = format!("{} · {number}", item.body.name);
    let group = format!("/groups/{}", item.body.slug);
    let errors: Vec<_> = [page.change.errors.clone(), page.settle.errors.clone()].concat();
    let body = view! {
        {frame.error_summary(&errors)}
        {frame.breadcrumbs(vec![Crumb::new(item.body.name.clone(), group)])}
        <PageHeading title=item.text.clone() title_lang=frame.written_lang() kicker=kicker>
            <p class="row">{badge(frame, item)}</p>
        </PageHeading>
        <DescriptionList items=facts(frame, item)/>
        {note(frame, item)}
        {settle(frame, page)}
        {change(frame, page)}
    };
    Page::new(format!("{number}: {}", item.text), body).narrow()
}

fn facts(frame: &Frame, item: &ActionItem) -> Vec<DescriptionItem> {
    let zone = &item.body.zone;
    let mut facts = vec![DescriptionItem::new(
        frame.t("actions-field-owner"),
        owner(frame, item),
    )];
    if let Some(day) = item.due_on {
        facts.push(DescriptionItem::new(
            frame.t("actions-field-due"),
            frame.day_and_distance(day, zone),
        ));
    }
    if let Some(motion) = &item.motion {
        facts.push(DescriptionItem::new(
            frame.t("actions-after"),
            cited(frame, motion),
        ));
    }
    facts.push(DescriptionItem::new(
        frame.t("actions-made"),
        view! { {frame.instant(item.made_at, zone)} ", " {person(frame, &item.made_by)} },
    ));
    if let Some((who, at)) = &item.settled {
        let label = match item.state {
            ActionState::Dropped => "actions-state-dropped",
            _ => "actions-state-done",
        };
        facts.push(DescriptionItem::new(
            frame.t(label),
            view! { {frame.instant(*at, zone)} ", " {person(frame, who)} },
        ));
    }
    facts
}

/// Saying that it is done; for officers also that nobody is to do it, or that it is to be done again.
fn settle(frame: &Frame, page: &ActionPage) -> Option<AnyView> {
    let action = format!("{}/state", page.item.address());
    let form = &page.settle;
    if page.may_change && page.item.state != ActionState::Open {
        return Some(
            view! {
                <form method="post" action=action>
                    <input type="hidden" name="state" value=ActionState::Open.word()/>
                    <Button label=frame.t("actions-reopen") kind=ButtonKind::Secondary/>
                </form>
            }
            .into_any(),
        );
    }
    let drop = page.may_change.then(|| {
        view! {
            <Button
                label=frame.t("actions-drop")
                kind=ButtonKind::Secondary
                name="state"
                value=ActionState::Dropped.word()
            />
        }
    });
    page.may_settle.then(|| {
        view! {
            <Section id="settle" title=frame.t("actions-settle")>
                <form class="form" method="post" action=action novalidate>
                    {note_field(frame, form)}
                    <div class="actions">
                        <Button
                            label=frame.t("actions-done")
                            name="state"
                            value=ActionState::Done.word()
                        />
                        {drop}
                    </div>
                </form>
            </Section>
        }
        .into_any()
    })
}

fn note_field(frame: &Frame, form: &Form<SettleValues>) -> AnyView {
    view! {
        <TextArea
            name="note"
            label=frame.optional_label("actions-field-note")
            hint=frame.t("actions-field-note-hint")
            error=frame.error_at(&form.errors, "note")
            value=form.values.note.clone()
            rows=3
            maxlength=longest()
        />
    }
    .into_any()
}

fn change(frame: &Frame, page: &ActionPage) -> Option<AnyView> {
    let may = page.may_change && page.item.state == ActionState::Open;
    may.then(|| {
        view! {
            <Section id="change" title=frame.t("actions-change")>
                <form class="form" method="post" action=page.item.address() novalidate>
                    {owner_and_due(frame, &page.change)}
                    <div>
                        <Button label=frame.t("actions-save") kind=ButtonKind::Secondary/>
                    </div>
                </form>
            </Section>
        }
        .into_any()
    })
}
