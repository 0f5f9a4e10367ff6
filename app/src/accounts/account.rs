//! A person's own page.

use folkmoot_domain::accounts::{AccountPage, AccountSettings, SessionLine};
use folkmoot_domain::forms::{FieldError, Form};
use folkmoot_ui::{
    Badge, Button, ButtonKind, Cell, Column, DataTable, DescriptionItem, DescriptionList,
    EmptyState, Field, FieldKind, LinkButton, Notice, NoticeKind, PageHeading, Row, Section, Tone,
};
use leptos::prelude::*;

use super::{agent, sign_up};
use crate::bodies::{interests_of_account, memberships_of_person, own_requests};
use crate::frame::{Frame, Page};
use crate::motions::actions::of_reader;
use crate::notices;

/// What was just done, as the address says after a redirect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// The account was opened.
    SignedUp,
    /// Name and mail address were changed.
    Settings,
    /// The password was changed.
    Password,
    /// Sessions were ended.
    Sessions,
    /// A link to confirm the mail address was sent.
    MailLink,
    /// The mail address was confirmed.
    MailConfirmed,
    /// Notices were chosen.
    Notices,
}

impl Done {
    /// As in `/account?done=password`.
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "signed-up" => Some(Self::SignedUp),
            "settings" => Some(Self::Settings),
            "password" => Some(Self::Password),
            "sessions" => Some(Self::Sessions),
            "mail-link" => Some(Self::MailLink),
            "mail-confirmed" => Some(Self::MailConfirmed),
            "notices" => Some(Self::Notices),
            _ => None,
        }
    }

    fn in_words(self, frame: &Frame) -> String {
        match self {
            Self::SignedUp => frame.t("accounts-done-signed-up"),
            Self::Settings | Self::Notices => frame.t("accounts-done-settings"),
            Self::Password => frame.t("accounts-done-password"),
            Self::Sessions => frame.t("accounts-done-sessions"),
            Self::MailLink => frame.t("accounts-done-mail-link"),
            Self::MailConfirmed => frame.t("accounts-done-mail-confirmed"),
        }
    }
}

/// What the forms of the page hold besides what is stored.
#[derive(Debug, Clone, Default)]
pub struct AccountForms {
    /// Settings as they were entered, when they were refused.
    pub settings: Option<Form<AccountSettings>>,
    /// What is wrong with the passwords that were entered.
    pub password_errors: Vec<FieldError>,
    /// What was just done.
    pub done: Option<Done>,
}

/// The page of the person who is signed in.
pub fn account_page(frame: &Frame, model: &AccountPage, forms: &AccountForms) -> Page {
    let title = frame.t("accounts-account-title");
    let stored = Form::new(model.settings.clone());
    let settings = forms.settings.as_ref().unwrap_or(&stored);
    let errors: Vec<FieldError> = settings
        .errors
        .iter()
        .chain(&forms.password_errors)
        .cloned()
        .collect();
    let done = forms.done.map(|done| done.in_words(frame));
    let public = format!("/people/{}", model.id);
    let body = view! {
        {frame.error_summary(&errors)}
        {done.map(|done| view! { <Notice kind=NoticeKind::Success title=done/> })}
        <PageHeading title=title.clone() lead=model.settings.name.clone()/>
        <div class="stack-large">
            {facts(frame, model)}
            <p class="actions">
                <a href=public>{frame.t("accounts-your-page")}</a>
                {model
                    .administrator
                    .then(|| {
                        view! {
                            <a href="/admin/people">{frame.t("accounts-people-title")}</a>
                            <a href="/admin/mail">{frame.t("notices-mail-title")}</a>
                        }
                    })}
            </p>
            {of_reader(frame, &model.actions)}
            {groups(frame, model)}
            {own_requests(frame, &model.join_requests)}
            {interests_of_account(frame, &model.interests, model.today)}
            {settings_form(frame, settings)}
            {notices::section(frame, model)}
            {password_form(frame, model, &forms.password_errors)}
            {sessions(frame, &model.sessions)}
            <Section id="data" title=frame.t("accounts-data-title")>
                <p>{frame.t("accounts-data-lead")}</p>
                <p>
                    <a href="/account/data.json" download="folkmoot-account.json">
                        {frame.t("accounts-data-link")}
                    </a>
                </p>
            </Section>
            <Section id="close" title=frame.t("accounts-close-title")>
                <p>{frame.t("accounts-close-short")}</p>
                <p>
                    <LinkButton
                        label=frame.t("accounts-close-link")
                        href="/account/close"
                        kind=ButtonKind::Secondary
                    />
                </p>
            </Section>
        </div>
    };
    Page::new(title, body).narrow().private()
}

