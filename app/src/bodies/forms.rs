//! The forms that create bodies and keep their rosters.

mod body;
mod charter;
mod edit;
mod seat;

use folkmoot_domain::bodies::Body;
use folkmoot_ui::{Breadcrumbs, Crumb, PageHeading};
use leptos::prelude::*;

use crate::frame::Frame;

pub use body::creation_page;
pub use charter::charter_form_page;
pub use edit::edit_page;
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

/// The body's own page.
pub(super) fn address(body: &Body) -> String {
    format!("/groups/{}", body.slug)
}
