//! Notices by mail on one's own page, and the pages behind the links in messages.

use folkmoot_domain::{
    accounts::AccountPage,
    notices::{NoticeKind, StopLink},
};
use folkmoot_ui::{
    Button, ButtonKind, Checkboxes, Choice, Notice, NoticeKind as Kind, PageHeading, Section,
};
use leptos::prelude::*;

use crate::frame::{Frame, Page};

/// The part of one's own page about notices.
pub(crate) fn section(frame: &Frame, model: &AccountPage) -> AnyView {
    let notices = &model.notices;
    let content = if !notices.on {
        view! { <p>{frame.t("notices-own-off")}</p> }.into_any()
    } else if notices.language.is_some() {
        choices(frame, model)
    } else if model.settings.mail.is_empty() {
        view! { <p>{frame.t("notices-own-no-address")}</p> }.into_any()
    } else {
        unconfirmed(frame, model)
    };
    view! {
        <Section id="notices" title=frame.t("notices-own-title")>
            <p>{frame.t("notices-own-lead")}</p>
            {content}
        </Section>
    }
    .into_any()
}

fn unconfirmed(frame: &Frame, model: &AccountPage) -> AnyView {
    let sentence = frame.t_with(
        "notices-own-unconfirmed",
        &[("mail", model.settings.mail.as_str().into())],
    );
    let sent = model.notices.link_sent_at.map(|at| {
        let distance = frame.distance(at);
        frame.t_with("notices-own-link-sent", &[("distance", distance.into())])
    });
    view! {
        <p>{sentence}</p>
        {sent.map(|sent| view! { <p>{sent}</p> })}
        <form method="post" action="/account/mail-link">
            <Button label=frame.t("notices-own-send-link") kind=ButtonKind::Secondary/>
        </form>
    }
    .into_any()
}

fn choices(frame: &Frame, model: &AccountPage) -> AnyView {
    let boxes = NoticeKind::ALL
        .iter()
        .map(|notice| {
            let chosen = model.notices.chosen.contains(notice);
            let (label, hint) = in_words(frame, *notice);
            Choice::new(notice.word(), label, chosen).with_hint(hint)
        })
        .collect();
    let to = frame.t_with(
        "notices-own-confirmed",
        &[("mail", model.settings.mail.as_str().into())],
    );
    view! {
        <p>{to}</p>
        <form class="form" method="post" action="/account/notices">
            <Checkboxes name="notice" legend=frame.t("notices-own-legend") choices=boxes/>
            <div class="actions">
                <Button label=frame.t("notices-own-save") kind=ButtonKind::Secondary/>
            </div>
        </form>
    }
    .into_any()
}

fn in_words(frame: &Frame, notice: NoticeKind) -> (String, String) {
    match notice {
        NoticeKind::SurveyOpens => (
            frame.t("notices-survey-opens"),
            frame.t("notices-survey-opens-hint"),
        ),
        NoticeKind::SurveyReminder => (
            frame.t("notices-survey-reminder"),
            frame.t("notices-survey-reminder-hint"),
        ),
        NoticeKind::SurveyLastDay => (
            frame.t("notices-survey-last-day"),
            frame.t("notices-survey-last-day-hint"),
        ),
        NoticeKind::ResultsOut => (
            frame.t("notices-results-out"),
            frame.t("notices-results-out-hint"),
        ),
        NoticeKind::ReviewDue => (
            frame.t("notices-review-due"),
            frame.t("notices-review-due-hint"),
        ),
    }
}

/// Asks whoever has followed the link whether the address is theirs.
pub fn confirmation_page(frame: &Frame, token: &str, mail: &str) -> Page {
    let title = frame.t("notices-confirm-title");
    let action = format!("/confirm-mail/{token}");
    let lead = frame.t_with("notices-confirm-lead", &[("mail", mail.into())]);
    let body = view! {
        <PageHeading title=title.clone() lead=lead/>
        <form method="post" action=action>
            <Button label=frame.t("notices-confirm-button")/>
        </form>
    };
    Page::new(title, body).narrow().private()
}

/// Asks whoever has followed the link in a notice what is to stop.
pub fn stop_page(frame: &Frame, model: &StopLink) -> Page {
    let title = frame.t("notices-stop-title");
    let action = format!("/stop-notices/{}", model.token);
    let (name, _) = in_words(frame, model.notice);
    let lead = frame.t_with("notices-stop-lead", &[("notice", name.into())]);
    let body = view! {
        <PageHeading title=title.clone() lead=lead/>
        <form class="actions" method="post" action=action>
            <Button label=frame.t("notices-stop-one")/>
            <Button
                label=frame.t("notices-stop-all")
                kind=ButtonKind::Secondary
                name="all"
                value="on"
            />
        </form>
    };
    Page::new(title, body).narrow().private()
}

/// Says what has stopped.
pub fn stopped_page(frame: &Frame, model: &StopLink) -> Page {
    let title = frame.t("notices-stopped-title");
    let (name, _) = in_words(frame, model.notice);
    let done = if model.others {
        frame.t_with("notices-stopped-one", &[("notice", name.into())])
    } else {
        frame.t("notices-stopped-all")
    };
    let body = view! {
        <PageHeading title=title.clone()/>
        <Notice kind=Kind::Success title=done>
            <p><a href="/account#notices">{frame.t("notices-stopped-account")}</a></p>
        </Notice>
    };
    Page::new(title, body).narrow().private()
}
