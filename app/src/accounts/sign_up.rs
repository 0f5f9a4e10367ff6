//! The page to open an account.

use folkmoot_domain::accounts::{SHORTEST_PASSWORD, SignUp};
use folkmoot_domain::forms::Form;
use folkmoot_ui::{Button, Field, FieldKind, PageHeading};
use leptos::prelude::*;

use crate::frame::{Frame, Page};

/// The form to open an account.
pub fn sign_up_page(frame: &Frame, form: &Form<SignUp>) -> Page {
    let title = frame.t("accounts-sign-up-title");
    let (values, errors) = (&form.values, &form.errors);
    let body = view! {
        {frame.error_summary(errors)}
        <PageHeading title=title.clone() lead=frame.t("accounts-sign-up-lead")/>
        <form class="form" method="post" action="/sign-up">
            <Field
                name="name"
                label=frame.t("accounts-name")
                hint=frame.t("accounts-name-hint")
                value=values.name.clone()
                error=frame.error_at(errors, "name")
                autocomplete="name"
                required=true
            />
            <Field
                name="sign_in_name"
                label=frame.t("accounts-sign-in-name")
                hint=frame.t("accounts-sign-in-name-hint")
                value=values.sign_in_name.clone()
                error=frame.error_at(errors, "sign_in_name")
                autocomplete="username"
                required=true
            />
            <Field
                name="password"
                label=frame.t("accounts-password")
                hint=password_hint(frame)
                kind=FieldKind::Password
                error=frame.error_at(errors, "password")
                autocomplete="new-password"
                required=true
            />
            {mail_field(frame, &values.mail, frame.error_at(errors, "mail"))}
            <div class="actions">
                <Button label=frame.t("accounts-sign-up-button")/>
            </div>
        </form>
        <p>
            {frame.t("accounts-account-already")} " "
            <a href="/sign-in">{frame.t("accounts-sign-in-title")}</a>
        </p>
    };
    Page::new(title, body).narrow().private()
}

/// What a new password must be.
pub(super) fn password_hint(frame: &Frame) -> String {
    let least = i64::try_from(SHORTEST_PASSWORD).unwrap_or_default();
    frame.t_with("accounts-password-hint", &[("least", least.into())])
}

/// The optional mail address.
pub(super) fn mail_field(frame: &Frame, mail: &str, error: Option<String>) -> AnyView {
    view! {
        <Field
            name="mail"
            label=frame.optional_label("accounts-mail")
            hint=frame.t("accounts-mail-hint")
            value=mail.to_owned()
            kind=FieldKind::Email
            error=error
            autocomplete="email"
        />
    }
    .into_any()
}
