//! The page behind a reset link.

use folkmoot_domain::accounts::ResetPage;
use folkmoot_domain::forms::FieldError;
use folkmoot_ui::{Button, Field, FieldKind, PageHeading};
use leptos::prelude::*;

use super::sign_up::password_hint;
use crate::frame::{Frame, Page};

/// The form to choose a new password.
pub fn reset_page(frame: &Frame, model: &ResetPage, errors: &[FieldError]) -> Page {
    let title = frame.t("accounts-reset-title");
    let action = format!("/reset/{}", model.token);
    let lead = frame.t_with(
        "accounts-reset-lead",
        &[("name", model.sign_in_name.as_str().into())],
    );
    let body = view! {
        {frame.error_summary(errors)}
        <PageHeading title=title.clone() lead=lead/>
        <form class="form" method="post" action=action>
            <input
                type="text"
                name="username"
                value=model.sign_in_name.clone()
                autocomplete="username"
                readonly
                hidden
            />
            <Field
                name="password"
                label=frame.t("accounts-new-password")
                hint=password_hint(frame)
                kind=FieldKind::Password
                error=frame.error_at(errors, "password")
                autocomplete="new-password"
                required=true
            />
            <div class="actions">
                <Button label=frame.t("accounts-reset-button")/>
            </div>
        </form>
    };
    Page::new(title, body).narrow().private()
}
