//! The page of a person.

use folkmoot_domain::accounts::PersonPage;
use folkmoot_ui::{EmptyState, PageHeading};
use leptos::prelude::*;

use crate::bodies::{affiliations_of_person, memberships_of_person};
use crate::frame::{Frame, Page};

/// What everybody may see of a person: the name and the seats held.
pub fn person_page(frame: &Frame, model: &PersonPage) -> Page {
    let name = model
        .name
        .clone()
        .unwrap_or_else(|| frame.t("accounts-former-member"));
    let lead = model
        .name
        .is_none()
        .then(|| frame.t("accounts-former-member-lead"));
    let seats = if model.memberships.is_empty() {
        view! { <EmptyState title=frame.t("accounts-person-no-groups")/> }.into_any()
    } else {
        memberships_of_person(frame, &model.memberships, None)
    };
    let votes = format!("/people/{}/votes", model.id);
    let interests = model
        .name
        .is_some()
        .then(|| format!("/people/{}/interests", model.id));
    let body = view! {
        <PageHeading title=name.clone() lead=lead/>
        {seats}
        <p class="actions">
            <a href=votes>{frame.t("rules-votes-link")}</a>
            {interests.map(|href| view! { <a href=href>{frame.t("interests-link")}</a> })}
        </p>
        {affiliations_of_person(frame, model.id, &model.affiliations, model.may_state_affiliation)}
    };
    Page::new(name, body).private()
}
