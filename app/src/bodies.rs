//! Pages of groups: mission, charter, roster, and the forms that keep them.

mod affiliations;
mod charter;
mod companies;
mod details;
pub mod exchange;
mod forms;
mod grounds;
mod group;
mod groups;
mod import;
mod interests;
mod joining;
mod roster;
mod standing;
mod timeline;

use folkmoot_domain::{
    bodies::{Kind, Role, VotingStatus},
    ids::AccountId,
};
use folkmoot_ui::{Badge, Button, ButtonKind, Field, FieldKind, Tone};
use jiff::civil::Date;
use leptos::prelude::*;

use crate::frame::Frame;

pub use affiliations::{affiliation_page, affiliations_of_person};
pub use charter::charter_page;
pub use companies::{belonging_page, companies_page, company_page, parting_page};
pub use forms::{
    DoorForms, SeatChoices, charter_form_page, correction_page, creation_page, edit_page, end_page,
    invitation_page, join_page, leave_page, member_page, review_page,
};
pub use group::group_page;
pub use groups::groups_page;
pub use import::{Differences, RosterEntry, differences_page, import_page};
pub use interests::{interests_of_account, interests_page, kind_of_interest, own_interests_page};
pub use joining::{own_requests, requests_page};
pub use roster::memberships_of_person;
pub use standing::standing_page;
pub use timeline::timeline_page;

/// What sort of body it is, in words.
pub fn kind_in_words(frame: &Frame, kind: Kind) -> String {
    match kind {
        Kind::Committee => frame.t("bodies-kind-committee"),
        Kind::WorkingGroup => frame.t("bodies-kind-working-group"),
        Kind::SpecialInterestGroup => frame.t("bodies-kind-special-interest-group"),
        Kind::AllHands => frame.t("bodies-kind-all-hands"),
        Kind::Community => frame.t("bodies-kind-community"),
    }
}

/// A role in words.
pub fn role_in_words(frame: &Frame, role: Role) -> String {
    frame.t(role_key(role))
}

/// The Fluent key of a role.
fn role_key(role: Role) -> &'static str {
    match role {
        Role::Chair => "bodies-role-chair",
        Role::ViceChair => "bodies-role-vice-chair",
        Role::Secretary => "bodies-role-secretary",
        Role::Lead => "bodies-role-lead",
        Role::TechnicalLead => "bodies-role-technical-lead",
        Role::StaffLiaison => "bodies-role-staff-liaison",
        Role::Member => "bodies-role-member",
    }
}

/// A voting status in words.
pub fn status_in_words(frame: &Frame, status: VotingStatus) -> String {
    frame.t(status_key(status))
}

/// The Fluent key of a voting status.
fn status_key(status: VotingStatus) -> &'static str {
    match status {
        VotingStatus::Voting => "bodies-status-voting",
        VotingStatus::Alternate => "bodies-status-alternate",
        VotingStatus::Observer => "bodies-status-observer",
        VotingStatus::Emeritus => "bodies-status-emeritus",
        VotingStatus::None => "bodies-status-none",
    }
}

/// A voting status as a badge.
pub fn status_badge(frame: &Frame, status: VotingStatus) -> AnyView {
    let tone = match status {
        VotingStatus::Voting => Tone::Positive,
        VotingStatus::Alternate => Tone::Active,
        VotingStatus::Observer | VotingStatus::Emeritus | VotingStatus::None => Tone::Neutral,
    };
    view! { <Badge tone=tone label=status_in_words(frame, status)/> }.into_any()
}

/// The form that asks for another day than the one shown, with the way back to today.
fn day_filter(
    frame: &Frame,
    action: String,
    label: String,
    (shown, today): (Date, Date),
) -> AnyView {
    let back = (shown != today).then(|| {
        let href = action.clone();
        view! { <a href=href>{frame.t("bodies-today")}</a> }
    });
    view! {
        <form class="filters" method="get" action=action>
            <Field name="as_of" label=label kind=FieldKind::Date value=shown.to_string()/>
            <Button label=frame.t("bodies-show") kind=ButtonKind::Secondary/>
            {back}
        </form>
    }
    .into_any()
}

/// A person's name as a link to the person's page; "former member" for somebody who has closed the account.
pub fn person_link(frame: &Frame, account: AccountId, name: Option<&str>) -> AnyView {
    let href = format!("/people/{account}");
    let name = name.map_or_else(|| frame.t("bodies-closed-account"), str::to_owned);
    view! { <a href=href>{name}</a> }.into_any()
}

#[cfg(test)]
mod tests;
