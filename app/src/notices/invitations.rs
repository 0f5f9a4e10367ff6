//! Invitations to a survey: who is asked and what became of the messages; never who has answered.

use folkmoot_domain::{
    forms::Form,
    language::Language,
    notices::{
        MailState,
        invitations::{
            InvitationEntry, InvitationLine, InvitationPreview, InvitationState, InvitationsPage,
        },
    },
    surveys::catalogue::{State, Survey},
};
use folkmoot_ui::{
    Badge, Button, ButtonKind, Cell, Choice, Column, Crumb, DataTable, DescriptionItem,
    DescriptionList, EmptyState, Field, FieldKind, Notice, NoticeKind, PageHeading, Row, Section,
    Select, TextArea, Tone,
};
use leptos::prelude::*;

use super::mail::{off, state_badge};
use crate::frame::{Frame, Page};

/// What was just done, as the address says after a redirect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// People were invited.
    Invited,
    /// A reminder was begun.
    Reminded,
    /// A reminder was planned.
    Planned,
    /// A planned reminder was cancelled.
    Cancelled,
    /// Invitations were revoked.
    Revoked,
    /// An invitation was sent again.
    Resent,
}

impl Done {
    /// As in `?done=invited`.
    pub fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "invited" => Self::Invited,
            "reminded" => Self::Reminded,
            "planned" => Self::Planned,
            "cancelled" => Self::Cancelled,
            "revoked" => Self::Revoked,
            "resent" => Self::Resent,
            _ => return None,
        })
    }

    fn in_words(self, frame: &Frame) -> String {
        match self {
            Self::Invited => frame.t("invitations-done-invited"),
            Self::Reminded => frame.t("invitations-done-reminded"),
            Self::Planned => frame.t("invitations-done-planned"),
            Self::Cancelled => frame.t("invitations-done-cancelled"),
            Self::Revoked => frame.t("invitations-done-revoked"),
            Self::Resent => frame.t("invitations-done-resent"),
        }
    }
}

/// What the forms of the page hold besides what is stored.
#[derive(Debug, Clone, Default)]
pub struct InvitationForms {
    /// The people to be invited, as they were typed.
    pub entry: Form<InvitationEntry>,
    /// The time of a reminder, as it was typed.
    pub reminder: Form<String>,
    /// What was just done.
    pub done: Option<Done>,
}

fn crumbs(frame: &Frame, survey: &Survey) -> Vec<Crumb> {
    let title = survey.title.in_language(frame.language);
    vec![
        Crumb::new(frame.t("surveys-manage-title"), "/surveys/manage"),
        Crumb::new(title, format!("/surveys/manage/{}", survey.slug)),
    ]
}

/// `/surveys/manage/{slug}/invitations`
pub fn invitations_page(frame: &Frame, model: &InvitationsPage, forms: &InvitationForms) -> Page {
    let survey = &model.survey;
    let title = frame.t("invitations-title");
    let done = forms.done.map(|done| done.in_words(frame));
    let closed = survey.state == State::Closed;
    let may_send = model.on && !closed;
    let errors: Vec<_> = forms
        .entry
        .errors
        .iter()
        .chain(&forms.reminder.errors)
        .cloned()
        .collect();
    let body = view! {
        {frame.breadcrumbs(crumbs(frame, survey))}
        {frame.error_summary(&errors)}
        {done.map(|done| view! { <Notice kind=NoticeKind::Success title=done/> })}
        <PageHeading
            title=title.clone()
            kicker=survey.title.in_language(frame.language).to_owned()
            lead=frame.t("invitations-lead")
        />
        <div class="stack-large">
            {(!model.on).then(|| off(frame))}
            {closed.then(|| view! { <p>{frame.t("invitations-closed")}</p> })}
            {counts(frame, model)}
            {may_send.then(|| entry(frame, survey, &forms.entry))}
            {(may_send && survey.state == State::Fielded)
                .then(|| reminder(frame, model, &forms.reminder))}
            {(!closed).then(|| list(frame, model))}
        </div>
    };
    Page::new(title, body).private()
}

fn counts(frame: &Frame, model: &InvitationsPage) -> Option<AnyView> {
    if model.states.is_empty() {
        return None;
    }
    let mut items: Vec<DescriptionItem> = model
        .states
        .iter()
        .map(|(state, count)| {
            let (_, word) = state_in_words(frame, *state);
            DescriptionItem::new(word, frame.number(*count))
        })
        .collect();
    for state in MailState::ALL {
        let count = model.messages.iter().find(|(one, _)| one == state);
        if let Some((_, count)) = count {
            let term = frame.t_with(
                "invitations-messages",
                &[("state", super::mail::state_in_words(frame, *state).into())],
            );
            items.push(DescriptionItem::new(term, frame.number(*count)));
        }
    }
    let view = view! {
        <Section id="counts" title=frame.t("invitations-counts")>
            <DescriptionList items=items/>
        </Section>
    };
    Some(view.into_any())
}

