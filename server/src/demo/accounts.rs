//! The accounts that visitors of the demo community sign in with.

use super::cast::{PEOPLE, SHOWN_ACCOUNTS};

/// An account of the demo community, for the sign-in page and the terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemoAccount {
    /// The name to sign in with.
    pub sign_in_name: &'static str,
    /// The name that others see.
    pub name: &'static str,
    /// What the person may do, in English.
    pub role: &'static str,
    /// The password.
    pub password: String,
}

/// The password of a person of the demo community: no secret at all.
pub fn password(sign_in_name: &str) -> String {
    format!("{sign_in_name}-demo-password")
}

/// One account for each role.
pub fn shown() -> Vec<DemoAccount> {
    SHOWN_ACCOUNTS
        .iter()
        .map(|(key, role)| DemoAccount {
            sign_in_name: key,
            name: PEOPLE
                .iter()
                .find(|person| person.key == *key)
                .map_or(key, |person| person.name),
            role,
            password: password(key),
        })
        .collect()
}
