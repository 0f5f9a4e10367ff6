//! The page to close one's account: what will happen, then the password.

use folkmoot_domain::forms::FieldError;
use folkmoot_ui::{Button, ButtonKind, Crumb, Field, FieldKind, Notice, NoticeKind, PageHeading};
use leptos::prelude::*;

use crate::frame::{Frame, Page};

/// What closing the account does, and the form that does it; `hindrance` is the key of why it can't be done now.
pub fn close_page(frame: &Frame, errors: &[FieldError], hindrance: Option<&str>) -> Page {
    let title = frame.t("accounts-close-title");
    let crumbs = vec![Crumb::new(frame.t("accounts-account-title"), "/account")];
    let body = view! {
        {frame.breadcrumbs(crumbs)}
        {frame.error_summary(errors)}
        <PageHeading title=title.clone()/>
        <div class="prose">
            <p>{frame.t("accounts-close-what")}</p>
            <ul>
                <li>{frame.t("accounts-close-erased")}</li>
                <li>{frame.t("accounts-close-kept")}</li>
                <li>{frame.t("accounts-close-answers")}</li>
            </ul>
            <p>
                <a href="/account/data.json" download="folkmoot-account.json">
                    {frame.t("accounts-data-link")}
                </a>
            </p>
        </div>
        {match hindrance {
            Some(key) => view! { <Notice kind=NoticeKind::Warning title=frame.t(key)/> }.into_any(),
            None => form(frame, errors),
        }}
    };
    Page::new(title, body).narrow().private()
}

fn form(frame: &Frame, errors: &[FieldError]) -> AnyView {
    view! {
        <form class="form" method="post" action="/account/close">
            <Field
                name="password"
                label=frame.t("accounts-password")
                hint=frame.t("accounts-close-password-hint")
                kind=FieldKind::Password
                error=frame.error_at(errors, "password")
                autocomplete="current-password"
                required=true
            />
            <div class="actions">
                <Button label=frame.t("accounts-close-button") kind=ButtonKind::Danger/>
                <a href="/account">{frame.t("accounts-close-back")}</a>
            </div>
        </form>
    }
    .into_any()
}
