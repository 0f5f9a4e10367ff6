//! People with accounts: names, passwords, community roles, sessions.

mod model;
mod names;
mod passwords;
mod traces;

pub use model::{
    AccountPage, AccountSettings, DemoAccount, PeoplePage, PersonLine, PersonPage, ResetPage,
    SessionLine, SignIn, SignUp,
};
pub use names::{sign_in_key, wrong_mail, wrong_name, wrong_sign_in_name};
pub use passwords::{LONGEST_PASSWORD, SHORTEST_PASSWORD, normalise_password, wrong_password};

pub use traces::{
    CommentTrace, ConflictTrace, LibraryTrace, MeetingTrace, MovedTrace, SupersededVoteTrace,
    Traces, VoteTrace,
};

use serde::{Deserialize, Serialize};

use crate::{ids::AccountId, words::words};

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

words! {
    /// A role in the community as a whole, beside those in its bodies.
    pub enum CommunityRole {
        /// May issue reset links, grant roles, create bodies and edit rosters.
        Administrator = "administrator",
        /// May upload, field and close surveys and release results.
        SurveyManager = "survey-manager",
    }
}

impl Viewer {
    /// Whether the person has this community role.
    pub fn has(&self, role: CommunityRole) -> bool {
        match role {
            CommunityRole::Administrator => self.administrator,
            CommunityRole::SurveyManager => self.survey_manager,
        }
    }
}

/// Where to go after signing in: an address of this site, or the front page.
///
/// What a browser would read as another host (`//host`, `/\host`, a scheme) or could split a header is refused.
pub fn sign_in_destination(next: &str) -> &str {
    let local = next.starts_with('/')
        && !next.starts_with("//")
        && !next.contains('\\')
        && !next.chars().any(char::is_control)
        && !next.starts_with("/sign-");
    if local { next } else { "/" }
}

#[cfg(test)]
mod tests;