fn state_in_words(frame: &Frame, state: InvitationState) -> (Tone, String) {
    match state {
        InvitationState::Invited => (Tone::Active, frame.t("invitations-state-invited")),
        InvitationState::Revoked => (Tone::Negative, frame.t("invitations-state-revoked")),
        InvitationState::Declined => (Tone::Neutral, frame.t("invitations-state-declined")),
    }
}

fn entry(frame: &Frame, survey: &Survey, form: &Form<InvitationEntry>) -> AnyView {
    let action = format!("/surveys/manage/{}/invitations/preview", survey.slug);
    let chosen = Language::from_tag(&form.values.language).unwrap_or(frame.language);
    let languages = Language::ALL
        .into_iter()
        .map(|language| Choice::new(language.tag(), language.own_name(), language == chosen))
        .collect();
    let draft = (survey.state == State::Draft).then(|| frame.t("invitations-draft"));
    view! {
        <Section id="invite" title=frame.t("invitations-invite")>
            {draft.map(|draft| view! { <p>{draft}</p> })}
            <form class="form" method="post" enctype="multipart/form-data" action=action>
                <TextArea
                    name="addresses"
                    label=frame.t("invitations-addresses")
                    hint=frame.t("invitations-addresses-hint")
                    error=frame.error_at(&form.errors, "addresses")
                    value=form.values.addresses.clone()
                    rows=8
                    source=true
                />
                <Field
                    name="file"
                    label=frame.t("invitations-file")
                    kind=FieldKind::File
                    accept="text/csv,text/plain,.csv,.txt"
                />
                <Select
                    name="language"
                    label=frame.t("invitations-language")
                    choices=languages
                />
                <div class="actions"><Button label=frame.t("invitations-preview")/></div>
            </form>
        </Section>
    }
    .into_any()
}

fn reminder(frame: &Frame, model: &InvitationsPage, form: &Form<String>) -> AnyView {
    let action = format!("/surveys/manage/{}/invitations/reminder", model.survey.slug);
    let zone = &model.survey.zone;
    let planned = model.planned.map(|at| {
        let at = frame.instant_in_words(at, zone);
        frame.t_with("invitations-reminder-planned", &[("at", at.into())])
    });
    let wait = model.next_reminder.map(|at| {
        let at = frame.instant_in_words(at, zone);
        frame.t_with("invitations-reminder-wait", &[("at", at.into())])
    });
    let now = model.next_reminder.is_none();
    let cancel = planned.is_some();
    view! {
        <Section id="reminder" title=frame.t("invitations-reminder")>
            <p>{frame.t("invitations-reminder-lead")}</p>
            {planned.map(|planned| view! { <p>{planned}</p> })}
            {wait.map(|wait| view! { <p>{wait}</p> })}
            <form class="form" method="post" action=action>
                <Field
                    name="at"
                    label=frame.t("invitations-reminder-at")
                    hint=frame.t_with("invitations-reminder-zone", &[("zone", zone.as_str().into())])
                    kind=FieldKind::DateTimeLocal
                    value=form.values.clone()
                    error=frame.error_at(&form.errors, "at")
                />
                <div class="actions">
                    <Button
                        label=frame.t("invitations-reminder-plan")
                        kind=ButtonKind::Secondary
                        name="do"
                        value="plan"
                    />
                    {now
                        .then(|| {
                            view! {
                                <Button
                                    label=frame.t("invitations-reminder-now")
                                    kind=ButtonKind::Secondary
                                    name="do"
                                    value="now"
                                    formnovalidate=true
                                />
                            }
                        })}
                    {cancel
                        .then(|| {
                            view! {
                                <Button
                                    label=frame.t("invitations-reminder-cancel")
                                    kind=ButtonKind::Quiet
                                    name="do"
                                    value="cancel"
                                    formnovalidate=true
                                />
                            }
                        })}
                </div>
            </form>
        </Section>
    }
    .into_any()
}

fn list(frame: &Frame, model: &InvitationsPage) -> AnyView {
    if model.lines.is_empty() {
        return view! { <EmptyState title=frame.t("invitations-none")/> }.into_any();
    }
    let columns = vec![
        Column::text(frame.t("accounts-mail")),
        Column::text(frame.t("invitations-column-state")),
        Column::text(frame.t("invitations-column-message")),
        Column::text(frame.t("notices-column-action")),
    ];
    let rows = model
        .lines
        .iter()
        .map(|line| row(frame, model, line))
        .collect();
    let caption = frame.t("invitations-list");
    let all = format!("/surveys/manage/{}/invitations/revoke", model.survey.slug);
    view! {
        <Section id="list" title=caption.clone()>
            <DataTable caption=caption caption_hidden=true columns=columns rows=rows/>
            {frame.pagination(model.next.clone())}
            <form method="post" action=all>
                <Button
                    label=frame.t("invitations-revoke-all")
                    kind=ButtonKind::Quiet
                    name="invitation"
                    value="all"
                />
            </form>
        </Section>
    }
    .into_any()
}

