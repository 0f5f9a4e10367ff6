//! People with accounts: signing up and in, sessions, passwords, community roles, closing.

mod account;
mod administrator;
mod close;
mod create;
mod people;
mod profile;
mod reset;
mod roles;
pub(crate) mod secrets;
mod sessions;
mod sign_in;

pub(crate) use account::open_account;
pub use account::{change_password, change_settings, download, own_page};
pub use administrator::administrator;
pub use close::{close, may_close};
pub use create::{NewPerson, create, create_administrator, sign_up};
pub use people::people;
pub use profile::person;
pub use reset::{choose_password, issue_reset_link, reset_page};
pub use roles::{grant, withdraw};
pub use sessions::{
    KeptSession, SESSION_DAYS, SessionId, end_other_sessions, end_own_session, end_session,
    keep_session, kept_session, viewer,
};
pub use sign_in::sign_in;

use folkmoot_domain::accounts::Viewer;

use crate::Refusal;

/// Only administrators go on.
pub(crate) fn administrators_only(actor: &Viewer) -> Result<(), Refusal> {
    if actor.administrator {
        Ok(())
    } else {
        Err(Refusal::NotAllowed("accounts-refusal-administrators-only"))
    }
}

#[cfg(test)]
mod tests;