fn facts(frame: &Frame, model: &AccountPage) -> AnyView {
    let mut items = vec![
        DescriptionItem::new(frame.t("accounts-sign-in-name"), model.sign_in_name.clone()),
        DescriptionItem::new(
            frame.t("accounts-since"),
            frame.instant(model.created_at, "UTC"),
        ),
    ];
    let roles = [
        (model.administrator, "accounts-role-administrator"),
        (model.survey_manager, "accounts-role-survey-manager"),
    ];
    let roles: Vec<AnyView> = roles
        .into_iter()
        .filter(|(has, _)| *has)
        .map(|(_, key)| view! { <Badge tone=Tone::Active label=frame.t(key)/> " " }.into_any())
        .collect();
    if !roles.is_empty() {
        items.push(DescriptionItem::new(frame.t("accounts-roles"), roles));
    }
    view! { <DescriptionList items=items/> }.into_any()
}

/// The person's own history in groups.
fn groups(frame: &Frame, model: &AccountPage) -> AnyView {
    if model.memberships.is_empty() {
        return view! {
            <Section id="groups" title=frame.t("bodies-memberships")>
                <EmptyState title=frame.t("joining-own-none")>
                    <p>
                        <a href="/groups">{frame.t("joining-own-none-hint")}</a>
                    </p>
                </EmptyState>
            </Section>
        }
        .into_any();
    }
    memberships_of_person(frame, &model.memberships, Some(model.today))
}

fn settings_form(frame: &Frame, form: &Form<AccountSettings>) -> AnyView {
    let errors = &form.errors;
    view! {
        <Section id="settings" title=frame.t("accounts-settings-title")>
            <form class="form" method="post" action="/account/settings">
                <Field
                    name="name"
                    label=frame.t("accounts-name")
                    hint=frame.t("accounts-name-hint")
                    value=form.values.name.clone()
                    error=frame.error_at(errors, "name")
                    autocomplete="name"
                    required=true
                />
                {sign_up::mail_field(frame, &form.values.mail, frame.error_at(errors, "mail"))}
                <div class="actions">
                    <Button label=frame.t("accounts-settings-button") kind=ButtonKind::Secondary/>
                </div>
            </form>
        </Section>
    }
    .into_any()
}

fn password_form(frame: &Frame, model: &AccountPage, errors: &[FieldError]) -> AnyView {
    view! {
        <Section id="password" title=frame.t("accounts-password-title")>
            <p>{frame.t("accounts-password-lead")}</p>
            <form class="form" method="post" action="/account/password">
                // Password managers want to know whose password it is.
                <input
                    type="text"
                    name="username"
                    value=model.sign_in_name.clone()
                    autocomplete="username"
                    readonly
                    hidden
                />
                <Field
                    name="old_password"
                    label=frame.t("accounts-old-password")
                    kind=FieldKind::Password
                    error=frame.error_at(errors, "old_password")
                    autocomplete="current-password"
                    required=true
                />
                <Field
                    name="new_password"
                    label=frame.t("accounts-new-password")
                    hint=sign_up::password_hint(frame)
                    kind=FieldKind::Password
                    error=frame.error_at(errors, "new_password")
                    autocomplete="new-password"
                    required=true
                />
                <div class="actions">
                    <Button label=frame.t("accounts-password-button") kind=ButtonKind::Secondary/>
                </div>
            </form>
        </Section>
    }
    .into_any()
}

fn sessions(frame: &Frame, sessions: &[SessionLine]) -> AnyView {
    let columns = vec![
        Column::text(frame.t("accounts-session-browser")),
        Column::text(frame.t("accounts-session-since")),
        Column::text(frame.t("accounts-session-end")),
    ];
    let rows = sessions
        .iter()
        .map(|session| {
            let browser = agent::in_words(&session.agent)
                .unwrap_or_else(|| frame.t("accounts-session-unknown"));
            let end = if session.current {
                view! { <Badge tone=Tone::Active label=frame.t("accounts-session-current")/> }
                    .into_any()
            } else {
                view! {
                    <form method="post" action="/account/sessions">
                        <Button
                            label=frame.t("accounts-session-end-button")
                            kind=ButtonKind::Quiet
                            name="session"
                            value=session.handle.clone()
                            about=format!("{browser}, {}", frame.distance(session.since))
                        />
                    </form>
                }
                .into_any()
            };
            Row::new(vec![
                Cell::from(browser),
                Cell::new(frame.distance_view(session.since)),
                Cell::new(end),
            ])
        })
        .collect();
    let others = sessions.iter().any(|session| !session.current);
    view! {
        <Section id="sessions" title=frame.t("accounts-sessions-title")>
            <p>{frame.t("accounts-sessions-lead")}</p>
            <DataTable
                caption=frame.t("accounts-sessions-title")
                caption_hidden=true
                columns=columns
                rows=rows
            />
            {others
                .then(|| {
                    view! {
                        <form method="post" action="/account/sessions">
                            <Button
                                label=frame.t("accounts-sessions-end-others")
                                kind=ButtonKind::Secondary
                                name="session"
                                value="others"
                            />
                        </form>
                    }
                })}
        </Section>
    }
    .into_any()
}
