//! What the pages of accounts show and what their forms hold.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use crate::{
    bodies::{AffiliationLine, JoinRequest, PersonMembership, interests::InterestRow},
    ids::AccountId,
    motions::actions::ActionItem,
    notices::NoticeSettings,
};

/// The form to open an account. The password is never sent back.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct SignUp {
    /// The name shown to others.
    pub name: String,
    /// The name to sign in with.
    pub sign_in_name: String,
    /// Optional, never shown; nothing but a link to confirm it is sent there before it is confirmed.
    #[serde(default)]
    pub mail: String,
    /// At least twelve characters.
    #[serde(skip_serializing)]
    pub password: String,
}

/// The form to sign in. The password is never sent back.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct SignIn {
    /// The name to sign in with.
    pub sign_in_name: String,
    /// The password.
    #[serde(skip_serializing)]
    pub password: String,
    /// Where to go afterwards.
    #[serde(default)]
    pub next: String,
}

/// An account of the demo community, as the sign-in page lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemoAccount {
    /// The name to sign in with.
    pub sign_in_name: String,
    /// The password, which is no secret.
    pub password: String,
    /// The Fluent key of what this person is.
    pub role: String,
}

/// What a person may change about themselves.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct AccountSettings {
    /// The name shown to others.
    pub name: String,
    /// Optional, never shown; nothing but a link to confirm it is sent there before it is confirmed.
    #[serde(default)]
    pub mail: String,
}

/// One of a person's sessions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SessionLine {
    /// Names the session without giving it away: the stored hash, in hexadecimal.
    pub handle: String,
    /// The browser as it named itself.
    pub agent: String,
    /// When the person signed in.
    pub since: Timestamp,
    /// When it ends by itself.
    pub until: Timestamp,
    /// The one that asks.
    pub current: bool,
}

/// A person's own page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AccountPage {
    /// The account.
    pub id: AccountId,
    /// What may be changed.
    pub settings: AccountSettings,
    /// The name to sign in with.
    pub sign_in_name: String,
    /// When the account was opened.
    pub created_at: Timestamp,
    /// Has this community role.
    pub administrator: bool,
    /// Has this community role.
    pub survey_manager: bool,
    /// What is sent by mail.
    pub notices: NoticeSettings,
    /// Newest first.
    pub sessions: Vec<SessionLine>,
    /// Terms in bodies, the latest first.
    pub memberships: Vec<PersonMembership>,
    /// Applications and invitations, the latest first.
    pub join_requests: Vec<JoinRequest>,
    /// What the person has declared an interest in, also what is over.
    pub interests: Vec<InterestRow>,
    /// What the person is to do, and was, after decisions: the open ones first.
    pub actions: Vec<ActionItem>,
    /// Today, as far as the page needs it: in UTC.
    pub today: Date,
}

/// What everybody may see of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PersonPage {
    /// The account.
    pub id: AccountId,
    /// None when the account is closed.
    pub name: Option<String>,
    /// Terms in bodies, the latest first.
    pub memberships: Vec<PersonMembership>,
    /// For whom the person stands, the latest statement first.
    pub affiliations: Vec<AffiliationLine>,
    /// Whether the viewer may say for whom the person stands.
    pub may_state_affiliation: bool,
}

/// One person in the administrators' list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PersonLine {
    /// The account.
    pub id: AccountId,
    /// The name shown to others.
    pub name: String,
    /// The name to sign in with.
    pub sign_in_name: String,
    /// Has this community role.
    pub administrator: bool,
    /// Has this community role.
    pub survey_manager: bool,
    /// When the account was opened.
    pub created_at: Timestamp,
}

/// The administrators' list of people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PeoplePage {
    /// In the order of sign-in names.
    pub people: Vec<PersonLine>,
    /// What the list was searched for.
    pub search: String,
    /// The address of the next page.
    pub next: Option<String>,
}

/// The page behind a reset link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResetPage {
    /// Whose password it sets.
    pub sign_in_name: String,
    /// The secret part of the address.
    pub token: String,
}
