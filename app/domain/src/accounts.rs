//! People with accounts: names, passwords, community roles.

use serde::{Deserialize, Serialize};

use crate::ids::AccountId;

/// Who is looking: the signed-in person, as every page and use case knows them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Viewer {
    /// The account.
    pub id: AccountId,
    /// The name shown to others.
    pub name: String,
    /// May issue reset links, create bodies and edit rosters.
    pub administrator: bool,
    /// May upload, field and close surveys and release results.
    pub survey_manager: bool,
}
