//! The page to sign in.

use folkmoot_domain::accounts::{DemoAccount, SignIn};
use folkmoot_domain::forms::Form;
use folkmoot_ui::{Button, Cell, Column, DataTable, Field, FieldKind, PageHeading, Row, Section};
use leptos::prelude::*;

use crate::frame::{Frame, Page};

/// The form to sign in; a demo lists accounts to try below it.
pub fn sign_in_page(frame: &Frame, form: &Form<SignIn>, demo: &[DemoAccount]) -> Page {
    let title = frame.t("accounts-sign-in-title");
    let errors = &form.errors;
    let body = view! {
        {frame.error_summary(errors)}
        <PageHeading title=title.clone()/>
        <form class="form" method="post" action="/sign-in">
            <input type="hidden" name="next" value=form.values.next.clone()/>
            <Field
                name="sign_in_name"
                label=frame.t("accounts-sign-in-name")
                value=form.values.sign_in_name.clone()
                error=frame.error_at(errors, "sign_in_name")
                autocomplete="username"
                required=true
            />
            <Field
                name="password"
                label=frame.t("accounts-password")
                kind=FieldKind::Password
                error=frame.error_at(errors, "password")
                autocomplete="current-password"
                required=true
            />
            <div class="actions">
                <Button label=frame.t("accounts-sign-in-button")/>
            </div>
        </form>
        <p>
            {frame.t("accounts-no-account-yet")} " "
            <a href="/sign-up">{frame.t("accounts-sign-up-link")}</a>
        </p>
        <p>{frame.t("accounts-forgotten")}</p>
        {(!demo.is_empty()).then(|| demo_accounts(frame, demo))}
    };
    Page::new(title, body).narrow().private()
}

fn demo_accounts(frame: &Frame, accounts: &[DemoAccount]) -> AnyView {
    let columns = vec![
        Column::text(frame.t("accounts-sign-in-name")),
        Column::text(frame.t("accounts-password")),
        Column::text(frame.t("accounts-demo-role")),
    ];
    let rows = accounts
        .iter()
        .map(|account| {
            let (name, password) = (account.sign_in_name.clone(), account.password.clone());
            Row::new(vec![
                Cell::new(view! { <code>{name}</code> }),
                Cell::new(view! { <code>{password}</code> }),
                Cell::from(frame.t(&account.role)),
            ])
        })
        .collect();
    view! {
        <Section id="demo" title=frame.t("accounts-demo-title")>
            <p>{frame.t("accounts-demo-lead")}</p>
            <DataTable
                caption=frame.t("accounts-demo-title")
                caption_hidden=true
                columns=columns
                rows=rows
            />
        </Section>
    }
    .into_any()
}
