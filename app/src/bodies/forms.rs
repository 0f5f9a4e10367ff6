//! The forms that create bodies and keep their rosters.

mod body;
mod charter;
mod edit;
mod joining;
mod seat;

use folkmoot_domain::{bodies::Body, ids::AccountId};
use folkmoot_ui::{
    Breadcrumbs, Button, ButtonKind, Choice, Crumb, Field, FieldKind, Notice, NoticeKind,
    PageHeading,
};
use leptos::prelude::*;

use crate::frame::Frame;

pub use body::creation_page;
pub use charter::charter_form_page;
pub use edit::edit_page;
pub use joining::{DoorForms, invitation_page, join_page, leave_page, review_page};
pub use seat::{SeatChoices, correction_page, end_page, member_page};

pub(super) fn heading(frame: &Frame, body: Option<&Body>, title: &str) -> AnyView {
    let mut crumbs = vec![Crumb::new(frame.t("bodies-groups-title"), "/groups")];
    if let Some(body) = body {
        crumbs.push(Crumb::new(body.name.as_str(), address(body)));
    }
    let kicker = body.map(|body| body.name.clone());
    view! {
        <Breadcrumbs label=frame.t("shell-breadcrumbs-label") crumbs=crumbs/>
        <PageHeading title=title.to_owned() kicker=kicker/>
    }
    .into_any()
}

/// The form that finds people by a part of their name, and what it says when there is nobody.
fn finder(frame: &Frame, action: String, search: &str, nobody: bool) -> AnyView {
    let nobody = (nobody && !search.is_empty()).then(|| {
        let title = frame.t_with("bodies-find-nobody", &[("name", search.into())]);
        view! { <Notice kind=NoticeKind::Information title=title/> }
    });
    view! {
        <form class="filters" method="get" action=action>
            <Field
                name="find"
                label=frame.t("bodies-find-person")
                kind=FieldKind::Search
                value=search.to_owned()
            />
            <Button label=frame.t("bodies-find-button") kind=ButtonKind::Secondary/>
        </form>
        {nobody}
    }
    .into_any()
}

/// The people found, to choose one from; who is alone is chosen already.
fn found(people: &[(AccountId, String)], typed: &str) -> Vec<Choice> {
    people
        .iter()
        .map(|(account, name)| {
            let account = account.to_string();
            let chosen = account == typed || people.len() == 1;
            Choice::new(account, name.as_str(), chosen)
        })
        .collect()
}

/// The body's own page.
pub(super) fn address(body: &Body) -> String {
    format!("/groups/{}", body.slug)
}