fn row(frame: &Frame, model: &InvitationsPage, line: &InvitationLine) -> Row {
    let base = format!("/surveys/manage/{}/invitations", model.survey.slug);
    let (tone, word) = state_in_words(frame, line.state);
    let act = |action: String, key: &str| {
        view! {
            <form method="post" action=action>
                <Button
                    label=frame.t(key)
                    kind=ButtonKind::Quiet
                    name="invitation"
                    value=line.id.to_string()
                    about=line.address.clone()
                />
            </form>
        }
    };
    let open = model.on && model.survey.state == State::Fielded;
    let resend = (open && line.state == InvitationState::Invited)
        .then(|| act(format!("{base}/resend"), "invitations-resend"));
    let revoke = (line.state != InvitationState::Revoked)
        .then(|| act(format!("{base}/revoke"), "invitations-revoke"));
    Row::new(vec![
        Cell::from(line.address.clone()),
        Cell::new(view! { <Badge tone=tone label=word/> }),
        Cell::new(line.mail.map(|mail| state_badge(frame, mail))),
        Cell::new(view! { <div class="row">{resend} {revoke}</div> }),
    ])
}

/// What would happen if the invitations were sent.
pub fn preview_page(
    frame: &Frame,
    slug: &str,
    entry: &InvitationEntry,
    preview: &InvitationPreview,
) -> Page {
    let title = frame.t("invitations-preview-title");
    let new = preview.list.addresses.len().saturating_sub(preview.invited);
    let new = i64::try_from(new).unwrap_or(i64::MAX);
    let back = format!("/surveys/manage/{slug}/invitations");
    let action = format!("{back}/send");
    let count = |key: &str, count: usize| {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        (count > 0).then(|| {
            let sentence = frame.t_with(key, &[("count", count.into())]);
            view! { <p>{sentence}</p> }
        })
    };
    let wrong: Vec<AnyView> = preview
        .list
        .wrong
        .iter()
        .map(|wrong| {
            let number = frame.t_with(
                "invitations-line",
                &[("number", wrong.number.to_string().into())],
            );
            view! { <li>{number} " " <code>{wrong.text.clone()}</code></li> }.into_any()
        })
        .collect();
    let send = (new > 0).then(|| {
        let label = frame.t_with("invitations-send", &[("count", new.into())]);
        view! { <Button label=label/> }
    });
    let body = view! {
        <PageHeading
            title=title.clone()
            lead=frame.t_with("invitations-preview-lead", &[("count", new.into())])
        />
        {count("invitations-preview-repeated", preview.list.repeated)}
        {count("invitations-preview-invited", preview.invited)}
        {count("invitations-preview-wrong", preview.list.wrong_lines)}
        {(!wrong.is_empty()).then(|| view! { <ul>{wrong}</ul> })}
        <form method="post" action=action>
            <input type="hidden" name="addresses" value=preview.list.addresses.join("\n")/>
            <input type="hidden" name="language" value=entry.language.clone()/>
            <p class="actions">{send} <a href=back>{frame.t("invitations-back")}</a></p>
        </form>
    };
    Page::new(title, body).narrow().private()
}

/// Asks an invited person whether they want no more messages.
pub fn decline_page(frame: &Frame, survey: &Survey, token: &str) -> Page {
    let title = frame.t("invitations-decline-title");
    let action = format!("/surveys/{}/uninvited/{token}", survey.slug);
    let survey = survey.title.in_language(frame.language);
    let lead = frame.t_with("invitations-decline-lead", &[("title", survey.into())]);
    let body = view! {
        <PageHeading title=title.clone() lead=lead/>
        <form method="post" action=action>
            <Button label=frame.t("invitations-decline-button")/>
        </form>
    };
    Page::new(title, body).narrow().private()
}

/// Says that no more messages come.
pub fn declined_page(frame: &Frame, survey: &Survey) -> Page {
    let title = frame.t("notices-stopped-title");
    let survey = survey.title.in_language(frame.language);
    let done = frame.t_with("invitations-declined", &[("title", survey.into())]);
    let body = view! {
        <PageHeading title=title.clone()/>
        <Notice kind=NoticeKind::Success title=done/>
    };
    Page::new(title, body).narrow().private()
}
