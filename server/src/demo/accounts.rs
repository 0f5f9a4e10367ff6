//! The accounts that visitors of the demo community sign in with.

use folkmoot_domain::accounts::DemoAccount;

use super::cast::SHOWN_ACCOUNTS;

/// The password of a person of the demo community: no secret at all.
pub fn password(sign_in_name: &str) -> String {
    format!("{sign_in_name}-demo-password")
}

/// One account for each role.
pub fn shown() -> Vec<DemoAccount> {
    SHOWN_ACCOUNTS
        .iter()
        .map(|(key, role)| DemoAccount {
            sign_in_name: (*key).to_owned(),
            password: password(key),
            role: (*role).to_owned(),
        })
        .collect()
}
